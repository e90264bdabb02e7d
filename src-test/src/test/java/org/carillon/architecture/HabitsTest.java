package org.carillon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What every class keeps to, wherever it stands. */
@AnalyzeClasses(locations = ProductionClasses.class)
class HabitsTest {
    private static final Set<Class<?>> ACCESS_RULES = Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @ArchTest
    static final ArchRule EVERY_RESOURCE_METHOD_SAYS_WHO_MAY_CALL_IT = methods()
            .that(describe("answer HTTP requests", HabitsTest::answersHttp))
            .should(sayWhoMayCall())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_TIME_COMPONENT_READS_THE_MACHINES_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.carillon.time..")
            .should()
            .callCodeUnitWhere(describe("the machine's clock is read", HabitsTest::readsTheClock));

    @ArchTest
    static final ArchRule ONLY_THE_SETTING_ENUM_READS_THE_CONFIGURATION = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.carillon.settings.control.Setting")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.config..")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class);

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(resideInANullMarkedPackage());

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS_FOR = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..", "..impl..");

    @ArchTest
    static final ArchRule ENTITIES_MOVE_BY_THEIR_OWN_METHODS_NOT_BY_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..entity..")
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule MESSAGE_DRIVEN_BEANS_STAND_IN_MESSAGING = classes()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .resideInAPackage("..messaging..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TIMERS_STAND_IN_SCHEDULE = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .or()
            .areAnnotatedWith(Schedules.class)
            .or()
            .areAnnotatedWith(Timeout.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..schedule..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static boolean answersHttp(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class));
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean clockless =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && clockless)
                || (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(java.util.Date.class)
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty())
                || (owner.isEquivalentTo(java.util.Calendar.class) && name.equals("getInstance"));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry exactly one of @RolesAllowed, @PermitAll and @DenyAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long rules = ACCESS_RULES.stream()
                        .filter(rule -> method.getAnnotations().stream()
                                .anyMatch(annotation -> annotation.getRawType().isEquivalentTo(rule)))
                        .count();
                if (rules != 1) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " has " + rules + " access rules"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with @NullMarked in its package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not null-marked"));
                }
            }
        };
    }
}
