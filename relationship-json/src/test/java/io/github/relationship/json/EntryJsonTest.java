package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Batch;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryJsonTest {

    private static final Instant RECORDED = Instant.parse("2026-05-01T09:31:00Z");

    static Occurrence occurrence() {
        return Occurrence.builder()
                .id(FactId.of("order-1"))
                .occurredAt(Samples.INSTANT)
                .actor(Samples.SAM)
                .addParticipants(Samples.BOB, Samples.ANN)
                .batch(new Batch(BatchId.of("import-7"), 250))
                .fact(Samples.purchased())
                .build();
    }

    static JsonEntry line() {
        return JsonEntry.of(Entry.of(FactId.of("order-1"), occurrence(), RECORDED, 17))
                .withRelationship(RelationshipId.of("acme"));
    }

    @Test
    void an_entry_comes_back_with_all_that_surrounds_it() {
        Entry entry = Entry.of(FactId.of("order-1"), occurrence(), RECORDED, 17);

        assertThat(EntryJson.read(EntryJson.write(entry)).value().entry()).contains(entry);
    }

    @Test
    void an_occurrence_needs_neither_id_nor_recording() {
        Occurrence occurrence = Occurrence.builder()
                .occurredAt(Samples.INSTANT)
                .fact(Samples.opened())
                .build();
        String text = EntryJson.write(occurrence);

        assertThat(text)
                .startsWith(
                        "{\"occurredAt\":\"2026-05-01T09:30:00.123456Z\",\"kind\":\"opened\",\"format\":1,\"body\":{");
        assertThat(EntryJson.read(text)).isEqualTo(Parsed.of(JsonEntry.of(occurrence)));
        assertThat(EntryJson.read(text).value().entry()).isEmpty();
    }

    @Test
    void the_body_may_stand_before_its_kind() {
        String text =
                "{\"body\":{\"owner\":\"sam\"},\"format\":1,\"occurredAt\":\"2026-05-01T09:30:00Z\",\"kind\":\"owner-changed\"}";

        assertThat(EntryJson.write(EntryJson.read(text)))
                .isEqualTo(
                        "{\"occurredAt\":\"2026-05-01T09:30:00Z\",\"kind\":\"owner-changed\",\"format\":1,\"body\":{\"owner\":\"sam\"}}");
    }

    @Test
    void members_that_nobody_knows_survive_beside_and_within_the_body() {
        String text =
                "{\"id\":\"r1\",\"occurredAt\":\"2026-05-01T09:30:00Z\",\"kind\":\"purchase-returned\",\"format\":1,"
                        + "\"body\":{\"purchase\":\"order-1\",\"amount\":{\"amount\":\"12.50\",\"currency\":\"EUR\",\"rate\":1.10},"
                        + "\"why\":{\"x\":[1e3,null]}},\"region\":\"AT\"}";

        Parsed<JsonEntry> read = EntryJson.read(text);

        assertThat(EntryJson.write(read)).isEqualTo(text);
        assertThat(read.unread().toString()).isEqualTo("UnreadMembers[3]");
        assertThat(EntryJson.write(read.value())).doesNotContain("rate", "why", "region");
    }

    @Test
    void a_body_of_a_kind_that_nobody_knows_is_kept_byte_for_byte() {
        String body = "{ \"a\" : 1.10,\t\"b\":[ ] , \"c\":\"\\u00e9\" }";
        String text =
                "{\"occurredAt\":\"2026-05-01T09:30:00Z\",\"kind\":\"of-tomorrow\",\"format\":3,\"body\":" + body + "}";

        Parsed<JsonEntry> read = EntryJson.read(text);

        assertThat(read.value().occurrence().fact()).isEqualTo(UnreadFact.of("of-tomorrow", 3, body));
        assertThat(EntryJson.write(read)).isEqualTo(text);
    }

    @Test
    void what_is_laid_out_over_several_lines_is_written_on_one() {
        String text = "{\"occurredAt\":\"2026-05-01T09:30:00Z\",\n\"kind\":\"of-tomorrow\",\n\"format\":3,\n"
                + "\"body\":{\r\n  \"a\":1\r\n},\"more\":[\n1\n]}";

        assertThat(EntryJson.write(EntryJson.read(text)))
                .isEqualTo("{\"occurredAt\":\"2026-05-01T09:30:00Z\",\"kind\":\"of-tomorrow\",\"format\":3,"
                        + "\"body\":{    \"a\":1  },\"more\":[ 1 ]}");
    }

    @Test
    void a_mistake_in_the_body_is_told_from_the_root_of_the_line() {
        String text = "{\"occurredAt\":\"2026-05-01T09:30:00Z\",\n\"body\":{\"purchase\":\"order-1\",\n"
                + "  \"amount\":{\"amount\":\"1\",\"currency\":\"Patricia\"}},\"kind\":\"purchase-returned\",\"format\":1}";

        assertThatThrownBy(() -> EntryJson.read(text))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                    assertThat(e.path()).isEqualTo("$.body.amount.currency");
                    assertThat(e.expected()).isEqualTo("expected a currency code of ISO 4217 such as EUR");
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.column()).isEqualTo(37);
                })
                .hasMessage(
                        "$.body.amount.currency (line 3, column 37): expected a currency code of ISO 4217 such as EUR,"
                                + " but there is another text");
        String sameLine =
                "{\"occurredAt\":\"2026-05-01T09:30:00Z\",\"body\":{\"owner\":7},\"kind\":\"owner-changed\",\"format\":1}";
        assertThatThrownBy(() -> EntryJson.read(sameLine))
                .hasMessage("$.body.owner (line 1, column 54): expected the id of a user, but there is a number");
    }

    @Test
    void instant_and_place_of_recording_come_together() {
        assertThatThrownBy(() -> new JsonEntry(Optional.empty(), occurrence(), Optional.of(RECORDED), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "of recordedAt and position only one is given; give both for what is recorded, and neither for what is not");
        assertThatThrownBy(() -> new JsonEntry(Optional.empty(), occurrence(), Optional.of(RECORDED), Optional.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position is -1; places are counted from 0");
    }
}
