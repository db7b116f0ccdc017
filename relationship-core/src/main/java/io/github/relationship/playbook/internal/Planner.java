package io.github.relationship.playbook.internal;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanFinding;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a plan: every rule proposes, knowing nothing of the others; then arbitration takes each proposal through its steps (G1). */
public final class Planner {

    /** The steps of arbitration, in their order. */
    static final List<Step> STEPS = List.of(
            new Eligibility(),
            new Signed(),
            new Resting(),
            new Holds(),
            new LeftAlone(),
            new Minors(),
            new Liked(),
            new ConsentGiven(),
            new Reachable(),
            new BudgetKept(),
            new StandOut(),
            new LeadTimeAndCalendar(),
            new CommonHours(),
            new ByHand(),
            new InTime());

    /** Then those that look at all proposals together, in their order. */
    static final List<OverAll> OVER_ALL = List.of(OverAll.values());

    /** What comes first may take what is left for fewer than want it: budgets, and gestures. */
    private static final Comparator<Proposal> IN_ORDER = Comparator.comparing(Proposal::itemClass)
            .thenComparing(proposal -> proposal.window().due())
            .thenComparing(Proposal::key);

    /** A plan is made anew at least this often. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private Planner() {}

    /**
     * Plans for one relationship.
     *
     * @param rules the rules, in any order
     * @param situation the relationship, where it stands, and the watch
     * @param madeFor the instant that the watch shows
     * @param version the version of the playbook
     * @return the plan
     */
    public static Plan plan(List<Rule> rules, Situation situation, Instant madeFor, String version) {
        List<AgendaItem> items = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>();
        for (Draft draft : drafts(rules, situation)) {
            if (draft.isHeldBack()) {
                heldBack.add(draft.heldBack());
            } else {
                items.add(draft.item(situation));
            }
        }
        items.sort(AgendaItem.IN_ORDER);
        heldBack.sort(HeldBack.IN_ORDER);
        // Before the watch is read: findings ask it, too.
        List<PlanFinding> findings = situation.findings(items);
        return new Plan(
                situation.relationship().id(),
                madeFor,
                version,
                items,
                heldBack,
                replanAt(situation, madeFor),
                findings);
    }

    /** What all rules propose, each after its way through arbitration. */
    static List<Draft> drafts(List<Rule> rules, Situation situation) {
        List<Proposal> proposals = new ArrayList<>();
        rules.forEach(rule -> rule.propose(situation, proposals::add));
        proposals.sort(IN_ORDER);
        Offers offers = new Offers(proposals);
        proposals.forEach(proposal -> offers.take(arbitrate(proposal, situation, offers)));
        List<Draft> drafts = new ArrayList<>(offers.taken());
        RightPerson.toFind(drafts, situation).ifPresent(task -> drafts.add(arbitrate(task, situation, offers)));
        OVER_ALL.forEach(step -> step.arbitrate(drafts, situation));
        return drafts;
    }

    private static Draft arbitrate(Proposal proposal, Situation situation, Offers offers) {
        Draft draft = new Draft(proposal, situation, offers);
        for (Step step : STEPS) {
            if (!draft.isHeldBack()) {
                step.arbitrate(draft, situation);
            }
        }
        return draft;
    }

    private static Instant replanAt(Situation situation, Instant madeFor) {
        Instant latest = madeFor.plus(LONGEST);
        return earliest(
                earliest(latest, situation.watch().next()), situation.decision().changesAt());
    }

    private static Instant earliest(Instant one, Optional<Instant> other) {
        return other.filter(instant -> instant.isBefore(one)).orElse(one);
    }
}
