package io.github.relationship.playbook;

import io.github.relationship.followup.Changes;
import io.github.relationship.followup.FollowUps;
import io.github.relationship.followup.OurWord;
import io.github.relationship.followup.Recovery;
import io.github.relationship.followup.Referring;
import io.github.relationship.followup.Sales;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;

/** The playbooks that ship. */
final class StandardPlaybooks {

    /** The newsletter's anchor where the host sets none: the first day of every calendar quarter. */
    private static final LocalDate NEWSLETTER_ANCHOR = LocalDate.of(2000, 1, 1);

    private StandardPlaybooks() {}

    static Playbook standard() {
        return Playbook.builder()
                .id(PlaybookId.of("standard"))
                .ladder(Ladder.standard())
                .addRules(
                        OurWord.thankYou(),
                        FollowUps.nextStep(),
                        FollowUps.agreeOnNextStep(),
                        RofCalls.afterDelivery(),
                        RofCalls.continuation(),
                        Recovery.apology(),
                        Recovery.fix(),
                        Recovery.verification(),
                        Sales.opportunity(),
                        Sales.outcome(),
                        Referring.thanks(),
                        Referring.introduction(),
                        Referring.news(),
                        Referring.firstContact(),
                        OurWord.promise(),
                        OurWord.brokenPromise(),
                        FollowUps.meaningfulContact(),
                        FollowUps.moveUp(),
                        FollowUps.stepDown(),
                        FollowUps.reopen(),
                        FollowUps.reviewStrategy(),
                        FollowUps.goOn(),
                        Recovery.untended(),
                        Changes.newOwner(),
                        Sales.notDelivered(),
                        Changes.successor(),
                        Changes.farewell(),
                        Changes.condolences(),
                        Touches.birthday(),
                        Touches.customerAnniversary(),
                        Touches.newsletter(NEWSLETTER_ANCHOR, Period.ofMonths(3)))
                .build();
    }
}
