package org.carillon.template.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What has changed from one text to another, word by word, as a person would mark it. */
public final class WordDifference {
    /** Variables, words and spaces as wholes; of everything else single characters as they are seen. */
    private static final Pattern PIECE = Pattern.compile("\\{\\w+}|[\\p{L}\\p{M}\\p{N}_'’-]+|[ \\t]+|\\X");

    private WordDifference() {}

    /** Whether a part stands in both texts, only in the later or only in the earlier one. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** Neighbours differ in their change; what was removed stands before what was added in its place. */
    public record Part(Change change, String text) {}

    /** The parts that both texts consist of; one with nothing in it has none. */
    public static List<Part> between(String earlier, String later) {
        List<String> before = pieces(earlier);
        List<String> after = pieces(later);
        int[][] common = common(before, after);
        Deque<Part> parts = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(parts, Change.SAME, before.get(i));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Change.REMOVED, before.get(i++));
            } else {
                add(parts, Change.ADDED, after.get(j++));
            }
        }
        return joined(List.copyOf(parts));
    }

    /** Lengths of the longest common sequences of what stands behind each pair of places. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(Deque<Part> parts, Change change, String text) {
        Part last = parts.peekLast();
        if (last != null && last.change() == change) {
            parts.pollLast();
            parts.add(new Part(change, last.text() + text));
        } else {
            parts.add(new Part(change, text));
        }
    }

    /** A run of changed words is read as one change, although the spaces between them are the same. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean betweenChanges =
                    i > 0 && i < parts.size() - 1 && part.text().matches("[ \\t]+");
            if (part.change() == Change.SAME && betweenChanges) {
                removed.append(part.text());
                added.append(part.text());
            } else if (part.change() == Change.SAME) {
                flush(joined, removed, added);
                joined.add(part);
            } else {
                (part.change() == Change.REMOVED ? removed : added).append(part.text());
            }
        }
        flush(joined, removed, added);
        return joined;
    }

    private static void flush(List<Part> joined, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            joined.add(new Part(Change.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Part(Change.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
