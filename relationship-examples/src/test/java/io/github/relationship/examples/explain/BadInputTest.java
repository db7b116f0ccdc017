package io.github.relationship.examples.explain;

import static io.github.relationship.examples.explain.Explained.FACTS;
import static io.github.relationship.examples.explain.Explained.file;
import static io.github.relationship.examples.explain.Explained.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RuleId;
import io.github.relationship.json.PlaybookJson;
import io.github.relationship.playbook.Playbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is answered with one line and exit code 2, and nothing is told. */
class BadInputTest {

    @TempDir
    Path directory;

    private static void refused(String line, Object... args) {
        Explained run = Explained.of(args);
        assertThat(run.err()).isEqualTo("explain: " + line + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"relationship":"acme"                                                                                        | $.relationship (column 23): expected JSON, but the text breaks off here or has a mistake
            []                                                                                                            | $ (column 1): expected a fact with its envelope, but there is a list
            {"occurredAt":"2026-02-01T09:00:00Z","kind":"qualified","format":1,"body":{}}                                 | $.relationship (column 1): expected the id of a relationship, but there is nothing
            {"relationship":"acme","occurredAt":"yesterday","kind":"qualified","format":1,"body":{}}                      | $.occurredAt (column 37): expected an instant such as 2026-03-01T09:00:00Z, but there is another text
            {"relationship":"acme","occurredAt":"2026-02-01T09:00:00Z","kind":"delivered","format":1,"body":{"purchase":7}} | $.body.purchase (column 109): expected the id of a fact, but there is a number
            {"relationship":"acme","occurredAt":"2026-02-01T09:00:00Z","kind":"disqualified","format":1,"body":{"reason":""}} | $.body (column 100): reason must have 1 to 500 code points but has 0: give it a text
            {"relationship":"acme","occurredAt":"2026-02-01T09:00:00Z","recordedAt":"2026-02-01T09:00:00Z","kind":"qualified","format":1,"body":{}} | $ (column 1): of recordedAt and position only one is given; give both for what is recorded, and neither for what is not
            """)
    void a_malformed_line_is_named_with_file_line_and_path(String line, String problem) {
        Path bad = file(directory, "bad.jsonl", text(FACTS) + "\n" + line + "\n");
        refused(bad + ", line 24, " + problem, "--facts", bad);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":"x","occurredAt":"2026-02-01T09:00:00Z","kind":"delivered","format":1,"body":{"purchase":"order-9"}      | UNKNOWN_FACT
            "id":"x","occurredAt":"2026-02-01T09:00:00Z","participants":["eve"],"kind":"qualified","format":1,"body":{}   | UNKNOWN_CONTACT
            "id":"order-1","occurredAt":"2026-02-01T09:00:00Z","kind":"qualified","format":1,"body":{}                    | SAME_ID_OTHER_CONTENT
            "id":"x","occurredAt":"2026-02-01T09:00:00Z","kind":"opened","format":1,"body":{"partyKind":"person","owner":"kim"} | OPENED_BEFORE
            "id":"x","occurredAt":"2026-02-01T09:00:00Z","recordedAt":"2026-01-31T09:00:00Z","position":9,"kind":"qualified","format":1,"body":{} | IN_THE_FUTURE
            """)
    void a_refused_fact_is_named_with_file_line_and_code(String rest, String code) {
        Path bad = file(directory, "bad.jsonl", "{\"relationship\":\"acme\"," + rest + "}\n" + text(FACTS));
        Explained run = Explained.of("--facts", bad);
        // Of two facts with one id the later is the wrong one.
        String line = code.equals("SAME_ID_OTHER_CONTENT") ? "14" : "1";
        assertThat(run.err())
                .startsWith("explain: " + bad + ", line " + line + ", refused, " + code + ": relationship acme: ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void facts_before_the_opening_are_refused() {
        Path bad = file(
                directory,
                "bad.jsonl",
                "{\"relationship\":\"new\",\"occurredAt\":\"2026-02-01T09:00:00Z\",\"kind\":\"qualified\",\"format\":1,\"body\":{}}\n");
        Explained run = Explained.of("--facts", bad);
        assertThat(run.err()).startsWith("explain: " + bad + ", line 1, refused, NOT_OPENED: relationship new: ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void an_empty_file_is_named() {
        Path empty = file(directory, "empty.jsonl", "\n \n");
        refused(empty + ", line 1, is empty; allowed is one fact a line, with its relationship", "--facts", empty);
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        Path missing = directory.resolve("missing.jsonl");
        refused(missing + ": no such file; give the path of a file that can be read", "--facts", missing);
        refused(
                missing + ": no such file; give the path of a file that can be read",
                "--facts",
                FACTS,
                "--desk",
                missing);
        refused(directory + ": is a directory; allowed is a file", "--facts", directory);
        Path latin = Files.write(
                directory.resolve("latin.jsonl"), "{\"id\":\"Österreich\"}".getBytes(StandardCharsets.ISO_8859_1));
        refused(latin + ": is not UTF-8; allowed is text in UTF-8", "--facts", latin);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        Path marked = file(directory, "marked.jsonl", "\uFEFF" + text(FACTS));
        assertThat(Explained.of("--facts", marked).err()).isEmpty();
    }

    @Test
    void a_malformed_desk_is_named_with_file_line_and_path() {
        Path bad = file(directory, "desks.jsonl", text(Explained.DESKS).replace("Europe/London", "Atlantis"));
        refused(
                bad
                        + ", line 2, $.body.zone (column 105): expected a time zone such as Europe/Vienna, but there is another"
                        + " text",
                "--facts",
                FACTS,
                "--desk",
                bad);
    }

    @Test
    void a_relationship_that_is_not_there_is_answered_with_those_that_are() {
        refused(
                "--relationship nobody is not in " + FACTS + "; there are acme, smith, zoo",
                "--facts",
                FACTS,
                "--relationship",
                "nobody");
    }

    @Test
    void a_playbook_that_is_not_there_is_answered_with_those_that_are() {
        refused(
                "--playbook 'maximal' is neither a playbook that comes with the library nor a file; allowed is standard,"
                        + " business-to-consumer, minimal, or the path of a file",
                "--facts",
                FACTS,
                "--playbook",
                "maximal");
    }

    @Test
    void a_malformed_playbook_is_named_with_file_line_and_path() {
        Playbook callsFirst = Playbook.minimal().without(RuleId.of("F1"));
        String text = PlaybookJson.write(callsFirst).replaceFirst("\"rules\":", "\n\"rules\":");
        Path bad = file(directory, "playbook.json", text.replace("GOODS_IN_HAND", "GOODS_ON_SHIP"));
        refused(
                bad + ", line 2, $.rules[0] (column 10): the catalog has no trigger 'GOODS_ON_SHIP'; add it to the"
                        + " catalog",
                "--facts",
                FACTS,
                "--playbook",
                bad);
    }

    @Test
    void a_bad_option_is_answered_with_what_is_allowed() {
        refused("Missing required option: '--facts=FILE'");
        refused("Unknown option: '--fact'", "--facts", FACTS, "--fact");
        refused(
                "Invalid value for option '--as-of': 'yesterday' is not an instant; allowed is an instant like"
                        + " 2026-03-12T09:00:00Z",
                "--facts",
                FACTS,
                "--as-of",
                "yesterday");
        refused(
                "Invalid value for option '--zone': 'Atlantis' is not a time zone; allowed is a zone like Europe/London",
                "--facts",
                FACTS,
                "--zone",
                "Atlantis");
    }
}
