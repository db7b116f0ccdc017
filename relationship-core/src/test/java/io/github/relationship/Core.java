package io.github.relationship;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.relationship.internal.HouseStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The classes of core, its floors, and the words in which {@link ArchitectureTest} speaks of them. */
final class Core {

    static final String BASE = "io.github.relationship";

    /** From the ground up. A package may know those on the floors below its own. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("id", "attribute", "money", "calendar"),
            Set.of("history", "desk"),
            Set.of("ladder"),
            Set.of("plan"),
            Set.of("rule"),
            Set.of("followup", "touch", "rof"),
            Set.of("playbook", "spi"),
            Set.of("memory", "simulation", "insight"),
            Set.of("")); // the base package itself

    /** Up to here neighbours may know each other (the description of a rule knows the rule's id), but in no cycle. */
    private static final int HIGHEST_FLOOR_WITH_OPEN_DOORS = 1;

    /** Below all floors: it says nothing about relationships. */
    static final String CELLAR = "internal";

    static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(HouseStyle.class.getProtectionDomain().getCodeSource().getLocation());

    private Core() {}

    static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }

    static boolean isOurs(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(BASE) || name.startsWith(BASE + ".");
    }

    /** The first name below the base package; empty for the base itself. */
    static String room(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(BASE) ? "" : name.substring(BASE.length() + 1).split("\\.", 2)[0];
    }

    static int floor(JavaClass type) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room(type))) {
                return floor;
            }
        }
        return -1;
    }

    static boolean mayKnow(JavaClass from, JavaClass to) {
        if (room(from).equals(room(to)) || room(to).equals(CELLAR)) {
            return true;
        }
        return floor(to) < floor(from)
                || (floor(to) == floor(from) && floor(from) <= HIGHEST_FLOOR_WITH_OPEN_DOORS && floor(from) >= 0);
    }

    /** Calls and method references whose target's owner and name start so. */
    static DescribedPredicate<JavaAccess<?>> calls(String owner, String... names) {
        return describe(owner + " " + String.join(", ", names), access -> {
            var target = access.getTarget();
            return target.getOwner().getFullName().startsWith(owner)
                    && Arrays.stream(names).anyMatch(target.getName()::startsWith);
        });
    }

    static boolean takesNoLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    static DescribedPredicate<JavaClass> nameContains(String part) {
        return describe("named …" + part + "…", type -> type.getSimpleName().contains(part));
    }

    static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    static boolean holdsSomethingChangeable(JavaField field) {
        var type = field.getRawType();
        if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
            return !isUnmodifiable(valueOf(field));
        }
        return type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent")
                || Stream.of("java.util.Date", "java.util.Calendar", "java.util.BitSet", "java.text.Format")
                        .anyMatch(type::isAssignableTo)
                || Stream.of("java.lang.Appendable", "java.lang.ThreadLocal", "java.util.Random")
                        .anyMatch(type::isAssignableTo)
                || type.getFullName().matches("com\\.github\\.benmanes\\.caffeine\\.cache\\..*Cache");
    }

    private static boolean isUnmodifiable(Object container) {
        return container
                .getClass()
                .getName()
                .matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*");
    }

    private static Object valueOf(JavaField field) {
        var reflected = field.reflect();
        reflected.setAccessible(true);
        try {
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("cannot look into " + field.getFullName(), e);
        }
    }

    static boolean hasArgumentsOfTheBuild(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getFullName().startsWith("org.immutables.")
                && annotation.getProperties().keySet().stream().anyMatch(annotation::hasExplicitlyDeclaredProperty);
    }

    static boolean isInternal(JavaClass type) {
        return isOurs(type) && (type.getPackageName() + ".").contains(".internal.");
    }

    static boolean isSeenByUsers(JavaClass type) {
        return !isInternal(type)
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Core::isSeenByUsers).orElse(true);
    }

    static Stream<JavaClass> shown(JavaMember member) {
        var modifiers = member.getModifiers();
        var open = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
        if (!open || modifiers.contains(JavaModifier.SYNTHETIC) || modifiers.contains(JavaModifier.BRIDGE)) {
            return Stream.empty();
        }
        var types = Stream.<JavaType>of();
        if (member instanceof JavaCodeUnit unit) {
            types = Stream.of(
                            unit.getParameterTypes().stream(),
                            Stream.of(unit.getReturnType()),
                            unit.getExceptionTypes().stream())
                    .flatMap(all -> all);
        } else if (member instanceof JavaField field) {
            types = Stream.of(field.getType());
        }
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).map(JavaClass::getBaseComponentType);
    }

    static Stream<JavaType> parents(JavaClass type) {
        return Stream.concat(
                type.getSuperclass().stream(), type.getInterfaces().stream().map(JavaType.class::cast));
    }

    /** Each package is a slice of its own, the base package too. */
    static final class PackageByPackage implements SliceAssignment {

        @Override
        public String getDescription() {
            return "packages";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isOurs(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }
    }
}
