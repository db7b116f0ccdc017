package io.github.relationship.examples.replay;

import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Complaints;
import io.github.relationship.examples.common.Dates;
import io.github.relationship.examples.common.Source;
import io.github.relationship.examples.common.ZoneConverter;
import io.github.relationship.id.UserId;
import io.github.relationship.spi.RelationshipRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays orders: reads and checks everything first, then lives through it, then tells. */
@Command(
        name = "replay",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Replays a year of a wholesaler's real orders, or your own: each customer becomes a relationship, each invoice a"
                    + " purchase, each credit note a return. Prints who stood where at each month end, then one"
                    + " salesperson's agenda.",
            "Without --invoices it replays the orders that come with it."
        },
        footer = {
            "",
            "Files are comma-separated text in UTF-8, plain or packed by gzip, without quotation marks. The header:",
            "  invoices: invoice,customer,country,invoiced_at,amount_gbp,lines",
            "  returns:  credit_note,customer,invoice,credited_at,amount_gbp",
            "Times are like 2010-12-01T08:26:00, amounts above zero like 12.50. A row that repeats another is read once.",
            "",
            "In the JSON file all counts are up to the end of the local day. moves: moves on the ladder; refused: rows that"
                    + " became no fact; facts: rows that did. facts + refused = rows read up to then.",
            "",
            "Exit codes: 0 done; 2 something handed in cannot be used, and one line says what."
        })
public final class ReplayCommand implements Callable<Integer> {

    @Option(names = "--invoices", paramLabel = "FILE", description = "What was bought.")
    private Optional<Path> invoices = Optional.empty();

    @Option(names = "--returns", paramLabel = "FILE", description = "What was credited; only together with --invoices.")
    private Optional<Path> returns = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description =
                    "Where the times in the files, and the working days, are local: ${DEFAULT-VALUE} unless given.")
    private ZoneId zone = ZoneId.of("Europe/London");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            split = ",",
            converter = Converters.Day.class,
            description =
                    "The days at whose end to look around, instead of each month end and the last day of the data. Rows"
                            + " after the last one are left out.")
    private List<LocalDate> asOf = List.of();

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            converter = Converters.Owner.class,
            description = "Whose agenda to print: ${DEFAULT-VALUE} unless given.")
    private UserId owner = Salespeople.FIRST;

    @Option(
            names = "--limit",
            paramLabel = "LINES",
            converter = Converters.Lines.class,
            description = "How many lines of the agenda to print, 1 to 500: ${DEFAULT-VALUE} unless given.")
    private int limit = 20;

    @Option(names = "--json", paramLabel = "FILE", description = "Where to write the counts as JSON, too.")
    private Optional<Path> json = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<? extends RelationshipRepository> store;

    private ReplayCommand(Supplier<? extends RelationshipRepository> store) {
        this.store = store;
    }

    /**
     * The command, ready to be executed: what cannot be used is answered with one line and exit code 2.
     *
     * @param store what remembers; asked for once, when all options are known
     * @return the command line
     */
    public static CommandLine commandLine(Supplier<? extends RelationshipRepository> store) {
        return Complaints.commandLine(new ReplayCommand(store));
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        Orders orders = orders();
        try (@Nullable OutputFile file = json.map(OutputFile::reserve).orElse(null)) {
            Replay replay = new Replay(orders, zone, store.get());
            replay.requireNewCustomers();
            Report report = new Report(spec.commandLine().getOut());
            opening(report, orders);
            List<Standing> standings = replay(replay, orders);
            if (file != null) {
                file.write(Json.of(standings));
            }
            Standing last = standings.get(standings.size() - 1);
            report.lines(LadderTable.lines(standings));
            report.lines(new Agenda(replay.relationships(), zone).lines(owner, last.asOf(), limit));
            report.refusals(replay.refusals());
            report.closing(replay, last, orders.inOrder().size(), (System.nanoTime() - began) / 1e9);
        }
        return CommandLine.ExitCode.OK;
    }

    private void opening(Report report, Orders orders) {
        if (invoices.isPresent()) {
            report.opening(invoices.get().toString(), Optional.empty(), orders, zone);
        } else {
            report.opening(
                    "a year of a wholesaler's real orders",
                    Optional.of("Online Retail, Daqing Chen (2015), UCI Machine Learning Repository, CC BY 4.0"),
                    orders,
                    zone);
        }
    }

    private Orders orders() {
        if (invoices.isEmpty() && returns.isPresent()) {
            throw new BadInput(
                    "--returns " + returns.get() + " is given without --invoices; give both, or --invoices alone");
        }
        return invoices.map(file -> Orders.read(Source.of(file), returns.map(Source::of), zone))
                .orElseGet(() -> Orders.read(
                        Source.builtIn("invoices.csv.gz"), Optional.of(Source.builtIn("returns.csv.gz")), zone));
    }

    private List<Standing> replay(Replay replay, Orders orders) {
        SortedSet<LocalDate> days =
                asOf.isEmpty() ? Dates.monthEnds(orders.firstDay(), orders.lastDay()) : new TreeSet<>(asOf);
        try (Progress progress = new Progress(orders.inOrder().size())) {
            return replay.until(days, progress);
        }
    }
}
