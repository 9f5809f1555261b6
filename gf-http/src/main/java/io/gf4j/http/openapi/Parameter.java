package io.gf4j.http.openapi;

import java.util.Map;

/** A parameter of a route (Go: goai.Parameter). */
final class Parameter extends SortedObject {
    Parameter(String name, Map<String, String> tags) {
        put("name", name);
        Tags.write(tags, Tags.OF_PARAMETER, this);
    }

    String name() {
        return text("name");
    }

    String in() {
        return text("in");
    }

    void in(String place) {
        put("in", place);
    }

    void required() {
        put("required", true);
    }

    void schema(SchemaRef ref) {
        put("schema", ref);
    }
}
