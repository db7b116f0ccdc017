package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A sale is in sight. The fact's id names the opportunity from then on. */
@Value.Immutable
@HouseStyle
public abstract sealed class OpportunityFound implements OpportunityFact permits ImmutableOpportunityFound {

    OpportunityFound() {}

    /**
     * Starts an opportunity; nothing must be said of it.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who told us of it.
     *
     * @return the contact, where it was somebody in particular
     */
    public abstract Optional<ContactId> contact();

    /**
     * What they might buy.
     *
     * @return at most 500 code points
     */
    @Value.Redacted
    public abstract Optional<String> what();

    /**
     * When they expect to decide.
     *
     * @return the day in the owner's zone, where it is known
     */
    public abstract Optional<LocalDate> expectedOn();

    /**
     * What it may be worth.
     *
     * @return the amount, where it is known
     */
    public abstract Optional<Money> worth();

    @Override
    public Set<ContactId> contacts() {
        return contact().map(Set::of).orElse(Set.of());
    }

    @Override
    public OpportunityFound renamed(ContactId from, ContactId to) {
        return builder()
                .from(this)
                .contact(contact().map(id -> id.equals(from) ? to : id))
                .build();
    }

    @Override
    public OpportunityFound redacted() {
        return builder().from(this).what(Optional.empty()).build();
    }

    @Value.Check
    void check() {
        what().ifPresent(text -> Text.require("opportunity", text, 500));
    }

    /** Builds an {@link OpportunityFound}. */
    public static final class Builder extends ImmutableOpportunityFound.Builder {
        Builder() {}
    }
}
