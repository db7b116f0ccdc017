package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Several of a kind. */
final class Lists {

    private Lists() {}

    /** In the order given. */
    static <T> Form<List<T>> list(Form<T> each) {
        return new Form<>() {
            @Override
            public void write(List<T> values, Out out) throws IOException {
                out.json().writeStartArray();
                for (T value : values) {
                    each.write(value, out);
                }
                out.json().writeEndArray();
            }

            @Override
            public List<T> read(In in) throws IOException {
                in.at(JsonToken.START_ARRAY, words());
                List<T> values = new ArrayList<>();
                while (in.next() != JsonToken.END_ARRAY) {
                    values.add(each.read(in));
                }
                return values;
            }

            @Override
            public String words() {
                return "a list, each " + each.words();
            }
        };
    }

    /** Written in natural order. */
    static <T extends Comparable<? super T>> Form<SortedSet<T>> sortedSet(Form<T> each) {
        return list(each).as(values -> Collections.unmodifiableSortedSet(new TreeSet<>(values)), List::copyOf);
    }

    /** Written in natural order, whatever order the set has. */
    static <T extends Comparable<? super T>> Form<Set<T>> set(Form<T> each) {
        return list(each).as(TreeSet::new, values -> values.stream().sorted().toList());
    }
}
