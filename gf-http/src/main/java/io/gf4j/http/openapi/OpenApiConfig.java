package io.gf4j.http.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the document is made (Go: goai.Config). To be set before the server starts. */
public final class OpenApiConfig {
    private List<String> readContentTypes = List.of("application/json");
    private List<String> writeContentTypes = List.of("application/json");
    private @Nullable Object commonRequest;
    private String commonRequestDataField = "";
    private @Nullable Object commonResponse;
    private String commonResponseDataField = "";
    private boolean ignorePkgPath;

    /** The initial configuration. */
    public OpenApiConfig() {}

    /** Media types of bodies and results whose class names none. Initially {@code application/json}. */
    public List<String> readContentTypes() {
        return readContentTypes;
    }

    /** Sets {@link #readContentTypes()}. */
    public OpenApiConfig readContentTypes(List<String> value) {
        readContentTypes = List.copyOf(value);
        return this;
    }

    /** Kept, and without effect, as in ghttp: results are described with {@link #readContentTypes()}. */
    public List<String> writeContentTypes() {
        return writeContentTypes;
    }

    /** Sets {@link #writeContentTypes()}. */
    public OpenApiConfig writeContentTypes(List<String> value) {
        writeContentTypes = List.copyOf(value);
        return this;
    }

    /** What is around every request: a class or an instance; null for nothing. */
    public @Nullable Object commonRequest() {
        return commonRequest;
    }

    /** Sets {@link #commonRequest()}. */
    public OpenApiConfig commonRequest(@Nullable Object value) {
        commonRequest = value;
        return this;
    }

    /** The member of the common request that is the request; {@code a.b} goes deeper, empty adds its members. */
    public String commonRequestDataField() {
        return commonRequestDataField;
    }

    /** Sets {@link #commonRequestDataField()}. */
    public OpenApiConfig commonRequestDataField(String value) {
        commonRequestDataField = value;
        return this;
    }

    /** What is around every result, such as {@code DefaultHandlerResponse.class}; null for nothing. */
    public @Nullable Object commonResponse() {
        return commonResponse;
    }

    /** Sets {@link #commonResponse()}. */
    public OpenApiConfig commonResponse(@Nullable Object value) {
        commonResponse = value;
        return this;
    }

    /** The member of the common response that is the result; {@code a.b} goes deeper, empty adds its members. */
    public String commonResponseDataField() {
        return commonResponseDataField;
    }

    /** Sets {@link #commonResponseDataField()}. */
    public OpenApiConfig commonResponseDataField(String value) {
        commonResponseDataField = value;
        return this;
    }

    /** Whether the names of schemas leave out the package. */
    public boolean ignorePkgPath() {
        return ignorePkgPath;
    }

    /** Sets {@link #ignorePkgPath()}. */
    public OpenApiConfig ignorePkgPath(boolean value) {
        ignorePkgPath = value;
        return this;
    }
}
