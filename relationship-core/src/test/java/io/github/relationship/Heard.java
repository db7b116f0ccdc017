package io.github.relationship;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Known;
import io.github.relationship.history.Outbound;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Nature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that people have heard from us, and are to hear, counted in the most naive way: every stretch of time that a contact is part of is
 * looked at by itself.
 */
final class Heard {

    private static final Set<ItemClass> REGULAR = Set.of(ItemClass.MEANINGFUL, ItemClass.CADENCE);
    private static final int POST_DAYS = 5;

    /** Something that reaches somebody. */
    private record Mark(Instant at, Channel channel) {}

    /** So many and no more in a stretch of so many ticks: microseconds, or calendar days. */
    private record Most(int contacts, long span, Optional<Channel> channel) {}

    private final Telling told;
    private final Caps caps;
    private final List<AgendaItem> planned;
    private final List<LedgerEntry> elsewhere;

    Heard(Telling told, List<AgendaItem> planned, List<LedgerEntry> elsewhere) {
        this.told = told;
        this.caps = told.world().playbook().limits().caps();
        this.planned =
                planned.stream().filter(item -> item.nature() == Nature.CONTACT).toList();
        this.elsewhere = elsewhere;
    }

    /** It is neither owed, nor asked for, nor set by hand, nor for a day of theirs. */
    boolean mayWait(AgendaItem item) {
        return item.nature() == Nature.CONTACT
                && item.itemClass() != ItemClass.OCCASION
                && !caps.exempt().contains(item.key().rule())
                && told.relationship().items().of(item.key()).rescheduled().isEmpty()
                && wishes(item.contact().orElseThrow())
                        .noneMatch(wish -> wish.provenance() == Provenance.SAID
                                && wish.intervals().containsKey(item.key().rule()));
    }

    /** Which caps a line breaks where it is planned. */
    List<String> broken(AgendaItem item) {
        List<String> broken = new ArrayList<>();
        for (ContactId person : item.addressees()) {
            broken.addAll(broken(person, mark(item), heardBy(person)));
        }
        if (isRegular(item) && caps.perAccount().isPresent()) {
            List<Mark> account =
                    planned.stream().filter(this::isRegular).map(this::mark).toList();
            Most most = of(caps.perAccount().get(), Optional.empty());
            if (breaks(mark(item), account, most, Optional.empty())) {
                broken.add("the account hears more than " + most);
            }
        }
        return broken;
    }

    /** Which caps a line breaks that goes out now. */
    List<String> brokenNow(AgendaItem item) {
        Mark now = new Mark(reaches(told.now(), channel(item)), channel(item));
        List<String> broken = new ArrayList<>();
        for (ContactId person : item.addressees()) {
            List<Mark> with = new ArrayList<>(heardBy(person));
            with.add(now);
            broken.addAll(broken(person, now, with));
        }
        return broken;
    }

    private List<String> broken(ContactId person, Mark own, List<Mark> all) {
        return mosts(person).stream()
                .filter(most -> breaks(own, all, most, Optional.of(person)))
                .map(most -> person + " hears more than " + most)
                .toList();
    }

    /** What went to somebody, here and elsewhere, and what is planned for them. */
    private List<Mark> heardBy(ContactId person) {
        List<Mark> heard = new ArrayList<>();
        for (Outbound out : told.relationship().outgoing().to(person)) {
            heard.add(new Mark(reaches(out.occurredAt(), out.channel()), out.channel()));
        }
        Optional<PersonKey> key = told.relationship()
                .people()
                .find(person)
                .orElseThrow()
                .card()
                .value()
                .personKey();
        for (LedgerEntry entry : elsewhere) {
            if (key.equals(Optional.of(entry.person()))) {
                heard.add(new Mark(reaches(entry.occurredAt(), entry.channel()), entry.channel()));
            }
        }
        planned.stream()
                .filter(item -> item.addressees().contains(person))
                .map(this::mark)
                .forEach(heard::add);
        return heard;
    }

    private Mark mark(AgendaItem item) {
        return new Mark(reaches(item.window().due(), channel(item)), channel(item));
    }

    private static Channel channel(AgendaItem item) {
        return item.option().orElseThrow().channel();
    }

    private Instant reaches(Instant sent, Channel channel) {
        WorkingTime tenant = told.context().tenant();
        return channel == Channel.POST
                ? tenant.startOf(tenant.calendar().plusWorkingDays(tenant.dateOf(sent), POST_DAYS))
                : sent;
    }

    private boolean isRegular(AgendaItem item) {
        return REGULAR.contains(item.itemClass())
                && item.doing() == Doing.BY_PERSON
                && !caps.exempt().contains(item.key().rule());
    }

    /** The caps; in their place what the person wishes, but for what we only guess, which is one more. */
    private List<Most> mosts(ContactId person) {
        Optional<PreferenceLearnt> wish =
                told.relationship().people().wishes(person).atMost().map(Known::value);
        List<Most> mosts = new ArrayList<>();
        wish.flatMap(PreferenceLearnt::atMost).ifPresent(most -> mosts.add(of(most, Optional.empty())));
        if (wish.filter(any -> any.provenance() != Provenance.GUESSED).isEmpty()) {
            caps.perPerson().forEach(most -> mosts.add(of(most, Optional.empty())));
            caps.spacingHours().ifPresent(hours -> mosts.add(new Most(1, span(hours), Optional.empty())));
        }
        caps.perChannel().forEach((channel, most) -> mosts.add(of(most, Optional.of(channel))));
        return mosts;
    }

    private Most of(AtMost most, Optional<Channel> channel) {
        return new Most(most.contacts(), span(24L * most.days()), channel);
    }

    private long span(long hours) {
        return caps.byCalendarDays()
                ? (hours + 23) / 24
                : Duration.ofHours(hours).toMillis() * 1_000;
    }

    /** Whether some stretch that it is part of holds too many. */
    private boolean breaks(Mark own, List<Mark> all, Most most, Optional<ContactId> person) {
        if (most.channel().filter(channel -> channel != own.channel()).isPresent()) {
            return false;
        }
        List<Long> ticks = all.stream()
                .filter(mark -> most.channel().isEmpty() || most.channel().get() == mark.channel())
                .map(mark -> tick(mark.at(), person))
                .toList();
        long at = tick(own.at(), person);
        return ticks.stream()
                .filter(begin -> begin <= at && at < begin + most.span())
                .anyMatch(begin -> ticks.stream()
                                .filter(tick -> tick >= begin && tick < begin + most.span())
                                .count()
                        > most.contacts());
    }

    private long tick(Instant at, Optional<ContactId> person) {
        return caps.byCalendarDays()
                ? LocalDate.ofInstant(at, zone(person)).toEpochDay()
                : ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** The person's, else the party's, else the tenant's. */
    private ZoneId zone(Optional<ContactId> person) {
        Optional<String> wished =
                person.flatMap(who -> told.relationship().people().wishes(who).zone());
        Optional<ZoneId> own = person.flatMap(who -> told.relationship()
                .people()
                .find(who)
                .orElseThrow()
                .card()
                .value()
                .zone());
        return wished.map(ZoneId::of)
                .or(() -> own)
                .or(() -> told.relationship().account().zone())
                .orElse(told.context().tenant().zone());
    }

    private Stream<PreferenceLearnt> wishes(ContactId person) {
        return told.relationship().people().preferences(person).stream().map(Known::value);
    }
}
