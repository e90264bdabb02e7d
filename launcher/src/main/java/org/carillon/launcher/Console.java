package org.carillon.launcher;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terminal: silent while the server comes up, then its log. */
final class Console implements Consumer<String> {
    private static final Pattern NEW_PASSWORD =
            Pattern.compile("Administrator 'admin' was created with password ([^\\s|]+)");

    private final PrintStream out;
    private volatile boolean following;
    private volatile @Nullable String newPassword;

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(String line) {
        Matcher found = NEW_PASSWORD.matcher(line);
        if (found.find()) {
            newPassword = found.group(1);
        } else if (following) {
            out.println(line);
        }
    }

    /** The administrator's password, if this start has made it. */
    Optional<String> newPassword() {
        return Optional.ofNullable(newPassword);
    }

    void follow() {
        following = true;
    }
}
