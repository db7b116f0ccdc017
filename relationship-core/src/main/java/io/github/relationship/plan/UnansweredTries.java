package io.github.relationship.plan;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Encounters;
import io.github.relationship.history.Known;
import io.github.relationship.history.Strength;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What we sent in vain: tries with nothing from them for seven days after, those of one local day once (H9). Once a person has said
 * to go on, they are counted anew (F9).
 */
public final class UnansweredTries {

    /** After this many unanswered tries in a row, a person is asked whether to go on (F9). */
    public static final int ENOUGH = 6;

    /** The rule that asks whether to go on. */
    public static final RuleId ASKED_BY = RuleId.of("F10");

    /** The step of that rule. */
    public static final String ASKED_IN = "go-on";

    /** After this many, a person is left alone with what is not for a day of theirs (T10). */
    public static final int LEFT_ALONE_FROM = 3;

    private static final int LEFT_ALONE_DAYS = 90;

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(7);

    private UnansweredTries() {}

    /**
     * The tries in a row that went unanswered.
     *
     * @param situation the situation
     * @param contact to whom, empty for anybody at the account
     * @return the first try of each local day, earliest first
     */
    public static List<Known<Strength>> inARow(Situation situation, Optional<ContactId> contact) {
        Encounters encounters = situation.relationship().encounters();
        Contacted contacted = contact.map(encounters::with).orElseGet(encounters::withAnybody);
        if (contacted.tries().isEmpty()) {
            return List.of();
        }
        ZoneId zone = situation.zoneOf(contact);
        Instant goneOn = goneOn(situation).map(Known::occurredAt).orElse(Instant.MIN);
        TreeMap<LocalDate, Known<Strength>> byDay = new TreeMap<>();
        for (Known<Strength> attempt : contacted.tries()) {
            if (attempt.occurredAt().isAfter(goneOn) && situation.watch().hasCome(unansweredAt(attempt))) {
                byDay.putIfAbsent(Zones.dateOf(attempt.occurredAt(), zone), attempt);
            }
        }
        return List.copyOf(byDay.values());
    }

    /**
     * Until when a person who did not answer three times in a row is left alone: 90 days from the last of the tries (T10).
     *
     * @param situation the situation
     * @param contact who
     * @return the end of that time, which may have come; empty for who answered since, or had fewer tries
     */
    static Optional<Instant> leftAloneUntil(Situation situation, ContactId contact) {
        List<Known<Strength>> tries = inARow(situation, Optional.of(contact));
        return tries.size() < LEFT_ALONE_FROM
                ? Optional.empty()
                : Optional.of(Zones.plusDays(
                        tries.get(tries.size() - 1).occurredAt(),
                        LEFT_ALONE_DAYS,
                        situation.zoneOf(Optional.of(contact))));
    }

    /**
     * From when a try counts as unanswered.
     *
     * @param attempt the try
     * @return seven days after it
     */
    public static Instant unansweredAt(Known<Strength> attempt) {
        return attempt.occurredAt().plus(TIME_TO_ANSWER);
    }

    /**
     * Somebody's word to go on all the same.
     *
     * @param situation the situation
     * @return the latest, and the day from which to go on if one was named
     */
    public static Optional<Known<Optional<LocalDate>>> goneOn(Situation situation) {
        return situation.relationship().items().lastAnswered(ASKED_BY, ASKED_IN);
    }
}
