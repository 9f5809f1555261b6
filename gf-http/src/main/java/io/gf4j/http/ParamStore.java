package io.gf4j.http;

import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.http.input.BodyParams;
import io.gf4j.http.input.FormParams;
import io.gf4j.http.input.MultipartException;
import io.gf4j.http.input.NestedNames;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request by where they come from, each read when it is first asked for, and their precedence (Go:
 * ghttp_request_param.go). What a handler sets stands beside what the client sent.
 */
final class ParamStore {
    private final Request request;
    private final RequestInput input;
    private final HttpForms forms;
    private final Map<String, @Nullable Object> custom = new LinkedHashMap<>(0);
    private @Nullable Map<String, @Nullable Object> query;
    private @Nullable Map<String, @Nullable Object> form;
    private @Nullable Map<String, @Nullable Object> body;
    private boolean parsedQuery;
    private boolean parsedForm;
    private boolean parsedBody;

    ParamStore(Request request, RequestInput input) {
        this.request = request;
        this.input = input;
        this.forms = new HttpForms(request);
    }

    /** Parameters that handlers have set; may be changed. */
    Map<String, @Nullable Object> custom() {
        return custom;
    }

    /**
     * Parameters of the query.
     *
     * @throws GfException if it is broken, the first time
     */
    Map<String, @Nullable Object> query() {
        if (!parsedQuery) {
            parsedQuery = true;
            String text = request.target().rawQuery();
            if (!text.isEmpty()) {
                try {
                    query = NestedNames.parse(text);
                } catch (GfException e) {
                    throw unreadable(Gcode.CODE_INVALID_PARAMETER, e, "Parse Query failed");
                }
            }
        }
        return orEmpty(query);
    }

    /** Parameters of the body by its look: JSON, XML, or pairs, whatever its type says. */
    Map<String, @Nullable Object> body() {
        if (!parsedBody) {
            parsedBody = true;
            if (request.contentLength() != 0) {
                body = BodyParams.of(input.all(), body, isMultipart());
            }
        }
        return orEmpty(body);
    }

    /** The body's parameters as the query's getters see them: those of a GET, else only if they were read before. */
    Map<String, @Nullable Object> bodyBehindQuery() {
        return isGet() ? body() : orEmpty(body);
    }

    /**
     * The fields of a form; if the body is none, and the request no GET, the parameters of the body.
     *
     * @throws GfException if it is broken, the first time
     */
    Map<String, @Nullable Object> form() {
        if (!parsedForm) {
            parsedForm = true;
            if (request.contentLength() != 0) {
                parseForm();
            }
        }
        return orEmpty(form);
    }

    private void parseForm() {
        String type = contentType();
        if (!type.isEmpty()) {
            if (!isMultipart()) {
                input.keep(true);
                readFields(type.contains("form"));
            } else {
                readMultipart();
            }
            Values fields = forms.postForm();
            if (fields != null && !fields.map().isEmpty()) {
                useFields(fields.map());
            }
        }
        if (form == null) {
            if (!isGet()) {
                body();
            }
            form = orEmpty(body).isEmpty() ? null : body;
        }
    }

    private void readFields(boolean isForm) {
        Exception wrong = isForm ? forms.parse() : null;
        if (wrong != null) {
            throw unreadable(Gcode.CODE_INVALID_REQUEST, wrong, "r.Request.ParseForm failed");
        }
    }

    /** What is wrong with the body is the client's fault; that a file cannot be written is not. */
    private void readMultipart() {
        String text = "r.ParseMultipartForm failed";
        @Nullable Exception wrong;
        try {
            wrong = forms.parseMultipart(request.server().settings().formParsingMemory());
        } catch (MultipartException | ProtocolException e) {
            wrong = e;
        } catch (IOException e) {
            throw Gerror.wrapCode(Gcode.CODE_INVALID_REQUEST, e, text);
        }
        if (wrong != null) {
            throw unreadable(Gcode.CODE_INVALID_REQUEST, wrong, text);
        }
    }

    private void useFields(Map<String, List<String>> fields) {
        try {
            FormParams params = FormParams.of(fields);
            if (params.content() != null) {
                input.replace(params.content().getBytes(StandardCharsets.UTF_8));
            } else if (params.values() != null) {
                form = params.values();
            }
        } catch (GfException e) {
            throw unreadable(Gcode.CODE_INVALID_PARAMETER, e, "Parse request parameters failed");
        }
    }

    private static GfException unreadable(Code code, Exception wrong, String text) {
        return Gerror.wrapCode(code, ClientFault.unreadable(wrong), text);
    }

    void setQuery(String key, @Nullable Object value) {
        query();
        query = query == null ? new LinkedHashMap<>() : query;
        query.put(key, value);
    }

    void setForm(String key, @Nullable Object value) {
        form();
        form = form == null ? new LinkedHashMap<>() : form;
        form.put(key, value);
    }

    /** The parameter, from the first of these that has it: custom, form, body, query, path; null if none has. */
    @Nullable
    Object first(String key) {
        Object value = custom.get(key);
        value = value != null ? value : form().get(key);
        value = value != null ? value : body().get(key);
        value = value != null ? value : query().get(key);
        return value != null ? value : path().get(key);
    }

    /** All parameters, files too, in a map of its own; later ones win: path, query, form, body, custom, files. */
    Map<String, @Nullable Object> merged() {
        query();
        form();
        body();
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(path());
        merged.putAll(query());
        merged.putAll(form());
        merged.putAll(body());
        merged.putAll(custom);
        addFiles(merged);
        return merged;
    }

    /** {@link #merged()}, reduced to the keys that are asked for, with their defaults; files come anyway. */
    Map<String, @Nullable Object> merged(Map<String, ? extends @Nullable Object> kvMap) {
        Map<String, @Nullable Object> picked = ParamMaps.pick(merged(), kvMap);
        addFiles(picked);
        return picked;
    }

    private void addFiles(Map<String, @Nullable Object> params) {
        MultipartForm files = forms.multipart();
        if (files != null) {
            files.file().keySet().forEach(name -> {
                UploadFiles uploads = request.getUploadFiles(name);
                params.put(name, uploads.size() == 1 ? uploads.getFirst() : uploads);
            });
        }
    }

    /** Values of the names in the path's pattern. */
    Map<String, String> path() {
        return request.middleware().values();
    }

    /** Reads all anew when it is asked for; what was read stays below it. */
    void reload() {
        parsedQuery = false;
        parsedForm = false;
        parsedBody = false;
        input.forget();
    }

    /** Deletes the temporary files of uploads. */
    void close() {
        forms.close();
    }

    HttpForms forms() {
        return forms;
    }

    private boolean isGet() {
        return request.method().equals("GET");
    }

    boolean isMultipart() {
        return contentType().contains("multipart/");
    }

    private String contentType() {
        return request.header().get("Content-Type");
    }

    private static Map<String, @Nullable Object> orEmpty(@Nullable Map<String, @Nullable Object> map) {
        return map == null ? Map.of() : map;
    }
}
