package io.github.relationship.plan;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.ResolvedZone;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.ZoneChain;
import io.github.relationship.calendar.Zones;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Consent;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Interval;
import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.history.Wishes;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.StageDecision;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule judges: the relationship with the moves decided for this instant, where it stands, the people on our side, and a
 * watch that answers whether an instant has come.
 *
 * <p>One per judgement; not safe for threads.
 */
public final class Situation {

    /** The time over which value is balanced (V3). */
    private static final Period BALANCED_OVER = Period.ofMonths(12);

    private final Relationship relationship;
    private final StageDecision decision;
    private final PlanningContext context;
    private final Watch watch;
    private final Limits limits;
    private final Map<ContactId, Wishes> wishes = new HashMap<>();
    private final Map<Optional<Region>, WorkCalendar> calendars = new HashMap<>();
    private @Nullable List<Person> keyContacts;
    private @Nullable Set<Instant> bulkLoads;

    /**
     * A situation without limits.
     *
     * @param relationship the relationship, with the moves of the decision
     * @param decision where it stands, and what waits for a person
     * @param context all else that the judgement needs
     * @param watch shows the instant of the judgement
     */
    public Situation(Relationship relationship, StageDecision decision, PlanningContext context, Watch watch) {
        this(relationship, decision, context, watch, Limits.NONE);
    }

    /**
     * A situation.
     *
     * @param relationship the relationship, with the moves of the decision
     * @param decision where it stands, and what waits for a person
     * @param context all else that the judgement needs
     * @param watch shows the instant of the judgement
     * @param limits what binds all rules
     */
    public Situation(
            Relationship relationship, StageDecision decision, PlanningContext context, Watch watch, Limits limits) {
        this.limits = limits;
        this.relationship = relationship;
        this.decision = decision;
        this.context = context;
        this.watch = watch;
    }

    /**
     * The relationship.
     *
     * @return the state
     */
    public Relationship relationship() {
        return relationship;
    }

    /**
     * What the ladder made of it.
     *
     * @return the decision: rung, advice and review
     */
    public StageDecision decision() {
        return decision;
    }

    /**
     * The rung on which it stands.
     *
     * @return the rung, after the moves of this judgement
     */
    public RungId rung() {
        return decision.rung();
    }

    /**
     * Answers whether an instant has come.
     *
     * @return the watch of this judgement
     */
    public Watch watch() {
        return watch;
    }

    /**
     * What binds all rules.
     *
     * @return the limits of the playbook
     */
    public Limits limits() {
        return limits;
    }

    /**
     * How a person wants to be treated.
     *
     * @param contact who
     * @return the wishes
     */
    public Wishes wishes(ContactId contact) {
        return wishes.computeIfAbsent(contact, relationship.people()::wishes);
    }

    /**
     * What binds a person in the whole tenant (P8).
     *
     * @param contact who
     * @return the suppressions; none for who has no key that is known at several parties
     */
    public List<Suppression> suppressions(ContactId contact) {
        if (context.suppressions().isEmpty()) {
            return List.of();
        }
        Optional<PersonKey> key = relationship
                .people()
                .find(contact)
                .flatMap(person -> person.card().value().personKey());
        return context.suppressions().stream()
                .filter(suppression -> key.equals(Optional.of(suppression.person())))
                .toList();
    }

    /**
     * What went to a person at other parties where we know that person, too (P8).
     *
     * @param contact who
     * @return rows of the ledger; none for who has no key that is known at several parties
     */
    public List<LedgerEntry> elsewhere(ContactId contact) {
        Optional<PersonKey> key = relationship
                .people()
                .find(contact)
                .flatMap(person -> person.card().value().personKey());
        return context.ledger().stream()
                .filter(entry -> key.equals(Optional.of(entry.person()))
                        && !entry.relationship().equals(relationship.id()))
                .toList();
    }

    /**
     * Whether a person may be addressed through a channel for a purpose, as far as anybody said: neither refused here or elsewhere
     * nor unliked, and we have an address.
     *
     * @param contact who
     * @param channel through which channel
     * @param purpose what for
     * @return true where nothing speaks against it
     */
    public boolean mayAddress(ContactId contact, Channel channel, Purpose purpose) {
        boolean address = relationship
                .people()
                .find(contact)
                .filter(person -> person.card().value().hasAddressFor(channel))
                .isPresent();
        return address
                && relationship.people().consent(contact, channel, purpose) != Consent.REFUSED
                && !wishes(contact).attitude(channel).equals(Optional.of(Wishes.Attitude.REFUSED))
                && suppressions(contact).stream().noneMatch(one -> one.forbids(channel, purpose));
    }

    /**
     * Who looks after the relationship.
     *
     * @return the owner
     */
    public UserId owner() {
        return relationship.account().owner().value();
    }

    /**
     * Who does what a person caused: that person while with us, else whoever does what nobody caused (A7).
     *
     * @param actor who caused it, if anybody
     * @return the doer
     */
    public UserId doer(Optional<UserId> actor) {
        return actor.filter(this::isWithUs).orElseGet(this::doer);
    }

    /**
     * Who does what nobody in particular caused: the owner; where the owner has left us, the owner's deputy, else whom the tenant
     * names for that (A7).
     *
     * @return the doer; the owner all the same where there is nobody else
     */
    public UserId doer() {
        UserId owner = owner();
        if (isWithUs(owner)) {
            return owner;
        }
        return context.desks()
                .find(owner)
                .flatMap(Desk::deputy)
                .filter(this::isWithUs)
                .or(() -> context.defaultDoer().filter(this::isWithUs))
                .orElse(owner);
    }

    /**
     * Whether a person on our side is still with us.
     *
     * @param user who
     * @return false only where the person's desk says so
     */
    public boolean isWithUs(UserId user) {
        return context.desks().find(user).map(Desk::active).orElse(true);
    }

    /**
     * What a person should know of a plan with these items: that its owner has left us (A7), that we live on what they bring (V3),
     * what is odd about referrals (V1), or that there is nothing in it (A1).
     *
     * @param items what was planned
     * @return the findings; of a party outside of the ladder, that nothing is planned is none
     */
    public List<PlanFinding> findings(List<AgendaItem> items) {
        return PlanFindings.of(this, items);
    }

    /**
     * Where and when a person on our side works (C1).
     *
     * @param user who
     * @return the person's working time, else the tenant's
     */
    public WorkingTime workingTime(UserId user) {
        return context.workingTime(user);
    }

    /**
     * Where and when the tenant works: what machines go by.
     *
     * @return the tenant's working time
     */
    public WorkingTime tenantTime() {
        return context.tenant();
    }

    /**
     * In which zone a recipient's days begin: the contact's, else the party's, else the owner's, else the tenant's (C1).
     *
     * @param contact the recipient, empty for the party
     * @return the zone
     */
    public ZoneId zoneOf(Optional<ContactId> contact) {
        return resolvedZoneOf(contact).zone();
    }

    /**
     * In which zone a recipient's days begin, whose it is, and which were passed over because nobody knows them.
     *
     * @param contact the recipient, empty for the party
     * @return the zone, and how it was found
     */
    public ResolvedZone resolvedZoneOf(Optional<ContactId> contact) {
        return ZoneChain.forRecipient(
                contact.flatMap(this::zoneId),
                relationship.account().zone().map(ZoneId::getId),
                context.desks().find(owner()).map(desk -> desk.time().zone().getId()),
                context.tenant().zone());
    }

    /** As the person wishes, else as the card says. */
    private Optional<String> zoneId(ContactId contact) {
        return wishes(contact)
                .zone()
                .or(() -> relationship
                        .people()
                        .find(contact)
                        .flatMap(person -> person.card().value().zone())
                        .map(ZoneId::getId));
    }

    /**
     * Where a recipient is: the contact's own region, else the party's.
     *
     * @param contact the recipient, empty for the party
     * @return the region, empty where nobody said
     */
    public Optional<Region> regionOf(Optional<ContactId> contact) {
        return contact.flatMap(id -> relationship.people().find(id))
                .flatMap(person -> person.card().value().region())
                .or(() -> relationship.account().opened().value().region());
    }

    /**
     * On which days people work where a recipient is; where nobody knows where that is, as where the tenant is, but for days that
     * the tenant alone keeps open or closed (T8).
     *
     * @param contact the recipient, empty for the party
     * @return the calendar
     */
    public WorkCalendar calendarOf(Optional<ContactId> contact) {
        return calendars.computeIfAbsent(regionOf(contact), this::calendar);
    }

    private WorkCalendar calendar(Optional<Region> region) {
        return region.flatMap(context.calendars()::find).orElseGet(() -> likeTheTenant(region));
    }

    private WorkCalendar likeTheTenant(Optional<Region> region) {
        WorkCalendar tenant = context.tenant().calendar();
        return WorkCalendar.builder()
                .weekend(tenant.weekend())
                .holidayProvider(tenant.holidayProvider())
                .region(region.or(tenant::region))
                .build();
    }

    /**
     * Since when it is known that they stand on their rung, and that the playbook applies: nothing that depends on either was
     * late before (F21).
     *
     * @return the later of the recording of the last move, or of the opening, and of the playbook's coming into force
     */
    public Instant stageKnownSince() {
        Instant stage = relationship
                .stages()
                .lastMove()
                .map(Known::recordedAt)
                .orElseGet(() -> relationship.account().opened().recordedAt());
        return stage.isAfter(context.inForceSince()) ? stage : context.inForceSince();
    }

    /**
     * Since when it is known that they stand on one of these rungs, and that the playbook applies. Going from one of them to
     * another makes nothing new known.
     *
     * @param rungs the rungs on which a rule acts, empty for all
     * @return the later of the recording of the move that brought them there, or of the opening, and of the playbook's coming
     *     into force
     */
    public Instant stageKnownSince(Set<RungId> rungs) {
        return Instants.later(standsSince(rungs).recordedAt(), context.inForceSince());
    }

    /**
     * What brought them to one of these rungs. Going from one of them to another is no coming.
     *
     * @param rungs the rungs on which a rule acts, empty for all
     * @return the move, or the opening
     */
    public Known<?> standsSince(Set<RungId> rungs) {
        List<Known<StageMoved>> moves = relationship.stages().moves();
        for (int i = moves.size() - 1; i >= 0; i--) {
            if (!rungs.isEmpty() && !rungs.contains(moves.get(i).value().before())) {
                return moves.get(i);
            }
        }
        return relationship.account().opened();
    }

    /**
     * How long it may be quiet by a rule, where somebody asked for another interval than the rule's own: the contact's, else the
     * relationship's (T13).
     *
     * @param rule the rule
     * @param contact towards whom, empty where the rule is for the account
     * @return the interval
     */
    public Optional<Interval> interval(RuleId rule, Optional<ContactId> contact) {
        return contact.flatMap(id -> relationship.people().interval(id, rule))
                .map(Known::value)
                .or(() -> relationship.account().interval(rule).flatMap(Known::value));
    }

    /**
     * Since when a rule has the interval that it has here: a change of it makes nothing late (T13).
     *
     * @param rule the rule
     * @param contact towards whom, empty where the rule is for the account
     * @return the recording of the last change, empty where nobody ever asked for another
     */
    public Optional<Instant> intervalKnownSince(RuleId rule, Optional<ContactId> contact) {
        return contact.flatMap(id -> relationship.people().interval(id, rule))
                .map(Known::recordedAt)
                .or(() -> relationship.account().interval(rule).map(Known::recordedAt));
    }

    /**
     * Since when the playbook applies: nothing that it asks for was late before (F21).
     *
     * @return the instant
     */
    public Instant inForceSince() {
        return context.inForceSince();
    }

    /**
     * Whether what became known at an instant did so together with much else: in a bulk load, or by a new version of the playbook.
     * Then what it makes due is spread (D6).
     *
     * @param recorded when it was recorded
     * @return true for the instants of bulk loads, and for that of the playbook's coming into force
     */
    public boolean cameWithMany(Instant recorded) {
        if (bulkLoads == null) {
            bulkLoads = relationship.entries().stream()
                    .filter(entry ->
                            entry.occurrence().batch().filter(Batch::isLarge).isPresent())
                    .map(Entry::recordedAt)
                    .collect(Collectors.toSet());
        }
        return recorded.equals(context.inForceSince()) || bulkLoads.contains(recorded);
    }

    /**
     * The people who matter most there, those who left or died excepted (H10).
     *
     * @return at most three, the one met last first
     */
    public List<Person> keyContacts() {
        if (keyContacts == null) {
            keyContacts = KeyContacts.of(relationship);
        }
        return keyContacts;
    }

    /**
     * Since when it is known that a person is one of {@link #keyContacts()}: nothing that depends on it was late before (F21).
     *
     * @param person one of them
     * @return the recording that told so; where that cannot be said exactly, a later one
     */
    public Instant keyContactKnownSince(Person person) {
        return KeyContacts.knownSince(relationship, person);
    }

    /**
     * Whom an account rule addresses where its cause names nobody: of the key contacts the one longest without a meaningful
     * contact, of those who allow it, are not out of office and did answer one of our last tries if there are any; ties by id (F24,
     * P3, T10).
     *
     * @param purpose what for
     * @param options the ways in which the person may be addressed
     * @return the person, empty where there is no key contact
     */
    public Optional<ContactId> addressee(Purpose purpose, List<Option> options) {
        return KeyContacts.addressee(this, keyContacts(), purpose, options);
    }

    /**
     * What we brought them and they brought us in the last twelve months, up to the same local time (V3).
     *
     * @param contact with whom, empty for the account
     * @return the balance
     */
    public ValueBalance valueBalance(Optional<ContactId> contact) {
        ZoneId zone = zoneOf(contact);
        return relationship
                .value()
                .balance(contact, instant -> watch.hasCome(Zones.plus(instant, BALANCED_OVER, zone)));
    }

    /**
     * When a line is to be done after what people said of it: on another day, once (A2).
     *
     * @param verbs what people did with the line
     * @param window when it would be done else
     * @param doer the working time of the person who does it
     * @return the window, moved as a whole where somebody rescheduled the line
     */
    public Window byHand(ItemLog.Verbs verbs, Window window, WorkingTime doer) {
        return verbs.rescheduled()
                .map(moved -> window.movedTo(doer.startOf(moved.value().on()), doer.zone()))
                .orElse(window);
    }

    /**
     * The key of an item of this relationship.
     *
     * @param rule the rule
     * @param step the rule's step, where it has several
     * @param contact whom it concerns, empty for the account
     * @param occurrence what tells this item from the rule's others (G4)
     * @return the key
     */
    public ItemKey key(RuleId rule, Optional<String> step, Optional<ContactId> contact, String occurrence) {
        return new ItemKey(relationship.id(), rule, step, contact, occurrence);
    }
}
