package io.github.relationship.history;

import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Folded.Refused;
import io.github.relationship.id.FactId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** H5: what may be retracted, and with what. */
class RetractionRefusalsTest {

    private static final String RETRACTED_TWICE =
            "fact x retracts p1, which is a retraction or was retracted before; record the right fact anew";

    private static void assertRefused(
            Refused refused, RefusalCode code, String fact, List<String> ids, String message) {
        assertThat(refused).isEqualTo(new Refused(code, FactId.of(fact), ids, message));
    }

    @Test
    void H5_what_was_retracted_is_passed_over() {
        Relationship acme = opened("2026-01-05")
                .purchased("p1", "2026-02-02", 100)
                .retracted("p1", "2026-02-03")
                .relationship();
        assertThat(acme.purchases().all()).isEmpty();
        assertThat(acme.retracted()).containsExactly(FactId.of("p1"));
        assertThat(acme.find(FactId.of("p1"))).isPresent();
    }

    @Test
    void H5_what_a_retracted_fact_had_ended_is_open_again() {
        Relationship acme = opened("2026-01-05")
                .complained("c", "2026-02-02")
                .closed("c", "2026-02-05")
                .retracted("c closed", "2026-02-06")
                .relationship();
        assertThat(acme.complaints().open())
                .extracting(Complaints.Complaint::id)
                .containsExactly(FactId.of("c"));
        assertThat(acme.complaints().all())
                .allMatch(complaint -> complaint.closed().isEmpty());
    }

    @Test
    void H5_a_fact_on_which_others_stand_is_not_retracted_and_they_are_listed() {
        assertRefused(
                opened("2026-01-05")
                        .purchased("p1", "2026-02-02", 100)
                        .fact("z-delivered", "2026-02-03", PurchaseFact.delivered(FactId.of("p1")))
                        .fact("a-in-use", "2026-02-04", PurchaseFact.inUse(FactId.of("p1")))
                        .retracted("p1", "2026-02-05")
                        .refused(),
                RefusalCode.HAS_DEPENDENTS,
                "retraction of p1",
                List.of("a-in-use", "z-delivered"),
                "fact retraction of p1 retracts p1, on which others stand: [a-in-use, z-delivered];"
                        + " retract them before or together with it");
    }

    @Test
    void H5_it_is_retracted_after_them() {
        Relationship acme = opened("2026-01-05")
                .purchased("p1", "2026-02-02", 100)
                .returned("p1", "2026-02-03")
                .retracted("p1 returned 2026-02-03", "2026-02-04")
                .retracted("p1", "2026-02-05")
                .relationship();
        assertThat(acme.purchases().all()).isEmpty();
    }

    @Test
    void H5_it_is_retracted_together_with_them_in_either_order() {
        Histories acme = opened("2026-01-05")
                .purchased("p1", "2026-02-02", 100)
                .returned("p1", "2026-02-03")
                .retracted("p1", "2026-02-05")
                .retracted("p1 returned 2026-02-03", "2026-02-05");
        assertThat(acme.relationship().purchases().all()).isEmpty();
    }

    @Test
    void H5_a_contact_on_whom_facts_stand_is_not_retracted() {
        Refused refused = opened("2026-01-05")
                .met("2026-02-02")
                .complained("c", "2026-02-03")
                .retracted("pat-added", "2026-02-04")
                .refused();
        assertThat(refused.code()).isEqualTo(RefusalCode.HAS_DEPENDENTS);
        assertThat(refused.ids()).containsExactly("c", "visit 2026-02-02");
    }

    @Test
    void H5_a_contact_on_whom_nothing_stands_is_retracted_and_unknown_from_then_on() {
        Histories acme = opened("2026-01-05").retracted("kim-added", "2026-02-04");
        assertThat(acme.relationship().people().find(KIM)).isEmpty();
        assertThat(acme.fact("x", "2026-02-05", ContactFact.departed(KIM))
                        .refused()
                        .code())
                .isEqualTo(RefusalCode.UNKNOWN_CONTACT);
    }

    @Test
    void H5_the_opening_is_not_retracted_under_the_others() {
        Refused refused =
                opened("2026-01-05").retracted("opening", "2026-02-04").refused();
        assertThat(refused.code()).isEqualTo(RefusalCode.HAS_DEPENDENTS);
        assertThat(refused.ids()).containsExactly("kim-added", "pat-added");
    }

    @Test
    void H5_what_is_recorded_anew_in_the_same_command_carries_what_stood_on_it() {
        Relationship acme = opened("2026-01-05")
                .met("2026-02-02")
                .retracted("pat-added", "2026-02-04")
                .fact("pat-anew", "2026-02-04", ContactFact.added(ContactCard.of(PAT, Role.GATEKEEPER)))
                .retracted("opening", "2026-02-04")
                .fact("opening-anew", "2026-02-04", Opened.of(PartyKind.HOUSEHOLD, SAM))
                .relationship();
        assertThat(acme.people().find(PAT).orElseThrow().card().value().role()).isEqualTo(Role.GATEKEEPER);
        assertThat(acme.account().opened().value().partyKind()).isEqualTo(PartyKind.HOUSEHOLD);
    }

    @Test
    void H5_a_fact_is_not_retracted_twice() {
        assertRefused(
                opened("2026-01-05")
                        .purchased("p1", "2026-02-02", 100)
                        .retracted("p1", "2026-02-03")
                        .fact("x", "2026-02-04", new Retracted(FactId.of("p1"), "again"))
                        .refused(),
                RefusalCode.RETRACTED_BEFORE,
                "x",
                List.of("p1"),
                RETRACTED_TWICE);
    }

    @Test
    void H5_a_retraction_is_not_retracted() {
        Refused refused = opened("2026-01-05")
                .purchased("p1", "2026-02-02", 100)
                .retracted("p1", "2026-02-03")
                .fact("x", "2026-02-04", new Retracted(FactId.of("retraction of p1"), "no"))
                .refused();
        assertThat(refused.code()).isEqualTo(RefusalCode.RETRACTED_BEFORE);
        assertThat(refused.ids()).containsExactly("retraction of p1");
    }

    @Test
    void H5_a_fact_is_not_retracted_before_it_happened() {
        assertThat(opened("2026-01-05")
                        .purchased("p1", "2026-02-02", 100)
                        .retracted("p1", "2026-02-01")
                        .refused()
                        .code())
                .isEqualTo(RefusalCode.LATER_FACT);
    }
}
