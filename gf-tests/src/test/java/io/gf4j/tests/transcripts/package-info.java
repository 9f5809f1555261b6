/**
 * Answers recorded from the real ghttp, replayed against ours: {@code gf-tests/oracle/README.md} describes the format.
 */
@NullMarked
package io.gf4j.tests.transcripts;

import org.jspecify.annotations.NullMarked;
