package io.gf4j.http;

import io.gf4j.core.json.Gjson;
import io.gf4j.core.json.Json;
import io.gf4j.core.json.Options;
import java.io.InputStream;

/** The body as bytes, text and JSON (Go: ghttp_request_param.go). */
public sealed interface RequestBody permits Request {
    private RequestInput input() {
        return ((Request) this).input();
    }

    /**
     * The body as it comes; reading waits for the client. Once read it is gone, unless {@link #getBody()} kept it. Go:
     * Body.
     */
    default InputStream body() {
        return input().stream();
    }

    /**
     * Puts another body in the place of the one that came. Parameters that were read stay until
     * {@link Request#reloadParam()}. Go: assigning Body.
     */
    default Request body(InputStream value) {
        input().stream(value);
        return (Request) this;
    }

    /**
     * The whole body; may be asked for again. Go: GetBody.
     *
     * @throws io.gf4j.core.error.GfException if the body is longer than the server's clientMaxBodySize, or broken off
     */
    default byte[] getBody() {
        return input().all();
    }

    /** {@link #getBody()} as UTF-8 text. Go: GetBodyString. */
    default String getBodyString() {
        return input().text();
    }

    /**
     * The body as a document, whatever its type says; numbers keep their text, and no body is an empty document. Go:
     * GetJson.
     *
     * @throws io.gf4j.core.error.GfException if the body is no JSON, and as {@link #getBody()}
     */
    default Json getJson() {
        return Gjson.loadWithOptions(getBody(), new Options(false, "", "json", true));
    }

    /**
     * Reads the body whole and returns it; {@link #body()} gives it once more, or again and again. Go:
     * MakeBodyRepeatableRead.
     *
     * @throws io.gf4j.core.error.GfException as {@link #getBody()}
     */
    default byte[] makeBodyRepeatableRead(boolean repeatableRead) {
        return input().keep(repeatableRead);
    }
}
