package io.github.relationship.testkit.repository;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of every kind of fact, with all that it can say: what is stored, sent or printed has to come back equal. The texts are
 * such as people and their programs write: quotes, backslashes, scripts from right to left, characters beyond the basic plane.
 */
public final class FactSamples {

    /** A text that is hard to store: it tells apart what is kept as it came and what was escaped, folded or cut. */
    static final String TEXT = " O'Neil \"the\" \\ \u00e9/e\u0301 \u0130\u0131\u00df \u05e9\u05dc\u05d5\u05dd"
            + " \ud83d\ude00\udbff\udffd \ufffd %s _ $1 {x} <b>&amp; -- ; ";

    private FactSamples() {}

    /** A fact, and the id under which later ones speak of it. */
    record Sample(String id, Fact fact) {}

    /**
     * A history in which every kind of fact occurs, in an order in which each may be recorded: what others stand on comes first.
     *
     * @return the entries, in order of recording, one second apart from noon of 2 March 2026 UTC on
     */
    public static List<Entry> history() {
        List<Entry> entries = new ArrayList<>();
        Instant at = Instant.parse("2026-03-02T12:00:00.123456Z");
        for (Sample sample : samples()) {
            int position = entries.size();
            FactId id = FactId.of(sample.id());
            Occurrence occurrence = Occurrence.of(id, at.plusSeconds(position), sample.fact());
            entries.add(Entry.of(id, occurrence, at.plusSeconds(position), position));
        }
        return entries;
    }

    private static List<Sample> samples() {
        return Stream.of(PartySamples.all(), DealingSamples.all(), JudgementSamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
