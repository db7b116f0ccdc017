package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who was in touch with whom, when, and what it brought: the indexes that silences, cadences and next steps ask for. */
public final class Encounters extends Theme<Encounters> {

    /** How many of our latest contacts are looked at for the kinds of value they brought. */
    private static final int RECENT = 3;

    private final Map<ContactId, Contacted> byPerson;
    private final Map<UserId, Contacted> byUser;
    private final List<Agreement> agreements;
    private final List<Known<SortedSet<ValueKind>>> valueGiven;
    private final List<Known<Interaction>> undecided;
    private final Map<Topic, Known<Interaction>> talks;
    private final List<Known<Boolean>> marked;
    private Contacted anybody;

    Encounters() {
        this(
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                Contacted.NEVER);
    }

    private Encounters(
            Map<ContactId, Contacted> byPerson,
            Map<UserId, Contacted> byUser,
            List<Agreement> agreements,
            List<Known<SortedSet<ValueKind>>> valueGiven,
            List<Known<Interaction>> undecided,
            Map<Topic, Known<Interaction>> talks,
            List<Known<Boolean>> marked,
            Contacted anybody) {
        this.byPerson = byPerson;
        this.byUser = byUser;
        this.agreements = agreements;
        this.valueGiven = valueGiven;
        this.anybody = anybody;
        this.undecided = undecided;
        this.talks = talks;
        this.marked = marked;
    }

    @Override
    Encounters copy() {
        return new Encounters(
                new TreeMap<>(byPerson),
                new TreeMap<>(byUser),
                new ArrayList<>(agreements),
                new ArrayList<>(valueGiven),
                new ArrayList<>(undecided),
                new TreeMap<>(talks),
                new ArrayList<>(marked),
                anybody);
    }

    void apply(Entry entry, InteractionFact fact) {
        if (fact instanceof Interaction interaction) {
            apply(entry, interaction);
        } else if (fact instanceof TouchSent touch) {
            byPerson.put(touch.contact(), with(touch.contact()).after(entry, touch));
            anybody = anybody.after(entry, touch);
        } else if (fact instanceof InteractionFact.ValueGiven given) {
            gave(entry, new TreeSet<>(List.of(given.kind())));
        } else if (fact instanceof InteractionFact.TouchAnswered answer) {
            byPerson.put(answer.contact(), with(answer.contact()).answered(entry));
            anybody = anybody.answered(entry);
        } else if (!(fact instanceof InteractionFact.ThankYouSent || fact instanceof InteractionFact.ValueReceived)) {
            throw new AssertionError(fact.getClass());
        }
    }

    private void apply(Entry entry, Interaction interaction) {
        for (ContactId person : entry.participants()) {
            byPerson.put(person, with(person).after(entry, interaction));
        }
        anybody = anybody.after(entry, interaction);
        entry.actor().ifPresent(user -> byUser.put(user, by(user).after(entry, interaction)));
        if (interaction.isLive()) {
            interaction.topics().forEach(topic -> talks.put(topic, Known.from(entry, interaction)));
        }
        interaction.enjoyable().ifPresent(enjoyable -> marked(Known.from(entry, enjoyable)));
        if (interaction.direction() == Direction.OUTBOUND
                && !interaction.value().isEmpty()) {
            gave(entry, interaction.value());
        }
        agreements.removeIf(
                agreement -> interaction.about().contains(agreement.step().fact()));
        interaction.nextStep().ifPresent(step -> {
            agreements.removeIf(agreement -> agreement.concerns(entry.participants()));
            agreements.add(Agreement.from(entry, step));
        });
        if (interaction.nextStep().isPresent() || interaction.saidNo()) {
            undecided.clear();
        } else if (interaction.isLive()) {
            undecided.add(Known.from(entry, interaction));
        }
    }

    private void marked(Known<Boolean> enjoyable) {
        marked.add(enjoyable);
        if (marked.size() > RECENT) {
            marked.remove(0);
        }
    }

    private void gave(Entry entry, SortedSet<ValueKind> kinds) {
        valueGiven.add(Known.from(entry, kinds));
    }

    /**
     * When and how one person was last in touch with us.
     *
     * @param person who
     * @return never, for a person who was not
     */
    public Contacted with(ContactId person) {
        return byPerson.getOrDefault(person, Contacted.NEVER);
    }

    /**
     * When and how one of us was last in touch with anybody there.
     *
     * @param user the person on our side
     * @return {@link Contacted} of nobody where that person never was
     */
    public Contacted by(UserId user) {
        return byUser.getOrDefault(user, Contacted.NEVER);
    }

    /**
     * When and how anybody there was last in touch with us.
     *
     * @return over all the people of the account
     */
    public Contacted withAnybody() {
        return anybody;
    }

    /**
     * The next steps that were agreed, and neither superseded nor named by a later interaction.
     *
     * @return at most one for any circle of people, earliest first
     */
    public List<Agreement> agreements() {
        return Collections.unmodifiableList(agreements);
    }

    /**
     * The live contacts since which neither a next step nor a "no" was heard.
     *
     * @return the interactions, earliest first; none where the last word is clear
     */
    public List<Known<Interaction>> undecided() {
        return Collections.unmodifiableList(undecided);
    }

    /**
     * When we brought something of value, and of which kinds.
     *
     * @return each contact that did, earliest first
     */
    public List<Known<SortedSet<ValueKind>>> valueGiven() {
        return Collections.unmodifiableList(valueGiven);
    }

    /**
     * What our last three contacts that brought value brought.
     *
     * @return the kinds, sorted
     */
    public SortedSet<ValueKind> recentValue() {
        SortedSet<ValueKind> kinds = new TreeSet<>();
        valueGiven
                .subList(Math.max(0, valueGiven.size() - RECENT), valueGiven.size())
                .forEach(given -> kinds.addAll(given.value()));
        return Collections.unmodifiableSortedSet(kinds);
    }

    /**
     * The last live talk of a kind.
     *
     * @param topic the kind
     * @return the interaction, empty where there was none
     */
    public Optional<Known<Interaction>> lastTalk(Topic topic) {
        return Optional.ofNullable(talks.get(topic));
    }

    /**
     * Whether our last three interactions that somebody marked so were enjoyable.
     *
     * @return at most three, earliest first
     */
    public List<Known<Boolean>> marked() {
        return Collections.unmodifiableList(marked);
    }
}
