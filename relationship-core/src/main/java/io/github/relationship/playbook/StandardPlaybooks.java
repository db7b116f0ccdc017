package io.github.relationship.playbook;

import io.github.relationship.followup.Changes;
import io.github.relationship.followup.FollowUps;
import io.github.relationship.followup.Keeping;
import io.github.relationship.followup.OurWord;
import io.github.relationship.followup.Recovery;
import io.github.relationship.followup.Referring;
import io.github.relationship.followup.Sales;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Rule;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The playbooks that ship. */
final class StandardPlaybooks {

    /** The newsletter's anchor where the host sets none: the first day of every calendar quarter. */
    private static final LocalDate NEWSLETTER_ANCHOR = LocalDate.of(2000, 1, 1);

    private static final Limits LIMITS = Limits.builder()
            .caps(Caps.standard())
            .budget(Budget.standard(Currency.getInstance("EUR")))
            .build();

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
                .limits(LIMITS)
                .rules(followUps())
                .addRules(Keeping.giveAndGain(), Keeping.coverage(), Keeping.courting())
                .addRules(
                        Touches.birthday(),
                        Touches.customerAnniversary(),
                        Touches.newsletter(NEWSLETTER_ANCHOR, Period.ofMonths(3)))
                .build();
    }

    /** What firms and households are owed because something happened or fell silent, in the order of the specification. */
    private static List<Rule> followUps() {
        return List.of(
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
                Keeping.qualify(),
                RofCalls.forTheRelationship(),
                Keeping.giveReferral(),
                Keeping.makeItEnjoyable(),
                Keeping.sellerStays(),
                Sales.notDelivered(),
                Changes.successor(),
                Changes.farewell(),
                Changes.condolences());
    }

    /** For households: their own ladder, and a card where a firm would get a call. */
    static Playbook businessToConsumer() {
        return Playbook.builder()
                .id(PlaybookId.of("business-to-consumer"))
                .ladder(Ladder.businessToConsumer())
                .limits(LIMITS)
                .rules(followUps())
                .addRules(
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
                .limits(LIMITS)
                .addRules(
                        OurWord.thankYou(),
                        RofCalls.afterDelivery(),
                        RofCalls.continuation(),
                        Recovery.apology(),
                        Recovery.fix(),
                        Recovery.verification(),
                        Recovery.untended(),
                        OurWord.promise(),
                        OurWord.brokenPromise(),
                        Touches.birthday(),
                        Touches.newsletter(NEWSLETTER_ANCHOR, Period.ofMonths(3)))
                .build();
    }
}
