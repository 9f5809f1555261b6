/** docs/parity.tsv, the ledger of ghttp's names and ours: kept true by reflection, and what is generated from it. */
@NullMarked
package io.gf4j.tests.parity;

import org.jspecify.annotations.NullMarked;
