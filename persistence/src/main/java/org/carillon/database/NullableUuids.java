package org.carillon.database;

import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * EclipseLink 4 binds a UUID that is null as a VARCHAR, which PostgreSQL refuses for a column of type uuid; as OTHER both databases
 * take it. The mappings do not know their types yet when this is called; the entity's fields do.
 */
public class NullableUuids implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(NullableUuids::customize);
    }

    private static void customize(ClassDescriptor descriptor) {
        Arrays.stream(descriptor.getJavaClass().getDeclaredFields())
                .filter(field -> field.getType() == UUID.class)
                .forEach(field -> {
                    DatabaseMapping mapping = descriptor.getMappingForAttributeName(field.getName());
                    if (mapping != null && mapping.getField() != null) {
                        mapping.getField().setSqlType(Types.OTHER);
                    }
                });
    }
}
