package io.gf4j.core.template.escape;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What the value of an attribute is, by its name. */
final class AttrTypes {
    /** Unsafe are attributes that change what the page does. */
    enum Type {
        PLAIN,
        CSS,
        HTML,
        JS,
        URL,
        SRCSET,
        UNSAFE
    }

    private static final Map<String, Type> TYPES = types();

    private AttrTypes() {}

    /** The name is in small letters. */
    static Type of(String attribute) {
        String name = attribute;
        int colon = name.indexOf(':');
        if (name.startsWith("data-")) {
            name = name.substring("data-".length());
        } else if (colon >= 0) {
            if (name.startsWith("xmlns:")) {
                return Type.URL;
            }
            name = name.substring(colon + 1);
        }
        Type known = TYPES.get(name);
        if (known != null) {
            return known;
        }
        if (name.startsWith("on")) {
            return Type.JS;
        }
        boolean url = name.contains("src") || name.contains("uri") || name.contains("url");
        return url ? Type.URL : Type.PLAIN;
    }

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        put(
                types,
                Type.PLAIN,
                "accept alt autocomplete autofocus autoplay border checked class cols colspan contenteditable contextmenu"
                        + " controls coords datetime default dir dirname disabled draggable dropzone for formtarget headers"
                        + " height hidden high hreflang id ismap kind label lang list loop low max maxlength media"
                        + " mediagroup min multiple name open optimum placeholder preload pubdate radiogroup readonly"
                        + " required reversed rows rowspan spellcheck scope scoped seamless selected shape size sizes span"
                        + " srclang start step tabindex target title width wrap");
        put(
                types,
                Type.UNSAFE,
                "accept-charset async challenge charset content crossorigin defer enctype form formenctype formmethod"
                        + " formnovalidate http-equiv keytype language method novalidate pattern rel sandbox type value");
        put(
                types,
                Type.URL,
                "action archive background cite classid codebase data formaction href icon longdesc manifest poster profile"
                        + " src usemap xmlns");
        put(types, Type.HTML, "srcdoc");
        put(types, Type.SRCSET, "srcset");
        put(types, Type.CSS, "style");
        return Map.copyOf(types);
    }

    private static void put(Map<String, Type> types, Type type, String names) {
        Arrays.stream(names.split(" ")).forEach(name -> types.put(name, type));
    }
}
