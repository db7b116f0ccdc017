package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PromiseStanding;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** H2: what is told late does what it would have done when it happened, and closes or keeps nothing that came after it. */
class LateDeedsTest {

    private static final FactId ANGRY = FactId.of("angry");
    private static final FactId WORD = FactId.of("word");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    /** Ann complained on Monday at ten, and we promised the new part at two. */
    private static Office promised() {
        Office office = Office.open().sold();
        office.on(MONDAY, "10:00").record(office.now("angry", ComplaintFact.opened(ANN)));
        office.on(MONDAY, "14:00").record(office.now("word", PromiseMade.of(ANN, FRIDAY, "the new part")));
        return office;
    }

    private static Occurrence atNoon(String id, Fact fact) {
        return Occurrence.of(FactId.of(id), Instant.parse("2026-06-01T12:00:00Z"), fact);
    }

    private static List<PromiseStanding> standing(Office office) {
        return office.firm().reliability(ACME).words().stream()
                .map(word -> word.standing())
                .toList();
    }

    private static List<String> lines(Office office) {
        return office.firm().plan(ACME).items().stream()
                .map(item -> item.key().toString())
                .toList();
    }

    @Test
    void H2_a_fix_from_before_the_promise_is_taken_and_keeps_nothing() {
        Office office = promised().on(TUESDAY);
        office.record(atNoon("mended", ComplaintFact.fixed(ANGRY)));
        assertThat(standing(office)).containsExactly(PromiseStanding.OPEN);
        assertThat(lines(office)).contains("acme/F4/verify/ann/mended", "acme/F7//ann/word");
    }

    @Test
    void H2_a_line_of_the_fix_that_was_done_before_the_promise_keeps_nothing() {
        Office office = promised().on(TUESDAY);
        office.record(atNoon("done", new ItemFact.Completed(ItemKey.parse("acme/F4/fix/ann/angry"), Optional.empty())));
        assertThat(standing(office)).containsExactly(PromiseStanding.OPEN);
        assertThat(lines(office)).contains("acme/F7//ann/word");
    }

    @Test
    void H2_a_late_fix_of_the_first_round_keeps_no_promise_of_the_second() {
        Office office = Office.open().sold();
        office.on(MONDAY, "10:00").record(office.now("angry", ComplaintFact.opened(ANN)));
        office.on(TUESDAY, "10:00").record(office.now("broken again", ComplaintFact.verificationFailed(ANGRY)));
        office.on(TUESDAY, "11:00").record(office.now("word", PromiseMade.of(ANN, FRIDAY, "the new part")));
        office.on(TUESDAY, "12:00").record(atNoon("mended", ComplaintFact.fixed(ANGRY)));
        assertThat(standing(office)).containsExactly(PromiseStanding.OPEN);
        assertThat(lines(office)).contains("acme/F4/fix/ann/broken again");
    }

    @Test
    void H2_a_late_fix_of_the_first_round_keeps_the_promise_that_it_was_about() {
        Office office = Office.open().sold();
        office.on(MONDAY, "10:00").record(office.now("angry", ComplaintFact.opened(ANN)));
        office.on(MONDAY, "11:00").record(office.now("word", PromiseMade.of(ANN, FRIDAY, "the new part")));
        office.on(TUESDAY, "10:00").record(office.now("broken again", ComplaintFact.verificationFailed(ANGRY)));
        office.on(TUESDAY, "12:00").record(atNoon("mended", ComplaintFact.fixed(ANGRY)));
        assertThat(standing(office)).containsExactly(PromiseStanding.KEPT_IN_TIME);
    }

    @Test
    void H2_a_late_fix_keeps_no_promise_again_that_was_kept_meanwhile() {
        Office office = Office.open().sold();
        office.on(MONDAY, "10:00").record(office.now("angry", ComplaintFact.opened(ANN)));
        office.on(MONDAY, "11:00").record(office.now("word", PromiseMade.of(ANN, FRIDAY, "the new part")));
        office.on(TUESDAY, "10:00").record(office.now("sent", PromiseFact.kept(WORD)));
        Recorded late = office.on(TUESDAY, "12:00").record(atNoon("mended", ComplaintFact.fixed(ANGRY)));
        assertThat(late.relationship().entries())
                .filteredOn(entry -> entry.fact() instanceof PromiseFact.Kept)
                .hasSize(1);
    }

    /** Ann complained of one thing on Monday at ten, and of another at a later hour. */
    private static Office complainedAgainAt(String hour) {
        Office office = Office.open().sold();
        office.on(MONDAY, "10:00").record(office.now("angry", ComplaintFact.opened(ANN)));
        office.on(MONDAY, hour).record(office.now("angrier", ComplaintFact.opened(ANN)));
        assertThat(lines(office)).contains("acme/F4/apology/ann/angry").doesNotContain("acme/F4/apology/ann/angrier");
        return office.on(TUESDAY);
    }

    @Test
    void H2_an_apology_does_for_no_complaint_that_came_after_it() {
        Office office = complainedAgainAt("16:00");
        office.record(atNoon("sorry", ComplaintFact.apologised(ANGRY)));
        assertThat(lines(office)).contains("acme/F4/apology/ann/angrier").doesNotContain("acme/F4/apology/ann/angry");
        Office named = complainedAgainAt("16:00");
        named.record(
                atNoon("done", new ItemFact.Completed(ItemKey.parse("acme/F4/apology/ann/angry"), Optional.empty())));
        assertThat(lines(named)).contains("acme/F4/apology/ann/angrier").doesNotContain("acme/F4/apology/ann/angry");
    }

    @Test
    void F23_an_apology_that_is_told_late_does_for_all_that_was_owed_then() {
        Office office = complainedAgainAt("11:00");
        office.record(atNoon("sorry", ComplaintFact.apologised(ANGRY)));
        assertThat(lines(office)).noneMatch(line -> line.startsWith("acme/F4/apology/"));
    }

    @Test
    void H5_what_was_closed_with_a_line_is_taken_back_in_a_bulk_load_too() {
        ItemKey line = ItemKey.parse("acme/F4/apology/ann/angry");
        Office live = complainedAgainAt("11:00");
        Occurrence done = live.now("done", new ItemFact.Completed(line, Optional.empty()));
        Occurrence back = live.now("not so", new Retracted(closedWith(live.record(done)), "it was about the other"));
        live.record(back);
        Office bulk = complainedAgainAt("11:00").on(MONDAY.plusDays(400));
        bulk.record(done, back);
        assertThat(closings(bulk)).isEqualTo(closings(live)).hasSize(2);
        assertThat(bulk.firm().relationship(ACME).retracted()).containsExactly(((Retracted) back.fact()).retracted());
    }

    private static FactId closedWith(Recorded recorded) {
        return recorded.relationship().entries().stream()
                .filter(entry -> entry.fact() instanceof ItemFact.Completed)
                .map(Entry::id)
                .filter(id -> !recorded.facts().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Occurrence> closings(Office office) {
        return office.firm().relationship(ACME).entries().stream()
                .filter(entry -> entry.fact() instanceof ItemFact.Completed)
                .map(Entry::occurrence)
                .toList();
    }

    @Test
    void H2_an_apology_does_for_no_promise_that_broke_after_it() {
        Office office = Office.open().sold();
        office.record(office.now("word", PromiseMade.of(ANN, MONDAY, "the drawings")));
        // The promise breaks on the Tuesday after, at midnight; the complaint came on Monday.
        office.on(MONDAY.plusDays(7), "11:00").record(office.now("angry", ComplaintFact.opened(ANN)));
        office.on(MONDAY.plusDays(8), "10:00");
        assertThat(lines(office)).contains("acme/F4/apology/ann/angry").doesNotContain("acme/F7/apology/ann/word");
        office.record(Occurrence.of(
                FactId.of("sorry"), Instant.parse("2026-06-08T12:00:00Z"), ComplaintFact.apologised(ANGRY)));
        assertThat(lines(office)).contains("acme/F7/apology/ann/word").doesNotContain("acme/F4/apology/ann/angry");
    }

    @Test
    void H5_a_promise_that_nobody_made_is_retracted_with_what_was_told_of_it() {
        Office office = promised().on(TUESDAY);
        office.record(office.now("mended", ComplaintFact.fixed(ANGRY)));
        assertThat(standing(office)).containsExactly(PromiseStanding.KEPT_IN_TIME);
        Recorded back = office.record(office.now("nobody said so", new Retracted(WORD, "another customer")));
        assertThat(standing(office)).isEmpty();
        assertThat(back.relationship().entries())
                .filteredOn(entry -> entry.fact() instanceof PromiseFact.Kept)
                .hasSize(1)
                .allSatisfy(kept -> assertThat(back.relationship().retracted()).contains(kept.id()));
        assertThat(lines(office)).contains("acme/F4/verify/ann/mended");
    }

    @Test
    void H5_what_somebody_wrote_of_a_promise_stands_in_the_way_of_its_retraction() {
        Office office = promised().on(TUESDAY);
        office.record(office.now("sent", PromiseFact.kept(WORD)));
        FactRefusedException refused = catchThrowableOfType(
                FactRefusedException.class,
                () -> office.record(office.now("nobody said so", new Retracted(WORD, "another customer"))));
        assertThat(refused.ids()).containsExactly("sent");
    }

    @Test
    void A2_a_promise_whose_line_is_done_by_Sam_is_kept_at_that_instant() {
        Office office = promised().on(TUESDAY);
        office.firm().complete(ItemKey.parse("acme/F7//ann/word"), SAM);
        assertThat(standing(office)).containsExactly(PromiseStanding.KEPT_IN_TIME);
    }
}
