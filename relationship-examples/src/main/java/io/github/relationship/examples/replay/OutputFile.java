package io.github.relationship.examples.replay;

import io.github.relationship.examples.common.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: its text goes to a neighbour, which then takes its name. Reserved before the work
 * begins, so that nobody waits for a file that cannot be written.
 */
final class OutputFile implements AutoCloseable {

    private final Path file;
    private final Path draft;

    private OutputFile(Path file, Path draft) {
        this.file = file;
        this.draft = draft;
    }

    static OutputFile reserve(Path path) {
        try {
            Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path name = file.getFileName();
            if (name == null || (Files.exists(file) && !Files.isRegularFile(file))) {
                throw unwritable(path, "not a file");
            }
            Path draft =
                    file.resolveSibling(name + "." + ProcessHandle.current().pid() + ".tmp");
            Files.write(draft, new byte[0], StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new OutputFile(file, draft);
        } catch (IOException e) {
            throw unwritable(path, e.getClass().getSimpleName());
        }
    }

    void write(String text) {
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e.getClass().getSimpleName());
        }
    }

    private static BadInput unwritable(Path path, String why) {
        return new BadInput("--json " + path + ": cannot be written (" + why
                + "); allowed is a file in a directory that exists and may be written to");
    }

    /** Leaves nothing behind that was not written whole. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw unwritable(draft, e.getClass().getSimpleName());
        }
    }
}
