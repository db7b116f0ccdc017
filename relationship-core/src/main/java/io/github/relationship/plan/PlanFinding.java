package io.github.relationship.plan;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Exchange;
import io.github.relationship.history.Known;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a person should know of a plan, and that is no item of it: data with a sentence, ids only (B3).
 *
 * @param kind what was found
 * @param gone who is no longer with us, where it is about that
 * @param instead who does that person's items, empty for nobody
 * @param facts the facts behind it, earliest first; none where it is about what is not there
 * @param figures what was counted and compared, by name
 */
public record PlanFinding(
        Kind kind, Optional<UserId> gone, Optional<UserId> instead, List<FactId> facts, Attributes figures) {

    /** What can be found. */
    public enum Kind {
        /** The owner is no longer with us (A7). */
        OWNER_GONE,
        /** Nothing at all is planned (A1). */
        NOTHING_PLANNED,
        /** We bring them no more than they bring us (V3). */
        VALUE_OWED,
        /** One party was referred more than once between the same two (V1). */
        REFERRED_AGAIN,
        /** They were recommended to us, and had bought before (V1). */
        CUSTOMER_REFERRED,
        /** They and another party referred each other (V1). */
        REFERRED_EACH_OTHER
    }

    /** Copies the list. */
    public PlanFinding {
        facts = List.copyOf(facts);
    }

    /**
     * A finding without facts and figures.
     *
     * @param kind what was found
     * @param gone who is no longer with us, where it is about that
     * @param instead who does that person's items, empty for nobody
     */
    public PlanFinding(Kind kind, Optional<UserId> gone, Optional<UserId> instead) {
        this(kind, gone, instead, List.of(), Attributes.NONE);
    }

    static PlanFinding ownerGone(UserId owner, UserId doer) {
        return new PlanFinding(
                Kind.OWNER_GONE, Optional.of(owner), Optional.of(doer).filter(user -> !user.equals(owner)));
    }

    static PlanFinding nothingPlanned() {
        return new PlanFinding(Kind.NOTHING_PLANNED, Optional.empty(), Optional.empty());
    }

    static PlanFinding valueOwed(ValueBalance value) {
        List<FactId> facts = Stream.concat(value.fromUs().stream(), value.fromThem().stream())
                .sorted(Comparator.comparing((Known<Exchange> line) -> line.occurredAt())
                        .thenComparing(line -> line.fact()))
                .map(line -> line.fact())
                .toList();
        Attributes figures = Attributes.builder()
                .put("contacts", value.contacts())
                .put("fromUs", value.fromUs().size())
                .put("fromThem", value.fromThem().size())
                .build();
        return ofFacts(Kind.VALUE_OWED, facts, figures);
    }

    static PlanFinding ofFacts(Kind kind, List<FactId> facts, Attributes figures) {
        return new PlanFinding(kind, Optional.empty(), Optional.empty(), facts, figures);
    }

    /**
     * The finding for people.
     *
     * @return an English sentence, with ids in the place of names
     */
    public String sentence() {
        return switch (kind) {
            case NOTHING_PLANNED -> "Nothing is planned at all.";
            case OWNER_GONE -> ownerGone();
            case VALUE_OWED ->
                "In the last 12 months we brought them something in "
                        + figures.number("fromUs").toPlainString()
                        + " of " + figures.number("contacts").toPlainString() + " contacts, and they us in "
                        + figures.number("fromThem").toPlainString() + "; bring them something of value.";
            case REFERRED_AGAIN ->
                "They and " + figures.text("party") + " are in "
                        + figures.number("referrals").toPlainString() + " referrals; take them for one.";
            case CUSTOMER_REFERRED ->
                "Recommended by " + figures.text("party") + ", and they had bought before; tell "
                        + figures.text("party") + " that we know each other.";
            case REFERRED_EACH_OTHER ->
                "They and " + figures.text("party") + " referred each other; thank both, and count it once.";
        };
    }

    private String ownerGone() {
        String owner = "The owner " + gone.map(UserId::value).orElse("") + " is no longer with us; ";
        return owner
                + instead.map(user -> user.value() + " does what is to be done until there is a new one.")
                        .orElse("nobody does what is to be done: name a deputy, a default or a new owner.");
    }
}
