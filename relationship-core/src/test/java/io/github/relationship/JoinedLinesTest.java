package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PromiseStanding;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.HeldBackCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F20 and F23: what joined a line is done, or dismissed, with it; in one step, and only once. */
class JoinedLinesTest {

    private static final String FIX = "acme/F4/fix/ann/angry";
    private static final String PROMISE = "acme/F7//ann/word";

    /** Ann complains, and Sam promises to put it right. */
    private static Office complaint() {
        Office office = Office.open().sold();
        office.record(
                office.now("angry", ComplaintFact.opened(ANN)),
                Occurrence.builder()
                        .id(FactId.of("word"))
                        .occurredAt(office.now())
                        .actor(SAM)
                        .fact(PromiseMade.of(ANN, MONDAY.plusDays(4), "the new part"))
                        .build());
        return office;
    }

    private static List<String> lines(Office office) {
        return office.firm().plan(ACME).items().stream()
                .map(item -> item.key().toString())
                .toList();
    }

    @Test
    void F20_what_joined_is_done_with_the_lead_by_whoever_did_it() {
        Office office = complaint();
        assertThat(lines(office)).contains(FIX).doesNotContain(PROMISE);
        Recorded recorded = office.firm().complete(ItemKey.parse(FIX), SAM);
        assertThat(lines(office)).doesNotContain(FIX, PROMISE);
        Entry with = recorded.relationship()
                .entries()
                .get(recorded.relationship().entries().size() - 1);
        assertThat(with.actor()).contains(SAM);
        assertThat(recorded.relationship().items().of(ItemKey.parse(PROMISE)).completed())
                .isPresent();
    }

    @Test
    void F20_what_is_done_with_a_line_that_joined_is_done_with_the_lead() {
        Office done = complaint();
        done.firm().complete(ItemKey.parse(PROMISE), SAM);
        assertThat(lines(done)).doesNotContain(FIX, PROMISE);
        int facts = done.firm().relationship(ACME).entries().size();
        done.firm().complete(ItemKey.parse(PROMISE), SAM);
        assertThat(done.firm().relationship(ACME).entries()).hasSize(facts);
        Office later = complaint();
        later.firm().snooze(ItemKey.parse(PROMISE), SAM, later.now().plus(Duration.ofHours(30)));
        assertThat(later.firm().plan(ACME).find(ItemKey.parse(FIX)))
                .hasValueSatisfying(
                        fix -> assertThat(fix.shows()).isEqualTo(later.now().plus(Duration.ofHours(30))));
        Office dismissed = complaint();
        dismissed.firm().dismiss(ItemKey.parse(PROMISE), SAM, "they moved");
        assertThat(lines(dismissed)).doesNotContain(FIX, PROMISE);
    }

    @Test
    void F20_repetition_closes_nothing_twice() {
        Office office = complaint();
        Recorded first = office.firm().dismiss(ItemKey.parse(FIX), SAM, "they moved");
        Recorded again = office.anotherNode().firm().dismiss(ItemKey.parse(FIX), SAM, "they moved");
        assertThat(again.relationship().entries())
                .isEqualTo(first.relationship().entries());
        assertThat(first.plan().heldBack())
                .filteredOn(held -> held.code() == HeldBackCode.DISMISSED)
                .extracting(held -> held.key().toString())
                .contains(FIX, PROMISE);
    }

    @Test
    void H5_what_was_closed_with_a_line_is_open_again_with_it() {
        Office office = complaint();
        Recorded recorded = office.firm().complete(ItemKey.parse(FIX), SAM);
        assertThat(lines(office)).doesNotContain(FIX, PROMISE);
        office.record(recorded.facts().stream()
                .map(fact -> office.now("not " + fact, new Retracted(fact, "clicked wrongly")))
                .toArray(Occurrence[]::new));
        assertThat(lines(office)).contains(FIX);
        assertThat(office.firm().plan(ACME).heldBack())
                .filteredOn(held -> held.key().toString().equals(PROMISE))
                .extracting(held -> held.code())
                .containsExactly(HeldBackCode.MERGED);
    }

    @Test
    void G3_one_line_for_two_reasons_gives_both() {
        Office office = complaint();
        assertThat(office.firm().plan(ACME).items())
                .filteredOn(item -> item.key().toString().equals(FIX))
                .extracting(item -> office.firm().explain(item, contact -> Optional.of("Ann")))
                .containsExactly("The complaint of 2026-06-01, round 1, is open; put it right."
                        + " Promised to Ann on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.");
    }

    private static PromiseStanding standing(Office office) {
        return office.firm().reliability(ACME).words().get(0).standing();
    }

    @Test
    void F23_a_fix_that_is_recorded_keeps_the_promise_about_it() {
        Office office = complaint();
        office.on(MONDAY.plusDays(2)).record(office.now("mended", ComplaintFact.fixed(FactId.of("angry"))));
        assertThat(lines(office)).doesNotContain(FIX, PROMISE).contains("acme/F4/verify/ann/mended");
        assertThat(standing(office)).isEqualTo(PromiseStanding.KEPT_IN_TIME);
        office.on(MONDAY.plusDays(30)).firm().replanDue(10);
        assertThat(lines(office)).noneMatch(line -> line.startsWith("acme/F7/"));
    }

    @Test
    void F23_a_promise_that_is_kept_puts_the_complaint_right() {
        Office office = complaint();
        office.on(MONDAY.plusDays(2)).record(office.now("sent", PromiseFact.kept(FactId.of("word"))));
        assertThat(lines(office)).doesNotContain(FIX, PROMISE).anyMatch(line -> line.startsWith("acme/F4/verify/ann/"));
    }

    @Test
    void F20_a_fact_that_names_what_joined_closes_the_lead_too() {
        Office office = complaint();
        office.record(office.now("done", new ItemFact.Completed(ItemKey.parse(PROMISE), Optional.empty())));
        assertThat(lines(office)).doesNotContain(FIX, PROMISE);
        assertThat(office.firm()
                        .relationship(ACME)
                        .items()
                        .of(ItemKey.parse(FIX))
                        .completed())
                .isPresent();
    }

    @Test
    void A2_a_promise_whose_line_is_done_is_kept() {
        Office office = Office.open().sold();
        office.record(office.now("word", PromiseMade.of(ANN, MONDAY.plusDays(1), "the drawings")));
        Recorded done = office.firm().complete(ItemKey.parse(PROMISE), SAM);
        assertThat(standing(office)).isEqualTo(PromiseStanding.KEPT_IN_TIME);
        assertThat(office.firm()
                        .complete(ItemKey.parse(PROMISE), SAM)
                        .relationship()
                        .entries())
                .isEqualTo(done.relationship().entries());
        office.on(MONDAY.plusDays(30)).firm().replanDue(10);
        assertThat(lines(office)).noneMatch(line -> line.startsWith("acme/F7/"));
    }

    @Test
    void H5_a_promise_that_was_kept_by_a_fix_is_open_again_without_it() {
        Office office = complaint();
        office.record(office.now("mended", ComplaintFact.fixed(FactId.of("angry"))));
        office.record(office.now("not mended", new Retracted(FactId.of("mended"), "the wrong complaint")));
        assertThat(lines(office)).contains(FIX);
        assertThat(standing(office)).isEqualTo(PromiseStanding.OPEN);
    }

    @Test
    void F23_one_apology_does_for_all_that_it_is_asked_for() {
        Office office = Office.open().sold();
        office.record(office.now("word", PromiseMade.of(ANN, MONDAY, "the drawings")));
        // The promise broke at midnight.
        office.on(MONDAY.plusDays(8)).record(office.now("angry", ComplaintFact.opened(ANN)));
        assertThat(lines(office)).contains("acme/F4/apology/ann/angry").doesNotContain("acme/F7/apology/ann/word");
        office.record(office.now("sorry", ComplaintFact.apologised(FactId.of("angry"))));
        assertThat(lines(office)).doesNotContain("acme/F4/apology/ann/angry", "acme/F7/apology/ann/word");
    }
}
