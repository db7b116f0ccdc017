package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PromiseStanding;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.insight.BriefQuestion;
import io.github.relationship.insight.Introduction;
import io.github.relationship.insight.MeetingBrief;
import io.github.relationship.ladder.StandardRungs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** G10, F8, V1: what to know before a meeting, from more than one relationship, within bounds. */
class MeetingBriefTest {

    private static final RelationshipId GLOBEX = RelationshipId.of("globex");
    private static final RelationshipId INITECH = RelationshipId.of("initech");

    private static MeetingBrief brief(Office office) {
        return office.firm().meetingBrief(ACME, Set.of(ANN), 10);
    }

    private static Office also(Office office, RelationshipId id) {
        office.firm().record(id, office.opening());
        office.firm().record(id, office.now("qualified", AccountFact.qualified()));
        return office;
    }

    private static void needs(Office office, RelationshipId id, String what) {
        office.firm().record(id, office.now("need of " + id, LearntFact.need(ANN, what)));
    }

    private static void listens(Office office, RelationshipId id, String listenFor) {
        office.firm().record(id, office.now("profile of " + id, ReferralFact.profileLearnt(ANN, listenFor)));
    }

    @Test
    void F8_who_they_are_and_what_to_ask() {
        Office office = Office.open().sold();
        MeetingBrief brief = brief(office.on(MONDAY.plusDays(10)));
        assertThat(brief.rung()).isEqualTo(StandardRungs.CUSTOMER);
        assertThat(brief.madeFor()).isEqualTo(office.now());
        assertThat(brief.attendees()).singleElement().satisfies(ann -> {
            assertThat(ann.contact()).isEqualTo(ANN);
            assertThat(ann.listenFor()).isEmpty();
            assertThat(ann.value().balance()).isZero();
        });
        assertThat(brief.questions())
                .containsExactly(
                        BriefQuestion.WHAT_TO_LISTEN_FOR,
                        BriefQuestion.WHAT_THEY_NEED,
                        BriefQuestion.HOW_SATISFIED_THEY_ARE);
        listens(office, ACME, "plumbers who moved");
        needs(office, ACME, "a second machine");
        office.record(office.now("sale", OpportunityFound.builder().contact(ANN).build()));
        assertThat(brief(office).questions())
                .containsExactly(BriefQuestion.HOW_SATISFIED_THEY_ARE, BriefQuestion.WHAT_BECOMES_OF_AN_OPPORTUNITY);
        assertThat(brief(office).attendees().get(0).listenFor()).contains("plumbers who moved");
    }

    @Test
    void R1_under_a_complaint_nothing_else_is_asked() {
        Office office = Office.open().sold();
        office.record(office.now("broken", ComplaintFact.opened(ANN)));
        assertThat(brief(office).complaints()).containsExactly(FactId.of("broken"));
        assertThat(brief(office).questions()).isEmpty();
    }

    @Test
    void V2_V3_V4_what_each_side_gave_and_what_we_owe() {
        Office office = Office.open().sold();
        Interaction article = Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addValue(ValueKind.ARTICLE)
                .build();
        office.record(
                office.now("visit", article),
                office.now("word", PromiseMade.of(ANN, MONDAY.plusDays(1), "the drawings")),
                office.now("eve", ReferralFact.received(ReferralId.of("eve"), ANN, GLOBEX)));
        MeetingBrief brief = brief(office.on(MONDAY.plusDays(3)));
        assertThat(brief.value().balance()).isEqualTo(1);
        assertThat(brief.referralBalance()).isEqualTo(-1);
        assertThat(brief.promises()).singleElement().satisfies(word -> {
            assertThat(word.standing()).isEqualTo(PromiseStanding.OVERDUE);
            assertThat(word.level()).isEqualTo(2);
        });
        assertThat(office.firm().reliability(ACME).words()).isEqualTo(brief.promises());
        assertThat(office.firm().valueBalance(ACME)).isEqualTo(brief.value());
        assertThat(office.firm().valueBalance(ACME, ANN).contacts()).isZero();
    }

    @Test
    void V1_who_could_be_introduced_to_whom_either_way_the_likeliest_first() {
        Office office = also(also(Office.open().sold(), GLOBEX), INITECH);
        listens(office, ACME, "plumbers who moved to a larger shop");
        needs(office, GLOBEX, "a tax adviser");
        needs(office, INITECH, "a larger shop for their plumbing");
        needs(office, ACME, "a tax adviser who speaks Danish");
        listens(office, INITECH, "small firms that want tax advisers");
        MeetingBrief brief = brief(office);
        assertThat(brief.introductions())
                .extracting(Introduction::who, Introduction::toParty, Introduction::wordsInCommon)
                .containsExactly(tuple(INITECH, ACME, 2), tuple(ACME, INITECH, 1), tuple(GLOBEX, ACME, 0));
        assertThat(brief.lookedAt()).containsExactly(GLOBEX, INITECH);
        assertThat(brief.hasMore()).isFalse();
    }

    @Test
    void V1_nobody_is_introduced_under_a_legal_hold_until_it_ends() {
        Office office = also(Office.open().sold(), GLOBEX);
        listens(office, ACME, "anything");
        needs(office, GLOBEX, "a tax adviser");
        HoldFact.Placed lawyers = new HoldFact.Placed(
                HoldFact.Kind.LEGAL,
                Optional.empty(),
                Optional.of(office.now().plus(Duration.ofDays(2))),
                new TreeSet<>());
        office.firm().record(GLOBEX, office.now("lawyers", lawyers));
        assertThat(brief(office).introductions()).isEmpty();
        office.on(MONDAY.plusDays(3)).firm().replanDue(10);
        assertThat(brief(office).introductions()).hasSize(1);
    }

    @Test
    void G10_no_more_than_asked_for_and_what_was_cut_is_said() {
        Office office = also(also(Office.open().sold(), GLOBEX), INITECH);
        listens(office, ACME, "anything");
        needs(office, GLOBEX, "a tax adviser");
        needs(office, INITECH, "a larger shop");
        MeetingBrief brief = office.firm().meetingBrief(ACME, Set.of(ANN), 1);
        assertThat(brief.introductions()).hasSize(1);
        assertThat(brief.introductionsLeftOut()).isEqualTo(1);
        assertThat(office.firm().meetingBrief(ACME, Set.of(), 0).lookedAt()).isEmpty();
        assertThatThrownBy(() -> office.firm().meetingBrief(ACME, Set.of(), 51))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("51 introductions were asked for; ask for 0 to 50");
    }

    @Test
    void G10_of_many_relationships_a_hundred_are_looked_at() {
        Office office = Office.open().sold();
        for (int i = 0; i < 101; i++) {
            also(office, RelationshipId.of("party-" + i));
        }
        MeetingBrief brief = brief(office);
        assertThat(brief.lookedAt()).hasSize(100);
        assertThat(brief.hasMore()).isTrue();
    }

    @Test
    void V1_nobody_is_introduced_twice_or_under_a_complaint_nor_who_is_out_nor_to_who_refuses() {
        for (String why : List.of("given", "complaint", "out", "refused", "other owner", "none")) {
            Office office = also(Office.open().sold(), GLOBEX);
            listens(office, ACME, "anything");
            needs(office, GLOBEX, "a tax adviser");
            switch (why) {
                case "given" -> office.record(office.now("given", ReferralFact.given(ReferralId.of("r"), ANN, GLOBEX)));
                case "complaint" -> office.firm().record(GLOBEX, office.now("broken", ComplaintFact.opened(ANN)));
                case "out" -> office.firm().record(GLOBEX, office.now("out", AccountFact.disqualified("no budget")));
                case "refused" ->
                    office.record(office.now("no", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "said so")));
                case "other owner" ->
                    office.firm().record(GLOBEX, office.now("kim", AccountFact.ownerChanged(UserId.of("kim"))));
                default -> {}
            }
            assertThat(brief(office).introductions()).as(why).hasSize(why.equals("none") ? 1 : 0);
        }
    }

    @Test
    void B2_B3_who_is_unknown_is_refused_and_no_text_is_printed() {
        Office office = also(Office.open().sold(), GLOBEX);
        listens(office, ACME, "SECRET one");
        needs(office, GLOBEX, "SECRET other");
        needs(office, ACME, "SECRET third");
        MeetingBrief brief = brief(office);
        assertThat(brief.introductions()).isNotEmpty();
        assertThat(brief.toString()).doesNotContain("SECRET");
        ContactId eve = ContactId.of("eve");
        assertThatThrownBy(() -> office.firm().meetingBrief(ACME, Set.of(eve), 1))
                .isInstanceOfSatisfying(UnknownContactException.class, unknown -> {
                    assertThat(unknown.contact()).isEqualTo(eve);
                    assertThat(unknown.relationship()).isEqualTo(ACME);
                })
                .hasMessage("contact eve is not known in relationship acme; record them as added first");
        assertThatThrownBy(() -> office.firm().meetingBrief(INITECH, Set.of(), 1))
                .isInstanceOf(UnknownRelationshipException.class);
        assertThat(office.firm().plan(ACME).items())
                .allMatch(item -> item.owner().equals(SAM));
    }
}
