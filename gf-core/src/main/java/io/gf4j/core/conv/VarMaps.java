package io.gf4j.core.conv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@link Var} is as a map, or as a list of maps. */
public sealed interface VarMaps permits Var {
    /** The value itself, or null. */
    @Nullable
    Object val();

    /** The entries: of a map, a bean, JSON text, or a list of keys and values in turn; else an empty map. */
    default Map<String, @Nullable Object> toMap(MapOption... option) {
        return Maps.map(val(), option.length > 0 ? option[0] : MapOption.NONE);
    }

    /** Same as {@link #toMap}. */
    default Map<String, @Nullable Object> toMapStrAny(MapOption... option) {
        return toMap(option);
    }

    /** {@link #toMap} with the values as texts. */
    default Map<String, String> toMapStrStr(MapOption... option) {
        Map<String, String> texts = new LinkedHashMap<>();
        toMap(option).forEach((key, item) -> texts.put(key, Gconv.toString(item)));
        return texts;
    }

    /** {@link #toMap} with the values as Vars. */
    default Map<String, Var> toMapStrVar(MapOption... option) {
        Map<String, Var> vars = new LinkedHashMap<>();
        toMap(option).forEach((key, item) -> vars.put(key, Var.of(item)));
        return vars;
    }

    /**
     * {@link #toMap} with maps in the place of beans at any depth.
     *
     * @param tags names of struct tags in Go; Java names come from annotations
     */
    default Map<String, @Nullable Object> toMapDeep(String... tags) {
        return toMap(MapOption.DEEP);
    }

    /** {@link #toMapDeep} with the values as texts. */
    default Map<String, String> toMapStrStrDeep(String... tags) {
        return toMapStrStr(MapOption.DEEP);
    }

    /** {@link #toMapDeep} with the values as Vars. */
    default Map<String, Var> toMapStrVarDeep(String... tags) {
        return toMapStrVar(MapOption.DEEP);
    }

    /** Each item as {@link #toMap} has it; JSON text of a list is read, other text is an empty list. */
    default List<Map<String, @Nullable Object>> toMaps(MapOption... option) {
        return Maps.maps(val(), option.length > 0 ? option[0] : MapOption.NONE);
    }

    /** Each item as {@link #toMapDeep} has it. */
    default List<Map<String, @Nullable Object>> toMapsDeep(String... tags) {
        return toMaps(MapOption.DEEP);
    }
}
