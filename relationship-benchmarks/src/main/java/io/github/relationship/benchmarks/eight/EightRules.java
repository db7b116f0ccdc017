package io.github.relationship.benchmarks.eight;

import io.github.relationship.calendar.OpeningHours;
import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import io.github.relationship.rule.Silence;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The eight rules as a playbook: a ladder of two rungs, four rules, a cap; complaints and refusals are minded by every playbook. */
public final class EightRules {

    /** Where everybody is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final RungId CLIENT = RungId.of("client");

    /** All days are working days: this policy counts days as they are. */
    private static final WorkingTime ALWAYS = WorkingTime.of(
            ZONE,
            WorkCalendar.builder()
                    .weekend(Weekend.NONE)
                    .hours(OpeningHours.of(LocalTime.MIN, LocalTime.MAX))
                    .build());

    /** The playbook. */
    public static final Playbook PLAYBOOK = Playbook.builder()
            .id(PlaybookId.of("eight-rules"))
            .ladder(Ladder.builder()
                    .addRungs(
                            Rung.first("prospect", "prospect"),
                            Rung.automatic("client", "client", Requirements.purchases(2, Period.ofDays(365))))
                    .build())
            .addRules(
                    Occasion.builder()
                            .ask(ask(Line.BIRTHDAY, ItemClass.OCCASION, "The birthday of {contact} is on {day}."))
                            .days(OccasionDays.BIRTHDAYS)
                            .build(),
                    Cause.builder()
                            .ask(ask(Line.THANKS, ItemClass.THANKS, "Thank {contact} for the meeting."))
                            .trigger(EightTrigger.MET)
                            .window(WindowRule.hours(0, 24).neverExpires())
                            .build(),
                    Cause.builder()
                            .ask(ask(Line.ROF, ItemClass.ROF, "Ask {contact} how satisfied they are."))
                            .trigger(EightTrigger.DELIVERED)
                            .window(WindowRule.days(14, 28).neverExpires())
                            .build(),
                    Silence.builder()
                            .ask(ask(Line.TOUCH, ItemClass.CADENCE, "No contact with {contact} since {since}."))
                            .quiet(NoContact.NO_CONTACT)
                            .window(WindowRule.days(90, 120))
                            .build())
            .limits(Limits.builder()
                    .caps(Caps.builder().addPerPerson(new AtMost(2, 7)).build())
                    .build())
            .build();

    private EightRules() {}

    /** Promotional: an open complaint holds all of it. */
    private static Ask ask(Line line, ItemClass itemClass, String because) {
        return Ask.builder()
                .rule(line.rule())
                .itemClass(itemClass)
                .purpose(Purpose.PROMOTIONAL)
                .addOptions(Option.of(Channel.CALL, "call"), Option.of(Channel.EMAIL, "e-mail"))
                .because(because)
                .build();
    }

    /**
     * What a judgement needs beside the relationship.
     *
     * @param now the instant
     * @return the context
     */
    public static PlanningContext context(Instant now) {
        return PlanningContext.builder().instant(now).tenant(ALWAYS).build();
    }

    /**
     * What is planned for a relationship.
     *
     * @param relationship the relationship
     * @param context the instant
     * @return the lines
     */
    public static YearAhead plan(Relationship relationship, PlanningContext context) {
        return read(PLAYBOOK.judge(relationship, context));
    }

    private static YearAhead read(Judgement judgement) {
        List<Dated> lines = new ArrayList<>();
        for (AgendaItem item : judgement.plan().items()) {
            lines.add(new Dated(
                    Line.of(item), item.window().due(), item.reason().facts().get(0)));
        }
        lines.sort(Comparator.comparing(Dated::line));
        return new YearAhead(judgement.decision().rung().equals(CLIENT), lines);
    }
}
