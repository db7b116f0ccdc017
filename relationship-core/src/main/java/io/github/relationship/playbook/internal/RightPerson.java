package io.github.relationship.playbook.internal;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Known;
import io.github.relationship.history.People;
import io.github.relationship.history.Person;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where nobody there can be addressed, finding the right person is the task, in the place of what was held back for it (F24). */
public final class RightPerson {

    /** The rule that the task bears. */
    public static final RuleId RULE = RuleId.of("F24");

    /** Why, for people: see {@link io.github.relationship.plan.Rule#because()}. */
    public static final String BECAUSE = "Nobody whom you know there may be addressed; find the right person.";

    private static final Set<HeldBackCode> NOBODY = Set.of(
            HeldBackCode.NO_CONTACT,
            HeldBackCode.REFUSED,
            HeldBackCode.NO_CONSENT,
            HeldBackCode.UNLIKED,
            HeldBackCode.NO_CHANNEL);

    private RightPerson() {}

    /** One task, however many lines wait for it: as urgent as the first of them. */
    static Optional<Proposal> toFind(List<Draft> drafts, Situation situation) {
        return drafts.stream()
                .filter(draft ->
                        draft.isHeldBack() && NOBODY.contains(draft.heldBack().code()))
                .map(Draft::proposal)
                .filter(proposal -> proposal.key().contact().isEmpty())
                .min(Comparator.comparing(Proposal::itemClass)
                        .thenComparing(proposal -> proposal.window().due())
                        .thenComparing(Proposal::key))
                .map(waiting -> task(waiting, situation))
                .filter(task ->
                        task.verbs(situation.relationship().items()).completed().isEmpty());
    }

    private static Proposal task(Proposal waiting, Situation situation) {
        People people = situation.relationship().people();
        Optional<Known<ContactId>> left = people.all().stream()
                .flatMap(person -> person.gone().stream())
                .max(Comparator.comparing(Known<ContactId>::occurredAt).thenComparing(Known::fact));
        Stream<Known<?>> changes = Stream.of(
                        left.stream(),
                        situation.relationship().account().reopened().stream(),
                        people.all().stream().map(Person::card),
                        people.all().stream().map(Person::id).flatMap(person -> people.preferences(person).stream()),
                        people.all().stream().map(Person::id).flatMap(person -> people.lastDecided(person).stream()))
                .flatMap(known -> known);
        Instant known = changes.map(Known::recordedAt).reduce(waiting.known(), Instants::later);
        return Proposal.builder()
                .key(situation.key(
                        RULE,
                        Optional.empty(),
                        Optional.empty(),
                        left.map(gone -> gone.fact().value()).orElse("start")))
                .itemClass(waiting.itemClass())
                .purpose(waiting.purpose())
                .nature(Nature.TASK)
                .doer(waiting.doer())
                .window(window(waiting, known, situation))
                .evenIfDisqualified(true)
                .known(known)
                .reason(new Reason(
                        RULE,
                        Optional.empty(),
                        waiting.reason().facts(),
                        Attributes.builder()
                                .put("for", waiting.key().rule().value())
                                .build()))
                .build();
    }

    /** When the contact would have been due; where that is over, anew from when nobody was left (F21). */
    private static Window window(Proposal waiting, Instant known, Situation situation) {
        Window window = waiting.window();
        return window.latest().isAfter(known)
                ? window
                : window.movedTo(known, situation.workingTime(waiting.doer()).zone());
    }
}
