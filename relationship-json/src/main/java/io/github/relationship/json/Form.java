package io.github.relationship.json;

import java.io.IOException;
import java.util.function.Function;

/**
 * How one type of value is written and read.
 *
 * @param <T> the type
 */
interface Form<T> {

    /** Writes the value. */
    void write(T value, Out out) throws IOException;

    /** Reads a value, of which the parser stands on the first token; it is left on the last. */
    T read(In in) throws IOException;

    /** What the JSON is, for an error message and for the documentation: "a date such as 2026-03-01". */
    String words();

    /** The same JSON for what is made of it; what refuses to be made says why. */
    default <U> Form<U> made(Function<T, U> there, Function<U, T> back) {
        Form<T> form = this;
        return new Form<>() {
            @Override
            public void write(U value, Out out) throws IOException {
                form.write(back.apply(value), out);
            }

            @Override
            public U read(In in) throws IOException {
                return in.check(there, form.read(in));
            }

            @Override
            public String words() {
                return form.words();
            }
        };
    }

    /** The same JSON for another type. */
    default <U> Form<U> as(Function<T, U> there, Function<U, T> back) {
        Form<T> form = this;
        return new Form<>() {
            @Override
            public void write(U value, Out out) throws IOException {
                form.write(back.apply(value), out);
            }

            @Override
            public U read(In in) throws IOException {
                return there.apply(form.read(in));
            }

            @Override
            public String words() {
                return form.words();
            }
        };
    }
}
