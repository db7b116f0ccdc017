package io.github.relationship.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every class of this module. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .importUrl(FactJson.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void it_knows_the_JDK_core_and_the_streaming_parser() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.relationship..",
                        "java..",
                        "com.fasterxml.jackson.core..",
                        "org.jspecify.annotations..")
                .check(MODULE);
    }

    @Test
    void K17_nothing_is_found_by_its_name_and_nothing_is_looked_into() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(MODULE);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(MODULE);
        noClasses().should().callMethod(Class.class, "getName").check(MODULE);
        noClasses().should().callMethod(Class.class, "getSimpleName").check(MODULE);
        noClasses()
                .that()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(Serializable.class)
                .check(MODULE);
    }

    @Test
    void K21_it_starts_no_thread_and_hides_no_state() {
        fields().that().areStatic().should().beFinal().check(MODULE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(MODULE);
        noClasses().should().dependOnClassesThat().areAssignableTo(Thread.class).check(MODULE);
    }

    @Test
    void the_parser_is_in_no_signature_that_users_see() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(
                        describe("of the parser", type -> type.getPackageName().startsWith("com.fasterxml")))
                .check(MODULE);
    }

    @Test
    void exactly_these_types_are_seen_by_users() {
        Set<String> seen = new HashSet<>();
        MODULE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(type -> seen.add(type.getSimpleName()));

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "DeskJson",
                        "EntryJson",
                        "FactJson",
                        "FactKinds",
                        "JsonDeskEntry",
                        "JsonEntry",
                        "MalformedJsonException",
                        "Parsed",
                        "PlanJson",
                        "PlaybookJson",
                        "RuleCatalog",
                        "UnreadMembers");
    }
}
