package io.gf4j.http;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A cookie with all that can be said of it (Go: net/http.Cookie). What a cookie cannot hold is refused where it is set,
 * with an IllegalArgumentException. Not for use by several threads at once.
 */
public final class HttpCookie {
    private static final int FIRST_YEAR = 1601;
    private static final int LAST_YEAR = 9999;

    private final String name;
    private final String value;
    private final boolean quoted;
    private String path = "";
    private String domain = "";
    private @Nullable Instant expires;
    private int maxAge;
    private boolean secure;
    private boolean httpOnly;
    private SameSite sameSite = SameSite.DEFAULT;

    HttpCookie(String name, String value, boolean quoted) {
        CookieRules.checkName(name);
        CookieRules.checkValue(name, value);
        this.name = name;
        this.value = value;
        this.quoted = quoted;
    }

    /**
     * A cookie that ends with the browser's session.
     *
     * @param value visible ASCII and spaces without {@code " ; \}; encode anything else
     */
    public static HttpCookie of(String name, String value) {
        return new HttpCookie(name, value, false);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The value, without the quotes it may have been sent in. */
    public String value() {
        return value;
    }

    /** Below which path it is sent back; empty for the folder of the request. */
    public String path() {
        return path;
    }

    /** Sets {@link #path()}. */
    public HttpCookie path(String value) {
        CookieRules.checkPath(name, value);
        path = value;
        return this;
    }

    /** To which host, and those below it, it is sent back; empty for this host alone. */
    public String domain() {
        return domain;
    }

    /** Sets {@link #domain()}; a leading dot is not sent. */
    public HttpCookie domain(String value) {
        CookieRules.checkDomain(name, value);
        domain = value;
        return this;
    }

    /** When it ends, or null: with the browser's session. */
    public @Nullable Instant expires() {
        return expires;
    }

    /** Sets {@link #expires()}, to the second. */
    public HttpCookie expires(@Nullable Instant value) {
        if (value != null) {
            int year = value.atOffset(ZoneOffset.UTC).getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new IllegalArgumentException(
                        "cookie \"" + name + "\" expires in the year " + year + "; HTTP has 1601 to 9999");
            }
        }
        expires = value;
        return this;
    }

    /** After how many seconds it ends, which beats {@link #expires()}; 0 says nothing, less than 0 ends it at once. */
    public int maxAge() {
        return maxAge;
    }

    /** Sets {@link #maxAge()}. */
    public HttpCookie maxAge(int value) {
        maxAge = value;
        return this;
    }

    /** Whether it goes over TLS only. */
    public boolean secure() {
        return secure;
    }

    /** Sets {@link #secure()}. */
    public HttpCookie secure(boolean value) {
        secure = value;
        return this;
    }

    /** Whether scripts of the page cannot read it. */
    public boolean httpOnly() {
        return httpOnly;
    }

    /** Sets {@link #httpOnly()}. */
    public HttpCookie httpOnly(boolean value) {
        httpOnly = value;
        return this;
    }

    /** Whether it goes with requests that other sites cause. */
    public SameSite sameSite() {
        return sameSite;
    }

    /** Sets {@link #sameSite()}. */
    public HttpCookie sameSite(SameSite value) {
        sameSite = value;
        return this;
    }

    /** As the Set-Cookie line has it. Go: String. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name).append('=');
        boolean quotes = quoted || value.indexOf(' ') >= 0 || value.indexOf(',') >= 0;
        text.append(quotes ? "\"" + value + "\"" : value);
        attribute(text, "Path", path);
        attribute(text, "Domain", domain.startsWith(".") ? domain.substring(1) : domain);
        attribute(text, "Expires", expires == null ? "" : HttpDate.of(expires));
        attribute(text, "Max-Age", maxAge == 0 ? "" : Integer.toString(Math.max(maxAge, 0)));
        if (httpOnly) {
            text.append("; HttpOnly");
        }
        if (secure) {
            text.append("; Secure");
        }
        attribute(
                text,
                "SameSite",
                switch (sameSite) {
                    case DEFAULT -> "";
                    case LAX -> "Lax";
                    case STRICT -> "Strict";
                    case NONE -> "None";
                });
        return text.toString();
    }

    private static void attribute(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("; ").append(name).append('=').append(value);
        }
    }
}
