package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.snoozed;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.followup.FollowUps;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Silence;
import io.github.relationship.touch.Attentions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F20: one silence, one reminder. */
class F20OneReminderTest {

    private static Silence silence(String id, ItemClass itemClass, Channel channel, int ideal) {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of(id))
                        .itemClass(itemClass)
                        .purpose(Purpose.PROMOTIONAL)
                        .addOptions(Option.of(channel, "hello"))
                        .because("Say hello.")
                        .build())
                .quiet(FollowUps.quiet("NO_MEANINGFUL_CONTACT").orElseThrow())
                .window(WindowRule.days(ideal, ideal + 30))
                .build();
    }

    private static Story met(Silence... rules) {
        Playbook playbook = Playbook.builder()
                .from(Playbook.minimal())
                .rules(List.of(rules))
                .build();
        return Story.prospect(MONDAY)
                .with(playbook)
                .on(MONDAY)
                .tell("visit", Facts.met(), ANN)
                .on(NEXT_MONDAY);
    }

    @Test
    void F20_the_earliest_leads_and_who_is_due_within_three_days_joins() {
        Story story = met(
                silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.CALL, 24),
                silence("C", ItemClass.MEANINGFUL, Channel.CALL, 25));
        assertThat(story).shows("A").isDue(MONDAY.plusDays(21));
        HeldBack joined = assertThat(story).holdsBack("B", HeldBackCode.MERGED);
        assertThat(joined.lead()).contains(story.keyOf("A"));
        assertThat(joined.key().toString()).isEqualTo("acme/B///visit");
        assertThat(story).shows("C").isDue(MONDAY.plusDays(25));
    }

    @Test
    void F20_there_are_no_chains() {
        Story story = met(
                silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.CALL, 23),
                silence("C", ItemClass.MEANINGFUL, Channel.CALL, 26));
        assertThat(story).holdsBack("B", HeldBackCode.MERGED);
        assertThat(story).shows("C");
    }

    @Test
    void F20_class_and_channel_are_the_highest_of_the_group() {
        Story story = met(
                silence("A", ItemClass.CADENCE, Channel.EMAIL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.VISIT, 23));
        LineAssert line = assertThat(story).shows("A").isBy(Channel.VISIT).isDue(MONDAY.plusDays(21));
        assertThat(line.item().itemClass()).isEqualTo(ItemClass.MEANINGFUL);
    }

    @Test
    void F20_of_equals_the_one_that_is_due_first_says_how() {
        assertThat(met(
                        silence("A", ItemClass.MEANINGFUL, Channel.EMAIL, 21),
                        silence("B", ItemClass.MEANINGFUL, Channel.VISIT, 23)))
                .shows("A")
                .isBy(Channel.EMAIL);
        Story lower = met(
                silence("A", ItemClass.MEANINGFUL, Channel.EMAIL, 21),
                silence("B", ItemClass.CADENCE, Channel.VISIT, 23));
        assertThat(assertThat(lower).shows("A").isBy(Channel.EMAIL).item().itemClass())
                .isEqualTo(ItemClass.MEANINGFUL);
    }

    @Test
    void F20_of_those_due_at_one_instant_the_highest_class_leads_then_the_first_by_key() {
        Story story = met(
                silence("A", ItemClass.CADENCE, Channel.EMAIL, 21),
                silence("C", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.VISIT, 21));
        assertThat(story).shows("B").isBy(Channel.VISIT);
        assertThat(story).holdsBack("A", HeldBackCode.MERGED);
        assertThat(story).holdsBack("C", HeldBackCode.MERGED);
    }

    @Test
    void F20_a_snooze_hides_the_whole_group() {
        Story story = met(
                silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.CALL, 22));
        story.tell("later", snoozed(story.keyOf("A"), story.context().tenant().startOf(MONDAY.plusDays(40))));
        assertThat(story).shows("A").showsFrom(MONDAY.plusDays(40));
        assertThat(story).holdsBack("B", HeldBackCode.MERGED);
    }

    @Test
    void F20_another_day_moves_the_whole_group() {
        Story story = met(
                silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.CALL, 22));
        story.tell("on", Facts.rescheduled(story.keyOf("A"), MONDAY.plusDays(35)));
        assertThat(story).shows("A").isDue(MONDAY.plusDays(35));
        assertThat(story).holdsBack("B", HeldBackCode.MERGED);
    }

    @Test
    void F20_a_contact_ends_them_all() {
        Story story = met(
                silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.CALL, 22));
        assertThat(story.tell("call", Facts.met(), ANN)).shows("A").hasKey("acme/A///call");
    }

    @Test
    void F20_what_no_contact_would_end_joins_nothing() {
        Silence alone = Silence.builder()
                .from(silence("B", ItemClass.MEANINGFUL, Channel.CALL, 21))
                .joins(false)
                .build();
        assertThat(met(silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21), alone))
                .shows("B");
    }

    private static Story two() {
        return met(
                silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.CALL, 22));
    }

    @Test
    void F20_what_joined_is_done_with_the_lead() {
        Story story = two().on(MONDAY.plusDays(28));
        story.tell("done", Facts.completed(story.keyOf("A")));
        assertThat(story).shows("A").isDue(MONDAY.plusDays(49));
        // As if its own line had been completed: it counts on from there.
        HeldBack joined = assertThat(story).holdsBack("B", HeldBackCode.MERGED);
        assertThat(joined.key().occurrence()).startsWith("joined-");
        assertThat(story.relationship().items().lastClosed(RuleId.of("B"), Optional.empty(), Optional.empty()))
                .get()
                .extracting(closing -> closing.value().occurrence())
                .isEqualTo("visit");
    }

    @Test
    void F20_an_interaction_that_names_the_lead_does_for_what_joined_and_a_call_in_vain_for_none() {
        Story story = two().on(MONDAY.plusDays(28));
        Interaction light = Interaction.builder()
                .from(Interaction.outbound(Channel.POST))
                .item(story.keyOf("A"))
                .build();
        story.tell("letter", light, ANN);
        assertThat(story).shows("A").hasKey("acme/A///letter");
        assertThat(assertThat(story).holdsBack("B", HeldBackCode.MERGED).key().occurrence())
                .startsWith("joined-");
        Story vain = two().on(MONDAY.plusDays(28));
        Interaction call = Interaction.builder()
                .from(Interaction.outbound(Channel.CALL))
                .answered(false)
                .item(vain.keyOf("A"))
                .build();
        vain.tell("call", call, ANN);
        assertThat(vain).shows("A").hasKey("acme/A///visit");
        assertThat(assertThat(vain).holdsBack("B", HeldBackCode.MERGED).key().occurrence())
                .isEqualTo("visit");
    }

    @Test
    void F20_what_joined_is_dismissed_with_the_lead_and_rests_as_long() {
        Story story = two().on(MONDAY.plusDays(28));
        story.tell("no", Facts.dismissed(story.keyOf("A")));
        assertThat(story).holdsBack("A", HeldBackCode.RESTING);
        assertThat(story).holdsBack("B", HeldBackCode.RESTING);
        assertThat(story.on(MONDAY.plusDays(58))).shows("A").isDue(MONDAY.plusDays(58));
    }

    @Test
    void F20_what_did_not_join_is_not_done_with_it() {
        Story story = met(
                silence("A", ItemClass.MEANINGFUL, Channel.CALL, 21),
                silence("B", ItemClass.MEANINGFUL, Channel.CALL, 25));
        story.on(MONDAY.plusDays(28)).tell("done", Facts.completed(story.keyOf("A")));
        assertThat(story).shows("B").hasKey("acme/B///visit").isDue(MONDAY.plusDays(25));
    }

    @Test
    void F20_P2_who_leads_is_addressed_in_a_way_of_their_own_though_what_is_for_somebody_else_joins() {
        Ask useful = Ask.builder()
                .from(silence("useful", ItemClass.CADENCE, Channel.EMAIL, 45).ask())
                .build();
        Silence each = Silence.builder()
                .ask(useful)
                .quiet(Attentions.quiet("NOTHING_USEFUL").orElseThrow())
                .window(WindowRule.days(45, 75))
                .build();
        Story story = met(each, silence("hello", ItemClass.MEANINGFUL, Channel.CALL, 46))
                .tell("ben", Facts.added(BEN, Role.DECISION_MAKER))
                .tell("no calls", ConsentDecided.refused(BEN, Channel.CALL, "said so"))
                .on(MONDAY.plusDays(30))
                .tell("visit to ben", Facts.met(), BEN);
        HeldBack joined = assertThat(story).holdsBack("hello", HeldBackCode.MERGED);
        assertThat(joined.contact()).as("the one longest without us").contains(ANN);
        AgendaItem lead = story.plan().find(joined.lead().orElseThrow()).orElseThrow();
        assertThat(lead.contact()).contains(BEN);
        assertThat(lead.itemClass()).isEqualTo(ItemClass.MEANINGFUL);
        assertThat(lead.option().map(Option::channel)).contains(Channel.EMAIL);
    }
}
