package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** P3: the table of holds, row by row: whom each concerns, what it lets through, and when it ends. */
class P3HoldsTableTest {

    private static final boolean HELD = true;
    private static final boolean THROUGH = false;

    /** Ann decides, Ben is there, both have a day; something was bought and delivered, Ann was met, and was promised something. */
    private static Story acme() {
        return HoldsTest.everything(PartyKind.COMPANY).tell("word", promised(ANN, NEXT_MONDAY));
    }

    private static Story smiths() {
        return HoldsTest.everything(PartyKind.HOUSEHOLD).tell("word", promised(ANN, NEXT_MONDAY));
    }

    private static Fact hold(HoldFact.Kind kind, Optional<ContactId> contact, Purpose... through) {
        return new HoldFact.Placed(kind, contact, Optional.empty(), new TreeSet<>(List.of(through)));
    }

    private static Fact bereaved() {
        return hold(HoldFact.Kind.BEREAVEMENT, Optional.of(ANN));
    }

    private static Fact away() {
        return OutOfOffice.until(ANN, NEXT_TUESDAY);
    }

    static Stream<Arguments> rows() {
        Optional<ContactId> nobody = Optional.empty();
        return Stream.of(
                arguments(
                        "complaint: service to who complained",
                        acme().tell("c", complained(ANN)),
                        "F4.apology",
                        ANN,
                        THROUGH),
                arguments(
                        "complaint: the call waits for the recovery",
                        acme().tell("c", complained(ANN)),
                        "F3",
                        ANN,
                        HELD),
                arguments(
                        "complaint: personal to who complained",
                        acme().tell("c", complained(ANN)),
                        "birthday",
                        ANN,
                        HELD),
                arguments(
                        "complaint: promotional to who complained", acme().tell("c", complained(ANN)), "F9", ANN, HELD),
                arguments(
                        "complaint: a promise to who complained",
                        acme().on(WEDNESDAY, "12:00").tell("c", complained(ANN)),
                        "F7",
                        ANN,
                        THROUGH),
                arguments(
                        "complaint: personal to the others",
                        acme().tell("c", complained(ANN)),
                        "birthday",
                        BEN,
                        THROUGH),
                arguments(
                        "complaint: service to the others",
                        acme().tell("c", complained(BEN)).tell("w2", promised(ANN, FRIDAY)),
                        "F7",
                        ANN,
                        THROUGH),
                arguments("complaint: promotional to the others", acme().tell("c", complained(BEN)), "F9", ANN, HELD),
                arguments(
                        "complaint: a next step agreed before",
                        acme().tell("step", metAndAgreed(FRIDAY), ANN)
                                .on(WEDNESDAY)
                                .tell("c", complained(ANN)),
                        "F2",
                        ANN,
                        HELD),
                arguments(
                        "complaint: a next step agreed after",
                        acme().tell("c", complained(ANN)).on(THURSDAY).tell("step", metAndAgreed(FRIDAY), ANN),
                        "F2",
                        ANN,
                        THROUGH),
                arguments(
                        "complaint: thanks for the meeting at which it was agreed",
                        acme().tell("c", complained(ANN)).on(THURSDAY).tell("step", metAndAgreed(FRIDAY), ANN),
                        "F1",
                        ANN,
                        HELD),
                arguments(
                        "minor complaint: personal to who complained",
                        acme().tell("c", ComplaintFact.openedMinor(BEN)),
                        "birthday",
                        BEN,
                        HELD),
                arguments(
                        "minor complaint: promotional to the others",
                        acme().tell("c", ComplaintFact.openedMinor(BEN)),
                        "F9",
                        ANN,
                        THROUGH),
                arguments("bereavement: service to the person", acme().tell("h", bereaved()), "F3", ANN, HELD),
                arguments("bereavement: personal to the person", acme().tell("h", bereaved()), "birthday", ANN, HELD),
                arguments("bereavement: a promise to the person", acme().tell("h", bereaved()), "F7", ANN, THROUGH),
                arguments(
                        "bereavement: the apology for a broken promise",
                        acme().tell("h", bereaved()).on(NEXT_TUESDAY.plusDays(7)),
                        "F7.apology",
                        ANN,
                        THROUGH),
                arguments(
                        "bereavement: personal to the others", acme().tell("h", bereaved()), "birthday", BEN, THROUGH),
                arguments(
                        "bereavement: a household mourns together",
                        smiths().tell("h", bereaved()),
                        "birthday",
                        BEN,
                        HELD),
                arguments(
                        "bereavement: condolences",
                        acme().tell("h", hold(HoldFact.Kind.BEREAVEMENT, nobody))
                                .tell("died", ContactFact.died(ANN)),
                        "F26.condolences",
                        ANN,
                        THROUGH),
                arguments("legal: service", acme().tell("h", hold(HoldFact.Kind.LEGAL, nobody)), "F3", ANN, HELD),
                arguments(
                        "legal: the whole account, whoever is named",
                        acme().tell("h", hold(HoldFact.Kind.LEGAL, Optional.of(ANN))),
                        "birthday",
                        BEN,
                        HELD),
                arguments("legal: tasks", acme().tell("h", hold(HoldFact.Kind.LEGAL, nobody)), "F7", ANN, THROUGH),
                arguments(
                        "out of office: calls",
                        acme().tell("agreed", metAndAgreed(FRIDAY), ANN).tell("h", away()),
                        "F2",
                        ANN,
                        HELD),
                arguments("out of office: post", acme().tell("h", away()), "F1", ANN, THROUGH),
                arguments("out of office: tasks", acme().tell("h", away()), "F7", ANN, THROUGH),
                arguments("out of office: the others", acme().tell("h", away()), "birthday", BEN, THROUGH),
                arguments(
                        "do not disturb: as stated, all",
                        acme().tell("h", hold(HoldFact.Kind.DO_NOT_DISTURB, Optional.of(ANN))),
                        "F3",
                        ANN,
                        HELD),
                arguments(
                        "do not disturb: as stated, but service",
                        acme().tell("h", hold(HoldFact.Kind.DO_NOT_DISTURB, Optional.of(ANN), Purpose.SERVICE)),
                        "F3",
                        ANN,
                        THROUGH),
                arguments(
                        "do not disturb: the others",
                        acme().tell("h", hold(HoldFact.Kind.DO_NOT_DISTURB, Optional.of(ANN))),
                        "birthday",
                        BEN,
                        THROUGH),
                arguments(
                        "the host's own: everybody there",
                        acme().tell("h", hold(HoldFact.Kind.HOST, nobody)),
                        "birthday",
                        BEN,
                        HELD),
                arguments(
                        "the host's own: as stated, but personal",
                        acme().tell("h", hold(HoldFact.Kind.HOST, nobody, Purpose.PERSONAL)),
                        "birthday",
                        BEN,
                        THROUGH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void P3_each_hold_has_its_scope_and_what_it_lets_through(
            String row, Story story, String rule, ContactId contact, boolean held) {
        Stream<String> shown = story.plan().items().stream()
                .filter(item -> item.contact().equals(Optional.of(contact)))
                .map(item -> item.key().rule()
                        + item.key().step().map(step -> "." + step).orElse(""));
        Stream<String> holds = story.plan().heldBack().stream()
                .filter(back ->
                        back.code() == HeldBackCode.HOLD && back.contact().equals(Optional.of(contact)))
                .map(HeldBack::key)
                .map(key -> key.rule() + key.step().map(step -> "." + step).orElse(""));
        assertThat(held ? holds : shown).as(PlanAssert.print(story.plan())).contains(rule);
    }

    @Test
    void P3_who_is_out_of_office_is_back_on_the_first_working_day_after_the_day_of_return() {
        Story story =
                acme().tell("agreed", metAndAgreed(FRIDAY), ANN).tell("away", OutOfOffice.until(ANN, NEXT_FRIDAY));
        assertThat(story.on(NEXT_FRIDAY.plusDays(2), "23:59")).holdsBack("F2", HeldBackCode.HOLD);
        assertThat(story.on(NEXT_FRIDAY.plusDays(3), "00:00")).shows("F2");
    }

    @Test
    void P3_who_named_no_day_of_return_is_away_for_fourteen_days() {
        Story story = acme().tell("agreed", metAndAgreed(FRIDAY), ANN)
                .on(WEDNESDAY)
                .tell("away", new OutOfOffice(ANN, Optional.empty()));
        assertThat(story.on(WEDNESDAY.plusDays(14), "09:59")).holdsBack("F2", HeldBackCode.HOLD);
        assertThat(story.on(WEDNESDAY.plusDays(14), "10:00")).shows("F2");
    }

    @Test
    void P3_account_rules_choose_another_while_somebody_is_out_of_office() {
        Story story = acme().tell("ben decides", Facts.changed(BEN, Role.DECISION_MAKER))
                .tell("ben's visit", met(), BEN)
                .on(WEDNESDAY)
                .tell("ann's visit", met(), ANN)
                .on(THURSDAY)
                .tell("ben's other visit", met(), BEN);
        assertThat(story).shows("F9").addresses(ANN);
        assertThat(story.tell("away", away())).shows("F9").addresses(BEN);
        assertThat(story.on(NEXT_WEDNESDAY, "00:00")).shows("F9").addresses(ANN);
    }

    @Test
    void P4_what_may_go_by_post_meanwhile_keeps_its_days_and_what_may_not_gets_them_back() {
        Story story = acme().tell("agreed", metAndAgreed(FRIDAY), ANN)
                .on(WEDNESDAY)
                .tell("away", away())
                .tell("away again", away());
        ItemKey thanks = Story.key("F1", "agreed").withContact(ANN);
        AgendaItem note = story.plan().find(thanks).orElseThrow();
        assertThat(note.option()).get().extracting(Option::channel).isEqualTo(Channel.POST);
        // On Wednesday the step was due in 2 working days; two replies of one absence give them back once.
        assertThat(story.on(NEXT_WEDNESDAY)).shows("F2").isDue(NEXT_FRIDAY);
        assertThat(story.plan().find(thanks)).contains(note);
    }

    @Test
    void P3_promotional_contacts_wait_seven_days_by_the_clock_on_the_wall() {
        LocalDate closed = LocalDate.of(2026, 10, 20);
        Story story = acme().on(closed.minusDays(10)).tell("c", complained(ANN)).on(closed);
        story.tell("end", ComplaintFact.closed(FactId.of("c"), ComplaintFact.Ending.WITHDRAWN));
        assertThat(story.on(closed.plusDays(7), "09:59")).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story.on(closed.plusDays(7), "10:00")).shows("F9");
    }
}
