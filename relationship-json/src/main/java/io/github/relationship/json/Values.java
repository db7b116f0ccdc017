package io.github.relationship.json;

import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.some;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.calendar.Region;
import io.github.relationship.history.AskWithin;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Direction;
import io.github.relationship.history.Interval;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.Role;
import io.github.relationship.history.Topic;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.RuleId;
import io.github.relationship.money.Money;
import java.time.DayOfWeek;
import java.util.Map;

/** What several kinds of fact are made of. */
final class Values {

    static final Form<Channel> CHANNEL = Words.of(Channel.values());
    static final Form<Region> REGION =
            Scalars.checked("a country or a part of one such as DE-BY", Region::parse, Region::toString);
    static final Form<Direction> DIRECTION = Words.of(Direction.values());
    static final Form<Purpose> PURPOSE = Words.of(Purpose.values());
    static final Form<Topic> TOPIC = Words.of(Topic.values());
    static final Form<ValueKind> VALUE_KIND = Words.of(ValueKind.values());

    static final ObjectForm<Money> MONEY = object(
                    required("amount", Scalars.DECIMAL, Money::amount),
                    required("currency", Scalars.CURRENCY, Money::currency),
                    Money::of)
            .called("an amount of money");

    static final ObjectForm<Batch> BATCH = object(
                    required("id", Ids.BATCH, Batch::id),
                    required("size", Scalars.WHOLE_NUMBER, Batch::size),
                    Batch::new)
            .called("a batch");

    static final ObjectForm<NextStep> NEXT_STEP = object(
                    required("on", Scalars.DATE, NextStep::on),
                    required("what", Scalars.TEXT, NextStep::what),
                    NextStep::new)
            .called("a next step");

    static final ObjectForm<AskWithin> ASK_WITHIN = object(
                    required("ideal", Scalars.WHOLE_NUMBER, AskWithin::ideal),
                    required("latest", Scalars.WHOLE_NUMBER, AskWithin::latest),
                    AskWithin::new)
            .called("working days within which to ask");

    /** One of the intervals that somebody asked for, by rule. */
    static final ObjectForm<Map.Entry<RuleId, Interval>> INTERVAL = object(
                    Member.<Map.Entry<RuleId, Interval>, RuleId>required("rule", Ids.RULE, Map.Entry::getKey),
                    Member.<Map.Entry<RuleId, Interval>, Integer>required(
                            "idealDays",
                            Scalars.WHOLE_NUMBER,
                            interval -> interval.getValue().idealDays()),
                    Member.<Map.Entry<RuleId, Interval>, Integer>required(
                            "latestDays",
                            Scalars.WHOLE_NUMBER,
                            interval -> interval.getValue().latestDays()),
                    (rule, ideal, latest) -> Map.entry(rule, new Interval(ideal, latest)))
            .called("an interval");

    static final ObjectForm<AtMost> AT_MOST = object(
                    required("contacts", Scalars.WHOLE_NUMBER, AtMost::contacts),
                    required("days", Scalars.WHOLE_NUMBER, AtMost::days),
                    AtMost::new)
            .called("a number of contacts and of days");

    static final ObjectForm<ReachableHours> REACHABLE_HOURS = object(
                    some("days", Words.of(DayOfWeek.values()), ReachableHours::days),
                    required("from", Scalars.TIME, ReachableHours::fromInclusive),
                    required("until", Scalars.TIME, ReachableHours::untilExclusive),
                    ReachableHours::new)
            .called("reachable hours");

    static final ObjectForm<ContactCard> CONTACT_CARD = ObjectForm.built(
                    ContactCard::builder, ContactCard.Builder::build)
            .with(required("id", Ids.CONTACT, ContactCard::id), ContactCard.Builder::id)
            .with(Member.optional("name", Scalars.TEXT, ContactCard::name), ContactCard.Builder::name)
            .with(usual("role", Words.of(Role.values()), Role.OTHER, ContactCard::role), ContactCard.Builder::role)
            .with(Member.optional("zone", Scalars.ZONE, ContactCard::zone), ContactCard.Builder::zone)
            .with(Member.optional("region", REGION, ContactCard::region), ContactCard.Builder::region)
            .with(Member.sortedSet("addresses", CHANNEL, ContactCard::addresses), ContactCard.Builder::addresses)
            .with(
                    Member.optional("sharedAddress", Scalars.TEXT, ContactCard::sharedAddress),
                    ContactCard.Builder::sharedAddress)
            .with(Member.flag("minor", ContactCard::minor), ContactCard.Builder::minor)
            .with(Member.flag("giftsForbidden", ContactCard::giftsForbidden), ContactCard.Builder::giftsForbidden)
            .with(Member.optional("personKey", Ids.PERSON, ContactCard::personKey), ContactCard.Builder::personKey)
            .form()
            .called("a contact card");

    private Values() {}
}
