package io.github.relationship.examples.explain;

import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Source;
import io.github.relationship.json.MalformedJsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A file of text, and how to tell what is wrong in it.
 *
 * @param path where it is, as it was given
 */
record TextFile(Path path) {

    /** Something, and in which line it stands, from 1. */
    record Line<T>(int number, T value) {}

    /** What stands in the lines that are not blank. */
    <T> List<Line<T>> lines(Function<String, T> read) {
        List<String> texts = read(reader -> reader.lines().toList());
        List<Line<T>> lines = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            String text = index == 0 ? texts.get(0).replaceFirst("^\uFEFF", "") : texts.get(index);
            if (!text.isBlank()) {
                lines.add(new Line<>(index + 1, parsed(text, index, read)));
            }
        }
        return lines;
    }

    /** What the file as a whole says. */
    <T> T whole(Function<String, T> read) {
        return parsed(read(reader -> reader.lines().collect(Collectors.joining("\n"))), 0, read);
    }

    private <T> T parsed(String text, int linesBefore, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (MalformedJsonException e) {
            String where = e.path() + " (line " + e.line() + ", column " + e.column() + "): ";
            throw bad(
                    linesBefore + e.line(),
                    e.path() + " (column " + e.column() + "): "
                            + String.valueOf(e.getMessage()).substring(where.length()));
        } catch (IllegalArgumentException e) {
            throw bad(linesBefore + 1, String.valueOf(e.getMessage()));
        }
    }

    BadInput bad(int line, String problem) {
        return new BadInput(path + ", line " + line + ", " + problem);
    }

    private <T> T read(Function<BufferedReader, T> how) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Source.of(path).unpacked(), StandardCharsets.UTF_8.newDecoder()))) {
            return how.apply(reader);
        } catch (CharacterCodingException e) {
            throw notUtf8();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8();
            }
            throw unreadable(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BadInput notUtf8() {
        return new BadInput(path + ": is not UTF-8; allowed is text in UTF-8");
    }

    private BadInput unreadable(Exception e) {
        return new BadInput(path + ": cannot be read (" + e.getMessage() + "); allowed is a readable text file, or one"
                + " packed by gzip");
    }
}
