package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A step is taken on the stamp that it was decided on, or not at all (K7). */
public abstract class StampContract extends RepositorySuite {

    private static final AgendaItem OLD = Samples.line(ACME, "F1");
    private static final AgendaItem NEW = Samples.line(ACME, "F2");
    private static final Instant SOON = Samples.NOON.plusSeconds(60);
    private static final Instant LATER = Samples.NOON.plusSeconds(3_600);

    private static final Step OPENING =
            first(ACME).appending(Samples.entry(0)).planning(OLD).replanAt(LATER);

    /** What would change everything, if it were taken. */
    private static final Step CHANGE =
            OPENING.then("s2").appending(Samples.entry(1)).planning(NEW).replanAt(SOON);

    /** For subclasses. */
    protected StampContract() {}

    @Test
    void K7_every_step_changes_the_stamp() {
        store(OPENING);
        assertThat(stamp(ACME)).contains(new Stamp("s1"));

        store(CHANGE);
        assertThat(stamp(ACME)).contains(new Stamp("s2"));
        assertThat(repository().find(TENANT, ACME).map(Stored::stamp)).contains(new Stamp("s2"));
    }

    @Test
    void K7_a_plan_alone_changes_the_stamp_too() {
        store(OPENING);
        store(OPENING.then("s2"));

        assertThat(stamp(ACME)).contains(new Stamp("s2"));
        lose(CHANGE.becoming("s3"));
        assertUntouched(1);
    }

    @Test
    void K7_a_step_from_an_older_stamp_is_lost_and_stores_nothing() {
        Step others = OPENING.then("s1 of others").appending(Samples.entry(1)).planning(OLD);
        store(OPENING);
        store(others);

        lose(CHANGE);

        assertThat(stamp(ACME)).contains(new Stamp("s1 of others"));
        assertUntouched(2);
    }

    @Test
    void K7_a_first_step_is_lost_where_somebody_else_was_first() {
        store(OPENING);

        lose(CHANGE.expecting(Optional.empty()));

        assertThat(stamp(ACME)).contains(new Stamp("s1"));
        assertUntouched(1);
    }

    @Test
    void K7_a_later_step_is_lost_where_nothing_is_stored() {
        lose(CHANGE);

        assertThat(repository().find(TENANT, ACME)).isEmpty();
        assertThat(stamp(ACME)).isEmpty();
        assertThat(lines(Samples.everything().build())).isEmpty();
        assertThat(repository().dueForReplan(TENANT, LATER, 10)).isEmpty();
        store(OPENING);
        assertUntouched(1);
    }

    @Test
    void K7_stamps_are_compared_exactly() {
        List<String> alike = Twins.texts();
        Step step = OPENING.becoming(alike.get(0));
        store(step);
        for (String other : alike.subList(1, alike.size())) {
            lose(step.expecting(Optional.of(new Stamp(other))).becoming("s of " + other));
        }

        assertThat(stamp(ACME)).contains(new Stamp(alike.get(0)));
        assertUntouched(1);
    }

    @Test
    void K7_after_a_lost_race_the_step_can_be_taken_on_the_new_stamp() {
        store(OPENING);
        store(OPENING.then("s1 of others"));
        lose(CHANGE);

        store(CHANGE.expecting(stamp(ACME)));

        assertThat(stamp(ACME)).contains(new Stamp("s2"));
        assertThat(history(ACME)).containsExactly(Samples.entry(0), Samples.entry(1));
        assertThat(lines(Samples.everything().build())).containsExactly(NEW);
    }

    @Test
    void K6_a_step_that_is_repeated_is_stored_once_whatever_the_answer() {
        store(OPENING);
        store(CHANGE);

        assertThat(repository().apply(CHANGE.change())).isIn((Object[]) Applied.values());

        assertThat(stamp(ACME)).contains(new Stamp("s2"));
        assertThat(history(ACME)).containsExactly(Samples.entry(0), Samples.entry(1));
        assertThat(lines(Samples.everything().build())).containsExactly(NEW);
    }

    private void assertUntouched(int entries) {
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, entries));
        assertThat(lines(Samples.everything().build())).containsExactly(OLD);
        assertThat(repository().dueForReplan(TENANT, SOON, 10)).isEmpty();
        assertThat(repository().dueForReplan(TENANT, LATER, 10)).containsExactly(ACME);
    }
}
