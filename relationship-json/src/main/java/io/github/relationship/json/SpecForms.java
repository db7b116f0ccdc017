package io.github.relationship.json;

import static io.github.relationship.json.Member.list;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.id.RuleId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules and requirements as data. */
final class SpecForms {

    /** A rule, as its spec is. */
    static final ObjectForm<RuleSpec> RULE = object(
                    required("type", Scalars.TEXT, RuleSpec::type),
                    required("id", Ids.RULE, RuleSpec::id),
                    usual("attributes", AttributesForm.ATTRIBUTES, Attributes.NONE, RuleSpec::attributes),
                    RuleSpec::new)
            .called("a rule");

    private static final String PARTS = "requirements";
    private static final Set<String> COMPOSED = Set.of(StandardRequirements.ALL_OF, StandardRequirements.ANY_OF);

    /** A requirement: its id is left out where it is the type, and the parts of a composed one are objects themselves. */
    static final ObjectForm<RuleSpec> REQUIREMENT = object(
                    required("type", Scalars.TEXT, RuleSpec::type),
                    Member.optional(
                            "id",
                            Ids.RULE,
                            spec -> Optional.of(spec.id())
                                    .filter(id -> !id.value().equals(spec.type()))),
                    usual("attributes", AttributesForm.ATTRIBUTES, Attributes.NONE, SpecForms::ownAttributes),
                    list(PARTS, new Nested(), SpecForms::parts),
                    SpecForms::requirement)
            .called("a requirement");

    private SpecForms() {}

    /** The requirements of which one is composed; none for one that is not. */
    static List<RuleSpec> parts(RuleSpec spec) {
        return isComposed(spec)
                ? spec.attributes().texts(PARTS).stream()
                        .map(part -> part(spec, part))
                        .toList()
                : List.of();
    }

    private static RuleSpec part(RuleSpec spec, String part) {
        try {
            return Json.read(part, RULE).value();
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException(
                    "a part of requirement " + spec.id()
                            + " is not the text of a requirement: write the parts as objects",
                    e);
        }
    }

    private static boolean isComposed(RuleSpec spec) {
        return COMPOSED.contains(spec.type()) && spec.attributes().has(PARTS);
    }

    private static Attributes ownAttributes(RuleSpec spec) {
        return isComposed(spec) ? Attributes.NONE : spec.attributes();
    }

    private static RuleSpec requirement(String type, Optional<RuleId> id, Attributes attributes, List<RuleSpec> parts) {
        Attributes all = parts.isEmpty()
                ? attributes
                : attributes.toBuilder()
                        .put(PARTS, parts.stream().map(RuleSpec::canonical).toList())
                        .build();
        return RuleSpec.of(type, id.orElseGet(() -> RuleId.of(type)), all);
    }

    /** A requirement within a requirement. */
    private static final class Nested implements Form<RuleSpec> {

        @Override
        public void write(RuleSpec spec, Out out) throws IOException {
            REQUIREMENT.write(spec, out);
        }

        @Override
        public RuleSpec read(In in) throws IOException {
            return REQUIREMENT.read(in);
        }

        @Override
        public String words() {
            return "a requirement";
        }
    }
}
