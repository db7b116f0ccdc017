package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ROF call: relationship building, opportunity identifying, follow up. Its state is facts, so that it can be broken off and
 * resumed on another day.
 */
public sealed interface RofFact extends Fact
        permits RofFact.Started,
                RofFact.SatisfactionHeard,
                RofFact.OpportunitiesAsked,
                RofFact.ReferralsAsked,
                RofFact.Ended {

    /**
     * A call began. The fact's id names the call from then on. It tells of questions, not of a channel: that the two spoke is an
     * {@link Interaction}, recorded beside it, and counts as any other.
     *
     * @param contact with whom
     */
    record Started(ContactId contact) implements RofFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public Started {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }

        @Override
        public Started renamed(ContactId from, ContactId to) {
            return new Started(contact.equals(from) ? to : contact);
        }
    }

    /**
     * They said how satisfied they are: the heart of the call.
     *
     * @param call the id of the call, empty where it was heard outside of one
     * @param satisfied whether they are satisfied with everything
     * @param answers per purchase asked about, by its id, whether they are satisfied; empty where it was about the relationship
     */
    record SatisfactionHeard(Optional<FactId> call, boolean satisfied, SortedMap<FactId, Boolean> answers)
            implements RofFact {
        /**
         * Checks that "satisfied" means with all (R6).
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if satisfied is true and an answer is not
         */
        public SatisfactionHeard {
            Objects.requireNonNull(call, "call");
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
            if (satisfied && answers.containsValue(false)) {
                throw new IllegalArgumentException(
                        "satisfied is true, but an answer is not; satisfied means with all of " + answers.keySet());
            }
        }

        @Override
        public Set<Reference> references() {
            Set<Reference> references = new LinkedHashSet<>();
            call.map(Reference::toCall).ifPresent(references::add);
            answers.keySet().forEach(id -> references.add(Reference.toPurchase(id)));
            return references;
        }
    }

    /**
     * We asked for opportunities; each that there was is a fact of its own.
     *
     * @param call the id of the call
     */
    record OpportunitiesAsked(FactId call) implements RofFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public OpportunitiesAsked {
            Objects.requireNonNull(call, "call");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toCall(call));
        }
    }

    /**
     * We asked for referrals; each that there was is a fact of its own.
     *
     * @param call the id of the call
     */
    record ReferralsAsked(FactId call) implements RofFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public ReferralsAsked {
            Objects.requireNonNull(call, "call");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toCall(call));
        }
    }

    /**
     * A call ended.
     *
     * @param call the id of the call
     * @param finished whether it came to its end, or was broken off
     */
    record Ended(FactId call, boolean finished) implements RofFact {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Ended {
            Objects.requireNonNull(call, "call");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toCall(call));
        }
    }

    /**
     * A call began.
     *
     * @param contact with whom
     * @return the fact
     */
    static Started started(ContactId contact) {
        return new Started(contact);
    }

    /**
     * They said, outside of a call, how satisfied they are with everything at once.
     *
     * @param satisfied whether they are
     * @return the fact
     */
    static SatisfactionHeard satisfactionHeard(boolean satisfied) {
        return new SatisfactionHeard(Optional.empty(), satisfied, Collections.emptySortedMap());
    }

    /**
     * They said, outside of a call, how satisfied they are with each purchase.
     *
     * @param answers per purchase, by its id, whether they are satisfied
     * @return the fact
     */
    static SatisfactionHeard satisfactionHeard(Map<FactId, Boolean> answers) {
        return new SatisfactionHeard(Optional.empty(), !answers.containsValue(false), new TreeMap<>(answers));
    }

    /**
     * We asked for opportunities.
     *
     * @param call the id of the call
     * @return the fact
     */
    static OpportunitiesAsked opportunitiesAsked(FactId call) {
        return new OpportunitiesAsked(call);
    }

    /**
     * We asked for referrals.
     *
     * @param call the id of the call
     * @return the fact
     */
    static ReferralsAsked referralsAsked(FactId call) {
        return new ReferralsAsked(call);
    }

    /**
     * A call came to its end.
     *
     * @param call the id of the call
     * @return the fact
     */
    static Ended finished(FactId call) {
        return new Ended(call, true);
    }

    /**
     * A call was broken off.
     *
     * @param call the id of the call
     * @return the fact
     */
    static Ended brokenOff(FactId call) {
        return new Ended(call, false);
    }
}
