package io.github.relationship.json;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.ladder.Requirement;
import io.github.relationship.ladder.Requirements;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requirements of this library, out of their specs. */
final class StandardRequirements {

    static final String ALL_OF = "all-of";
    static final String ANY_OF = "any-of";

    private static final Map<String, Function<Attributes, Requirement>> SIMPLE = Map.ofEntries(
            Map.entry("qualified", settings -> Requirements.qualified()),
            Map.entry(
                    "purchases",
                    settings -> Requirements.purchases(Settings.number(settings, "count"), within(settings))),
            Map.entry(
                    "satisfied",
                    settings -> Requirements.satisfied(Settings.number(settings, "count"), within(settings))),
            Map.entry(
                    "referrals-received",
                    settings -> Requirements.referralsReceived(Settings.number(settings, "count"), within(settings))),
            Map.entry("recommended", settings -> Requirements.recommended(within(settings))),
            Map.entry("no-open-complaint", settings -> Requirements.noOpenComplaint()),
            Map.entry("no-broken-promise", settings -> Requirements.noBrokenPromise(within(settings))),
            Map.entry("commitment", settings -> Requirements.commitment()),
            Map.entry(
                    "wallet-share",
                    settings -> Requirements.walletShare(Settings.number(settings, "percent"), within(settings))),
            Map.entry(
                    "value-in-quarters",
                    settings -> Requirements.valueInQuarters(
                            Settings.number(settings, "count"), Settings.number(settings, "of"))),
            Map.entry("age", settings -> Requirements.age(Settings.parse(settings, "least", Period::parse))));

    static final Set<String> TYPES =
            Stream.concat(SIMPLE.keySet().stream(), Stream.of(ALL_OF, ANY_OF)).collect(Collectors.toUnmodifiableSet());

    private StandardRequirements() {}

    static Optional<Function<RuleSpec, Requirement>> maker(String type, RuleCatalog catalog) {
        return switch (type) {
            case ALL_OF -> Optional.of(spec -> Requirements.allOf(parts(spec, catalog)));
            case ANY_OF -> Optional.of(spec -> Requirements.anyOf(parts(spec, catalog)));
            default -> Optional.ofNullable(SIMPLE.get(type)).map(make -> spec -> make.apply(spec.attributes()));
        };
    }

    private static Requirement[] parts(RuleSpec spec, RuleCatalog catalog) {
        return SpecForms.parts(spec).stream().map(catalog::requirement).toArray(Requirement[]::new);
    }

    private static Period within(Attributes settings) {
        return Settings.parse(settings, "within", Period::parse);
    }
}
