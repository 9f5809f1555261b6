/**
 * Public API. Template files and texts with gf's functions (Go: package gview). May import: core.conv, core.error,
 * core.files, core.fmt, core.html, core.i18n, core.json, core.res, core.template and below.
 */
@NullMarked
package io.gf4j.core.view;

import org.jspecify.annotations.NullMarked;
