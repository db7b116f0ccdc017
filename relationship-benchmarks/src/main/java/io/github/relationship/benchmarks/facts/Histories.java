package io.github.relationship.benchmarks.facts;

import io.github.relationship.benchmarks.eight.EightRules;
import io.github.relationship.benchmarks.eight.Line;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;

/** Histories for the eight rules: one person, all that the rules look at, over one to three years. */
public final class Histories {

    private static final Instant END = Instant.parse("2026-06-01T06:00:00Z");
    private static final long YEAR_DAYS = 365;

    private static final ContactId PAT = ContactId.of("pat");
    private static final int FIRST_FACTS = 3;

    private final Random random;
    private final Instant begin;
    private final Life life;
    private final Deque<FactId> complaints = new ArrayDeque<>();
    private boolean optedOut;

    private Histories(long seed) {
        random = new Random(seed);
        begin = END.minus(Duration.ofDays((1 + random.nextInt(3)) * YEAR_DAYS));
        life = new Life(EightRules.PLAYBOOK, EightRules.context(begin), "r" + seed, begin);
    }

    /**
     * A history of its own for each seed.
     *
     * @param seed which
     * @param facts how many, besides the moves that they bring about
     * @return the relationship some days after
     */
    public static Lived of(long seed, int facts) {
        return new Histories(seed).live(facts);
    }

    private Lived live(int facts) {
        life.happens(Opened.builder()
                .partyKind(PartyKind.PERSON)
                .owner(Life.OWNER)
                .zone(EightRules.ZONE)
                .build());
        life.happens(ContactFact.added(ContactCard.of(PAT, Role.DECISION_MAKER)));
        life.happens(OccasionFact.birthday(
                OccasionId.of("birthday"), PAT, YearlyDay.of(5 + random.nextInt(6), 1 + random.nextInt(30))));
        int more = Math.max(1, facts - FIRST_FACTS);
        Pace pace = new Pace(begin, END, more, random);
        for (int i = 0; i < more; i++) {
            life.comes(pace.of(i));
            next();
        }
        return new Lived(life.relationship(), END.plus(Duration.ofHours(random.nextInt(120 * 24))));
    }

    private void next() {
        int dice = random.nextInt(100);
        if (!complaints.isEmpty() && dice < 40) {
            life.happens(ComplaintFact.closed(complaints.remove(), ComplaintFact.Ending.VERIFIED));
        } else if (dice < 20) {
            life.buys(random);
        } else if (dice < 36) {
            life.isDelivered(random);
        } else if (dice < 46) {
            life.isSatisfied();
        } else if (dice < 60) {
            life.happens(Interaction.outbound(Channel.VISIT), PAT);
        } else if (dice < 74) {
            life.isTouched(PAT, Line.THANKS.rule(), Channel.EMAIL);
        } else if (dice < 84) {
            life.isTouched(PAT, Line.TOUCH.rule(), Channel.EMAIL);
        } else if (dice < 89) {
            life.isTouched(PAT, Line.BIRTHDAY.rule(), Channel.EMAIL);
        } else if (dice < 94) {
            life.happens(Interaction.inbound(Channel.EMAIL), PAT);
        } else if (dice < 99) {
            complaints.add(life.happens(ComplaintFact.opened(PAT)));
        } else {
            optedOut = !optedOut;
            life.happens(new ConsentDecided(
                    PAT, !optedOut, Optional.empty(), Optional.of(Purpose.PROMOTIONAL), "the preference page"));
        }
    }
}
