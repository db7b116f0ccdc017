package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.ladder.StandardRungs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** G11 and L11: what time alone does. */
class ReplanTest {

    private static final LocalDate IN_THIRTY_DAYS = MONDAY.plusDays(30);

    private static Office openedUnderAge() {
        Office office = Office.with(Ladders.byAge());
        office.firm().record(ACME, office.opening());
        return office;
    }

    private static StageMoved move(Relationship relationship, int index) {
        return relationship.stages().moves().get(index).value();
    }

    @Test
    void L11_what_time_alone_has_completed_is_recorded_when_the_host_asks() {
        Office office = openedUnderAge().on(IN_THIRTY_DAYS, "09:00");
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.PROSPECT);
        assertThat(office.firm().relationship(ACME).stages().moves()).isEmpty();
        assertThat(office.firm().replanDue(10)).isEqualTo(1);
        assertThat(office.firm().relationship(ACME).stages().moves()).hasSize(1);
    }

    @Test
    void L11_and_before_each_fact_whoever_asked() {
        Office office = openedUnderAge().on(IN_THIRTY_DAYS.plusDays(5));
        Recorded recorded = office.record(office.now("order-1", bought()));
        assertThat(recorded.relationship().stages().moves()).hasSize(2);
        assertThat(move(recorded.relationship(), 0).after()).isEqualTo(StandardRungs.PROSPECT);
        assertThat(move(recorded.relationship(), 1).after()).isEqualTo(StandardRungs.CUSTOMER);
        // The first is time's, effective when it came; the fact led to the second only.
        Entry byTime = recorded.relationship()
                .find(recorded.relationship().stages().moves().get(0).fact())
                .orElseThrow();
        assertThat(byTime.occurredAt())
                .isEqualTo(office.on(IN_THIRTY_DAYS, "09:00").now());
        assertThat(recorded.moves()).hasSize(1);
        assertThat(move(recorded.relationship(), 1).trigger()).isEqualTo(FactId.of("order-1"));
    }

    @Test
    void G11_only_what_is_due_is_judged_anew_and_not_twice() {
        Office office = Office.open().sold();
        assertThat(office.firm().replanDue(10)).isZero();
        office.on(MONDAY.plusDays(30), "09:00");
        assertThat(office.firm().replanDue(10)).isEqualTo(1);
        assertThat(office.firm().replanDue(10)).isZero();
    }

    @Test
    void G11_so_many_at_a_time_until_less_than_the_limit_is_returned() {
        Office office = Office.open();
        for (int i = 0; i < 5; i++) {
            office.firm().record(RelationshipId.of("acme-" + i), office.opening());
        }
        office.on(MONDAY.plusDays(31));
        assertThat(office.firm().replanDue(2)).isEqualTo(2);
        assertThat(office.firm().replanDue(2)).isEqualTo(2);
        assertThat(office.firm().replanDue(2)).isEqualTo(1);
        assertThat(office.in("other").replanDue(2)).isZero();
    }

    @Test
    void G11_judged_anew_the_agenda_shows_what_came_near() {
        Office office = Office.open().sold();
        LocalDate anniversary = MONDAY.plusYears(1);
        for (LocalDate day = MONDAY; day.isBefore(anniversary.plusDays(1)); day = day.plusDays(1)) {
            office.on(day, "12:00").firm().replanDue(10);
        }
        assertThat(office.firm().agenda(SAM).items())
                .extracting(item -> item.key().toString())
                .contains("acme/customer-anniversary//ann/first-purchase-2027");
    }
}
