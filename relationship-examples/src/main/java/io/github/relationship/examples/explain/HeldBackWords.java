package io.github.relationship.examples.explain;

import io.github.relationship.plan.HeldBackCode;

/** Why something is not to be done, in a salesperson's words. */
final class HeldBackWords {

    private HeldBackWords() {}

    static String why(HeldBackCode code) {
        return switch (code) {
            case STAGE -> "not where they stand now";
            case ROLE -> "not for somebody in that role";
            case NOT_IN_WORK -> "nobody works on this suspect";
            case DISQUALIFIED -> "they are disqualified";
            case DECEASED -> "the person has died";
            case DEPARTED -> "the person has left";
            case NO_CONTACT -> "nobody there can be addressed";
            case NO_PERSON -> "nobody can sign";
            case HOLD -> "they are to be left alone for now";
            case REFUSED -> "the person said no";
            case NO_CONSENT -> "the person has not asked for it";
            case UNLIKED -> "the person does not like it";
            case NO_CHANNEL -> "there is no way to reach the person";
            case LEAD_TIME -> "it would no longer arrive in time";
            case NO_COMMON_HOURS -> "you and they have no hours in common";
            case BUDGET -> "it would cost more than may be spent";
            case GIFT_LIMIT -> "it would be more than they may accept";
            case NOT_OBSERVED -> "they do not observe that day";
            case SAME_GESTURE -> "they had the same not long ago";
            case MERGED -> "another line does it too";
            case CAP -> "they would hear from us too often";
            case SPACING -> "it would come too close to another";
            case PAST_WHEN_KNOWN -> "it was over before we knew of it";
            case STALE -> "its day has passed";
            case EXPIRED -> "it is no longer worth doing";
            case SUPERSEDED -> "something later took its place";
            case DISMISSED -> "somebody did not want it";
            case RESTING -> "somebody wants it to rest";
            case DUPLICATE_PERSON -> "the same person gets it at another party";
            case BEYOND_HORIZON -> "it is too far ahead";
        };
    }
}
