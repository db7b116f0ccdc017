package io.github.relationship.benchmarks.eight;

import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What causes something in this policy. */
enum EightTrigger implements Trigger {
    /** The last meeting, unless a thank-you went out since. */
    MET {
        @Override
        Optional<Known<?>> cause(Relationship relationship) {
            Contacted them = relationship.encounters().withAnybody();
            Instant thanked = last(them.touches(Line.THANKS.rule()));
            return them.live().filter(met -> met.occurredAt().isAfter(thanked)).map(met -> met);
        }
    },
    /** The first delivery since they were last asked. */
    DELIVERED {
        @Override
        Optional<Known<?>> cause(Relationship relationship) {
            Instant asked = last(relationship.rofCalls().satisfaction());
            Known<?> first = null;
            for (Purchase purchase : relationship.purchases().all()) {
                Known<?> came = purchase.inHand().orElse(null);
                if (came != null
                        && came.occurredAt().isAfter(asked)
                        && (first == null || came.occurredAt().isBefore(first.occurredAt()))) {
                    first = came;
                }
            }
            return Optional.ofNullable(first);
        }
    };

    abstract Optional<Known<?>> cause(Relationship relationship);

    @Override
    public List<Owed> owed(Situation situation) {
        return cause(situation.relationship())
                .map(cause -> Owed.builder()
                        .cause(cause.fact())
                        .since(cause.occurredAt())
                        .known(cause.recordedAt())
                        .contact(situation.keyContacts().get(0).id())
                        .build())
                .map(List::<Owed>of)
                .orElse(List.of());
    }

    private static Instant last(List<? extends Known<?>> known) {
        return known.isEmpty() ? Instant.MIN : known.get(known.size() - 1).occurredAt();
    }
}
