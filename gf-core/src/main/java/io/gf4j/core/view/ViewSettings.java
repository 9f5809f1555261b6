package io.gf4j.core.view;

import io.gf4j.core.template.parse.Delimiters;

/** How a view renders; a change makes another one. */
record ViewSettings(String defaultFile, Delimiters delimiters, boolean autoEncode) {
    static final ViewSettings INITIAL = new ViewSettings("index.html", new Delimiters("", ""), false);
}
