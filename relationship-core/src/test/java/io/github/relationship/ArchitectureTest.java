package io.github.relationship;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.relationship.Core.BASE;
import static io.github.relationship.Core.CELLAR;
import static io.github.relationship.Core.CORE;
import static io.github.relationship.Core.calls;
import static io.github.relationship.Core.check;
import static io.github.relationship.Core.condition;
import static io.github.relationship.Core.floor;
import static io.github.relationship.Core.holdsSomethingChangeable;
import static io.github.relationship.Core.isInternal;
import static io.github.relationship.Core.isOurs;
import static io.github.relationship.Core.isSeenByUsers;
import static io.github.relationship.Core.mayKnow;
import static io.github.relationship.Core.nameContains;
import static io.github.relationship.Core.parents;
import static io.github.relationship.Core.room;
import static io.github.relationship.Core.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for every class of core, whoever writes it. */
class ArchitectureTest {

    @Test
    void every_package_stands_on_a_floor() {
        assertThat(CORE).as("the classes under test").isNotEmpty();
        var homeless = new TreeSet<String>();
        for (var type : CORE) {
            if (!room(type).equals(CELLAR) && floor(type) < 0) {
                homeless.add(type.getPackageName());
            }
        }
        assertThat(homeless).as("packages that no floor knows").isEmpty();
    }

    @Test
    void arrows_go_down_only() {
        check(classes()
                .should(condition(
                        "know only the floors below their own",
                        (type, events) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(arrow ->
                                        isOurs(arrow.getTargetClass()) && !mayKnow(type, arrow.getTargetClass()))
                                .forEach(arrow -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        "floor " + floor(type) + " knows floor " + floor(arrow.getTargetClass()) + ": "
                                                + arrow.getDescription()))))));
    }

    @Test
    void packages_form_no_cycles() {
        check(slices().assignedFrom(new Core.PackageByPackage()).should().beFreeOfCycles());
    }

    @Test
    void nothing_asks_for_the_time_the_zone_the_locale_or_chance() {
        check(noClasses()
                // The one place where ids come from, for hosts that bring no maker of their own.
                .that()
                .doNotHaveSimpleName("RandomIds")
                .should()
                .accessTargetWhere(calls("java.time.", "now", "system", "tickM", "tickS")
                        .or(calls("java.lang.System", "currentTimeMillis", "nanoTime"))
                        .or(calls("java.util.Locale", "getDefault"))
                        .or(calls("java.util.TimeZone", "getDefault"))
                        .or(calls("java.util.UUID", "randomUUID"))
                        .or(calls("java.util.Calendar", "getInstance"))
                        .or(calls("java.util.Date", "<init>"))
                        .or(calls("java.util.Random", "<init>"))
                        .or(calls("java.util.concurrent.ThreadLocalRandom", "current"))
                        .or(calls("java.lang.Math", "random"))
                        .or(calls("com.github.benmanes.caffeine.", "systemTicker")))
                .because("the same facts at the same instant give the same plan: what varies comes in as an argument"));
    }

    @Test
    void nothing_leans_on_the_locale_of_its_host() {
        check(noClasses()
                .should()
                .accessTargetWhere(calls("java.lang.String", "toLowerCase", "toUpperCase", "format")
                        .or(calls("java.time.format.DateTimeFormatter", "ofPattern", "ofLocalized"))
                        .and(describe("without a locale", Core::takesNoLocale)))
                .because("what is compared or printed on one host is the same on the next"));
    }

    @Test
    void static_fields_never_change() {
        check(fields().that(describe("are static", Core::isStatic)).should().beFinal());
        check(fields().that(describe("are static", Core::isStatic))
                .should(condition("hold what nobody can change", (field, events) -> {
                    if (holdsSomethingChangeable(field)) {
                        events.add(SimpleConditionEvent.violated(
                                field, field.getDescription() + " can be changed through its contents"));
                    }
                })));
    }

    @Test
    void core_knows_the_JDK_and_what_its_users_were_told_of() {
        check(classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        BASE + "..",
                        "java..",
                        "org.slf4j..",
                        "com.github.benmanes.caffeine..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..")));
    }

    @Test
    void the_domain_neither_logs_nor_caches() {
        check(noClasses()
                .that(describe("stand on floors 0 to 6", type -> floor(type) >= 0 && floor(type) <= 6))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.slf4j..", "com.github.benmanes.caffeine.."))
                .because("a function over values has nothing to say on the side, and nothing to remember"));
    }

    @Test
    void internal_types_and_generated_names_are_in_no_signature() {
        check(classes()
                .that(describe("are seen by users", Core::isSeenByUsers))
                .should(condition("show only what users may see", (type, events) -> {
                    parents(type)
                            .filter(parent -> isInternal(parent.toErasure()))
                            .forEach(parent -> events.add(SimpleConditionEvent.violated(
                                    type, type.getDescription() + " is a child of " + parent.getName())));
                    for (var member : type.getMembers()) {
                        shown(member)
                                .filter(shown -> isOurs(shown) && !isSeenByUsers(shown))
                                .forEach(hidden -> events.add(SimpleConditionEvent.violated(
                                        member, member.getDescription() + " shows " + hidden.getName())));
                    }
                })));
    }

    @Test
    void nothing_is_serialised_by_the_JDK() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io").and(nameContains("ObjectInput"))));
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io").and(nameContains("ObjectOutput"))));
        check(noClasses()
                .that(not(assignableTo(Throwable.class).or(assignableTo(Enum.class))))
                .should()
                .beAssignableTo(Serializable.class)
                .because("what is stored has a form of its own, which outlives our classes"));
    }

    @Test
    void no_class_is_found_by_its_name() {
        check(noClasses()
                .should()
                .accessTargetWhere(calls("java.lang.Class", "forName", "loadClass")
                        .or(calls("java.lang.invoke.MethodHandles", "findClass")))
                .because("no class name enters data"));
    }

    @Test
    void nothing_starts_threads_or_hides_state_in_them() {
        check(noClasses().should().beAssignableTo(Thread.class));
        check(noClasses().should().dependOnClassesThat(assignableTo(ThreadLocal.class)));
        check(noClasses()
                .should()
                .accessTargetWhere(calls("java.lang.Thread", "<init>", "start", "ofVirtual", "ofPlatform", "sleep")
                        .or(calls("java.util.", "parallel"))
                        .or(calls("java.util.Timer", "<init>"))
                        .or(calls("java.util.concurrent.Executors", "new"))
                        .or(calls("java.util.concurrent.ForkJoinPool", "<init>", "commonPool"))
                        .or(calls("java.util.concurrent.CompletableFuture", "runAsync", "supplyAsync")))
                .because("threads belong to the host"));
    }

    @Test
    void annotations_for_the_build_say_nothing_to_the_compiler_of_a_host() {
        check(classes()
                .that(describe("are seen by users", Core::isSeenByUsers))
                .should(condition(
                        "carry no arguments of annotations that hosts do not have",
                        (type, events) -> Stream.concat(Stream.of(type), type.getMembers().stream())
                                .flatMap(annotated -> annotated.getAnnotations().stream())
                                .filter(Core::hasArgumentsOfTheBuild)
                                .forEach(annotation -> events.add(SimpleConditionEvent.violated(
                                        type, annotation.getDescription() + " has arguments")))))
                .because("the class file keeps them, and a host with -Xlint:classfile is warned of each"));
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = new TreeSet<String>();
        for (var type : CORE) {
            if (!type.getPackage()
                    .tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }
}
