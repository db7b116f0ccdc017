package io.github.relationship.benchmarks.eight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one fact object on which the rules of an engine work: what is known of them, and what the rules have made of it so far. */
public final class Sheet {

    private final Standing standing;
    private final Instant now;
    private final Dates dates;
    private List<Dated> lines = new ArrayList<>();
    private boolean client;

    Sheet(Standing standing, Instant now) {
        this.standing = standing;
        this.now = now;
        this.dates = new Dates(standing, now);
    }

    /**
     * Whether they bought as a client does.
     *
     * @return true from the second day within a year on
     */
    public boolean isBuyer() {
        return standing.client;
    }

    /**
     * Whether their birthday is known.
     *
     * @return true once it was stated
     */
    public boolean isBirthdayKnown() {
        return standing.birthday != null;
    }

    /**
     * Whether they were met and not thanked since.
     *
     * @return true after a meeting
     */
    public boolean isMet() {
        return standing.meeting != null;
    }

    /**
     * Whether something came about which nobody asked.
     *
     * @return true after a delivery
     */
    public boolean isDelivered() {
        return standing.delivery != null;
    }

    /**
     * Whether they are to be left alone for now.
     *
     * @return true while a complaint is open, and for a week after
     */
    public boolean isHeld() {
        return standing.isHeld(now);
    }

    /**
     * Whether they are to be left alone for ever.
     *
     * @return true once they opted out
     */
    public boolean isOptedOut() {
        return standing.optedOut;
    }

    /** They are a client. */
    public void promote() {
        client = true;
    }

    /**
     * A line is wanted.
     *
     * @param line which
     */
    public void want(Line line) {
        lines.add(
                switch (line) {
                    case BIRTHDAY -> dates.birthday();
                    case THANKS -> dates.thanks();
                    case ROF -> dates.rof();
                    case TOUCH -> dates.touch();
                });
    }

    /** Nothing is wanted after all. */
    public void drop() {
        lines.clear();
    }

    /** What is wanted takes its places. */
    public void place() {
        lines.sort(Comparator.comparing(Dated::line));
        lines = Cap.placed(lines, standing.touches);
    }

    YearAhead result() {
        return new YearAhead(client, lines);
    }
}
