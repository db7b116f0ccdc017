package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Anchored;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interval;
import io.github.relationship.history.Person;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** A date comes round: every so often from an anchor, never iterated, so that a monthly touch on the 31st does not drift (T2). */
@Value.Immutable
@HouseStyle
public abstract sealed class Cadence implements Rule permits ImmutableCadence {

    Cadence() {}

    /**
     * Starts a cadence.
     *
     * @return a builder that wants {@code ask}, {@code dates}, {@code window} and {@code audience}
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
     * The dates.
     *
     * @return anchor and period
     */
    public abstract Anchored dates();

    /**
     * How long after a date it may be done.
     *
     * @return the window, counted from the date
     */
    public abstract WindowRule window();

    /**
     * For whom it is.
     *
     * @return the audience
     */
    public abstract Audience audience();

    /**
     * Whether it is only for those whom we mean to win whatever it takes.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean targetsOnly() {
        return false;
    }

    /**
     * What becomes of dates that passed without a touch (T9).
     *
     * @return the latest is made up unless said
     */
    @Value.Default
    public Missed missed() {
        return Missed.ONCE;
    }

    /**
     * The channel through which a live contact does it, whatever it was about.
     *
     * @return the channel, empty where only a touch of this rule does
     */
    public abstract Optional<Channel> doneThrough();

    @Override
    public RuleSpec spec() {
        Attributes.Builder attributes = ask().attributes()
                .put("anchor", dates().anchor().toString())
                .put("every", dates().every().toString())
                .put("window", window().toString())
                .put("audience", audience().name());
        if (targetsOnly()) {
            attributes.put("targetsOnly", true);
        }
        if (missed() != Missed.ONCE) {
            attributes.put("missed", missed().name());
        }
        doneThrough().ifPresent(channel -> attributes.put("doneThrough", channel.name()));
        return RuleSpec.of("cadence", ask().rule(), attributes.build());
    }

    @Override
    public String because() {
        return ask().because();
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        if (!isFor(situation)) {
            return;
        }
        UserId doer = situation.doer();
        WorkingTime time = ask().doing() == Doing.BY_MACHINE ? situation.tenantTime() : situation.workingTime(doer);
        for (Person person : situation.relationship().people().all()) {
            if (person.isThere()) {
                Round round = new Round(this, situation, person, time);
                round.wanted().forEach(date -> proposals.accept(proposal(situation, round, date, doer)));
            }
        }
    }

    private boolean isFor(Situation situation) {
        return !targetsOnly() || situation.relationship().account().isTarget();
    }

    /** Who asked for another interval has dates of their own, from the same anchor (T13). */
    Anchored dates(Optional<Interval> interval) {
        return interval.map(own -> Anchored.of(dates().anchor(), Period.ofDays(own.idealDays())))
                .orElseGet(this::dates);
    }

    /** Who asked for another interval has as long for it as that says (T13). */
    WindowRule window(Optional<Interval> interval) {
        return interval.map(own -> WindowRule.days(0, own.latestDays() - own.idealDays()))
                .orElseGet(this::window);
    }

    @Override
    public Lack.Code lacks(Situation situation, ContactId contact) {
        if (!isFor(situation)) {
            return Lack.Code.NO_TARGET;
        }
        return switch (audience()) {
            case KEY_CONTACTS -> Lack.Code.NO_KEY_CONTACT;
            case ACQUAINTANCES -> Lack.Code.NO_ACQUAINTANCE;
            case EVERYBODY -> Lack.Code.NO_CAUSE;
        };
    }

    private Proposal proposal(Situation situation, Round round, LocalDate date, UserId doer) {
        return ask().propose(
                        situation,
                        Optional.of(round.person().id()),
                        date.toString(),
                        new Reason(
                                ask().rule(),
                                ask().step(),
                                List.of(),
                                Attributes.builder()
                                        .put("date", date.toString())
                                        .build()))
                .contact(round.person().id())
                .doer(doer)
                .window(round.window(date))
                .known(round.known(date))
                .countsFrom(round.countsFrom(date))
                .build();
    }

    /** Builds a {@link Cadence}. */
    public static final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
