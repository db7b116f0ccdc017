package io.github.relationship.benchmarks.eight;

import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import io.github.relationship.rule.Quiet;
import java.util.List;
import java.util.Set;

/** What is missing in this policy. */
enum NoContact implements Quiet {
    /** Neither met, nor heard of, nor touched. */
    NO_CONTACT;

    @Override
    public List<Lull> lulls(Situation situation, Set<RungId> stages) {
        Person person = situation.keyContacts().get(0);
        Contacted contacted = situation.relationship().encounters().with(person.id());
        Known<?> last = situation.relationship().account().opened();
        for (Known<?> contact : List.of(
                contacted.last().<Known<?>>map(met -> met).orElse(last),
                contacted
                        .lastTouch(Line.TOUCH.rule())
                        .<Known<?>>map(sent -> sent)
                        .orElse(last))) {
            last = contact.occurredAt().isAfter(last.occurredAt()) ? contact : last;
        }
        return List.of(Lull.builder()
                .since(last.occurredAt())
                .known(last.recordedAt())
                .cause(last.fact())
                .with(person.id())
                .build());
    }
}
