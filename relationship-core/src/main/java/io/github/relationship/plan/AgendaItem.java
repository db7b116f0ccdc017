package io.github.relationship.plan;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Something that deserves doing: what, for whom, by whom, by when and why. A value; how late it is, is worked out on reading. */
@Value.Immutable
@HouseStyle
public abstract sealed class AgendaItem permits ImmutableAgendaItem {

    /** The order of every agenda: class, then from when the line shows, then relationship, then key (G8). */
    public static final Comparator<AgendaItem> IN_ORDER = Comparator.comparing(AgendaItem::itemClass)
            .thenComparing(AgendaItem::shows)
            .thenComparing(item -> item.key().relationship())
            .thenComparing(AgendaItem::key);

    AgendaItem() {}

    /**
     * Starts an item.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Names the item for ever.
     *
     * @return the key
     */
    public abstract ItemKey key();

    /**
     * How much it matters.
     *
     * @return the class
     */
    public abstract ItemClass itemClass();

    /**
     * What it is for.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * Whether somebody is addressed.
     *
     * @return contact or task
     */
    public abstract Nature nature();

    /**
     * Who does it: a person or a machine.
     *
     * @return which
     */
    public abstract Doing doing();

    /**
     * Who looks after the relationship.
     *
     * @return the owner
     */
    public abstract UserId owner();

    /**
     * On whose agenda it stands.
     *
     * @return the person on our side who does it
     */
    public abstract UserId doer();

    /**
     * The rung on which they stand.
     *
     * @return the rung
     */
    public abstract RungId rung();

    /**
     * Whom it addresses or concerns.
     *
     * @return the contact, empty for the account
     */
    public abstract Optional<ContactId> contact();

    /**
     * All to whom it is addressed: the contact, and who shares the address with them (T12).
     *
     * @return nobody where it is for the account
     */
    public List<ContactId> addressees() {
        Attributes figures = reason().figures();
        List<String> also = figures.has(Reason.ALSO_TO) ? figures.texts(Reason.ALSO_TO) : List.of();
        return Stream.concat(contact().stream(), also.stream().map(ContactId::of))
                .toList();
    }

    /**
     * How to do it.
     *
     * @return the way that arbitration chose, empty for a task
     */
    public abstract Optional<Option> option();

    /**
     * From when the line shows: due, unless somebody snoozed it.
     *
     * @return the instant
     */
    public abstract Instant shows();

    /**
     * When it should be done.
     *
     * @return the window
     */
    public abstract Window window();

    /**
     * Why.
     *
     * @return the reason, as data
     */
    public abstract Reason reason();

    /**
     * Why else: what is done with it, too, in one stroke (F23).
     *
     * @return the reasons of the lines that it stands for, in their order; mostly none
     */
    public abstract List<Reason> also();

    /** Builds an {@link AgendaItem}. */
    public static final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
