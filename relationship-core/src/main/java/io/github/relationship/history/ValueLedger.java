package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What contacts brought, to whom, and which brought nothing (V3). What they bought is paid for, and stands in no line of it.
 *
 * <p>A call that nobody answered is no contact. What took place between several people counts for each of them, and once for the
 * account.
 */
public final class ValueLedger extends Theme<ValueLedger> {

    /** Periods end at the same local time, and so by up to so much out of the order in which they began. */
    private static final Duration OUT_OF_ORDER = Duration.ofDays(2);

    private final List<Known<Exchange>> lines;
    private final Map<ContactId, List<Known<Exchange>>> checkingInOn;
    private List<Known<Exchange>> checkingIn;

    ValueLedger() {
        this(new ArrayList<>(), new TreeMap<>(), List.of());
    }

    private ValueLedger(
            List<Known<Exchange>> lines,
            Map<ContactId, List<Known<Exchange>>> checkingInOn,
            List<Known<Exchange>> checkingIn) {
        this.lines = lines;
        this.checkingInOn = checkingInOn;
        this.checkingIn = checkingIn;
    }

    @Override
    ValueLedger copy() {
        return new ValueLedger(new ArrayList<>(lines), new TreeMap<>(checkingInOn), checkingIn);
    }

    void apply(Entry entry, InteractionFact fact) {
        if (fact instanceof Interaction it) {
            if (!it.isVainCall()) {
                apply(Known.from(
                        entry,
                        new Exchange(it.direction(), entry.participants(), it.value(), it.worth(), isCheckingIn(it))));
            }
        } else if (fact instanceof InteractionFact.ValueGiven it) {
            apply(Known.from(entry, outsideOfContacts(Direction.OUTBOUND, it.contact(), it.kind(), it.worth())));
        } else if (fact instanceof InteractionFact.ValueReceived it) {
            apply(Known.from(entry, outsideOfContacts(Direction.INBOUND, it.contact(), it.kind(), it.worth())));
        } else if (!(fact instanceof TouchSent
                || fact instanceof InteractionFact.ThankYouSent
                || fact instanceof InteractionFact.TouchAnswered)) {
            throw new AssertionError(fact.getClass());
        }
    }

    private static boolean isCheckingIn(Interaction it) {
        boolean reachesThem = it.isLive() || it.channel().isWritten();
        return it.direction() == Direction.OUTBOUND && reachesThem && it.value().isEmpty();
    }

    private static Exchange outsideOfContacts(
            Direction direction, ContactId contact, ValueKind kind, Optional<Money> worth) {
        return new Exchange(direction, List.of(contact), new TreeSet<>(List.of(kind)), worth, false);
    }

    private void apply(Known<Exchange> line) {
        lines.add(line);
        if (line.value().isCheckingIn()) {
            checkingIn = plus(checkingIn, line);
            line.value()
                    .people()
                    .forEach(person -> checkingInOn.merge(person, List.of(line), (row, one) -> plus(row, line)));
        } else if (line.value().isFromUs()) {
            checkingIn = List.of();
            checkingInOn.keySet().removeAll(line.value().people());
        }
    }

    private static List<Known<Exchange>> plus(List<Known<Exchange>> row, Known<Exchange> line) {
        List<Known<Exchange>> longer = new ArrayList<>(row);
        longer.add(line);
        return Collections.unmodifiableList(longer);
    }

    /**
     * Every contact, and what was given outside of contacts.
     *
     * @return the lines, earliest first
     */
    public List<Known<Exchange>> lines() {
        return Collections.unmodifiableList(lines);
    }

    /**
     * Our latest contacts in a row that brought nothing: we were checking in. Something of value from us begins the row anew.
     *
     * @param with with whom, empty for anybody at the account
     * @return the row, earliest first
     */
    public List<Known<Exchange>> checkingIn(Optional<ContactId> with) {
        return with.map(person -> checkingInOn.getOrDefault(person, List.of())).orElse(checkingIn);
    }

    /**
     * The balance of the lines that have not left a period yet.
     *
     * @param with with whom, empty for the account
     * @param hasLeft whether a line of that instant has left the period
     * @return the balance
     */
    public ValueBalance balance(Optional<ContactId> with, Predicate<Instant> hasLeft) {
        List<Known<Exchange>> within = new ArrayList<>();
        Instant oldest = Instant.MIN;
        for (int i = lines.size() - 1; i >= 0 && !lines.get(i).occurredAt().isBefore(oldest); i--) {
            Known<Exchange> line = lines.get(i);
            if (!hasLeft.test(line.occurredAt())) {
                within.add(line);
            } else if (oldest.equals(Instant.MIN)) {
                oldest = line.occurredAt().minus(OUT_OF_ORDER);
            }
        }
        Collections.reverse(within);
        return ValueBalance.of(within.stream()
                .filter(line -> with.map(person -> line.value().people().contains(person))
                        .orElse(true))
                .toList());
    }
}
