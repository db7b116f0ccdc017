package io.github.relationship.examples;

import static io.github.relationship.examples.Acme.ACME;
import static io.github.relationship.examples.Acme.ANN;
import static io.github.relationship.examples.Acme.SAM;

import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PromiseStanding;
import io.github.relationship.history.Reliability;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.LocalDate;

/** A promise that is kept late: it shows before its day, grows more urgent, breaks, asks for an apology, and is remembered. */
public final class PromiseMain {

    private final Acme acme = new Acme("2026-06-01T09:00:00Z");

    private PromiseMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PromiseMain example = new PromiseMain();
        example.acme.tell("drawings", PromiseMade.of(ANN, LocalDate.of(2026, 6, 5), "the drawings"));
        example.look("2026-06-01T10:00:00Z");
        example.look("2026-06-04T10:00:00Z");
        example.look("2026-06-09T10:00:00Z");
        example.look("2026-06-15T10:00:00Z");
        example.acme.tell("sent", PromiseFact.kept(FactId.of("drawings")));
        example.look("2026-06-15T11:00:00Z");
        Reliability sam = example.acme.firm().reliability(ACME).by(SAM);
        System.out.println();
        System.out.println("Sam's word at Acme: " + sam.count(PromiseStanding.KEPT_IN_TIME) + " kept in time, "
                + sam.count(PromiseStanding.KEPT_LATE) + " kept late, by "
                + sam.words().get(0).facts());
    }

    private void look(String at) {
        acme.at(Instant.parse(at));
        Reliability.Word word = acme.firm().reliability(ACME).words().get(0);
        System.out.println(at.substring(0, 10) + ": " + word.standing() + ", level " + word.level());
        acme.agenda().forEach(item -> System.out.println("  " + acme.why(item)));
    }
}

// It prints:
// 2026-06-01: OPEN, level 0
// 2026-06-04: OPEN, level 0
//   Promised to Ann on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.
// 2026-06-09: OVERDUE, level 2
//   Promised to Ann on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.
// 2026-06-15: BROKEN, level 5
//   Promised to Ann on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.
//   The promise to Ann for 2026-06-05 is broken; apologise, and promise anew what will be kept.
// 2026-06-15: KEPT_LATE, level 0
//
// Sam's word at Acme: 0 kept in time, 1 kept late, by [drawings, sent]
