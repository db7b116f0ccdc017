package io.github.relationship.playbook;

import io.github.relationship.followup.FollowUps;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The playbooks that ship. */
final class StandardPlaybooks {

    /** The newsletter's anchor where the host sets none: the first day of every calendar quarter. */
    private static final LocalDate NEWSLETTER_ANCHOR = LocalDate.of(2000, 1, 1);

    private static final List<Playbook> ALL = List.of(standard(), businessToConsumer(), minimal());

    private StandardPlaybooks() {}

    static Optional<Playbook> named(PlaybookId id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(playbook -> playbook.id().equals(id)).findFirst();
    }

    static Playbook standard() {
        return Playbook.builder()
                .id(PlaybookId.of("standard"))
                .ladder(Ladder.standard())
                .addRules(
                        FollowUps.nextStep(),
                        FollowUps.agreeOnNextStep(),
                        RofCalls.afterDelivery(),
                        FollowUps.meaningfulContact(),
                        FollowUps.moveUp(),
                        FollowUps.stepDown(),
                        FollowUps.reopen(),
                        FollowUps.reviewStrategy(),
                        Touches.birthday(),
                        Touches.customerAnniversary(),
                        Touches.newsletter(NEWSLETTER_ANCHOR, Period.ofMonths(3)))
                .build();
    }

    /** For households: their own ladder, and a card where a firm would get a call. */
    static Playbook businessToConsumer() {
        return Playbook.builder()
                .id(PlaybookId.of("business-to-consumer"))
                .ladder(Ladder.businessToConsumer())
                .addRules(
                        FollowUps.nextStep(),
                        FollowUps.agreeOnNextStep(),
                        RofCalls.afterDelivery(),
                        FollowUps.meaningfulContact(),
                        FollowUps.moveUp(),
                        FollowUps.stepDown(),
                        FollowUps.reopen(),
                        FollowUps.reviewStrategy(),
                        Touches.birthday(),
                        Touches.customerAnniversaryCard(),
                        Touches.newsletter(NEWSLETTER_ANCHOR, Period.ofMonths(3)))
                .build();
    }

    /** What nobody may forget, and no more. */
    static Playbook minimal() {
        return Playbook.builder()
                .id(PlaybookId.of("minimal"))
                .ladder(Ladder.standard())
                .addRules(
                        RofCalls.afterDelivery(),
                        Touches.birthday(),
                        Touches.newsletter(NEWSLETTER_ANCHOR, Period.ofMonths(3)))
                .build();
    }
}
