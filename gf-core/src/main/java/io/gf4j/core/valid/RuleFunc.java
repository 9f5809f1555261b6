package io.gf4j.core.valid;

/** A rule of the application's own (Go: {@code gvalid.RuleFunc}). */
@FunctionalInterface
public interface RuleFunc {
    /**
     * Returns if the value passes.
     *
     * @throws Exception if it does not; its message is the failure's, with {@code {field}}, {@code {value}} and
     *     {@code {pattern}} filled in
     */
    void check(RuleFuncInput in) throws Exception;
}
