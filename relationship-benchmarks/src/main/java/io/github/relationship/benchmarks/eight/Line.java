package io.github.relationship.benchmarks.eight;

import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the policy asks for, in the order in which it takes its places under the cap. */
public enum Line {
    /** A day of theirs: it shows ahead. */
    BIRTHDAY(Duration.ofDays(14)),
    /** Thanks for the last meeting. */
    THANKS(Duration.ZERO),
    /** How satisfied they are with what came. */
    ROF(Duration.ZERO),
    /** Something of value, so that they think of us. */
    TOUCH(Duration.ZERO);

    private static final Map<Line, RuleId> RULES = new EnumMap<>(Line.class);

    static {
        for (Line line : values()) {
            RULES.put(line, RuleId.of(line.name().toLowerCase(Locale.ROOT)));
        }
    }

    private final Duration ahead;

    Line(Duration ahead) {
        this.ahead = ahead;
    }

    /**
     * The rule that asks for it, and that its touches name.
     *
     * @return the rule's id
     */
    public RuleId rule() {
        return Objects.requireNonNull(RULES.get(this));
    }

    /** The line of an item. */
    static Line of(AgendaItem item) {
        for (Line line : values()) {
            if (line.rule().equals(item.key().rule())) {
                return line;
            }
        }
        throw new IllegalArgumentException("item " + item.key() + " is of none of the eight rules");
    }

    /** Whether it is to be done now, if it is due at an instant. */
    boolean isDue(Instant due, Instant now) {
        return !due.isAfter(now.plus(ahead));
    }
}
