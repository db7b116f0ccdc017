package io.github.relationship.examples.replay;

import static io.github.relationship.examples.replay.Fixture.INVOICES;
import static io.github.relationship.examples.replay.Fixture.INVOICE_HEADER;
import static io.github.relationship.examples.replay.Fixture.RETURNS;
import static io.github.relationship.examples.replay.Fixture.file;
import static io.github.relationship.examples.replay.Fixture.packed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    @TempDir
    Path directory;

    private Path invoices;
    private Path returns;
    private Path json;

    @BeforeEach
    void write() {
        invoices = file(directory, "invoices.csv", INVOICES);
        returns = file(directory, "returns.csv", RETURNS);
        json = directory.resolve("counts.json");
    }

    @Test
    void it_prints_assumptions_standings_agenda_refusals_and_figures() {
        Run run = Run.of("--invoices", invoices, "--returns", returns);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("[0-9.]+ s\\.", "# s.")).isEqualTo("Replaying " + invoices + """
                        : 10 rows, Mon 2011-01-03 to Thu 2011-02-03.

                        What the data does not say is assumed:
                        - One firm sells. Each customer is one relationship, opened by the first row that names it:
                            who has only sent back so far, and bought before the data begins or not at all, is a suspect.
                        - Ten salespeople look after them, each after the customers whose number ends in one digit:
                            0 Alice, 1 Ben, 2 Clara, 3 Daniel, 4 Emma, 5 Frank, 6 Grace, 7 Henry, 8 Isla, 9 Jack.
                        - At each customer there is one person to talk to, the buyer, who decides.
                        - Times are local to Europe/London. The salespeople work Monday to Friday, there too, and know no holidays.
                        - Nothing says when goods arrive: they count as in use 7 days after the invoice,
                            and nobody is asked whether they have arrived (the rule F25 is off).
                        - Nobody has called, written or visited yet, so the agenda shows all that would be asked for.
                        - Nobody is a prospect: for that a talk must show a need before the first purchase.
                        - Nobody is a partner: for that they must commit themselves, and say that they are satisfied.

                        end of       suspect  prospect  customer    client   partner  moved since the line above (who, for example)
                        2011-01-31         1         0         2         0         0  2 to customer (10, 31)
                        2011-02-03         0         0         2         1         0  1 to customer (20), 1 to client (10)

                        The agenda of Alice at the end of Thu 2011-02-03: 2 lines
                        due             at the latest         what                        why
                        Wed 2011-02-02  Thu 2011-02-03        say thanks, by post         Thank the buyer of 20 for the first purchase on 2011-02-02.
                        Mon 2011-01-17  Mon 2011-01-31, late  ask if satisfied, by phone  1 purchase in use since 2011-01-10; ask the buyer of 10 how satisfied they are.

                        Refused: 2 rows:
                        1 because the credit note names a purchase that this customer had not made by then.
                        1 because the credit note names no purchase.

                        10 rows read: 8 became facts, 2 were refused. 3 relationships, 4 moves on the ladder.
                        It took # s.
                        """);
    }

    @Test
    void progress_goes_to_standard_error_only() {
        Run run = Run.of("--invoices", invoices, "--returns", returns);
        assertThat(run.err()).contains("Replaying", "10/10 rows");
        assertThat(run.out()).doesNotContain("10/10");
    }

    @Test
    void the_counts_as_json_are_cumulative_to_the_end_of_each_local_day() throws IOException {
        Run.of("--invoices", invoices, "--returns", returns, "--json", json);
        assertThat(json).hasContent("""
                [
                {"asOf":"2011-01-31","ladder":{"suspect":1,"prospect":0,"customer":2,"client":0,"partner":0},"moves":2,"refused":1,"facts":4},
                {"asOf":"2011-02-03","ladder":{"suspect":0,"prospect":0,"customer":2,"client":1,"partner":0},"moves":4,"refused":2,"facts":8}
                ]
                """);
        try (var files = Files.list(directory)) {
            assertThat(files).as("nothing else is left there").hasSize(3);
        }
    }

    @Test
    void as_of_dates_are_sorted_and_taken_once_and_what_comes_after_the_last_is_left_out() {
        Run run = Run.of(
                "--invoices",
                invoices,
                "--returns",
                returns,
                "--as-of",
                "2011-01-31,2010-12-31,2011-01-31",
                "--as-of=2011-01-30",
                "--json",
                json);
        assertThat(json).hasContent("""
                [
                {"asOf":"2010-12-31","ladder":{"suspect":0,"prospect":0,"customer":0,"client":0,"partner":0},"moves":0,"refused":0,"facts":0},
                {"asOf":"2011-01-30","ladder":{"suspect":1,"prospect":0,"customer":1,"client":0,"partner":0},"moves":1,"refused":1,"facts":3},
                {"asOf":"2011-01-31","ladder":{"suspect":1,"prospect":0,"customer":2,"client":0,"partner":0},"moves":2,"refused":1,"facts":4}
                ]
                """);
        assertThat(run.out()).contains("2010-12-31         0", "nobody", "5 rows after 2011-01-31 left out.");
    }

    @Test
    void before_the_data_there_is_nothing_to_do_and_after_it_time_goes_on() {
        assertThat(Run.of("--invoices", invoices, "--as-of", "2010-12-31").out())
                .contains("The agenda of Alice at the end of Fri 2010-12-31: nothing to do.", "0 rows read");
        assertThat(Run.of("--invoices", invoices, "--as-of", "2012-01-03").out())
                .contains("Tue 2012-01-03", "On 2012-01-03 they have been buying from you for 1 year");
        assertThat(Run.of("--invoices", invoices, "--as-of", "2999-12-31").exitCode())
                .isZero();
    }

    @Test
    void the_zone_says_when_it_was_and_the_day_stays_the_one_of_the_data() {
        Run run = Run.of(
                "--invoices", invoices, "--zone", "Pacific/Apia", "--as-of", "2011-01-30,2011-01-31", "--json", json);
        assertThat(run.out()).contains("Times are local to Pacific/Apia.");
        assertThat(json).content().contains("\"moves\":1,", "\"moves\":2,");
    }

    @Test
    void without_returns_nothing_is_refused() {
        Run run = Run.of("--invoices", invoices);
        assertThat(run.out()).contains("Refused: 0 rows.\n", "6 rows read: 6 became facts, 0 were refused.");
    }

    @Test
    void packed_files_other_columns_and_windows_line_ends_are_read_too() {
        Path packed = packed(directory, "invoices", "\uFEFF" + INVOICES.replace("\n", "\r\n"));
        Path other = file(
                directory,
                "other.csv",
                "lines,remark,customer,amount_gbp,invoiced_at,invoice,country\n1,,10,5,2011-01-03T09:00,501,\n");
        assertThat(Run.of("--invoices", packed).out()).contains("6 rows read: 6 became facts");
        assertThat(Run.of("--invoices", other).out()).contains("1 row read: 1 became facts");
    }

    @Test
    void a_row_that_repeats_another_is_read_once() {
        Path twice = file(directory, "twice.csv", INVOICES + INVOICES.replace(INVOICE_HEADER, ""));
        assertThat(Run.of("--invoices", twice).out()).contains("6 rows read: 6 became facts");
    }

    @Test
    void an_owner_has_an_agenda_of_her_own_and_a_limit_cuts_it() {
        assertThat(Run.of("--invoices", invoices, "--owner", "ben").out())
                .contains("The agenda of Ben at the end of Thu 2011-02-03: 1 line\n")
                .contains("Thank the buyer of 31 for the first purchase on 2011-01-31.");
        assertThat(Run.of("--invoices", invoices, "--owner", "clara").out())
                .contains("The agenda of Clara at the end of Thu 2011-02-03: nothing to do.");
        assertThat(Run.of("--invoices", invoices, "--as-of", "2011-02-20", "--limit", "1")
                        .out())
                .contains("the first 1 of 5 lines");
    }

    @Test
    void help_says_what_the_counts_mean() {
        Run run = Run.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("--invoices=FILE", "--returns=FILE", "--zone=ZONE", "--as-of=DATE[,DATE...]", "--owner=NAME")
                .contains("--limit=LINES", "--json=FILE", "Europe/London", "Alice", "20")
                .contains("invoice,customer,country,invoiced_at,amount_gbp,lines")
                .contains("credit_note,customer,invoice,credited_at,amount_gbp");
        assertThat(run.out().replaceAll("\\s+", " ")).contains("facts + refused = rows read up to then");
    }
}
