package io.github.relationship.history;

import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Reliability.Word;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V4: how well we keep our word. Promised is for Monday, 2 February 2026; broken it is when Monday the 9th ends. */
class ReliabilityTest {

    private static final WorkingTime TIME = WorkingTime.of(ZoneOffset.UTC, WorkCalendar.MONDAY_TO_FRIDAY);
    private static final String MONDAY = "2026-02-02";
    private static final String BROKEN = "2026-02-10T00:00:00Z";

    private static Histories promised() {
        return opened("2026-01-05").promised("word", "2026-01-20", MONDAY);
    }

    private static Word word(Histories history, String when) {
        return Reliability.of(history.relationship(), at(when), TIME).words().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30T12:00:00Z, OPEN, 0",
        "2026-02-02T23:59:59Z, OPEN, 0",
        "2026-02-03T00:00:00Z, OVERDUE, 1",
        "2026-02-06T12:00:00Z, OVERDUE, 4",
        "2026-02-08T12:00:00Z, OVERDUE, 4",
        "2026-02-09T23:59:59Z, OVERDUE, 5",
        "2026-02-10T00:00:00Z, BROKEN, 5",
        "2027-02-10T00:00:00Z, BROKEN, 5"
    })
    void V4_F7_a_promise_is_open_then_overdue_and_more_so_each_working_day_then_broken(
            String when, PromiseStanding standing, int level) {
        assertThat(word(promised(), when).standing()).isEqualTo(standing);
        assertThat(word(promised(), when).level()).isEqualTo(level);
        assertThat(word(promised(), when).isToBeKept()).isTrue();
    }

    @Test
    void V4_kept_by_its_day_or_late() {
        assertThat(word(promised().kept("word", "2026-02-02"), "2026-03-02").standing())
                .isEqualTo(PromiseStanding.KEPT_IN_TIME);
        Word late = word(promised().kept("word", "2026-02-03"), "2026-03-02");
        assertThat(late.standing()).isEqualTo(PromiseStanding.KEPT_LATE);
        assertThat(late.level()).isZero();
        assertThat(late.isToBeKept()).isFalse();
        assertThat(word(promised().kept("word", "2026-02-20"), "2026-03-02").standing())
                .as("broken until kept, then kept late")
                .isEqualTo(PromiseStanding.KEPT_LATE);
    }

    @Test
    void V4_another_day_that_was_agreed_on_in_time_is_the_day_that_counts() {
        Histories moved = promised().renegotiated("word", "2026-02-02", "2026-02-16");
        assertThat(word(moved, "2026-02-16").standing()).isEqualTo(PromiseStanding.OPEN);
        assertThat(word(moved, "2026-02-16").due()).isEqualTo(LocalDate.parse("2026-02-16"));
        assertThat(word(moved, "2026-02-17").standing()).isEqualTo(PromiseStanding.OVERDUE);
        assertThat(word(moved.kept("word", "2026-02-16"), "2026-02-17").standing())
                .isEqualTo(PromiseStanding.KEPT_IN_TIME);
    }

    @Test
    void V4_put_off_after_its_day_it_is_kept_late_at_best() {
        Histories moved = promised().renegotiated("word", "2026-02-04", "2026-02-16");
        assertThat(word(moved, "2026-02-16").standing()).isEqualTo(PromiseStanding.OPEN);
        assertThat(word(moved.kept("word", "2026-02-13"), "2026-02-17").standing())
                .isEqualTo(PromiseStanding.KEPT_LATE);
    }

    @Test
    void V4_once_broken_it_is_broken_until_it_is_kept_whatever_is_agreed_on() {
        Histories moved = promised().renegotiated("word", BROKEN, "2026-03-16");
        assertThat(word(moved, "2026-02-12").standing()).isEqualTo(PromiseStanding.BROKEN);
        assertThat(word(moved.kept("word", "2026-02-13"), "2026-02-17").standing())
                .isEqualTo(PromiseStanding.KEPT_LATE);
    }

    @Test
    void V4_the_facts_behind_each_and_whose_word_it_was() {
        Histories acme =
                promised().renegotiated("word", "2026-02-02", "2026-02-16").kept("word", "2026-02-16");
        Word word = word(acme, "2026-03-02");
        assertThat(word.promise()).isEqualTo(FactId.of("word"));
        assertThat(word.to()).contains(PAT);
        assertThat(word.facts()).hasSize(3).startsWith(FactId.of("word"));
        acme.promised("another", "2026-02-20", "2026-02-24");
        Reliability all = Reliability.of(acme.relationship(), at("2026-02-21"), TIME);
        assertThat(all.count(PromiseStanding.KEPT_IN_TIME)).isEqualTo(1);
        assertThat(all.count(PromiseStanding.OPEN)).isEqualTo(1);
        assertThat(all.count(PromiseStanding.BROKEN)).isZero();
        assertThat(all.promisers()).isEqualTo(word.by().map(Set::of).orElse(Set.of()));
        assertThat(all.by(UserId.of("nobody")).words()).isEmpty();
        assertThat(all.by(SAM).words()).allMatch(one -> one.by().equals(Optional.of(SAM)));
    }

    @Test
    void V4_what_they_promised_us_is_a_note_and_not_counted() {
        Histories acme = opened("2026-01-05")
                .fact(
                        "their word",
                        "2026-01-20",
                        new LearntFact.Note(
                                Optional.of(PAT), "will send the list", Optional.of(LocalDate.parse(MONDAY))));
        assertThat(Reliability.of(acme.relationship(), at("2026-03-02"), TIME).words())
                .isEmpty();
    }
}
