package io.github.relationship.examples.explain;

import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Complaints;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.json.PlaybookJson;
import io.github.relationship.json.RuleCatalog;
import io.github.relationship.playbook.Playbook;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a playbook by what somebody calls it: the name of one that ships, or a file. */
final class PlaybookChoice {

    private PlaybookChoice() {}

    static Playbook of(String nameOrFile) {
        return shipped(nameOrFile)
                .orElseGet(() -> new TextFile(file(nameOrFile))
                        .whole(text ->
                                PlaybookJson.read(text, RuleCatalog.standard()).value()));
    }

    private static Optional<Playbook> shipped(String name) {
        try {
            return Playbook.named(PlaybookId.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.exists(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Told below, together with files that are not there.
        }
        throw new BadInput("--playbook " + Complaints.shown(name)
                + " is neither a playbook that comes with the library nor a file; allowed is standard,"
                + " business-to-consumer, minimal, or the path of a file");
    }
}
