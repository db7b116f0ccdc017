package io.github.relationship.rof;

import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.FactId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is heard in a ROF call. */
public sealed interface RofAnswer {

    /**
     * How satisfied they are.
     *
     * @param satisfied whether they are, where they spoke of all at once
     * @param answers for each delivery, by the id of its purchase, whether they are; empty where they spoke of all at once
     */
    record Satisfaction(boolean satisfied, SortedMap<FactId, Boolean> answers) implements RofAnswer {
        /** Copies the answers. */
        public Satisfaction {
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        }
    }

    /**
     * What else they need; none is fine.
     *
     * @param found each opportunity
     */
    record Opportunities(List<OpportunityFound> found) implements RofAnswer {
        /** Copies the list. */
        public Opportunities {
            found = List.copyOf(found);
        }
    }

    /**
     * Whom else we might help; none is fine.
     *
     * @param received each referral
     */
    record Referrals(List<ReferralFact.Received> received) implements RofAnswer {
        /** Copies the list. */
        public Referrals {
            received = List.copyOf(received);
        }
    }

    /** They have no more time now: the rest is asked another day. */
    record BrokenOff() implements RofAnswer {}

    /**
     * They are satisfied with all, or not.
     *
     * @param satisfied whether they clearly are
     * @return the answer
     */
    static RofAnswer satisfied(boolean satisfied) {
        return new Satisfaction(satisfied, Collections.emptySortedMap());
    }

    /**
     * They are satisfied with some, and not with others; satisfied is who is with all (R6).
     *
     * @param answers whether they are, by the id of each purchase
     * @return the answer
     */
    static RofAnswer satisfied(Map<FactId, Boolean> answers) {
        return new Satisfaction(!answers.containsValue(false), new TreeMap<>(answers));
    }

    /**
     * What else they need.
     *
     * @param found each opportunity, none for none
     * @return the answer
     */
    static RofAnswer opportunities(OpportunityFound... found) {
        return new Opportunities(List.of(found));
    }

    /**
     * Whom else we might help.
     *
     * @param received each referral, none for none
     * @return the answer
     */
    static RofAnswer referrals(ReferralFact.Received... received) {
        return new Referrals(List.of(received));
    }

    /**
     * They have no more time now.
     *
     * @return the answer
     */
    static RofAnswer brokenOff() {
        return new BrokenOff();
    }
}
