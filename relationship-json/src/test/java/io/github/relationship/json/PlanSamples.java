package io.github.relationship.json;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Anchored;
import io.github.relationship.followup.FollowUps;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanFinding;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Audience;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import io.github.relationship.rule.Review;
import io.github.relationship.rule.Silence;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plan and a playbook that say everything that can be said. */
final class PlanSamples {

    static final Option CARD = Option.of(Channel.POST, "handwritten card");
    static final Option CALL = Option.of(Channel.CALL, "call");

    private static final Period YEAR = Period.ofMonths(12);

    private PlanSamples() {}

    static Window window() {
        return new Window(
                Optional.of(Instant.parse("2026-03-09T08:00:00Z")),
                Instant.parse("2026-03-12T08:00:00Z"),
                Instant.parse("2026-03-26T17:00:00Z"),
                Optional.of(Instant.parse("2026-04-23T16:00:00Z")));
    }

    static Reason reason() {
        return new Reason(
                RuleId.of("F3"),
                Optional.of("continue"),
                List.of(FactId.of("order-1")),
                Attributes.builder()
                        .put("purchases", 1)
                        .put("since", "2026-03-05")
                        .build());
    }

    static AgendaItem item() {
        return AgendaItem.builder()
                .key(Samples.ITEM.withStep("continue"))
                .itemClass(ItemClass.ROF)
                .purpose(Purpose.SERVICE)
                .nature(Nature.CONTACT)
                .doing(Doing.BY_PERSON)
                .owner(Samples.SAM)
                .doer(Samples.SAM)
                .rung(RungId.of("customer"))
                .contact(Samples.ANN)
                .option(CARD)
                .shows(Instant.parse("2026-03-12T08:00:00Z"))
                .window(window())
                .reason(reason())
                .addAlso(
                        new Reason(RuleId.of("F7"), Optional.empty(), List.of(FactId.of("promise-1")), Attributes.NONE))
                .build();
    }

    static HeldBack heldBack() {
        ItemKey key = ItemKey.of(RelationshipId.of("acme"), RuleId.of("newsletter"), "2026-04-01")
                .withContact(Samples.ANN);
        return new HeldBack(
                key,
                ItemClass.CADENCE,
                Optional.empty(),
                Optional.empty(),
                HeldBackCode.NO_CONSENT,
                Optional.empty(),
                List.of(new HeldBack.Struck(Option.of(Channel.EMAIL, "newsletter"), HeldBackCode.NO_CONSENT)),
                new Reason(RuleId.of("newsletter"), Optional.empty(), List.of(), Attributes.NONE));
    }

    /** As plans are written since those held back say whom they concern. */
    static HeldBack heldBackFromAnn() {
        HeldBack held = heldBack();
        return new HeldBack(
                held.key(),
                held.itemClass(),
                Optional.of(Samples.ANN),
                Optional.of(Channel.EMAIL),
                held.code(),
                Optional.of(ItemKey.of(RelationshipId.of("acme"), RuleId.of("F9"), "start")),
                held.struck(),
                held.reason());
    }

    static Plan planForAnn() {
        Plan plan = plan();
        return new Plan(
                plan.relationship(),
                plan.madeFor(),
                plan.playbook(),
                plan.items(),
                List.of(heldBackFromAnn()),
                plan.replanAt());
    }

    static Plan plan() {
        return new Plan(
                RelationshipId.of("acme"),
                Instant.parse("2026-03-10T09:30:00.123456Z"),
                "5f2c9d",
                List.of(item()),
                List.of(heldBack()),
                Instant.parse("2026-03-26T17:00:00Z"),
                List.of(finding()));
    }

    static PlanFinding finding() {
        return new PlanFinding(
                PlanFinding.Kind.OWNER_GONE,
                Optional.of(UserId.of("sam")),
                Optional.of(UserId.of("kim")),
                List.of(FactId.of("order-1")),
                Attributes.builder().put("contacts", 3).build());
    }

    static Playbook playbook() {
        Ask ask = Ask.builder()
                .rule(RuleId.of("A1"))
                .step("first")
                .itemClass(ItemClass.NEXT_STEP)
                .purpose(Purpose.PERSONAL)
                .nature(Nature.TASK)
                .doing(Doing.BY_MACHINE)
                .addStages(RungId.of("start"), RungId.of("top"))
                .addOptions(
                        CARD,
                        CALL,
                        Option.of(Channel.POST, "flowers by noon, lead 3").withLead(0))
                .needsGrant(true)
                .evenIfDisqualified(true)
                .because("Call {contact}: \"{since}\".")
                .build();
        WindowRule window = WindowRule.workingDays(5, 15).withNotBefore(2).expiresAfter(30);
        return Playbook.builder()
                .id(PlaybookId.of("sample"))
                .ladder(ladder())
                .limits(Limits.builder()
                        .caps(Caps.builder().spacingHours(48).build())
                        .budget(Budget.builder()
                                .currency(Currency.getInstance("EUR"))
                                .build())
                        .putLeadTimes(Channel.POST, 8)
                        .addOptInCountries("AT", "DE")
                        .addContactHours(
                                new ReachableHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(20, 0)))
                        .postToMinors(true)
                        .build())
                .addRules(
                        Cause.builder()
                                .ask(ask)
                                .trigger(((Cause) RofCalls.inUseAfter(7)).trigger())
                                .window(window)
                                .usefulForDays(90)
                                .build(),
                        Silence.builder()
                                .ask(ask)
                                .quiet(FollowUps.quiet("NO_MEANINGFUL_CONTACT").orElseThrow())
                                .window(WindowRule.days(14, 30).neverExpires())
                                .targetWindow(WindowRule.hours(4, 8))
                                .build(),
                        Cadence.builder()
                                .ask(ask)
                                .dates(Anchored.of(LocalDate.of(2026, 1, 31), Period.ofMonths(3)))
                                .window(window)
                                .audience(Audience.KEY_CONTACTS)
                                .build(),
                        Occasion.builder()
                                .ask(ask)
                                .days(OccasionDays.BIRTHDAYS)
                                .staleAfterDays(3)
                                .build(),
                        Review.builder()
                                .ask(ask)
                                .question(((Review) FollowUps.stepDown()).question())
                                .window(window)
                                .build())
                .build();
    }

    static Ladder ladder() {
        return Ladder.builder()
                .addRungs(
                        Rung.first("start", "Start"),
                        Rung.automatic(
                                "middle",
                                "Mitte",
                                Requirements.allOf(
                                        Requirements.qualified(),
                                        Requirements.purchases(2),
                                        Requirements.purchases(3, YEAR),
                                        Requirements.noOpenComplaint(),
                                        Requirements.age(Period.ofDays(30)))),
                        Rung.advised(
                                "top",
                                "Oben",
                                Requirements.anyOf(
                                        Requirements.commitment(),
                                        Requirements.walletShare(80, YEAR),
                                        Requirements.satisfied(1, YEAR),
                                        Requirements.referralsReceived(2, YEAR),
                                        Requirements.recommended(YEAR),
                                        Requirements.valueInQuarters(3, 4),
                                        Requirements.allOf(Requirements.noBrokenPromise(YEAR)))))
                .reviewFrom(RungId.of("middle"))
                .reviewsSilence(false)
                .declinedAdviceRests(Period.ofDays(91))
                .declinedReviewRests(Period.ofMonths(6))
                .returnIsAdvisedFor(Period.ofDays(31))
                .handMoveBindsFor(Period.ofDays(92))
                .build();
    }
}
