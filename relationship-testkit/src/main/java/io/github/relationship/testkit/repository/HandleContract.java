package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import org.junit.jupiter.api.Test;

/** Two repositories on one fixture know all of each other, or nothing: as the fixture declares. */
public abstract class HandleContract extends RepositorySuite {

    private static final AgendaItem LINE = Samples.line(ACME, "F2");
    private static final Step OPENING =
            first(ACME).appending(Samples.entries(0, 3)).planning(LINE).replanAt(Samples.NOON);

    /** For subclasses. */
    protected HandleContract() {}

    @Test
    void what_was_stored_outlives_its_repository_or_is_gone_with_it() {
        store(OPENING);

        RelationshipRepository reopened = declared().open();

        assertThat(reopened).isNotSameAs(repository());
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 3));
        AgendaPage page = reopened.agenda(Samples.everything().build());
        switch (declared().handles()) {
            case SHARED -> {
                Stored stored = reopened.find(TENANT, ACME).orElseThrow();
                assertThat(stored.stamp()).isEqualTo(new Stamp("s1"));
                assertThat(Step.inOrderOfRecording(stored.entries())).isEqualTo(Samples.entries(0, 3));
                assertThat(page.items()).containsExactly(LINE);
                assertThat(reopened.dueForReplan(TENANT, Samples.NOON, 10)).containsExactly(ACME);
            }
            case APART -> {
                assertThat(reopened.find(TENANT, ACME)).isEmpty();
                assertThat(reopened.stamp(TENANT, ACME)).isEmpty();
                assertThat(page.items()).isEmpty();
                assertThat(reopened.dueForReplan(TENANT, Samples.NOON, 10)).isEmpty();
            }
        }
    }

    @Test
    void K7_two_repositories_race_for_one_stamp_or_have_one_each() {
        RelationshipRepository other = declared().open();
        store(OPENING);

        Applied first = other.apply(OPENING.becoming("s1 of the other").change());
        Applied second =
                other.apply(OPENING.then("s2").appending(Samples.entry(3)).change());
        Applied third = repository()
                .apply(OPENING.then("s2 of mine")
                        .appending(Samples.entries(3, 5))
                        .change());

        switch (declared().handles()) {
            case SHARED -> {
                assertThat(first).isEqualTo(Applied.LOST);
                assertThat(second).isEqualTo(Applied.APPLIED);
                assertThat(third).isEqualTo(Applied.LOST);
                assertThat(stamp(ACME)).contains(new Stamp("s2"));
                assertThat(history(ACME)).isEqualTo(Samples.entries(0, 4));
            }
            case APART -> {
                assertThat(first).isEqualTo(Applied.APPLIED);
                assertThat(second).isEqualTo(Applied.LOST);
                assertThat(third).isEqualTo(Applied.APPLIED);
                assertThat(stamp(ACME)).contains(new Stamp("s2 of mine"));
                assertThat(history(ACME)).isEqualTo(Samples.entries(0, 5));
            }
        }
    }
}
