package io.github.relationship.rule;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.ItemLog;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A judgement is wanted from a person: a question that does not go away until it is answered. */
@Value.Immutable
@HouseStyle
public abstract sealed class Review implements Rule permits ImmutableReview {

    Review() {}

    /**
     * Starts a review.
     *
     * @return a builder that wants {@code ask}, {@code question} and {@code window}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is asked of whom.
     *
     * @return the ask, of a task
     */
    public abstract Ask ask();

    /**
     * What raises the question, and what answers it.
     *
     * @return the trigger
     */
    public abstract Trigger question();

    /**
     * How long after the question arose, or was known.
     *
     * @return a window; it does not expire, whatever it says
     */
    public abstract WindowRule window();

    @Override
    public RuleSpec spec() {
        return RuleSpec.of(
                "review",
                ask().rule(),
                ask().attributes()
                        .put("question", question().name())
                        .put("window", window().toString())
                        .build());
    }

    @Override
    public String because() {
        return ask().because();
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        UserId doer = situation.doer();
        WorkingTime time = situation.workingTime(doer);
        for (Owed owed : question().within(window()).owed(situation)) {
            ItemLog.Verbs verbs = situation
                    .relationship()
                    .items()
                    .of(situation.key(
                            ask().rule(),
                            ask().step(),
                            Optional.empty(),
                            owed.cause().value()));
            Optional<Instant> again =
                    verbs.answered().flatMap(answer -> answer.value().until()).map(time::startOf);
            boolean open = verbs.completed().isEmpty()
                    && (verbs.answered().isEmpty()
                            || again.filter(situation.watch()::hasCome).isPresent());
            if (open) {
                proposals.accept(proposal(situation, owed, again, doer, time));
            }
        }
    }

    /** Answered until a day, it is another question from that day on. */
    private Proposal proposal(Situation situation, Owed owed, Optional<Instant> again, UserId doer, WorkingTime time) {
        Instant heard = Instants.later(owed.known(), situation.inForceSince());
        Instant raised = again.map(day -> Instants.later(day, owed.since())).orElse(owed.since());
        int length = window().latest() - window().ideal();
        Instant known =
                raised.isAfter(heard) ? heard : Spread.known(situation, ask().rule(), length, heard, time.zone());
        List<FactId> facts = owed.facts().isEmpty() ? List.of(owed.cause()) : owed.facts();
        return ask().propose(
                        situation,
                        Optional.empty(),
                        owed.cause().value(),
                        new Reason(ask().rule(), ask().step(), facts, owed.figures()))
                .contact(owed.contact())
                .doer(doer)
                .window(window().neverExpires().resolve(Instants.later(known, raised), time))
                .known(known)
                .raised(Stream.of(again, owed.raised())
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()))
                .build();
    }

    /** Builds a {@link Review}. */
    public static final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
