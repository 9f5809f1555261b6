package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forms as net/http reads them (Go: members of {@code http.Request}): brackets in names mean nothing, and what is
 * broken is left out. Most handlers want {@link Request#getForm}.
 */
public sealed interface RequestForms permits Request {
    private HttpForms forms() {
        return ((Request) this).params().forms();
    }

    /** The body's fields and the query's values; reads the body of a POST, PUT or PATCH. Go: Form. */
    default Values form() {
        forms().parse();
        Values form = forms().form();
        return form == null ? new Values() : form;
    }

    /** The body's fields alone; reads the body of a POST, PUT or PATCH. Go: PostForm. */
    default Values postForm() {
        forms().parse();
        Values fields = forms().postForm();
        return fields == null ? new Values() : fields;
    }

    /** The multipart form if something has read it, else null. Go: MultipartForm. */
    default @Nullable MultipartForm multipartForm() {
        return forms().multipart();
    }

    /** The first value of a name in {@link #form()}, a multipart form's too; empty if there is none. Go: FormValue. */
    default String formValue(String key) {
        readQuietly();
        return form().get(key);
    }

    /** The first value of a name in {@link #postForm()}, a multipart form's too. Go: PostFormValue. */
    default String postFormValue(String key) {
        readQuietly();
        return postForm().get(key);
    }

    /** The first file of a field; null if there is none. Go: FormFile. */
    default @Nullable FileHeader formFile(String key) {
        readQuietly();
        MultipartForm form = multipartForm();
        List<FileHeader> files = form == null ? List.of() : form.file().getOrDefault(key, List.of());
        return files.isEmpty() ? null : files.getFirst();
    }

    /**
     * Reads a multipart form, unless that was done. Go: ParseMultipartForm.
     *
     * @param maxMemory bytes of files that may be kept in memory; larger ones go to temporary files, which are deleted
     *     when the request is over
     * @throws io.gf4j.core.error.GfException if the body is no multipart form, broken off, or over a limit
     */
    default void parseMultipartForm(long maxMemory) {
        Exception wrong;
        try {
            wrong = forms().parseMultipart(maxMemory);
        } catch (IOException e) {
            wrong = e;
        }
        if (wrong != null) {
            throw Gerror.wrapCode(Gcode.CODE_INVALID_REQUEST, wrong, "the multipart form cannot be read");
        }
    }

    /**
     * The body of a multipart request part by part, as it comes; to be called before anything reads a parameter, which
     * fails afterwards. Go: MultipartReader.
     *
     * @throws io.gf4j.core.error.GfException if the body is no multipart, was read already, or was handed out before
     */
    default MultipartReader multipartReader() {
        try {
            return forms().reader();
        } catch (IOException e) {
            throw Gerror.wrap(e, "");
        }
    }

    private void readQuietly() {
        if (forms().multipart() == null && ((Request) this).params().isMultipart()) {
            parseMultipartForm(((Request) this).server().settings().formParsingMemory());
        }
    }
}
