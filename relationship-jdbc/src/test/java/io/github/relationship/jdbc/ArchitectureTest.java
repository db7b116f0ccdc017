package io.github.relationship.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.Serializable;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every class of this module. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .importUrl(
                    JdbcRepository.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void it_knows_the_JDK_core_the_JSON_form_and_the_cache_that_core_has() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.relationship..",
                        "java..",
                        "javax.sql..",
                        "org.jspecify.annotations..",
                        "com.github.benmanes.caffeine.cache..")
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
    void K21_it_opens_no_connection_of_its_own() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DriverManager.class)
                .check(MODULE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net..")
                .check(MODULE);
    }

    @Test
    void it_reads_no_clock() {
        noClasses().should().callMethod(Instant.class, "now").check(MODULE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(MODULE);
        noClasses().should().callMethod(System.class, "nanoTime").check(MODULE);
    }

    @Test
    void exactly_these_types_are_seen_by_users() {
        Set<String> seen = new HashSet<>();
        MODULE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(type -> seen.add(type.getSimpleName()));

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "Builder",
                        "Dialect",
                        "Dialects",
                        "JdbcRepository",
                        "JdbcSchema",
                        "OutcomeUnknownException",
                        "SchemaDifference",
                        "SchemaMismatchException",
                        "StorageException");
    }
}
