package io.github.relationship.holidays;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every class of this module. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .importUrl(
                    JollydayHolidays.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void only_one_class_knows_Jollyday() {
        assertThat(MODULE.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to ->
                                        to.getTargetClass().getPackageName().startsWith("de.focus_shift")))
                        .map(JavaClass::getSimpleName))
                .containsExactly("Jollyday");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.relationship..",
                        "java..",
                        "com.github.benmanes.caffeine.cache..",
                        "de.focus_shift.jollyday.core..",
                        "org.jspecify.annotations..")
                .check(MODULE);
    }

    @Test
    void T5_whether_a_holiday_is_religious_is_never_taken_from_the_data() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveNameMatching(".*[rR]eligio.*")
                .check(MODULE);
        assertThat(PublicHoliday.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("date", "name");
    }

    @Test
    void it_hides_no_state_and_shows_no_type_of_others() {
        fields().that().areStatic().should().beFinal().check(MODULE);
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(describe(
                        "of Jollyday or Caffeine",
                        type -> type.getPackageName().startsWith("de.focus_shift")
                                || type.getPackageName().startsWith("com.github")))
                .check(MODULE);
        assertThat(MODULE.stream()
                        .filter(ArchitectureTest::isSeen)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("JollydayHolidays", "Builder", "PublicHoliday", "UnknownRegionException");
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
    }
}
