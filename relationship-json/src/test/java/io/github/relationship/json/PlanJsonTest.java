package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanFinding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanJsonTest {

    @Test
    void G3_a_plan_comes_back_with_its_reasons() {
        String text = PlanJson.write(PlanSamples.plan());

        assertThat(PlanJson.read(text)).isEqualTo(Parsed.of(PlanSamples.plan()));
        assertThat(text.lines()).hasSize(1);
    }

    @Test
    void an_item_and_its_reason_stand_alone() {
        assertThat(PlanJson.readItem(PlanJson.writeItem(PlanSamples.item()))).isEqualTo(Parsed.of(PlanSamples.item()));
        assertThat(PlanJson.readReason(PlanJson.writeReason(PlanSamples.reason())))
                .isEqualTo(Parsed.of(PlanSamples.reason()));
    }

    @Test
    void G4_a_key_is_one_text() {
        assertThat(PlanJson.writeItem(PlanSamples.item())).startsWith("{\"key\":\"acme/F3/continue/ann/order-1\",");
    }

    @Test
    void a_plan_without_anything_says_so() {
        Plan none = new Plan(
                RelationshipId.of("acme"),
                Instant.EPOCH,
                "5f2c9d",
                List.of(),
                List.of(),
                Instant.EPOCH.plusSeconds(60));

        assertThat(PlanJson.write(none))
                .isEqualTo("{\"format\":1,\"relationship\":\"acme\",\"madeFor\":\"1970-01-01T00:00:00Z\","
                        + "\"playbook\":\"5f2c9d\",\"replanAt\":\"1970-01-01T00:01:00Z\"}");
        assertThat(PlanJson.read(PlanJson.write(none)).value()).isEqualTo(none);
    }

    @Test
    void members_that_nobody_knows_survive_in_the_item_where_they_stood() {
        Plan plan = PlanSamples.plan();
        Plan two = new Plan(
                plan.relationship(),
                plan.madeFor(),
                plan.playbook(),
                List.of(PlanSamples.item(), PlanSamples.item()),
                plan.heldBack(),
                plan.replanAt());
        String text = PlanJson.write(two);
        int last = text.lastIndexOf("\"expires\"");
        int end = text.indexOf('}', last);
        String more = text.substring(0, end) + ",\"hardEnd\":true" + text.substring(end);

        assertThat(PlanJson.write(PlanJson.read(more))).isEqualTo(more);
    }

    @Test
    void a_window_out_of_order_is_refused_where_it_stands() {
        String text = PlanJson.write(PlanSamples.plan()).replace("\"due\":\"2026-03-12", "\"due\":\"2026-03-30");

        assertThatThrownBy(() -> PlanJson.read(text))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage(
                        "$.items[0].window (line 1, column " + (text.indexOf("\"window\":") + 10) + "): a window's due"
                                + " 2026-03-30T08:00:00Z must not be after its latest 2026-03-26T17:00:00Z: move one of them");
    }

    @Test
    void a_plan_of_a_newer_format_is_refused() {
        String text = PlanJson.write(PlanSamples.plan()).replace("\"format\":1", "\"format\":2");

        assertThatThrownBy(() -> PlanJson.read(text))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("$.format (line 1, column 11): expected the format 1, but there is a number");
    }

    @Test
    void A7_a_finding_survives_the_round_trip() {
        Plan plan = PlanSamples.plan();
        PlanFinding gone = new PlanFinding(
                PlanFinding.Kind.OWNER_GONE, Optional.of(UserId.of("sam")), Optional.of(UserId.of("kim")));
        PlanFinding nothing = new PlanFinding(PlanFinding.Kind.NOTHING_PLANNED, Optional.empty(), Optional.empty());
        Plan found = new Plan(
                plan.relationship(),
                plan.madeFor(),
                plan.playbook(),
                plan.items(),
                plan.heldBack(),
                plan.replanAt(),
                List.of(gone, nothing));

        assertThat(PlanJson.write(found))
                .endsWith("\"findings\":[{\"kind\":\"owner-gone\",\"gone\":\"sam\",\"instead\":\"kim\"},"
                        + "{\"kind\":\"nothing-planned\"}]}");
        assertThat(PlanJson.read(PlanJson.write(found)).value()).isEqualTo(found);
    }
}
