package io.github.relationship.examples.explain;

import io.github.relationship.FactRefusedException;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.DataClock;
import io.github.relationship.examples.explain.TextFile.Line;
import io.github.relationship.examples.explain.Told.Standing;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Known;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.Plan;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lives through the facts of one relationship as a host did that recorded each when it was recorded, and that judged anew whenever
 * a plan asked for it: the clock goes from one such instant to the next, and ends at the one that is asked about.
 */
final class Retelling {

    private static final TenantId TENANT = TenantId.of("explained");

    private final RelationshipId id;
    private final TextFile file;
    private final DataClock clock;
    private final TenantRelationships relationships;

    Retelling(RelationshipId id, TextFile file, Playbook playbook, WorkingTime tenant, DeskFile desks) {
        this.id = id;
        this.file = file;
        this.clock = new DataClock(tenant.zone());
        this.relationships = Relationships.builder()
                .repository(new InMemoryRepository())
                .clock(clock)
                .playbook(playbook)
                .workingTime(tenant)
                .desks(desks.at(clock, tenant))
                .build()
                .in(TENANT);
    }

    Told until(Instant asOf, Lived lived) {
        boolean opened = false;
        for (var step : lived.steps().entrySet()) {
            if (opened) {
                judgeAnewUntil(step.getKey());
            }
            clock.set(step.getKey());
            record(step.getValue());
            opened = true;
        }
        if (opened) {
            judgeAnewUntil(asOf);
        }
        clock.set(asOf);
        return new Told(id, asOf, opened ? Optional.of(standing()) : Optional.empty(), lived.leftOut(), lived.unread());
    }

    private void record(List<Line<Occurrence>> step) {
        try {
            relationships.record(id, step.stream().map(Line::value).toList());
        } catch (FactRefusedException e) {
            throw refused(e, Lived.lineOf(step, e.fact()).orElse(step.get(0).number()));
        }
    }

    private BadInput refused(FactRefusedException e, int line) {
        return file.bad(line, "refused, " + e.code() + ": " + e.getMessage());
    }

    /** What a host's scheduler does, at the very instants. */
    private void judgeAnewUntil(Instant until) {
        Instant next = relationships.plan(id).replanAt();
        while (!next.isAfter(until)) {
            clock.set(Instants.later(next, clock.instant()));
            relationships.replanDue(1);
            Instant after = relationships.plan(id).replanAt();
            if (!after.isAfter(clock.instant())) {
                throw new IllegalStateException("the plan of " + id + " at " + clock.instant() + " holds for no time");
            }
            next = after;
        }
    }

    private Standing standing() {
        Plan plan = relationships.plan(id);
        Relationship state = relationships.relationship(id);
        List<Entry> moves = state.stages().moves().stream()
                .map(Known::fact)
                .map((FactId move) -> state.find(move).orElseThrow())
                .toList();
        return new Standing(state, relationships.stage(id), moves, plan);
    }
}
