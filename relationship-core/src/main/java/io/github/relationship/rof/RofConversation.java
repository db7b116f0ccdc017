package io.github.relationship.rof;

import io.github.relationship.history.Fact;
import io.github.relationship.history.RofCallLog.Call;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A ROF call as a conversation with a legal order: satisfaction, and only who is satisfied is asked for opportunities here and
 * then for referrals outside (R1). Its state is the history's facts, so that it can be broken off and resumed on another day, on
 * another machine (R2). A value of one instant: after recording an answer's facts, ask for it anew.
 */
public final class RofConversation {

    /** Why a question is not asked (R7). */
    public enum Skip {
        /** They were asked within 90 days (R4). */
        ASKED_RECENTLY,
        /** They do not want to be asked. */
        REFUSED,
        /** They are to be left alone with it now: a hold, or somebody else there has complained. */
        HELD,
        /** They are no longer there. */
        GONE
    }

    /**
     * A question that is not asked.
     *
     * @param question the question
     * @param why the reason
     */
    public record Skipped(RofQuestion question, Skip why) {}

    /** What became of an answer. */
    public sealed interface Outcome {

        /**
         * It fits.
         *
         * @param facts what is to be recorded, in this order
         */
        record Accepted(List<Fact> facts) implements Outcome {
            /** Copies the list. */
            public Accepted {
                facts = List.copyOf(facts);
            }
        }

        /**
         * It does not, and nothing is to be recorded.
         *
         * @param open the question that is open, empty where none is
         * @param message what was answered, what is open, and what to do
         */
        record Refused(Optional<RofQuestion> open, String message) implements Outcome {}
    }

    private final Situation situation;
    private final Call call;
    private final CallState state;
    private final QuestionCheck check;

    private RofConversation(Situation situation, Call call) {
        this.situation = situation;
        this.call = call;
        this.state = new CallState(situation, call);
        this.check = new QuestionCheck(situation, state.contact());
    }

    /**
     * A call as it stands.
     *
     * @param situation the relationship and the instant
     * @param call the id of the fact that started it
     * @return the conversation
     * @throws NoSuchElementException if there is no such call
     */
    public static RofConversation of(Situation situation, FactId call) {
        return situation.relationship().rofCalls().calls().stream()
                .filter(one -> one.id().equals(call))
                .findFirst()
                .map(one -> new RofConversation(situation, one))
                .orElseThrow(() -> new NoSuchElementException("ROF call " + call + " is not in relationship "
                        + situation.relationship().id() + "; record its start first"));
    }

    /**
     * The question that is open.
     *
     * @return the only one that may be answered now; empty where the call is over, waits for a recovery, or where what is left is
     *     skipped
     */
    public Optional<RofQuestion> next() {
        if (state.isOver() || state.isInRecovery()) {
            return Optional.empty();
        }
        if (!state.isSettled()) {
            return Optional.of(RofQuestion.SATISFACTION);
        }
        return isCoolingOff() ? Optional.empty() : firstAsked(open());
    }

    private boolean isCoolingOff() {
        return state.cooledOff().filter(at -> !situation.watch().hasCome(at)).isPresent();
    }

    private List<RofQuestion> open() {
        List<RofQuestion> open = new ArrayList<>();
        if (call.opportunitiesAsked().isEmpty()) {
            open.add(RofQuestion.OPPORTUNITIES);
        }
        if (call.referralsAsked().isEmpty()) {
            open.add(RofQuestion.REFERRALS);
        }
        return open;
    }

    private Optional<RofQuestion> firstAsked(List<RofQuestion> open) {
        return open.stream().filter(question -> whyNot(question).isEmpty()).findFirst();
    }

    /**
     * Whether it waits: a complaint is open, or has ended less than seven days ago.
     *
     * @return true while only time and the recovery bring it on
     */
    public boolean isWaiting() {
        return !state.isOver() && (state.isInRecovery() || (state.isSettled() && isCoolingOff()));
    }

    /**
     * Whether nothing more is asked in this call.
     *
     * @return true once it has ended, or cannot be resumed any more
     */
    public boolean isOver() {
        return state.isOver() || (state.isSettled() && !isWaiting() && next().isEmpty());
    }

    /**
     * The questions that are not asked in this call, and why (R7).
     *
     * @return those still open that are forbidden now
     */
    public List<Skipped> skipped() {
        List<Skipped> skipped = new ArrayList<>();
        for (RofQuestion question : open()) {
            whyNot(question).ifPresent(why -> skipped.add(new Skipped(question, why)));
        }
        return skipped;
    }

    private Optional<Skip> whyNot(RofQuestion question) {
        return check.whyNot(question);
    }

    /**
     * What the question about satisfaction is about: what came into their hands and was not asked about yet; where they were not
     * satisfied, and are asked again, what they were not satisfied with.
     *
     * @return the ids of the purchases, earliest first; none where nothing was delivered
     */
    public List<FactId> deliveries() {
        List<FactId> dissatisfied = call.satisfaction().stream()
                .flatMap(heard -> heard.value().answers().entrySet().stream())
                .filter(answer -> !answer.getValue())
                .map(Map.Entry::getKey)
                .toList();
        return dissatisfied.isEmpty() ? GoodsInHand.notAskedAbout(situation) : dissatisfied;
    }

    /**
     * Takes an answer.
     *
     * @param answer what was heard
     * @return the facts to be recorded, or the question that is open instead
     */
    public Outcome answer(RofAnswer answer) {
        Optional<RofQuestion> open = next();
        if (answer instanceof RofAnswer.BrokenOff) {
            return open.isPresent() ? accepted(RofFact.brokenOff(call.id())) : refused(open, "breaking off");
        } else if (answer instanceof RofAnswer.Satisfaction heard) {
            return open.equals(Optional.of(RofQuestion.SATISFACTION))
                    ? satisfaction(heard)
                    : refused(open, "satisfaction");
        } else if (answer instanceof RofAnswer.Opportunities found) {
            return open.equals(Optional.of(RofQuestion.OPPORTUNITIES))
                    ? asked(RofQuestion.OPPORTUNITIES, RofFact.opportunitiesAsked(call.id()), found.found())
                    : refused(open, "opportunities");
        } else if (answer instanceof RofAnswer.Referrals received) {
            return open.equals(Optional.of(RofQuestion.REFERRALS))
                    ? asked(RofQuestion.REFERRALS, RofFact.referralsAsked(call.id()), received.received())
                    : refused(open, "referrals");
        }
        throw new AssertionError(answer.getClass());
    }

    private Outcome satisfaction(RofAnswer.Satisfaction heard) {
        Set<FactId> deliveries = new TreeSet<>(deliveries());
        SortedMap<FactId, Boolean> answers = new TreeMap<>(heard.answers());
        if (!answers.isEmpty() && !answers.keySet().equals(deliveries)) {
            return new Outcome.Refused(
                    next(),
                    "satisfaction was given for " + answers.keySet() + ", and asked for " + deliveries
                            + "; answer for each of these, or for all at once");
        }
        if (answers.isEmpty() && heard.satisfied()) {
            deliveries.forEach(delivery -> answers.put(delivery, true));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new RofFact.SatisfactionHeard(Optional.of(call.id()), heard.satisfied(), answers));
        if (heard.satisfied() && firstAsked(open()).isEmpty()) {
            facts.add(RofFact.finished(call.id()));
        }
        return new Outcome.Accepted(facts);
    }

    /** The question is answered; where no other is left to ask, the call is finished with it. */
    private Outcome asked(RofQuestion question, RofFact fact, List<? extends Fact> learnt) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact);
        facts.addAll(learnt);
        List<RofQuestion> left = new ArrayList<>(open());
        left.remove(question);
        if (firstAsked(left).isEmpty()) {
            facts.add(RofFact.finished(call.id()));
        }
        return new Outcome.Accepted(Collections.unmodifiableList(facts));
    }

    private static Outcome accepted(Fact fact) {
        return new Outcome.Accepted(List.of(fact));
    }

    private Outcome refused(Optional<RofQuestion> open, String given) {
        String now = open.map(question -> "question " + question + " is open; answer that first, or break off")
                .orElse(
                        isWaiting()
                                ? "it waits for a complaint; ask again when that has ended"
                                : "it is over; start another");
        return new Outcome.Refused(open, "call " + call.id() + " takes no answer of " + given + " now: " + now);
    }
}
