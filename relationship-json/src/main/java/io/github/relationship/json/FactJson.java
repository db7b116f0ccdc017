package io.github.relationship.json;

import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.history.Fact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.UnreadFact;
import java.util.Objects;
import java.util.Optional;

/**
 * The body of a fact as JSON. Its kind and format stand beside it: see {@link FactKinds}.
 *
 * <p>A fact is written in one way only, on one line. What is read may have its members in any order, and members that are not
 * known are passed on; anything else that is not as documented is refused. Safe for threads.
 */
public final class FactJson {

    private FactJson() {}

    /**
     * Writes a body.
     *
     * @param fact a fact
     * @return JSON on one line; for an unread fact the text that it came with
     */
    public static String write(Fact fact) {
        return write(Parsed.of(fact));
    }

    /**
     * Writes a body, and puts back what was left unread when it was read.
     *
     * @param fact what {@link #read} returned
     * @return JSON on one line
     */
    public static String write(Parsed<? extends Fact> fact) {
        Fact value = fact.value();
        if (value instanceof UnreadFact unread) {
            return unread.text();
        } else if (value instanceof HostFact it) {
            return Json.write(it, fact.unread(), host(it.kind()));
        }
        return write(FactKinds.of(value), value, fact.unread());
    }

    /**
     * Reads a body. A kind or a format that this version does not know gives an {@link UnreadFact}, which keeps the text as it is.
     *
     * @param kind the name of the kind, as {@link FactKinds#kindOf} gave it
     * @param format the format, as {@link FactKinds#formatOf} gave it
     * @param text the body
     * @return the fact, and what was left unread beside it
     * @throws MalformedJsonException if the text is no body of this kind
     * @throws IllegalArgumentException if the kind is not allowed as a name, or the format is below 1
     */
    public static Parsed<Fact> read(String kind, int format, String text) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Optional<Form<? extends Fact>> form = format == Kind.FORMAT ? form(kind) : Optional.empty();
        if (form.isPresent()) {
            return widened(Json.read(text, form.get()));
        }
        Json.read(text, RawForm.OBJECT);
        return Parsed.of(new UnreadFact(kind, format, text));
    }

    private static <F extends Fact> String write(Kind<F> kind, Fact fact, UnreadMembers unread) {
        return Json.write(kind.type().cast(fact), unread, kind.form());
    }

    private static Optional<Form<? extends Fact>> form(String kind) {
        return kind.startsWith(FactKinds.HOST)
                ? Optional.of(host(kind.substring(FactKinds.HOST.length())))
                : FactKinds.named(kind).map(Kind::form);
    }

    private static ObjectForm<HostFact> host(String kind) {
        return object(
                        required("attributes", AttributesForm.ATTRIBUTES, HostFact::attributes),
                        attributes -> HostFact.of(kind, attributes))
                .called("the body of a fact");
    }

    private static Parsed<Fact> widened(Parsed<? extends Fact> parsed) {
        return new Parsed<>(parsed.value(), parsed.unread());
    }
}
