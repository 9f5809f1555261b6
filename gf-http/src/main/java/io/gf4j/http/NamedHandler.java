package io.gf4j.http;

import java.util.ArrayList;
import java.util.List;

/**
 * A function and what the route table calls it.
 *
 * @param name class, or file and line where a lambda was registered, or class and method of an object
 */
record NamedHandler(String name, HandlerInfo info) {
    /** Names a function by its class; a lambda has none worth reading and is named by its place. */
    static NamedHandler of(HandlerFunc function, CallSite site) {
        return new NamedHandler(
                nameOf(function, site), new HandlerInfo(function, function.getClass(), function, false, List.of()));
    }

    static String nameOf(Object function, CallSite site) {
        Class<?> type = function.getClass();
        return type.isHidden() ? site.fileAndLine() : type.getName();
    }

    static List<NamedHandler> all(HandlerFunc[] functions, CallSite site) {
        List<NamedHandler> named = new ArrayList<>(functions.length);
        for (HandlerFunc function : functions) {
            named.add(of(function, site));
        }
        return List.copyOf(named);
    }

    HandlerFunc function() {
        return info.func();
    }
}
