package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relationship.json.Makers.Eight;
import io.github.relationship.json.Makers.Five;
import io.github.relationship.json.Makers.Four;
import io.github.relationship.json.Makers.Seven;
import io.github.relationship.json.Makers.Six;
import io.github.relationship.json.Makers.Slots;
import io.github.relationship.json.Makers.Three;
import io.github.relationship.json.Makers.Two;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object of named members, in any order when read and in one order when written: a list of members, and how a value is made of
 * what they hold.
 *
 * @param <T> the type that is written as this object
 */
final class ObjectForm<T> implements Form<T> {

    private final List<Member<T, ?>> members;
    private final Function<Slots, T> make;
    private final String words;

    private ObjectForm(List<Member<T, ?>> members, Function<Slots, T> make) {
        this(members, make, "an object");
    }

    private ObjectForm(List<Member<T, ?>> members, Function<Slots, T> make, String words) {
        this.members = List.copyOf(members);
        this.make = make;
        this.words = words;
    }

    static <T> ObjectForm<T> empty(Supplier<T> make) {
        return new ObjectForm<>(List.of(), slots -> make.get());
    }

    static <T, A> ObjectForm<T> object(Member<T, A> a, Function<A, T> make) {
        return new ObjectForm<>(List.of(a), slots -> make.apply(slots.at(0)));
    }

    static <T, A, B> ObjectForm<T> object(Member<T, A> a, Member<T, B> b, Two<A, B, T> make) {
        return new ObjectForm<>(List.of(a, b), slots -> make.of(slots.at(0), slots.at(1)));
    }

    static <T, A, B, C> ObjectForm<T> object(Member<T, A> a, Member<T, B> b, Member<T, C> c, Three<A, B, C, T> make) {
        return new ObjectForm<>(List.of(a, b, c), slots -> make.of(slots.at(0), slots.at(1), slots.at(2)));
    }

    static <T, A, B, C, D> ObjectForm<T> object(
            Member<T, A> a, Member<T, B> b, Member<T, C> c, Member<T, D> d, Four<A, B, C, D, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d), slots -> make.of(slots.at(0), slots.at(1), slots.at(2), slots.at(3)));
    }

    static <T, A, B, C, D, E> ObjectForm<T> object(
            Member<T, A> a,
            Member<T, B> b,
            Member<T, C> c,
            Member<T, D> d,
            Member<T, E> e,
            Five<A, B, C, D, E, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e),
                slots -> make.of(slots.at(0), slots.at(1), slots.at(2), slots.at(3), slots.at(4)));
    }

    static <T, A, B, C, D, E, F> ObjectForm<T> object(
            Member<T, A> a,
            Member<T, B> b,
            Member<T, C> c,
            Member<T, D> d,
            Member<T, E> e,
            Member<T, F> f,
            Six<A, B, C, D, E, F, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f),
                slots -> make.of(slots.at(0), slots.at(1), slots.at(2), slots.at(3), slots.at(4), slots.at(5)));
    }

    static <T, A, B, C, D, E, F, G> ObjectForm<T> object(
            Member<T, A> a,
            Member<T, B> b,
            Member<T, C> c,
            Member<T, D> d,
            Member<T, E> e,
            Member<T, F> f,
            Member<T, G> g,
            Seven<A, B, C, D, E, F, G, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g),
                slots -> make.of(
                        slots.at(0), slots.at(1), slots.at(2), slots.at(3), slots.at(4), slots.at(5), slots.at(6)));
    }

    static <T, A, B, C, D, E, F, G, H> ObjectForm<T> object(
            Member<T, A> a,
            Member<T, B> b,
            Member<T, C> c,
            Member<T, D> d,
            Member<T, E> e,
            Member<T, F> f,
            Member<T, G> g,
            Member<T, H> h,
            Eight<A, B, C, D, E, F, G, H, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g, h),
                slots -> make.of(
                        slots.at(0),
                        slots.at(1),
                        slots.at(2),
                        slots.at(3),
                        slots.at(4),
                        slots.at(5),
                        slots.at(6),
                        slots.at(7)));
    }

    /** For what has a builder: each member comes with the builder's method that takes it. */
    static <T, B> Built<T, B> built(Supplier<B> start, Function<B, T> build) {
        return new Built<>(start, build, List.of(), List.of());
    }

    /** The same object under a name, such as "a window". */
    ObjectForm<T> called(String name) {
        return new ObjectForm<>(members, make, name);
    }

    /** What cannot be made is refused as the object would be. */
    @Override
    public <U> Form<U> made(Function<T, U> there, Function<U, T> back) {
        ObjectForm<T> form = this;
        return new Form<>() {
            @Override
            public void write(U value, Out out) throws IOException {
                form.write(back.apply(value), out);
            }

            @Override
            public U read(In in) throws IOException {
                JsonStreamContext object = in.context();
                return in.check(there, form.read(in), object);
            }

            @Override
            public String words() {
                return form.words();
            }
        };
    }

    List<Member<T, ?>> members() {
        return members;
    }

    @Override
    public void write(T value, Out out) throws IOException {
        out.json().writeStartObject();
        for (Member<T, ?> member : members) {
            write(member, value, out);
        }
        out.endObject();
    }

    private static <T, S> void write(Member<T, S> member, T value, Out out) throws IOException {
        S held = member.get().apply(value);
        if (!held.equals(member.absent())) {
            out.json().writeFieldName(member.name());
            member.form().write(held, out);
        }
    }

    @Override
    public T read(In in) throws IOException {
        in.at(JsonToken.START_OBJECT, words());
        JsonStreamContext object = in.context();
        Slots slots = new Slots(members.size());
        for (String name = in.nextName(object, this); name != null; name = in.nextName(object, this)) {
            int index = indexOf(name);
            if (index < 0) {
                in.keep(name, object);
            } else {
                if (slots.has(index)) {
                    throw in.twice();
                }
                slots.put(index, read(members.get(index), in));
            }
        }
        for (int index = 0; index < members.size(); index++) {
            if (!slots.has(index)) {
                slots.put(index, absent(members.get(index), in, object));
            }
        }
        return in.check(make, slots, object);
    }

    private static <S> S read(Member<?, S> member, In in) throws IOException {
        S absent = member.absent();
        return absent != null && in.token() == JsonToken.VALUE_NULL
                ? absent
                : member.form().read(in);
    }

    private static <S> S absent(Member<?, S> member, In in, JsonStreamContext object) {
        S absent = member.absent();
        if (absent == null) {
            throw in.missing(member.name(), member.form().words(), object);
        }
        return absent;
    }

    boolean knows(String name) {
        return indexOf(name) >= 0;
    }

    private int indexOf(String name) {
        for (int index = 0; index < members.size(); index++) {
            if (members.get(index).name().equals(name)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public String words() {
        return words;
    }

    /**
     * An object that is made by a builder, on the way to its form.
     *
     * @param <T> the type that is written
     * @param <B> its builder
     */
    record Built<T, B>(
            Supplier<B> start, Function<B, T> build, List<Member<T, ?>> members, List<BiConsumer<Slots, B>> setters) {

        <S> Built<T, B> with(Member<T, S> member, BiConsumer<B, S> set) {
            int index = members.size();
            List<Member<T, ?>> more = new ArrayList<>(members);
            more.add(member);
            List<BiConsumer<Slots, B>> moreSetters = new ArrayList<>(setters);
            moreSetters.add((slots, builder) -> set.accept(builder, slots.at(index)));
            return new Built<>(start, build, more, moreSetters);
        }

        ObjectForm<T> form() {
            return new ObjectForm<>(members, this::make);
        }

        private T make(Slots slots) {
            B builder = start.get();
            setters.forEach(set -> set.accept(slots, builder));
            return build.apply(builder);
        }
    }
}
