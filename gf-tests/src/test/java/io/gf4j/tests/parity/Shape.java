package io.gf4j.tests.parity;

/** The part of a declaration that makes two of them the same thing to a reader: kind, name, number of parameters. */
final class Shape {
    private Shape() {}

    static String of(String declaration) {
        if (declaration.matches("@.*|(?:(?:final|sealed|abstract) )*(?:class|interface|enum|record) .*")) {
            return "a type";
        }
        int open = declaration.indexOf('(');
        if (open < 0) {
            return lastWord(declaration.split(" = ")[0]);
        }
        boolean constructor = declaration.startsWith("new ");
        String name = constructor ? "new" : lastWord(declaration.substring(0, open));
        return name + "/" + parameters(declaration.substring(open + 1, declaration.lastIndexOf(')')));
    }

    /** The name alone. */
    static String name(String declaration) {
        return of(declaration).split("/")[0];
    }

    /** All but the names of parameters. */
    static String types(String declaration) {
        int open = declaration.indexOf('(');
        return open < 0
                ? declaration
                : declaration.substring(0, open) + declaration.substring(open).replaceAll(" \\w+(?=[,)])", "");
    }

    private static int parameters(String list) {
        String plain = list;
        while (plain.contains("<")) {
            plain = plain.replaceAll("<[^<>]*>", "");
        }
        return plain.isBlank() ? 0 : plain.split(",").length;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
