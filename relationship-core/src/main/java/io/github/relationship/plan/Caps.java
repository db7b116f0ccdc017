package io.github.relationship.plan;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.id.RuleId;
import io.github.relationship.internal.HouseStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How often one person, and one account, may hear from us, as data (P7). Unset is no cap; zero is none at all. */
@Value.Immutable
@HouseStyle
public abstract sealed class Caps permits ImmutableCaps {

    /** No cap. */
    public static final Caps NONE = builder().build();

    Caps() {}

    /**
     * Starts caps of one's own; what is not set is no cap.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * At most 2 in 7 days and 5 in 30 with one person, 48 hours between two, at most 3 by hand in 7 days with one account; what is
     * owed never waits.
     *
     * @return the caps of the standard playbook
     */
    public static Caps standard() {
        return builder()
                .addPerPerson(new AtMost(2, 7), new AtMost(5, 30))
                .spacingHours(48)
                .perAccount(new AtMost(3, 7))
                .addAllExempt(Stream.of("F1", "F2", "F3", "F4", "F6", "F7", "F11")
                        .map(RuleId::of)
                        .toList())
                .build();
    }

    /**
     * How many contacts with one person, over all kinds and channels; each of these binds.
     *
     * @return so many contacts in so many days
     */
    public abstract List<AtMost> perPerson();

    /**
     * How many contacts with one person in one channel.
     *
     * @return so many contacts in so many days, by channel
     */
    @Value.NaturalOrder
    public abstract SortedMap<Channel, AtMost> perChannel();

    /**
     * How many of the contacts that only silence or a cadence asks for a person may make with one account.
     *
     * @return so many contacts in so many days
     */
    public abstract Optional<AtMost> perAccount();

    /**
     * How long there must be between two contacts with one person.
     *
     * @return hours, 1 to 10,000
     */
    public abstract OptionalInt spacingHours();

    /**
     * Whether days are calendar days in the recipient's zone; else each is 24 hours.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean byCalendarDays() {
        return false;
    }

    /**
     * The rules that never wait: what is owed. They count all the same.
     *
     * @return rule ids, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<RuleId> exempt();

    void describe(Attributes.Builder settings) {
        settings.put("perPerson", perPerson().stream().map(Object::toString).toList())
                .put(
                        "perChannel",
                        perChannel().entrySet().stream().map(Object::toString).toList())
                .put("perAccount", perAccount().stream().map(Object::toString).toList())
                .put("byCalendarDays", byCalendarDays())
                .put("exempt", exempt().stream().map(RuleId::value).toList());
        spacingHours().ifPresent(hours -> settings.put("spacingHours", hours));
    }

    @Value.Check
    void check() {
        spacingHours().ifPresent(hours -> {
            if (hours < 1 || hours > 10_000) {
                throw new IllegalArgumentException("spacing is " + hours + " hours; allowed is 1 to 10,000");
            }
        });
    }

    /** Builds {@link Caps}. */
    public static final class Builder extends ImmutableCaps.Builder {
        Builder() {}
    }
}
