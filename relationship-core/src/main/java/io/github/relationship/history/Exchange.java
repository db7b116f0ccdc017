package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A line of the value ledger: a contact, and what it brought to who received it (V3).
 *
 * @param direction from whom it came
 * @param people who of them took part
 * @param value what it brought, nothing if empty
 * @param worth what that was worth, where somebody said so
 * @param isCheckingIn whether we were in touch, live or in writing, and brought nothing
 */
public record Exchange(
        Direction direction,
        SortedSet<ContactId> people,
        SortedSet<ValueKind> value,
        Optional<Money> worth,
        boolean isCheckingIn) {

    /** Freezes the sets. */
    public Exchange {
        Objects.requireNonNull(direction, "direction");
        people = Collections.unmodifiableSortedSet(new TreeSet<>(people));
        value = Collections.unmodifiableSortedSet(new TreeSet<>(value));
        Objects.requireNonNull(worth, "worth");
    }

    Exchange(
            Direction direction,
            Collection<ContactId> people,
            SortedSet<ValueKind> value,
            Optional<Money> worth,
            boolean isCheckingIn) {
        this(direction, new TreeSet<>(people), value, worth, isCheckingIn);
    }

    /**
     * Whether it brought something to one side.
     *
     * @return true if it names what it brought
     */
    public boolean broughtSomething() {
        return !value.isEmpty();
    }

    /**
     * Whether we brought something to them.
     *
     * @return true for value of ours
     */
    public boolean isFromUs() {
        return broughtSomething() && direction == Direction.OUTBOUND;
    }

    /**
     * Whether they brought something to us.
     *
     * @return true for value of theirs
     */
    public boolean isFromThem() {
        return broughtSomething() && direction == Direction.INBOUND;
    }
}
