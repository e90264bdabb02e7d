package org.carillon.configuration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.settings.control.Setting;

/** Makes what is saved count on this node. */
@ApplicationScoped
public class CurrentSettings {
    private static final Logger LOG = System.getLogger(CurrentSettings.class.getName());

    @Inject
    private SavedSettings rows;

    /** Reads what is saved now, whoever saved it; one query. Call it outside of the transaction that saves. */
    public synchronized void refresh() {
        Map<Setting, Optional<String>> values = rows.valid();
        int before = Setting.changes();
        Setting.save(values);
        if (Setting.changes() != before) {
            tell(values);
        }
    }

    private static void tell(Map<Setting, Optional<String>> values) {
        LOG.log(
                Level.INFO,
                values.isEmpty()
                        ? "No setting is saved: those of the environment count"
                        : "Saved settings in use: "
                                + values.keySet().stream()
                                        .map(Setting::key)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
        values.forEach((setting, value) -> {
            if (value.isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        setting.key()
                                + " was saved under another master key and cannot be read: give every node the same "
                                + Setting.MASTER_KEY.environmentName() + ", or save it again");
            }
        });
    }
}
