package io.github.relationship.plan;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Region;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.id.RuleId;
import io.github.relationship.internal.HouseStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What binds all rules of a playbook, as data: how often somebody may hear from us, what may be spent, where the law wants a "yes", and
 * when people are left in peace. What is not set does not bind.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Limits permits ImmutableLimits {

    /** Binds nothing. */
    public static final Limits NONE = builder().build();

    Limits() {}

    /**
     * Starts limits of one's own; what is not set does not bind.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How often somebody may hear from us (P7).
     *
     * @return no cap unless set
     */
    @Value.Default
    public Caps caps() {
        return Caps.NONE;
    }

    /**
     * What may be spent (T6).
     *
     * @return the budget, empty for no ceiling at all
     */
    public abstract Optional<Budget> budget();

    /**
     * How many working days of the sender a channel takes, in the place of what the rules' options say (T7).
     *
     * @return 0 to 60 by channel; a channel that is not named takes what its option says
     */
    @Value.NaturalOrder
    public abstract SortedMap<Channel, Integer> leadTimes();

    /**
     * Countries whose law wants a "yes" before promotional e-mails, messages and calls (P2).
     *
     * @return two capital letters each, as in ISO 3166-1
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> optInCountries();

    /**
     * When anybody may be contacted, local to the recipient, beside what people said themselves (P6).
     *
     * @return the hours, empty for any time
     */
    public abstract List<ReachableHours> contactHours();

    /**
     * Whether the post of a household may be addressed to its minors too, who get nothing else (T12).
     *
     * @return false unless set
     */
    @Value.Default
    public boolean postToMinors() {
        return false;
    }

    /**
     * The limits as data: what they add to the version of a playbook.
     *
     * @return type, id and settings
     */
    public RuleSpec spec() {
        Attributes.Builder settings = Attributes.builder()
                .put(
                        "leadTimes",
                        leadTimes().entrySet().stream().map(Object::toString).toList())
                .put("optInCountries", List.copyOf(optInCountries()))
                .put("contactHours", contactHours().stream().map(Limits::words).toList())
                .put("postToMinors", postToMinors());
        caps().describe(settings);
        budget().ifPresent(budget -> budget.describe(settings));
        return RuleSpec.of("limits", RuleId.of("limits"), settings.build());
    }

    private static String words(ReachableHours hours) {
        return hours.days().stream().sorted(Comparator.naturalOrder()).toList() + " " + hours.fromInclusive() + "-"
                + hours.untilExclusive();
    }

    @Value.Check
    void check() {
        optInCountries().forEach(Region::of);
        leadTimes().values().forEach(days -> {
            if (days < 0 || days > 60) {
                throw new IllegalArgumentException("lead is " + days + " working days; allowed is 0 to 60");
            }
        });
    }

    /** Builds {@link Limits}. */
    public static final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
