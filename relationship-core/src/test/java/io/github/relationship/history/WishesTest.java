package io.github.relationship.history;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.history.PreferenceLearnt.Provenance.GUESSED;
import static io.github.relationship.history.PreferenceLearnt.Provenance.OBSERVED;
import static io.github.relationship.history.PreferenceLearnt.Provenance.SAID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.Wishes.Attitude;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {

    private static final String MON = "2026-02-02";
    private static final String TUE = "2026-02-03";

    private static PreferenceLearnt.Builder pat(Provenance provenance) {
        return PreferenceLearnt.builder().contact(PAT).provenance(provenance);
    }

    private static Wishes after(PreferenceLearnt.Builder monday, PreferenceLearnt.Builder tuesday) {
        return opened("2026-01-05")
                .fact("1", MON, monday.build())
                .fact("2", TUE, tuesday.build())
                .relationship()
                .people()
                .wishes(PAT);
    }

    @ParameterizedTest
    @CsvSource({
        "SAID, SAID, REFUSED",
        "SAID, OBSERVED, LIKED",
        "SAID, GUESSED, LIKED",
        "OBSERVED, SAID, REFUSED",
        "OBSERVED, OBSERVED, REFUSED",
        "OBSERVED, GUESSED, LIKED",
        "GUESSED, SAID, REFUSED",
        "GUESSED, OBSERVED, REFUSED",
        "GUESSED, GUESSED, REFUSED"
    })
    void P1_said_over_observed_over_guessed_then_the_later(Provenance liked, Provenance refused, Attitude expected) {
        Wishes wishes = after(pat(liked).addLiked(EMAIL), pat(refused).addRefused(EMAIL));
        assertThat(wishes.attitude(EMAIL)).contains(expected);
    }

    @Test
    void P1_the_later_is_the_later_to_happen_whenever_it_was_recorded() {
        Wishes wishes = opened("2026-01-05")
                .fact("1", TUE, pat(SAID).addAccepted(EMAIL).build())
                .fact("2", MON, pat(SAID).addRefused(EMAIL).build())
                .relationship()
                .people()
                .wishes(PAT);
        assertThat(wishes.attitude(EMAIL)).contains(Attitude.ACCEPTED);
    }

    @Test
    void P1_what_a_fact_leaves_out_stays_as_it_was() {
        Wishes wishes =
                after(pat(GUESSED).addLiked(POST).gifts(false), pat(SAID).addRefused(CALL));
        assertThat(wishes.attitude(POST)).contains(Attitude.LIKED);
        assertThat(wishes.attitude(CALL)).contains(Attitude.REFUSED);
        assertThat(wishes.attitude(EMAIL)).isEmpty();
        assertThat(wishes.gifts()).contains(false);
    }

    @Test
    void P1_how_often_when_and_where_go_by_the_same_order() {
        ReachableHours mornings = new ReachableHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        Wishes wishes = after(
                pat(OBSERVED)
                        .zone("Asia/Tokyo")
                        .atMost(new AtMost(1, 30))
                        .addReachable(mornings)
                        .gifts(true),
                pat(GUESSED).zone("Europe/Berlin").atMost(new AtMost(4, 30)).gifts(false));
        assertThat(wishes.zone()).contains("Asia/Tokyo");
        assertThat(wishes.atMost().orElseThrow().value().atMost()).contains(new AtMost(1, 30));
        assertThat(wishes.reachable()).containsExactly(mornings);
        assertThat(wishes.gifts()).contains(true);
    }

    @Test
    void P1_wishes_are_the_persons_own() {
        Wishes wishes = opened("2026-01-05")
                .fact("1", MON, pat(SAID).addRefused(EMAIL).build())
                .relationship()
                .people()
                .wishes(KIM);
        assertThat(wishes.attitude(EMAIL)).isEmpty();
        assertThat(wishes.atMost()).isEmpty();
        assertThat(wishes.reachable()).isEmpty();
    }
}
