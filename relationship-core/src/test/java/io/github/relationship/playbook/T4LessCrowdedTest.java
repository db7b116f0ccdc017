package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.Region;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.Role;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.rule.Holiday;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.MonthDay;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** T4: everybody sends a card in December; a rule may name a less crowded occasion to use instead. */
class T4LessCrowdedTest {

    private static final Region NEW_YORK = Region.of("US", "NY");
    private static final Region LONDON = Region.of("GB");
    private static final Holiday MIDSUMMER = Holiday.of("midsummer", new HolidayDate.Fixed(MonthDay.of(6, 24)));
    private static final LocalDate DAY = LocalDate.of(2026, 6, 24);

    private static Occasion instead(Holiday occasion) {
        return Occasion.builder()
                .from((Occasion) Touches.holidayCard())
                .instead(occasion)
                .build();
    }

    private static Story prospectIn(Region region, Holiday occasion) {
        return Story.opened(MONDAY, PartyKind.COMPANY)
                .with(Playbook.standard().with(instead(occasion)))
                .tell(
                        "ann",
                        ContactFact.added(ContactCard.builder()
                                .id(ANN)
                                .role(Role.DECISION_MAKER)
                                .region(region)
                                .build()))
                .tell("qualified", AccountFact.qualified());
    }

    private static PreferenceLearnt.Builder said() {
        return PreferenceLearnt.builder().contact(ANN).provenance(Provenance.SAID);
    }

    private static Fact observes(String... holidays) {
        return said().addHolidays(holidays).build();
    }

    private static void isFor(Story story, String holiday, LocalDate day) {
        assertThat(story).shows("holiday-card").says(holiday + " is on " + day + "; wish ann well, once this season.");
    }

    @Test
    void T4_a_less_crowded_occasion_takes_the_place_of_the_holiday_they_would_have_got() {
        isFor(prospectIn(LONDON, MIDSUMMER), "Midsummer", DAY);
        isFor(prospectIn(NEW_YORK, MIDSUMMER), "Midsummer", DAY);
        isFor(prospectIn(LONDON, MIDSUMMER).tell("wish", observes("christmas")), "Midsummer", DAY);
    }

    @Test
    void T4_but_not_of_the_one_that_they_said_they_like_best() {
        Story story = prospectIn(LONDON, MIDSUMMER)
                .tell("best", said().favouriteHoliday("christmas").build());
        isFor(story, "Christmas", LocalDate.of(2026, 12, 25));
    }

    @Test
    void T5_where_it_is_a_religious_one_or_of_another_country_it_is_for_those_only_whose_it_is() {
        Holiday nicholas = Holiday.of("st-nicholas", new HolidayDate.Fixed(MonthDay.of(12, 6)))
                .asReligious()
                .called("St. Nicholas' Day");
        isFor(prospectIn(LONDON, nicholas), "New Year", LocalDate.of(2027, 1, 1));
        isFor(
                prospectIn(LONDON, nicholas).tell("wish", observes("st-nicholas", "christmas")),
                "St. Nicholas' Day",
                LocalDate.of(2026, 12, 6));
        Holiday fourth = Holiday.of("independence-day", new HolidayDate.Fixed(MonthDay.of(7, 4)))
                .in(Region.of("US"));
        isFor(prospectIn(NEW_YORK, fourth), "Independence Day", LocalDate.of(2026, 7, 4));
        isFor(prospectIn(LONDON, fourth), "New Year", LocalDate.of(2027, 1, 1));
    }

    @Test
    void T5_who_observes_none_of_the_list_gets_no_card_for_it_either() {
        assertThat(prospectIn(LONDON, MIDSUMMER).tell("wish", observes("diwali")))
                .holdsBack("holiday-card", HeldBackCode.NOT_OBSERVED);
    }

    @Test
    void T5_it_stays_one_card_a_year() {
        Story story = prospectIn(LONDON, MIDSUMMER)
                .on(LocalDate.of(2026, 6, 17))
                .tell("card", sent("holiday-card", ANN))
                .tell("best", said().favouriteHoliday("christmas").build())
                .on(LocalDate.of(2026, 12, 1));
        isFor(story, "Christmas", LocalDate.of(2027, 12, 25));
    }

    @Test
    void G3_data_holds_the_id_of_a_holiday_and_its_sentence_the_name() {
        Story story = prospectIn(NEW_YORK, MIDSUMMER);
        Assertions.assertThat(assertThat(story)
                        .shows("holiday-card")
                        .item()
                        .reason()
                        .figures()
                        .text("holiday"))
                .isEqualTo("midsummer");
        Assertions.assertThat(Holiday.STANDARD)
                .extracting(Holiday::name)
                .containsExactly(
                        "Thanksgiving", "Thanksgiving", "Christmas", "Orthodox Christmas", "Easter", "New Year");
        // What a later playbook no longer lists is said by the words of its id.
        Assertions.assertThat(instead(MIDSUMMER).words("holiday", "last-years-own"))
                .isEqualTo("Last Years Own");
        Assertions.assertThat(instead(MIDSUMMER).words("day", "new-year")).isEqualTo("new-year");
    }

    @Test
    void Holidays_with_a_name_are_read_as_they_are_printed_and_enter_the_version() {
        Holiday named = Holiday.of("4th", new HolidayDate.Fixed(MonthDay.of(7, 4)))
                .in(Region.of("US"))
                .called("the Fourth, of July");
        Assertions.assertThat(named).hasToString("4th on --07-04, in US, called the Fourth, of July");
        Assertions.assertThat(Holiday.parse(named.toString())).isEqualTo(named);
        Assertions.assertThat(Playbook.standard().with(instead(MIDSUMMER)).version())
                .isNotEqualTo(Playbook.standard().version());
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Occasion.builder()
                        .from(instead(MIDSUMMER))
                        .days(OccasionDays.BIRTHDAYS)
                        .build())
                .withMessage("rule holiday-card marks no holidays and names an occasion instead of them;"
                        + " leave it out, or mark holidays");
    }
}
