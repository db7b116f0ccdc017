package io.github.relationship.testkit;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One of the accounts that are handed over: a customer of old, and what Sam has begun with some of them in the last days. */
final class HandedAccount {

    private static final ContactId ANN = ContactId.of("ann");

    private HandedAccount() {}

    /** Half a year of a customer, as an old system hands it over. */
    static List<Occurrence> loaded(int number, UserId owner, Instant now, Batch batch) {
        List<Occurrence> told = new ArrayList<>();
        tell(told, owner, now, 200, Opened.of(PartyKind.ONE_PERSON_FIRM, owner));
        tell(told, owner, now, 200, ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)));
        YearlyDay birthday = YearlyDay.of(1 + number % 12, 1 + number % 28);
        tell(told, owner, now, 199, OccasionFact.birthday(OccasionId.of("birthday"), ANN, birthday));
        tell(told, owner, now, 190, Purchased.of(Money.of("100.00", "EUR")));
        tell(
                told,
                owner,
                now,
                188,
                PurchaseFact.delivered(told.get(told.size() - 1).id().orElseThrow()));
        tell(told, owner, now, 180, RofFact.satisfactionHeard(true));
        tell(told, owner, now, 1 + number % 60, call().build(), ANN);
        return told.stream()
                .map(one -> Occurrence.builder().from(one).batch(batch).build())
                .toList();
    }

    /** A visit, a next step, or a promise: whoever began it owes what follows. */
    static List<Occurrence> begun(int number, UserId by, Instant now) {
        List<Occurrence> told = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        switch (number % 30) {
            case 0 -> tell(told, by, now, 0, Interaction.outbound(Channel.VISIT), ANN);
            case 1 -> {
                NextStep step = new NextStep(today.plusDays(6), "the samples");
                tell(told, by, now, 0, call().nextStep(step).significant(false).build(), ANN);
            }
            case 2 -> tell(told, by, now, 0, PromiseMade.of(ANN, today.plusDays(5), "the drawings"));
            default -> {
                // With most of them, nothing was begun.
            }
        }
        return told;
    }

    private static Interaction.Builder call() {
        return Interaction.builder().from(Interaction.outbound(Channel.CALL)).addValue(ValueKind.NEWS);
    }

    private static void tell(List<Occurrence> told, UserId by, Instant now, int daysAgo, Fact fact, ContactId... with) {
        Instant at = now.minus(Duration.ofDays(daysAgo)).minus(Duration.ofHours(1));
        told.add(Occurrence.builder()
                .id(FactId.of("fact-" + at.getEpochSecond() + "-" + told.size()))
                .occurredAt(at)
                .actor(by)
                .participants(Set.of(with))
                .fact(fact)
                .build());
    }
}
