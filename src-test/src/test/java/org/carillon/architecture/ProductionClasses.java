package org.carillon.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the production EAR, as the reactor has just compiled them. */
class ProductionClasses implements LocationProvider {
    static final Set<String> MODULES = Set.of("persistence", "ejb", "web");

    @Override
    public Set<Location> get(Class<?> testClass) {
        return classFolders().map(Location::of).collect(Collectors.toUnmodifiableSet());
    }

    static Stream<Path> classFolders() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "target", "classes"))
                .filter(Files::isDirectory);
    }
}
