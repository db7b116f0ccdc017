package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.history.Channel;
import io.github.relationship.history.PartyKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * On which days something may reach a recipient (T8): at the office on working days; at home on any day, but for the post, which
 * does not come on Sundays and holidays.
 */
final class RecipientDays {

    private static final WorkCalendar EVERY_DAY =
            WorkCalendar.builder().weekend(Weekend.NONE).build();

    private RecipientDays() {}

    static WorkCalendar open(Channel channel, Optional<ContactId> contact, Situation situation) {
        WorkCalendar calendar = situation.calendarOf(contact);
        if (areThoseOfTheOffice(situation)) {
            return calendar;
        }
        return channel == Channel.POST
                ? WorkCalendar.builder()
                        .from(calendar)
                        .weekend(Weekend.of(DayOfWeek.SUNDAY))
                        .build()
                : EVERY_DAY;
    }

    /** The same for all channels. */
    static boolean areThoseOfTheOffice(Situation situation) {
        PartyKind kind = situation.relationship().account().opened().value().partyKind();
        return kind == PartyKind.COMPANY || kind == PartyKind.ONE_PERSON_FIRM;
    }
}
