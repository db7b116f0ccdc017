package io.github.relationship.json;

import static io.github.relationship.json.Kind.kind;
import static io.github.relationship.json.Member.list;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.sortedSet;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.calendar.LeapDayConvention;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** Who the people are, what they allow, and how they want to be treated. */
final class PeopleKinds {

    static final List<Kind<?>> ALL = List.of(
            kind(
                    "contact-added",
                    ContactFact.Added.class,
                    object(required("card", Values.CONTACT_CARD, ContactFact.Added::card), ContactFact.Added::new)),
            kind(
                    "contact-changed",
                    ContactFact.Changed.class,
                    object(required("card", Values.CONTACT_CARD, ContactFact.Changed::card), ContactFact.Changed::new)),
            kind(
                    "contact-departed",
                    ContactFact.Departed.class,
                    object(
                            required("contact", Ids.CONTACT, ContactFact.Departed::contact),
                            optional("whereTo", Scalars.TEXT, ContactFact.Departed::whereTo),
                            ContactFact.Departed::new)),
            kind(
                    "contact-died",
                    ContactFact.Died.class,
                    object(required("contact", Ids.CONTACT, ContactFact.Died::contact), ContactFact.Died::new)),
            kind(
                    "occasion-stated",
                    OccasionFact.Stated.class,
                    object(
                            required("occasion", Ids.OCCASION, OccasionFact.Stated::occasion),
                            required("kind", Words.of(OccasionFact.Kind.values()), OccasionFact.Stated::kind),
                            required(
                                    "day",
                                    Scalars.MONTH_DAY,
                                    stated -> stated.day().day()),
                            usual(
                                    "leapDay",
                                    Words.of(LeapDayConvention.values()),
                                    LeapDayConvention.FEBRUARY_28,
                                    stated -> stated.day().leapDay()),
                            optional("firstYear", Scalars.WHOLE_NUMBER, OccasionFact.Stated::firstYear),
                            usual("people", Lists.set(Ids.CONTACT), Set.of(), OccasionFact.Stated::people),
                            (occasion, kind, day, leapDay, firstYear, people) -> new OccasionFact.Stated(
                                    occasion, kind, new YearlyDay(day, leapDay), firstYear, people))),
            kind(
                    "occasion-known-in-part",
                    OccasionFact.KnownInPart.class,
                    object(
                            required("occasion", Ids.OCCASION, OccasionFact.KnownInPart::occasion),
                            required("kind", Words.of(OccasionFact.Kind.values()), OccasionFact.KnownInPart::kind),
                            optional("year", Scalars.WHOLE_NUMBER, OccasionFact.KnownInPart::year),
                            optional("month", Words.of(Month.values()), OccasionFact.KnownInPart::month),
                            usual("people", Lists.set(Ids.CONTACT), Set.of(), OccasionFact.KnownInPart::people),
                            OccasionFact.KnownInPart::new)),
            kind(
                    "occasion-ended",
                    OccasionFact.Ended.class,
                    object(required("occasion", Ids.OCCASION, OccasionFact.Ended::occasion), OccasionFact.Ended::new)),
            kind(
                    "consent-decided",
                    ConsentDecided.class,
                    object(
                            required("contact", Ids.CONTACT, ConsentDecided::contact),
                            required("granted", Scalars.FLAG, ConsentDecided::granted),
                            optional("channel", Values.CHANNEL, ConsentDecided::channel),
                            optional("purpose", Values.PURPOSE, ConsentDecided::purpose),
                            required("source", Scalars.TEXT, ConsentDecided::source),
                            usual("dated", Scalars.FLAG, true, ConsentDecided::dated),
                            ConsentDecided::new)),
            kind("preference-learnt", PreferenceLearnt.class, preference()),
            kind(
                    "out-of-office",
                    OutOfOffice.class,
                    object(
                            required("contact", Ids.CONTACT, OutOfOffice::contact),
                            optional("until", Scalars.DATE, OutOfOffice::until),
                            OutOfOffice::new)));

    private PeopleKinds() {}

    private static ObjectForm<PreferenceLearnt> preference() {
        return built(PreferenceLearnt::builder, PreferenceLearnt.Builder::build)
                .with(required("contact", Ids.CONTACT, PreferenceLearnt::contact), PreferenceLearnt.Builder::contact)
                .with(
                        required("provenance", Words.of(Provenance.values()), PreferenceLearnt::provenance),
                        PreferenceLearnt.Builder::provenance)
                .with(sortedSet("liked", Values.CHANNEL, PreferenceLearnt::liked), PreferenceLearnt.Builder::liked)
                .with(
                        sortedSet("accepted", Values.CHANNEL, PreferenceLearnt::accepted),
                        PreferenceLearnt.Builder::accepted)
                .with(
                        sortedSet("refused", Values.CHANNEL, PreferenceLearnt::refused),
                        PreferenceLearnt.Builder::refused)
                .with(
                        list("reachable", Values.REACHABLE_HOURS, PreferenceLearnt::reachable),
                        PreferenceLearnt.Builder::reachable)
                .with(optional("zone", Scalars.TEXT, PreferenceLearnt::zone), PreferenceLearnt.Builder::zone)
                .with(
                        optional("language", Scalars.TEXT, PreferenceLearnt::language),
                        PreferenceLearnt.Builder::language)
                .with(
                        optional("formOfAddress", Scalars.TEXT, PreferenceLearnt::formOfAddress),
                        PreferenceLearnt.Builder::formOfAddress)
                .with(optional("atMost", Values.AT_MOST, PreferenceLearnt::atMost), PreferenceLearnt.Builder::atMost)
                .with(sortedSet("topics", Scalars.TEXT, PreferenceLearnt::topics), PreferenceLearnt.Builder::topics)
                .with(
                        sortedSet("holidays", Scalars.TEXT, PreferenceLearnt::holidays),
                        PreferenceLearnt.Builder::holidays)
                .with(
                        optional("favouriteHoliday", Scalars.TEXT, PreferenceLearnt::favouriteHoliday),
                        PreferenceLearnt.Builder::favouriteHoliday)
                .with(optional("gifts", Scalars.FLAG, PreferenceLearnt::gifts), PreferenceLearnt.Builder::gifts)
                .with(
                        list(
                                "intervals",
                                Values.INTERVAL,
                                learnt -> List.copyOf(learnt.intervals().entrySet())),
                        (learnt, intervals) -> intervals.forEach(
                                interval -> learnt.putIntervals(interval.getKey(), interval.getValue())))
                .form();
    }
}
