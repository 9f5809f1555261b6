package io.gf4j.tests.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Two sides of a scenario beside each other: what is recorded, and what our server did. */
record Comparison(List<Row> recorded, List<Row> ours) {
    static Comparison of(List<Row> recorded, List<Row> ours) {
        List<Block> left = Block.of(recorded);
        List<Block> right = Block.of(ours);
        List<Row> leftRows = new ArrayList<>();
        List<Row> rightRows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Block a = i < left.size() ? left.get(i) : new Block(List.of());
            Block b = i < right.size() ? right.get(i) : new Block(List.of());
            leftRows.addAll(a.toleratingLengthOf(b).withSortedHeaders().rows());
            rightRows.addAll(b.withSortedHeaders().rows());
        }
        return new Comparison(leftRows, rightRows);
    }

    boolean same() {
        return recorded.equals(ours);
    }

    /** Whether only the times differ: then a busy machine may be the cause. */
    boolean sameButForTimes() {
        return matches((a, b) -> a.at(When.UNSAID).equals(b.at(When.UNSAID)));
    }

    private boolean matches(BiPredicate<Row, Row> equal) {
        if (recorded.size() != ours.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!equal.test(recorded.get(i), ours.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Both sides row by row: {@code -} is recorded only, {@code +} is ours only. */
    String report() {
        int[][] common = longestCommon();
        StringBuilder out = new StringBuilder("- ghttp, + ours\n");
        int i = 0;
        int j = 0;
        while (i < recorded.size() || j < ours.size()) {
            boolean both = i < recorded.size() && j < ours.size();
            if (both && recorded.get(i).equals(ours.get(j))) {
                out.append("  ").append(recorded.get(i)).append('\n');
                i++;
                j++;
            } else if (j == ours.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
                out.append("- ").append(recorded.get(i)).append('\n');
                i++;
            } else {
                out.append("+ ").append(ours.get(j)).append('\n');
                j++;
            }
        }
        return out.toString();
    }

    /** How many rows the rests from i and from j on have in common. */
    private int[][] longestCommon() {
        int[][] common = new int[recorded.size() + 1][ours.size() + 1];
        for (int i = recorded.size() - 1; i >= 0; i--) {
            for (int j = ours.size() - 1; j >= 0; j--) {
                common[i][j] = recorded.get(i).equals(ours.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
