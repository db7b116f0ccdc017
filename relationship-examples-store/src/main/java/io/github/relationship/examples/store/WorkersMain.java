package io.github.relationship.examples.store;

import io.github.relationship.StaleClaimException;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.spi.Claim;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Two mailers share the newsletters that are due: each letter goes to one of them, and who is too late is told so. */
public final class WorkersMain {

    private static final Instant APRIL = Instant.parse("2026-04-01T09:00:00Z");

    /** Mail servers take so many letters an hour from one sender. */
    private static final int AN_HOUR = 100;

    private static final ContactId BUYER = ContactId.of("buyer");
    private static final List<RelationshipId> CUSTOMERS = IntStream.rangeClosed(1, 201)
            .mapToObj(number -> RelationshipId.of("customer-" + number))
            .toList();

    private WorkersMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws InterruptedException if somebody ends it
     * @throws ExecutionException if the database fails
     */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        Mailer one = Mailer.of("mailer 1", APRIL);
        Mailer two = Mailer.of("mailer 2", APRIL);
        CUSTOMERS.forEach(customer -> askForTheNewsletter(one.firm(), customer));
        System.out.println(CUSTOMERS.size() + " customers are to get a letter today.");

        ExecutorService together = Executors.newFixedThreadPool(2);
        List<Future<Integer>> sent =
                together.invokeAll(List.of(() -> one.send(AN_HOUR), () -> two.send(AN_HOUR)), 1, TimeUnit.MINUTES);
        together.shutdown();
        System.out.println("Mailer 1 sent " + sent.get(0).get() + ", and at the same time mailer 2 sent "
                + sent.get(1).get() + ".");

        Claim late = one.takeAndStall();
        System.out.println("Mailer 1 took the last one, and stalled for longer than it may keep a letter.");
        System.out.println("Mailer 2 went on, and sent " + two.send(1) + ".");
        try {
            one.sent(late);
        } catch (StaleClaimException refused) {
            System.out.println("Mailer 1 says now that it has sent its letter. Refused: that is done by now.");
        }
        long once = CUSTOMERS.stream()
                .filter(customer -> letters(two.firm(), customer) == 1)
                .count();
        System.out.println(once + " of " + CUSTOMERS.size() + " customers have just one letter on record.");
    }

    private static void askForTheNewsletter(TenantRelationships firm, RelationshipId customer) {
        Instant before = Instant.parse("2026-03-09T09:00:00Z");
        firm.record(
                customer,
                Occurrence.of(FactId.of("opening"), before, Opened.of(PartyKind.COMPANY, UserId.of("sam"))),
                Occurrence.of(
                        FactId.of("buyer"), before, ContactFact.added(ContactCard.of(BUYER, Role.DECISION_MAKER))),
                Occurrence.of(
                        FactId.of("yes"),
                        before,
                        ConsentDecided.granted(BUYER, Channel.EMAIL, Purpose.PROMOTIONAL, "form on the website")));
    }

    private static long letters(TenantRelationships firm, RelationshipId customer) {
        return firm.relationship(customer).entries().stream()
                .filter(entry -> entry.fact() instanceof ItemFact.Completed)
                .count();
    }
}

// It prints:
// 201 customers are to get a letter today.
// Mailer 1 sent 100, and at the same time mailer 2 sent 100.
// Mailer 1 took the last one, and stalled for longer than it may keep a letter.
// Mailer 2 went on, and sent 1.
// Mailer 1 says now that it has sent its letter. Refused: that is done by now.
// 201 of 201 customers have just one letter on record.
