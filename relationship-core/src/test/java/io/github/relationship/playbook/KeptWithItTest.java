package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A2, F23: which facts keep which promise, and which line of a fix is done by keeping one. */
class KeptWithItTest {

    private static final ItemKey WORD = ItemKey.parse("acme/F7//ann/word");
    private static final ItemKey FIX = ItemKey.parse("acme/F4/fix/ann/angry");

    /** Ann and Ben complained of two things, and each was promised to be put right; Ann was promised something before. */
    private static Story promisedToBoth() {
        return Story.customer(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .tell("before", promised(ANN, NEXT_FRIDAY))
                .on(TUESDAY, "09:00")
                .tell("angry", complained(ANN))
                .tell("annoyed", complained(BEN))
                .tell("word", promised(ANN, FRIDAY))
                .tell("word to ben", promised(BEN, FRIDAY))
                .on(WEDNESDAY);
    }

    private static List<String> kept(Story story) {
        return story.relationship().promises().all().stream()
                .filter(promise -> promise.kept().isPresent())
                .map(promise -> promise.made().fact().value())
                .toList();
    }

    private static List<Entry> entries(Story story, Class<? extends Fact> kind) {
        return story.relationship().entries().stream()
                .filter(entry -> kind.isInstance(entry.fact()))
                .toList();
    }

    private static Fact talk(Channel channel, boolean answered, ItemKey line) {
        return Interaction.builder()
                .from(Interaction.outbound(channel))
                .answered(answered)
                .item(line)
                .build();
    }

    static Stream<Arguments> deeds() {
        return Stream.of(
                Arguments.of("its line is done", completed(WORD), List.of("word")),
                Arguments.of("the line of the fix is done", completed(FIX), List.of("word")),
                Arguments.of("it is put right", ComplaintFact.fixed(FactId.of("angry")), List.of("word")),
                Arguments.of(
                        "the other is put right", ComplaintFact.fixed(FactId.of("annoyed")), List.of("word to ben")),
                Arguments.of("a talk names the line", talk(Channel.CALL, true, WORD), List.of("word")),
                Arguments.of("a call in vain names the line", talk(Channel.CALL, false, WORD), List.of()),
                Arguments.of("a talk names no line", Facts.met(), List.of()),
                Arguments.of("an apology is done", completed(ItemKey.parse("acme/F4/apology/ann/angry")), List.of()),
                Arguments.of(
                        "an apology for it is done", completed(ItemKey.parse("acme/F7/apology/ann/word")), List.of()),
                Arguments.of("a line without a step is done", completed(ItemKey.parse("acme/F1//ann/word")), List.of()),
                Arguments.of(
                        "a fix of another rule is done", completed(ItemKey.parse("acme/F1/fix/ann/angry")), List.of()),
                Arguments.of(
                        "the line of no promise is done", completed(ItemKey.parse("acme/F7//ann/nothing")), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void A2_a_promise_is_kept_when(String what, Fact deed, List<String> kept) {
        assertThat(kept(promisedToBoth().tell("deed", deed, ANN))).as(what).isEqualTo(kept);
    }

    @Test
    void F23_keeping_the_promise_of_a_fix_does_the_line_of_that_fix_alone() {
        Story story = promisedToBoth().by(Story.KIM).tell("sent", PromiseFact.kept(FactId.of("word")));
        assertThat(entries(story, ItemFact.Completed.class)).singleElement().satisfies(done -> {
            assertThat(done.fact()).isEqualTo(completed(FIX));
            assertThat(done.id()).isEqualTo(FactId.derived("with", "sent", FIX.toString()));
            assertThat(done.actor()).contains(Story.KIM);
        });
    }

    @Test
    void A2_the_line_of_a_fix_that_was_dismissed_is_not_done_by_keeping_the_promise() {
        Story story = promisedToBoth().tell("no", dismissed(FIX)).tell("sent", PromiseFact.kept(FactId.of("word")));
        assertThat(entries(story, ItemFact.Completed.class)).isEmpty();
    }

    @Test
    void H2_a_late_fix_keeps_no_promise_again_while_others_are_open() {
        Story story = promisedToBoth()
                .on(THURSDAY)
                .tell("sent", PromiseFact.kept(FactId.of("word")))
                .on(FRIDAY)
                .tellLate("mended", WEDNESDAY, ComplaintFact.fixed(FactId.of("angry")));
        assertThat(entries(story, PromiseFact.Kept.class)).extracting(Entry::id).containsExactly(FactId.of("sent"));
    }

    @Test
    void H5_what_was_said_beside_a_fact_falls_with_it_and_with_the_promise_itself() {
        Story mended = promisedToBoth().tell("mended", ComplaintFact.fixed(FactId.of("angry")));
        mended.on(THURSDAY).tell("not mended", new Retracted(FactId.of("mended"), "the wrong complaint"));
        assertThat(kept(mended)).isEmpty();
        Story never = promisedToBoth()
                .tell("mended", ComplaintFact.fixed(FactId.of("angry")))
                .on(THURSDAY)
                .tell("nobody said so", new Retracted(FactId.of("word"), "another customer"));
        assertThat(never.relationship().promises().all())
                .extracting(promise -> promise.made().fact().value())
                .containsExactly("before", "word to ben");
        assertThat(never.relationship().retracted()).contains(FactId.derived("with", "mended", "word"));
    }

    @Test
    void H5_what_was_taken_back_by_hand_is_not_taken_back_again_with_its_cause() {
        Story story = promisedToBoth().tell("mended", ComplaintFact.fixed(FactId.of("angry")));
        FactId kept = FactId.derived("with", "mended", "word");
        assertThat(entries(story, PromiseFact.Kept.class)).extracting(Entry::id).containsExactly(kept);
        story.tell("not kept", new Retracted(kept, "not yet"))
                .tell("not mended", new Retracted(FactId.of("mended"), "the wrong complaint"));
        assertThat(entries(story, Retracted.class))
                .extracting(Entry::id)
                .contains(FactId.of("not kept"), FactId.of("not mended"))
                .doesNotContain(FactId.of("retracts-" + kept));
        assertThat(kept(story)).isEmpty();
    }
}
