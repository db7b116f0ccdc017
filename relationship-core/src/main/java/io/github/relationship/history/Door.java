package io.github.relationship.history;

import io.github.relationship.history.Folded.Refused;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Says whether facts may enter a history (H1, H3, H4, H5). It goes by what facts say they stand on, and knows no theme. */
final class Door {

    /** How far ahead of the recording clock a fact's own clock may run (H3). */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Relationship before;
    private final Map<FactId, Entry> history = new HashMap<>();
    private final Map<ContactId, Boolean> people = new HashMap<>();
    private final Set<FactId> retracted;
    private final ReferralDoor referrals;
    private boolean opened;

    Door(Relationship before) {
        this.before = before;
        this.opened = before.account().isOpened();
        this.retracted = new HashSet<>(before.retracted());
        this.referrals = new ReferralDoor(before);
    }

    /** The first refusal, if any fact may not enter after those before it. */
    Optional<Refused> refusal(List<Entry> added) {
        for (Entry entry : added) {
            Optional<Refused> refusal = refusal(entry);
            if (refusal.isPresent()) {
                return refusal;
            }
            admit(entry);
        }
        return added.stream()
                .filter(entry -> entry.fact() instanceof Retracted)
                .flatMap(entry -> dependents(entry, added).stream())
                .findFirst();
    }

    private void admit(Entry entry) {
        history.put(entry.id(), entry);
        referrals.admit(entry);
        if (entry.fact() instanceof ContactFact.Added added) {
            people.put(added.card().id(), true);
        } else if (entry.fact() instanceof Retracted retraction) {
            retracted.add(retraction.retracted());
            find(retraction.retracted()).ifPresent(this::forget);
        } else if (entry.fact() instanceof Opened) {
            opened = true;
        }
    }

    private void forget(Entry wrong) {
        referrals.forget(wrong);
        if (wrong.fact() instanceof ContactFact.Added added) {
            people.put(added.card().id(), false);
        } else if (wrong.fact() instanceof Opened) {
            opened = false;
        }
    }

    /** What is not in the history yet with the same content: to hand in the rest again changes nothing (H1). */
    static List<Entry> unknown(Relationship before, List<Entry> added) {
        Map<FactId, Occurrence> seen = new HashMap<>();
        List<Entry> unknown = new ArrayList<>();
        for (Entry entry : added) {
            Optional<Occurrence> known = Optional.ofNullable(seen.put(entry.id(), entry.occurrence()))
                    .or(() -> before.find(entry.id()).map(Entry::occurrence));
            if (!known.equals(Optional.of(entry.occurrence()))) {
                unknown.add(entry);
            }
        }
        return unknown;
    }

    private Optional<Refused> refusal(Entry entry) {
        return inTime(entry)
                .or(() -> known(entry))
                .or(() -> opening(entry))
                .or(() -> people(entry))
                .or(() -> references(entry))
                .or(() -> referrals.refusal(entry))
                .or(() -> occasion(entry))
                .or(() -> retraction(entry))
                .or(() -> currency(entry));
    }

    private Optional<Refused> inTime(Entry entry) {
        Instant soon = entry.recordedAt().plus(CLOCK_TOLERANCE);
        return refuseIf(
                entry.occurredAt().isAfter(soon) && !hasBeen(entry.occurredAt()),
                RefusalCode.IN_THE_FUTURE,
                entry,
                List.of(),
                () -> "is dated " + entry.occurredAt() + ", and it is " + entry.recordedAt()
                        + "; record what has happened, and plans as attributes of a fact");
    }

    /** A clock that was set back, or runs behind another, makes no future of what the history already knows to have come (C5). */
    private boolean hasBeen(Instant instant) {
        List<Entry> entries = before.entries();
        return !entries.isEmpty()
                && !instant.isAfter(entries.get(entries.size() - 1).occurredAt());
    }

    private Optional<Refused> known(Entry entry) {
        return refuseIf(
                find(entry.id()).isPresent(),
                RefusalCode.SAME_ID_OTHER_CONTENT,
                entry,
                List.of(entry.id().value()),
                () -> "has the id of another fact; give each fact an id of its own, or hand in the same content again");
    }

    private Optional<Refused> opening(Entry entry) {
        boolean opens = entry.fact() instanceof Opened;
        return refuseIf(
                        opens && opened,
                        RefusalCode.OPENED_BEFORE,
                        entry,
                        List.of(before.id().value()),
                        () -> "opens a relationship that is open; record changes of owner and strategy as such")
                .or(() -> refuseIf(
                        !opens && !opened,
                        RefusalCode.NOT_OPENED,
                        entry,
                        List.of(before.id().value()),
                        () -> "comes before the opening of relationship " + before.id()
                                + "; record its opening first"));
    }

    private Optional<Refused> people(Entry entry) {
        if (entry.fact() instanceof ContactFact.Added added
                && isKnown(added.card().id())) {
            return refuse(
                    RefusalCode.KNOWN_CONTACT,
                    entry,
                    List.of(added.card().id().value()),
                    "adds contact " + added.card().id() + ", who is known; record a change instead");
        }
        Set<ContactId> named = new LinkedHashSet<>(entry.participants());
        named.addAll(entry.fact().contacts());
        List<String> unknown =
                named.stream().filter(id -> !isKnown(id)).map(ContactId::value).toList();
        return refuseIf(
                !unknown.isEmpty(),
                RefusalCode.UNKNOWN_CONTACT,
                entry,
                unknown,
                () -> "names contacts whom nobody has added: " + unknown + "; record them as added first");
    }

    private Optional<Refused> references(Entry entry) {
        for (Reference reference : entry.fact().references()) {
            Optional<Entry> earlier = find(reference.fact())
                    .filter(found -> reference.kind().isInstance(found.fact()))
                    .filter(found -> !retracted.contains(found.id()) || entry.fact() instanceof Retracted);
            if (earlier.isEmpty()) {
                return refuse(
                        RefusalCode.UNKNOWN_FACT,
                        entry,
                        List.of(reference.fact().value()),
                        "names " + reference.noun() + " " + reference.fact()
                                + ", which is not in the history; record the " + reference.noun() + " first");
            }
            if (Entry.IN_ORDER.compare(earlier.get(), entry) > 0) {
                return refuse(
                        RefusalCode.LATER_FACT,
                        entry,
                        List.of(reference.fact().value()),
                        "is dated " + entry.occurredAt() + ", before " + reference.noun() + " " + reference.fact()
                                + " of " + earlier.get().occurredAt() + "; correct one of the dates");
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> occasion(Entry entry) {
        if (!(entry.fact() instanceof OccasionFact.Ended end)) {
            return Optional.empty();
        }
        boolean stated = Stream.concat(before.entries().stream(), history.values().stream())
                .filter(other -> !retracted.contains(other.id()))
                .anyMatch(other -> (other.fact() instanceof OccasionFact.Stated known
                                && known.occasion().equals(end.occasion()))
                        || (other.fact() instanceof OccasionFact.KnownInPart part
                                && part.occasion().equals(end.occasion())));
        return refuseIf(
                !stated,
                RefusalCode.UNKNOWN_OCCASION,
                entry,
                List.of(end.occasion().value()),
                () -> "ends occasion " + end.occasion() + ", which nobody has stated; record the occasion first");
    }

    private Optional<Refused> retraction(Entry entry) {
        if (!(entry.fact() instanceof Retracted retraction)) {
            return Optional.empty();
        }
        boolean twice = retracted.contains(retraction.retracted())
                || find(retraction.retracted())
                        .filter(found -> found.fact() instanceof Retracted)
                        .isPresent();
        return refuseIf(
                twice,
                RefusalCode.RETRACTED_BEFORE,
                entry,
                List.of(retraction.retracted().value()),
                () -> "retracts " + retraction.retracted()
                        + ", which is a retraction or was retracted before; record the right fact anew");
    }

    private Optional<Refused> currency(Entry entry) {
        if (!(entry.fact() instanceof PurchaseFact.Returned returned)
                || returned.amount().isEmpty()) {
            return Optional.empty();
        }
        Currency given = returned.amount().get().currency();
        return refuseIf(
                currencyOf(returned.purchase())
                        .filter(other -> !other.equals(given))
                        .isPresent(),
                RefusalCode.OTHER_CURRENCY,
                entry,
                List.of(returned.purchase().value()),
                () -> "returns " + given + " of purchase " + returned.purchase()
                        + ", which is in another currency; convert the amount first");
    }

    /** The purchase's own, else that of what came back of it before. */
    private Optional<Currency> currencyOf(FactId purchase) {
        return find(purchase)
                .flatMap(found -> ((Purchased) found.fact()).amount())
                .or(() -> Stream.concat(before.entries().stream(), history.values().stream())
                        .filter(other -> !retracted.contains(other.id()))
                        .map(Entry::fact)
                        .filter(fact -> fact instanceof PurchaseFact.Returned)
                        .map(fact -> (PurchaseFact.Returned) fact)
                        .filter(back -> back.purchase().equals(purchase))
                        .flatMap(back -> back.amount().stream())
                        .findFirst())
                .map(Money::currency);
    }

    /** Facts that stand on a retracted one must be retracted with it; moves are, by the service, in the same step (H5, L11). */
    private Optional<Refused> dependents(Entry entry, List<Entry> added) {
        FactId wrong = ((Retracted) entry.fact()).retracted();
        List<Entry> all = new ArrayList<>(before.entries());
        all.addAll(added);
        List<String> standing = all.stream()
                .filter(other -> !(other.fact() instanceof Retracted) && !retracted.contains(other.id()))
                .filter(other -> other.fact().references().stream()
                                .anyMatch(reference -> reference.fact().equals(wrong))
                        || standsOnPersonOf(wrong, other))
                .sorted(Comparator.comparing(Entry::id))
                .map(other -> other.id().value())
                .toList();
        return refuseIf(
                !standing.isEmpty(),
                RefusalCode.HAS_DEPENDENTS,
                entry,
                standing,
                () -> "retracts " + wrong + ", on which others stand: " + standing
                        + "; retract them before or together with it");
    }

    private boolean standsOnPersonOf(FactId wrong, Entry other) {
        Fact fact = find(wrong).orElseThrow().fact();
        if (fact instanceof Opened) {
            return !opened && !(other.fact() instanceof Opened);
        }
        return fact instanceof ContactFact.Added added
                && !isKnown(added.card().id())
                && (other.participants().contains(added.card().id())
                        || other.fact().contacts().contains(added.card().id()));
    }

    private Optional<Entry> find(FactId id) {
        return Optional.ofNullable(history.get(id)).or(() -> before.find(id));
    }

    private boolean isKnown(ContactId id) {
        return people.getOrDefault(id, before.people().find(id).isPresent());
    }

    private static Optional<Refused> refuseIf(
            boolean refused, RefusalCode code, Entry entry, List<String> ids, Supplier<String> message) {
        return refused ? refuse(code, entry, ids, message.get()) : Optional.empty();
    }

    static Optional<Refused> refuse(RefusalCode code, Entry entry, List<String> ids, String message) {
        return Optional.of(new Refused(code, entry.id(), ids, "fact " + entry.id() + " " + message));
    }
}
