package io.gf4j.http.openapi;

import java.util.Map;

/** What a route answers with one status (Go: goai.Response). */
final class Answer extends SortedObject {
    Answer(Map<String, String> tags, Map<String, MediaType> content) {
        Tags.writeExtensions(tags, this);
        keep("description", tags.getOrDefault("description", ""));
        put("content", content);
    }
}
