package io.github.relationship.id;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Names one item of a plan, so that planning again yields the same item and nothing done is asked for twice.
 *
 * <p>The occurrence says which of a rule's items it is: for a cause the id of its fact, for an occasion its id and the
 * year of its day, for an anchored cadence the unshifted local date, for a silence the id of what it counts from, or
 * {@code start}.
 *
 * <p>The text form joins the five parts by {@code /}; a part that is absent is empty, and within a part {@code %} is
 * written {@code %25} and {@code /} is written {@code %2F}. One key has one text, and {@link #parse} gives the key
 * back. The order is by the parts in turn, absent ones first.
 *
 * @param relationship the relationship it is planned for
 * @param rule the rule that asks for it
 * @param step the rule's step, where it has several: 1 to {@value #MAX_STEP} code points
 * @param contact the contact it concerns; empty for the account as a whole
 * @param occurrence which one of the rule's items it is: 1 to {@value #MAX_OCCURRENCE} code points
 */
public record ItemKey(
        RelationshipId relationship, RuleId rule, Optional<String> step, Optional<ContactId> contact, String occurrence)
        implements Comparable<ItemKey> {

    /** How long a step may be, in code points. */
    public static final int MAX_STEP = 50;

    /** How long an occurrence may be, in code points: room for an id, and a year beside it. */
    public static final int MAX_OCCURRENCE = 250;

    private static final Comparator<Optional<String>> STEPS =
            Comparator.comparing(step -> step.orElse(""), Text::compare);

    private static final Comparator<Optional<ContactId>> CONTACTS =
            Comparator.comparing(contact -> contact.map(ContactId::value).orElse(""), Text::compare);

    private static final Comparator<ItemKey> ORDER = Comparator.comparing(ItemKey::relationship)
            .thenComparing(ItemKey::rule)
            .thenComparing(ItemKey::step, STEPS)
            .thenComparing(ItemKey::contact, CONTACTS)
            .thenComparing(ItemKey::occurrence, Text::compare);

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if step or occurrence is empty, too long, not valid Unicode, or has a control
     *     character
     */
    public ItemKey {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(step, "step").ifPresent(text -> Text.require("step", text, MAX_STEP));
        Objects.requireNonNull(contact, "contact");
        Text.require("occurrence", occurrence, MAX_OCCURRENCE);
    }

    /**
     * The key of an item for the account, of a rule that has one step.
     *
     * @param relationship the relationship
     * @param rule the rule
     * @param occurrence which one of the rule's items
     * @return the key
     */
    public static ItemKey of(RelationshipId relationship, RuleId rule, String occurrence) {
        return new ItemKey(relationship, rule, Optional.empty(), Optional.empty(), occurrence);
    }

    /**
     * The same key for one step of the rule.
     *
     * @param newStep 1 to {@value #MAX_STEP} code points
     * @return the key
     */
    public ItemKey withStep(String newStep) {
        return new ItemKey(relationship, rule, Optional.of(newStep), contact, occurrence);
    }

    /**
     * The same key for one contact.
     *
     * @param newContact the contact
     * @return the key
     */
    public ItemKey withContact(ContactId newContact) {
        return new ItemKey(relationship, rule, step, Optional.of(newContact), occurrence);
    }

    /**
     * The same key in another relationship: a line that was read before a merge is the survivor's now.
     *
     * @param newRelationship the relationship
     * @return the key
     */
    public ItemKey withRelationship(RelationshipId newRelationship) {
        return new ItemKey(newRelationship, rule, step, contact, occurrence);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param text the text form of a key
     * @return the key
     * @throws IllegalArgumentException if the text is not exactly the text form of a key
     */
    public static ItemKey parse(String text) {
        Objects.requireNonNull(text, "text");
        String[] parts = text.split("/", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("an item key has 5 parts joined by '/', but " + parts.length
                    + " were given: pass what ItemKey.toString() wrote");
        }
        String step = unescape(parts[2]);
        String contact = unescape(parts[3]);
        return new ItemKey(
                RelationshipId.of(unescape(parts[0])),
                RuleId.of(unescape(parts[1])),
                step.isEmpty() ? Optional.empty() : Optional.of(step),
                contact.isEmpty() ? Optional.empty() : Optional.of(ContactId.of(contact)),
                unescape(parts[4]));
    }

    @Override
    public int compareTo(ItemKey other) {
        return ORDER.compare(this, other);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return String.join(
                "/",
                escape(relationship.value()),
                escape(rule.value()),
                escape(step.orElse("")),
                escape(contact.map(ContactId::value).orElse("")),
                escape(occurrence));
    }

    private static String escape(String part) {
        return part.replace("%", "%25").replace("/", "%2F");
    }

    private static String unescape(String part) {
        String plain = part.replace("%2F", "/").replace("%25", "%");
        if (!escape(plain).equals(part)) {
            throw new IllegalArgumentException(
                    "an item key escapes '%' as %25 and '/' as %2F, and nothing else: pass what ItemKey.toString() wrote");
        }
        return plain;
    }
}
