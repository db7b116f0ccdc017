package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * How a person wants to be treated (P1). Each fact says what it knows; what it leaves out stays as it was. What was said counts
 * over what was observed, and that over what was guessed; of equals the later.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PreferenceLearnt implements Fact permits ImmutablePreferenceLearnt {

    PreferenceLearnt() {}

    /** How we know, the surest first. */
    public enum Provenance {
        /** They said so. */
        SAID,
        /** We saw it. */
        OBSERVED,
        /** We think so. */
        GUESSED
    }

    /**
     * Starts a preference.
     *
     * @return a builder that wants at least {@code contact} and {@code provenance}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whose preference it is.
     *
     * @return the contact
     */
    public abstract ContactId contact();

    /**
     * How we know.
     *
     * @return said, observed or guessed
     */
    public abstract Provenance provenance();

    /**
     * The channels that they like best.
     *
     * @return the channels, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<Channel> liked();

    /**
     * The channels that they put up with.
     *
     * @return the channels, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<Channel> accepted();

    /**
     * The channels that they do not want.
     *
     * @return the channels, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<Channel> refused();

    /**
     * When they may be reached.
     *
     * @return the hours, empty for any time
     */
    public abstract List<ReachableHours> reachable();

    /**
     * Their time zone, as an id.
     *
     * @return such as {@code Asia/Tokyo}
     */
    public abstract Optional<String> zone();

    /**
     * Their language.
     *
     * @return a language tag such as {@code de-AT}
     */
    public abstract Optional<String> language();

    /**
     * How to address them.
     *
     * @return such as "Dr Weber", at most 200 code points
     */
    @Value.Redacted
    public abstract Optional<String> formOfAddress();

    /**
     * How often they want to hear from us at most.
     *
     * @return so many contacts in so many days
     */
    public abstract Optional<AtMost> atMost();

    /**
     * How long it may be quiet towards this person, by rule, in the place of the rules' own intervals (T13).
     *
     * @return the intervals, sorted by rule; what a rule is not named for stays as it was
     */
    @Value.NaturalOrder
    public abstract SortedMap<RuleId, Interval> intervals();

    /**
     * What they like to talk about.
     *
     * @return topics, each at most 100 code points, sorted
     */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract SortedSet<String> topics();

    /**
     * The holidays that they observe.
     *
     * @return ids of the playbook's list, such as {@code christmas}, sorted
     */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract SortedSet<String> holidays();

    /**
     * The holiday that they like best.
     *
     * @return one id of the playbook's list
     */
    @Value.Redacted
    public abstract Optional<String> favouriteHoliday();

    /**
     * Whether they may and want to be given gifts.
     *
     * @return the answer, where it is known
     */
    public abstract Optional<Boolean> gifts();

    @Override
    public Set<ContactId> contacts() {
        return Set.of(contact());
    }

    @Override
    public PreferenceLearnt renamed(ContactId from, ContactId to) {
        return contact().equals(from) ? builder().from(this).contact(to).build() : this;
    }

    @Override
    public PreferenceLearnt redacted() {
        return builder().contact(contact()).provenance(provenance()).build();
    }

    @Value.Check
    void check() {
        zone().ifPresent(text -> Text.require("zone", text, 100));
        language().ifPresent(text -> Text.require("language", text, 35));
        formOfAddress().ifPresent(text -> Text.require("form of address", text, 200));
        topics().forEach(text -> Text.require("topic", text, 100));
        holidays().forEach(text -> Text.require("holiday", text, 100));
        favouriteHoliday().ifPresent(text -> Text.require("favourite holiday", text, 100));
    }

    /** Builds a {@link PreferenceLearnt}. */
    public static final class Builder extends ImmutablePreferenceLearnt.Builder {
        Builder() {}
    }
}
