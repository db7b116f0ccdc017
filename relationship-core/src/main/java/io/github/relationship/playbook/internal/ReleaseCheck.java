package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Optional;

/** What is asked of a line just before it is done; the draft has been through arbitration. Empty where nothing speaks against it. */
enum ReleaseCheck {
    /** Nothing that came up since holds it back; what ends in time only puts it off. */
    NOT_HELD_BACK {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Moment moment) {
            if (!draft.isHeldBack()) {
                return Optional.empty();
            }
            HeldBackCode why = draft.heldBack().code();
            return Optional.of(
                    draft.heldUntil().map(until -> later(item, until, why)).orElseGet(() -> never(why)));
        }
    },
    /** It is still for the same person, and in the same way. */
    AS_PLANNED {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Moment moment) {
            AgendaItem now = draft.item(moment.situation());
            boolean same = now.contact().equals(item.contact()) && now.option().equals(item.option());
            return same ? Optional.empty() : Optional.of(new Release.Never(Release.Code.OTHERWISE, Optional.empty()));
        }
    },
    /** It shows. */
    SHOWS {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Moment moment) {
            Instant shows = draft.item(moment.situation()).shows();
            return moment.situation().watch().hasCome(shows)
                    ? Optional.empty()
                    : Optional.of(new Release.Later(shows, Release.Code.NOT_YET, Optional.empty()));
        }
    },
    /** The same person has not had the same for this date at another party (P8). */
    ONCE {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Moment moment) {
            Proposal proposal = draft.proposal();
            if (!draft.isContact() || isOfTheParty(proposal, moment.situation())) {
                return Optional.empty();
            }
            boolean had = proposal.countsFrom().stream()
                    .anyMatch(counts -> moment
                            .situation()
                            .elsewhere(proposal.contact().orElseThrow())
                            .stream()
                            .anyMatch(entry ->
                                    entry.rule().equals(Optional.of(item.key().rule()))
                                            && !entry.occurredAt().isBefore(counts)));
            return had ? Optional.of(never(HeldBackCode.DUPLICATE_PERSON)) : Optional.empty();
        }

        /** What marks a purchase is about the party, not about the person. */
        private boolean isOfTheParty(Proposal proposal, Situation situation) {
            return proposal.reason().facts().stream()
                    .flatMap(fact -> situation.relationship().find(fact).stream())
                    .anyMatch(entry -> entry.fact() instanceof PurchaseFact);
        }
    },
    /** It comes neither too often nor too close to what the person has heard from us by now, here and elsewhere (P7, P8). */
    CAPS {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Moment moment) {
            Situation situation = moment.situation();
            if (!draft.isContact() || Turn.of(draft, situation) != Turn.REST) {
                return Optional.empty();
            }
            Contacts contacts = new Contacts(situation, Turn.regularRules(moment.drafts(), situation));
            contacts.addDone(moment.now());
            draft.addressees().forEach(contacts::addElsewhere);
            Reach reach = Reach.of(draft, situation);
            Instant reaches = reach.of(moment.now());
            Channel channel = draft.chosen().option().orElseThrow().channel();
            return contacts.first(draft.addressees(), channel, Turn.isRegular(draft, situation), reaches)
                    .filter(place -> place.reaches().isAfter(reaches))
                    .map(place -> later(item, reach.sentFor(place.reaches()), place.code()));
        }
    },
    /** The recipient may be contacted at this hour; letters wait in the letterbox (P6). */
    QUIET_HOURS {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Moment moment) {
            if (!draft.isContact() || draft.chosen().option().orElseThrow().channel() == Channel.POST) {
                return Optional.empty();
            }
            Situation situation = moment.situation();
            ContactId person = draft.proposal().contact().orElseThrow();
            ContactHours hours = ContactHours.of(person, situation);
            Optional<Instant> allowed = hours.first(moment.now());
            return allowed.equals(Optional.of(moment.now()))
                    ? Optional.empty()
                    : Optional.of(allowed.filter(
                                    instant -> !draft.chosen().window().isExpired(instant))
                            .<Release>map(instant -> new Release.Later(
                                    instant,
                                    Release.Code.QUIET_HOURS,
                                    Optional.empty(),
                                    Optional.of(situation.resolvedZoneOf(Optional.of(person)))))
                            .orElseGet(() -> new Release.Never(Release.Code.QUIET_HOURS, Optional.empty())));
        }
    };

    abstract Optional<Release> objection(AgendaItem item, Draft draft, Moment moment);

    private static Release later(AgendaItem item, Instant until, HeldBackCode why) {
        return item.window().isExpired(until)
                ? never(why)
                : new Release.Later(until, Release.Code.HELD_BACK, Optional.of(why));
    }

    private static Release never(HeldBackCode why) {
        return new Release.Never(Release.Code.HELD_BACK, Optional.of(why));
    }
}
