package io.github.relationship.desk;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.id.UserId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that happened at the desk of a person on our side. Each says what the desk is after it. */
public sealed interface DeskFact
        permits DeskFact.ZoneSet,
                DeskFact.CalendarSet,
                DeskFact.CapacitySet,
                DeskFact.AbsencePlanned,
                DeskFact.AbsenceCancelled,
                DeskFact.DeputyNamed,
                DeskFact.SignatureSet,
                DeskFact.Left,
                DeskFact.CameBack {

    /**
     * The desk after this.
     *
     * @param before the desk before
     * @return the desk after
     */
    Desk apply(Desk before);

    /**
     * The person works in another zone.
     *
     * @param zone the zone
     */
    record ZoneSet(ZoneId zone) implements DeskFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public ZoneSet {
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public Desk apply(Desk before) {
            WorkingTime time = WorkingTime.of(zone, before.time().calendar());
            return Desk.builder().from(before).time(time).build();
        }
    }

    /**
     * The person works on other days or at other hours.
     *
     * @param calendar the working days and hours
     */
    record CalendarSet(WorkCalendar calendar) implements DeskFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public CalendarSet {
            Objects.requireNonNull(calendar, "calendar");
        }

        @Override
        public Desk apply(Desk before) {
            WorkingTime time = WorkingTime.of(before.time().zone(), calendar);
            return Desk.builder().from(before).time(time).build();
        }
    }

    /**
     * The person can do more, or less.
     *
     * @param linesADay how many person-made lines a day are enough, 0 to 1,000
     */
    record CapacitySet(int linesADay) implements DeskFact {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 0 to 1,000
         */
        public CapacitySet {
            Desk.requireCapacity(linesADay);
        }

        @Override
        public Desk apply(Desk before) {
            return Desk.builder().from(before).capacity(linesADay).build();
        }
    }

    /**
     * The person will be away.
     *
     * @param absence the days
     */
    record AbsencePlanned(Absence absence) implements DeskFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public AbsencePlanned {
            Objects.requireNonNull(absence, "absence");
        }

        @Override
        public Desk apply(Desk before) {
            return Desk.builder()
                    .from(before)
                    .absences(Stream.concat(before.absences().stream(), Stream.of(absence))
                            .distinct()
                            .sorted(Comparator.comparing(Absence::fromInclusive).thenComparing(Absence::untilExclusive))
                            .toList())
                    .build();
        }
    }

    /**
     * The person will not be away after all.
     *
     * @param fromInclusive the first day of the absence that was planned
     */
    record AbsenceCancelled(LocalDate fromInclusive) implements DeskFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public AbsenceCancelled {
            Objects.requireNonNull(fromInclusive, "fromInclusive");
        }

        @Override
        public Desk apply(Desk before) {
            return Desk.builder()
                    .from(before)
                    .absences(before.absences().stream()
                            .filter(absence -> !absence.fromInclusive().equals(fromInclusive))
                            .toList())
                    .build();
        }
    }

    /**
     * Somebody stands in while the person is away.
     *
     * @param deputy who, empty for nobody any more
     */
    record DeputyNamed(Optional<UserId> deputy) implements DeskFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public DeputyNamed {
            Objects.requireNonNull(deputy, "deputy");
        }

        @Override
        public Desk apply(Desk before) {
            return Desk.builder().from(before).deputy(deputy).build();
        }
    }

    /**
     * The person signs in this way.
     *
     * @param signature name and contact data
     */
    record SignatureSet(Signature signature) implements DeskFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public SignatureSet {
            Objects.requireNonNull(signature, "signature");
        }

        @Override
        public Desk apply(Desk before) {
            return Desk.builder().from(before).signature(signature).build();
        }
    }

    /** The person has left us. */
    record Left() implements DeskFact {
        @Override
        public Desk apply(Desk before) {
            return Desk.builder().from(before).active(false).build();
        }
    }

    /** The person is with us again. */
    record CameBack() implements DeskFact {
        @Override
        public Desk apply(Desk before) {
            return Desk.builder().from(before).active(true).build();
        }
    }
}
