package io.gf4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Uploaded files (Go: ghttp_request_param_file.go). The first member that is asked reads the whole body: files are kept
 * in memory up to formParsingMemory together, larger ones in temporary files, which are deleted when the request is
 * over. A form that is broken is a {@link io.gf4j.core.error.GfException}, which answers 500; one over
 * clientMaxBodySize answers 413.
 */
public sealed interface RequestFiles permits Request {
    private ParamStore params() {
        return ((Request) this).params();
    }

    /** The first file of a field; null if there is none. Go: GetUploadFile. */
    default @Nullable UploadFile getUploadFile(String name) {
        List<FileHeader> files = getMultipartFiles(name);
        return files.isEmpty() ? null : new UploadFile(files.getFirst());
    }

    /** All files of a field, found as by {@link #getMultipartFiles}. Go: GetUploadFiles. */
    default UploadFiles getUploadFiles(String name) {
        return new UploadFiles(
                getMultipartFiles(name).stream().map(UploadFile::new).toList());
    }

    /** The form with its fields and files; null if the request has none. Go: GetMultipartForm. */
    default @Nullable MultipartForm getMultipartForm() {
        params().form();
        return params().forms().multipart();
    }

    /**
     * The files of the first of these that has any: the field {@code name}, the field {@code name[]}, the fields
     * {@code name[0]}, {@code name[1]} and so on up to a gap. Go: GetMultipartFiles.
     */
    default List<FileHeader> getMultipartFiles(String name) {
        MultipartForm form = getMultipartForm();
        if (form == null) {
            return List.of();
        }
        Map<String, List<FileHeader>> files = form.file();
        List<FileHeader> found = files.getOrDefault(name, files.getOrDefault(name + "[]", List.of()));
        if (!found.isEmpty()) {
            return List.copyOf(found);
        }
        List<FileHeader> numbered = new ArrayList<>();
        for (List<FileHeader> next = files.get(name + "[0]"); next != null; ) {
            numbered.add(next.getFirst());
            next = files.get(name + "[" + numbered.size() + "]");
        }
        return numbered;
    }
}
