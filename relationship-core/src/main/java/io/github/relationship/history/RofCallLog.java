package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The ROF calls, how far each has come, and all that was said about satisfaction. */
public final class RofCallLog extends Theme<RofCallLog> {

    /**
     * A ROF call.
     *
     * @param started when it began, and with whom
     * @param satisfaction what they said, if it was asked
     * @param opportunitiesAsked when we asked for opportunities, if we did
     * @param referralsAsked when we asked for referrals, if we did
     * @param ended when it ended or was broken off, if it did; true for finished
     */
    public record Call(
            Known<RofFact.Started> started,
            Optional<Known<RofFact.SatisfactionHeard>> satisfaction,
            Optional<Known<Boolean>> opportunitiesAsked,
            Optional<Known<Boolean>> referralsAsked,
            Optional<Known<Boolean>> ended) {

        /**
         * The id of the fact that began it.
         *
         * @return the call's id
         */
        public FactId id() {
            return started.fact();
        }

        private Call after(Entry entry, RofFact fact) {
            Optional<Known<Boolean>> asked = Optional.of(Known.from(entry, true));
            if (fact instanceof RofFact.SatisfactionHeard heard) {
                return new Call(
                        started, Optional.of(Known.from(entry, heard)), opportunitiesAsked, referralsAsked, ended);
            } else if (fact instanceof RofFact.OpportunitiesAsked) {
                return new Call(started, satisfaction, asked, referralsAsked, ended);
            } else if (fact instanceof RofFact.ReferralsAsked) {
                return new Call(started, satisfaction, opportunitiesAsked, asked, ended);
            } else if (fact instanceof RofFact.Ended end) {
                // What was finished is not broken off again.
                boolean finished = end.finished() || ended.filter(Known::value).isPresent();
                Optional<Known<Boolean>> how = Optional.of(Known.from(entry, finished));
                return new Call(started, satisfaction, opportunitiesAsked, referralsAsked, how);
            }
            throw new AssertionError(fact.getClass());
        }
    }

    private final List<Call> calls;
    private final List<Known<RofFact.SatisfactionHeard>> satisfaction;

    RofCallLog() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    private RofCallLog(List<Call> calls, List<Known<RofFact.SatisfactionHeard>> satisfaction) {
        this.calls = calls;
        this.satisfaction = satisfaction;
    }

    @Override
    RofCallLog copy() {
        return new RofCallLog(new ArrayList<>(calls), new ArrayList<>(satisfaction));
    }

    void apply(Entry entry, RofFact fact) {
        if (fact instanceof RofFact.Started start) {
            calls.add(new Call(
                    Known.from(entry, start), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        } else if (fact instanceof RofFact.SatisfactionHeard heard) {
            satisfaction.add(Known.from(entry, heard));
            heard.call().ifPresent(call -> replace(call, entry, fact));
        } else {
            replace(fact.references().iterator().next().fact(), entry, fact);
        }
    }

    private void replace(FactId call, Entry entry, RofFact fact) {
        calls.replaceAll(it -> it.id().equals(call) ? it.after(entry, fact) : it);
    }

    /**
     * Every call, ended ones included.
     *
     * @return each, earliest first
     */
    public List<Call> calls() {
        return Collections.unmodifiableList(calls);
    }

    /**
     * What they said when asked how satisfied they are, in a call or outside of one.
     *
     * @return the answers, earliest first
     */
    public List<Known<RofFact.SatisfactionHeard>> satisfaction() {
        return Collections.unmodifiableList(satisfaction);
    }
}
