package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The people of the party, their days and what they allow. */
public final class People extends Theme<People> {

    private final Map<ContactId, Person> persons;
    private final Map<OccasionId, Known<OccasionFact.Stated>> occasions;
    private final List<Known<ConsentDecided>> consents;
    private final List<Known<PreferenceLearnt>> preferences;
    private final List<Known<OutOfOffice>> away;

    People() {
        this(new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private People(
            Map<ContactId, Person> persons,
            Map<OccasionId, Known<OccasionFact.Stated>> occasions,
            List<Known<ConsentDecided>> consents,
            List<Known<PreferenceLearnt>> preferences,
            List<Known<OutOfOffice>> away) {
        this.persons = persons;
        this.occasions = occasions;
        this.consents = consents;
        this.preferences = preferences;
        this.away = away;
    }

    @Override
    People copy() {
        return new People(
                new TreeMap<>(persons),
                new TreeMap<>(occasions),
                new ArrayList<>(consents),
                new ArrayList<>(preferences),
                new ArrayList<>(away));
    }

    void apply(Entry entry, ContactFact fact, Encounters encounters) {
        if (fact instanceof ContactFact.Added added) {
            persons.put(added.card().id(), Person.added(entry, added));
        } else if (fact instanceof ContactFact.Changed changed) {
            persons.computeIfPresent(changed.card().id(), (id, person) -> person.changed(entry, changed.card()));
        } else if (fact instanceof ContactFact.Departed departed) {
            leaves(entry, departed.contact(), false, encounters);
        } else if (fact instanceof ContactFact.Died died) {
            leaves(entry, died.contact(), true, encounters);
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    private void leaves(Entry entry, ContactId contact, boolean dead, Encounters encounters) {
        boolean isKey = isKey(contact, encounters);
        persons.computeIfPresent(contact, (id, person) -> person.leaves(entry, dead, isKey));
    }

    /** One of those who decide or influence; where there is none, the one met last, else the first added. */
    private boolean isKey(ContactId contact, Encounters encounters) {
        List<Person> there = persons.values().stream().filter(Person::isThere).toList();
        if (there.stream().anyMatch(person -> person.role().value().isKey())) {
            return there.stream()
                    .anyMatch(person ->
                            person.id().equals(contact) && person.role().value().isKey());
        }
        return there.stream()
                .min(Comparator.comparing((Person person) -> lastMet(person, encounters))
                        .reversed()
                        .thenComparing(person -> person.added().occurredAt())
                        .thenComparing(Person::id))
                .filter(person -> person.id().equals(contact))
                .isPresent();
    }

    private static Instant lastMet(Person person, Encounters encounters) {
        return encounters
                .with(person.id())
                .lastMeaningful()
                .map(Known::occurredAt)
                .orElse(Instant.MIN);
    }

    void apply(Entry entry, OccasionFact fact) {
        if (fact instanceof OccasionFact.Stated stated) {
            occasions.put(stated.occasion(), Known.from(entry, stated));
        } else if (fact instanceof OccasionFact.KnownInPart part) {
            occasions.remove(part.occasion());
        } else if (fact instanceof OccasionFact.Ended ended) {
            occasions.remove(ended.occasion());
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    void apply(Entry entry, ConsentDecided fact) {
        consents.add(Known.from(entry, fact));
    }

    void apply(Entry entry, PreferenceLearnt fact) {
        preferences.add(Known.from(entry, fact));
    }

    void apply(Entry entry, OutOfOffice fact) {
        away.add(Known.from(entry, fact));
    }

    /**
     * How a person wants to be treated, as far as we learnt.
     *
     * @param contact who
     * @return what was learnt, earliest first
     */
    public List<Known<PreferenceLearnt>> preferences(ContactId contact) {
        if (preferences.isEmpty()) {
            return List.of();
        }
        return preferences.stream()
                .filter(known -> known.value().contact().equals(contact))
                .toList();
    }

    /**
     * How a person wants to be treated, all that we learnt taken together.
     *
     * @param contact who
     * @return the wishes; none where we learnt nothing
     */
    public Wishes wishes(ContactId contact) {
        return new Wishes(preferences(contact));
    }

    /**
     * How long it may be quiet towards a person by a rule: what was said over what was observed, that over what was guessed; of
     * equals the later (P1).
     *
     * @param contact who
     * @param rule the rule
     * @return the interval, and since when, if one was learnt
     */
    public Optional<Known<Interval>> interval(ContactId contact, RuleId rule) {
        return preferred(contact, wish -> Optional.ofNullable(wish.intervals().get(rule)));
    }

    /**
     * What counts of what was learnt of a person's wishes: what was said over what was observed, that over what was guessed; of
     * equals the later (P1).
     *
     * @param <T> of which kind the wish is
     * @param contact who
     * @param wish which wish, empty where a fact says nothing of it
     * @return the wish, and since when, if one was learnt
     */
    public <T> Optional<Known<T>> preferred(ContactId contact, Function<PreferenceLearnt, Optional<T>> wish) {
        if (preferences.isEmpty()) {
            return Optional.empty();
        }
        return preferences.stream()
                .filter(known -> known.value().contact().equals(contact)
                        && wish.apply(known.value()).isPresent())
                .reduce((one, later) ->
                        later.value().provenance().compareTo(one.value().provenance()) <= 0 ? later : one)
                .map(known -> new Known<>(
                        wish.apply(known.value()).orElseThrow(), known.fact(), known.occurredAt(), known.recordedAt()));
    }

    /**
     * Every word that a person is away, or was.
     *
     * @param contact who
     * @return each, earliest first
     */
    public List<Known<OutOfOffice>> absences(ContactId contact) {
        if (away.isEmpty()) {
            return List.of();
        }
        return away.stream()
                .filter(known -> known.value().contact().equals(contact))
                .toList();
    }

    /**
     * Everybody we know there, those who left included.
     *
     * @return the people, in the order of their ids
     */
    public Collection<Person> all() {
        return Collections.unmodifiableCollection(persons.values());
    }

    /**
     * One of the people.
     *
     * @param contact who
     * @return the person, empty if unknown
     */
    public Optional<Person> find(ContactId contact) {
        return Optional.ofNullable(persons.get(contact));
    }

    /**
     * The days that are marked.
     *
     * @return what is known of each, in the order of their ids
     */
    public Collection<Known<OccasionFact.Stated>> occasions() {
        return Collections.unmodifiableCollection(occasions.values());
    }

    /**
     * Whether a person allows to be contacted through a channel for a purpose: the latest decision that speaks of it; of
     * two at the same instant, or of which one is undated, the stricter. A refusal for a channel binds every purpose in it, one for
     * a purpose every channel, one for neither everything (P2).
     *
     * @param contact who
     * @param channel through which channel
     * @param purpose what for
     * @return granted, refused, or unknown
     */
    public Consent consent(ContactId contact, Channel channel, Purpose purpose) {
        return new Decisions(speakingOf(contact, channel, purpose)).consent();
    }

    /**
     * Since when a person says yes to being contacted through a channel for a purpose: the first yes that no "no" takes back.
     *
     * @param contact who
     * @param channel through which channel
     * @param purpose what for
     * @return the decision, empty where the word that counts is not yes
     */
    public Optional<Known<ConsentDecided>> granted(ContactId contact, Channel channel, Purpose purpose) {
        return new Decisions(speakingOf(contact, channel, purpose)).granted();
    }

    /**
     * When a person's consent was last decided, whatever about.
     *
     * @param contact who
     * @return the decision recorded last, if there was one
     */
    public Optional<Known<ConsentDecided>> lastDecided(ContactId contact) {
        return consents.stream()
                .filter(decision -> decision.value().contact().equals(contact))
                .max(Comparator.comparing(Known::recordedAt));
    }

    private List<Known<ConsentDecided>> speakingOf(ContactId contact, Channel channel, Purpose purpose) {
        List<Known<ConsentDecided>> speaking = new ArrayList<>();
        for (Known<ConsentDecided> decision : consents) {
            if (speaksOf(decision.value(), contact, channel, purpose)) {
                speaking.add(decision);
            }
        }
        return speaking;
    }

    private static boolean speaksOf(ConsentDecided decision, ContactId contact, Channel channel, Purpose purpose) {
        return decision.contact().equals(contact)
                && decision.channel().map(channel::equals).orElse(true)
                && decision.purpose().map(purpose::equals).orElse(true);
    }
}
