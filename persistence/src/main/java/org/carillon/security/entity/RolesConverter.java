package org.carillon.security.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Roles are few and always read with their owner: one column, sorted, with commas. */
@Converter
public class RolesConverter implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> roles) {
        return String.join(",", new TreeSet<>(roles));
    }

    @Override
    public Set<String> convertToEntityAttribute(String stored) {
        return Arrays.stream(stored.split(",")).filter(role -> !role.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
