package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.Facts.thankedFor;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A2: what is done with a line is what that line asked for, and nothing that was said before. */
class DeedsTest {

    private static final ReferralId BOB = ReferralId.of("bob");
    private static final ReferralId EVE = ReferralId.of("eve");

    private static AgendaItem line(Story story, String key) {
        return PlanAssert.assertThat(story).showsKey(key).item();
    }

    private static Optional<Fact> deed(Story story, AgendaItem line) {
        return story.playbook()
                .deed(line, story.relationship(), story.context().instant(), KIM)
                .map(Occurrence::fact);
    }

    private static Story complaints() {
        return Story.customer(MONDAY)
                .on(TUESDAY, "09:00")
                .tell("angry", complained(ANN))
                .on(FRIDAY)
                .tell("angrier", complained(ANN));
    }

    @Test
    void F4_an_apology_is_for_the_complaint_of_its_line_and_is_made_once() {
        Story story = complaints();
        AgendaItem line = line(story, "acme/F4/apology/ann/angrier");
        assertThat(deed(story, line)).contains(ComplaintFact.apologised(FactId.of("angrier")));
        story.tell("sorry", ComplaintFact.apologised(FactId.of("angrier")));
        assertThat(deed(story, line)).containsInstanceOf(Interaction.class);
    }

    @Test
    void F4_a_fix_is_of_the_complaint_of_its_line_and_is_done_once() {
        Story story = complaints();
        AgendaItem line = line(story, "acme/F4/fix/ann/angrier");
        assertThat(deed(story, line)).contains(ComplaintFact.fixed(FactId.of("angrier")));
        story.tell("fixed", ComplaintFact.fixed(FactId.of("angrier")));
        assertThat(deed(story, line)).isEmpty();
    }

    @Test
    void F7_the_promise_of_its_line_is_kept_and_kept_once() {
        Story story = Story.customer(MONDAY)
                .tell("other", promised(ANN, FRIDAY))
                .on(TUESDAY)
                .tell("word", promised(ANN, NEXT_FRIDAY));
        AgendaItem line = line(story, "acme/F7//ann/word");
        assertThat(deed(story, line)).contains(PromiseFact.kept(FactId.of("word")));
        story.tell("kept", PromiseFact.kept(FactId.of("word")));
        assertThat(deed(story, line)).isEmpty();
    }

    @Test
    void F1_a_note_names_what_it_is_for_unless_that_never_was() {
        Story story = Story.suspect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
        AgendaItem line = line(story, "acme/F1//ann/visit");
        assertThat(deed(story, line)).contains(thankedFor("visit", ANN));
        story.tell("not there", new Retracted(FactId.of("visit"), "another customer"));
        assertThat(deed(story, line)).containsInstanceOf(Interaction.class);
    }

    @Test
    void F6_the_news_of_its_line_is_told_and_told_once() {
        RelationshipId bobs = RelationshipId.of("bobs");
        Story story = Story.customer(MONDAY)
                .tell("bob", ReferralFact.received(BOB, ANN, bobs))
                .tell("eve", ReferralFact.received(EVE, ANN, RelationshipId.of("eves")))
                .on(TUESDAY)
                .tell("bob met", ReferralFact.progressed(BOB, Progress.MET))
                .tell("eve won", ReferralFact.progressed(EVE, Progress.WON));
        AgendaItem line = line(story, "acme/F6/tell/ann/eve won");
        assertThat(deed(story, line)).contains(ReferralFact.outcomeTold(EVE, Progress.WON));
        story.tell("told", ReferralFact.outcomeTold(EVE, Progress.WON));
        assertThat(deed(story, line)).containsInstanceOf(Interaction.class);
    }

    @ParameterizedTest(name = "{0} by {1} of tier {2}")
    @CsvSource({
        "OCCASION, CALL, 0, true",
        "OCCASION, POST, 1, true",
        "CADENCE, EMAIL, 0, true",
        "CADENCE, CALL, 0, false",
        "CADENCE, VISIT, 0, false",
        "CADENCE, VISIT, 1, true", // something is brought
        "CADENCE, MEAL, 2, false",
        "MEANINGFUL, EMAIL, 0, false",
        "MEANINGFUL, VISIT, 1, false"
    })
    void H8_what_is_light_is_a_touch_and_all_else_a_talk(
            ItemClass itemClass, Channel channel, int tier, boolean isTouch) {
        Instant due = Story.prospect(MONDAY).context().instant();
        Option option = Option.of(channel, "hello").withTier(tier);
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("wanted"))
                .ladder(Ladder.standard())
                .addRules(Wanted.by(channel, "a", itemClass, due).as(option))
                .build();
        Story story = Story.prospect(MONDAY).with(playbook);
        AgendaItem line = PlanAssert.assertThat(story).shows("a").item();
        Occurrence deed =
                story.playbook().deed(line, story.relationship(), due, KIM).orElseThrow();
        assertThat(deed.actor()).contains(KIM);
        if (isTouch) {
            assertThat(deed.fact())
                    .isEqualTo(TouchSent.builder()
                            .contact(ANN)
                            .channel(channel)
                            .rule(line.key().rule())
                            .item(line.key())
                            .gesture("hello")
                            .build());
            assertThat(deed.participants()).isEmpty();
        } else {
            assertThat(deed.fact()).isInstanceOfSatisfying(Interaction.class, talk -> {
                assertThat(talk.channel()).isEqualTo(channel);
                assertThat(talk.item()).contains(line.key());
            });
            assertThat(deed.participants()).containsExactly(ANN);
        }
    }

    @Test
    void A2_nothing_is_done_before_what_it_is_about() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("angry", complained(ANN));
        Instant complained = story.context().instant();
        AgendaItem line = line(story, "acme/F4/apology/ann/angry");
        for (long seconds : new long[] {-60, 0, 60}) {
            Occurrence deed = story.playbook()
                    .deed(line, story.relationship(), complained.plusSeconds(seconds), KIM)
                    .orElseThrow();
            assertThat(deed.occurredAt()).isEqualTo(complained.plusSeconds(Math.max(0, seconds)));
        }
    }
}
