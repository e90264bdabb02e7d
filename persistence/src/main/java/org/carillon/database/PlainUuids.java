package org.carillon.database;

import java.sql.Types;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * UUIDs go to and from the database as they are, also those that are null. EclipseLink 4 by itself writes them as text, binds a null
 * as a VARCHAR, which PostgreSQL refuses for a column of type uuid, and fails on reading a null. The mappings do not know their
 * types yet when this is called; the entity's fields do.
 */
public class PlainUuids implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(PlainUuids::customize);
    }

    private static void customize(ClassDescriptor descriptor) {
        Stream.<Class<?>>iterate(descriptor.getJavaClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == UUID.class)
                .map(field -> descriptor.getMappingForAttributeName(field.getName()))
                .filter(DirectToFieldMapping.class::isInstance)
                .map(DirectToFieldMapping.class::cast)
                .forEach(mapping -> {
                    mapping.getField().setSqlType(Types.OTHER);
                    mapping.setConverter(new AsItIs());
                });
    }
}
