package io.gf4j.http.openapi;

/** Makes documents (Go: package goai). */
public final class Goai {
    private Goai() {}

    /** An empty document of version 3.0.0. Go: New. */
    public static OpenApiV3 of() {
        return new OpenApiV3();
    }
}
