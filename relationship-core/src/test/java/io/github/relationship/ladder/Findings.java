package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.ladder.Climber.asOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Histories;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a requirement finds in a history, and what it should have found, in words. */
final class Findings {

    private Findings() {}

    static Finding find(Requirement requirement, Histories history, String when) {
        return requirement.assess(history.relationship(), asOf(when));
    }

    static void assertMet(Finding finding, int have, int need, List<String> evidence, String since, String turns) {
        assertThat(finding)
                .isEqualTo(new Finding(
                        true,
                        have,
                        need,
                        ids(evidence),
                        "",
                        instant(since),
                        finding.changesAt(),
                        instant(turns),
                        Optional.empty()));
        assertChangesBeforeItTurns(finding);
    }

    static void assertMissing(Finding finding, int have, int need, List<String> evidence, String words, String turns) {
        assertThat(finding)
                .isEqualTo(new Finding(
                        false,
                        have,
                        need,
                        ids(evidence),
                        words,
                        Optional.empty(),
                        finding.changesAt(),
                        instant(turns),
                        finding.lostAt()));
        assertChangesBeforeItTurns(finding);
    }

    private static void assertChangesBeforeItTurns(Finding finding) {
        finding.turnsAt()
                .ifPresent(
                        turns -> assertThat(finding.changesAt().orElseThrow()).isBeforeOrEqualTo(turns));
    }

    private static SortedSet<FactId> ids(List<String> ids) {
        return new TreeSet<>(ids.stream().map(FactId::of).toList());
    }

    private static Optional<Instant> instant(String when) {
        return when.equals("never") ? Optional.empty() : Optional.of(at(when));
    }

    static List<String> facts(String... ids) {
        return Arrays.asList(ids);
    }
}
