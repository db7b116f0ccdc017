package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Account;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.StableHash;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A new person in charge introduces themselves (F11). */
final class Handovers {

    /** From more accounts than this in one command on, the introductions are put off and spread (D6). */
    private static final int MANY = 20;

    private static final int PUT_OFF_WORKING_DAYS = 15;
    private static final int SPREAD_DAYS = 30;

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
                .known(owner.recordedAt())
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
                .filter(batch -> batch.size() > MANY)
                .map(batch -> {
                    LocalDate earliest =
                            time.calendar().plusWorkingDays(time.dateOf(owner.occurredAt()), PUT_OFF_WORKING_DAYS);
                    int spread = StableHash.below(
                            SPREAD_DAYS, situation.relationship().id().value(), "F11");
                    return time.startOf(time.calendar().next(earliest.plusDays(spread)));
                });
    }
}
