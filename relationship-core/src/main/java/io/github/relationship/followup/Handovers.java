package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Account;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Spread;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A new person in charge introduces themselves (F11). */
final class Handovers {

    private static final RuleId F11 = RuleId.of("F11");

    /** In a bulk, the introductions are put off and spread (D6). */
    private static final int PUT_OFF_WORKING_DAYS = 15;

    private Handovers() {}

    static List<Owed> introductions(Situation situation) {
        Relationship relationship = situation.relationship();
        Account account = relationship.account();
        Known<UserId> owner = account.owner();
        boolean first = owner.fact().equals(account.opened().fact());
        Contacted ours = relationship.encounters().by(owner.value());
        boolean introduced = ours.last()
                .filter(last -> !last.occurredAt().isBefore(owner.occurredAt()))
                .isPresent();
        if (first || introduced) {
            return List.of();
        }
        return List.of(Owed.builder()
                .cause(owner.fact())
                .since(owner.occurredAt())
                .known(Spread.known(
                        situation,
                        F11,
                        0,
                        owner.recordedAt(),
                        situation.workingTime(situation.owner()).zone()))
                .notDueBefore(putOff(situation, owner))
                .figures(Attributes.builder()
                        .put("on", Days.ofOwner(situation, owner.occurredAt()))
                        .build())
                .build());
    }

    private static Optional<Instant> putOff(Situation situation, Known<UserId> owner) {
        WorkingTime time = situation.workingTime(situation.owner());
        return situation
                .relationship()
                .find(owner.fact())
                .flatMap(entry -> entry.occurrence().batch())
                .filter(Batch::isLarge)
                .map(batch -> {
                    LocalDate earliest =
                            time.calendar().plusWorkingDays(time.dateOf(owner.occurredAt()), PUT_OFF_WORKING_DAYS);
                    return time.startOf(time.calendar().next(earliest.plusDays(Spread.days(situation, F11, 0))));
                });
    }
}
