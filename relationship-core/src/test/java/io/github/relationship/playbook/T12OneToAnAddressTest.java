package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.BERLIN;
import static io.github.relationship.playbook.Story.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** T12: a card for everybody there, on the day of a holiday or on a day of theirs. */
class T12OneToAnAddressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 24);
    private static final RuleId RULE = RuleId.of("card");

    /** A card to each, because of a fact where there is one. */
    private record Cards(List<Option> options, List<FactId> behind) implements Rule {

        static Cards by(Channel channel) {
            return new Cards(List.of(Option.of(channel, "card")), List.of());
        }

        @Override
        public RuleSpec spec() {
            return RuleSpec.of("cards", RULE, Attributes.NONE);
        }

        @Override
        public String because() {
            return "It is their day.";
        }

        @Override
        public void propose(Situation situation, Consumer<Proposal> proposals) {
            for (ContactId contact : List.of(ANN, BEN)) {
                Proposal.Builder proposal = Proposal.builder();
                proposals.accept(proposal.key(situation.key(RULE, Optional.empty(), Optional.of(contact), "day-2026"))
                        .itemClass(ItemClass.OCCASION)
                        .purpose(Purpose.PERSONAL)
                        .nature(Nature.CONTACT)
                        .doer(situation.owner())
                        .contact(contact)
                        .day(DAY)
                        .countsFrom(Zones.startOfDay(DAY.minusDays(30), BERLIN))
                        .window(Window.of(
                                Zones.startOfDay(DAY, BERLIN),
                                Zones.endOfDay(DAY, BERLIN),
                                Zones.endOfDay(DAY, BERLIN)))
                        .options(options)
                        .known(situation.inForceSince())
                        .reason(new Reason(RULE, Optional.empty(), behind, Attributes.NONE))
                        .build());
            }
        }
    }

    private static ContactCard.Builder card(ContactId contact) {
        return ContactCard.builder().id(contact).role(Role.HOUSEHOLD_MEMBER);
    }

    private static Story told(PartyKind kind, Rule rule, ContactCard.Builder ann, ContactCard.Builder ben) {
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("cards"))
                .ladder(Ladder.standard())
                .addRules(rule)
                .build();
        return Story.opened(MONDAY, kind)
                .with(playbook)
                .tell("ann", ContactFact.added(ann.build()))
                .tell("ben", ContactFact.added(ben.build()))
                .tell("qualified", AccountFact.qualified());
    }

    static Story household() {
        return told(PartyKind.HOUSEHOLD, Cards.by(Channel.POST), card(ANN), card(BEN));
    }

    private static AgendaItem only(Story story) {
        return PlanAssert.assertThat(story).shows("card").item();
    }

    private static void each(Story story) {
        PlanAssert.assertThat(story).shows("card", ANN);
        PlanAssert.assertThat(story).shows("card", BEN);
    }

    private static HeldBack merged(Story story) {
        List<HeldBack> found = story.plan().heldBack();
        assertThat(found).extracting(HeldBack::code).containsExactly(HeldBackCode.MERGED);
        return found.get(0);
    }

    private static TouchSent sent(ContactId contact) {
        return TouchSent.builder()
                .contact(contact)
                .channel(Channel.POST)
                .rule(RULE)
                .build();
    }

    @Test
    void T12_one_card_to_a_household_addressed_to_all() {
        AgendaItem item = only(household());
        assertThat(item.contact()).contains(ANN);
        assertThat(item.reason().figures().texts("alsoTo")).containsExactly("ben");
        assertThat(merged(household()).lead()).contains(item.key());
    }

    @Test
    void T12_the_sentence_names_all_to_whom_it_goes() {
        AgendaItem item = only(household());
        assertThat(household().playbook().explain(item.reason(), item.contact(), Names.NONE))
                .endsWith(" It goes to ben, too.");
    }

    @Test
    void T12_in_a_firm_only_who_shares_an_address_shares_a_card() {
        each(told(PartyKind.COMPANY, Cards.by(Channel.POST), card(ANN), card(BEN)));
        Story shared = told(
                PartyKind.COMPANY,
                Cards.by(Channel.POST),
                card(ANN).sharedAddress("main street 1"),
                card(BEN).sharedAddress("main street 1"));
        assertThat(only(shared).contact()).contains(ANN);
        each(told(
                PartyKind.HOUSEHOLD,
                Cards.by(Channel.POST),
                card(ANN).sharedAddress("main street 1"),
                card(BEN).sharedAddress("at college")));
    }

    @Test
    void T12_holiday_wishes_go_once_by_any_channel_other_days_only_by_post() {
        assertThat(only(told(PartyKind.HOUSEHOLD, Cards.by(Channel.EMAIL), card(ANN), card(BEN)))
                        .contact())
                .contains(ANN);
        Rule because = new Cards(List.of(Option.of(Channel.CALL, "call")), List.of(FactId.of("qualified")));
        each(told(PartyKind.HOUSEHOLD, because, card(ANN), card(BEN)));
    }

    @Test
    void T12_gifts_go_once_too() {
        Rule gifts =
                new Cards(List.of(Option.of(Channel.VISIT, "cookies").withTier(2)), List.of(FactId.of("qualified")));
        assertThat(only(told(PartyKind.HOUSEHOLD, gifts, card(ANN), card(BEN))).contact())
                .contains(ANN);
    }

    @Test
    void T12_birthdays_go_to_the_person() {
        Fact twins = new OccasionFact.Stated(
                OccasionId.of("twins"),
                OccasionFact.Kind.BIRTHDAY,
                YearlyDay.of(6, 24),
                Optional.empty(),
                Set.of(ANN, BEN));
        Rule rule = new Cards(List.of(Option.of(Channel.POST, "card")), List.of(FactId.of("twins")));
        each(told(PartyKind.HOUSEHOLD, rule, card(ANN), card(BEN)).tell("twins", twins));
    }

    @Test
    void T12_a_joint_occasion_is_one_item_wherever_they_live_and_however_it_is_done() {
        Fact wedding = new OccasionFact.Stated(
                OccasionId.of("wedding"),
                OccasionFact.Kind.PERSONAL,
                YearlyDay.of(6, 24),
                Optional.empty(),
                Set.of(ANN, BEN));
        Rule rule = new Cards(List.of(Option.of(Channel.CALL, "call")), List.of(FactId.of("wedding")));
        Story story = told(PartyKind.COMPANY, rule, card(ANN), card(BEN)).tell("wedding", wedding);
        assertThat(only(story).contact()).contains(ANN);
    }

    @Test
    void T12_what_went_to_one_of_them_went_to_all() {
        Story story = household().on(LocalDate.of(2026, 6, 15)).tell("sent", sent(BEN));
        assertThat(story.plan().heldBack())
                .filteredOn(held -> held.contact().equals(Optional.of(ANN)))
                .singleElement()
                .satisfies(
                        held -> assertThat(held.lead().orElseThrow().contact()).contains(BEN));
    }

    @Test
    void T12_but_not_what_went_long_ago() {
        LocalDate old = DAY.minusDays(31);
        Story early = Story.opened(old.minusDays(1), PartyKind.HOUSEHOLD)
                .with(household().playbook())
                .tell("ann", ContactFact.added(card(ANN).build()))
                .tell("ben", ContactFact.added(card(BEN).build()))
                .tell("qualified", AccountFact.qualified())
                .on(old)
                .tell("sent", sent(BEN));
        assertThat(only(early).contact()).contains(ANN);
    }

    @Test
    void T12_what_goes_to_all_counts_for_each() {
        Wanted toBen = Wanted.email("to ben", ItemClass.CADENCE, Zones.startOfDay(DAY.plusDays(1), BERLIN))
                .to(BEN);
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("cards"))
                .ladder(Ladder.standard())
                .addRules(Cards.by(Channel.POST), toBen)
                .build();
        Story story = household()
                .with(playbook)
                .within(Limits.builder()
                        .caps(Caps.builder().addPerPerson(new AtMost(1, 7)).build())
                        .build());
        PlanAssert.assertThat(story).shows("to ben").isDue(DAY.plusDays(7));
    }

    @Test
    void T12_a_minor_gets_nothing_but_the_households_post_where_the_playbook_allows_it() {
        Story story = told(
                PartyKind.HOUSEHOLD,
                Cards.by(Channel.POST),
                card(ANN),
                card(BEN).minor(true));
        assertThat(story.plan().heldBack()).extracting(HeldBack::code).containsExactly(HeldBackCode.NO_CONSENT);
        Limits post = Limits.builder().postToMinors(true).build();
        assertThat(only(story.within(post)).reason().figures().texts("alsoTo")).containsExactly("ben");
        Story calls = told(
                        PartyKind.HOUSEHOLD,
                        Cards.by(Channel.CALL),
                        card(ANN),
                        card(BEN).minor(true))
                .within(post);
        assertThat(only(calls).contact()).contains(ANN);
        assertThat(calls.plan().heldBack()).extracting(HeldBack::code).containsExactly(HeldBackCode.NO_CONSENT);
        Story firm = told(
                        PartyKind.COMPANY,
                        Cards.by(Channel.POST),
                        card(ANN),
                        card(BEN).minor(true))
                .within(post);
        assertThat(firm.plan().heldBack()).extracting(HeldBack::code).containsExactly(HeldBackCode.NO_CONSENT);
    }

    @Test
    void T12_each_has_a_birthday_card_in_a_household() {
        Story story = household()
                .with(Playbook.standard())
                .tell("day of ann", birthday(ANN, 6, 24))
                .tell("day of ben", birthday(BEN, 6, 24))
                .tell("visit", Facts.met(), ANN, BEN);
        PlanAssert.assertThat(story).shows("birthday", ANN).isBy(Channel.POST).isDoneBy(SAM);
        PlanAssert.assertThat(story).shows("birthday", BEN).isBy(Channel.POST);
    }

    /** Both are key contacts of one household, under all rules. */
    private static Story customers() {
        return Story.opened(MONDAY, PartyKind.HOUSEHOLD)
                .tell(
                        "ann",
                        ContactFact.added(card(ANN).role(Role.DECISION_MAKER).build()))
                .tell(
                        "ben",
                        ContactFact.added(card(BEN).role(Role.DECISION_MAKER).build()))
                .tell("order", Facts.bought());
    }

    private static Map<String, HeldBackCode> codes(Story story) {
        return story.plan().heldBack().stream()
                .collect(Collectors.toMap(held -> held.key().toString(), HeldBack::code));
    }

    @Test
    void T12_a_seasons_card_to_one_of_them_is_everybodys_for_the_season() {
        // Ben has had Thanksgiving's card; the new year, five weeks later, finds the address served.
        Story story = customers().on(LocalDate.of(2026, 11, 20)).tell("card", Facts.sent("holiday-card", BEN));
        assertThat(codes(story)).containsEntry("acme/holiday-card//ann/holiday-2026", HeldBackCode.MERGED);
    }

    @Test
    void T12_what_comes_on_a_date_of_ours_goes_to_an_address_once_too() {
        PlanAssert.assertThat(customers()).shows("something-to-keep", ANN);
        Story sent = customers().on(LocalDate.of(2026, 11, 20)).tell("calendar", Facts.sent("something-to-keep", BEN));
        assertThat(codes(sent)).containsEntry("acme/something-to-keep//ann/2026-11-24", HeldBackCode.MERGED);
        Story early = customers().on(LocalDate.of(2026, 11, 9)).tell("calendar", Facts.sent("something-to-keep", BEN));
        PlanAssert.assertThat(early).shows("something-to-keep", ANN);
    }
}
