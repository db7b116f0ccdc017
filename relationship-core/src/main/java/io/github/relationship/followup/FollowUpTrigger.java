package io.github.relationship.followup;

import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.util.List;

/** What triggers the standard follow-ups. The constants' names are stable: they enter the version of a playbook. */
enum FollowUpTrigger implements Trigger {
    /** A next step was agreed, and neither taken, named nor superseded since. */
    NEXT_STEP_AGREED,
    /** They met us live, and neither a next step nor a "no" was heard. */
    NEXT_STEP_MISSING,
    /** The evidence for a rung that people decide on is complete (L5). */
    MOVE_UP_ADVISED,
    /** The rung may no longer fit (L7). */
    STEP_DOWN_DOUBTED,
    /** They are disqualified, and the day to look again has come, or they have come back by themselves (L12). */
    REOPENING_DESERVED,
    /** The strategy is to be looked at again (H10). */
    STRATEGY_TO_REVIEW,
    /** Six tries in a row went unanswered (F9). */
    TRIES_UNANSWERED;

    @Override
    public List<Owed> owed(Situation situation) {
        return switch (this) {
            case NEXT_STEP_AGREED -> NextSteps.agreed(situation);
            case NEXT_STEP_MISSING -> NextSteps.missing(situation);
            case MOVE_UP_ADVISED -> StageQuestions.moveUp(situation);
            case STEP_DOWN_DOUBTED -> StageQuestions.stepDown(situation);
            case REOPENING_DESERVED -> AccountQuestions.reopen(situation);
            case STRATEGY_TO_REVIEW -> AccountQuestions.strategy(situation);
            case TRIES_UNANSWERED -> AccountQuestions.goOn(situation);
        };
    }
}
