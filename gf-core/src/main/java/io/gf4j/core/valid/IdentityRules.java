package io.gf4j.core.valid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Rules about numbers that people are known by; phones and ids are those of mainland China. */
final class IdentityRules {
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final Predicate<String> RESIDENT_FORM = PatternRules.found(
            "^[1-9]\\d{5}(18|19|([23]\\d))\\d{2}((0[1-9])|(10|11|12))(([0-2][1-9])|10|20|30|31)\\d{3}[0-9X]$");

    private IdentityRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.text(
                        "phone",
                        "The {field} value `{value}` is not a valid phone number",
                        PatternRules.found("^13[\\d]{9}$|^14[5,7]{1}\\d{8}$|^15[^4]{1}\\d{8}$|^16[\\d]{9}$"
                                + "|^17[0,1,2,3,5,6,7,8]{1}\\d{8}$|^18[\\d]{9}$|^19[\\d]{9}$")),
                Rule.text(
                        "phone-loose",
                        "The {field} value `{value}` is not a valid phone number",
                        PatternRules.found("^1(3|4|5|6|7|8|9)\\d{9}$")),
                Rule.text(
                        "telephone",
                        "The {field} value `{value}` is not a valid telephone number",
                        PatternRules.found("^((\\d{3,4})|\\d{3,4}-)?\\d{7,8}$")),
                Rule.text(
                        "qq",
                        "The {field} value `{value}` is not a valid QQ number",
                        PatternRules.found("^[1-9][0-9]{4,}$")),
                Rule.text(
                        "postcode",
                        "The {field} value `{value}` is not a valid postcode format",
                        PatternRules.found("^\\d{6}$")),
                Rule.text(
                        "resident-id",
                        "The {field} value `{value}` is not a valid resident id number",
                        IdentityRules::isResidentId),
                Rule.text(
                        "bank-card",
                        "The {field} value `{value}` is not a valid bank card number",
                        IdentityRules::isBankCard));
    }

    private static boolean isResidentId(String text) {
        String id = text.strip().toUpperCase(Locale.ROOT);
        if (!RESIDENT_FORM.test(id)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return RESIDENT_CHECKS.charAt(sum % RESIDENT_CHECKS.length()) == id.charAt(RESIDENT_WEIGHTS.length);
    }

    /** Luhn's sum. It takes any bytes for digits, and no bytes for a number, as in Go. */
    private static boolean isBankCard(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            int digit = (bytes[i] - '0') & 0xFF;
            if (i % 2 == bytes.length % 2) {
                digit *= 2;
                digit -= digit > 9 ? 9 : 0;
            }
            sum += digit;
        }
        return sum % 10 == 0;
    }
}
