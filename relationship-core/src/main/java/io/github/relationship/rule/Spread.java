package io.github.relationship.rule;

import io.github.relationship.calendar.Zones;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.StableHash;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.ZoneId;

/**
 * No flood: what many facts of one command, or a new version of the playbook, make due at once is spread over a month or more. Which day
 * is whose is the same on every machine (D6).
 */
public final class Spread {

    private static final int AT_LEAST_DAYS = 30;

    private Spread() {}

    /**
     * By how much one relationship is put off.
     *
     * @param situation the situation
     * @param rule the rule that asks
     * @param length how long its window is
     * @return whole days: 0 up to the length, or up to 30 where that is more; the end excluded
     */
    public static int days(Situation situation, RuleId rule, int length) {
        return StableHash.below(
                Math.max(AT_LEAST_DAYS, length), situation.relationship().id().value(), rule.value());
    }

    /**
     * Since when something counts as known, where it may have become known together with much else.
     *
     * @param situation the situation
     * @param rule the rule that asks
     * @param length how long its window is
     * @param known the recording that made it computable
     * @param zone whose days are counted
     * @return the same instant; put off where it came with many
     */
    public static Instant known(Situation situation, RuleId rule, int length, Instant known, ZoneId zone) {
        return situation.cameWithMany(known) ? Zones.plusDays(known, days(situation, rule, length), zone) : known;
    }
}
