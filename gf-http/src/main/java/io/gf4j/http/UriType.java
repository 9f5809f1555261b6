package io.gf4j.http;

import io.gf4j.http.routing.UriNames;

/** How names of a bound object and its methods stand in addresses (Go: UriTypeDefault and its kin). */
public enum UriType {
    /** {@code showList} is {@code show-list}; of several capitals each begins a word. Go: UriTypeDefault. */
    DEFAULT,
    /** {@code showList} is {@code ShowList}, the method's name in Go. Go: UriTypeFullName. */
    FULL_NAME,
    /** {@code showList} is {@code showlist}. Go: UriTypeAllLower. */
    ALL_LOWER,
    /** {@code showList} is {@code showList}. Go: UriTypeCamel. */
    CAMEL;

    String uri(String name) {
        return switch (this) {
            case DEFAULT -> UriNames.dashed(name);
            case FULL_NAME -> UriNames.fullName(name);
            case ALL_LOWER -> UriNames.allLower(name);
            case CAMEL -> UriNames.camel(name);
        };
    }
}
