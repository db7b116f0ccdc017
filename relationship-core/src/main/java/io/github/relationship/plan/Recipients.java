package io.github.relationship.plan;

import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.ResolvedZone;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.ZoneChain;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Consent;
import io.github.relationship.history.Interval;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Wishes;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people there, as a rule sees them: what they wish, where and when they can be reached, and who matters most. */
public abstract sealed class Recipients permits Colleagues {

    private final Relationship relationship;
    private final PlanningContext context;
    private final Map<ContactId, Wishes> wishes = new HashMap<>();
    private final Map<ContactId, List<Suppression>> suppressions = new HashMap<>();
    private final Map<Optional<ContactId>, WorkCalendar> calendars = new HashMap<>();
    private final Map<Optional<ContactId>, ResolvedZone> zones = new HashMap<>();
    private final Map<ContactId, Instant> keyContactsKnownSince = new HashMap<>();
    private @Nullable List<Person> keyContacts;

    Recipients(Relationship relationship, PlanningContext context) {
        this.relationship = relationship;
        this.context = context;
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
     * What binds a person in the whole tenant (P8): what was told at other parties, and of another contact here who is the same person.
     *
     * @param contact who
     * @return the suppressions; none for who has no key
     */
    public List<Suppression> suppressions(ContactId contact) {
        return suppressions.computeIfAbsent(
                contact,
                id -> SamePerson.as(id, relationship).stream()
                        .flatMap(same -> Stream.concat(
                                context.suppressions().stream().filter(same::isMeant), same.suppressions()))
                        .toList());
    }

    /**
     * What went to a person at other parties where we know that person, too, and to another contact here who is the same person (P8).
     *
     * @param contact who
     * @return rows of the ledger; none for who has no key
     */
    public List<LedgerEntry> elsewhere(ContactId contact) {
        return SamePerson.as(contact, relationship).stream()
                .flatMap(same -> Stream.concat(context.ledger().stream().filter(same::isMeantElsewhere), same.sent()))
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
                && !wishes(contact).attitude(channel).equals(Optional.of(Wishes.Attitude.REFUSED))
                && !isRefused(contact, channel, purpose);
    }

    /**
     * Whether a person said no to a channel for a purpose, here or wherever else we know them (P2, P8).
     *
     * @param contact who
     * @param channel through which channel
     * @param purpose what for
     * @return true where it is refused
     */
    public boolean isRefused(ContactId contact, Channel channel, Purpose purpose) {
        if (relationship.people().consent(contact, channel, purpose) == Consent.REFUSED) {
            return true;
        }
        for (Suppression told : suppressions(contact)) {
            if (told.forbids(channel, purpose)) {
                return true;
            }
        }
        return false;
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
        return zones.computeIfAbsent(contact, this::resolve);
    }

    private ResolvedZone resolve(Optional<ContactId> contact) {
        return ZoneChain.forRecipient(
                contact.flatMap(this::zoneId),
                relationship.account().zone().map(ZoneId::getId),
                context.desks()
                        .find(relationship.account().owner().value())
                        .map(desk -> desk.time().zone().getId()),
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
     * Whose law and holidays count for a recipient: those of the own country, else of the party's, else of the tenant's.
     *
     * @param contact the recipient, empty for the party
     * @return the country's code, empty where nobody said
     */
    public Optional<String> countryOf(Optional<ContactId> contact) {
        return regionOf(contact).or(() -> context.tenant().calendar().region()).map(Region::country);
    }

    /**
     * On which days people work where a recipient is; where nobody knows where that is, as where the tenant is, but for days that
     * the tenant alone keeps open or closed (T8).
     *
     * @param contact the recipient, empty for the party
     * @return the calendar
     */
    public WorkCalendar calendarOf(Optional<ContactId> contact) {
        return calendars.computeIfAbsent(contact, who -> calendar(regionOf(who)));
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
        return keyContactsKnownSince.computeIfAbsent(
                person.id(), known -> KeyContacts.knownSince(relationship, person));
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
}
