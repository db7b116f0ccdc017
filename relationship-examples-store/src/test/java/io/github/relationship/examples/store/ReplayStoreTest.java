package io.github.relationship.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.examples.replay.ReplayCommand;
import io.github.relationship.memory.InMemoryRepository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReplayStoreTest {

    /** Customer 10 buys on three days and becomes a client; customer 31 buys once, sends back, and has bought nothing. */
    private static final String INVOICES = """
            invoice,customer,country,invoiced_at,amount_gbp,lines
            501,10,United Kingdom,2011-01-03T09:00:00,100.00,3
            502,10,United Kingdom,2011-01-04T09:30:00,50.00,1
            503,31,France,2011-01-31T23:59:59,8.50,1
            504,10,United Kingdom,2011-02-01T10:00:00,25.00,2
            """;

    private static final String RETURNS = """
            credit_note,customer,invoice,credited_at,amount_gbp
            C1,31,503,2011-02-02T15:00:00,8.50
            C2,10,503,2011-02-02T15:00:00,1.00
            """;

    private record Run(int exitCode, String out, String err) {

        static Run of(CommandLine line, String... args) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int exitCode = line.setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(args);
            return new Run(exitCode, out.toString().replaceAll("took [0-9.]+ s", "took # s"), err.toString());
        }
    }

    @TempDir
    private Path directory;

    private String invoices = "";
    private String returns = "";
    private String url = "";

    @BeforeEach
    void write() throws IOException {
        invoices =
                Files.writeString(directory.resolve("invoices.csv"), INVOICES).toString();
        returns = Files.writeString(directory.resolve("returns.csv"), RETURNS).toString();
        url = "jdbc:h2:file:" + directory.resolve("shop") + ";USER=ann;PASSWORD=secret";
    }

    private Run inMemory() {
        return Run.of(ReplayCommand.commandLine(InMemoryRepository::new), "--invoices", invoices, "--returns", returns);
    }

    private Run stored(String... further) {
        String[] args = Stream.concat(Stream.of("--invoices", invoices, "--returns", returns), Stream.of(further))
                .toArray(String[]::new);
        try (Database database = new Database()) {
            return Run.of(ReplayStoreMain.commandLine(database), args);
        }
    }

    @Test
    void unless_a_database_is_named_one_is_started_and_it_says_what_memory_says() {
        Run run = stored();
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith(inMemory().out());
        assertThat(run.out().substring(inMemory().out().length()))
                .matches("PostgreSQL \\d\\S* holds 2 relationships, 12 facts and \\d lines of agendas\\.\\R");
    }

    @Test
    void what_is_replayed_into_a_database_of_one_s_own_stays_there() throws SQLException {
        Run run = stored("--jdbc", url);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith(inMemory().out()).contains("H2 2.");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet moves =
                        statement.executeQuery("SELECT COUNT(*) FROM relationship_entry WHERE kind = 'stage-moved'")) {
            assertThat(moves.next()).isTrue();
            assertThat(moves.getInt(1)).isEqualTo(3);
        }
    }

    @Test
    void customers_who_are_stored_already_are_not_replayed_again() {
        stored("--jdbc", url);
        Run again = stored("--jdbc", url);
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err())
                .isEqualTo("replay: customer '10' is stored already; allowed is a store that knows none of the"
                        + " customers\n");
    }

    @Test
    void without_a_connection_one_line_says_so_and_tells_no_password() {
        stored("--jdbc", url);
        assertThat(stored("--jdbc", url.replace("secret", "wrong"))).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).matches("replay: --jdbc: there is no connection \\(SQL state \\w+\\); .*\\n");
            assertThat(run.err()).doesNotContain("wrong", "shop;");
        });
        assertThat(stored("--jdbc", "postgres:secret").err())
                .startsWith("replay: --jdbc: there is no connection (SQL state 08001); allowed is ")
                .doesNotContain("postgres:secret");
    }

    @Test
    void tables_of_another_shape_are_named() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE relationship_quarantine (tenant VARCHAR(10))");
        }
        Run run = stored("--jdbc", url);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("replay: --jdbc: ").contains("relationship_quarantine");
    }

    @Test
    void help_names_the_database_and_starts_none() {
        try (Database database = new Database()) {
            Run run = Run.of(ReplayStoreMain.commandLine(database), "--help");
            assertThat(run.out()).contains("--jdbc=URL", "--invoices=FILE").doesNotContain("holds");
            assertThat(database.holdings()).isEmpty();
        }
    }
}
