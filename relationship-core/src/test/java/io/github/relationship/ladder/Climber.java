package io.github.relationship.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Histories;
import io.github.relationship.history.Known;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Records facts one after another as a service does: before each it decides what time alone has completed, after it what the
 * fact has; every move becomes a fact (L11).
 */
final class Climber {

    private final Ladder ladder;
    private final ZoneId zone;
    private final UnaryOperator<Instant> clock;
    private Relationship relationship = Relationship.unopened(Histories.ACME);
    private int position;

    private Climber(Ladder ladder, ZoneId zone, UnaryOperator<Instant> clock) {
        this.ladder = ladder;
        this.zone = zone;
        this.clock = clock;
    }

    static Climber on(Ladder ladder) {
        return new Climber(ladder, ZoneOffset.UTC, occurred -> occurred);
    }

    Climber in(String newZone) {
        return new Climber(ladder, ZoneId.of(newZone), clock);
    }

    /** Says when a fact is recorded that occurred at an instant. */
    Climber recordedBy(UnaryOperator<Instant> newClock) {
        return new Climber(ladder, zone, newClock);
    }

    /** Climbs on the standard ladder as far as a history and time alone lead until an instant. */
    static Climber standard(Histories history, String until) {
        return on(Ladder.standard()).record(history).until(until);
    }

    static AsOf asOf(Instant instant, ZoneId zone) {
        return new AsOf(instant, zone, WorkingTime.of(zone, WorkCalendar.MONDAY_TO_FRIDAY));
    }

    static AsOf asOf(String when) {
        return asOf(Histories.at(when), ZoneOffset.UTC);
    }

    Climber record(Histories history) {
        history.occurrences().forEach(this::record);
        return this;
    }

    Climber record(Occurrence occurrence) {
        if (relationship.account().isOpened()) {
            judge(occurrence.occurredAt());
        }
        append(occurrence, occurrence.occurredAt());
        judge(occurrence.occurredAt());
        return this;
    }

    Climber until(String when) {
        judge(Histories.at(when));
        return this;
    }

    StageDecision judge(Instant instant) {
        StageDecision decision = decide(instant);
        for (StageDecision.Move move : decision.moves()) {
            StageMoved fact = StageMoved.builder()
                    .before(move.before())
                    .after(move.after())
                    .skipped(move.skipped())
                    .evidence(move.evidence())
                    .by(move.by())
                    .trigger(FactId.of("trigger"))
                    .playbook("v1")
                    .build();
            FactId id = FactId.of("move " + position + " to " + move.after());
            append(Occurrence.of(id, move.effective(), fact), instant);
        }
        return decision;
    }

    private void append(Occurrence occurrence, Instant now) {
        boolean late = !relationship.entries().isEmpty()
                && relationship.lastOccurredAt().isAfter(now);
        Instant recorded = clock.apply(late ? relationship.lastOccurredAt() : now);
        Entry entry = Entry.of(occurrence.id().orElseThrow(), occurrence, recorded, position++);
        Folded folded = relationship.afterAll(List.of(entry));
        assertThat(folded).isInstanceOf(Folded.Accepted.class);
        relationship = ((Folded.Accepted) folded).relationship();
    }

    /** Decides and records nothing. */
    StageDecision decide(Instant instant) {
        return ladder.decide(relationship, asOf(instant, zone));
    }

    StageDecision decide(String when) {
        return decide(Histories.at(when));
    }

    Assessment assess(RungId rung, String when) {
        return ladder.assess(relationship, rung, asOf(Histories.at(when), zone));
    }

    RungId stage() {
        return ladder.stageOf(relationship).id();
    }

    RungId stageAt(String when) {
        return ladder.stageOf(relationship, Histories.at(when)).id();
    }

    Relationship relationship() {
        return relationship;
    }

    /** The moves as people tell them: "2026-02-02T12:00:00Z suspect to customer". */
    List<String> moves() {
        return relationship.stages().moves().stream().map(Climber::phrase).toList();
    }

    Known<StageMoved> lastMove() {
        return relationship.stages().lastMove().orElseThrow();
    }

    private static String phrase(Known<StageMoved> move) {
        String day = move.occurredAt().toString().replace("T12:00:00Z", "");
        return day + " " + move.value().before() + " to " + move.value().after();
    }
}
