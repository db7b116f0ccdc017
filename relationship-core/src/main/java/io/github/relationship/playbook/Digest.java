package io.github.relationship.playbook;

import io.github.relationship.internal.Sha256;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a playbook says, as one digest of its canonical text; the order of its rules does not matter. */
final class Digest {

    private Digest() {}

    static String of(Ladder ladder, List<Rule> rules, Limits limits) {
        Stream<String> parts = Stream.concat(
                Stream.of(ladder.canonical()),
                rules.stream().map(rule -> rule.spec().canonical()).sorted());
        Stream<String> bound = limits.equals(Limits.NONE)
                ? Stream.empty()
                : Stream.of(limits.spec().canonical());
        String text = Stream.concat(parts, bound).collect(Collectors.joining("\n"));
        return Sha256.of(text);
    }
}
