package io.github.relationship;

import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.history.ReferralFact.Recommended;
import io.github.relationship.history.Referrals.Referral;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** V1: whoever refers whom, and whatever becomes of it, both ends of every referral agree. */
@AddLifecycleHook(Seeds.class)
class ReferralProperties {

    private static final int PARTIES = 4;

    private static RelationshipId party(int number) {
        return RelationshipId.of("party-" + number % PARTIES);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void V1_the_referral_graph_is_sound(@ForAll @Size(max = 40) List<@IntRange(max = 999) Integer> steps) {
        Office office = Office.open();
        for (int i = 0; i < steps.size(); i++) {
            office.on(MONDAY.plusDays(i), "11:00");
            tell(office, i, steps.get(i));
        }
        while (office.firm().replanDue(100) == 100) {
            office.on(MONDAY.plusDays(steps.size()));
        }
        Map<RelationshipId, Relationship> stored = stored(office);
        stored.values().forEach(one -> assertBothEndsAgree(one, stored));
    }

    /** Refers, meets, sells, lets go, or opens; what may not happen is left out. */
    private static void tell(Office office, int number, int step) {
        RelationshipId at = party(step / 5);
        String id = "f" + number;
        try {
            switch (step % 5) {
                case 0 -> office.firm().record(at, office.now(id, received(number, party(step / 20))));
                case 1 -> office.firm().record(at, office.now(id, Interaction.outbound(Channel.VISIT)));
                case 2 -> office.firm().record(at, office.now(id, Office.bought()));
                case 3 -> office.firm().record(at, office.now(id, AccountFact.disqualified("no budget")));
                default -> office.firm().record(at, office.opening());
            }
        } catch (FactRefusedException refused) {
            // Not opened yet, or referred to themselves.
        }
    }

    private static Fact received(int number, RelationshipId party) {
        return ReferralFact.received(ReferralId.of("r" + number), ANN, party);
    }

    private static Map<RelationshipId, Relationship> stored(Office office) {
        Map<RelationshipId, Relationship> stored = new HashMap<>();
        for (int i = 0; i < PARTIES; i++) {
            try {
                stored.put(party(i), office.firm().relationship(party(i)));
            } catch (UnknownRelationshipException unknown) {
                // Nobody has opened it.
            }
        }
        return stored;
    }

    private static void assertBothEndsAgree(Relationship one, Map<RelationshipId, Relationship> stored) {
        for (Referral referral : one.referrals().received()) {
            RelationshipId other = referral.received().value().party().orElseThrow();
            assertThat(other).as("no party refers itself").isNotEqualTo(one.id());
            Optional.ofNullable(stored.get(other)).ifPresent(referred -> assertOtherEnd(one.id(), referral, referred));
        }
        one.referrals()
                .recommended()
                .forEach(known -> assertThat(
                                stored.get(known.value().by()).referrals().received())
                        .as("who recommended %s", one)
                        .anyMatch(referral -> isSame(referral, known.value())
                                && referral.received().value().party().equals(Optional.of(one.id()))));
    }

    private static boolean isSame(Referral referral, Recommended recommended) {
        return referral.received().value().referral().equals(recommended.referral());
    }

    private static void assertOtherEnd(RelationshipId referrer, Referral referral, Relationship referred) {
        List<Recommended> ends = referred.referrals().recommended().stream()
                .map(known -> known.value())
                .filter(recommended -> isSame(referral, recommended))
                .toList();
        assertThat(ends).extracting(Recommended::by).containsExactly(referrer);
        Entry began = referred.entries().stream()
                .filter(entry -> entry.fact().equals(ends.get(0)))
                .findFirst()
                .orElseThrow();
        Optional<Entry> won = first(referred, fact -> fact instanceof Purchased, Optional.empty());
        boolean knewEachOther =
                won.filter(entry -> Entry.IN_ORDER.compare(entry, began) < 0).isPresent();
        Optional<Entry> outcome = knewEachOther ? Optional.empty() : outcome(referred, began, won);
        assertThat(referral.progress().map(progress -> progress.value()))
                .as("what became of %s at %s", referral, referred.entries())
                .isEqualTo(outcome.map(ReferralProperties::progress));
    }

    /** What counts is what happened last for the first time, and nothing after they bought. */
    private static Optional<Entry> outcome(Relationship referred, Entry began, Optional<Entry> won) {
        if (won.isPresent()) {
            return won;
        }
        Optional<Entry> met =
                first(referred, fact -> fact instanceof Interaction it && it.isLive(), Optional.of(began));
        Optional<Entry> lost = first(referred, fact -> fact instanceof AccountFact.Disqualified, Optional.of(began));
        return met.isPresent() && lost.isPresent()
                ? Optional.of(Entry.IN_ORDER.compare(met.get(), lost.get()) > 0 ? met.get() : lost.get())
                : met.or(() -> lost);
    }

    private static Optional<Entry> first(Relationship party, Predicate<Fact> kind, Optional<Entry> after) {
        return party.entries().stream()
                .filter(entry -> kind.test(entry.fact()))
                .filter(entry -> after.map(before -> Entry.IN_ORDER.compare(before, entry) < 0)
                        .orElse(true))
                .findFirst();
    }

    private static Progress progress(Entry entry) {
        return entry.fact() instanceof Purchased
                ? Progress.WON
                : entry.fact() instanceof Interaction ? Progress.MET : Progress.LOST;
    }
}
