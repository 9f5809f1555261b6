package io.gf4j.core.json.codec;

import java.lang.reflect.Type;
import java.util.Collection;
import tools.jackson.databind.JavaType;

/** What the items of collections are. */
public final class ItemType {
    private ItemType() {}

    /**
     * The type of the items, without type variables; Object if nothing tells.
     *
     * @param collection a subtype of {@link Collection}, with or without parameters, or Iterable
     */
    public static Type of(Type collection) {
        JavaType item = Mapper.JSON.constructType(collection).getContentType();
        return item == null ? Object.class : PlainType.of(item);
    }
}
