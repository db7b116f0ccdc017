package io.github.relationship.json;

import io.github.relationship.history.Fact;

/**
 * One kind of fact: its name in data, which never changes, and the form of its body.
 *
 * @param <F> the type of the fact
 * @param name small letters and hyphens
 * @param type the type
 * @param form the form of the body, in the one format that there is
 */
record Kind<F extends Fact>(String name, Class<F> type, ObjectForm<F> form) {

    /** The format that this version writes, and the newest that it reads. */
    static final int FORMAT = 1;

    static <F extends Fact> Kind<F> kind(String name, Class<F> type, ObjectForm<F> form) {
        return new Kind<>(name, type, form.called("the body of a fact"));
    }
}
