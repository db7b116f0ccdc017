package io.github.relationship.benchmarks.facts;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.OpportunityFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Histories for the standard playbook: a company of four people, well looked after over three years; the little that is open is young. */
public final class Accounts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant BEGIN = Instant.parse("2023-06-01T06:00:00Z");
    private static final Instant END = Instant.parse("2026-06-01T06:00:00Z");
    private static final List<ContactId> PEOPLE =
            List.of(ContactId.of("ann"), ContactId.of("bob"), ContactId.of("cem"), ContactId.of("dea"));
    private static final List<Role> ROLES = List.of(Role.DECISION_MAKER, Role.INFLUENCER, Role.USER, Role.USER);

    private final Random random;
    private final Life life;

    private Accounts(long seed) {
        random = new Random(seed);
        life = new Life(Playbook.standard(), context(BEGIN), "a" + seed, BEGIN);
    }

    /**
     * A history of its own for each seed.
     *
     * @param seed which
     * @param facts about how many, moves not counted
     * @return the relationship some days after
     */
    public static Lived of(long seed, int facts) {
        return new Accounts(seed).live(facts);
    }

    /**
     * What a judgement needs beside the relationship.
     *
     * @param now the instant
     * @return the context
     */
    public static PlanningContext context(Instant now) {
        return PlanningContext.builder()
                .instant(now)
                .tenant(WorkingTime.of(ZONE, WorkCalendar.MONDAY_TO_FRIDAY))
                .build();
    }

    private Lived live(int facts) {
        life.happens(Opened.of(PartyKind.COMPANY, Life.OWNER));
        for (int i = 0; i < PEOPLE.size(); i++) {
            ContactId person = PEOPLE.get(i);
            life.happens(ContactFact.added(ContactCard.of(person, ROLES.get(i))));
            life.happens(OccasionFact.birthday(
                    OccasionId.of("birthday-" + person),
                    person,
                    YearlyDay.of(1 + random.nextInt(12), 1 + random.nextInt(28))));
        }
        life.happens(ConsentDecided.granted(PEOPLE.get(0), Channel.EMAIL, Purpose.PROMOTIONAL, "a form"));
        life.happens(new AccountFact.Qualified());
        int first = life.facts();
        int steps = Math.max(1, facts - first);
        Pace pace = new Pace(BEGIN, END, steps, random);
        for (int i = 0; i < steps && life.facts() < facts; i++) {
            Instant at = pace.of(i);
            life.comes(at);
            next(LocalDate.ofInstant(at, ZONE));
        }
        return new Lived(life.relationship(), END.plus(Duration.ofHours(random.nextInt(20 * 24))));
    }

    private void next(LocalDate today) {
        ContactId person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        int dice = random.nextInt(100);
        if (dice < 16) {
            life.buys(random);
        } else if (dice < 32) {
            life.isDelivered(random);
        } else if (dice < 44) {
            life.isSatisfied();
        } else if (dice < 56) {
            meets(person, today);
        } else if (dice < 66) {
            life.happens(InteractionFact.thankYouSent(person, Channel.POST));
        } else if (dice < 76) {
            life.happens(Interaction.inbound(Channel.EMAIL), person);
        } else if (dice < 88) {
            touches(person);
        } else if (dice < 93) {
            FactId promise = life.happens(PromiseMade.of(person, today.plusDays(10), "a price list"));
            life.happens(PromiseFact.kept(promise));
        } else if (dice < 97) {
            FactId found = life.happens(OpportunityFound.builder()
                    .contact(person)
                    .expectedOn(today.plusDays(60))
                    .build());
            life.happens(OpportunityFact.won(found));
        } else {
            FactId complaint = life.happens(ComplaintFact.opened(person));
            life.happens(ComplaintFact.apologised(complaint));
            life.happens(ComplaintFact.fixed(complaint));
            life.happens(ComplaintFact.closed(complaint, ComplaintFact.Ending.VERIFIED));
        }
    }

    private void meets(ContactId person, LocalDate today) {
        life.happens(
                Interaction.builder()
                        .from(Interaction.outbound(Channel.VISIT))
                        .addValue(ValueKind.ADVICE)
                        .nextStep(new NextStep(today.plusDays(14), "send the drawing"))
                        .build(),
                person);
    }

    private void touches(ContactId person) {
        List<String> rules = List.of("useful-item", "birthday", "newsletter", "holiday-card");
        life.isTouched(person, RuleId.of(rules.get(random.nextInt(rules.size()))), Channel.EMAIL);
    }
}
