package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object whose members stay in the order in which they came; a map would be sorted. */
record OrderedMap<V>(@JsonAnyGetter Map<String, V> members) {
    OrderedMap() {
        this(new LinkedHashMap<>());
    }
}
