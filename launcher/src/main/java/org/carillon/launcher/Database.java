package org.carillon.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database that the data source {@code jdbc/carillon} leads to: chosen anew at each start. */
record Database(Kind kind, String url, String user, String password) {
    /** What the command file and the options of a database depend on. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private static final Pattern USER_IN_URL = Pattern.compile("[?&]user=([^&]+)");

    /**
     * From {@code CARILLON_DB_URL}, {@code CARILLON_DB_USER} and {@code CARILLON_DB_PASSWORD}; without them an H2 file in the
     * data folder. That file is written through at each commit, since an accepted message must outlive a killed process.
     */
    static Database from(Map<String, String> environment, Path dataFolder) {
        String url = environment.getOrDefault("CARILLON_DB_URL", "").strip();
        String user = environment.getOrDefault("CARILLON_DB_USER", "");
        String password = environment.getOrDefault("CARILLON_DB_PASSWORD", "");
        if (url.isEmpty()) {
            url = "jdbc:h2:file:" + dataFolder.resolve("carillon") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        }
        if (url.startsWith("jdbc:h2:")) {
            return new Database(Kind.H2, url, user.isEmpty() ? "sa" : user, password);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new Database(Kind.POSTGRESQL, url, user.isEmpty() ? userOf(url) : user, password);
        }
        throw new LaunchException("CARILLON_DB_URL must begin with jdbc:h2: or jdbc:postgresql:");
    }

    String commandFile() {
        return switch (kind) {
            case H2 -> "h2.asadmin";
            case POSTGRESQL -> "postgresql.asadmin";
        };
    }

    private static String userOf(String url) {
        Matcher found = USER_IN_URL.matcher(url);
        return found.find() ? found.group(1) : System.getProperty("user.name", "carillon");
    }
}
