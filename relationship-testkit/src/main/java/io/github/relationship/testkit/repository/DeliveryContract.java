package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Occurrence;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Stamp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows for other relationships is kept with its cause until it is delivered (G10). */
public abstract class DeliveryContract extends RepositorySuite {

    private static final RelationshipId COIL = RelationshipId.of("coil");
    private static final Step THERE = first(BOLT).appending(Samples.entry(0));

    /** For subclasses. */
    protected DeliveryContract() {}

    private static Addressed fact(RelationshipId sender, RelationshipId to, String id) {
        ReferralFact fact = ReferralFact.recommended(ReferralId.of("referral"), sender);
        return new Addressed(
                sender, FactId.of("f0"), to, Occurrence.of(FactId.of(id), Samples.NOON.plusNanos(1_000), fact));
    }

    private static Step telling(Addressed... facts) {
        return first(ACME).appending(Samples.entry(0)).addressing(facts);
    }

    private List<Addressed> undelivered() {
        return repository().undelivered(TENANT, 100);
    }

    @Test
    void G10_what_is_addressed_is_found_as_it_was_stored_until_it_is_delivered() {
        Addressed one = fact(ACME, BOLT, "one");
        store(THERE);
        store(telling(one));

        assertThat(undelivered()).containsExactly(one);
        assertThat(undelivered()).containsExactly(one);
        repository().delivered(TENANT, one);
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void G10_what_is_addressed_to_somebody_who_is_not_stored_is_kept_and_found_once_they_are() {
        Addressed waits = fact(ACME, BOLT, "waits");
        Addressed goes = fact(ACME, COIL, "goes");
        store(first(COIL).appending(Samples.entry(0)));
        store(telling(waits, goes));
        assertThat(repository().undelivered(TENANT, 1)).containsExactly(goes);

        store(THERE);
        assertThat(undelivered()).containsExactly(waits, goes);
    }

    @Test
    void G10_a_step_that_is_lost_addresses_nothing() {
        Step taken = telling(fact(ACME, BOLT, "taken"));
        store(THERE);
        store(taken);
        lose(taken.becoming("s9").addressing(fact(ACME, BOLT, "lost")));

        assertThat(undelivered()).containsExactly(fact(ACME, BOLT, "taken"));
    }

    @Test
    void G10_later_steps_of_either_leave_it_as_it_is() {
        Step cause = telling(fact(ACME, BOLT, "one"));
        store(THERE);
        store(cause);
        store(cause.then("s2"));
        store(THERE.then("s2").appending(Samples.entry(1)));

        assertThat(undelivered()).containsExactly(fact(ACME, BOLT, "one"));
    }

    @Test
    void G10_those_of_one_sender_come_in_the_order_in_which_they_were_stored() {
        Step first = telling(fact(ACME, BOLT, "z"), fact(ACME, BOLT, "m"));
        store(THERE);
        store(first);
        store(first.then("s2").appending(Samples.entry(1)).addressing(fact(ACME, BOLT, "a"), fact(ACME, BOLT, "k")));

        assertThat(undelivered()).extracting(found -> found.id().value()).containsExactly("z", "m", "a", "k");
    }

    @Test
    void G10_a_fact_that_is_addressed_twice_is_found_once() {
        Step first = telling(fact(ACME, BOLT, "one"));
        store(THERE);
        store(first);
        store(first.then("s2").appending(Samples.entry(1)).addressing(fact(ACME, BOLT, "one")));

        assertThat(undelivered()).containsExactly(fact(ACME, BOLT, "one"));
    }

    @Test
    void G10_only_what_was_delivered_is_found_no_more_and_saying_so_again_changes_nothing() {
        Addressed one = fact(ACME, BOLT, "one");
        Addressed two = fact(ACME, BOLT, "two");
        Addressed sameIdElsewhere = fact(ACME, COIL, "one");
        store(THERE);
        store(first(COIL).appending(Samples.entry(0)));
        store(telling(one, two, sameIdElsewhere));

        repository().delivered(TENANT, one);
        repository().delivered(TENANT, one);
        repository().delivered(TENANT, fact(ACME, BOLT, "nobody addressed it"));
        repository().delivered(TENANT, fact(RelationshipId.of("unknown"), BOLT, "two"));
        repository().delivered(TenantId.of("unknown"), two);
        assertThat(undelivered()).containsExactly(two, sameIdElsewhere);
    }

    @Test
    void G10_sender_addressee_and_id_say_which_fact_is_meant() {
        store(THERE);
        store(telling(fact(ACME, BOLT, "one"), fact(ACME, BOLT, "two")));
        Occurrence otherwise =
                Occurrence.of(FactId.of("one"), Samples.NOON, ReferralFact.recommended(ReferralId.of("another"), ACME));
        repository().delivered(TENANT, new Addressed(ACME, FactId.of("f9"), BOLT, otherwise));

        assertThat(undelivered()).containsExactly(fact(ACME, BOLT, "two"));
    }

    @Test
    void G10_delivering_changes_no_stamp_and_no_history() {
        store(THERE);
        store(telling(fact(ACME, BOLT, "one")));
        repository().delivered(TENANT, fact(ACME, BOLT, "one"));

        assertThat(stamp(ACME)).contains(new Stamp("s1"));
        assertThat(stamp(BOLT)).contains(new Stamp("s1"));
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 1));
        assertThat(history(BOLT)).isEqualTo(Samples.entries(0, 1));
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void A6_no_more_than_asked_for_and_nothing_else_than_one_or_more() {
        store(THERE);
        store(telling(fact(ACME, BOLT, "one"), fact(ACME, BOLT, "two"), fact(ACME, BOLT, "three")));

        assertThat(repository().undelivered(TENANT, 2)).hasSize(2);
        assertThat(repository().undelivered(TENANT, 3)).hasSize(3);
        assertThatThrownBy(() -> repository().undelivered(TENANT, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void K10_each_tenant_finds_and_delivers_its_own() {
        TenantId other = TenantId.of("other-firm");
        Addressed one = fact(ACME, BOLT, "one");
        for (TenantId tenant : List.of(TENANT, other)) {
            store(Step.first(tenant, BOLT).appending(Samples.entry(0)));
            store(Step.first(tenant, ACME).appending(Samples.entry(0)).addressing(one));
        }
        repository().delivered(other, one);

        assertThat(repository().undelivered(other, 10)).isEmpty();
        assertThat(undelivered()).containsExactly(one);
    }
}
