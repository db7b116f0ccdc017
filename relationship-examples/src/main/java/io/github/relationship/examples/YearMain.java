package io.github.relationship.examples;

import static io.github.relationship.examples.Acme.ACME;
import static io.github.relationship.examples.Acme.ANN;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.AgendaItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;

/** A year of a customer who orders each quarter, by the standard playbook: what it asked Sam for, why, and what Sam did. */
public final class YearMain {

    private final Acme acme = new Acme("2025-11-01T09:00:00Z");
    private final Sam sam = new Sam(acme);

    private YearMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        YearMain example = new YearMain();
        example.begin();
        for (LocalDate day = LocalDate.of(2025, 11, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            example.live(day, day.getYear() == 2026);
        }
    }

    private void begin() {
        acme.tell("birthday", OccasionFact.birthday(OccasionId.of("b"), ANN, YearlyDay.of(MonthDay.of(5, 12))));
        acme.tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "order form"));
        acme.tell("ben", ContactFact.added(ContactCard.of(ContactId.of("ben"), Role.USER)));
    }

    private void live(LocalDate day, boolean told) {
        acme.at(day.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC));
        if (day.getDayOfMonth() == 3 && day.getMonthValue() % 3 == 2) {
            acme.tell("order of " + day, Purchased.of(Money.of("800.00", "EUR")));
            acme.tell("delivery of " + day, PurchaseFact.delivered(FactId.of("order of " + day)));
        }
        for (AgendaItem line : acme.agenda()) {
            String rung = acme.firm().stage(ACME).name();
            String done = sam.does(line);
            if (told) {
                String date = day.toString().substring(5);
                System.out.println(Acme.wrapped(date + " " + rung + ": " + acme.why(line) + " - " + done));
            }
        }
    }
}

// It prints:
// 01-08 customer: The newsletter of 2026-01-01 is due to Ann. - newsletter by email
// 02-10 customer: 1 purchase in use since 2026-02-03; ask Ann how satisfied they are. - called,
//       satisfied
// 03-27 customer: Nothing useful went to Ann since 2026-02-10; send something of their trade. -
//       article by email
// 04-01 customer: The newsletter of 2026-04-01 is due to Ann. - newsletter by email
// 05-04 client: You have not talked with Ann since 2026-02-10. - call
// 05-05 client: Ann has a birthday on 2026-05-12. - handwritten card by post
// 05-11 client: 1 purchase in use since 2026-05-03; ask Ann how satisfied they are. - called,
//       satisfied
// 05-18 client: One requirement short of partner: a commitment in force, or the share of wallet to be
//       estimated. To show it: talk about commitment, estimate the share of wallet, with Ann. - visited,
//       they commit themselves
// 05-19 client: Thank Ann for the visit on 2026-05-18. - wrote a note
// 06-01 client: They have shown what a partner shows; accept the move, or decline it until a date. -
//       accepted
// 06-03 partner: 1 person was met there within half a year; get to know Ben, too. - visit
// 06-04 partner: Thank Ben for the visit on 2026-06-03. - wrote a note
// 06-17 partner: You have not talked with Ann since 2026-05-18. - call
// 06-24 partner: Meet Ann for twenty minutes on how you could send each other business; ask what to
//       listen for. - visited
// 06-25 partner: Thank Ann for the visit on 2026-06-24. - wrote a note
// 07-06 partner: Share a meal with Ann this quarter. - meal
// 07-07 partner: Thank Ann for the meal on 2026-07-06. - wrote a note
// 07-17 partner: The newsletter of 2026-07-01 is due to Ann. - newsletter by email
// 08-05 partner: You have not talked with Ann since 2026-07-06. - call
// 08-10 partner: 1 purchase in use since 2026-08-03; ask Ann how satisfied they are. - called,
//       satisfied
// 09-09 partner: You have not talked with Ann since 2026-08-10. - call
// 09-15 partner: No holiday, no reason: surprise Ann on 2026-09-15. - book by visit
// 09-16 partner: Thank Ann for the visit on 2026-09-15. - wrote a note
// 10-01 partner: Share a meal with Ann this quarter. - meal
// 10-02 partner: Thank Ann for the meal on 2026-10-01. - wrote a note
// 10-11 partner: The newsletter of 2026-10-01 is due to Ann. - newsletter by email
// 11-03 partner: On 2026-11-03 they have been buying from you for 1 year; tell Ann what it means to
//       you. - call
// 11-10 partner: 1 purchase in use since 2026-11-03; ask Ann how satisfied they are. - called,
//       satisfied
// 11-24 partner: Something to keep goes to Ann for the first week of December. - imprinted pen by post
// 11-24 partner: Something to keep goes to Ben for the first week of December. - desk calendar by post
// 12-10 partner: You have not talked with Ann since 2026-11-10. - call
// 12-24 partner: Meet Ann for twenty minutes on how you could send each other business; ask what to
//       listen for. - visited
// 12-25 partner: Thank Ann for the visit on 2026-12-24. - wrote a note
// 12-25 partner: New Year is on 2027-01-01; wish Ann well, once this season. - handwritten card by
//       post
// 12-25 partner: New Year is on 2027-01-01; wish Ben well, once this season. - handwritten card by
//       post
// 12-30 partner: 1 person was met there within half a year; get to know Ben, too. - visit
// 12-31 partner: Thank Ben for the visit on 2026-12-30. - wrote a note
