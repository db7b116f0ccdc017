package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Known;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Committed;
import io.github.relationship.spi.RelationshipListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** G10 and V1: Ann of Acme refers us to Bolt; what becomes of it at Bolt is told at Acme. */
class ConsequencesTest {

    private static final RelationshipId BOLT = RelationshipId.of("bolt");
    private static final ReferralId REFERRAL = ReferralId.of("ann's friend");

    private final InMemoryRepository memory = new InMemoryRepository();
    private final Office office = Office.with(memory);

    private Office referred() {
        office.firm().record(ACME, office.opening());
        office.firm().record(BOLT, office.opening());
        office.on(MONDAY, "10:00").record(office.now("tip", ReferralFact.received(REFERRAL, ANN, BOLT)));
        return office.on(MONDAY, "11:00");
    }

    private Recorded atBolt(String id, Fact fact) {
        return office.firm().record(BOLT, office.now(id, fact));
    }

    private static Fact visit() {
        return Interaction.outbound(Channel.VISIT);
    }

    private List<Progress> toldAtAcme() {
        Relationship acme = office.firm().relationship(ACME);
        return acme.entries().stream()
                .filter(entry -> !acme.retracted().contains(entry.id()))
                .flatMap(entry -> entry.fact() instanceof ReferralFact.Progressed told
                        ? Stream.of(told.progress())
                        : Stream.empty())
                .toList();
    }

    private List<RelationshipId> recommendedBy() {
        return office.firm().relationship(BOLT).referrals().recommended().stream()
                .map(Known::value)
                .map(ReferralFact.Recommended::by)
                .toList();
    }

    @Test
    void V1_the_referred_party_learns_who_recommended_us() {
        referred();
        assertThat(recommendedBy()).containsExactly(ACME);
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
    }

    @Test
    void V1_the_first_live_contact_is_met_and_the_first_purchase_won_each_once() {
        referred();
        atBolt("mail", Interaction.outbound(Channel.EMAIL));
        assertThat(toldAtAcme()).isEmpty();
        atBolt("visit", visit());
        assertThat(toldAtAcme()).containsExactly(Progress.MET);
        atBolt("visit 2", visit());
        atBolt("order", bought());
        atBolt("order 2", bought());
        assertThat(toldAtAcme()).containsExactly(Progress.MET, Progress.WON);
    }

    @Test
    void V1_it_is_told_as_of_when_it_happened() {
        referred();
        var at = office.now();
        office.on(MONDAY.plusDays(2));
        office.firm().record(BOLT, Occurrence.of(FactId.of("visit"), at, visit()));
        var told = office.firm()
                .relationship(ACME)
                .referrals()
                .received()
                .get(0)
                .progress()
                .orElseThrow();
        assertThat(told.value()).isEqualTo(Progress.MET);
        assertThat(told.occurredAt()).isEqualTo(at);
        assertThat(told.recordedAt()).isEqualTo(office.now());
    }

    @Test
    void V1_disqualified_is_lost_and_a_purchase_wins_it_after_all() {
        referred();
        atBolt("no", AccountFact.disqualified("no budget"));
        assertThat(toldAtAcme()).containsExactly(Progress.LOST);
        atBolt("order", bought());
        assertThat(toldAtAcme()).containsExactly(Progress.LOST, Progress.WON);
    }

    @Test
    void V1_what_is_won_is_neither_met_nor_lost_later() {
        referred();
        atBolt("order", bought());
        atBolt("visit", visit());
        atBolt("no", AccountFact.disqualified("no budget"));
        assertThat(toldAtAcme()).containsExactly(Progress.WON);
    }

    @Test
    void V1_who_was_a_customer_before_is_linked_and_nothing_is_told() {
        office.firm().record(BOLT, office.opening());
        atBolt("order", bought());
        office.on(MONDAY, "09:30").firm().record(ACME, office.opening());
        office.record(office.now("tip", ReferralFact.received(REFERRAL, ANN, BOLT)));
        office.on(MONDAY, "10:00");
        atBolt("visit", visit());
        atBolt("order 2", bought());
        assertThat(recommendedBy()).containsExactly(ACME);
        assertThat(toldAtAcme()).isEmpty();
    }

    @Test
    void G10_who_is_not_opened_yet_is_told_when_opened() {
        office.firm().record(ACME, office.opening());
        office.record(office.now("tip", ReferralFact.received(REFERRAL, ANN, BOLT)));
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
        office.on(MONDAY, "11:00").firm().record(BOLT, office.opening());
        assertThat(recommendedBy()).containsExactly(ACME);
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
    }

    @Test
    void G10_what_the_host_has_told_itself_is_not_told_twice() {
        office.firm().record(ACME, office.opening());
        office.firm().record(BOLT, office.opening());
        atBolt("our own", ReferralFact.recommended(REFERRAL, ACME));
        office.record(office.now("tip", ReferralFact.received(REFERRAL, ANN, BOLT)));
        assertThat(recommendedBy()).containsExactly(ACME);
        office.on(MONDAY, "11:00").record(office.now("we met", ReferralFact.progressed(REFERRAL, Progress.MET)));
        atBolt("visit", visit());
        assertThat(toldAtAcme()).containsExactly(Progress.MET);
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
    }

    @Test
    void G10_H5_a_retracted_cause_takes_back_what_followed_from_it() {
        referred();
        atBolt("visit", visit());
        atBolt("order", bought());
        atBolt("oops", new Retracted(FactId.of("order"), "wrong customer"));
        assertThat(toldAtAcme()).containsExactly(Progress.MET);
        atBolt("order 2", bought());
        assertThat(toldAtAcme()).containsExactly(Progress.MET, Progress.WON);
        office.record(office.now("oops", new Retracted(FactId.of("tip"), "misheard")));
        assertThat(recommendedBy()).isEmpty();
        assertThat(toldAtAcme()).isEmpty();
    }

    @Test
    void G10_what_a_crash_left_behind_is_delivered_when_the_host_asks_and_counts_towards_the_limit() {
        referred();
        leftBehind("visit", visit());
        assertThat(toldAtAcme()).isEmpty();
        assertThat(memory.undelivered(FIRM, 10)).hasSize(1);
        assertThat(office.firm().replanDue(10)).isEqualTo(1);
        assertThat(toldAtAcme()).containsExactly(Progress.MET);
        assertThat(office.firm().replanDue(10)).isZero();
    }

    @Test
    void G10_or_healed_by_repeating_the_command_and_delivering_twice_changes_nothing() {
        referred();
        leftBehind("visit", visit());
        Addressed waiting = memory.undelivered(FIRM, 10).get(0);
        atBolt("visit", visit());
        assertThat(toldAtAcme()).containsExactly(Progress.MET);
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
        Relationship acme = office.firm().relationship(ACME);
        atBolt("visit", visit());
        office.firm().record(ACME, waiting.fact());
        assertThat(office.firm().relationship(ACME)).isEqualTo(acme);
    }

    @Test
    void G10_H5_what_is_taken_back_before_it_was_delivered_is_never_told() {
        referred();
        leftBehind("visit", visit());
        atBolt("oops", new Retracted(FactId.of("visit"), "wrong party"));
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
        office.firm().replanDue(10);
        assertThat(toldAtAcme()).isEmpty();
        atBolt("visit 2", visit());
        assertThat(toldAtAcme()).containsExactly(Progress.MET);
    }

    /** A node that stores, and stops before it delivers. */
    private void leftBehind(String id, Fact fact) {
        Office crashing = Office.with(memory, new RelationshipListener() {
            @Override
            public void committed(Committed step) {
                throw new OutOfMemoryError("the node stops");
            }
        });
        crashing.on(MONDAY, "11:00");
        assertThat(catchThrowable(() -> crashing.firm().record(BOLT, crashing.now(id, fact))))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void G10_what_contradicts_the_other_history_is_dropped_and_a_listener_told_so() {
        List<String> dropped = new ArrayList<>();
        Office here = Office.with(memory, new RelationshipListener() {
            @Override
            public void committed(Committed step) {}

            @Override
            public void dropped(TenantId tenant, Addressed fact, RefusalCode why) {
                dropped.add(tenant + " " + fact.sender() + " " + fact.to() + " " + why);
            }
        });
        referred();
        atBolt("visit", visit());
        FactId told = office.firm()
                .relationship(ACME)
                .referrals()
                .received()
                .get(0)
                .progress()
                .orElseThrow()
                .fact();
        office.record(office.now("not true", new Retracted(told, "it was somebody else")));
        here.on(MONDAY, "12:00");
        here.firm().record(BOLT, here.now("oops", new Retracted(FactId.of("visit"), "wrong party")));
        assertThat(dropped).containsExactly("firm bolt acme RETRACTED_BEFORE");
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
        assertThat(here.firm().relationship(BOLT).encounters().withAnybody().live())
                .isEmpty();
    }

    @Test
    void G10_who_can_only_be_read_here_is_told_later_and_keeps_nobody_waiting() {
        referred();
        office.record(office.now("gift", UnreadFact.of("gift sent", 2, "{}")));
        for (int i = 0; i < 3; i++) {
            office.on(MONDAY.plusDays(1 + i));
            atBolt("no " + i, i % 2 == 0 ? AccountFact.disqualified("no") : AccountFact.reopened());
        }
        atBolt("order", bought());
        assertThat(memory.undelivered(FIRM, 10)).hasSize(2);
        assertThat(office.firm().relationship(BOLT).purchases().all()).hasSize(1);
        assertThat(office.firm().replanDue(1)).isZero();
        assertThat(memory.undelivered(FIRM, 10)).hasSize(2);
    }

    @Test
    void V1_who_must_not_be_contacted_is_known_as_such_at_the_other_end() {
        office.firm().record(ACME, office.opening());
        office.firm().record(BOLT, office.opening());
        office.record(office.now("tip", new ReferralFact.Received(REFERRAL, ANN, Optional.of(BOLT), false)));
        assertThat(office.firm().relationship(BOLT).referrals().recommended())
                .extracting(known -> known.value().mayContact())
                .containsExactly(false);
    }

    @Test
    void K10_tenants_tell_each_other_nothing() {
        referred();
        office.in("other").record(BOLT, office.opening());
        office.in("other").record(BOLT, office.now("their own", ReferralFact.recommended(REFERRAL, ACME)));
        office.in("other").record(BOLT, office.now("visit", visit()));
        assertThat(toldAtAcme()).isEmpty();
    }
}
