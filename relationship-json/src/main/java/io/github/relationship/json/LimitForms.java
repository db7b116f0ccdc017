package io.github.relationship.json;

import static io.github.relationship.json.Member.flag;
import static io.github.relationship.json.Member.list;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.sortedSet;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.Ceiling;
import io.github.relationship.plan.Limits;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalInt;

/** What binds all rules of a playbook. */
final class LimitForms {

    static final ObjectForm<Entry<Channel, AtMost>> CHANNEL_CAP = object(
                    Member.<Entry<Channel, AtMost>, Channel>required("channel", Values.CHANNEL, Entry::getKey),
                    Member.<Entry<Channel, AtMost>, Integer>required(
                            "contacts",
                            Scalars.WHOLE_NUMBER,
                            entry -> entry.getValue().contacts()),
                    Member.<Entry<Channel, AtMost>, Integer>required(
                            "days",
                            Scalars.WHOLE_NUMBER,
                            entry -> entry.getValue().days()),
                    (channel, contacts, days) -> Map.entry(channel, new AtMost(contacts, days)))
            .called("a cap of a channel");

    static final ObjectForm<Caps> CAPS = built(Caps::builder, Caps.Builder::build)
            .with(list("perPerson", Values.AT_MOST, Caps::perPerson), Caps.Builder::perPerson)
            .with(
                    list(
                            "perChannel",
                            CHANNEL_CAP,
                            caps -> List.copyOf(caps.perChannel().entrySet())),
                    (caps, channels) ->
                            channels.forEach(channel -> caps.putPerChannel(channel.getKey(), channel.getValue())))
            .with(optional("perAccount", Values.AT_MOST, Caps::perAccount), Caps.Builder::perAccount)
            .with(
                    optional("spacingHours", Scalars.WHOLE_NUMBER, caps -> boxed(caps.spacingHours())),
                    (caps, hours) -> hours.ifPresent(caps::spacingHours))
            .with(flag("byCalendarDays", Caps::byCalendarDays), Caps.Builder::byCalendarDays)
            .with(sortedSet("exempt", Ids.RULE, Caps::exempt), Caps.Builder::exempt)
            .form()
            .called("caps");

    static final ObjectForm<Ceiling> CEILING = object(
                    required("perContact", Scalars.WHOLE_NUMBER, Ceiling::perContact),
                    required("perRelationship", Scalars.WHOLE_NUMBER, Ceiling::perRelationship),
                    required("gifts", Scalars.WHOLE_NUMBER, Ceiling::gifts),
                    Ceiling::new)
            .called("a ceiling");

    static final ObjectForm<Entry<RungId, Ceiling>> RUNG_CEILING = object(
                    Member.<Entry<RungId, Ceiling>, RungId>required("rung", Ids.RUNG, Entry::getKey),
                    Member.<Entry<RungId, Ceiling>, Ceiling>required("ceiling", CEILING, Entry::getValue),
                    (rung, ceiling) -> Map.entry(rung, ceiling))
            .called("a ceiling of a rung");

    static final ObjectForm<Budget> BUDGET = built(Budget::builder, Budget.Builder::build)
            .with(required("currency", Scalars.CURRENCY, Budget::currency), Budget.Builder::currency)
            .with(
                    usual("tiers", Lists.list(Scalars.WHOLE_NUMBER), List.of(0, 5, 30, 80), Budget::tiers),
                    Budget.Builder::tiers)
            .with(
                    list(
                            "ceilings",
                            RUNG_CEILING,
                            budget -> List.copyOf(budget.ceilings().entrySet())),
                    (budget, ceilings) -> ceilings.forEach(each -> budget.putCeilings(each.getKey(), each.getValue())))
            .with(optional("targets", CEILING, Budget::targets), Budget.Builder::targets)
            .with(
                    optional("marginPercent", Scalars.WHOLE_NUMBER, budget -> boxed(budget.marginPercent())),
                    (budget, percent) -> percent.ifPresent(budget::marginPercent))
            .form()
            .called("a budget");

    static final ObjectForm<Entry<Channel, Integer>> LEAD_TIME = object(
                    Member.<Entry<Channel, Integer>, Channel>required("channel", Values.CHANNEL, Entry::getKey),
                    Member.<Entry<Channel, Integer>, Integer>required(
                            "workingDays", Scalars.WHOLE_NUMBER, Entry::getValue),
                    (channel, days) -> Map.entry(channel, days))
            .called("a lead time");

    static final ObjectForm<Limits> LIMITS = built(Limits::builder, Limits.Builder::build)
            .with(usual("caps", CAPS, Caps.NONE, Limits::caps), Limits.Builder::caps)
            .with(optional("budget", BUDGET, Limits::budget), Limits.Builder::budget)
            .with(
                    list(
                            "leadTimes",
                            LEAD_TIME,
                            limits -> List.copyOf(limits.leadTimes().entrySet())),
                    (limits, leads) -> leads.forEach(lead -> limits.putLeadTimes(lead.getKey(), lead.getValue())))
            .with(sortedSet("optInCountries", Scalars.TEXT, Limits::optInCountries), Limits.Builder::optInCountries)
            .with(list("contactHours", Values.REACHABLE_HOURS, Limits::contactHours), Limits.Builder::contactHours)
            .with(flag("postToMinors", Limits::postToMinors), Limits.Builder::postToMinors)
            .form()
            .called("limits");

    private LimitForms() {}

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
