package io.github.relationship;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.StoredPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes what is stored of Acme behind the service's back: all else stays as it was. */
final class Tampering {

    private static final RelationshipId ACME = Office.ACME;

    private final InMemoryRepository memory;
    private final StoredPlan before;
    private final List<Entry> append = new ArrayList<>();
    private List<AgendaItem> lines;
    private Instant replanAt;
    private Optional<PlanInputs> inputs;

    private Tampering(InMemoryRepository memory) {
        this.memory = memory;
        this.before = memory.storedPlan(Office.FIRM, ACME).orElseThrow();
        this.lines = before.lines();
        this.replanAt = before.replanAt().orElseThrow();
        this.inputs = before.inputs();
    }

    static Tampering with(InMemoryRepository memory) {
        return new Tampering(memory);
    }

    Tampering lines(UnaryOperator<List<AgendaItem>> change) {
        lines = change.apply(new ArrayList<>(lines));
        return this;
    }

    Tampering replanAt(Instant instant) {
        replanAt = instant;
        return this;
    }

    Tampering inputs(Optional<PlanInputs> instead) {
        inputs = instead;
        return this;
    }

    Tampering appending(Entry entry) {
        append.add(entry);
        return this;
    }

    void store() {
        Change change = new Change(
                Office.FIRM,
                ACME,
                Optional.of(before.stamp()),
                new Stamp("tampered"),
                append,
                List.of(),
                lines,
                replanAt,
                PersonChange.NONE,
                inputs);
        if (memory.apply(change) != Applied.APPLIED) {
            throw new AssertionError("nobody else writes here");
        }
    }
}
