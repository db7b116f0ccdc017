package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one relationship tells of a person, the others of the tenant find under the person's key (P8). */
public abstract class PersonContract extends RepositorySuite {

    private static final PersonKey PAT = PersonKey.of("pat");
    private static final Instant NOON = Samples.NOON;
    private static final Suppression NO_CALLS =
            new Suppression(PAT, Suppression.Kind.REFUSED, Optional.of(Channel.CALL), Optional.empty());

    /** For subclasses. */
    protected PersonContract() {}

    private static Step opening(RelationshipId relationship) {
        return first(relationship).appending(Samples.entry(0));
    }

    private static PersonRows binding(Suppression... suppressions) {
        return new PersonRows(List.of(suppressions), List.of());
    }

    private static Sent card(PersonKey person, RelationshipId relationship, String fact, Instant at) {
        return new Sent(
                FactId.of(fact),
                new LedgerEntry(person, relationship, Channel.POST, at, Optional.of(RuleId.of("birthday-card"))));
    }

    private static PersonRows sending(Sent... sent) {
        return new PersonRows(List.of(), List.of(sent));
    }

    private List<Suppression> bind(PersonKey person, RelationshipId asking) {
        return repository().suppressions(TENANT, person, asking);
    }

    private List<LedgerEntry> ledger(RelationshipId asking, Instant since) {
        return repository().ledger(TENANT, PAT, asking, since, 100);
    }

    @Test
    void P8_what_binds_a_person_comes_back_as_it_was_told_whatever_kind_channel_and_purpose() {
        List<Suppression> all = new ArrayList<>();
        for (Suppression.Kind kind : Suppression.Kind.values()) {
            all.add(Suppression.of(PAT, kind));
        }
        for (Channel channel : Channel.values()) {
            all.add(new Suppression(PAT, Suppression.Kind.REFUSED, Optional.of(channel), Optional.empty()));
            for (Purpose purpose : Purpose.values()) {
                all.add(new Suppression(PAT, Suppression.Kind.REFUSED, Optional.of(channel), Optional.of(purpose)));
            }
        }
        store(opening(ACME).telling(new PersonRows(all, List.of())));

        assertThat(bind(PAT, BOLT)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void P8_who_tells_something_is_not_told_it_and_what_two_tell_is_found_once() {
        store(opening(ACME).telling(binding(NO_CALLS)));
        assertThat(bind(PAT, ACME)).isEmpty();
        assertThat(bind(PAT, BOLT)).containsExactly(NO_CALLS);

        store(opening(BOLT).telling(binding(NO_CALLS)));
        assertThat(bind(PAT, ACME)).containsExactly(NO_CALLS);
        assertThat(bind(PAT, RelationshipId.of("coil"))).containsExactly(NO_CALLS);
    }

    @Test
    void P8_what_is_taken_back_binds_no_more_but_for_what_others_told() {
        Suppression died = Suppression.of(PAT, Suppression.Kind.DIED);
        Step opening = opening(ACME).telling(binding(NO_CALLS, died));
        store(opening);
        store(opening.then("s2").appending(Samples.entry(1)).telling(binding(died), binding()));
        assertThat(bind(PAT, BOLT)).containsExactly(NO_CALLS);

        store(opening(BOLT).telling(binding(NO_CALLS)));
        store(opening.then("s2").then("s3").appending(Samples.entry(2)).telling(binding(NO_CALLS), PersonRows.NONE));
        assertThat(bind(PAT, BOLT)).isEmpty();
        assertThat(bind(PAT, ACME)).containsExactly(NO_CALLS);
    }

    @Test
    void P8_the_ledger_has_what_went_out_elsewhere_the_latest_first() {
        Sent first = card(PAT, ACME, "card-1", NOON.minusSeconds(60));
        Sent second = card(PAT, ACME, "card-2", NOON.plusNanos(1_000));
        Sent call = new Sent(
                FactId.of("call"), new LedgerEntry(PAT, BOLT, Channel.CALL, NOON.minusSeconds(10), Optional.empty()));
        store(opening(ACME).telling(sending(first, second)));
        store(opening(BOLT).telling(sending(call)));

        RelationshipId coil = RelationshipId.of("coil");
        assertThat(ledger(coil, Instant.MIN)).containsExactly(second.entry(), call.entry(), first.entry());
        assertThat(ledger(coil, NOON.minusSeconds(10))).containsExactly(second.entry(), call.entry());
        assertThat(ledger(BOLT, Instant.MIN)).containsExactly(second.entry(), first.entry());
        assertThat(ledger(ACME, Instant.MIN)).containsExactly(call.entry());
    }

    @Test
    void P8_what_was_retracted_is_in_no_ledger() {
        Sent gone = card(PAT, ACME, "card-1", NOON);
        Sent stays = card(PAT, ACME, "card-2", NOON);
        Step opening = opening(ACME).telling(sending(gone, stays));
        store(opening);
        assertThat(ledger(BOLT, NOON)).hasSize(2);

        store(opening.then("s2").appending(Samples.entry(1)).telling(sending(gone), PersonRows.NONE));
        assertThat(ledger(BOLT, NOON)).containsExactly(stays.entry());
    }

    @Test
    void A6_a_ledger_has_no_more_rows_than_asked_for_and_nothing_else_than_one_or_more() {
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sent.add(card(PAT, ACME, "card-" + i, NOON.plusSeconds(i)));
        }
        store(opening(ACME).telling(new PersonRows(List.of(), sent)));

        assertThat(repository().ledger(TENANT, PAT, BOLT, NOON, 3))
                .containsExactly(
                        sent.get(19).entry(), sent.get(18).entry(), sent.get(17).entry());
        assertThatThrownBy(() -> repository().ledger(TENANT, PAT, BOLT, NOON, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 0; ask for 1 row or more");
    }

    @Test
    void K1_a_step_that_is_lost_tells_nothing_of_anybody() {
        PersonRows told = new PersonRows(List.of(NO_CALLS), List.of(card(PAT, ACME, "card-1", NOON)));
        Step opening = opening(ACME).telling(told);
        store(opening);
        lose(opening(ACME).becoming("other").telling(binding(Suppression.of(PAT, Suppression.Kind.DIED))));
        lose(opening.becoming("s2").then("s3").appending(Samples.entry(1)).telling(told, PersonRows.NONE));

        assertThat(bind(PAT, BOLT)).containsExactly(NO_CALLS);
        assertThat(ledger(BOLT, NOON)).hasSize(1);
    }

    @Test
    void K10_each_tenant_knows_its_own_people_and_keys_that_look_alike_are_different_people() {
        List<TenantId> tenants = Twins.tenants();
        List<PersonKey> keys = Twins.texts().stream().map(PersonKey::of).toList();
        for (int i = 0; i < tenants.size(); i++) {
            Suppression suppression = Suppression.of(keys.get(i), Suppression.Kind.DIED);
            Sent card = card(keys.get(i), ACME, "card", NOON);
            store(Step.first(tenants.get(i), ACME)
                    .appending(Samples.entry(0))
                    .telling(new PersonRows(List.of(suppression), List.of(card))));
        }
        for (int tenant = 0; tenant < tenants.size(); tenant++) {
            for (int key = 0; key < keys.size(); key++) {
                assertThat(repository().suppressions(tenants.get(tenant), keys.get(key), BOLT))
                        .hasSize(tenant == key ? 1 : 0);
                assertThat(repository().ledger(tenants.get(tenant), keys.get(key), BOLT, NOON, 10))
                        .hasSize(tenant == key ? 1 : 0);
            }
        }
    }
}
