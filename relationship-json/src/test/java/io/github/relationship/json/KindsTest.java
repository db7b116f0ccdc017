package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Batch;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.BatchId;
import io.github.relationship.playbook.Playbook;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks what core has, so that neither a new kind nor a new part of a kind is forgotten. */
class KindsTest {

    /** Parts that have another name in JSON, or are several there. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.of(
            "Stated.day", List.of("day", "leapDay"),
            "ReachableHours.fromInclusive", List.of("from"),
            "ReachableHours.untilExclusive", List.of("until"),
            "AgendaItem.itemClass", List.of("class"),
            "HeldBack.itemClass", List.of("class"),
            "RuleSpec.attributes", List.of("attributes", "requirements"),
            "Plan.relationship", List.of("relationship", "format"),
            "Playbook.id", List.of("id", "format"),
            "Playbook.version", List.of());

    private static Set<Class<?>> leaves(Class<?> kind) {
        if (!kind.isInterface()) {
            return Set.of(kind);
        }
        return Arrays.stream(kind.getPermittedSubclasses())
                .flatMap(permitted -> leaves(permitted).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void every_kind_of_fact_has_a_form() {
        Set<Class<?>> formed = FactKinds.ALL.stream().map(Kind::type).collect(Collectors.toSet());
        formed.add(HostFact.class);
        formed.add(UnreadFact.class);

        assertThat(formed).isEqualTo(leaves(Fact.class));
    }

    @Test
    void every_kind_of_fact_has_a_sample() {
        assertThat(Samples.ofEveryKind().stream().map(FactKinds::kindOf))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        Stream.concat(FactKinds.ALL.stream().map(Kind::name), Stream.of("host:acme.survey"))
                                .toList());
    }

    @Test
    void names_of_kinds_are_small_letters_and_hyphens_and_never_a_hosts_own() {
        assertThat(FactKinds.ALL.stream().map(Kind::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"))
                .noneMatch(name -> name.startsWith(FactKinds.HOST));
    }

    record Case(String name, Object sample, ObjectForm<?> form) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> everything() {
        RuleCatalog catalog = RuleCatalog.standard();
        return Stream.concat(
                Samples.ofEveryKind().stream()
                        .filter(fact -> !(fact instanceof HostFact))
                        .map(fact -> new Case(
                                FactKinds.kindOf(fact), fact, FactKinds.of(fact).form())),
                Stream.of(
                        new Case("card", sample("contact-added", "card"), Values.CONTACT_CARD),
                        new Case("next step", sample("interaction", "nextStep"), Values.NEXT_STEP),
                        new Case("hours", sample("preference-learnt", "reachable"), Values.REACHABLE_HOURS),
                        new Case("at most", sample("preference-learnt", "atMost"), Values.AT_MOST),
                        new Case("ask within", sample("purchased", "askWithin"), Values.ASK_WITHIN),
                        new Case("money", sample("purchased", "amount"), Values.MONEY),
                        new Case("batch", new Batch(BatchId.of("b"), 2), Values.BATCH),
                        new Case("plan", PlanSamples.plan(), PlanForms.PLAN),
                        new Case("item", PlanSamples.item(), PlanForms.ITEM),
                        new Case("window", PlanSamples.window(), PlanForms.WINDOW),
                        new Case("option", PlanSamples.CARD.withTier(1), PlanForms.OPTION),
                        new Case("reason", PlanSamples.reason(), PlanForms.REASON),
                        new Case("held back", PlanSamples.heldBackFromAnn(), PlanForms.HELD_BACK),
                        new Case("finding", PlanSamples.finding(), PlanForms.FINDING),
                        new Case("struck", PlanSamples.heldBack().struck().get(0), PlanForms.STRUCK),
                        new Case("playbook", PlanSamples.playbook(), PlaybookForms.playbook(catalog)),
                        new Case("ladder", PlanSamples.ladder(), PlaybookForms.ladder(catalog)),
                        new Case("rung", PlanSamples.ladder().rungs().get(2), PlaybookForms.rung(catalog)),
                        new Case("rule", Playbook.standard().rules().get(0).spec(), SpecForms.REQUIREMENT)));
    }

    private static Object sample(String kind, String member) {
        Fact fact = Samples.ofEveryKind().stream()
                .filter(each -> FactKinds.kindOf(each).equals(kind))
                .findFirst()
                .orElseThrow();
        return held(FactKinds.of(fact).form(), fact, member);
    }

    private static <T> Object held(ObjectForm<T> form, Object value, String name) {
        @SuppressWarnings("unchecked")
        T typed = (T) value;
        Object held = form.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow()
                .get()
                .apply(typed);
        held = held instanceof Optional<?> optional ? optional.orElseThrow() : held;
        return held instanceof List<?> list ? list.get(0) : held;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_part_of_a_value_is_a_member_of_its_form(Case value) {
        Set<String> parts = new TreeSet<>();
        Class<?> type = value.sample().getClass();
        String name = (type.isRecord() ? type : type.getSuperclass()).getSimpleName();
        for (Field field : type.getDeclaredFields()) {
            if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT | Modifier.VOLATILE)) == 0) {
                parts.addAll(OTHER_NAMES.getOrDefault(name + "." + field.getName(), List.of(field.getName())));
            }
        }

        assertThat(value.form().members().stream().map(Member::name)).containsExactlyInAnyOrderElementsOf(parts);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_sample_says_all_that_can_be_said(Case value) {
        if (!value.name().equals("rule")) {
            assertThat(leftOut(value.form(), value.sample())).isEmpty();
        }
    }

    private static <T> List<String> leftOut(ObjectForm<T> form, Object value) {
        @SuppressWarnings("unchecked")
        T typed = (T) value;
        return form.members().stream()
                .filter(member -> member.get().apply(typed).equals(member.absent()))
                .map(Member::name)
                .toList();
    }
}
