package io.gf4j.http;

import java.util.List;
import java.util.Map;

/**
 * A form with files (Go: {@code multipart.Form}).
 *
 * @param value the fields
 * @param file the files by the name of their field, in the order in which they came
 */
public record MultipartForm(Values value, Map<String, List<FileHeader>> file) {}
