package io.github.relationship.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How we won them: the meaningful contacts of the year before they first bought, and what we do of that still (F13). */
public final class Courtship extends Theme<Courtship> {

    private static final Duration YEAR = Duration.ofDays(365);

    private final List<Known<Channel>> contacts;
    private final SortedSet<Channel> since;
    private boolean won;

    Courtship() {
        this(new ArrayList<>(), new TreeSet<>(), false);
    }

    private Courtship(List<Known<Channel>> contacts, SortedSet<Channel> since, boolean won) {
        this.contacts = contacts;
        this.since = since;
        this.won = won;
    }

    @Override
    Courtship copy() {
        return new Courtship(new ArrayList<>(contacts), new TreeSet<>(since), won);
    }

    /** Somebody was in touch with them, meaningfully. */
    void met(Entry entry, Channel channel) {
        if (won) {
            since.add(channel);
        } else {
            contacts.add(Known.from(entry, channel));
        }
    }

    /** They bought for the first time. */
    void won(Entry entry) {
        contacts.removeIf(contact -> contact.occurredAt().plus(YEAR).isBefore(entry.occurredAt()));
        won = true;
    }

    /**
     * The meaningful contacts of the 365 days before the first purchase.
     *
     * @return each with its channel, earliest first; none before they bought
     */
    public List<Known<Channel>> contacts() {
        return won ? Collections.unmodifiableList(contacts) : List.of();
    }

    /**
     * The ways of then in which nobody has been in touch since.
     *
     * @return the channels, in their order
     */
    public SortedSet<Channel> unused() {
        SortedSet<Channel> unused = new TreeSet<>();
        contacts().forEach(contact -> unused.add(contact.value()));
        unused.removeAll(since);
        return Collections.unmodifiableSortedSet(unused);
    }
}
