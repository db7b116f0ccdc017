package io.github.relationship.playbook;

import io.github.relationship.calendar.Calendars;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Desks;
import io.github.relationship.desk.Signature;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Role;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Suppression;
import io.github.relationship.rof.RofAnswer;
import io.github.relationship.rof.RofConversation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;

/**
 * Facts in, plan out: what happened at Acme, told in order. Sam of Berlin looks after it, Ann decides there. What is told happens
 * when the story's clock says, and is recorded at once.
 */
final class Story {

    static final RelationshipId ACME = RelationshipId.of("acme");
    static final ContactId ANN = ContactId.of("ann");
    static final ContactId BEN = ContactId.of("ben");
    static final UserId SAM = UserId.of("sam");
    static final UserId KIM = UserId.of("kim");
    static final Signature SAM_SIGNS = new Signature("Sam Baker", "sam@example.com");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Playbook playbook = unlimited(Playbook.standard());
    private PlanningContext context;
    private Relationship relationship = Relationship.unopened(ACME);
    private Optional<UserId> actor = Optional.of(SAM);
    private Optional<Batch> batch = Optional.empty();

    private Story(LocalDate day) {
        context = PlanningContext.builder()
                .instant(Zones.at(day, LocalTime.of(9, 0), BERLIN))
                .tenant(WorkingTime.of(BERLIN, WorkCalendar.MONDAY_TO_FRIDAY))
                .build();
    }

    /** Opened on a day at nine; nobody is known there. */
    static Story opened(LocalDate day, PartyKind kind) {
        return told(day, Opened.of(kind, SAM));
    }

    static Story told(LocalDate day, Opened opening) {
        return new Story(day).tell("opened", opening);
    }

    /** A company opened on a day at nine, and Ann who decides there. */
    static Story suspect(LocalDate day) {
        return opened(day, PartyKind.COMPANY).tell("ann", Facts.added(ANN, Role.DECISION_MAKER));
    }

    /** The same, and qualified. */
    static Story prospect(LocalDate day) {
        return suspect(day).tell("qualified", AccountFact.qualified());
    }

    /** The same, and they bought. */
    static Story customer(LocalDate day) {
        return suspect(day).tell("order-1", Facts.bought());
    }

    /** With the rules of a playbook, each by itself: what binds them all is set by {@link #within}. */
    Story with(Playbook other) {
        playbook = unlimited(other);
        return this;
    }

    /** With the standard rules, on a ladder of their own. */
    Story with(Ladder ladder) {
        return with(Playbook.builder().from(Playbook.standard()).ladder(ladder).build());
    }

    private static Playbook unlimited(Playbook playbook) {
        return Playbook.builder().from(playbook).limits(Limits.NONE).build();
    }

    Story tenant(ZoneId zone, WorkCalendar calendar) {
        context = PlanningContext.builder()
                .from(context)
                .tenant(WorkingTime.of(zone, calendar))
                .build();
        return this;
    }

    Story calendars(Calendars calendars) {
        context = PlanningContext.builder().from(context).calendars(calendars).build();
        return this;
    }

    /** The same rules within other limits. */
    Story within(Limits limits) {
        playbook = Playbook.builder().from(playbook).limits(limits).build();
        return this;
    }

    Story suppressed(Suppression... suppressions) {
        context = PlanningContext.builder()
                .from(context)
                .addSuppressions(suppressions)
                .build();
        return this;
    }

    /** What the same people got at other parties. */
    Story elsewhere(LedgerEntry... entries) {
        context = PlanningContext.builder().from(context).addLedger(entries).build();
        return this;
    }

    Release release(AgendaItem item) {
        return playbook.release(item, relationship, context);
    }

    Story desk(Desk desk) {
        Desks before = context.desks();
        Desks desks = user -> user.equals(desk.user()) ? Optional.of(desk) : before.find(user);
        context = PlanningContext.builder().from(context).desks(desks).build();
        return this;
    }

    /** Somebody is no longer with us. */
    Story gone(UserId user) {
        return desk(
                Desk.builder().user(user).time(context.tenant()).active(false).build());
    }

    /** From here on, facts come in a bulk of so many. */
    Story inBatchOf(int size) {
        batch = Optional.of(new Batch(BatchId.of("bulk"), size));
        return this;
    }

    /** Who does it where the owner has left us without a deputy. */
    Story defaultDoer(UserId user) {
        context = PlanningContext.builder().from(context).defaultDoer(user).build();
        return this;
    }

    Story inForceSince(LocalDate day) {
        context = PlanningContext.builder()
                .from(context)
                .inForceSince(context.tenant().startOf(day))
                .build();
        return this;
    }

    /** The clock goes to ten in the morning of a day, where the tenant is. */
    Story on(LocalDate day) {
        return on(day, "10:00");
    }

    Story on(LocalDate day, String time) {
        return at(Zones.at(day, LocalTime.parse(time), context.tenant().zone()));
    }

    Story at(Instant instant) {
        context = context.at(instant);
        return this;
    }

    /** Who acts in what is told from here on; nobody for null. */
    Story by(UserId user) {
        actor = Optional.ofNullable(user);
        return this;
    }

    Story tell(String id, Fact fact, ContactId... with) {
        return tell(id, context.instant(), fact, with);
    }

    /** Told now, but it happened at ten in the morning of an earlier day. */
    Story tellLate(String id, LocalDate day, Fact fact, ContactId... with) {
        return tell(id, Zones.at(day, LocalTime.of(10, 0), context.tenant().zone()), fact, with);
    }

    private Story tell(String id, Instant occurredAt, Fact fact, ContactId... with) {
        Occurrence occurrence = Occurrence.builder()
                .id(FactId.of(id))
                .occurredAt(occurredAt)
                .actor(actor)
                .batch(batch)
                .participants(Set.of(with))
                .fact(fact)
                .build();
        Entry entry = Entry.of(FactId.of(id), occurrence, context.instant(), 0);
        take(playbook.append(relationship, context, List.of(entry)));
        take(relationship.afterAll(playbook.moves(relationship, context, relationship.lastOccurredAt())));
        return this;
    }

    private void take(Folded folded) {
        Assertions.assertThat(folded).isInstanceOf(Folded.Accepted.class);
        relationship = ((Folded.Accepted) folded).relationship();
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

    Judgement judge() {
        return playbook.judge(relationship, context);
    }

    RofConversation call(String started) {
        return playbook.rofCall(relationship, context, FactId.of(started));
    }

    /** An answer is taken, and its facts are told under numbered ids. */
    Story hear(String started, RofAnswer answer) {
        RofConversation.Outcome outcome = call(started).answer(answer);
        Assertions.assertThat(outcome).isInstanceOf(RofConversation.Outcome.Accepted.class);
        for (Fact fact : ((RofConversation.Outcome.Accepted) outcome).facts()) {
            tell(started + "-" + relationship.entries().size(), fact);
        }
        return this;
    }

    Plan plan() {
        return judge().plan();
    }

    /** The key of the only line of a rule, such as {@code F3} or {@code F2.agree}. */
    ItemKey keyOf(String rule) {
        return PlanAssert.assertThat(this).shows(rule).key();
    }

    static ItemKey key(String rule, String occurrence) {
        return ItemKey.of(ACME, RuleId.of(rule), occurrence);
    }
}
