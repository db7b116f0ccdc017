package io.github.relationship.history;

import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.NOBODY;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Holds.Hold;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.history.RofCallLog.Call;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a relationship remembers of holds, talks, calls, promises, and of what went out. */
class MemoryTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static Hold hold(Fact... facts) {
        Histories acme = opened("2026-01-05");
        for (int i = 0; i < facts.length; i++) {
            acme.fact("hold-" + i, "2026-02-0" + (i + 1), facts[i]);
        }
        return acme.relationship().holds().all().get(0);
    }

    private static Fact placed(HoldFact.Kind kind, Instant until) {
        return HoldFact.placed(kind, PAT, until);
    }

    @Test
    void P3_a_hold_is_about_the_person_and_the_lawyers_about_all() {
        Hold quiet = hold(placed(HoldFact.Kind.DO_NOT_DISTURB, at("2026-03-01")));
        assertThat(quiet.concerns(Optional.of(PAT), true)).isTrue();
        assertThat(quiet.concerns(Optional.of(KIM), true)).isFalse();
        assertThat(quiet.concerns(Optional.empty(), false)).isFalse();
        Hold legal = hold(placed(HoldFact.Kind.LEGAL, at("2026-03-01")));
        assertThat(legal.concerns(Optional.of(KIM), false)).isTrue();
        assertThat(legal.concerns(Optional.empty(), false)).isTrue();
    }

    @Test
    void P3_a_household_mourns_together_and_a_firm_does_not() {
        Hold mourning = hold(placed(HoldFact.Kind.BEREAVEMENT, at("2026-03-01")));
        assertThat(mourning.concerns(Optional.of(KIM), true)).isTrue();
        assertThat(mourning.concerns(Optional.of(KIM), false)).isFalse();
        assertThat(mourning.concerns(Optional.of(PAT), false)).isTrue();
    }

    @Test
    void P3_a_hold_ends_when_it_was_said_to_or_is_lifted_before() {
        Instant until = at("2026-03-01");
        assertThat(hold(placed(HoldFact.Kind.DO_NOT_DISTURB, until)).ends(TOKYO))
                .contains(until);
        assertThat(hold(placed(HoldFact.Kind.DO_NOT_DISTURB, until), HoldFact.lifted(FactId.of("hold-0")))
                        .ends(TOKYO))
                .contains(at("2026-02-02"));
    }

    @Test
    void P3_a_bereavement_ends_after_sixty_days_and_what_has_no_end_goes_on() {
        assertThat(open(HoldFact.Kind.BEREAVEMENT).ends(ZoneOffset.UTC)).contains(at("2026-04-02"));
        assertThat(open(HoldFact.Kind.LEGAL).ends(ZoneOffset.UTC)).isEmpty();
    }

    private static Hold open(HoldFact.Kind kind) {
        return hold(new HoldFact.Placed(kind, Optional.of(PAT), Optional.empty(), new TreeSet<>()));
    }

    @Test
    void F13_the_ways_of_courting_that_were_given_up_are_remembered() {
        Histories acme = opened("2024-01-05")
                .fact("long ago", "2024-02-01", Interaction.outbound(Channel.MEAL), PAT)
                .fact("visit", "2026-01-10", Interaction.outbound(Channel.VISIT), PAT)
                .fact("event", "2026-01-20", Interaction.outbound(Channel.EVENT), PAT);
        assertThat(acme.relationship().courtship().contacts()).isEmpty();
        acme.purchased("order", "2026-02-01", 100);
        assertThat(acme.relationship().courtship().contacts())
                .extracting(Known::value)
                .containsExactly(Channel.VISIT, Channel.EVENT);
        assertThat(acme.relationship().courtship().unused()).containsExactly(Channel.VISIT, Channel.EVENT);
        acme.fact("visit again", "2026-03-01", Interaction.outbound(Channel.VISIT), PAT);
        assertThat(acme.relationship().courtship().unused()).containsExactly(Channel.EVENT);
    }

    @Test
    void What_they_need_and_what_to_listen_for_is_remembered_the_latest_of_each() {
        Relationship acme = opened("2026-01-05")
                .fact("need", "2026-01-06", LearntFact.need(PAT, "a second press"))
                .fact("kim listens", "2026-01-08", ReferralFact.profileLearnt(KIM, "printers"))
                .fact("pat listens", "2026-01-07", ReferralFact.profileLearnt(PAT, "bakers"))
                .fact("pat again", "2026-01-09", ReferralFact.profileLearnt(PAT, "brewers"))
                .relationship();
        assertThat(acme.learnt().needs())
                .extracting(known -> known.value().what())
                .containsExactly("a second press");
        assertThat(acme.referrals().profile(PAT).orElseThrow().value().listenFor())
                .isEqualTo("brewers");
        assertThat(acme.referrals().profile(NOBODY)).isEmpty();
        assertThat(acme.referrals().profiles())
                .extracting(known -> known.fact().value())
                .containsExactly("kim listens", "pat again");
    }

    @Test
    void R2_a_call_remembers_what_was_heard_and_asked_and_how_it_ended() {
        FactId call = FactId.of("call");
        Histories acme = opened("2026-01-05").fact("call", "2026-02-01", RofFact.started(PAT));
        assertThat(call(acme).satisfaction()).isEmpty();
        acme.fact("heard", "2026-02-02", new RofFact.SatisfactionHeard(Optional.of(call), true, new TreeMap<>()));
        assertThat(call(acme).satisfaction()).isPresent();
        assertThat(call(acme).opportunitiesAsked()).isEmpty();
        acme.fact("asked", "2026-02-03", RofFact.opportunitiesAsked(call));
        assertThat(call(acme).opportunitiesAsked()).isPresent();
        assertThat(call(acme).referralsAsked()).isEmpty();
        acme.fact("asked more", "2026-02-04", RofFact.referralsAsked(call));
        assertThat(call(acme).referralsAsked()).isPresent();
        acme.fact("off", "2026-02-05", RofFact.brokenOff(call));
        assertThat(call(acme).ended().orElseThrow().value()).isFalse();
        acme.fact("done", "2026-02-06", RofFact.finished(call))
                .fact("off again", "2026-02-07", RofFact.brokenOff(call));
        assertThat(call(acme).ended().orElseThrow().value()).isTrue();
    }

    private static Call call(Histories acme) {
        return acme.relationship().rofCalls().calls().get(0);
    }

    @Test
    void V4_a_promise_breaks_five_working_days_after_the_day_that_was_agreed_on_last() {
        WorkingTime utc = WorkingTime.of(ZoneOffset.UTC, WorkCalendar.MONDAY_TO_FRIDAY);
        Histories acme = opened("2026-01-05").promised("word", "2026-02-02", "2026-02-06");
        Promise promise = acme.relationship().promises().all().iterator().next();
        assertThat(promise.breaksAt(utc)).isEqualTo(Instant.parse("2026-02-14T00:00:00Z"));
        assertThat(promise.dated().fact()).isEqualTo(FactId.of("word"));
        acme.renegotiated("word", "2026-02-05", "2026-02-09").renegotiated("word", "2026-02-06", "2026-02-10");
        Promise moved = acme.relationship().promises().all().iterator().next();
        assertThat(moved.breaksAt(utc)).isEqualTo(Instant.parse("2026-02-18T00:00:00Z"));
        assertThat(moved.dated().fact()).isEqualTo(FactId.of("word renegotiated 2026-02-06"));
    }

    @Test
    void P7_all_that_went_to_a_person_is_remembered_and_what_came_from_them_is_not() {
        Outgoing out = opened("2026-01-05")
                .fact("visit", "2026-01-06", Interaction.outbound(Channel.VISIT), PAT, KIM)
                .fact("mail from pat", "2026-01-07", Interaction.inbound(Channel.EMAIL), PAT)
                .fact("note", "2026-01-08", InteractionFact.thankYouSent(PAT, Channel.POST))
                .fact("card", "2026-01-09", Facts.touch(PAT))
                .relationship()
                .outgoing();
        assertThat(out.to(PAT)).extracting(one -> one.fact().value()).containsExactly("visit", "note", "card");
        assertThat(out.to(KIM)).extracting(Outbound::channel).containsExactly(Channel.VISIT);
        assertThat(out.to(NOBODY)).isEmpty();
        assertThat(out.people()).containsExactly(KIM, PAT);
    }

    @Test
    void H7_a_person_can_be_met_anywhere_and_is_written_to_where_an_address_is() {
        ContactCard anywhere = ContactCard.of(PAT, Role.USER);
        ContactCard mail =
                ContactCard.builder().id(PAT).addAddresses(Channel.EMAIL).build();
        for (Channel channel : Channel.values()) {
            assertThat(anywhere.hasAddressFor(channel)).isTrue();
        }
        assertThat(Set.of(Channel.values()).stream().filter(mail::hasAddressFor))
                .containsExactlyInAnyOrder(Channel.EMAIL, Channel.VISIT, Channel.MEAL, Channel.EVENT, Channel.VIDEO);
    }

    @Test
    void F18_of_marked_meetings_only_the_last_few_count() {
        Histories acme = opened("2026-01-05");
        for (int day = 1; day <= 5; day++) {
            acme.fact(
                    "meeting " + day,
                    "2026-02-0" + day,
                    Interaction.builder()
                            .from(Interaction.outbound(Channel.VISIT))
                            .enjoyable(day > 2)
                            .build(),
                    PAT);
        }
        assertThat(acme.relationship().encounters().marked())
                .extracting(known -> known.occurredAt().atZone(ZoneOffset.UTC).toLocalDate())
                .containsExactly(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 4), LocalDate.of(2026, 2, 5));
    }
}
