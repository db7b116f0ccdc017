package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Situation;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What a rule asks of whom: the part that the five shapes share, as data. */
@Value.Immutable
@HouseStyle
public abstract sealed class Ask permits ImmutableAsk {

    Ask() {}

    /**
     * Starts an ask.
     *
     * @return a builder that wants at least {@code rule}, {@code itemClass}, {@code purpose} and {@code because}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule's id, which outlives versions of the playbook.
     *
     * @return such as {@code F3}
     */
    public abstract RuleId rule();

    /**
     * The rule's step, where it has several.
     *
     * @return such as {@code agree}
     */
    public abstract Optional<String> step();

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
     * @return a contact unless said
     */
    @Value.Default
    public Nature nature() {
        return Nature.CONTACT;
    }

    /**
     * Who does it: a person or a machine.
     *
     * @return by a person unless said
     */
    @Value.Default
    public Doing doing() {
        return Doing.BY_PERSON;
    }

    /**
     * The rungs on which the rule acts.
     *
     * @return their ids, empty for all
     */
    @Value.NaturalOrder
    public abstract SortedSet<RungId> stages();

    /**
     * The ways to do it, in order of preference.
     *
     * @return the options, none for a task
     */
    public abstract List<Option> options();

    /**
     * What it costs on a rung, where more or less is spent there than the options say (T6).
     *
     * @return cost tiers, 0 to 3, sorted by rung
     */
    @Value.NaturalOrder
    public abstract SortedMap<RungId, Integer> tiers();

    /** The ways to do it, and what each costs, where they stand. */
    List<Option> options(Situation situation) {
        Integer tier = tiers().get(situation.rung());
        return tier == null
                ? options()
                : options().stream().map(option -> option.withTier(tier)).toList();
    }

    /**
     * Whether the recipient must have said yes.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean needsGrant() {
        return false;
    }

    /**
     * Whether it waits while any complaint is open, whoever complained (R5).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean waitsForRecovery() {
        return false;
    }

    /**
     * Whether it is for who has left, too (P5).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean evenIfDeparted() {
        return false;
    }

    /**
     * Whether it is for those, too, who are disqualified (L12).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean evenIfDisqualified() {
        return false;
    }

    /**
     * What is done by it, where other rules may ask for the same (F23).
     *
     * @return a stable word, empty where it is this rule's alone
     */
    public abstract Optional<String> deed();

    /**
     * Why, for people: see {@link io.github.relationship.plan.Rule#because()}.
     *
     * @return the sentence
     */
    public abstract String because();

    @Value.Check
    void check() {
        if (nature() == Nature.CONTACT && options().isEmpty()) {
            throw new IllegalArgumentException("rule " + rule()
                    + " addresses somebody and offers no way to; give it an option, or make it a task");
        }
    }

    /** Begins a proposal of this rule. The key names a contact only where each of several has an item of its own. */
    Proposal.Builder propose(Situation situation, Optional<ContactId> keyContact, String occurrence, Reason reason) {
        Proposal.Builder proposal = Proposal.builder();
        return proposal.key(situation.key(rule(), step(), keyContact, occurrence))
                .itemClass(itemClass())
                .purpose(purpose())
                .nature(nature())
                .doing(doing())
                .stages(stages())
                .options(options(situation))
                .needsGrant(needsGrant())
                .evenIfDisqualified(evenIfDisqualified())
                .evenIfDeparted(evenIfDeparted())
                .waitsForRecovery(waitsForRecovery())
                .reason(reason);
    }

    /** The shared settings of a rule's spec. */
    Attributes.Builder attributes() {
        Attributes.Builder attributes = Attributes.builder()
                .put("step", step().orElse("-"))
                .put("class", itemClass().name())
                .put("purpose", purpose().name())
                .put("nature", nature().name())
                .put("doing", doing().name())
                .put("stages", stages().stream().map(RungId::value).toList())
                .put("options", options().stream().map(Option::toString).toList())
                .put("needsGrant", needsGrant())
                .put("evenIfDisqualified", evenIfDisqualified())
                .put("because", because());
        if (!tiers().isEmpty()) {
            attributes.put(
                    "tiers",
                    tiers().entrySet().stream()
                            .map(tier -> tier.getKey() + ": " + tier.getValue())
                            .toList());
        }
        // Rare, and left out where they are not so: a version tells only what matters.
        if (evenIfDeparted()) {
            attributes.put("evenIfDeparted", true);
        }
        if (waitsForRecovery()) {
            attributes.put("waitsForRecovery", true);
        }
        deed().ifPresent(deed -> attributes.put("deed", deed));
        return attributes;
    }

    /** Builds an {@link Ask}. */
    public static final class Builder extends ImmutableAsk.Builder {
        Builder() {}
    }
}
