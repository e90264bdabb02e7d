package org.carillon.bench.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.bench.machine.Postgres;

/** The plans by which PostgreSQL answered, as its auto_explain writes them to the log. */
final class Plans {
    static final String[] SETTINGS = {
        "-c session_preload_libraries=auto_explain",
        "-c auto_explain.log_min_duration=0",
        "-c auto_explain.log_analyze=on",
        "-c auto_explain.log_timing=off"
    };
    private static final Pattern PLAN = Pattern.compile("duration: ([\\d.]+) ms  plan:\\n((?:\\t.*\\n)+)");
    private static final Pattern SEARCH = Pattern.compile("(?is)from sms_notification.* order by (\\w+\\.)?id desc");
    private static final Pattern STEP = Pattern.compile("(?:->)?\\s*(\\w.*?)\\s+\\(cost=.*actual rows=(\\d+)");
    private static final Pattern FILTERED = Pattern.compile("Rows Removed by Filter: (\\d+)");
    private final Postgres database;
    private int read;

    Plans(Postgres database) {
        this.database = database;
    }

    /** What was logged so far is of no interest. */
    void forget() throws IOException {
        read = database.log().length();
    }

    /** The steps of the last search of notifications since then, and how long PostgreSQL took for it. */
    String last() throws IOException {
        String found = "no plan in the log";
        Matcher plan = PLAN.matcher(database.log().substring(read));
        while (plan.find()) {
            String text = plan.group(2);
            if (SEARCH.matcher(text).find() && text.contains("Limit  (")) {
                found = plan.group(1) + " ms in PostgreSQL: " + String.join(" <- ", steps(text));
            }
        }
        return found;
    }

    private static List<String> steps(String plan) {
        List<String> steps = new ArrayList<>();
        plan.lines().forEach(line -> {
            Matcher step = STEP.matcher(line);
            Matcher filtered = FILTERED.matcher(line);
            if (step.find()) {
                steps.add(step.group(1) + ", " + step.group(2) + " rows");
            } else if (filtered.find()) {
                steps.add(steps.remove(steps.size() - 1) + " (" + filtered.group(1) + " filtered out)");
            }
        });
        return steps;
    }
}
