package org.carillon.database;

import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** Hands a UUID to the driver and takes it from there; a driver that answers in text is understood. */
final class AsItIs implements Converter {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object convertObjectValueToDataValue(@Nullable Object id, Session session) {
        return id;
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object stored, Session session) {
        return stored == null || stored instanceof UUID ? stored : UUID.fromString(stored.toString());
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {}
}
