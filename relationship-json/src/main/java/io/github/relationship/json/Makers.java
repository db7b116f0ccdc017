package io.github.relationship.json;

import org.jspecify.annotations.Nullable;

/** Constructors, by how much they take. */
final class Makers {

    private Makers() {}

    interface Two<A, B, T> {
        T of(A a, B b);
    }

    interface Three<A, B, C, T> {
        T of(A a, B b, C c);
    }

    interface Four<A, B, C, D, T> {
        T of(A a, B b, C c, D d);
    }

    interface Five<A, B, C, D, E, T> {
        T of(A a, B b, C c, D d, E e);
    }

    interface Six<A, B, C, D, E, F, T> {
        T of(A a, B b, C c, D d, E e, F f);
    }

    interface Seven<A, B, C, D, E, F, G, T> {
        T of(A a, B b, C c, D d, E e, F f, G g);
    }

    interface Eight<A, B, C, D, E, F, G, H, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** What was read of an object, member by member. Its writer and its reader agree on the types: both are made by one form. */
    static final class Slots {

        private final @Nullable Object[] values;

        Slots(int size) {
            this.values = new Object[size];
        }

        boolean has(int index) {
            return values[index] != null;
        }

        void put(int index, Object value) {
            values[index] = value;
        }

        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
        <S> S at(int index) {
            return (S) values[index];
        }
    }
}
