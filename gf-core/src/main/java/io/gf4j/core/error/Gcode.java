package io.gf4j.core.error;

import org.jspecify.annotations.Nullable;

/** The framework's error codes and the makers of an application's own (Go: package {@code gcode}). */
public final class Gcode {
    /** No code: what an error without a code answers. */
    public static final Code CODE_NIL = of(-1, "", null);

    /** Success. */
    public static final Code CODE_OK = of(0, "OK", null);

    /** Shown for errors that have no code. */
    public static final Code CODE_INTERNAL_ERROR = of(50, "Internal Error", null);

    /** Input breaks a validation rule. */
    public static final Code CODE_VALIDATION_FAILED = of(51, "Validation Failed", null);

    /** A database call failed. */
    public static final Code CODE_DB_OPERATION_ERROR = of(52, "Database Operation Error", null);

    /** A parameter, query string or body cannot be read. */
    public static final Code CODE_INVALID_PARAMETER = of(53, "Invalid Parameter", null);

    /** A required parameter is absent. */
    public static final Code CODE_MISSING_PARAMETER = of(54, "Missing Parameter", null);

    /** The function cannot be used this way. */
    public static final Code CODE_INVALID_OPERATION = of(55, "Invalid Operation", null);

    /** A configured value is wrong. */
    public static final Code CODE_INVALID_CONFIGURATION = of(56, "Invalid Configuration", null);

    /** A configured value is absent. */
    public static final Code CODE_MISSING_CONFIGURATION = of(57, "Missing Configuration", null);

    /** Not written yet. */
    public static final Code CODE_NOT_IMPLEMENTED = of(58, "Not Implemented", null);

    /** Not supported here. */
    public static final Code CODE_NOT_SUPPORTED = of(59, "Not Supported", null);

    /** The operation was tried and failed. */
    public static final Code CODE_OPERATION_FAILED = of(60, "Operation Failed", null);

    /** The caller may not do this; stands for HTTP 403. */
    public static final Code CODE_NOT_AUTHORIZED = of(61, "Not Authorized", null);

    /** Refused for security. */
    public static final Code CODE_SECURITY_REASON = of(62, "Security Reason", null);

    /** Try again later. */
    public static final Code CODE_SERVER_BUSY = of(63, "Server Is Busy", null);

    /** Nothing more is known; stands for other HTTP failures. */
    public static final Code CODE_UNKNOWN = of(64, "Unknown Error", null);

    /** No such thing; stands for HTTP 404. */
    public static final Code CODE_NOT_FOUND = of(65, "Not Found", null);

    /** The request itself is malformed. */
    public static final Code CODE_INVALID_REQUEST = of(66, "Invalid Request", null);

    /** An optional part is not on the class path. */
    public static final Code CODE_NECESSARY_PACKAGE_NOT_IMPORT = of(67, "Necessary Package Not Import", null);

    /** Something other than a {@link GfException} was thrown. */
    public static final Code CODE_INTERNAL_PANIC = of(68, "Internal Panic", null);

    /** Input breaks a rule of the business. */
    public static final Code CODE_BUSINESS_VALIDATION_FAILED = of(300, "Business Validation Failed", null);

    private Gcode() {}

    /** A code of the application's own; use numbers above 1000. */
    public static Code of(int code, String message, @Nullable Object detail) {
        return new LocalCode(code, message, detail);
    }

    /** The number and message of {@code code} with another detail. */
    public static Code withCode(Code code, @Nullable Object detail) {
        return new LocalCode(code.code(), code.message(), detail);
    }
}
