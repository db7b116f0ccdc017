package io.github.relationship.playbook;

import static io.github.relationship.playbook.Clients.client;
import static io.github.relationship.playbook.Clients.readyForPartner;
import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.inWork;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.AgendaItem;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F27: each policy says when it may come again, and none returns because its completion did not change what raised it. */
class F27AgainTest {

    private static final Period NEVER = Period.ZERO;
    private static final ReferralId BOLT = ReferralId.of("bolt");
    private static final RelationshipId BOLTS = RelationshipId.of("bolt-gmbh");

    private static Story silentClient() {
        Story story = client();
        return story.on(MONDAY.plusDays(400));
    }

    private static Story complaint() {
        return Story.customer(MONDAY).on(TUESDAY).tell("angry", complained(ANN));
    }

    private static Story referred() {
        return Story.customer(MONDAY).on(TUESDAY).tell("referral", ReferralFact.received(BOLT, ANN, BOLTS));
    }

    private static Story courted() {
        Story story = Story.prospect(MONDAY);
        for (int i = 0; i < 4; i++) {
            story.on(MONDAY.plusDays(10L * i)).tell("visit-" + i, met(), ANN);
        }
        return story.tell("order-1", bought());
    }

    private static Story interrupted() {
        Story story = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(NEXT_MONDAY)
                .tell("call", RofFact.started(ANN))
                .tell("heard", Facts.unsatisfied());
        FactId complaint = story.relationship().complaints().open().get(0).id();
        return story.on(NEXT_WEDNESDAY)
                .tell("end", ComplaintFact.closed(complaint, ComplaintFact.Ending.VERIFIED))
                .on(NEXT_WEDNESDAY.plusDays(8));
    }

    private static Story dull() {
        Interaction dinner = Interaction.builder()
                .from(Interaction.outbound(Channel.MEAL))
                .enjoyable(false)
                .build();
        return Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("dull", dinner, ANN)
                .on(WEDNESDAY)
                .tell("dull again", dinner, ANN);
    }

    private static Story triedInVain() {
        Story story = Story.prospect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
        for (int i = 1; i <= 6; i++) {
            story.on(TUESDAY.plusDays(i)).tell("try-" + i, tried(), ANN);
        }
        return story.on(TUESDAY.plusDays(14));
    }

    /** Each policy, how it is raised, and how long after it was completed by its own word it comes again. */
    static Stream<Arguments> policies() {
        return Stream.of(
                arguments("F1", Story.suspect(MONDAY).on(TUESDAY).tell("visit", met(), ANN), NEVER),
                arguments("F2", Story.suspect(MONDAY).on(TUESDAY).tell("visit", metAndAgreed(NEXT_MONDAY), ANN), NEVER),
                arguments("F2.agree", Story.prospect(MONDAY).on(TUESDAY).tell("visit", met(), ANN), NEVER),
                arguments("F3", Story.customer(MONDAY).tell("truck", delivered("order-1")), NEVER),
                arguments("F3.continue", interrupted(), NEVER),
                arguments("F4.apology", complaint(), NEVER),
                arguments("F4.fix", complaint(), NEVER),
                arguments(
                        "F4.verify",
                        complaint().on(WEDNESDAY).tell("fixed", ComplaintFact.fixed(FactId.of("angry"))),
                        NEVER),
                arguments(
                        "F4.went-wrong",
                        Story.customer(MONDAY)
                                .tell("truck", delivered("order-1"))
                                .on(TUESDAY)
                                .tell("back", Facts.returned("order-1")),
                        NEVER),
                arguments(
                        "F5",
                        Story.customer(MONDAY)
                                .tell(
                                        "press",
                                        OpportunityFound.builder().contact(ANN).build()),
                        NEVER),
                arguments(
                        "F5.outcome",
                        Story.customer(MONDAY)
                                .tell(
                                        "press",
                                        OpportunityFound.builder()
                                                .contact(ANN)
                                                .expectedOn(TUESDAY)
                                                .build())
                                .on(NEXT_MONDAY),
                        NEVER),
                arguments("F6.thank", referred(), NEVER),
                arguments(
                        "F6.introduce",
                        Story.customer(MONDAY)
                                .on(TUESDAY)
                                .tell("referral", new ReferralFact.Received(BOLT, ANN, Optional.of(BOLTS), false)),
                        NEVER),
                arguments(
                        "F6.tell",
                        referred().tell("met", ReferralFact.progressed(BOLT, ReferralFact.Progress.MET)),
                        NEVER),
                arguments(
                        "F6.contact",
                        Story.suspect(MONDAY).on(TUESDAY).tell("recommended", ReferralFact.recommended(BOLT, BOLTS)),
                        NEVER),
                arguments("F7", Story.customer(MONDAY).tell("word", promised(ANN, NEXT_MONDAY)), NEVER),
                arguments(
                        "F7.apology",
                        Story.customer(MONDAY)
                                .tell("word", promised(ANN, TUESDAY))
                                .on(NEXT_WEDNESDAY),
                        NEVER),
                arguments("F8", client(), Period.ofMonths(6)),
                arguments("F9", Story.prospect(MONDAY), Period.ofDays(14)),
                arguments("F10.move-up", readyForPartner(), NEVER),
                arguments("F10.step-down", silentClient(), NEVER),
                arguments(
                        "F10.reopen",
                        Story.prospect(MONDAY).tell("no", AccountFact.disqualified("no money", TUESDAY)),
                        NEVER),
                arguments(
                        "F10.strategy",
                        Story.prospect(MONDAY)
                                .tell(
                                        "plan",
                                        StrategySet.builder()
                                                .inWork(true)
                                                .reviewOn(TUESDAY)
                                                .build()),
                        NEVER),
                arguments("F10.go-on", triedInVain(), NEVER),
                arguments("F10.complaint", complaint(), Period.ofDays(30)),
                arguments(
                        "F10.still-true",
                        Story.customer(MONDAY)
                                .inBatchOf(300)
                                .on(MONDAY.plusDays(100))
                                .tellLate("angry", TUESDAY, complained(ANN))
                                .inBatchOf(1),
                        NEVER),
                arguments(
                        "F11",
                        Story.customer(MONDAY).on(TUESDAY).tell("hand-over", AccountFact.ownerChanged(KIM)),
                        NEVER),
                arguments("F12", client().tell("ben", added(BEN, Role.USER)), Period.ofDays(90)),
                // One and a half times their ten days, and the rule's own seven.
                arguments("F13", courted(), Period.ofDays(22)),
                arguments("F14", client(), Period.ofDays(90)),
                arguments("F15", Story.suspect(MONDAY).tell("work", inWork()), Period.ofDays(30)),
                arguments("F16", client(), Period.ofMonths(9)),
                arguments(
                        "F17",
                        Story.customer(MONDAY)
                                .on(TUESDAY)
                                .tell("listens", ReferralFact.profileLearnt(ANN, "growing firms")),
                        Period.ofDays(90)),
                arguments("F18", dull(), Period.ofDays(90)),
                arguments(
                        "F19",
                        Story.customer(MONDAY).on(TUESDAY).tell("hand-over", AccountFact.ownerChanged(KIM)),
                        Period.ofDays(90)),
                arguments("F25", Story.customer(MONDAY), NEVER),
                arguments(
                        "F26.successor",
                        Story.customer(MONDAY).on(TUESDAY).tell("left", ContactFact.departed(ANN)),
                        NEVER),
                arguments(
                        "F26.farewell",
                        Story.customer(MONDAY).on(TUESDAY).tell("left", ContactFact.departed(ANN)),
                        NEVER),
                arguments(
                        "F26.condolences",
                        Story.customer(MONDAY).on(TUESDAY).tell("died", ContactFact.died(ANN)),
                        NEVER));
    }

    private static List<AgendaItem> lines(Story story, ItemKey line) {
        return story.plan().items().stream()
                .filter(item -> item.key().rule().equals(line.rule())
                        && item.key().step().equals(line.step())
                        && item.key().contact().equals(line.contact()))
                .toList();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("policies")
    void F27_completed_by_its_own_word_it_comes_again_after_its_own_time_or_never(
            String rule, Story story, Period again) {
        AgendaItem line = PlanAssert.assertThat(story).shows(rule).item();
        LocalDate due = story.context().workingTime(SAM).dateOf(line.window().due());
        LocalDate today =
                story.context().workingTime(SAM).dateOf(story.context().instant());
        LocalDate done = due.isBefore(today) ? today : due;
        story.on(done).tell("done", Facts.completed(line.key()));
        assertThat(lines(story, line.key()))
                .as("%s after it was done on %s", rule, done)
                .noneMatch(item -> item.key().equals(line.key()));
        if (again.equals(NEVER)) {
            for (int days : new int[] {0, 1, 30, 90, 365}) {
                assertThat(lines(story.on(done.plusDays(days)), line.key()))
                        .as("%s, %s days after", rule, days)
                        .isEmpty();
            }
        } else {
            LocalDate first = done.plus(again);
            // From the next working day where that is none; the review gives its own ten working days beside.
            assertThat(lines(story, line.key()))
                    .singleElement()
                    .satisfies(next -> assertThat(story.context()
                                    .workingTime(next.doer())
                                    .dateOf(next.window().due()))
                            .as("%s after it was done on %s", rule, done)
                            .isBetween(first, first.plusDays(rule.equals("F10.complaint") ? 16 : 3)));
        }
    }

    @Test
    void F27_of_two_lines_closed_at_one_instant_none_returns() {
        Story story = Story.prospect(MONDAY).on(TUESDAY);
        ItemKey first = story.keyOf("F9");
        story.tell("the first", Facts.completed(first));
        story.tell("the second", Facts.completed(story.keyOf("F9")));
        PlanAssert.assertThat(story).shows("F9").hasKey("acme/F9///the second").isDue(TUESDAY.plusDays(14));
    }

    @Test
    void F27_the_table_has_every_follow_up_of_the_standard_playbook() {
        List<String> standard = Playbook.standard().rules().stream()
                .filter(rule -> rule.spec().id().value().startsWith("F"))
                .map(rule -> {
                    String step = rule.spec().attributes().text("step");
                    return rule.spec().id() + (step.equals("-") ? "" : "." + step);
                })
                .toList();
        assertThat(policies().map(policy -> (String) policy.get()[0])).containsExactlyInAnyOrderElementsOf(standard);
    }
}
