package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sales in sight, and what came of them. */
public final class Opportunities extends Theme<Opportunities> {

    /**
     * A sale in sight.
     *
     * @param found how it was found
     * @param expected the day on which they expect to decide, where they said one, and the fact that said so last
     * @param talk the last interaction about it since then, and the day of the next step that was agreed there
     * @param decided the fact that won or lost it, if it is decided
     * @param won whether it was won
     */
    public record Opportunity(
            Known<OpportunityFound> found,
            Known<Optional<LocalDate>> expected,
            Optional<Known<Optional<LocalDate>>> talk,
            Optional<Known<Boolean>> decided,
            boolean won) {

        /**
         * The id of the fact that began it.
         *
         * @return the opportunity's id
         */
        public FactId id() {
            return found.fact();
        }

        private static Opportunity found(Entry entry, OpportunityFound fact) {
            return new Opportunity(
                    Known.from(entry, fact),
                    Known.from(entry, fact.expectedOn()),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }

        private Opportunity after(Entry entry, OpportunityFact fact) {
            if (fact instanceof OpportunityFact.Won) {
                return new Opportunity(found, expected, talk, Optional.of(Known.from(entry, true)), true);
            } else if (fact instanceof OpportunityFact.Lost) {
                return new Opportunity(found, expected, talk, Optional.of(Known.from(entry, true)), false);
            } else if (fact instanceof OpportunityFact.Postponed later) {
                Known<Optional<LocalDate>> until = Known.from(entry, Optional.of(later.until()));
                return new Opportunity(found, until, Optional.empty(), Optional.empty(), false);
            }
            throw new AssertionError(fact.getClass());
        }

        private Opportunity talkedOf(Entry entry, Interaction fact) {
            Known<Optional<LocalDate>> step = Known.from(entry, fact.nextStep().map(NextStep::on));
            return new Opportunity(found, expected, Optional.of(step), decided, won);
        }
    }

    private final List<Opportunity> opportunities;

    Opportunities() {
        this(new ArrayList<>());
    }

    private Opportunities(List<Opportunity> opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    Opportunities copy() {
        return new Opportunities(new ArrayList<>(opportunities));
    }

    void apply(Entry entry, OpportunityFact fact) {
        if (fact instanceof OpportunityFound found) {
            opportunities.add(Opportunity.found(entry, found));
        } else {
            FactId id = fact.references().iterator().next().fact();
            opportunities.replaceAll(it -> it.id().equals(id) ? it.after(entry, fact) : it);
        }
    }

    boolean isKnown(FactId id) {
        return opportunities.stream().anyMatch(it -> it.id().equals(id));
    }

    /** Somebody talked about some of them. */
    void talked(Entry entry, Interaction fact) {
        opportunities.replaceAll(it -> fact.about().contains(it.id()) ? it.talkedOf(entry, fact) : it);
    }

    /**
     * Every opportunity, decided ones included.
     *
     * @return each, earliest first
     */
    public List<Opportunity> all() {
        return Collections.unmodifiableList(opportunities);
    }

    /**
     * The opportunities that are neither won nor lost.
     *
     * @return each, earliest first
     */
    public Stream<Opportunity> open() {
        return opportunities.stream().filter(it -> it.decided().isEmpty());
    }
}
