package io.github.relationship;

import static io.github.relationship.ladder.Requirements.age;
import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.anyOf;
import static io.github.relationship.ladder.Requirements.commitment;
import static io.github.relationship.ladder.Requirements.noBrokenPromise;
import static io.github.relationship.ladder.Requirements.noOpenComplaint;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.qualified;
import static io.github.relationship.ladder.Requirements.satisfied;
import static io.github.relationship.ladder.Requirements.valueInQuarters;
import static io.github.relationship.ladder.Requirements.walletShare;

import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Absence;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Desks;
import io.github.relationship.desk.Signature;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirement;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.touch.Touches;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Worlds of all kinds: zones on both sides of the date line, closed days, desks elsewhere, and ladders of the host's own. */
public final class Worlds implements ArbitraryProvider {

    static final List<UserId> USERS = List.of(UserId.of("kim"), UserId.of("lee"), UserId.of("sam"));
    static final Region JAPAN = Region.of("JP");
    private static final Signature SIGNATURE = new Signature("Kim Lee", "kim@example.com");
    private static final Instant BEGIN = Instant.parse("2024-01-03T10:17:00Z");
    private static final List<String> RUNGS = List.of("prospect", "customer", "client", "partner");

    /** For the engine. */
    public Worlds() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(World.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(Combinators.combine(playbooks(), contexts(), openings())
                .as(World::new)
                .withoutEdgeCases());
    }

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Kolkata",
                        "America/Santiago",
                        "Pacific/Auckland",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago")
                .map(ZoneId::of);
    }

    private static Arbitrary<Opened> openings() {
        return Combinators.combine(
                        Arbitraries.of(PartyKind.class),
                        Arbitraries.of(USERS),
                        zones().optional(0.5),
                        Arbitraries.of(true, false))
                .as((kind, owner, zone, target) -> Opened.builder()
                        .partyKind(kind)
                        .owner(owner)
                        .zone(zone)
                        .target(target)
                        .build());
    }

    private static Arbitrary<WorkingTime> workingTimes() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(LocalDate.of(2024, 1, 1)::plusDays);
        return Combinators.combine(zones(), days.list().ofMaxSize(60))
                .as((zone, closed) -> WorkingTime.of(
                        zone,
                        WorkCalendar.builder()
                                .addAllClosedDates(closed)
                                .region(Region.of("DE"))
                                .holidayProvider(new Feasts())
                                .build()));
    }

    /** Many in Japan, few elsewhere. */
    private record Feasts() implements HolidayProvider {

        @Override
        public Set<LocalDate> holidays(Region region, int year) {
            return region.equals(JAPAN)
                    ? IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> LocalDate.of(year, month, 2 * month))
                            .collect(Collectors.toSet())
                    : Set.of(LocalDate.of(year, 5, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26));
        }

        @Override
        public String version() {
            return "feasts";
        }
    }

    /** What binds all rules: as shipped, or stricter, or not at all. */
    private static Arbitrary<Limits> limits() {
        Limits standard = Playbook.standard().limits();
        Limits.Builder stricter = Limits.builder();
        Caps.Builder days = Caps.builder();
        Caps.Builder none = Caps.builder();
        return Arbitraries.frequency(
                Tuple.of(4, standard),
                Tuple.of(1, Limits.NONE),
                Tuple.of(
                        1,
                        stricter.from(standard)
                                .caps(days.from(standard.caps())
                                        .byCalendarDays(true)
                                        .putPerChannel(Channel.CALL, new AtMost(1, 14))
                                        .build())
                                .addContactHours(new ReachableHours(
                                        Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                                        LocalTime.of(8, 0),
                                        LocalTime.of(20, 0)))
                                .addOptInCountries("DE")
                                .postToMinors(true)
                                .build()),
                Tuple.of(
                        1,
                        Limits.builder()
                                .from(standard)
                                .caps(none.from(standard.caps())
                                        .putPerChannel(Channel.POST, new AtMost(0, 7))
                                        .build())
                                .budget(Budget.builder()
                                        .from(standard.budget().orElseThrow())
                                        .marginPercent(5)
                                        .build())
                                .build()));
    }

    private static Arbitrary<PlanningContext> contexts() {
        Arbitrary<Desk> desks = Combinators.combine(
                        Arbitraries.of(USERS),
                        workingTimes(),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(USERS).optional(0.5),
                        absences(),
                        Arbitraries.of(SIGNATURE).optional(0.8))
                .as((user, time, with, deputy, absences, signature) -> Desk.builder()
                        .user(user)
                        .time(time)
                        .active(with)
                        .absences(absences)
                        .signature(signature)
                        .deputy(deputy.filter(other -> !other.equals(user)))
                        .build());
        return Combinators.combine(
                        workingTimes(),
                        desks.optional(0.5),
                        Arbitraries.integers().between(0, 300).optional(0.2),
                        Arbitraries.of(USERS).optional(0.3))
                .as((tenant, desk, days, defaultDoer) -> PlanningContext.builder()
                        .defaultDoer(defaultDoer)
                        .instant(BEGIN)
                        .tenant(tenant)
                        .desks(desk.map(Worlds::only).orElse(Desks.NONE))
                        .inForceSince(
                                days.map(it -> BEGIN.plusSeconds(it * 86_400L)).orElse(Instant.EPOCH))
                        .build());
    }

    private static Arbitrary<List<Absence>> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(1, 60))
                .as((from, days) -> {
                    LocalDate first = LocalDate.of(2024, 1, 1).plusDays(from);
                    return new Absence(first, first.plusDays(days));
                })
                .list()
                .ofMaxSize(4);
    }

    private static Desks only(Desk desk) {
        return user -> Optional.of(desk).filter(it -> it.user().equals(user));
    }

    private static Arbitrary<Playbook> playbooks() {
        Arbitrary<Ladder> ladders = Combinators.combine(
                        requirements().list().ofSize(4),
                        Arbitraries.of(true, false).list().ofSize(4),
                        Arbitraries.of(RUNGS))
                .as(Worlds::ladder);
        return Combinators.combine(
                        Arbitraries.oneOf(ladders, Arbitraries.of(Ladder.standard())),
                        Arbitraries.of(Period.ofMonths(1), Period.ofDays(7), Period.ofMonths(3)),
                        Arbitraries.integers().between(0, 30).optional(0.3),
                        Arbitraries.of(Playbook.standard(), Playbook.standard(), Playbook.businessToConsumer()),
                        limits())
                .as((ladder, every, inUseAfter, base, limits) -> Playbook.builder()
                        .from(base)
                        .ladder(ladder)
                        .limits(limits)
                        .build()
                        .with(Touches.newsletter(LocalDate.of(2023, 12, 31), every))
                        .with(inUseAfter.map(RofCalls::inUseAfter).orElseGet(RofCalls::afterDelivery)));
    }

    private static Ladder ladder(List<Requirement> evidence, List<Boolean> advised, String reviewFrom) {
        Ladder.Builder ladder = Ladder.builder().addRungs(Rung.first("suspect", "suspect"));
        for (int i = 0; i < RUNGS.size(); i++) {
            String rung = RUNGS.get(i);
            ladder.addRungs(
                    advised.get(i)
                            ? Rung.advised(rung, rung, evidence.get(i))
                            : Rung.automatic(rung, rung, evidence.get(i)));
        }
        return ladder.reviewFrom(RungId.of(reviewFrom)).build();
    }

    private static Arbitrary<Requirement> requirements() {
        Arbitrary<Period> periods = Arbitraries.of(Period.ofDays(20), Period.ofMonths(2), Period.ofMonths(12));
        Arbitrary<Requirement> one = Arbitraries.oneOf(
                Arbitraries.of(
                        qualified(), noOpenComplaint(), commitment(), valueInQuarters(1, 2), valueInQuarters(2, 3)),
                periods.map(period -> age(period)),
                periods.map(period -> noBrokenPromise(period)),
                periods.map(period -> satisfied(1, period)),
                periods.map(period -> walletShare(50, period)),
                Combinators.combine(Arbitraries.integers().between(1, 3), periods)
                        .as((count, within) -> purchases(count, within)));
        return Arbitraries.oneOf(
                one,
                Combinators.combine(one, one).as((a, b) -> allOf(a, b)),
                Combinators.combine(one, one).as((a, b) -> anyOf(a, b)));
    }
}
