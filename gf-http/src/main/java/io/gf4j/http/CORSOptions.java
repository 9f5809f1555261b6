package io.gf4j.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Response#cors} sends (Go: ghttp.CORSOptions). Empty text and 0 leave the header out. */
public final class CORSOptions {
    private @Nullable List<String> allowDomain;
    private String allowOrigin = "";
    private String allowCredentials = "";
    private String exposeHeaders = "";
    private int maxAge;
    private String allowMethods = "";
    private String allowHeaders = "";

    /** Options that send nothing. */
    public CORSOptions() {}

    /** Domains whose pages, and whose subdomains' pages, may call; null for all. */
    public @Nullable List<String> allowDomain() {
        return allowDomain;
    }

    /** Sets {@link #allowDomain()}. */
    public CORSOptions allowDomain(@Nullable List<String> domains) {
        allowDomain = domains == null ? null : List.copyOf(domains);
        return this;
    }

    /** Access-Control-Allow-Origin, sent to allowed domains only. */
    public String allowOrigin() {
        return allowOrigin;
    }

    /** Sets {@link #allowOrigin()}. */
    public CORSOptions allowOrigin(String origin) {
        allowOrigin = origin;
        return this;
    }

    /** Access-Control-Allow-Credentials: {@code true} or empty. */
    public String allowCredentials() {
        return allowCredentials;
    }

    /** Sets {@link #allowCredentials()}. */
    public CORSOptions allowCredentials(String credentials) {
        allowCredentials = credentials;
        return this;
    }

    /** Access-Control-Expose-Headers. */
    public String exposeHeaders() {
        return exposeHeaders;
    }

    /** Sets {@link #exposeHeaders()}. */
    public CORSOptions exposeHeaders(String headers) {
        exposeHeaders = headers;
        return this;
    }

    /** Access-Control-Max-Age, in seconds. */
    public int maxAge() {
        return maxAge;
    }

    /** Sets {@link #maxAge()}. */
    public CORSOptions maxAge(int seconds) {
        maxAge = seconds;
        return this;
    }

    /** Access-Control-Allow-Methods, separated by commas. */
    public String allowMethods() {
        return allowMethods;
    }

    /** Sets {@link #allowMethods()}. */
    public CORSOptions allowMethods(String methods) {
        allowMethods = methods;
        return this;
    }

    /** Access-Control-Allow-Headers, separated by commas. */
    public String allowHeaders() {
        return allowHeaders;
    }

    /** Sets {@link #allowHeaders()}. */
    public CORSOptions allowHeaders(String headers) {
        allowHeaders = headers;
        return this;
    }
}
