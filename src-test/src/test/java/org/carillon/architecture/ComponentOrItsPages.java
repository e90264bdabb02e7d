package org.carillon.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The first word behind {@code org.carillon}; the pages of a component are a slice of their own. */
class ComponentOrItsPages implements SliceAssignment {
    private static final String ROOT = "org.carillon.";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass each) {
        String name = each.getPackageName();
        if (!name.startsWith(ROOT)) {
            return SliceIdentifier.ignore();
        }
        String component = name.substring(ROOT.length()).split("\\.")[0];
        return name.endsWith(".page") ? SliceIdentifier.of(component, "pages") : SliceIdentifier.of(component);
    }

    @Override
    public String getDescription() {
        return "components, and the pages of each";
    }
}
