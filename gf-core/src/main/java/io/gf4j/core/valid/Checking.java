package io.gf4j.core.valid;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.i18n.I18n;

/**
 * How values are checked, wherever they are.
 *
 * @param ctx what own rules get; it has the language
 * @param i18n has the application's texts
 * @param ownRules rules of the application's own
 * @param bail whether the first failure ends it all
 * @param foreach whether the first rule of a value is for each of its items
 * @param ignoreCase whether comparisons ignore case
 */
record Checking(Ctx ctx, I18n i18n, OwnRules ownRules, boolean bail, boolean foreach, boolean ignoreCase) {}
