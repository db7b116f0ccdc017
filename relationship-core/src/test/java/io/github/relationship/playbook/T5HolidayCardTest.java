package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.Region;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.Role;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.rule.Holiday;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** T5: one holiday card per contact and year, for a holiday that is theirs. */
class T5HolidayCardTest {

    private static final Region NEW_YORK = Region.of("US", "NY");
    private static final Region TORONTO = Region.of("CA", "ON");
    private static final Region LONDON = Region.of("GB");
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);

    private static Story prospectIn(Region region) {
        return Story.opened(MONDAY, PartyKind.COMPANY)
                .tell(
                        "ann",
                        ContactFact.added(ContactCard.builder()
                                .id(ANN)
                                .role(Role.DECISION_MAKER)
                                .region(region)
                                .build()))
                .tell("qualified", AccountFact.qualified());
    }

    private static Fact observes(String... holidays) {
        return PreferenceLearnt.builder()
                .contact(ANN)
                .provenance(Provenance.SAID)
                .addHolidays(holidays)
                .build();
    }

    private static Fact likesBest(Provenance provenance, String holiday) {
        return PreferenceLearnt.builder()
                .contact(ANN)
                .provenance(provenance)
                .favouriteHoliday(holiday)
                .build();
    }

    private static void isFor(Story story, String holiday, LocalDate day) {
        assertThat(story).shows("holiday-card").says(holiday + " is on " + day + "; wish ann well, once this season.");
    }

    @Test
    void T5_of_whom_nothing_is_known_the_new_year_is_marked() {
        Story story = prospectIn(LONDON);
        isFor(story, "New Year", NEW_YEAR);
        // Five working days before it, by post.
        assertThat(story)
                .shows("holiday-card")
                .isBy(Channel.POST)
                .isDue(LocalDate.of(2026, 12, 25))
                .hasKey("acme/holiday-card//ann/holiday-2026");
    }

    @Test
    void T5_Thanksgiving_instead_of_Christmas_only_where_their_country_has_it() {
        isFor(prospectIn(NEW_YORK).tell("wish", observes("christmas")), "Thanksgiving", THANKSGIVING);
        isFor(prospectIn(TORONTO).tell("wish", observes("christmas")), "Thanksgiving", LocalDate.of(2026, 10, 12));
        isFor(prospectIn(LONDON).tell("wish", observes("christmas")), "Christmas", CHRISTMAS);
    }

    @Test
    void T5_a_religious_one_only_where_observed() {
        isFor(prospectIn(LONDON).tell("wish", observes("easter")), "Easter", LocalDate.of(2027, 3, 28));
        isFor(prospectIn(LONDON), "New Year", NEW_YEAR);
        Story own = prospectIn(LONDON)
                .with(Playbook.standard()
                        .with(Touches.holidayCard(
                                List.of(Holiday.of("christmas", new HolidayDate.Fixed(MonthDay.of(12, 25)))
                                        .asReligious()))));
        assertThat(own).hasNothingOf("holiday-card");
        isFor(own.tell("wish", observes("christmas")), "Christmas", CHRISTMAS);
    }

    @Test
    void T5_what_they_like_best_goes_before_all_else() {
        Story story = prospectIn(NEW_YORK).tell("wish", observes("christmas"));
        isFor(story.tell("best", likesBest(Provenance.OBSERVED, "christmas")), "Christmas", CHRISTMAS);
        isFor(story.tell("guess", likesBest(Provenance.GUESSED, "easter")), "Christmas", CHRISTMAS);
        isFor(story.tell("word", likesBest(Provenance.SAID, "new-year")), "New Year", NEW_YEAR);
        isFor(story.tell("odd", likesBest(Provenance.SAID, "carnival")), "Thanksgiving", THANKSGIVING);
    }

    @Test
    void T5_who_observes_none_of_the_list_gets_no_card_and_the_plan_says_so() {
        assertThat(prospectIn(LONDON).tell("wish", observes("diwali")))
                .holdsBack("holiday-card", HeldBackCode.NOT_OBSERVED);
        isFor(prospectIn(LONDON).tell("wish", observes("diwali", "christmas")), "Christmas", CHRISTMAS);
    }

    @Test
    void T5_a_playbook_has_a_list_of_its_own() {
        Holiday midsummer = Holiday.of("midsummer", new HolidayDate.Fixed(MonthDay.of(6, 24)));
        Story story = prospectIn(LONDON).with(Playbook.standard().with(Touches.holidayCard(List.of(midsummer))));
        isFor(story, "Midsummer", LocalDate.of(2026, 6, 24));
        Assertions.assertThat(Holiday.STANDARD)
                .filteredOn(Holiday::religious)
                .extracting(Holiday::id)
                .containsExactly("christmas", "orthodox-christmas", "easter");
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Touches.holidayCard(List.of()))
                .withMessage("rule holiday-card marks holidays and lists none; give it some, such as Holiday.STANDARD");
    }

    @Test
    void T5_one_card_a_year_whatever_they_come_to_like_better() {
        Story story = prospectIn(NEW_YORK).on(THANKSGIVING.minusDays(6)).tell("card", sent("holiday-card", ANN));
        assertThat(story).shows("holiday-card").hasKey("acme/holiday-card//ann/holiday-2027");
        story.on(THANKSGIVING.plusDays(4)).tell("best", likesBest(Provenance.SAID, "new-year"));
        isFor(story, "New Year", NEW_YEAR.plusYears(1));
    }

    @Test
    void T5_a_card_for_the_new_year_does_not_take_the_next_Thanksgiving() {
        Story story = prospectIn(NEW_YORK).tell("best", likesBest(Provenance.SAID, "new-year"));
        story.on(LocalDate.of(2026, 12, 28)).tell("card", sent("holiday-card", ANN));
        story.on(LocalDate.of(2027, 3, 1)).tell("other", likesBest(Provenance.SAID, "thanksgiving"));
        isFor(story, "Thanksgiving", LocalDate.of(2027, 11, 25));
    }

    @Test
    void T9_a_wish_that_becomes_known_after_its_day_waits_for_the_next_year() {
        Story story =
                prospectIn(LONDON).on(CHRISTMAS.plusDays(1)).tell("wish", likesBest(Provenance.SAID, "christmas"));
        isFor(story, "Christmas", CHRISTMAS.plusYears(1));
    }

    @Test
    void T3_a_holiday_card_goes_to_acquaintances() {
        Story story = prospectIn(LONDON).tell("ben", added(BEN, Role.USER));
        assertThat(story).shows("holiday-card").addresses(ANN);
        assertThat(story.tell("visit", met(), BEN)).shows("holiday-card", BEN);
    }

    @Test
    void Holidays_are_read_as_they_are_printed() {
        Assertions.assertThat(Holiday.STANDARD)
                .allSatisfy(holiday ->
                        Assertions.assertThat(Holiday.parse(holiday.toString())).isEqualTo(holiday));
        Assertions.assertThat(Holiday.STANDARD.get(0)).hasToString("thanksgiving on THURSDAY 4 of NOVEMBER, in US");
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Holiday.parse("christmas"))
                .withMessage(
                        "a holiday is written like 'christmas on --12-25, religious' or 'thanksgiving on THURSDAY 4"
                                + " of NOVEMBER, in US': pass what Holiday.toString() wrote");
    }

    @Test
    void T6_a_card_costs_tier_1_and_an_email_nothing() {
        Assertions.assertThat(assertThat(prospectIn(LONDON))
                        .shows("holiday-card")
                        .item()
                        .option()
                        .map(Option::tier))
                .contains(1);
    }
}
