package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was delivered and came back wholly before anybody asked about it: in the place of the ROF call somebody asks what went wrong
 * (F3, F4). One question is about all that came back since the last.
 */
final class Returns {

    static final String WENT_WRONG = "went-wrong";

    private Returns() {}

    static List<Owed> toAskAbout(Situation situation) {
        Relationship relationship = situation.relationship();
        Instant asked = relationship
                .items()
                .lastClosed(Recovery.RULE, Optional.of(WENT_WRONG), Optional.empty())
                .<Instant>map(Known<ItemKey>::occurredAt)
                .orElse(Instant.MIN);
        List<Purchase> returned = relationship.purchases().all().stream()
                .filter(purchase -> isReturned(relationship, purchase))
                .filter(purchase -> back(purchase).occurredAt().isAfter(asked))
                .filter(purchase -> !isSettled(relationship, purchase))
                .sorted(Comparator.comparing(
                                (Purchase purchase) -> back(purchase).occurredAt())
                        .thenComparing(purchase -> back(purchase).fact()))
                .toList();
        return returned.isEmpty() ? List.of() : List.of(owed(situation, returned));
    }

    private static Owed owed(Situation situation, List<Purchase> returned) {
        Purchase first = returned.get(0);
        return Owed.builder()
                .cause(back(first).fact())
                .since(back(first).occurredAt())
                .known(Instants.later(back(first).recordedAt(), inHand(first).recordedAt()))
                .facts(returned.stream()
                        .<FactId>map(purchase -> back(purchase).fact())
                        .toList())
                .figures(Attributes.builder()
                        .put("purchases", returned.size())
                        .put("on", Days.ofOwner(situation, back(first).occurredAt()))
                        .build())
                .build();
    }

    /** Had, and brought back as a whole; what was called off was not. */
    private static boolean isReturned(Relationship relationship, Purchase purchase) {
        return purchase.annulled()
                .filter(back -> purchase.inHand()
                        .filter(had -> !had.occurredAt().isAfter(back.occurredAt()))
                        .isPresent())
                .flatMap(back -> relationship.find(back.fact()))
                .filter(entry -> entry.fact() instanceof PurchaseFact.Returned)
                .isPresent();
    }

    /** They were asked since they had it, or have complained about it. */
    private static boolean isSettled(Relationship relationship, Purchase purchase) {
        Instant had = inHand(purchase).occurredAt();
        return relationship.rofCalls().satisfaction().stream()
                        .anyMatch(heard -> !heard.occurredAt().isBefore(had))
                || relationship.complaints().all().stream().anyMatch(complaint -> isAbout(complaint, purchase, had));
    }

    private static boolean isAbout(Complaint complaint, Purchase purchase, Instant had) {
        return !complaint.opened().occurredAt().isBefore(had)
                && (complaint.opened().value().about().isEmpty()
                        || complaint.opened().value().about().contains(purchase.id()));
    }

    private static Known<Boolean> back(Purchase purchase) {
        return purchase.annulled().orElseThrow();
    }

    private static Known<Boolean> inHand(Purchase purchase) {
        return purchase.inHand().orElseThrow();
    }
}
