package io.github.relationship.simulation;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What has happened at Acme until a simulation begins: told day by day, at nine in the morning in Berlin. Sam looks after it. */
final class Life {

    static final ContactId ANN = ContactId.of("ann");
    static final ContactId BEN = ContactId.of("ben");
    static final UserId SAM = UserId.of("sam");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final WorkingTime WORK = WorkingTime.of(BERLIN, WorkCalendar.MONDAY_TO_FRIDAY);

    private Playbook playbook = Playbook.standard();
    private PlanningContext context;
    private Relationship relationship = Relationship.unopened(RelationshipId.of("acme"));
    private int facts;

    private Life(String day) {
        context = PlanningContext.builder().instant(at(day)).tenant(WORK).build();
    }

    static Instant at(String day) {
        return Zones.at(LocalDate.parse(day), LocalTime.of(9, 0), BERLIN);
    }

    static Life suspect(String day) {
        return opened(day, PartyKind.COMPANY).tell(ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)));
    }

    static Life opened(String day, PartyKind kind) {
        return new Life(day).tell(Opened.of(kind, SAM));
    }

    static Life prospect(String day) {
        return suspect(day).tell(AccountFact.qualified());
    }

    /** Bought on three days, and talked with each time. */
    static Life client(String first) {
        LocalDate day = LocalDate.parse(first);
        Life life = suspect(first);
        for (int i = 0; i < 3; i++) {
            life.on(day.plusDays(14L * i).toString())
                    .tell(Purchased.of(Money.of("250.00", "EUR")))
                    .tell(Interaction.outbound(Channel.CALL), ANN);
        }
        return life;
    }

    Life by(Playbook other) {
        playbook = other;
        return this;
    }

    /** By these rules of the standard playbook alone. */
    Life byOnly(String... rules) {
        List<String> names = List.of(rules);
        playbook = Playbook.builder()
                .from(Playbook.standard())
                .rules(Playbook.standard().rules().stream()
                        .filter(rule -> names.contains(rule.spec().id().value()))
                        .toList())
                .build();
        return this;
    }

    Life in(UnaryOperator<PlanningContext.Builder> change) {
        context = change.apply(PlanningContext.builder().from(context)).build();
        return this;
    }

    Life on(String day) {
        context = context.at(at(day));
        return this;
    }

    Life tell(Fact fact, ContactId... with) {
        facts++;
        FactId id = FactId.of("fact-" + facts);
        Occurrence occurrence = Occurrence.builder()
                .id(id)
                .occurredAt(context.instant())
                .actor(SAM)
                .participants(Set.of(with))
                .fact(fact)
                .build();
        Folded folded = playbook.append(relationship, context, List.of(Entry.of(id, occurrence, context.instant(), 0)));
        if (!(folded instanceof Folded.Accepted accepted)) {
            throw new AssertionError(folded);
        }
        relationship = playbook.judge(accepted.relationship(), context).relationship();
        return this;
    }

    Relationship relationship() {
        return relationship;
    }

    PlanningContext context() {
        return context;
    }

    Playbook playbook() {
        return playbook;
    }

    Timeline until(String day, Behaviour behaviour) {
        return Simulation.of(playbook, behaviour).run(relationship, context, at(day));
    }

    static LocalDate dayOf(Instant instant) {
        return Zones.dateOf(instant, BERLIN);
    }

    /** On which days what a rule asked for met with an outcome. */
    static List<LocalDate> days(Timeline timeline, String rule, Outcome outcome) {
        return timeline.of(RuleId.of(rule)).stream()
                .filter(entry -> entry.outcome() == outcome)
                .map(entry -> dayOf(entry.at()))
                .toList();
    }

    /** One line an entry, for people. */
    static String print(Timeline timeline) {
        StringBuilder text = new StringBuilder();
        for (TimelineEntry entry : timeline.entries()) {
            text.append(entry.at().atZone(BERLIN).toLocalDateTime())
                    .append(' ')
                    .append(entry.outcome())
                    .append(' ')
                    .append(entry.item().key())
                    .append(entry.item().option().map(option -> " " + option).orElse(""))
                    .append(entry.heldBack().map(code -> " " + code).orElse(""))
                    .append('\n');
        }
        return text.toString();
    }

    static Optional<String> gesture(TimelineEntry entry) {
        return entry.item().option().map(option -> option.gesture().value());
    }
}
