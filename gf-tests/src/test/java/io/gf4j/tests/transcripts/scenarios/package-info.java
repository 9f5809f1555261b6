/**
 * Our servers for the recorded scenarios, one class an area; each stands beside its Go twin in
 * {@code gf-tests/oracle/http}.
 */
@NullMarked
package io.gf4j.tests.transcripts.scenarios;

import org.jspecify.annotations.NullMarked;
