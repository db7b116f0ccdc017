package io.github.relationship.json;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: what it is called, how it is written and read, where the value has it, and what it means to leave it
 * out. What a member means by being absent is not written, so there is one way to write a value.
 *
 * @param <T> the type that has the member
 * @param <S> the member's own type
 */
record Member<T, S>(
        String name,
        Form<S> form,
        Function<T, S> get,
        @Nullable S absent) {

    static <T, S> Member<T, S> required(String name, Form<S> form, Function<T, S> get) {
        return new Member<>(name, form, get, null);
    }

    static <T, S> Member<T, Optional<S>> optional(String name, Form<S> form, Function<T, Optional<S>> get) {
        return new Member<>(name, form.as(Optional::of, Optional::orElseThrow), get, Optional.empty());
    }

    static <T, S> Member<T, S> usual(String name, Form<S> form, S usual, Function<T, S> get) {
        return new Member<>(name, form, get, usual);
    }

    static <T> Member<T, Boolean> flag(String name, Function<T, Boolean> get) {
        return usual(name, Scalars.FLAG, false, get);
    }

    static <T, S> Member<T, List<S>> list(String name, Form<S> each, Function<T, List<S>> get) {
        return usual(name, Lists.list(each), List.of(), get);
    }

    static <T, S extends Comparable<? super S>> Member<T, SortedSet<S>> sortedSet(
            String name, Form<S> each, Function<T, SortedSet<S>> get) {
        return usual(name, Lists.sortedSet(each), Collections.emptySortedSet(), get);
    }

    /** A set of which at least one is required. */
    static <T, S extends Comparable<? super S>> Member<T, Set<S>> some(
            String name, Form<S> each, Function<T, Set<S>> get) {
        return required(name, Lists.set(each), get);
    }

    boolean isRequired() {
        return absent == null;
    }
}
