package org.carillon.configuration.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.carillon.settings.control.Form;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** What was changed, in words for the audit: of a secret only that it was. */
final class SettingChanges {
    private final List<String> words = new ArrayList<>();

    void add(Setting setting, @Nullable String before, @Nullable String after) {
        if (after == null) {
            words.add(name(setting) + " is that of the environment");
        } else if (Objects.equals(before, after)) {
            words.add(name(setting) + " was saved as it is");
        } else if (setting.form() == Form.SECRET) {
            words.add(name(setting) + (before == null ? " was set" : " was replaced"));
        } else {
            words.add(name(setting) + " is " + after + (before == null ? "" : ", was " + before));
        }
    }

    String words() {
        return words.isEmpty() ? "nothing was changed" : String.join("; ", words);
    }

    private static String name(Setting setting) {
        return setting.key().toLowerCase(Locale.ROOT).replace("twilio_", "");
    }
}
