package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Outbound;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Post, gifts and holiday wishes go to an address once, addressed to all who live or work there; a joint occasion is one item, and
 * birthdays go to the person (T12). The first by id leads; what already went to somebody there was for all.
 */
final class OneToAnAddress {

    private final Situation situation;

    OneToAnAddress(Situation situation) {
        this.situation = situation;
    }

    void merge(List<Draft> drafts) {
        List<Draft> waiting = new ArrayList<>(drafts.stream()
                .filter(draft -> draft.isContact() && !draft.isHeldBack() && isShared(draft))
                .sorted(Comparator.comparing(draft -> draft.proposal().key()))
                .toList());
        while (!waiting.isEmpty()) {
            Draft lead = waiting.remove(0);
            Optional<ItemKey> done = sentThere(lead);
            if (done.isPresent()) {
                lead.standIn(done.get());
                continue;
            }
            List<Draft> same =
                    waiting.stream().filter(draft -> isSame(draft, lead)).toList();
            same.forEach(draft -> join(lead, draft));
            waiting.removeAll(same);
        }
    }

    /** What is marked together is one line, though it reach only one of them. */
    private static void join(Draft lead, Draft draft) {
        if (lead.suits(draft)) {
            lead.addressTo(draft);
        } else {
            draft.standIn(lead.proposal().key());
        }
    }

    private boolean isShared(Draft draft) {
        if (isForOne(draft.proposal())) {
            return false;
        }
        Option option = draft.chosen().option().orElseThrow();
        return isJoint(draft.proposal())
                || isHoliday(draft.proposal())
                || option.channel() == Channel.POST
                || Gifts.isGift(option);
    }

    private boolean isSame(Draft draft, Draft lead) {
        Proposal one = draft.proposal();
        Proposal other = lead.proposal();
        return sameLine(one.key(), other.key())
                && (isJoint(one) || (lead.suits(draft) && shareAddress(contact(one), contact(other))))
                && one.doer().equals(other.doer());
    }

    private static boolean sameLine(ItemKey one, ItemKey other) {
        return one.rule().equals(other.rule())
                && one.step().equals(other.step())
                && one.occurrence().equals(other.occurrence());
    }

    /** In a household all live together unless their addresses say otherwise. */
    private boolean shareAddress(ContactId one, ContactId other) {
        Optional<String> address = address(one);
        boolean household = situation.relationship().account().isHousehold();
        return address.equals(address(other)) && (address.isPresent() || household);
    }

    private Optional<String> address(ContactId contact) {
        return situation
                .relationship()
                .people()
                .find(contact)
                .flatMap(person -> person.card().value().sharedAddress());
    }

    /** The line of somebody at the same address to whom it went. */
    private Optional<ItemKey> sentThere(Draft draft) {
        Proposal proposal = draft.proposal();
        return proposal.countsFrom().flatMap(counts -> sentThere(proposal, counts));
    }

    private Optional<ItemKey> sentThere(Proposal proposal, Instant counts) {
        return situation.relationship().outgoing().people().stream()
                .filter(other -> !other.equals(contact(proposal)))
                .filter(other -> isJoint(proposal) ? isOf(proposal, other) : shareAddress(contact(proposal), other))
                .filter(other -> situation.relationship().outgoing().to(other).stream()
                        .anyMatch(sent -> isFor(sent, proposal, counts)))
                .map(other -> proposal.key().withContact(other))
                .findFirst();
    }

    private static boolean isFor(Outbound sent, Proposal proposal, Instant counts) {
        return sent.rule().equals(Optional.of(proposal.key().rule()))
                && !sent.occurredAt().isBefore(counts);
    }

    private boolean isOf(Proposal proposal, ContactId other) {
        return stated(proposal).filter(day -> day.people().contains(other)).isPresent();
    }

    /** A birthday, or a day that nobody shares: what went to somebody else for a day of theirs is another card. */
    private boolean isForOne(Proposal proposal) {
        return stated(proposal)
                .filter(day ->
                        day.kind() == OccasionFact.Kind.BIRTHDAY || day.people().size() <= 1)
                .isPresent();
    }

    private boolean isJoint(Proposal proposal) {
        return stated(proposal)
                .filter(day ->
                        day.kind() != OccasionFact.Kind.BIRTHDAY && day.people().size() > 1)
                .isPresent();
    }

    /** A day that is nobody's in particular. */
    private static boolean isHoliday(Proposal proposal) {
        return proposal.day().isPresent() && proposal.reason().facts().isEmpty();
    }

    private Optional<OccasionFact.Stated> stated(Proposal proposal) {
        if (proposal.day().isEmpty()) {
            return Optional.empty();
        }
        for (FactId id : proposal.reason().facts()) {
            Optional<Fact> fact = situation.relationship().find(id).map(entry -> entry.fact());
            if (fact.isPresent() && fact.get() instanceof OccasionFact.Stated day) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static ContactId contact(Proposal proposal) {
        return proposal.contact().orElseThrow();
    }
}
