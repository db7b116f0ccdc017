package io.github.relationship.examples.replay;

import static io.github.relationship.examples.replay.Fixture.INVOICES;
import static io.github.relationship.examples.replay.Fixture.INVOICE_HEADER;
import static io.github.relationship.examples.replay.Fixture.RETURNS;
import static io.github.relationship.examples.replay.Fixture.RETURN_HEADER;
import static io.github.relationship.examples.replay.Fixture.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is answered with one line and exit code 2, and nothing is begun. */
class BadInputTest {

    @TempDir
    Path directory;

    private Path invoices;
    private Path json;

    @BeforeEach
    void write() {
        invoices = file(directory, "good.csv", INVOICES);
        json = file(directory, "counts.json", "as it was");
    }

    private void refused(String line, Object... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEqualTo("replay: " + line + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(json).hasContent("as it was");
        assertThat(directory.toFile().list((parent, name) -> name.endsWith(".tmp")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            501,10,UK,2011-01-03T09:00:00,abc,1        | amount_gbp | is 'abc'; allowed is an amount above zero, like 12.50
            501,10,UK,2011-01-03T09:00:00,-5.00,1      | amount_gbp | is '-5.00'; allowed is an amount above zero, like 12.50
            501,10,UK,2011-01-03T09:00:00,0.00,1       | amount_gbp | is '0.00'; allowed is an amount above zero, like 12.50
            501,10,UK,2011-01-03T09:00:00,1e3,1        | amount_gbp | is '1e3'; allowed is an amount above zero, like 12.50
            501,10,UK,2011-01-03T09:00:00,1.1234567,1  | amount_gbp | is '1.1234567'; allowed is an amount above zero, like 12.50
            501,10,UK,2011-01-03T09:00:00,,1           | amount_gbp | is empty; allowed is an amount above zero, like 12.50
            501,10,UK,2011-01-03T09:00:00,5.00,x       | lines | is 'x'; allowed is a whole number, like 7
            501,10,UK,03.01.2011,5.00,1                | invoiced_at | is '03.01.2011'; allowed is a date and time of the years 1900 to 2999, like 2010-12-01T08:26:00
            501,10,UK,2011-02-29T09:00:00,5.00,1       | invoiced_at | is '2011-02-29T09:00:00'; allowed is a date and time of the years 1900 to 2999, like 2010-12-01T08:26:00
            501,10,UK,0001-01-03T09:00:00,5.00,1       | invoiced_at | is '0001-01-03T09:00:00'; allowed is a date and time of the years 1900 to 2999, like 2010-12-01T08:26:00
            501,,UK,2011-01-03T09:00:00,5.00,1         | customer | is empty; allowed are 1 to 90 characters without spaces
            5 1,10,UK,2011-01-03T09:00:00,5.00,1       | invoice | is '5 1'; allowed are 1 to 90 characters without spaces
            501,10,"UK",2011-01-03T09:00:00,5.00,1     | country | quotation marks are not read here; allowed are plain values without commas
            501,10,UK,2011-01-03T09:00:00,5.00         | lines | is missing; allowed are the 6 of the header
            501,10,UK,2011-01-03T09:00:00,5.00,1,9     | 7 | is one too many; allowed are the 6 of the header
            503,10,UK,2011-01-03T09:00:00,5.00,1       | invoice | invoice 503 has other content in line 4; allowed is one row for each, or the same again
            """)
    void a_bad_value_is_named_with_file_line_and_column(String row, String column, String problem) {
        Path bad = file(directory, "bad.csv", INVOICES + row + "\n");
        refused(bad + ", line 8, column " + column + ": " + problem, "--invoices", bad, "--json", json);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            C9,10,501,2011-01-03T09:00:00,free   | amount_gbp | is 'free'; allowed is an amount above zero, like 12.50
            C9,10,501,yesterday,5.00             | credited_at | is 'yesterday'; allowed is a date and time of the years 1900 to 2999, like 2010-12-01T08:26:00
            ,10,501,2011-01-03T09:00:00,5.00     | credit_note | is empty; allowed are 1 to 90 characters without spaces
            C3,10,501,2011-02-02T15:00:00,11.00  | credit_note | credit note C3 of invoice 501 has other content in line 4; allowed is one row for each, or the same again
            """)
    void the_same_holds_for_returns(String row, String column, String problem) {
        Path bad = file(directory, "bad.csv", RETURNS + row + "\n");
        refused(
                bad + ", line 6, column " + column + ": " + problem,
                "--invoices",
                invoices,
                "--returns",
                bad,
                "--json",
                json);
    }

    @ParameterizedTest
    @CsvSource({"invoice", "customer", "country", "invoiced_at", "amount_gbp", "lines"})
    void a_missing_column_is_named(String column) {
        String header = INVOICE_HEADER.strip().replaceAll("(^|,)" + column + "(?=,|$)", "$1other");
        Path bad = file(directory, "bad.csv", header + "\n1,2,3,4,5,6\n");
        refused(
                bad + ", line 1, column " + column + ": is missing, the header is '" + shortened(header)
                        + "'; allowed is a header with the columns invoice,customer,country,invoiced_at,amount_gbp,lines",
                "--invoices",
                bad);
    }

    private static String shortened(String header) {
        return header.length() > 60 ? header.substring(0, 60) + "..." : header;
    }

    @Test
    void a_column_that_is_there_twice_is_named() {
        Path bad = file(directory, "bad.csv", "invoice," + INVOICE_HEADER);
        refused(bad + ", line 1, column invoice: is there twice; allowed is once", "--invoices", bad);
    }

    @Test
    void an_empty_file_is_named() {
        Path empty = file(directory, "empty.csv", "");
        refused(
                empty + ", line 1: is empty; allowed is a header with the columns"
                        + " invoice,customer,country,invoiced_at,amount_gbp,lines, then rows",
                "--invoices",
                empty);
        refused(
                empty + ", line 1: is empty; allowed is a header with the columns"
                        + " credit_note,customer,invoice,credited_at,amount_gbp, then rows",
                "--invoices",
                invoices,
                "--returns",
                empty);
        Path header = file(directory, "header.csv", INVOICE_HEADER);
        refused(header + ", line 2: is missing; allowed is a header, then at least one row", "--invoices", header);
    }

    @Test
    void no_returns_but_their_header_are_fine() {
        Path header = file(directory, "header.csv", RETURN_HEADER);
        assertThat(Run.of("--invoices", invoices, "--returns", header).exitCode())
                .isZero();
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        Path missing = directory.resolve("missing.csv");
        refused(missing + ": no such file; give the path of a file that can be read", "--invoices", missing);
        refused(
                missing + ": no such file; give the path of a file that can be read",
                "--invoices",
                invoices,
                "--returns",
                missing);
        refused(directory + ": is a directory; allowed is a file", "--invoices", directory);
        byte[] whole = Files.readAllBytes(Fixture.packed(directory, "whole.gz", INVOICES));
        Path half = Files.write(directory.resolve("half.gz"), Arrays.copyOf(whole, whole.length / 2));
        refused(
                half + ": cannot be read (Unexpected end of ZLIB input stream); allowed is a readable text file, or one"
                        + " packed by gzip",
                "--invoices",
                half);
        Path latin = Files.write(
                directory.resolve("latin.csv"),
                (INVOICE_HEADER + "501,10,Österreich,2011-01-03T09:00:00,5.00,1\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        refused(latin + ", line 2, column country: is not UTF-8; allowed is text in UTF-8", "--invoices", latin);
    }

    @Test
    void a_bad_option_is_answered_with_what_is_allowed() {
        refused(
                "Invalid value for option '--zone': 'Europe/Atlantis' is not a time zone; allowed is a zone like"
                        + " Europe/London",
                "--zone",
                "Europe/Atlantis");
        refused(
                "Invalid value for option '--as-of' (DATE): '31.12.2010' is not such a date; allowed is a date of the"
                        + " years 1900 to 2999, like 2010-12-31",
                "--as-of",
                "2010-11-30,31.12.2010");
        refused(
                "Invalid value for option '--owner': 'Zoe' is not one of the salespeople; allowed is Alice, Ben,"
                        + " Clara, Daniel, Emma, Frank, Grace, Henry, Isla, Jack",
                "--owner",
                "Zoe");
        refused(
                "Invalid value for option '--limit': '0' is not such a number; allowed is a whole number from 1 to"
                        + " 500",
                "--limit",
                "0");
        refused("Unknown option: '--colour'", "--colour");
        refused("Missing required parameter for option '--json' (FILE)", "--json");
        refused(
                "--returns returns.csv is given without --invoices; give both, or --invoices alone",
                "--returns",
                "returns.csv");
    }

    @Test
    void a_json_file_that_cannot_be_written_is_named_before_anything_is_begun() {
        refused(
                "--json " + directory
                        + ": cannot be written (not a file); allowed is a file in a directory that exists and"
                        + " may be written to",
                "--invoices",
                invoices,
                "--json",
                directory);
        Path nowhere = directory.resolve("nowhere").resolve("counts.json");
        refused(
                "--json " + nowhere + ": cannot be written (NoSuchFileException); allowed is a file in a directory that"
                        + " exists and may be written to",
                "--invoices",
                invoices,
                "--json",
                nowhere);
    }
}
