package io.github.relationship.testkit;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.BatchId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Five years of one account as an old system would hand them over, in bulk: the same for the same seed. */
final class GeneratedAccount {

    private static final int DAYS = 5 * 365;
    private static final ContactId ANN = ContactId.of("ann");
    private static final ContactId BEN = ContactId.of("ben");

    private final Random random;
    private final Instant loaded;
    private final Batch batch;
    private final UserId owner;
    private final List<Occurrence> occurrences = new ArrayList<>();

    private GeneratedAccount(Random random, Instant loaded, Batch batch, UserId owner) {
        this.random = random;
        this.loaded = loaded;
        this.batch = batch;
        this.owner = owner;
    }

    static List<Occurrence> history(int number, UserId owner, Instant loaded, int accounts) {
        GeneratedAccount account = new GeneratedAccount(
                new Random(number), loaded, new Batch(BatchId.of("old-system"), accounts * 50), owner);
        account.lived();
        account.occurrences.sort(Comparator.comparing(Occurrence::occurredAt));
        return account.occurrences;
    }

    /** Of ten accounts three were never qualified, three never bought, and four did. */
    private void lived() {
        int kind = random.nextInt(10);
        int began = DAYS - random.nextInt(DAYS / 2);
        tell(began, 8, Opened.of(PartyKind.COMPANY, owner));
        people(began);
        if (kind >= 3) {
            tell(began - 20, 9, AccountFact.qualified());
        } else if (random.nextInt(3) == 0) {
            tell(began - 10, 9, StrategySet.builder().inWork(true).build());
        }
        contacts(began, kind < 3 ? 400 : 60);
        if (kind >= 6) {
            purchases(began - 60, 90 + random.nextInt(300));
        }
        if (random.nextInt(10) == 0) {
            tell(began / 2, 17, AccountFact.ownerChanged(owner));
        }
        troubles(began);
    }

    private void people(int began) {
        tell(began, 9, ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)));
        tell(
                began,
                10,
                OccasionFact.birthday(
                        OccasionId.of("birthday"), ANN, YearlyDay.of(1 + random.nextInt(12), 1 + random.nextInt(28))));
        if (random.nextBoolean()) {
            tell(began - 5, 9, ContactFact.added(ContactCard.of(BEN, Role.USER)));
        }
        if (random.nextInt(5) == 0) {
            tell(began - 100, 10, ReferralFact.profileLearnt(ANN, "firms that grow"));
        }
    }

    private void contacts(int began, int every) {
        for (int day = began - 15; day > 0; day -= 1 + random.nextInt(2 * every)) {
            Channel channel = random.nextInt(3) == 0 ? Channel.VISIT : Channel.EMAIL;
            tell(
                    day,
                    11,
                    Interaction.builder()
                            .from(Interaction.outbound(channel))
                            .addValue(ValueKind.NEWS)
                            .build(),
                    ANN);
        }
    }

    private void purchases(int first, int every) {
        for (int day = first; day > 10; day -= every / 2 + random.nextInt(every)) {
            FactId order = tell(day, 13, Purchased.of(Money.of("100.00", "EUR")));
            if (random.nextInt(10) > 0) {
                tell(day - 7, 14, PurchaseFact.delivered(order));
            }
            if (random.nextInt(3) > 0 && day > 20) {
                tell(day - 14, 15, RofFact.satisfactionHeard(true));
            }
        }
    }

    /** What nobody ever closed in the old system. */
    private void troubles(int began) {
        if (random.nextInt(12) == 0) {
            tell(random.nextInt(began - 31) + 30, 16, ComplaintFact.opened(ANN));
        }
        if (random.nextInt(12) == 0) {
            int day = random.nextInt(began - 61) + 60;
            tell(day, 16, PromiseMade.of(ANN, LocalDate.ofInstant(at(day - 20, 9), ZoneOffset.UTC), "a drawing"));
        }
    }

    private FactId tell(int daysAgo, int hour, Fact fact, ContactId... with) {
        FactId id = FactId.of("row-" + occurrences.size());
        occurrences.add(Occurrence.builder()
                .id(id)
                .occurredAt(at(Math.max(1, daysAgo), hour))
                .actor(owner)
                .batch(batch)
                .participants(Set.of(with))
                .fact(fact)
                .build());
        return id;
    }

    private Instant at(int daysAgo, int hour) {
        return loaded.minus(Duration.ofDays(daysAgo)).plus(Duration.ofHours(hour - 9L));
    }
}
