package io.github.relationship.json;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.ladder.Requirement;
import io.github.relationship.plan.Rule;
import io.github.relationship.rule.Quiet;
import io.github.relationship.rule.Trigger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes rules and requirements out of their specs: what turns a stored playbook into one that judges.
 *
 * <p>Types are names that somebody gave, never classes. A host adds its own:
 *
 * <pre>{@code
 * var catalog = RuleCatalog.standard()
 *         .withRule("acme-loyalty", spec -> new Loyalty(spec.id(), spec.attributes().wholeNumber("years")))
 *         .withTrigger(AcmeTrigger.WARRANTY_ENDS);
 * }</pre>
 *
 * <p>What a maker returns has to say of itself all that it was made of: a rule whose own spec lacks a setting, or has it with
 * another value, is refused, so that nothing is lost on the way. Immutable; safe for threads where the makers are.
 */
public final class RuleCatalog {

    private final SortedMap<String, Function<RuleSpec, Rule>> rules;
    private final SortedMap<String, Function<RuleSpec, Requirement>> requirements;
    private final Vocabulary vocabulary;

    private RuleCatalog(
            SortedMap<String, Function<RuleSpec, Rule>> rules,
            SortedMap<String, Function<RuleSpec, Requirement>> requirements,
            Vocabulary vocabulary) {
        this.rules = rules;
        this.requirements = requirements;
        this.vocabulary = vocabulary;
    }

    /**
     * All that comes with this library: the five shapes of rule with their triggers and quiets, and the requirements.
     *
     * @return the catalog
     */
    public static RuleCatalog standard() {
        return new RuleCatalog(new TreeMap<>(), new TreeMap<>(), Vocabulary.standard());
    }

    /**
     * The same with rules of one more type.
     *
     * @param type the type in the rules' specs
     * @param make makes a rule of its spec; throws an {@link IllegalArgumentException} for settings that it does not allow
     * @return the catalog
     * @throws IllegalArgumentException if rules of this type are known
     */
    public RuleCatalog withRule(String type, Function<RuleSpec, Rule> make) {
        requireNew("rules", type, rules.containsKey(type) || StandardRules.TYPES.contains(type));
        return new RuleCatalog(and(rules, type, make), requirements, vocabulary);
    }

    /**
     * The same with requirements of one more type.
     *
     * @param type the type in the requirements' specs
     * @param make makes a requirement of its spec; throws an {@link IllegalArgumentException} for settings that it does not allow
     * @return the catalog
     * @throws IllegalArgumentException if requirements of this type are known
     */
    public RuleCatalog withRequirement(String type, Function<RuleSpec, Requirement> make) {
        requireNew("requirements", type, requirements.containsKey(type) || StandardRequirements.TYPES.contains(type));
        return new RuleCatalog(rules, and(requirements, type, make), vocabulary);
    }

    /**
     * The same with one more trigger, for rules that are caused and for reviews.
     *
     * @param trigger the trigger, known by its name
     * @return the catalog
     * @throws IllegalArgumentException if a trigger of this name is known
     */
    public RuleCatalog withTrigger(Trigger trigger) {
        requireNew(
                "triggers",
                trigger.name(),
                vocabulary.findTrigger(trigger.name()).isPresent());
        return new RuleCatalog(rules, requirements, vocabulary.with(trigger));
    }

    /**
     * The same with one more quiet, for rules of silence.
     *
     * @param quiet the quiet, known by its name
     * @return the catalog
     * @throws IllegalArgumentException if a quiet of this name is known
     */
    public RuleCatalog withQuiet(Quiet quiet) {
        requireNew("quiets", quiet.name(), vocabulary.findQuiet(quiet.name()).isPresent());
        return new RuleCatalog(rules, requirements, vocabulary.with(quiet));
    }

    /**
     * Makes a rule.
     *
     * @param spec what the rule is
     * @return a rule with this spec
     * @throws IllegalArgumentException if no rules of this type are known, or its settings are not allowed
     */
    public Rule rule(RuleSpec spec) {
        Rule rule = Optional.ofNullable(rules.get(spec.type()))
                .or(() -> StandardRules.maker(spec.type(), vocabulary))
                .orElseThrow(() -> unknown("rules", spec))
                .apply(spec);
        return requireSame(spec, rule.spec(), rule);
    }

    /**
     * Makes a requirement.
     *
     * @param spec what the requirement is
     * @return a requirement with this spec
     * @throws IllegalArgumentException if no requirements of this type are known, or its settings are not allowed
     */
    public Requirement requirement(RuleSpec spec) {
        Requirement requirement = Optional.ofNullable(requirements.get(spec.type()))
                .or(() -> StandardRequirements.maker(spec.type(), this))
                .orElseThrow(() -> unknown("requirements", spec))
                .apply(spec);
        return requireSame(spec, requirement.spec(), requirement);
    }

    private static <T> SortedMap<String, Function<RuleSpec, T>> and(
            Map<String, Function<RuleSpec, T>> before, String type, Function<RuleSpec, T> make) {
        SortedMap<String, Function<RuleSpec, T>> all = new TreeMap<>(before);
        all.put(type, Objects.requireNonNull(make, "make"));
        return all;
    }

    private static void requireNew(String of, String name, boolean known) {
        if (known) {
            throw new IllegalArgumentException("the catalog has " + of + " named '" + name + "'; choose another name");
        }
    }

    private static IllegalArgumentException unknown(String of, RuleSpec spec) {
        return new IllegalArgumentException("the catalog has no " + of + " of type '" + spec.type() + "', which "
                + spec.id() + " is; add the type to the catalog");
    }

    /** All that was given has come out; what the library has learnt to say since may have been added. */
    private static <T> T requireSame(RuleSpec given, RuleSpec made, T result) {
        boolean kept = made.type().equals(given.type())
                && made.id().equals(given.id())
                && made.attributes()
                        .asMap()
                        .entrySet()
                        .containsAll(given.attributes().asMap().entrySet());
        if (!kept) {
            throw new IllegalArgumentException(given.id() + " of type '" + given.type() + "' was given the settings "
                    + given.attributes() + " and came out with others, " + made.attributes()
                    + "; correct the settings, or the maker of this type");
        }
        return result;
    }
}
