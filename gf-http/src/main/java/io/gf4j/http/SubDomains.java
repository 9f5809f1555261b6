package io.gf4j.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether one domain lies in another, as gstr.IsSubDomain sees it: {@code *} stands for one label. */
final class SubDomains {
    /** A domain of more labels covers only names of just as many: {@code a.b.c.org} is not in {@code b.c.org}. */
    private static final int OPEN_LABELS = 2;

    private SubDomains() {}

    /** Whether the host of an origin, {@code https://a.b.org:443}, is in one of the domains. */
    static boolean anyHolds(List<String> domains, String origin) {
        String host = host(origin);
        return host != null && domains.stream().anyMatch(domain -> holds(domain, host));
    }

    private static @Nullable String host(String origin) {
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static boolean holds(String domain, String name) {
        String[] outer = labels(domain);
        String[] inner = labels(name);
        for (int i = 0; i < outer.length - inner.length; i++) {
            if (!outer[i].equals("*")) {
                return false;
            }
        }
        if (outer.length > OPEN_LABELS && inner.length > outer.length) {
            return false;
        }
        for (int back = Math.min(outer.length, inner.length); back > 0; back--) {
            String label = outer[outer.length - back];
            if (!label.equals("*") && !label.equals(inner[inner.length - back])) {
                return false;
            }
        }
        return true;
    }

    private static String[] labels(String domain) {
        int port = domain.indexOf(':');
        return (port < 0 ? domain : domain.substring(0, port)).split("\\.", -1);
    }
}
