package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.PAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the closed set of facts, so that a new kind is forgotten nowhere. */
class FactKindsTest {

    private static Histories everyKind() {
        Histories all = Histories.unopened();
        new TreeMap<>(Facts.ofEveryKind()).forEach((id, fact) -> all.fact(id, "2026-04-" + day(id), fact));
        return all;
    }

    private static String day(String id) {
        return "01T" + (10 + Integer.parseInt(id) / 10) + ":0" + Integer.parseInt(id) % 10 + ":00Z";
    }

    private static Set<Class<?>> leaves(Class<?> kind) {
        Set<Class<?>> leaves = new LinkedHashSet<>();
        if (kind.isRecord() || !kind.isInterface()) {
            leaves.add(kind);
        } else {
            for (Class<?> permitted : kind.getPermittedSubclasses()) {
                leaves.addAll(leaves(permitted));
            }
        }
        return leaves;
    }

    @Test
    void there_is_a_sample_of_every_kind() {
        Set<Class<?>> sampled = new LinkedHashSet<>();
        for (Class<?> leaf : leaves(Fact.class)) {
            if (Facts.ofEveryKind().values().stream().anyMatch(leaf::isInstance)) {
                sampled.add(leaf);
            }
        }
        assertThat(sampled).isEqualTo(leaves(Fact.class)).hasSizeGreaterThan(30);
    }

    @Test
    void every_kind_is_folded() {
        Relationship acme = everyKind().relationship();
        assertThat(acme.entries()).hasSize(Facts.ofEveryKind().size());
        assertThat(acme.people().find(PAT).orElseThrow().died()).isTrue();
        assertThat(acme.retracted()).containsExactly(FactId.of("04"));
        assertThat(acme.items().of(ItemKey.of(ACME, RuleId.of("F1"), "p1")).isClosed())
                .isTrue();
    }

    @Test
    void B3_no_fact_prints_a_name_or_a_free_text() {
        assertThat(Facts.ofEveryKind().values())
                .allSatisfy(fact ->
                        assertThat(fact.toString()).doesNotContain(Facts.SECRET).doesNotContain("Patricia"));
    }

    @Test
    void B3_no_entry_and_no_state_prints_a_name_or_a_free_text() {
        Relationship acme = everyKind().relationship();
        List<Object> shown = new ArrayList<>(acme.entries());
        shown.add(acme);
        shown.add(acme.account().opened());
        shown.add(acme.account().strategy());
        shown.addAll(acme.people().all());
        shown.addAll(acme.people().occasions());
        shown.add(acme.encounters().with(PAT));
        shown.add(acme.encounters().withAnybody());
        shown.addAll(acme.encounters().agreements());
        shown.add(acme.encounters().undecided());
        shown.addAll(acme.purchases().all());
        shown.addAll(acme.promises().all());
        shown.addAll(acme.stages().moves());
        shown.add(acme.stages().declined(RungId.of("partner")));
        shown.add(acme.items().of(ItemKey.of(ACME, RuleId.of("F1"), "p1")));
        shown.addAll(Histories.themes(acme).values());
        assertThat(shown).allSatisfy(thing -> assertThat(thing.toString()).doesNotContain("Patricia"));
    }

    @Test
    void B3_a_birthday_is_not_printed_nor_what_was_promised_nor_a_source() {
        assertThat(Facts.ofEveryKind().get("25").toString()).isEqualTo("PromiseMade[to=Optional[pat], due=2026-05-01]");
        assertThat(Facts.ofEveryKind().get("11").toString())
                .isEqualTo(
                        "ConsentDecided[contact=pat, granted=false, channel=Optional[CALL], purpose=Optional.empty]");
        assertThat(Facts.birthday("b", PAT).toString()).isEqualTo("Stated[occasion=b, kind=BIRTHDAY]");
    }

    @Test
    void facts_are_values() {
        assertThat(Facts.ofEveryKind()).isEqualTo(Facts.ofEveryKind());
    }

    static List<ThrowingCallable> withNull() {
        return List.of(
                () -> AccountFact.ownerChanged(null),
                () -> ContactFact.added(null),
                () -> ContactFact.changed(null),
                () -> ContactFact.departed(null),
                () -> ContactFact.died(null),
                () -> ComplaintFact.opened(null),
                () -> ComplaintFact.closed(null, ComplaintFact.Ending.VERIFIED),
                () -> CommitmentFact.ended(null),
                () -> PromiseFact.kept(null),
                () -> PromiseFact.renegotiated(FactId.of("p"), null),
                () -> PurchaseFact.delivered(null),
                () -> PurchaseFact.inUse(null),
                () -> PurchaseFact.cancelled(null),
                () -> PurchaseFact.returned(null),
                () -> HoldFact.lifted(null),
                () -> HoldFact.placed(null),
                () -> HoldFact.placed(HoldFact.Kind.LEGAL, PAT, null),
                () -> PromiseMade.of(null, null, "why"),
                () -> PurchaseFact.returned(FactId.of("p"), null),
                () -> ConsentDecided.refused(PAT, (Channel) null, "call"),
                () -> OccasionFact.ended(null),
                () -> InteractionFact.valueGiven(PAT, null),
                () -> InteractionFact.valueReceived(null, ValueKind.GIFT),
                () -> StageFact.adviceAccepted(null),
                () -> new Retracted(null, "why"),
                () -> new ItemFact.Snoozed(null, null),
                () -> new Batch(null, 1));
    }

    @ParameterizedTest
    @MethodSource("withNull")
    void null_is_refused_by_name(ThrowingCallable creation) {
        assertThatThrownBy(creation).isInstanceOf(NullPointerException.class).hasMessageMatching("[A-Za-z]+");
    }
}
