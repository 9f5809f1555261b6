package io.gf4j.core.valid;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.List;
import java.util.function.Predicate;

/** Rules about addresses in networks. */
final class AddressRules {
    /** An IPv6 address that stands for an IPv4 one is one, as in Go. */
    private static final Predicate<String> IPV4 = PatternRules.found(
                    "^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$")
            .or(AddressRules::isMapped);

    /** Without an IPv4 address at the end, as in Go. */
    private static final Predicate<String> IPV6 =
            PatternRules.found("^([\\da-fA-F]{1,4}:){7}[\\da-fA-F]{1,4}$|^:((:[\\da-fA-F]{1,4}){1,6}|:)$"
                    + "|^[\\da-fA-F]{1,4}:((:[\\da-fA-F]{1,4}){1,5}|:)$"
                    + "|^([\\da-fA-F]{1,4}:){2}((:[\\da-fA-F]{1,4}){1,4}|:)$"
                    + "|^([\\da-fA-F]{1,4}:){3}((:[\\da-fA-F]{1,4}){1,3}|:)$"
                    + "|^([\\da-fA-F]{1,4}:){4}((:[\\da-fA-F]{1,4}){1,2}|:)$"
                    + "|^([\\da-fA-F]{1,4}:){5}:([\\da-fA-F]{1,4})?$|^([\\da-fA-F]{1,4}:){6}:$");

    private static final Predicate<String> MAPPED_FORM = PatternRules.found("^[0:]*:(?i:ffff):[\\da-fA-F:.]+$");

    private AddressRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.text(
                        "email",
                        "The {field} value `{value}` is not a valid email address",
                        PatternRules.found("^[a-zA-Z0-9_\\-\\.]+@[a-zA-Z0-9_\\-]+(\\.[a-zA-Z0-9_\\-]+)+$")),
                Rule.text(
                        "url",
                        "The {field} value `{value}` is not a valid URL address",
                        PatternRules.found("(https?|ftp|file)://[-A-Za-z0-9+&@#/%?=~_|!:,.;]+[-A-Za-z0-9+&@#/%=~_|]")),
                Rule.text(
                        "domain",
                        "The {field} value `{value}` is not a valid domain format",
                        PatternRules.found("^([0-9a-zA-Z][0-9a-zA-Z\\-]{0,62}\\.)+([a-zA-Z]{0,62})$")),
                Rule.text("ip", "The {field} value `{value}` is not a valid IP address", IPV4.or(IPV6)),
                Rule.text("ipv4", "The {field} value `{value}` is not a valid IPv4 address", IPV4),
                Rule.text("ipv6", "The {field} value `{value}` is not a valid IPv6 address", IPV6),
                Rule.text(
                        "mac",
                        "The {field} value `{value}` is not a valid MAC address",
                        PatternRules.found("^([0-9A-Fa-f]{2}[\\-:]){5}[0-9A-Fa-f]{2}$")));
    }

    private static boolean isMapped(String text) {
        if (!MAPPED_FORM.test(text)) {
            return false;
        }
        try {
            return Inet6Address.ofLiteral(text) instanceof Inet4Address;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
