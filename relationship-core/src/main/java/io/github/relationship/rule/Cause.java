package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.AfterHold;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Deed;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** Something happened, so something is owed: a window counts from the cause, and a later fact gives what is owed. */
@Value.Immutable
@HouseStyle
public abstract sealed class Cause implements Rule permits ImmutableCause {

    Cause() {}

    /**
     * Starts a cause.
     *
     * @return a builder that wants {@code ask}, {@code trigger} and {@code window}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is asked of whom.
     *
     * @return the ask
     */
    public abstract Ask ask();

    /**
     * What causes it, and what gives it.
     *
     * @return the trigger
     */
    public abstract Trigger trigger();

    /**
     * How long after the cause.
     *
     * @return the window
     */
    public abstract WindowRule window();

    /**
     * How young a cause must be for an item that would be late at birth to start anew (F21).
     *
     * @return days from the cause to its recording, empty for no limit
     */
    public abstract OptionalInt usefulForDays();

    @Override
    public RuleSpec spec() {
        var attributes = ask().attributes().put("trigger", trigger().name()).put("window", window().toString());
        usefulForDays().ifPresent(days -> attributes.put("usefulForDays", days));
        return RuleSpec.of("cause", ask().rule(), attributes.build());
    }

    @Override
    public String because() {
        return ask().because();
    }

    @Override
    public Optional<Fact> done(AgendaItem item, Relationship relationship) {
        return trigger().done(item, relationship);
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        List<Proposal> open = new ArrayList<>();
        List<Owed> causes = new ArrayList<>();
        for (Owed owed : trigger().within(window()).owed(situation)) {
            Proposal proposal = proposal(situation, owed);
            if (situation.relationship().items().of(proposal.key()).completed().isEmpty()) {
                open.add(proposal);
                causes.add(owed);
            }
        }
        for (Given given : trigger().given(situation)) {
            take(situation, given, open, causes);
        }
        open.forEach(proposals);
    }

    /** One gift is for the earliest that was open then (G12). */
    private static void take(Situation situation, Given given, List<Proposal> open, List<Owed> causes) {
        for (int i = 0; i < open.size(); i++) {
            Proposal proposal = open.get(i);
            boolean dismissed = situation
                    .relationship()
                    .items()
                    .of(proposal.key())
                    .dismissed()
                    .isPresent();
            if (!dismissed && given.gives(causes.get(i), proposal.window())) {
                open.remove(i);
                causes.remove(i);
                return;
            }
        }
    }

    private Proposal proposal(Situation situation, Owed owed) {
        UserId doer = situation.doer(owed.actor());
        WorkingTime time = situation.workingTime(doer);
        Instant known = Instants.later(owed.known(), situation.inForceSince());
        Window natural = natural(owed, time);
        boolean bornLate = !natural.latest().isAfter(known);
        Window window = bornLate ? anew(known, time) : natural;
        List<FactId> facts = owed.facts().isEmpty() ? List.of(owed.cause()) : owed.facts();
        Optional<ContactId> named = ask().nature() == Nature.TASK && ask().purpose() == Purpose.SERVICE
                ? owed.contact().map(contact -> stillThere(situation, contact))
                : owed.contact();
        Optional<ContactId> contact = ask().nature() == Nature.TASK
                ? named
                : named.or(() -> situation.addressee(ask().purpose(), ask().options()));
        return ask().propose(
                        situation,
                        owed.contact(),
                        owed.cause().value(),
                        new Reason(ask().rule(), ask().step(), facts, figures(owed, named)))
                .contact(contact)
                .doer(doer)
                .window(window)
                .afterHold(AfterHold.GIVES_BACK)
                .known(known)
                .deed(owed.deed().or(ask()::deed).map(name -> new Deed(name, owed.since())))
                .verdict(owed.verdict()
                        .or(() -> Optional.of(HeldBackCode.PAST_WHEN_KNOWN)
                                .filter(past -> bornLate && !isUseful(owed, known, time))))
                .build();
    }

    /** What is owed to the party passes to somebody else there when they die or leave (P5). */
    private ContactId stillThere(Situation situation, ContactId contact) {
        boolean gone = situation
                .relationship()
                .people()
                .find(contact)
                .filter(person -> !person.isThere())
                .isPresent();
        return gone ? situation.addressee(ask().purpose(), ask().options()).orElse(contact) : contact;
    }

    private static Attributes figures(Owed owed, Optional<ContactId> named) {
        return owed.contact()
                .filter(contact -> !named.equals(Optional.of(contact)))
                .map(contact -> owed.figures().toBuilder()
                        .put(Reason.PASSED_FROM, contact.value())
                        .build())
                .orElseGet(owed::figures);
    }

    private Window natural(Owed owed, WorkingTime time) {
        Window window = owed.on()
                .map(day -> window().resolveFrom(day, time))
                .orElseGet(() -> window().resolve(owed.since(), time));
        Window moved = owed.notDueBefore()
                .filter(instant -> instant.isAfter(window.due()))
                .map(instant -> window.movedTo(instant, time.zone()))
                .orElse(window);
        Window caused = moved.notDueBefore(time.startOf(time.dateOf(owed.since())));
        return owed.by()
                .map(day -> caused.withLatest(Instants.later(caused.due(), time.endOf(day))))
                .orElse(caused);
    }

    /** Due from when it became known, with the window's own length again (F21). */
    private Window anew(Instant known, WorkingTime time) {
        WindowRule length = WindowRule.of(window().unit(), 0, window().latest() - window().ideal());
        return (window().hasExpiry() ? length : length.neverExpires()).resolve(known, time);
    }

    private boolean isUseful(Owed owed, Instant known, WorkingTime time) {
        return usefulForDays().isEmpty()
                || known.isBefore(Zones.plusDays(owed.since(), usefulForDays().getAsInt(), time.zone()));
    }

    /** Builds a {@link Cause}. */
    public static final class Builder extends ImmutableCause.Builder {
        Builder() {}
    }
}
