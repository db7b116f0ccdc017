package io.github.relationship.holidays;

import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.testkit.Scenario.scenario;

import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.testkit.Scenario;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm in Berlin with a prospect elsewhere: the sender's days and the recipient's, in one plan. */
class PlanWithHolidaysTest {

    private static final Region BERLIN = Region.of("DE", "BE");
    private static final ContactId ANN = ContactId.of("ann");

    private static Scenario fromBerlinTo(String region) {
        WorkCalendar calendar = WorkCalendar.builder()
                .region(BERLIN)
                .holidayProvider(JollydayHolidays.standard())
                .build();
        return scenario()
                .workingTime(WorkingTime.of(ZoneId.of("Europe/Berlin"), calendar))
                .at("2026-01-05")
                .opened(COMPANY, "sam")
                .fact(ContactFact.added(ContactCard.builder()
                        .id(ANN)
                        .role(Role.DECISION_MAKER)
                        .region(Region.parse(region))
                        .build()))
                .fact(AccountFact.qualified());
    }

    @ParameterizedTest
    @CsvSource({
        "US-NY, 2026-04-01, 04-10, 'Good Friday and Easter Monday close Berlin'",
        "US-NY, 2026-05-15, 05-25, 'Memorial Day: it arrives on Friday; Ascension Day closes Berlin the day before'",
        "US-NY, 2026-06-25, 07-03, 'the fourth of July is kept on the third: it arrives on Thursday'",
        "DE-BE, 2026-06-26, 07-03, 'no holiday at home'",
        "US-NY, 2026-11-18, 11-26, 'Thanksgiving: it arrives on Wednesday'",
        "DE-BE, 2026-11-19, 11-26, 'no holiday at home'",
        "FR,    2026-07-06, 07-14, 'Bastille Day: it arrives on Monday'",
        "DE-BY, 2026-05-27, 06-04, 'Corpus Christi closes Munich and not Berlin: it arrives on Wednesday'"
    })
    void T8_a_card_is_moved_back_for_the_recipients_holiday_and_then_by_five_working_days_of_the_senders(
            String region, String due, String birthday, String because) {
        fromBerlinTo(region)
                .birthday("ann", birthday)
                .thenPlan()
                .has("birthday/ann")
                .through(Channel.POST)
                .dueOn(due);
    }

    private static Scenario whoKeepsChristmasIn(String region) {
        return fromBerlinTo(region)
                .fact(PreferenceLearnt.builder()
                        .contact(ANN)
                        .provenance(Provenance.SAID)
                        .addHolidays("christmas")
                        .build());
    }

    @Test
    void T5_Thanksgiving_instead_of_Christmas_only_where_their_country_has_it() {
        whoKeepsChristmasIn("US-NY")
                .thenPlan()
                .has("holiday-card/ann")
                .because("Thanksgiving is on 2026-11-26; wish ann well, once this season.")
                .through(Channel.POST)
                .dueOn("2026-11-18");
        whoKeepsChristmasIn("DE-BY")
                .thenPlan()
                .has("holiday-card/ann")
                .because("Christmas is on 2026-12-25; wish ann well, once this season.")
                .through(Channel.POST)
                .dueOn("2026-12-17");
    }
}
