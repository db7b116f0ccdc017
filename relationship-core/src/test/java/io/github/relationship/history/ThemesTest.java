package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.history.Histories.unopened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the state tells of each theme. */
class ThemesTest {

    private static final UserId ANN = UserId.of("ann");

    @Test
    void the_opening_names_party_owner_zone_and_target() {
        Account acme = unopened()
                .fact(
                        "o",
                        "2026-01-05",
                        Opened.builder()
                                .partyKind(PartyKind.HOUSEHOLD)
                                .owner(SAM)
                                .zone(ZoneId.of("Asia/Tokyo"))
                                .target(true)
                                .build())
                .relationship()
                .account();
        assertThat(acme.isOpened()).isTrue();
        assertThat(acme.opened().value().partyKind()).isEqualTo(PartyKind.HOUSEHOLD);
        assertThat(acme.owner().value()).isEqualTo(SAM);
        assertThat(acme.zone()).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(acme.isTarget()).isTrue();
        assertThat(acme.isInWork()).isFalse();
        assertThat(acme.since()).isEqualTo(at("2026-01-05"));
    }

    @Test
    void one_owner_at_a_time_the_last() {
        Account acme = opened("2026-01-05")
                .fact("h", "2026-02-02", AccountFact.ownerChanged(ANN))
                .relationship()
                .account();
        assertThat(acme.owner()).isEqualTo(new Known<>(ANN, FactId.of("h"), at("2026-02-02"), at("2026-02-02")));
    }

    @Test
    void H10_the_strategy_says_whether_in_work_and_whether_a_target_and_replaces_the_one_before() {
        Histories acme = opened("2026-01-05")
                .fact(
                        "1",
                        "2026-02-02",
                        StrategySet.builder().inWork(true).target(true).build());
        assertThat(acme.relationship().account().isInWork()).isTrue();
        assertThat(acme.relationship().account().isTarget()).isTrue();
        acme.fact("2", "2026-02-03", StrategySet.builder().inWork(true).build());
        assertThat(acme.relationship().account().isInWork()).isTrue();
        assertThat(acme.relationship().account().isTarget()).isFalse();
        assertThat(acme.relationship().account().strategy()).map(Known::fact).contains(FactId.of("2"));
    }

    @Test
    void L12_disqualified_until_reopened_qualified_or_until_they_buy() {
        Histories no = opened("2026-01-05").qualified("2026-01-20");
        assertThat(no.relationship().account().qualified())
                .map(Known::occurredAt)
                .contains(at("2026-01-20"));
        no.fact("no", "2026-02-02", AccountFact.disqualified("no budget", LocalDate.parse("2026-09-01")));
        Account acme = no.relationship().account();
        assertThat(acme.disqualified().orElseThrow().value().reviewOn()).contains(LocalDate.parse("2026-09-01"));
        assertThat(acme.qualified()).isEmpty();
        Account reopened = no.fact("again", "2026-03-02", AccountFact.reopened())
                .relationship()
                .account();
        assertThat(reopened.disqualified()).isEmpty();
        assertThat(reopened.reopened()).map(Known::fact).contains(FactId.of("again"));
        Account bought = opened("2026-01-05")
                .fact("no", "2026-02-02", AccountFact.disqualified("no budget"))
                .purchased("p1", "2026-03-02", 10)
                .relationship()
                .account();
        assertThat(bought.disqualified()).isEmpty();
        assertThat(bought.reopened()).map(Known::fact).contains(FactId.of("p1"));
        Account qualified = opened("2026-01-05")
                .fact("no", "2026-02-02", AccountFact.disqualified("no budget"))
                .qualified("2026-03-02")
                .relationship()
                .account();
        assertThat(qualified.disqualified()).isEmpty();
        assertThat(qualified.reopened()).map(Known::fact).contains(FactId.of("qualified 2026-03-02"));
    }

    @Test
    void a_purchase_reopens_nobody_who_was_not_disqualified() {
        assertThat(opened("2026-01-05")
                        .purchased("p1", "2026-03-02", 10)
                        .relationship()
                        .account()
                        .reopened())
                .isEmpty();
    }

    @Test
    void people_are_known_with_their_card_and_leave() {
        Histories acme = opened("2026-01-05")
                .fact("c", "2026-02-02", ContactFact.changed(ContactCard.of(KIM, Role.INFLUENCER)))
                .fact("l", "2026-02-03", ContactFact.departed(PAT))
                .fact("d", "2026-02-04", ContactFact.died(KIM));
        People people = acme.relationship().people();
        assertThat(people.all()).extracting(Person::id).containsExactly(KIM, PAT);
        Person kim = people.find(KIM).orElseThrow();
        Person pat = people.find(PAT).orElseThrow();
        assertThat(kim.card().value().role()).isEqualTo(Role.INFLUENCER);
        assertThat(kim.knownSince()).isEqualTo(at("2026-02-02"));
        assertThat(kim.died()).isTrue();
        assertThat(kim.isThere()).isFalse();
        assertThat(pat.gone()).map(Known::fact).contains(FactId.of("l"));
        assertThat(pat.died()).isFalse();
        assertThat(pat.knownSince()).isEqualTo(at("2026-01-05"));
        assertThat(opened("2026-01-05")
                        .relationship()
                        .people()
                        .find(PAT)
                        .orElseThrow()
                        .isThere())
                .isTrue();
    }

    @Test
    void who_left_and_then_died_is_dead() {
        Person pat = opened("2026-01-05")
                .fact("d", "2026-02-03", ContactFact.died(PAT))
                .fact("l", "2026-02-04", ContactFact.departed(PAT))
                .relationship()
                .people()
                .find(PAT)
                .orElseThrow();
        assertThat(pat.died()).isTrue();
    }

    @Test
    void T1_an_occasion_stated_again_replaces_what_was_said_and_ends() {
        Histories acme = opened("2026-01-05")
                .fact("1", "2026-02-02", Facts.birthday("b", PAT))
                .fact(
                        "2",
                        "2026-02-03",
                        OccasionFact.birthday(OccasionId.of("b"), PAT, YearlyDay.of(MonthDay.of(3, 1))));
        assertThat(acme.relationship().people().occasions())
                .singleElement()
                .satisfies(known -> assertThat(known.value().day()).isEqualTo(YearlyDay.of(MonthDay.of(3, 1))));
        assertThat(acme.fact("3", "2026-02-04", OccasionFact.ended(OccasionId.of("b")))
                        .relationship()
                        .people()
                        .occasions())
                .isEmpty();
    }

    @Test
    void T1_a_day_of_which_only_year_or_month_is_known_is_no_occasion_and_takes_back_what_was_stated() {
        OccasionId day = OccasionId.of("b");
        Histories acme = opened("2026-01-05")
                .fact("1", "2026-02-02", Facts.birthday("b", PAT))
                .fact("2", "2026-02-03", OccasionFact.birthdayIn(day, PAT, Month.MAY));
        assertThat(acme.relationship().people().occasions()).isEmpty();
        Histories known = acme.fact("3", "2026-02-04", Facts.birthday("b", PAT));
        assertThat(known.relationship().people().occasions()).hasSize(1);
        Histories year = opened("2026-01-05")
                .fact(
                        "1",
                        "2026-02-02",
                        new OccasionFact.KnownInPart(
                                day, OccasionFact.Kind.BIRTHDAY, Optional.of(1984), Optional.empty(), Set.of(PAT)))
                .fact("2", "2026-02-03", OccasionFact.ended(day));
        assertThat(year.relationship().people().occasions()).isEmpty();
    }

    @Test
    void complaints_are_open_until_closed() {
        Histories acme = opened("2026-01-05")
                .complained("c1", "2026-02-02")
                .fact("c2", "2026-02-03", ComplaintFact.openedMinor(KIM))
                .fact("c3", "2026-02-04", ComplaintFact.openedByAccount())
                .closed("c1", "2026-02-10")
                .fact("again", "2026-02-11", ComplaintFact.closed(FactId.of("c1"), ComplaintFact.Ending.WITHDRAWN));
        Complaints complaints = acme.relationship().complaints();
        assertThat(complaints.open())
                .extracting(Complaints.Complaint::id)
                .containsExactly(FactId.of("c2"), FactId.of("c3"));
        assertThat(complaints.open().get(0).isMinor()).isTrue();
        assertThat(complaints.open().get(1).contact()).isEmpty();
        Complaints.Complaint closed = complaints.all().get(0);
        assertThat(closed.contact()).contains(PAT);
        assertThat(closed.closed()).hasValueSatisfying(end -> {
            assertThat(end.fact()).isEqualTo(FactId.of("c1 closed"));
            assertThat(end.occurredAt()).isEqualTo(at("2026-02-10"));
            assertThat(end.value()).isEqualTo(ComplaintFact.Ending.VERIFIED);
        });
    }

    @Test
    void commitments_are_in_force_until_they_end_and_the_latest_estimate_counts() {
        Commitments acme = opened("2026-01-05")
                .committed("c1", "2026-02-02")
                .committed("c2", "2026-02-03")
                .walletShare(50, "2026-02-04")
                .walletShare(60, "2026-02-05")
                .ended("c1", "2026-02-06")
                .relationship()
                .commitments();
        assertThat(acme.inForce()).extracting(Known::fact).containsExactly(FactId.of("c2"));
        assertThat(acme.lastEnded()).map(Known::fact).contains(FactId.of("c1 ended"));
        assertThat(acme.walletShare()).map(Known::value).contains(60);
    }

    @Test
    void P3_holds_are_independent_and_each_is_lifted_by_itself() {
        Holds acme = opened("2026-01-05")
                .fact("h1", "2026-02-02", HoldFact.placed(HoldFact.Kind.LEGAL))
                .fact("h2", "2026-02-03", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, PAT, at("2026-03-01")))
                .fact("l", "2026-02-04", HoldFact.lifted(FactId.of("h1")))
                .relationship()
                .holds();
        assertThat(acme.all()).hasSize(2);
        assertThat(acme.all().get(0).lifted()).map(Known::fact).contains(FactId.of("l"));
        assertThat(acme.all().get(1)).satisfies(hold -> {
            assertThat(hold.lifted()).isEmpty();
            assertThat(hold.placed().fact()).isEqualTo(FactId.of("h2"));
            assertThat(hold.placed().value().contact()).contains(PAT);
            assertThat(hold.placed().value().until()).contains(at("2026-03-01"));
        });
    }

    @Test
    void A2_each_verb_of_a_line_is_kept() {
        ItemKey line = ItemKey.of(ACME, RuleId.of("F1"), "x");
        Histories acme = opened("2026-01-05")
                .fact("s", "2026-02-02", new ItemFact.Snoozed(line, at("2026-03-01")))
                .fact("t", "2026-02-03", new ItemFact.Snoozed(line, at("2026-04-01")))
                .fact("r", "2026-02-04", new ItemFact.Rescheduled(line, LocalDate.parse("2026-05-01")));
        ItemLog.Verbs open = acme.relationship().items().of(line);
        assertThat(open.snoozed()).map(Known::fact).contains(FactId.of("t"));
        assertThat(open.rescheduled()).map(Known::fact).contains(FactId.of("r"));
        assertThat(open.isClosed()).isFalse();
        ItemLog.Verbs dismissed = acme.fact("d", "2026-02-05", new ItemFact.Dismissed(line, "not needed"))
                .relationship()
                .items()
                .of(line);
        assertThat(dismissed.isClosed()).isTrue();
        assertThat(dismissed.snoozed()).isEqualTo(open.snoozed());
        assertThat(acme.relationship().items().of(line.withStep("other")).isClosed())
                .isFalse();
    }

    @Test
    void A2_an_interaction_or_a_touch_that_names_its_line_completes_it() {
        ItemKey line = ItemKey.of(ACME, RuleId.of("F1"), "x");
        ItemKey other = ItemKey.of(ACME, RuleId.of("T1"), "y");
        ItemLog acme = opened("2026-01-05")
                .fact(
                        "i",
                        "2026-02-02",
                        Interaction.builder()
                                .from(Interaction.outbound(Channel.CALL))
                                .item(line)
                                .build())
                .fact(
                        "t",
                        "2026-02-02",
                        TouchSent.builder().from(Facts.touch(PAT)).item(other).build())
                .relationship()
                .items();
        assertThat(acme.of(line).completed().orElseThrow().value().by()).contains(FactId.of("i"));
        assertThat(acme.of(other).completed().orElseThrow().value().by()).isEqualTo(Optional.of(FactId.of("t")));
        assertThat(acme.of(line).isClosed()).isTrue();
    }

    @Test
    void L9_moves_are_found_by_the_instant_at_which_they_took_effect() {
        RungId low = RungId.of("low");
        RungId high = RungId.of("high");
        StageMoved up = StageMoved.builder()
                .before(low)
                .after(high)
                .by(StageMoved.By.EVIDENCE)
                .trigger(FactId.of("trigger"))
                .playbook("v1")
                .build();
        StageHistory stages = opened("2026-01-05")
                .fact("up", "2026-02-02", up)
                .fact("yes", "2026-02-03", StageFact.adviceAccepted(high))
                .fact("no", "2026-02-04", StageFact.adviceDeclined(high, "not yet"))
                .relationship()
                .stages();
        assertThat(stages.lastMoveAt(at("2026-02-01"))).isEmpty();
        assertThat(stages.lastMoveAt(at("2026-02-02"))).map(Known::fact).contains(FactId.of("up"));
        assertThat(stages.lastMove()).isEqualTo(stages.lastMoveAt(at("2030-01-01")));
        assertThat(stages.moves()).hasSize(1);
        assertThat(stages.accepted(high)).map(Known::fact).contains(FactId.of("yes"));
        assertThat(stages.declined(high)).map(Known::fact).contains(FactId.of("no"));
        assertThat(stages.declined(low)).isEmpty();
        assertThat(opened("2026-01-05").relationship().stages().lastMove()).isEmpty();
    }

    @Test
    void what_a_state_shows_is_read_only() {
        Relationship acme =
                opened("2026-01-05").purchased("p1", "2026-02-02", 10).relationship();
        assertThatThrownBy(() -> acme.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> acme.purchases().all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> acme.people().all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
