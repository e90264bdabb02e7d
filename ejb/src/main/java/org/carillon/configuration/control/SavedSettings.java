package org.carillon.configuration.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.configuration.entity.SavedSetting;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.MasterKey;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** The rows, opened and sealed. */
@Stateless
public class SavedSettings {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private MasterKey masterKey;

    @Inject
    private Clock clock;

    /** All that are valid now; empty is one that was sealed with another master key. */
    public Map<Setting, Optional<String>> valid() {
        Instant now = clock.instant();
        Map<Setting, Optional<String>> values = new EnumMap<>(Setting.class);
        for (SavedSetting row : rows()) {
            if (row.validAt(now)) {
                settingOf(row).ifPresent(setting -> values.put(setting, opened(row)));
            }
        }
        return values;
    }

    /** The row of this setting, also one that has ended. */
    public Optional<SavedSetting> find(Setting setting) {
        return Optional.ofNullable(entities.find(SavedSetting.class, setting.name()));
    }

    /** @param endsAt when it is no longer used; null means never */
    public void save(Setting setting, String value, @Nullable Instant endsAt, String by) {
        SavedSetting found = entities.find(SavedSetting.class, setting.name(), LockModeType.PESSIMISTIC_WRITE);
        SavedSetting row = found == null ? new SavedSetting(setting.name()) : found;
        row.change(
                masterKey.seal(value.getBytes(StandardCharsets.UTF_8), place(setting.name())),
                masterKey.fingerprint(),
                endsAt,
                by,
                clock.instant());
        if (found == null) {
            insert(row);
        }
    }

    private void insert(SavedSetting row) {
        try {
            entities.persist(row);
            entities.flush();
        } catch (PersistenceException e) {
            throw Failures.isConstraintViolation(e)
                    ? Problem.of(ProblemCode.VERSION_CONFLICT, "Somebody else is saving settings: look, and try again")
                    : e;
        }
    }

    /** Makes the configured value count again. */
    public void remove(Setting setting) {
        find(setting).ifPresent(entities::remove);
    }

    private List<SavedSetting> rows() {
        return entities.createQuery("select s from SavedSetting s", SavedSetting.class)
                .getResultList();
    }

    /** A row of a newer release that this one does not know is left alone. */
    private static Optional<Setting> settingOf(SavedSetting row) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.name().equals(row.name()))
                .findFirst();
    }

    private Optional<String> opened(SavedSetting row) {
        return row.sealedBy().equals(masterKey.fingerprint())
                ? Optional.of(new String(masterKey.open(row.sealedValue(), place(row.name())), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static String place(String name) {
        return "saved_setting " + name;
    }
}
