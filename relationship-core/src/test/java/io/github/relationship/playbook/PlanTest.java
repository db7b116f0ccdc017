package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for a plan as a whole: G3 to G9. */
class PlanTest {

    /** A customer with a line of many classes. */
    private static Story busy() {
        return Story.customer(MONDAY)
                .tell("ben", added(BEN, Role.INFLUENCER))
                .tell("day", birthday(ANN, 6, 20))
                .tell("truck-1", delivered("order-1"))
                .on(TUESDAY)
                .tell("visit", metAndAgreed(FRIDAY), ANN)
                .tell("another", metAndAgreed(NEXT_FRIDAY), BEN);
    }

    @Test
    void G3_an_item_says_why_as_data_without_names() {
        AgendaItem item = PlanAssert.assertThat(busy()).shows("F3").item();
        assertThat(item.reason())
                .isEqualTo(new Reason(
                        RuleId.of("F3"),
                        Optional.empty(),
                        List.of(FactId.of("order-1")),
                        Attributes.builder()
                                .put("purchases", 1)
                                .put("since", "2026-06-01")
                                .build()));
        assertThat(item.rung()).isEqualTo(StandardRungs.CUSTOMER);
        assertThat(busy().plan().playbook()).isEqualTo(busy().playbook().version());
    }

    @Test
    void G3_names_enter_when_the_sentence_is_rendered() {
        AgendaItem item = PlanAssert.assertThat(busy()).shows("F2", ANN).item();
        String sentence =
                Playbook.standard().explain(item.reason(), item.contact(), contact -> Optional.of("Ann $1 {on}"));
        assertThat(sentence).isEqualTo("The next step with Ann $1 {on} was agreed for 2026-06-05.");
    }

    @Test
    void G3_a_reason_of_another_playbook_is_told_as_data() {
        AgendaItem item = PlanAssert.assertThat(busy()).shows("F3").item();
        Playbook other = Playbook.standard().without(RuleId.of("F3"));
        assertThat(other.explain(item.reason(), item.contact(), contact -> Optional.empty()))
                .isEqualTo(item.reason().toString());
    }

    @Test
    void G4_later_facts_moved_windows_and_other_versions_change_no_key() {
        // What counts for the next rung completes F14, which is another line from then on.
        Playbook playbook = Playbook.standard().without(RuleId.of("F14"));
        Story story = busy().with(playbook);
        List<String> keys = keys(story.plan());
        story.tell("truck-2", bought()).with(playbook.without(RuleId.of("newsletter")));
        story.inForceSince(TUESDAY);
        assertThat(keys(story.plan())).containsAll(keys);
    }

    @Test
    void G5_the_plan_holds_the_next_occurrence_of_each_rule_and_contact() {
        assertThat(keys(busy().plan()))
                .containsExactlyInAnyOrder(
                        "acme/F1///order-1",
                        "acme/F1//ann/visit",
                        "acme/F1//ben/another",
                        "acme/birthday//ann/birthday-of-ann-2026",
                        "acme/F3///order-1",
                        "acme/F2//ann/visit",
                        "acme/F2//ben/another",
                        "acme/customer-anniversary//ann/first-purchase-2027",
                        "acme/customer-anniversary//ben/first-purchase-2027",
                        "acme/F14///order-1",
                        "acme/holiday-card//ann/holiday-2026",
                        "acme/holiday-card//ben/holiday-2026",
                        "acme/useful-item//ann/visit",
                        "acme/useful-item//ben/another",
                        "acme/keep-in-touch//ann/visit",
                        "acme/keep-in-touch//ben/another",
                        "acme/something-to-keep//ann/2026-11-24",
                        "acme/something-to-keep//ben/2026-11-24");
    }

    @Test
    void G5_it_looks_400_days_ahead() {
        Instant horizon = Story.prospect(MONDAY).context().instant().plus(Duration.ofDays(400));
        Playbook playbook = Playbook.standard();
        PlanAssert.assertThat(
                        Story.prospect(MONDAY).with(playbook.with(Wanted.email("wanted", ItemClass.CADENCE, horizon))))
                .shows("wanted");
        PlanAssert.assertThat(Story.prospect(MONDAY)
                        .with(playbook.with(
                                Wanted.email("wanted", ItemClass.CADENCE, horizon.plus(1, ChronoUnit.MICROS)))))
                .holdsBack("wanted", HeldBackCode.BEYOND_HORIZON);
    }

    @Test
    void G8_items_stand_by_class_then_by_when_they_show_then_by_key() {
        assertThat(busy().plan().items())
                .extracting(item -> item.itemClass() + " " + item.key())
                .containsExactly(
                        "THANKS acme/F1///order-1",
                        "THANKS acme/F1//ann/visit",
                        "THANKS acme/F1//ben/another",
                        "OCCASION acme/birthday//ann/birthday-of-ann-2026",
                        "OCCASION acme/holiday-card//ann/holiday-2026",
                        "OCCASION acme/holiday-card//ben/holiday-2026",
                        "OCCASION acme/customer-anniversary//ann/first-purchase-2027",
                        "OCCASION acme/customer-anniversary//ben/first-purchase-2027",
                        "ROF acme/F3///order-1",
                        "NEXT_STEP acme/F2//ann/visit",
                        "NEXT_STEP acme/F2//ben/another",
                        "MEANINGFUL acme/F14///order-1",
                        "CADENCE acme/useful-item//ann/visit",
                        "CADENCE acme/useful-item//ben/another",
                        "CADENCE acme/keep-in-touch//ann/visit",
                        "CADENCE acme/keep-in-touch//ben/another",
                        "CADENCE acme/something-to-keep//ann/2026-11-24",
                        "CADENCE acme/something-to-keep//ben/2026-11-24");
    }

    @Test
    void G8_the_classes_from_high_to_low() {
        assertThat(ItemClass.values())
                .extracting(Enum::name)
                .containsExactly(
                        "RECOVERY",
                        "PROMISE",
                        "THANKS",
                        "OCCASION",
                        "ROF",
                        "NEXT_STEP",
                        "OPPORTUNITY",
                        "MEANINGFUL",
                        "CADENCE",
                        "REVIEW");
    }

    @Test
    void G9_judging_shows_a_move_that_is_not_recorded_and_stores_nothing() {
        Story story = Story.prospect(MONDAY).tell("visit", met(), ANN);
        var before = story.relationship();
        // The service records moves with their facts; here the purchase came in another way.
        var bought = Entry.of(
                FactId.of("order-1"),
                Occurrence.of(FactId.of("order-1"), story.context().instant(), bought()),
                story.context().instant(),
                before.entries().size());
        var after = Relationship.of(
                Story.ACME,
                Stream.concat(before.entries().stream(), Stream.of(bought)).toList());
        Judgement judgement = story.playbook().judge(after, story.context());
        assertThat(judgement.moves()).hasSize(1);
        assertThat(judgement.decision().rung()).isEqualTo(StandardRungs.CUSTOMER);
        assertThat(judgement.relationship().entries()).hasSize(after.entries().size() + 1);
        assertThat(after.stages().moves()).hasSize(1);
        assertThat(judgement.plan().replanAt())
                .as("to be recorded at once")
                .isEqualTo(judgement.plan().madeFor());
    }

    @Test
    void G11_a_plan_names_its_instant_and_holds_for_thirty_days_at_most() {
        Plan quiet = Story.opened(MONDAY, PartyKind.PERSON).plan();
        assertThat(quiet.replanAt()).isEqualTo(quiet.madeFor().plus(Duration.ofDays(30)));
        Plan busy = busy().plan();
        assertThat(busy.madeFor()).isEqualTo(busy().context().instant());
        // From then on it is too late to give thanks for the order.
        assertThat(busy.replanAt()).isEqualTo(busy().context().tenant().startOf(LocalDate.of(2026, 6, 17)));
    }

    @Test
    void G11_what_is_stored_is_what_shows_within_thirty_days_and_always_the_next() {
        assertThat(busy().plan().stored())
                .extracting(item -> item.key().rule().value())
                .containsExactly("F1", "F1", "F1", "birthday", "F3", "F2", "F2", "F14");
        Playbook patient = Playbook.standard().without(RuleId.of("F1"), RuleId.of("F14"), RuleId.of("F25"));
        Plan far = Story.customer(MONDAY).with(patient).plan();
        assertThat(far.stored())
                .extracting(item -> item.key().toString())
                .containsExactly("acme/useful-item//ann/start");
    }

    @Test
    void G6_a_plan_knows_no_default_locale_or_zone() {
        Plan plan = busy().plan();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("en-US", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(busy().plan()).isEqualTo(plan);
                assertThat(busy().plan()).hasToString(plan.toString());
                assertThat(busy().playbook().version()).isEqualTo(plan.playbook());
                PlanAssert.assertThat(busy())
                        .shows("F3")
                        .says("1 purchase in use since 2026-06-01; ask ann how satisfied they are.");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void G6_facts_of_equal_time_count_in_the_order_of_recording() {
        Story story = Story.prospect(MONDAY).on(TUESDAY);
        story.tell("first", metAndAgreed(FRIDAY), ANN).tell("second", metAndAgreed(NEXT_MONDAY), ANN);
        PlanAssert.assertThat(story).shows("F2").names("second");
    }

    private static List<String> keys(Plan plan) {
        return plan.items().stream().map(item -> item.key().toString()).toList();
    }
}
