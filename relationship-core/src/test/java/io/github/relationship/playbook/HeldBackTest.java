package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.refuses;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Plan;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Occasion;
import io.github.relationship.touch.Touches;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** G2: why something is not on the agenda always has an answer. */
class HeldBackTest {

    /** A plan looks at one relationship only: what the person got elsewhere is seen on release, and tested there. */
    private static final HeldBackCode ON_RELEASE = HeldBackCode.DUPLICATE_PERSON;

    private static final Map<HeldBackCode, Supplier<Story>> STORIES = new EnumMap<>(Map.ofEntries(
            Map.entry(HeldBackCode.STAGE, () -> Story.customer(MONDAY)),
            Map.entry(HeldBackCode.NOT_IN_WORK, () -> Story.suspect(MONDAY)),
            Map.entry(
                    HeldBackCode.ROLE,
                    () -> Story.prospect(MONDAY)
                            .tell("ben", added(BEN, Role.USER))
                            .tell("day", birthday(BEN, 6, 20))),
            Map.entry(HeldBackCode.NO_PERSON, () -> Story.prospect(MONDAY).gone(Story.SAM)),
            Map.entry(
                    HeldBackCode.NOT_OBSERVED,
                    () -> Story.prospect(MONDAY)
                            .tell(
                                    "wish",
                                    PreferenceLearnt.builder()
                                            .contact(ANN)
                                            .provenance(PreferenceLearnt.Provenance.SAID)
                                            .addHolidays("diwali")
                                            .build())),
            Map.entry(
                    HeldBackCode.DISQUALIFIED,
                    () -> Story.prospect(MONDAY).tell("out", AccountFact.disqualified("no budget"))),
            Map.entry(HeldBackCode.DECEASED, () -> agreed().tell("died", ContactFact.died(ANN))),
            Map.entry(HeldBackCode.DEPARTED, () -> agreed().tell("left", ContactFact.departed(ANN))),
            Map.entry(
                    HeldBackCode.NO_CONTACT,
                    () -> Story.opened(MONDAY, PartyKind.COMPANY)
                            .tell("order-1", bought())
                            .tell("truck-1", delivered("order-1"))),
            Map.entry(HeldBackCode.HOLD, () -> agreed().tell("legal", HoldFact.placed(HoldFact.Kind.LEGAL))),
            Map.entry(
                    HeldBackCode.REFUSED,
                    () -> agreed().tell("never", ConsentDecided.refusedAltogether(ANN, "said so"))),
            Map.entry(HeldBackCode.NO_CONSENT, () -> Story.prospect(MONDAY)),
            Map.entry(
                    HeldBackCode.NO_COMMON_HOURS,
                    () -> wanted(Caps.NONE)
                            .with(Playbook.standard()
                                    .with(Wanted.by(
                                                    Channel.CALL,
                                                    "wanted",
                                                    ItemClass.CADENCE,
                                                    Zones.startOfDay(TUESDAY, Story.BERLIN))
                                            .byPerson()))
                            .tell(
                                    "nights",
                                    Facts.wish(ANN, PreferenceLearnt.Provenance.SAID)
                                            .addReachable(new ReachableHours(
                                                    Set.of(DayOfWeek.values()),
                                                    LocalTime.of(22, 0),
                                                    LocalTime.of(6, 0)))
                                            .build())),
            Map.entry(
                    HeldBackCode.BUDGET,
                    () -> costs(Option.of(Channel.MEAL, "feast").withTier(3))),
            Map.entry(
                    HeldBackCode.GIFT_LIMIT,
                    () -> costs(Option.of(Channel.VISIT, "box").withTier(2))
                            .tell(
                                    "official",
                                    changed(ContactCard.builder().id(ANN).giftsForbidden(true)))),
            Map.entry(HeldBackCode.SAME_GESTURE, HeldBackTest::sameAgain),
            Map.entry(
                    HeldBackCode.CAP,
                    () -> wanted(Caps.builder().addPerPerson(new AtMost(1, 7)).build())),
            Map.entry(
                    HeldBackCode.SPACING,
                    () -> wanted(Caps.builder().spacingHours(48).build())),
            Map.entry(
                    HeldBackCode.UNLIKED,
                    () -> agreed().tell("dislikes", refuses(ANN, Channel.CALL, Channel.VISIT, Channel.EMAIL))),
            Map.entry(
                    HeldBackCode.NO_CHANNEL,
                    () -> Story.prospect(MONDAY)
                            .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so"))
                            .tell("card", changed(ContactCard.builder().id(ANN).addAddresses(Channel.CALL)))),
            Map.entry(
                    HeldBackCode.LEAD_TIME,
                    () -> Story.prospect(MONDAY)
                            .tell("day", birthday(ANN, 6, 3))
                            .tell("no e-mail", ConsentDecided.refused(ANN, Channel.EMAIL, "said so"))
                            .tell("no calls", ConsentDecided.refused(ANN, Channel.CALL, "said so"))),
            Map.entry(
                    HeldBackCode.PAST_WHEN_KNOWN,
                    () -> Story.prospect(MONDAY)
                            .on(MONDAY.plusDays(40))
                            .tellLate("visit", TUESDAY, metAndAgreed(WEDNESDAY), ANN)),
            Map.entry(HeldBackCode.STALE, HeldBackTest::movedForward),
            Map.entry(HeldBackCode.EXPIRED, () -> agreed().on(MONDAY.plusDays(60))),
            Map.entry(HeldBackCode.SUPERSEDED, HeldBackTest::triedSixTimes),
            Map.entry(
                    HeldBackCode.MERGED,
                    () -> Story.customer(MONDAY)
                            .tell("angry", Facts.complained(ANN))
                            .tell("word", Facts.promised(ANN, WEDNESDAY))),
            Map.entry(HeldBackCode.DISMISSED, () -> {
                Story story = agreed();
                return story.tell("no", dismissed(story.keyOf("F2")));
            }),
            Map.entry(HeldBackCode.RESTING, () -> {
                Story story = Story.prospect(MONDAY);
                return story.on(TUESDAY).tell("no", dismissed(story.keyOf("F9")));
            }),
            Map.entry(HeldBackCode.BEYOND_HORIZON, () -> {
                Story story = Story.customer(MONDAY);
                return story.tell("early", completed(story.keyOf("customer-anniversary")));
            })));

    private static Story agreed() {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", metAndAgreed(WEDNESDAY), ANN);
    }

    /** A card is done on Monday, and something is due on Tuesday and gone on Wednesday. */
    private static Story wanted(Caps caps) {
        Wanted one = Wanted.email("wanted", ItemClass.CADENCE, Zones.startOfDay(TUESDAY, Story.BERLIN))
                .gone(Zones.startOfDay(WEDNESDAY, Story.BERLIN));
        return Story.prospect(MONDAY)
                .with(Playbook.standard().with(one))
                .within(Limits.builder().caps(caps).build())
                .tell("card", Facts.thanked(ANN))
                .tell("call", Interaction.outbound(Channel.CALL), ANN);
    }

    private static Story costs(Option option) {
        Wanted one = Wanted.email("wanted", ItemClass.CADENCE, Zones.startOfDay(TUESDAY, Story.BERLIN))
                .as(option);
        return Story.prospect(MONDAY)
                .with(Playbook.standard().with(one))
                .within(Playbook.standard().limits());
    }

    /** Two gestures, of which one is too dear and the other was the last. */
    private static Story sameAgain() {
        Occasion birthday = (Occasion) Touches.birthday();
        Ask two = Ask.builder()
                .from(birthday.ask())
                .options(List.of(Option.of(Channel.VISIT, "feast").withTier(3), Option.of(Channel.VISIT, "tea")))
                .build();
        return Story.prospect(MONDAY)
                .with(Playbook.standard()
                        .with(Occasion.builder().from(birthday).ask(two).build()))
                .within(Playbook.standard().limits())
                .tell("day", birthday(ANN, 6, 10))
                .on(MONDAY.plusDays(9))
                .tell(
                        "tea",
                        TouchSent.builder()
                                .contact(ANN)
                                .channel(Channel.VISIT)
                                .rule(RuleId.of("birthday"))
                                .gesture("tea")
                                .build());
    }

    private static Story movedForward() {
        Story story = Story.prospect(MONDAY).tell("day", birthday(ANN, 6, 10));
        return story.tell("sooner", rescheduled(story.keyOf("birthday"), TUESDAY))
                .on(MONDAY.plusDays(14));
    }

    private static Story triedSixTimes() {
        Story story = Story.prospect(MONDAY);
        for (int i = 1; i <= 6; i++) {
            story.on(MONDAY.plusDays(i)).tell("try-" + i, Facts.tried(), ANN);
        }
        return story.on(MONDAY.plusDays(20));
    }

    @ParameterizedTest
    @EnumSource
    void G2_each_code_has_something_that_leads_to_it(HeldBackCode code) {
        Supplier<Story> story = STORIES.get(code);
        if (story == null) {
            Assertions.assertThat(code).isEqualTo(ON_RELEASE);
            return;
        }
        Plan plan = story.get().plan();
        Assertions.assertThat(plan.heldBack())
                .as(PlanAssert.print(plan))
                .extracting(HeldBack::code)
                .contains(code);
    }

    @Test
    void G2_what_is_held_back_says_what_it_would_have_been_and_each_way_that_was_struck() {
        Story story = agreed().tell("never", ConsentDecided.refusedAltogether(ANN, "said so"));
        HeldBack held = assertThat(story).holdsBack("F2", HeldBackCode.REFUSED);
        Assertions.assertThat(held.key()).hasToString("acme/F2//ann/visit");
        Assertions.assertThat(held.struck())
                .extracting(HeldBack.Struck::toString)
                .containsExactly(
                        "Struck[option=call by CALL, code=REFUSED]",
                        "Struck[option=visit by VISIT, code=REFUSED]",
                        "Struck[option=personal e-mail by EMAIL, code=REFUSED]");
    }

    @Test
    void G3_what_is_held_back_names_whom_it_concerns_and_by_which_channel_they_would_have_heard() {
        HeldBack refused = assertThat(agreed().tell("never", ConsentDecided.refusedAltogether(ANN, "said so")))
                .holdsBack("F2", HeldBackCode.REFUSED);
        Assertions.assertThat(refused.contact()).contains(ANN);
        Assertions.assertThat(refused.channel()).as("struck last").contains(Channel.EMAIL);

        Story gone = agreed().tell("left", ContactFact.departed(ANN));
        HeldBack departed = assertThat(gone).holdsBack("F2", HeldBackCode.DEPARTED);
        Assertions.assertThat(departed.channel()).as("first of those left").contains(Channel.CALL);
        Assertions.assertThat(gone.playbook().explain(departed.reason(), departed.contact(), Names.NONE))
                .isEqualTo("The next step with ann was agreed for 2026-06-03.");
    }

    @Test
    void G3_a_task_that_is_held_back_has_no_channel() {
        Story story = Story.prospect(MONDAY)
                .tell(
                        "plan",
                        StrategySet.builder().inWork(true).reviewOn(TUESDAY).build())
                .on(WEDNESDAY);
        story.tell("no", dismissed(story.keyOf("F10.strategy")));
        HeldBack held = assertThat(story).holdsBack("F10.strategy", HeldBackCode.DISMISSED);
        Assertions.assertThat(held.channel()).isEmpty();
    }

    @Test
    void P2_a_refusal_binds_its_channel_its_purpose_or_everything() {
        assertThat(agreed().tell("no calls", ConsentDecided.refused(ANN, Channel.CALL, "said so")))
                .shows("F2")
                .isBy(Channel.VISIT);
        assertThat(agreed().tell("no ads", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "said so")))
                .shows("F2")
                .isBy(Channel.CALL);
        assertThat(agreed().tell("no ads", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "said so")))
                .holdsBack("F9", HeldBackCode.REFUSED);
        assertThat(agreed().tell("private", ConsentDecided.refused(ANN, Purpose.PERSONAL, "said so")))
                .holdsBack("F2", HeldBackCode.REFUSED);
    }

    @Test
    void P2_refused_service_is_refused_too_and_the_latest_word_counts() {
        Story story = Story.customer(MONDAY)
                .tell("truck-1", delivered("order-1"))
                .tell("never", ConsentDecided.refusedAltogether(ANN, "said so"));
        assertThat(story).holdsBack("F3", HeldBackCode.REFUSED);
        story.on(TUESDAY).tell("calls are fine", ConsentDecided.granted(ANN, Channel.CALL, Purpose.SERVICE, "said so"));
        assertThat(story).shows("F3").isBy(Channel.CALL);
    }

    @Test
    void P5_who_is_gone_is_passed_over_where_the_rule_is_for_the_account() {
        Story story = Story.customer(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .tell("truck-1", delivered("order-1"))
                .tell("left", ContactFact.departed(ANN));
        assertThat(story).shows("F3").addresses(BEN);
    }
}
