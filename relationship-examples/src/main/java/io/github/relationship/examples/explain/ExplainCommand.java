package io.github.relationship.examples.explain;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desks;
import io.github.relationship.examples.common.Complaints;
import io.github.relationship.examples.common.ZoneConverter;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.playbook.Playbook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains what deserves doing: reads and checks everything first, then lives through it, then tells. */
@Command(
        name = "explain",
        sortOptions = false,
        sortSynopsis = false,
        description =
                "Reads the facts of relationships, lives through them, and explains for each where it stands, how it came"
                        + " there, what deserves doing, what does not, and why.",
        footer = {
            "",
            "A file of facts has one JSON object a line, the relationships in any order; docs/json.md describes it. Each fact is"
                    + " taken as recorded when it says so, else when it happened; what was recorded after --as-of is left out."
                    + " Moves on the ladder that stand in the file are passed over and decided again, by the playbook that is"
                    + " given.",
            "",
            "Exit codes: 0 done; 2 something handed in cannot be used, and one line says what."
        })
public final class ExplainCommand implements Callable<Integer> {

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            required = true,
            description = "What happened, one fact a line with its relationship.")
    private Path facts = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = Converters.Moment.class,
            description = "The instant to explain, like 2026-03-12T09:00:00Z: now unless given.")
    private Optional<Instant> asOf = Optional.empty();

    @Option(
            names = "--playbook",
            paramLabel = "NAME",
            description =
                    "standard, business-to-consumer, minimal, or a file with a playbook as JSON: ${DEFAULT-VALUE} unless given.")
    private String playbook = "standard";

    @Option(
            names = "--relationship",
            paramLabel = "ID",
            converter = Converters.Relationship.class,
            description = "The one to explain, instead of all.")
    private Optional<RelationshipId> relationship = Optional.empty();

    @Option(
            names = "--desk",
            paramLabel = "FILE",
            description = "The people on our side, one fact a line: where and when they work.")
    private Optional<Path> desk = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description =
                    "Where those work of whom --desk says nothing, Monday to Friday: ${DEFAULT-VALUE} unless given.")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(names = "--json", description = "Prints JSON, one relationship a line, instead of words.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;

    private ExplainCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * The command, ready to be executed: what cannot be used is answered with one line and exit code 2.
     *
     * @param clock says what now is
     * @return the command line
     */
    public static CommandLine commandLine(Clock clock) {
        return Complaints.commandLine(new ExplainCommand(clock));
    }

    @Override
    public Integer call() {
        Playbook rules = PlaybookChoice.of(playbook);
        DeskFile desks = desk.map(DeskFile::read).orElse(DeskFile.NONE);
        Facts all = Facts.read(facts);
        Facts chosen = relationship.map(all::only).orElse(all);
        Instant until = asOf.orElseGet(clock::instant);
        WorkingTime tenant = WorkingTime.of(zone, WorkCalendar.MONDAY_TO_FRIDAY);
        List<Told> told = new ArrayList<>();
        chosen.byRelationship()
                .forEach((id, lines) -> told.add(
                        new Retelling(id, chosen.file(), rules, tenant, desks).until(until, new Lived(lines, until))));
        print(told, rules, tenant, desks.at(Clock.fixed(until, zone), tenant));
        return CommandLine.ExitCode.OK;
    }

    /** Only when all is told: what cannot be used leaves nothing behind. */
    private void print(List<Told> told, Playbook rules, WorkingTime tenant, Desks desks) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            told.forEach(one -> out.print(AsJson.line(one, rules.id().value()) + "\n"));
        } else {
            InWords words = new InWords(rules, tenant, desks);
            Instant until = told.get(0).asOf();
            out.print("As of " + new Moments(zone).from(until) + " (" + zone + "), by the playbook " + rules.id()
                    + ".\n");
            told.forEach(one -> out.print("\n" + String.join("\n", words.lines(one)) + "\n"));
        }
        out.flush();
    }
}
