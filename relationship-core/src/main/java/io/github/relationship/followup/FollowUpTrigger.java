package io.github.relationship.followup;

import io.github.relationship.history.Fact;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Given;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.util.List;
import java.util.Optional;

/** What triggers the standard follow-ups. The constants' names are stable: they enter the version of a playbook. */
enum FollowUpTrigger implements Trigger {
    /** Something significant happened with somebody, who has not been thanked yet. */
    THANKS_DESERVED,
    /** A next step was agreed, and neither taken, named nor superseded since. */
    NEXT_STEP_AGREED,
    /** They met us live, and neither a next step nor a "no" was heard. */
    NEXT_STEP_MISSING,
    /** A complaint is open, and nobody has apologised in this round. */
    APOLOGY_OWED,
    /** A complaint is open, and not put right in this round. */
    FIX_OWED,
    /** A complaint was put right, and nobody has asked whether it is. */
    FIX_TO_VERIFY,
    /** A complaint is open, and was not heard of for 30 days. */
    COMPLAINT_UNTENDED,
    /** A complaint or a broken promise came open and old in a bulk load. */
    OLD_NEWS,
    /** What was delivered came back, and nobody has asked why. */
    DELIVERY_RETURNED,
    /** A promise of ours is to be kept. */
    PROMISE_OPEN,
    /** A promise of ours is broken (V4). */
    PROMISE_BROKEN,
    /** A sale is in sight. */
    OPPORTUNITY_OPEN,
    /** The day of a sale in sight has passed, and nothing was heard of it since. */
    OPPORTUNITY_PASSED,
    /** Somebody referred somebody to us. */
    REFERRAL_RECEIVED,
    /** Somebody referred somebody to us whom we may not contact ourselves. */
    INTRODUCTION_NEEDED,
    /** Something came of a referral, and who referred has not heard of it. */
    REFERRAL_NEWS,
    /** They were recommended to us, and we have not met them since. */
    RECOMMENDED,
    /** Somebody else looks after them now, who has not been in touch yet. */
    OWNER_CHANGED,
    /** A key contact has left, and nobody has come after. */
    SUCCESSOR_WANTED,
    /** A key contact has left, and we have not wished them well. */
    FAREWELL_OWED,
    /** A key contact has died. */
    CONDOLENCES_OWED,
    /** They bought, and nothing was delivered long after it was expected. */
    NOT_DELIVERED,
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
            case THANKS_DESERVED -> Gratitude.owed(situation);
            case APOLOGY_OWED -> Recoveries.apologies(situation);
            case FIX_OWED -> Recoveries.fixes(situation);
            case FIX_TO_VERIFY -> Recoveries.verifications(situation);
            case COMPLAINT_UNTENDED -> Recoveries.untended(situation);
            case OLD_NEWS -> StillTrue.questions(situation);
            case DELIVERY_RETURNED -> Returns.toAskAbout(situation);
            case PROMISE_OPEN -> Promised.open(situation);
            case PROMISE_BROKEN -> Promised.broken(situation);
            case OPPORTUNITY_OPEN -> OpenOpportunities.toWork(situation);
            case OPPORTUNITY_PASSED -> OpenOpportunities.toSettle(situation);
            case REFERRAL_RECEIVED -> ReferralNews.thanks(situation);
            case INTRODUCTION_NEEDED -> ReferralNews.introductions(situation);
            case REFERRAL_NEWS -> ReferralNews.news(situation);
            case RECOMMENDED -> ReferralNews.firstContacts(situation);
            case OWNER_CHANGED -> Handovers.introductions(situation);
            case SUCCESSOR_WANTED -> Departures.successors(situation);
            case FAREWELL_OWED -> Departures.farewells(situation);
            case CONDOLENCES_OWED -> Departures.condolences(situation);
            case NOT_DELIVERED -> Deliveries.missing(situation);
            case NEXT_STEP_AGREED -> NextSteps.agreed(situation);
            case NEXT_STEP_MISSING -> NextSteps.missing(situation);
            case MOVE_UP_ADVISED -> StageQuestions.moveUp(situation);
            case STEP_DOWN_DOUBTED -> StageQuestions.stepDown(situation);
            case REOPENING_DESERVED -> AccountQuestions.reopen(situation);
            case STRATEGY_TO_REVIEW -> AccountQuestions.strategy(situation);
            case TRIES_UNANSWERED -> AccountQuestions.goOn(situation);
        };
    }

    @Override
    public Optional<Fact> done(AgendaItem item, Relationship relationship) {
        return switch (this) {
            case THANKS_DESERVED, REFERRAL_RECEIVED -> Gratitude.note(item, relationship);
            case APOLOGY_OWED -> Recoveries.apologised(item, relationship);
            case FIX_OWED -> Recoveries.fixed(item, relationship);
            case PROMISE_OPEN -> Promised.kept(item, relationship);
            case REFERRAL_NEWS -> ReferralNews.told(item, relationship);
            default -> Optional.empty();
        };
    }

    @Override
    public List<Given> given(Situation situation) {
        return switch (this) {
            case THANKS_DESERVED, REFERRAL_RECEIVED -> Gratitude.given(situation);
            default -> List.of();
        };
    }
}
