package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Occurrence;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Aliased;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An old id means the relationship that survived a merge, for ever (D2). */
public abstract class AliasContract extends RepositorySuite {

    private static final RelationshipId OLD = RelationshipId.of("acme, before it was bought");
    private static final RelationshipId OLDER = RelationshipId.of("acme, before it was renamed");
    private static final AgendaItem LINE = Samples.line(ACME, "F2");
    private static final Step SURVIVOR = first(ACME).appending(Samples.entry(0)).planning(LINE);

    /** For subclasses. */
    protected AliasContract() {}

    private Aliased alias(RelationshipId alias, RelationshipId survivor) {
        return repository().alias(TENANT, alias, survivor);
    }

    private void make(RelationshipId alias, RelationshipId survivor) {
        assertThat(alias(alias, survivor)).as("%s means %s", alias, survivor).isEqualTo(Aliased.MADE);
    }

    private Optional<RelationshipId> meaning(RelationshipId id) {
        return repository().find(TENANT, id).map(Stored::relationship);
    }

    private static AgendaQuery of(RelationshipId relationship) {
        return Samples.everything().relationship(relationship).build();
    }

    @Test
    void D2_under_its_own_id_a_relationship_says_that_id() {
        store(SURVIVOR);

        assertThat(meaning(ACME)).contains(ACME);
    }

    @Test
    void D2_an_old_id_finds_the_survivor_which_says_its_own() {
        store(SURVIVOR);
        make(OLD, ACME);

        assertThat(meaning(OLD)).contains(ACME);
        assertThat(stamp(OLD)).contains(new Stamp("s1"));
        assertThat(history(OLD)).containsExactly(Samples.entry(0));
        assertThat(stamp(ACME)).contains(new Stamp("s1"));
    }

    @Test
    void D2_an_old_id_finds_what_the_survivor_has_become() {
        store(SURVIVOR);
        make(OLD, ACME);
        store(SURVIVOR.then("s2").appending(Samples.entry(1)));

        assertThat(stamp(OLD)).contains(new Stamp("s2"));
        assertThat(history(OLD)).containsExactly(Samples.entry(0), Samples.entry(1));
    }

    @Test
    void A1_an_agenda_that_is_asked_for_by_an_old_id_is_the_survivors() {
        store(SURVIVOR);
        store(first(BOLT).appending(Samples.entry(0)).planning(Samples.line(BOLT, "F2")));
        make(OLD, ACME);

        assertThat(lines(of(OLD))).containsExactly(LINE);
        assertThat(lines(of(ACME))).containsExactly(LINE);
    }

    @Test
    void D2_an_alias_is_refused_for_an_id_with_a_relationship_of_its_own() {
        store(SURVIVOR);
        store(first(BOLT).becoming("s of bolt").appending(Samples.entry(1)));

        assertThat(alias(BOLT, ACME)).isEqualTo(Aliased.REFUSED);
        assertThat(alias(ACME, ACME)).isEqualTo(Aliased.REFUSED);

        assertThat(meaning(BOLT)).contains(BOLT);
        assertThat(stamp(BOLT)).contains(new Stamp("s of bolt"));
        assertThat(meaning(ACME)).contains(ACME);
    }

    @Test
    void D2_an_alias_of_what_is_not_stored_is_refused_and_the_id_stays_free() {
        assertThat(alias(OLD, ACME)).isEqualTo(Aliased.REFUSED);
        store(SURVIVOR);

        assertThat(meaning(OLD)).isEmpty();
        store(first(OLD).appending(Samples.entry(0)));
        assertThat(meaning(OLD)).contains(OLD);
    }

    @Test
    void D2_an_alias_is_made_once_and_made_again_changes_nothing() {
        store(SURVIVOR);
        store(first(BOLT).appending(Samples.entry(0)));
        make(OLD, ACME);
        make(OLD, ACME);

        assertThat(alias(OLD, BOLT)).isEqualTo(Aliased.REFUSED);
        assertThat(meaning(OLD)).contains(ACME);
    }

    @Test
    void D2_what_is_made_to_mean_an_old_id_means_the_survivor() {
        store(SURVIVOR);
        make(OLD, ACME);
        make(OLDER, OLD);
        make(OLDER, ACME);

        assertThat(meaning(OLDER)).contains(ACME);
        assertThat(lines(of(OLDER))).containsExactly(LINE);
        assertThat(alias(ACME, OLDER)).isEqualTo(Aliased.REFUSED);
    }

    @Test
    void K7_under_an_old_id_every_step_is_lost() {
        store(SURVIVOR);
        make(OLD, ACME);

        lose(first(OLD).appending(Samples.entry(1)));
        lose(first(OLD).expecting(stamp(ACME)).becoming("s2"));

        assertThat(meaning(OLD)).contains(ACME);
        assertThat(history(ACME)).containsExactly(Samples.entry(0));
        assertThat(lines(Samples.everything().build())).containsExactly(LINE);
    }

    @Test
    void K7_of_an_alias_and_a_first_step_under_its_id_exactly_one_wins() {
        store(SURVIVOR);
        for (int round = 0; round < 20; round++) {
            RelationshipId id = RelationshipId.of("wanted by both " + round);
            List<Boolean> won = Together.all(List.of(
                    Together.task(() -> alias(id, ACME) == Aliased.MADE),
                    Together.task(() -> repository()
                                    .apply(first(id).appending(Samples.entry(0)).change())
                            == Applied.APPLIED)));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(meaning(id)).contains(won.get(0) ? ACME : id);
        }
    }

    @Test
    void G10_what_is_addressed_to_an_old_id_is_found_and_delivered() {
        ReferralFact recommended = ReferralFact.recommended(ReferralId.of("referral"), BOLT);
        Addressed fact =
                new Addressed(BOLT, FactId.of("f0"), OLD, Occurrence.of(FactId.of("told"), Samples.NOON, recommended));
        store(first(BOLT).appending(Samples.entry(0)).addressing(fact));
        store(SURVIVOR);
        assertThat(repository().undelivered(TENANT, 10)).isEmpty();

        make(OLD, ACME);

        assertThat(repository().undelivered(TENANT, 10)).containsExactly(fact);
        repository().delivered(TENANT, fact);
        assertThat(repository().undelivered(TENANT, 10)).isEmpty();
    }

    @Test
    void K10_an_alias_is_one_of_its_tenant_alone() {
        TenantId other = Twins.tenants().get(1);
        TenantId here = Twins.tenants().get(0);
        for (TenantId tenant : List.of(here, other)) {
            store(Step.first(tenant, ACME).appending(Samples.entry(0)));
        }

        assertThat(repository().alias(here, OLD, ACME)).isEqualTo(Aliased.MADE);

        assertThat(repository().find(here, OLD)).isPresent();
        assertThat(repository().find(other, OLD)).isEmpty();
        assertThat(repository().stamp(other, OLD)).isEmpty();
    }
}
