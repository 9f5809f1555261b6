package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;
import java.util.List;

/**
 * Where registrations of a server or a domain go.
 *
 * @param domains the domain's names; empty for the server itself, whose patterns may name one
 */
record BindScope(RouteRegistrar registrar, StatusHandlers statusHandlers, List<String> domains) {
    void bind(String pattern, Registration registration) {
        bind(RouteRegistrar.parse(pattern, registration.site()), "", registration);
    }

    void bind(PatternParts parts, String prefix, Registration registration) {
        for (PatternParts hosted : hosted(parts)) {
            registrar.bind(hosted, prefix, registration);
        }
    }

    private List<PatternParts> hosted(PatternParts parts) {
        return domains.isEmpty()
                ? List.of(parts)
                : domains.stream().map(parts::withDomain).toList();
    }

    void bindStrict(String pattern, StrictRoute route, CallSite site) {
        bindStrict(
                RouteRegistrar.parse(pattern, site), "", route, Registration.handler(route.handler(), site, List.of()));
    }

    void bindStrict(PatternParts parts, String prefix, StrictRoute route, Registration registration) {
        for (PatternParts hosted : hosted(parts)) {
            for (PatternParts meant : route.meant(hosted)) {
                registrar.bind(meant, prefix, registration);
            }
        }
    }

    void bindStatus(int status, HandlerFunc handler) {
        List<String> hosts = domains.isEmpty() ? List.of(PatternParts.DEFAULT_DOMAIN) : domains;
        hosts.forEach(host -> statusHandlers.add(status, host, handler));
    }
}
