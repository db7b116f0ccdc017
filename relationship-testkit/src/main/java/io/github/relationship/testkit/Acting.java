package io.github.relationship.testkit;

import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Fact;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RungId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The sentences in which somebody on our side does something with a line of the plan, or answers advice: whoever was named with
 * {@code by}, else the owner. Each works through the service, and is refused as it refuses.
 */
public abstract sealed class Acting extends Telling permits Scenario {

    Acting() {}

    abstract Scenario told();

    private TenantRelationships service() {
        return world().service();
    }

    /**
     * The key of a line of the plan, to make a fact of.
     *
     * @param line the line
     * @return its key
     * @throws AssertionError if the plan has no such line, or several
     */
    public abstract ItemKey key(String line);

    /**
     * A line of the plan is done, and there is no better fact to record.
     *
     * @param line the line
     * @return this scenario
     * @throws AssertionError if the plan has no such line, or several
     */
    public Scenario done(String line) {
        service().complete(key(line), world().acting());
        return told();
    }

    /**
     * A line of the plan is done by something that happens now.
     *
     * @param line the line
     * @param fact what happens
     * @param participants the contacts who take part
     * @return this scenario
     * @throws AssertionError if the plan has no such line, or several
     */
    public Scenario doneBy(String line, Fact fact, String... participants) {
        service()
                .complete(
                        key(line),
                        world().acting(),
                        world().happening(fact, participants).build());
        return told();
    }

    /**
     * A line of the plan is hidden for a while.
     *
     * @param line the line
     * @param until the point in time at which it shows again
     * @return this scenario
     * @throws AssertionError if the plan has no such line, or several
     */
    public Scenario snoozed(String line, String until) {
        service().snooze(key(line), world().acting(), world().instant(until));
        return told();
    }

    /**
     * A line of the plan is given another day.
     *
     * @param line the line
     * @param on the day, such as {@code 2026-03-20}
     * @return this scenario
     * @throws AssertionError if the plan has no such line, or several
     */
    public Scenario rescheduled(String line, String on) {
        service().reschedule(key(line), world().acting(), LocalDate.parse(on));
        return told();
    }

    /**
     * A line of the plan is dropped for good.
     *
     * @param line the line
     * @param reason why
     * @return this scenario
     * @throws AssertionError if the plan has no such line, or several
     */
    public Scenario dismissed(String line, String reason) {
        service().dismiss(key(line), world().acting(), reason);
        return told();
    }

    /**
     * The question of a review is answered, and settled.
     *
     * @param line the line
     * @param answer what is answered
     * @return this scenario
     * @throws AssertionError if the plan has no such line, or several
     */
    public Scenario answered(String line, String answer) {
        service().answer(key(line), world().acting(), answer, Optional.empty());
        return told();
    }

    /**
     * The question of a review is answered, and may be asked again.
     *
     * @param line the line
     * @param answer what is answered
     * @param until the day from which it may be asked again, such as {@code 2026-03-20}
     * @return this scenario
     * @throws AssertionError if the plan has no such line, or several
     */
    public Scenario answered(String line, String answer, String until) {
        service().answer(key(line), world().acting(), answer, Optional.of(LocalDate.parse(until)));
        return told();
    }

    /**
     * Advice is accepted: they move to the rung.
     *
     * @param rung the rung's id
     * @return this scenario
     */
    public Scenario accepted(String rung) {
        service().accept(world().relationship(), RungId.of(rung), world().acting());
        return told();
    }

    /**
     * Advice is declined, for as long as the ladder rests it.
     *
     * @param rung the rung's id
     * @param reason why
     * @return this scenario
     */
    public Scenario declined(String rung, String reason) {
        service().decline(world().relationship(), RungId.of(rung), world().acting(), reason);
        return told();
    }

    /**
     * Advice is declined until a day.
     *
     * @param rung the rung's id
     * @param reason why
     * @param until the day on which it may come back, such as {@code 2026-03-20}
     * @return this scenario
     */
    public Scenario declined(String rung, String reason, String until) {
        service()
                .decline(
                        world().relationship(),
                        RungId.of(rung),
                        world().acting(),
                        Optional.of(LocalDate.parse(until)),
                        reason);
        return told();
    }
}
