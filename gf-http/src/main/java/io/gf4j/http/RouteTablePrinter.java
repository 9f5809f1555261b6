package io.gf4j.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the table of routes that a server logs at start, as ghttp does: columns as wide as their widest line, names of
 * columns in the middle, cells on the left, a rule around every row. Nothing is wrapped or cut.
 */
final class RouteTablePrinter {
    private final int[] widths;
    private final StringBuilder out = new StringBuilder();

    private RouteTablePrinter(int[] widths) {
        this.widths = widths;
    }

    /**
     * Returns the table, each line ended by a line feed. Every row has as many cells as the header; a line feed in a
     * cell begins another line of that row.
     */
    static String print(List<String> header, List<List<String>> rows) {
        RouteTablePrinter printer = new RouteTablePrinter(widths(header, rows));
        printer.rule();
        printer.header(header);
        printer.rule();
        for (List<String> row : rows) {
            printer.row(row);
            printer.rule();
        }
        return printer.out.toString();
    }

    private static int[] widths(List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = DisplayWidth.of(header.get(column));
            for (List<String> row : rows) {
                for (String line : row.get(column).split("\n")) {
                    widths[column] = Math.max(widths[column], DisplayWidth.of(line));
                }
            }
        }
        return widths;
    }

    /** A rule has bars between the columns, but a dash at either end. */
    private void rule() {
        for (int column = 0; column < widths.length; column++) {
            out.append(column == 0 ? '-' : '|').repeat('-', widths[column] + 2);
        }
        out.append("-\n");
    }

    private void header(List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            int space = widths[column] - DisplayWidth.of(cells.get(column));
            cell(space / 2, cells.get(column), space - space / 2);
        }
        out.append("|\n");
    }

    private void row(List<String> cells) {
        List<String[]> lines = new ArrayList<>();
        int height = 1;
        for (String cell : cells) {
            lines.add(cell.split("\n"));
            height = Math.max(height, lines.getLast().length);
        }
        for (int line = 0; line < height; line++) {
            for (int column = 0; column < widths.length; column++) {
                String text = line < lines.get(column).length ? lines.get(column)[line] : "";
                cell(0, text, widths[column] - DisplayWidth.of(text));
            }
            out.append("|\n");
        }
    }

    private void cell(int before, String text, int after) {
        out.append("| ").repeat(' ', before).append(text).repeat(' ', after).append(' ');
    }
}
