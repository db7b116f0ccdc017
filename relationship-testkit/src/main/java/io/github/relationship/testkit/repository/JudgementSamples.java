package io.github.relationship.testkit.repository;

import static io.github.relationship.testkit.repository.DealingSamples.LINE;
import static io.github.relationship.testkit.repository.FactSamples.TEXT;
import static io.github.relationship.testkit.repository.PartySamples.DAY;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.testkit.repository.FactSamples.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts about what was judged and decided: commitments, moves, what became of lines, a host's own. */
final class JudgementSamples {

    private static final RungId PARTNER = RungId.of("partner");

    private JudgementSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("commitment", CommitmentFact.made()),
                new Sample("share", CommitmentFact.walletShareEstimated(100)),
                new Sample("commitment ended", CommitmentFact.ended(FactId.of("commitment"))),
                new Sample("move", move()),
                new Sample("moved by hand", StageFact.movedByHand(PARTNER, TEXT)),
                new Sample("accepted", StageFact.adviceAccepted(PARTNER)),
                new Sample("declined", new StageFact.AdviceDeclined(PARTNER, Optional.of(DAY), TEXT)),
                new Sample("snoozed", new ItemFact.Snoozed(LINE, Instant.parse("2026-06-01T08:00:00.000001Z"))),
                new Sample("rescheduled", new ItemFact.Rescheduled(LINE, DAY)),
                new Sample("dismissed", new ItemFact.Dismissed(LINE, TEXT)),
                new Sample("answered", new ItemFact.Answered(LINE, TEXT, Optional.of(DAY))),
                new Sample("done", new ItemFact.Completed(LINE, Optional.of(FactId.of("meeting")))),
                new Sample("done without", new ItemFact.Completed(LINE, Optional.empty())),
                new Sample("retracted", new Retracted(FactId.of("note"), TEXT)),
                new Sample("host", HostFact.of("acme.site-survey", attributes())));
    }

    private static StageMoved move() {
        return StageMoved.builder()
                .before(RungId.of("suspect"))
                .after(RungId.of("customer"))
                .addSkipped(RungId.of("prospect"))
                .evidence(Set.of(FactId.of("order"), FactId.of("meeting")))
                .trigger(FactId.of("order"))
                .by(StageMoved.By.EVIDENCE)
                .playbook("v1")
                .build();
    }

    private static Attributes attributes() {
        return Attributes.builder()
                .put("text", TEXT + "\n")
                .put("yes", true)
                .put("no", false)
                .put("number", new BigDecimal("-1234567890123456789.123456789012345678"))
                .put("zero", 0)
                .put("list", List.of(TEXT, "b", "a", "b"))
                .put("none", List.of())
                .build();
    }
}
