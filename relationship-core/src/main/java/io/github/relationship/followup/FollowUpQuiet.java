package io.github.relationship.followup;

import io.github.relationship.id.RungId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import io.github.relationship.rule.Quiet;
import java.util.List;
import java.util.Set;

/** What may not be missing for too long. The constants' names are stable: they enter the version of a playbook. */
enum FollowUpQuiet implements Quiet {
    /** Nobody there had a meaningful contact with us. */
    NO_MEANINGFUL_CONTACT,
    /** Nobody has talked with who decides there about business for each other. */
    NO_GIVE_AND_GAIN,
    /** Fewer than two people there were met live within half a year. */
    TOO_FEW_MET,
    /** Nobody is in touch as often as before they bought. */
    NO_LONGER_COURTED,
    /** A suspect in work is neither qualified nor disqualified. */
    NOT_QUALIFIED,
    /** We know what business they want, and sent none. */
    NO_REFERRAL_GIVEN,
    /** Two of the last three marked interactions were no joy. */
    NO_JOY,
    /** Whoever sold to them was not in touch. */
    SELLER_AWAY,
    /** Nobody has helped them over the last step to the next rung. */
    NEXT_RUNG_IN_REACH;

    @Override
    public List<Lull> lulls(Situation situation, Set<RungId> stages) {
        return switch (this) {
            case NO_MEANINGFUL_CONTACT -> FirstValue.lulls(situation);
            case NO_GIVE_AND_GAIN -> Attention.toGiveAndGain(situation, stages);
            case TOO_FEW_MET -> Coverage.lulls(situation, stages);
            case NO_LONGER_COURTED -> Courting.lulls(situation, stages);
            case NOT_QUALIFIED -> Attention.toQualify(situation, stages);
            case NO_REFERRAL_GIVEN -> Attention.toRefer(situation, stages);
            case NO_JOY -> Attention.toEnjoy(situation, stages);
            case SELLER_AWAY -> Attention.toSee(situation, stages);
            case NEXT_RUNG_IN_REACH -> NextRung.lulls(situation, stages);
        };
    }
}
