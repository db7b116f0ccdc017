package io.github.relationship.plan;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One kind of judgement: looks at a situation and proposes what it would want done, knowing nothing of other rules.
 *
 * <p>The standard rules are data of five shapes; a host's own rule is a class of this interface. Implementations are immutable,
 * read no clock but the situation's watch, use no randomness, and propose equal things for equal situations. Further methods
 * will come with defaults only.
 */
public interface Rule {

    /**
     * The rule as data: what the version of a playbook is made of.
     *
     * @return type, id and settings
     */
    RuleSpec spec();

    /**
     * Proposes.
     *
     * @param situation what there is to judge
     * @param proposals takes what the rule would want done
     */
    void propose(Situation situation, Consumer<Proposal> proposals);

    /**
     * What the rule lacked where it proposed nothing for a person (G2).
     *
     * @param situation what there is to judge
     * @param contact the person
     * @return what was lacking; that nothing happened which it is for, unless the rule knows better
     */
    default Lack.Code lacks(Situation situation, ContactId contact) {
        return Lack.Code.NO_CAUSE;
    }

    /**
     * What we did when a line of this rule is done, where the rule has a word of its own for it: thanks, an apology, a promise kept (A2).
     * What they say is for them to say, and is no part of it.
     *
     * @param item a line of this rule, as it was planned; its cause may have come to nothing since
     * @param relationship the relationship as it is now
     * @return the fact, which the history as it is now accepts; empty where the contact itself is all that is done, where a task leaves
     *     nothing but its completion, and where somebody has said so before
     */
    default Optional<Fact> done(AgendaItem item, Relationship relationship) {
        return Optional.empty();
    }

    /**
     * Why, for people: an English sentence with the names of figures in braces, a number with its words for one and for several,
     * and {@code contact} for the person. A part in square brackets is left out where its first figure is missing.
     *
     * @return such as <code>{purchases|purchase|purchases} in use since {since}; ask {contact} how satisfied they are.</code>
     */
    String because();

    /**
     * How people call what a figure of a reason says, where that is an id: data holds ids, names enter when the sentence is rendered
     * (G3).
     *
     * @param figure the figure's name in the sentence
     * @param value what it says
     * @return what people read, the same on every machine; the value itself unless the rule knows better
     */
    default String words(String figure, String value) {
        return value;
    }
}
