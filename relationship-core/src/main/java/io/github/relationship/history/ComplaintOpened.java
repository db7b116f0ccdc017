package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.internal.HouseStyle;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/** They complained. The fact's id names the complaint from then on. */
@Value.Immutable
@HouseStyle
public abstract sealed class ComplaintOpened implements ComplaintFact permits ImmutableComplaintOpened {

    ComplaintOpened() {}

    /**
     * Starts a complaint; nothing must be said of it.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who complained.
     *
     * @return the contact, where it was somebody in particular
     */
    public abstract Optional<ContactId> contact();

    /**
     * Whether it is small enough not to concern the others at the account.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean minor() {
        return false;
    }

    /**
     * The purchases that it is about.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<FactId> about();

    /**
     * By when we said it would be mended.
     *
     * @return the day in the doer's zone, where one was named
     */
    public abstract Optional<LocalDate> fixBy();

    @Override
    public Set<Reference> references() {
        Set<Reference> references = new LinkedHashSet<>();
        about().forEach(id -> references.add(Reference.toPurchase(id)));
        return references;
    }

    @Override
    public Set<ContactId> contacts() {
        return contact().map(Set::of).orElse(Set.of());
    }

    @Override
    public ComplaintOpened renamed(ContactId from, ContactId to) {
        return builder()
                .from(this)
                .contact(contact().map(id -> id.equals(from) ? to : id))
                .build();
    }

    /** Builds a {@link ComplaintOpened}. */
    public static final class Builder extends ImmutableComplaintOpened.Builder {
        Builder() {}
    }
}
