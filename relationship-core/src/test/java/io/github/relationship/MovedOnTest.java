package io.github.relationship;

import static io.github.relationship.AnnAtBoth.BIRTHDAY;
import static io.github.relationship.AnnAtBoth.BOLT;
import static io.github.relationship.AnnAtBoth.PERSON;
import static io.github.relationship.AnnAtBoth.cards;
import static io.github.relationship.AnnAtBoth.onTheAgenda;
import static io.github.relationship.AnnAtBoth.open;
import static io.github.relationship.AnnAtBoth.parties;
import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Known;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Wishes.Attitude;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** P5: Ann, who likes e-mail, leaves Acme on Tuesday, a week before her birthday, and is at Bolt from Wednesday on. */
class MovedOnTest {

    private static final ReferralId DOOR = ReferralId.of("ann opens the door");

    private final Office office = left();

    private static Office left() {
        Office office = Office.open();
        open(office, ACME);
        office.record(
                office.now(
                        "wish",
                        PreferenceLearnt.builder()
                                .contact(ANN)
                                .provenance(Provenance.SAID)
                                .addLiked(Channel.EMAIL)
                                .formOfAddress("Dr Weber")
                                .atMost(new AtMost(3, 30))
                                .build()),
                Occurrence.builder()
                        .id(FactId.of("visit"))
                        .occurredAt(office.now())
                        .addParticipants(ANN)
                        .fact(Interaction.outbound(Channel.VISIT))
                        .build());
        office.on(MONDAY.plusDays(1)).record(office.now("left", ContactFact.departed(ANN)));
        return office.on(MONDAY.plusDays(2));
    }

    /** What is known of her at Acme, as facts to record where she is now. */
    private List<Fact> known() {
        Relationship acme = office.firm().relationship(ACME);
        List<Fact> facts = new ArrayList<>();
        facts.add(ContactFact.added(acme.people().find(ANN).orElseThrow().card().value()));
        acme.people().preferences(ANN).stream().map(Known::value).forEach(facts::add);
        acme.people().occasions().stream()
                .map(Known::value)
                .filter(day -> day.contacts().equals(Set.of(ANN)))
                .forEach(facts::add);
        return facts;
    }

    private void arrivesAtBolt() {
        List<Occurrence> facts = new ArrayList<>();
        facts.add(office.now("opened", Opened.of(PartyKind.COMPANY, SAM)));
        known().forEach(fact -> facts.add(office.now("linked-" + facts.size(), fact)));
        office.firm().record(BOLT, facts);
        office.record(office.now("door", ReferralFact.received(DOOR, ANN, BOLT)));
    }

    private static List<RuleId> towardsAnn(Plan plan) {
        return plan.items().stream()
                .filter(item -> item.nature() == Nature.CONTACT)
                .filter(item -> item.addressees().contains(ANN))
                .map(item -> item.key().rule())
                .toList();
    }

    @Test
    void P5_where_she_was_her_wishes_her_birthday_and_what_we_had_with_her_stay_known() {
        Relationship acme = office.firm().relationship(ACME);
        assertThat(acme.people().find(ANN).orElseThrow().isThere()).isFalse();
        assertThat(acme.people().find(ANN).orElseThrow().card().value().personKey())
                .contains(PERSON);
        assertThat(acme.people().wishes(ANN).attitude(Channel.EMAIL)).contains(Attitude.LIKED);
        assertThat(acme.people().preferred(ANN, PreferenceLearnt::formOfAddress).map(Known::value))
                .contains("Dr Weber");
        assertThat(acme.people().occasions()).hasSize(1);
        assertThat(acme.encounters().with(ANN).live().map(Known::fact)).contains(FactId.of("visit"));
    }

    @Test
    void P5_where_she_was_nothing_is_addressed_to_her_but_good_wishes() {
        assertThat(onTheAgenda(office)).isEmpty();
        assertThat(cards(office)).isEmpty();
        assertThat(towardsAnn(office.firm().plan(ACME))).containsExactly(RuleId.of("F26"));
    }

    @Test
    void P5_where_she_is_now_we_come_as_recommended_by_where_she_was() {
        arrivesAtBolt();
        Relationship bolt = office.firm().relationship(BOLT);
        assertThat(bolt.referrals().recommended())
                .extracting(recommended -> recommended.value().by())
                .containsExactly(ACME);
        assertThat(bolt.inWork()).isPresent();
        Plan plan = office.firm().plan(BOLT);
        assertThat(towardsAnn(plan)).contains(RuleId.of("F6"));
        assertThat(towardsAnn(office.firm().plan(ACME))).containsExactly(RuleId.of("F26"));
    }

    @Test
    void P5_where_she_is_now_she_is_congratulated_in_the_way_that_she_likes() {
        arrivesAtBolt();
        office.firm().record(BOLT, office.now("qualified", AccountFact.qualified()));
        AgendaItem birthday = office.firm().plan(BOLT).items().stream()
                .filter(item -> item.key().rule().equals(BIRTHDAY))
                .findFirst()
                .orElseThrow();
        assertThat(birthday.addressees()).containsExactly(ANN);
        assertThat(birthday.option().orElseThrow().channel()).isEqualTo(Channel.EMAIL);
        office.at(birthday.window().due());
        assertThat(parties(cards(office))).containsExactly(BOLT);
    }

    @Test
    void P5_P8_what_she_refused_where_she_was_binds_us_where_she_is_now() {
        arrivesAtBolt();
        assertThat(towardsAnn(office.firm().plan(BOLT))).isNotEmpty();
        office.record(office.now("no", ConsentDecided.refusedAltogether(ANN, "said so")));
        assertThat(towardsAnn(office.firm().plan(BOLT))).isEmpty();
    }

    @Test
    void P5_V1_what_comes_of_it_is_told_where_she_was() {
        arrivesAtBolt();
        office.firm()
                .record(
                        BOLT,
                        Occurrence.builder()
                                .id(FactId.of("met again"))
                                .occurredAt(office.now())
                                .addParticipants(ANN)
                                .fact(Interaction.outbound(Channel.VISIT))
                                .build());
        assertThat(office.firm()
                        .relationship(ACME)
                        .referrals()
                        .received()
                        .get(0)
                        .progress()
                        .map(Known::value))
                .contains(ReferralFact.Progress.MET);
    }
}
