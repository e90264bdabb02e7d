package org.carillon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which class may know which other: floors, components, and what each floor may use of the platform. */
@AnalyzeClasses(locations = ProductionClasses.class)
class FloorsTest {

    @ArchTest
    static final ArchRule WEB_STANDS_ON_EJB_AND_EJB_ON_PERSISTENCE = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.carillon..")
            .layer("persistence")
            .definedBy(
                    "..entity..",
                    "org.carillon.phone..",
                    "org.carillon.text..",
                    "org.carillon.email..",
                    "org.carillon.database..")
            .layer("ejb")
            .definedBy("..control..", "..messaging..", "..schedule..", "org.carillon.provider.*")
            .layer("web")
            .definedBy("..boundary..", "..page..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ejb")
            .mayOnlyBeAccessedByLayers("web")
            .ensureAllClassesAreContainedInArchitecture();

    /** A component's pages stand above all components: the frame of every page asks the directory, whose pages stand in the frame. */
    @ArchTest
    static final ArchRule COMPONENTS_FORM_NO_CIRCLE =
            slices().assignedFrom(new ComponentOrItsPages()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_PAGES_KNOW_PAGES = noClasses()
            .that()
            .resideOutsideOfPackage("..page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..page..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("org.carillon.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ENTITIES_KNOW_ONLY_JAVA_PERSISTENCE_AND_VALIDATION = classes()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "com.github.f4b6a3.uuid..",
                    "..entity..",
                    "org.carillon.phone..",
                    "org.carillon.email..",
                    "org.carillon.text..");

    @ArchTest
    static final ArchRule PHONE_NUMBERS_KNOW_ONLY_JAVA_AND_LIBPHONENUMBER = classes()
            .that()
            .resideInAPackage("org.carillon.phone..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "com.google.i18n.phonenumbers..",
                    "org.carillon.phone..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TEXT_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("org.carillon.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.carillon.text..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EMAIL_ADDRESSES_KNOW_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("org.carillon.email..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.carillon.email..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CONTROL_KNOWS_NEITHER_HTTP_NOR_PAGES_NOR_MESSAGING = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..", "jakarta.jms..");

    @ArchTest
    static final ArchRule JMS_IS_KNOWN_ONLY_IN_MESSAGING = noClasses()
            .that()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.jms..");

    @ArchTest
    static final ArchRule TWILIO_IS_KNOWN_ONLY_IN_ITS_ADAPTER = noClasses()
            .that()
            .resideOutsideOfPackage("org.carillon.provider.twilio..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.twilio..");

    /** Callbacks need a client that connects to the very address that was checked. */
    @ArchTest
    static final ArchRule THE_HTTP_CLIENT_IS_KNOWN_ONLY_TO_THOSE_WHO_CALL_OTHERS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.carillon.provider.twilio..",
                    "org.carillon.provider.smsbroadcast..",
                    "org.carillon.provider.wire..",
                    "org.carillon.callback.control..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..");

    @ArchTest
    static final ArchRule NOBODY_BUT_THE_WIRING_KNOWS_AN_ADAPTER = noClasses()
            .that()
            .resideOutsideOfPackage("org.carillon.provider.twilio..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.carillon.provider.twilio..");

    @ArchTest
    static final ArchRule NOR_DOES_IT_KNOW_THE_SECOND_ONE = noClasses()
            .that()
            .resideOutsideOfPackage("org.carillon.provider.smsbroadcast..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.carillon.provider.smsbroadcast..");

    @ArchTest
    static final ArchRule BOUNDARIES_AND_PAGES_NEVER_TOUCH_THE_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..boundary..", "..page..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager.*|PersistenceContext|PersistenceUnit|.*Query)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.sql\\.(Connection|.*Statement|ResultSet|DriverManager)|javax\\.sql\\..*");

    @Test
    void noPackageIsSplitOverTwoJars() throws IOException {
        Map<String, Set<String>> homes = new HashMap<>();
        for (Path folder : ProductionClasses.classFolders().toList()) {
            String module = folder.getName(1).toString();
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> String.valueOf(folder.relativize(file).getParent()))
                        .forEach(name -> homes.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(module));
            }
        }
        homes.values().removeIf(modules -> modules.size() == 1);
        assertEquals(Map.of(), homes, "packages in more than one jar");
    }
}
