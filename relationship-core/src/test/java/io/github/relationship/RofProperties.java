package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** R1, R2: whatever is answered, in whatever order, the ROF call is in a legal state. */
@AddLifecycleHook(Seeds.class)
class RofProperties {

    private static final Duration COOL_OFF = Duration.ofDays(7);
    private static final Duration ONCE = Duration.ofDays(90);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void R2_any_sequence_of_answers_leaves_the_call_in_a_legal_state(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 9_999) Integer> steps) {
        assertLegal(new RofTalk().after(steps));
    }

    /** Read off the facts alone, without asking the model. */
    private static void assertLegal(Relationship relationship) {
        List<Entry> entries = relationship.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            List<Entry> before = entries.subList(0, i);
            if (entry.fact() instanceof RofFact.SatisfactionHeard heard) {
                assertNotFinished(heard.call().orElseThrow(), before);
                assertThat(openComplaints(before))
                        .as("asked while one is open: %s", entries)
                        .isEmpty();
            } else if (entry.fact() instanceof RofFact.OpportunitiesAsked asked) {
                assertMoreMayBeAsked(asked.call(), entry, before);
                assertThat(before).noneMatch(other -> other.fact().equals(asked));
                assertThat(before).noneMatch(other -> other.fact().equals(new RofFact.ReferralsAsked(asked.call())));
            } else if (entry.fact() instanceof RofFact.ReferralsAsked asked) {
                assertMoreMayBeAsked(asked.call(), entry, before);
                assertThat(before)
                        .as("R4: %s", entries)
                        .noneMatch(other -> other.fact() instanceof RofFact.ReferralsAsked
                                && other.occurredAt().plus(ONCE).isAfter(entry.occurredAt()));
            } else if (entry.fact() instanceof RofFact.Ended ended) {
                assertNotFinished(ended.call(), before);
            }
        }
    }

    private static void assertNotFinished(FactId call, List<Entry> before) {
        assertThat(before).noneMatch(other -> other.fact().equals(RofFact.finished(call)));
    }

    /** Satisfied, or satisfied after recovery; and no complaint that is open, or ended less than a week ago. */
    private static void assertMoreMayBeAsked(FactId call, Entry asked, List<Entry> before) {
        assertNotFinished(call, before);
        assertThat(openComplaints(before)).as("%s of %s", asked, before).isEmpty();
        assertThat(before)
                .as("cools off before %s", asked)
                .noneMatch(other -> other.fact() instanceof ComplaintFact.Closed
                        && other.occurredAt().plus(COOL_OFF).isAfter(asked.occurredAt()));
        Optional<Entry> last =
                before.stream().filter(other -> isSatisfaction(other, call)).reduce((earlier, later) -> later);
        assertThat(last)
                .as("%s after %s", asked, before)
                .hasValueSatisfying(heard -> assertThat(satisfied(heard))
                        .as("%s after %s", asked, before)
                        .isTrue());
    }

    private static boolean isSatisfaction(Entry entry, FactId call) {
        return entry.fact() instanceof ComplaintFact.Closed
                || (entry.fact() instanceof RofFact.SatisfactionHeard heard
                        && heard.call().equals(Optional.of(call)));
    }

    private static boolean satisfied(Entry entry) {
        return entry.fact() instanceof RofFact.SatisfactionHeard heard
                ? heard.satisfied()
                : ((ComplaintFact.Closed) entry.fact()).ending() == Ending.VERIFIED;
    }

    private static List<FactId> openComplaints(List<Entry> entries) {
        List<FactId> open = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.fact() instanceof ComplaintFact.Closed closed) {
                open.remove(closed.complaint());
            } else if (entry.fact() instanceof ComplaintOpened) {
                open.add(entry.id());
            }
        }
        return open;
    }
}
