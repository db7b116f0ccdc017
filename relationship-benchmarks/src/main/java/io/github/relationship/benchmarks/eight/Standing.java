package io.github.relationship.benchmarks.eight;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Direction;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.TouchSent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What eight rules need to know of a history, gathered in one walk: what somebody without a library would write first. */
public final class Standing {

    private static final int CLIENT_WITHIN_DAYS = 365;
    private static final int COOL_OFF_DAYS = 7;

    final ZoneId zone;
    final List<Hold> holds = new ArrayList<>();
    final List<Instant> touches = new ArrayList<>();

    @Nullable
    Entry birthday;

    @Nullable
    YearlyDay day;

    @Nullable
    Instant birthdayMarked;

    @Nullable
    Entry contact;

    @Nullable
    Entry meeting;

    @Nullable
    Entry delivery;

    boolean client;
    boolean optedOut;
    private @Nullable LocalDate boughtOn;
    private @Nullable Instant boughtLast;

    private Standing(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Walks a history.
     *
     * @param history the facts, in order
     * @param zone where they are
     * @return what is known of them
     */
    public static Standing of(List<Entry> history, ZoneId zone) {
        Standing standing = new Standing(zone);
        for (Entry entry : history) {
            standing.apply(entry, entry.fact());
        }
        return standing;
    }

    private void apply(Entry entry, Fact fact) {
        if (fact instanceof Interaction it) {
            contact = entry;
            meeting = it.isLive() ? entry : meeting;
            if (it.direction() == Direction.OUTBOUND) {
                touches.add(entry.occurredAt());
            }
        } else if (fact instanceof TouchSent it) {
            touches.add(entry.occurredAt());
            if (it.rule().equals(Line.TOUCH.rule())) {
                contact = entry;
            } else if (it.rule().equals(Line.THANKS.rule())) {
                meeting = null;
            } else if (it.rule().equals(Line.BIRTHDAY.rule())) {
                birthdayMarked = entry.occurredAt();
            }
        } else if (fact instanceof Purchased) {
            bought(entry.occurredAt());
        } else if (fact instanceof PurchaseFact.Delivered) {
            delivery = delivery == null ? entry : delivery;
        } else if (fact instanceof RofFact.SatisfactionHeard) {
            delivery = null;
        } else if (fact instanceof ComplaintOpened) {
            holds.add(new Hold(entry.id(), entry.occurredAt(), null));
        } else if (fact instanceof ComplaintFact.Closed it) {
            Instant ends =
                    entry.occurredAt().atZone(zone).plusDays(COOL_OFF_DAYS).toInstant();
            holds.replaceAll(hold ->
                    hold.complaint().equals(it.complaint()) ? new Hold(it.complaint(), hold.begins(), ends) : hold);
        } else if (fact instanceof ConsentDecided it) {
            optedOut = !it.granted();
        } else if (fact instanceof OccasionFact.Stated it) {
            birthday = entry;
            day = it.day();
        } else if (fact instanceof Opened) {
            contact = entry;
        }
    }

    /** A client bought on two days that are less than a year apart. */
    private void bought(Instant at) {
        LocalDate date = at.atZone(zone).toLocalDate();
        if (boughtLast != null && !date.equals(boughtOn)) {
            client |= at.isBefore(
                    boughtLast.atZone(zone).plusDays(CLIENT_WITHIN_DAYS).toInstant());
        }
        boughtOn = date;
        boughtLast = at;
    }

    /**
     * Whether they are to be left alone.
     *
     * @param now the instant
     * @return true while a complaint is open, and for a week after
     */
    public boolean isHeld(Instant now) {
        for (Hold hold : holds) {
            if (hold.isNow(now)) {
                return true;
            }
        }
        return false;
    }
}
