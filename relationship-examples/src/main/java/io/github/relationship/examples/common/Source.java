package io.github.relationship.examples.common;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Where orders are read from: a file, or what comes with the example; compressed by gzip or not. */
public interface Source {

    /**
     * How to name it in a message.
     *
     * @return the name
     */
    String name();

    /**
     * Opens it as it is.
     *
     * @return a stream to be closed
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;

    /**
     * What comes with the example.
     *
     * @param file its name
     * @return the source
     */
    static Source builtIn(String file) {
        String resource = "/online-retail/" + file;
        return new Named(
                file, () -> Objects.requireNonNull(Source.class.getResourceAsStream(resource), "resource " + resource));
    }

    /**
     * A file.
     *
     * @param file where it is
     * @return the source
     */
    static Source of(Path file) {
        return new Named(file.toString(), () -> {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + ": is a directory; allowed is a file");
            }
            return Files.newInputStream(file);
        });
    }

    /**
     * Opens it and unpacks what is packed: gzip is known by its first two bytes, whatever the file is called.
     *
     * @return a stream to be closed
     * @throws IOException if it cannot be read
     */
    default InputStream unpacked() throws IOException {
        InputStream in = new BufferedInputStream(opened());
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in) : in;
    }

    private InputStream opened() throws IOException {
        try {
            return open();
        } catch (NoSuchFileException e) {
            throw new BadInput(name() + ": no such file; give the path of a file that can be read");
        }
    }

    /** Opens something that may not be there. */
    interface Opening {
        /**
         * Opens it.
         *
         * @return a stream to be closed
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * A source with a name.
     *
     * @param name how to name it in a message
     * @param opening opens it
     */
    record Named(String name, Opening opening) implements Source {
        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }
}
