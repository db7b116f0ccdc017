package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.plan.WindowRule.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Seeds.class)
class WindowRuleProperties {

    private static final List<String> ZONES = List.of(
            "Europe/London",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Sao_Paulo",
            "Pacific/Apia",
            "America/St_Johns",
            "Africa/Cairo",
            "Asia/Kathmandu");

    @Property
    void C6_every_rule_gives_a_window_for_every_trigger(
            @ForAll("rules") WindowRule rule, @ForAll("triggers") Instant trigger, @ForAll("doers") WorkingTime doer) {
        Window window = rule.resolve(trigger, doer);

        assertThat(window.expires().isPresent()).isEqualTo(rule.hasExpiry());
        assertThat(window.notBefore().isPresent()).isEqualTo(rule.notBefore().isPresent());
        if (rule.hasExpiry() && rule.expiry().isEmpty()) {
            assertThat(Duration.between(window.latest(), window.expires().orElseThrow()))
                    .isGreaterThanOrEqualTo(Duration.ofDays(14).minusHours(25));
        }
    }

    @Property
    void C6_a_window_in_days_begins_and_ends_with_days_of_the_doer(
            @ForAll("rules") WindowRule rule, @ForAll("triggers") Instant trigger, @ForAll("doers") WorkingTime doer) {
        if (rule.unit() != Unit.HOURS) {
            Window window = rule.resolve(trigger, doer);

            assertThat(window.due()).isEqualTo(doer.startOf(doer.dateOf(window.due())));
            assertThat(window.latest()).isEqualTo(doer.startOf(doer.dateOf(window.latest())));
        }
    }

    @Property
    void C6_the_close_of_an_hour_window_is_within_working_time(
            @ForAll("rules") WindowRule rule, @ForAll("triggers") Instant trigger, @ForAll("doers") WorkingTime doer) {
        if (rule.unit() == Unit.HOURS) {
            Instant latest = rule.resolve(trigger, doer).latest();
            Instant plain = trigger.plus(Duration.ofHours(rule.latest()));

            assertThat(latest).isAfterOrEqualTo(plain);
            assertThat(doer.isWorkingTime(latest) || latest.equals(doer.closingOf(doer.dateOf(latest))))
                    .isTrue();
            assertThat(doer.calendar().isWorkingDay(doer.dateOf(latest))).isTrue();
        }
    }

    @Property
    void A_rule_is_read_back_from_its_phrase(@ForAll("rules") WindowRule rule) {
        assertThat(WindowRule.parse(rule.toString())).isEqualTo(rule);
    }

    @Property
    void A_moved_window_stays_in_order(
            @ForAll("rules") WindowRule rule,
            @ForAll("triggers") Instant trigger,
            @ForAll("doers") WorkingTime doer,
            @ForAll("triggers") Instant newDue) {
        Window moved = rule.resolve(trigger, doer).movedTo(newDue, doer.zone());

        assertThat(moved.due()).isEqualTo(newDue);
    }

    @Provide
    Arbitrary<WindowRule> rules() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 40);
        return Combinators.combine(
                        Arbitraries.of(Unit.class),
                        Arbitraries.integers().between(-10, 40),
                        steps,
                        steps.optional(),
                        steps.optional(),
                        Arbitraries.of(true, false))
                .as((unit, ideal, length, before, extra, never) -> {
                    WindowRule rule = WindowRule.of(unit, ideal, ideal + length);
                    WindowRule bounded =
                            before.map(n -> rule.withNotBefore(ideal - n)).orElse(rule);
                    WindowRule stated = extra.map(n -> bounded.expiresAfter(ideal + length + n))
                            .orElse(bounded);
                    return never ? stated.neverExpires() : stated;
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Instant> triggers() {
        long first =
                Zones.startOfDay(LocalDate.of(2010, 1, 1), ZoneId.of("Etc/UTC")).getEpochSecond();
        return Arbitraries.longs()
                .between(0, 10_000 * 24 * 60L)
                .map(minute -> Instant.ofEpochSecond(first + minute * 60));
    }

    @Provide
    Arbitrary<WorkingTime> doers() {
        Arbitrary<Weekend> weekends = Arbitraries.of(Weekend.NONE, Weekend.SATURDAY_SUNDAY, Weekend.FRIDAY_SATURDAY);
        return Combinators.combine(Arbitraries.of(ZONES).map(ZoneId::of), weekends)
                .as((zone, weekend) -> WorkingTime.of(
                        zone, WorkCalendar.builder().weekend(weekend).build()));
    }
}
