package io.github.relationship.playbook.internal;

import io.github.relationship.history.Known;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** In which order contacts take their places under the caps (P7). */
enum Turn {
    /** What is owed, what the person asked for, and what somebody set for a day of its own: it never waits. */
    EXEMPT,
    /** A day of theirs: it never waits either, but where somebody is to hear nothing at all, they do not. */
    OCCASION,
    /** All else: it takes the first place that is left. */
    REST;

    private static final Set<ItemClass> REGULAR = Set.of(ItemClass.MEANINGFUL, ItemClass.CADENCE);

    static Turn of(Draft draft, Situation situation) {
        RuleId rule = draft.proposal().key().rule();
        boolean exempt = situation.limits().caps().exempt().contains(rule)
                || draft.verbs().rescheduled().isPresent()
                || isAskedFor(draft, rule, situation);
        return exempt ? EXEMPT : draft.itemClass() == ItemClass.OCCASION ? OCCASION : REST;
    }

    /** They said themselves how often they want it. */
    private static boolean isAskedFor(Draft draft, RuleId rule, Situation situation) {
        for (Known<PreferenceLearnt> wish :
                situation.wishes(draft.proposal().contact().orElseThrow()).learnt()) {
            if (wish.value().provenance() == PreferenceLearnt.Provenance.SAID
                    && wish.value().intervals().containsKey(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person does it only because it was silent for long, or a date came round: of these an account gets so many. */
    static boolean isRegular(Draft draft, Situation situation) {
        Proposal proposal = draft.proposal();
        return draft.isContact()
                && REGULAR.contains(proposal.itemClass())
                && proposal.doing() == Doing.BY_PERSON
                && !situation.limits().caps().exempt().contains(proposal.key().rule());
    }

    static Set<RuleId> regularRules(List<Draft> drafts, Situation situation) {
        return drafts.stream()
                .filter(draft -> isRegular(draft, situation))
                .map(draft -> draft.proposal().key().rule())
                .collect(Collectors.toSet());
    }
}
