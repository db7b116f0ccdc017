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
     * @param expectedOn when they expect to decide, after all postponements, where it is known
     * @param decided the fact that won or lost it, if it is decided
     * @param won whether it was won
     */
    public record Opportunity(
            Known<OpportunityFound> found,
            Optional<LocalDate> expectedOn,
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

        private Opportunity after(Entry entry, OpportunityFact fact) {
            if (fact instanceof OpportunityFact.Won) {
                return new Opportunity(found, expectedOn, Optional.of(Known.from(entry, true)), true);
            } else if (fact instanceof OpportunityFact.Lost) {
                return new Opportunity(found, expectedOn, Optional.of(Known.from(entry, true)), false);
            } else if (fact instanceof OpportunityFact.Postponed later) {
                return new Opportunity(found, Optional.of(later.until()), Optional.empty(), false);
            }
            throw new AssertionError(fact.getClass());
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
            opportunities.add(new Opportunity(Known.from(entry, found), found.expectedOn(), Optional.empty(), false));
        } else {
            FactId id = fact.references().iterator().next().fact();
            opportunities.replaceAll(it -> it.id().equals(id) ? it.after(entry, fact) : it);
        }
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
