package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The one accumulator: applies entries in order to themes, and copies a theme before it first writes to one that somebody else
 * may hold. It trusts what it is given; {@link Door} checks.
 */
final class Fold {

    private final OwnCopy<Account> account;
    private final OwnCopy<People> people;
    private final OwnCopy<Encounters> encounters;
    private final OwnCopy<ValueLedger> value;
    private final OwnCopy<Outgoing> outgoing;
    private final OwnCopy<Thanks> thanks;
    private final OwnCopy<Courtship> courtship;
    private final OwnCopy<Purchases> purchases;
    private final OwnCopy<RofCallLog> rofCalls;
    private final OwnCopy<Opportunities> opportunities;
    private final OwnCopy<Referrals> referrals;
    private final OwnCopy<Learnt> learnt;
    private final OwnCopy<Complaints> complaints;
    private final OwnCopy<Promises> promises;
    private final OwnCopy<Commitments> commitments;
    private final OwnCopy<Holds> holds;
    private final OwnCopy<StageHistory> stages;
    private final OwnCopy<ItemLog> items;

    private Fold(Themes start) {
        account = new OwnCopy<>(start.account);
        people = new OwnCopy<>(start.people);
        encounters = new OwnCopy<>(start.encounters);
        value = new OwnCopy<>(start.value);
        outgoing = new OwnCopy<>(start.outgoing);
        thanks = new OwnCopy<>(start.thanks);
        courtship = new OwnCopy<>(start.courtship);
        purchases = new OwnCopy<>(start.purchases);
        rofCalls = new OwnCopy<>(start.rofCalls);
        opportunities = new OwnCopy<>(start.opportunities);
        referrals = new OwnCopy<>(start.referrals);
        learnt = new OwnCopy<>(start.learnt);
        complaints = new OwnCopy<>(start.complaints);
        promises = new OwnCopy<>(start.promises);
        commitments = new OwnCopy<>(start.commitments);
        holds = new OwnCopy<>(start.holds);
        stages = new OwnCopy<>(start.stages);
        items = new OwnCopy<>(start.items);
    }

    /** Goes on from where the state stands where it can; a late fact or a retraction folds everything anew (H2, H5). */
    static Relationship onto(Relationship before, List<Entry> added) {
        List<Entry> all = new ArrayList<>(before.entries().size() + added.size());
        all.addAll(before.entries());
        all.addAll(added);
        Set<FactId> retracted = retractedIn(before, added);
        boolean inOrder = isInOrder(all, before.entries().size());
        if (!inOrder) {
            all.sort(Entry.IN_ORDER);
        }
        boolean goOn = inOrder && retracted.equals(before.retracted());
        Fold fold = new Fold(goOn ? before.themes() : Themes.NONE);
        for (Entry entry : goOn ? added : all) {
            if (!retracted.contains(entry.id())) {
                fold.apply(entry);
            }
        }
        return new Relationship(before.id(), Collections.unmodifiableList(all), retracted, fold.freeze());
    }

    private static boolean isInOrder(List<Entry> all, int from) {
        for (int i = Math.max(1, from); i < all.size(); i++) {
            if (Entry.IN_ORDER.compare(all.get(i - 1), all.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Set<FactId> retractedIn(Relationship before, List<Entry> added) {
        Set<FactId> retracted = before.retracted();
        for (Entry entry : added) {
            if (entry.fact() instanceof Retracted retraction) {
                retracted = retracted == before.retracted() ? new HashSet<>(retracted) : retracted;
                retracted.add(retraction.retracted());
            }
        }
        return retracted == before.retracted() ? retracted : Set.copyOf(retracted);
    }

    private void apply(Entry entry) {
        Fact fact = entry.fact();
        if (fact instanceof InteractionFact it) {
            encounters.own().apply(entry, it);
            value.own().apply(entry, it);
            outgoing.own().apply(entry, it);
            concerns(entry, it);
            completes(entry, it);
        } else if (fact instanceof PurchaseFact it) {
            purchases.own().apply(entry, it);
            if (it instanceof Purchased) {
                bought(entry);
            }
        } else if (fact instanceof RofFact it) {
            rofCalls.own().apply(entry, it);
        } else if (fact instanceof StageFact it) {
            stages.own().apply(entry, it);
        } else if (fact instanceof ContactFact it) {
            people.own().apply(entry, it, encounters.read());
        } else if (fact instanceof OccasionFact it) {
            people.own().apply(entry, it);
        } else if (fact instanceof ConsentDecided it) {
            people.own().apply(entry, it);
        } else if (fact instanceof PreferenceLearnt it) {
            people.own().apply(entry, it);
        } else if (fact instanceof OutOfOffice it) {
            people.own().apply(entry, it);
        } else if (fact instanceof OpportunityFact it) {
            opportunities.own().apply(entry, it);
        } else if (fact instanceof ReferralFact it) {
            referrals.own().apply(entry, it);
        } else if (fact instanceof LearntFact it) {
            learnt.own().apply(entry, it);
        } else if (fact instanceof AccountFact it) {
            account.own().apply(entry, it);
        } else if (fact instanceof ComplaintFact it) {
            complaints.own().apply(entry, it);
        } else if (fact instanceof PromiseFact it) {
            promises.own().apply(entry, it);
        } else if (fact instanceof CommitmentFact it) {
            commitments.own().apply(entry, it);
        } else if (fact instanceof HoldFact it) {
            holds.own().apply(entry, it);
        } else if (fact instanceof ItemFact it) {
            items.own().apply(entry, it);
            if (it instanceof ItemFact.Completed || isAnswered(it)) {
                said(entry, it.item());
            }
        } else if (!(fact instanceof Retracted || fact instanceof HostFact || fact instanceof UnreadFact)) {
            throw new AssertionError(fact.getClass());
        }
    }

    private void bought(Entry entry) {
        if (!thanks.read().hasBought()) {
            thanks.own().firstBought(entry);
            courtship.own().won(entry);
        }
        if (account.read().disqualified().isPresent()) {
            account.own().takenBack(entry);
        }
    }

    /** What an interaction says to other themes than its own. */
    private void concerns(Entry entry, InteractionFact fact) {
        if (fact instanceof Interaction it) {
            if (it.strength(entry.participants().size()).isMeaningful()) {
                courtship.own().met(entry, it.channel());
            }
            if (it.isSignificant()) {
                thanks.own().deserved(entry);
            }
            if (it.about().stream().anyMatch(opportunities.read()::isKnown)) {
                opportunities.own().talked(entry, it);
            }
        } else if (fact instanceof InteractionFact.ThankYouSent it) {
            thanks.own().apply(entry, it);
        }
    }

    /** Answered until a day, a question is asked again. */
    private static boolean isAnswered(ItemFact fact) {
        return fact instanceof ItemFact.Answered it && it.until().isEmpty();
    }

    private void said(Entry entry, ItemKey question) {
        if (question.step().filter(Complaints.STILL_TRUE::equals).isPresent()) {
            complaints.own().confirmed(entry, question.occurrence());
        }
    }

    private void completes(Entry entry, InteractionFact fact) {
        if (fact instanceof Interaction it && it.item().isPresent()) {
            if (it.isVainCall()) {
                items.own().tried(entry, it.item().get());
            } else {
                items.own().done(entry, it.item().get());
            }
        } else if (fact instanceof TouchSent it && it.item().isPresent()) {
            items.own().done(entry, it.item().get());
        }
    }

    private Themes freeze() {
        return new Themes(
                account.read(),
                people.read(),
                encounters.read(),
                value.read(),
                outgoing.read(),
                thanks.read(),
                courtship.read(),
                purchases.read(),
                rofCalls.read(),
                opportunities.read(),
                referrals.read(),
                learnt.read(),
                complaints.read(),
                promises.read(),
                commitments.read(),
                holds.read(),
                stages.read(),
                items.read());
    }

    /** A theme that is shared until it is first written to. */
    private static final class OwnCopy<T extends Theme<T>> {

        private T theme;
        private boolean own;

        OwnCopy(T shared) {
            this.theme = shared;
        }

        T read() {
            return theme;
        }

        T own() {
            if (!own) {
                theme = theme.copy();
                own = true;
            }
            return theme;
        }
    }
}
