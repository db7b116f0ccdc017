package io.github.relationship.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** H6: the kinds of fact, by what the specification calls them. */
class H6KindsTest {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("opened", "Opened"),
            Map.entry("owner changed", "OwnerChanged"),
            Map.entry("contact added, changed, left, deceased", "Added Changed Departed Died"),
            Map.entry(
                    "occasion added or changed, ended",
                    "OccasionFact.Stated OccasionFact.KnownInPart OccasionFact.Ended"),
            Map.entry("preference stated or observed", "PreferenceLearnt"),
            Map.entry("consent decided", "ConsentDecided"),
            Map.entry("qualified, disqualified, reopened", "Qualified Disqualified Reopened"),
            Map.entry("strategy set", "StrategySet"),
            Map.entry("interaction", "Interaction"),
            Map.entry("out of office until", "OutOfOffice"),
            Map.entry("need learnt, event known, note", "Need Event Note"),
            Map.entry("purchased, returned, cancelled", "Purchased Returned Cancelled"),
            Map.entry("delivered, in use, expected delivery moved", "Delivered InUse DeliveryExpected"),
            Map.entry(
                    "ROF", "Started SatisfactionHeard RofFact.OpportunitiesAsked RofFact.ReferralsAsked RofFact.Ended"),
            Map.entry("complaint", "ComplaintOpened Apologised Fixed VerificationFailed ComplaintFact.Closed"),
            Map.entry("opportunity found, won, lost, postponed", "OpportunityFound Won Lost Postponed"),
            Map.entry(
                    "referral received, given, progressed, outcome told, profile learnt; recommended to us",
                    "Received Given Progressed OutcomeTold ProfileLearnt Recommended"),
            Map.entry("promise made, kept, renegotiated", "PromiseMade Kept Renegotiated"),
            Map.entry("thank-you sent", "ThankYouSent"),
            Map.entry("touch sent, answered", "TouchSent TouchAnswered"),
            Map.entry("value given, received", "ValueGiven ValueReceived"),
            Map.entry(
                    "commitment made, ended; wallet share estimated",
                    "CommitmentFact.Made CommitmentFact.Ended WalletShareEstimated"),
            Map.entry("hold placed, lifted", "Placed Lifted"),
            Map.entry(
                    "stage moved, moved by hand, advice accepted, declined",
                    "StageMoved MovedByHand AdviceAccepted AdviceDeclined"),
            Map.entry(
                    "item snoozed, rescheduled, dismissed, completed; review answered",
                    "Snoozed Rescheduled Dismissed Completed Answered"),
            Map.entry("retracted", "Retracted"),
            Map.entry("a host's own kind", "HostFact"),
            Map.entry("a kind of a later version", "UnreadFact"));

    private static Set<Class<?>> leaves(Class<?> kind) {
        if (!kind.isInterface()) {
            return Set.of(kind);
        }
        return Arrays.stream(kind.getPermittedSubclasses())
                .flatMap(permitted -> leaves(permitted).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void H6_each_kind_that_is_named_exists_and_no_other() {
        Set<String> named = KINDS.values().stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found =
                leaves(Fact.class).stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(named);
        int count = KINDS.values().stream()
                .mapToInt(names -> names.split(" ").length)
                .sum();
        assertThat(leaves(Fact.class)).hasSize(count);
    }

    @Test
    void H6_what_the_kinds_carry_is_kept() {
        Map<String, Fact> samples = Facts.ofEveryKind();
        assertThat(samples.values())
                .filteredOn(Opened.class::isInstance)
                .singleElement()
                .satisfies(fact -> assertThat(((Opened) fact).partyKind()).isEqualTo(PartyKind.COMPANY));
        assertThat(PartyKind.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("COMPANY", "ONE_PERSON_FIRM", "HOUSEHOLD", "PERSON");
        assertThat(ComplaintFact.Ending.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("VERIFIED", "WITHDRAWN", "UNFOUNDED", "SETTLED_WITHOUT_FIX");
        assertThat(((ContactFact.Departed) samples.get("41")).whereTo()).contains(Facts.SECRET);
        assertThat(((AccountFact.Disqualified) samples.get("06")).reviewOn()).isPresent();
        assertThat(((ItemFact.Answered) samples.get("67")).until()).isPresent();
    }
}
