package io.gf4j.core.json.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** {@code NON_EMPTY} on a primitive also means zero and false, as Go's {@code omitempty} does. */
final class GoIntrospector extends JacksonAnnotationIntrospector {
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
        JsonInclude.Value value = super.findPropertyInclusion(config, member);
        boolean primitive = member.getRawType().isPrimitive();
        return primitive && value.getValueInclusion() == JsonInclude.Include.NON_EMPTY
                ? value.withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                : value;
    }
}
