package io.github.relationship.json;

import io.github.relationship.desk.DeskFact;

/**
 * One kind of fact of a desk: its name in data, which never changes, and the form of its body.
 *
 * @param <F> the type of the fact
 * @param name small letters and hyphens
 * @param type the type
 * @param form the form of the body, in the one format that there is
 */
record DeskKind<F extends DeskFact>(String name, Class<F> type, ObjectForm<F> form) {

    static <F extends DeskFact> DeskKind<F> kind(String name, Class<F> type, ObjectForm<F> form) {
        return new DeskKind<>(name, type, form.called("the body of a desk's fact"));
    }
}
