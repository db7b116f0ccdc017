package io.github.relationship.testkit.repository;

import static io.github.relationship.testkit.repository.FactSamples.TEXT;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.UserId;
import io.github.relationship.testkit.repository.FactSamples.Sample;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Facts about the party and its people. */
final class PartySamples {

    static final ContactId ANN = ContactId.of("ann");
    static final ContactId BEN = ContactId.of("ben");
    static final LocalDate DAY = LocalDate.parse("2026-05-01");

    private static final Instant UNTIL = Instant.parse("2026-06-01T00:00:00.000001Z");

    private PartySamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("opened", opened()),
                new Sample("owner", AccountFact.ownerChanged(UserId.of("kim"))),
                new Sample("qualified", AccountFact.qualified()),
                new Sample("disqualified", AccountFact.disqualified(TEXT, DAY)),
                new Sample("disqualified for good", AccountFact.disqualified(TEXT)),
                new Sample("reopened", AccountFact.reopened()),
                new Sample(
                        "strategy",
                        StrategySet.builder()
                                .inWork(true)
                                .target(true)
                                .goal(TEXT)
                                .reviewOn(DAY)
                                .build()),
                new Sample("ann", ContactFact.added(card())),
                new Sample("ben", ContactFact.added(ContactCard.of(BEN, Role.GATEKEEPER))),
                new Sample("ann changed", ContactFact.changed(card())),
                new Sample("birthday", OccasionFact.birthday(OccasionId.of("b"), ANN, YearlyDay.of(2, 29))),
                new Sample("wedding", wedding()),
                new Sample(
                        "month of a birthday", OccasionFact.birthdayIn(OccasionId.of("known in part"), ANN, Month.MAY)),
                new Sample("birthday ended", OccasionFact.ended(OccasionId.of("b"))),
                new Sample("preference", preference()),
                new Sample("granted", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, TEXT)),
                new Sample("refused", ConsentDecided.refusedAltogether(BEN, TEXT)),
                new Sample("away", OutOfOffice.until(ANN, DAY)),
                new Sample("away for long", new OutOfOffice(ANN, Optional.empty())),
                new Sample("need", LearntFact.need(ANN, TEXT)),
                new Sample("fair", LearntFact.event(TEXT, DAY, Set.of(ANN, BEN))),
                new Sample("note", LearntFact.note(TEXT + "\n\tsecond line\r\n")),
                new Sample("hold", hold()),
                new Sample("hold of all", HoldFact.placed(HoldFact.Kind.LEGAL)),
                new Sample("hold lifted", HoldFact.lifted(FactId.of("hold"))),
                new Sample("ben left", new ContactFact.Departed(BEN, Optional.of(TEXT))),
                new Sample("ann died", ContactFact.died(ANN)));
    }

    private static Opened opened() {
        return Opened.builder()
                .partyKind(PartyKind.HOUSEHOLD)
                .owner(UserId.of("sam"))
                .zone(ZoneId.of("Pacific/Chatham"))
                .source(TEXT)
                .target(true)
                .build();
    }

    private static ContactCard card() {
        return ContactCard.builder()
                .id(ANN)
                .name(TEXT)
                .role(Role.DECISION_MAKER)
                .zone(ZoneId.of("+05:45"))
                .personKey(PersonKey.of("person-\ud83d\ude00"))
                .build();
    }

    private static OccasionFact wedding() {
        return new OccasionFact.Stated(
                OccasionId.of("w"),
                OccasionFact.Kind.PERSONAL,
                YearlyDay.of(12, 31),
                Optional.of(1999),
                Set.of(ANN, BEN));
    }

    private static HoldFact hold() {
        return new HoldFact.Placed(
                HoldFact.Kind.HOST,
                Optional.of(ANN),
                Optional.of(UNTIL),
                new TreeSet<>(Set.of(Purpose.SERVICE, Purpose.PERSONAL)));
    }

    private static PreferenceLearnt preference() {
        return PreferenceLearnt.builder()
                .contact(ANN)
                .provenance(PreferenceLearnt.Provenance.OBSERVED)
                .addLiked(Channel.CALL, Channel.VISIT)
                .addAccepted(Channel.EMAIL)
                .addRefused(Channel.POST)
                .addReachable(
                        new ReachableHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 30)),
                        new ReachableHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(22, 0), LocalTime.of(1, 0)))
                .zone("Asia/Tokyo")
                .language("ja")
                .formOfAddress(TEXT)
                .atMost(new AtMost(2, 30))
                .addTopics(TEXT, "golf")
                .addHolidays(TEXT)
                .favouriteHoliday(TEXT)
                .gifts(false)
                .build();
    }
}
