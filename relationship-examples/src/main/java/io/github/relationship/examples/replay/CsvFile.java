package io.github.relationship.examples.replay;

import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Complaints;
import io.github.relationship.examples.common.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads comma-separated values: a header that names the columns, in any order, then one row a line. Nothing may be quoted. */
final class CsvFile {

    private final Source source;
    private final List<String> wanted;

    CsvFile(Source source, String... wanted) {
        this.source = source;
        this.wanted = List.of(wanted);
    }

    /** All rows, or what is wrong with the first one that cannot be read. */
    List<CsvRow> rows() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(source.unpacked(), StandardCharsets.UTF_8))) {
            String header = lines.readLine();
            if (header == null || header.isBlank()) {
                throw new BadInput(source.name() + ", line 1: is empty; allowed is a header with the columns "
                        + String.join(",", wanted) + ", then rows");
            }
            return rows(lines, header(header));
        } catch (IOException e) {
            throw new BadInput(source.name() + ": cannot be read (" + e.getMessage()
                    + "); allowed is a readable text file, or one packed by gzip");
        }
    }

    private List<String> header(String line) {
        List<String> columns = List.of(line.replaceFirst("^\uFEFF", "").split(",", -1));
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw BadInput.at(source.name(), 1, column, "is there twice; allowed is once");
            }
        }
        for (String column : wanted) {
            if (!seen.contains(column)) {
                throw BadInput.at(
                        source.name(),
                        1,
                        column,
                        "is missing, the header is " + Complaints.shown(line)
                                + "; allowed is a header with the columns " + String.join(",", wanted));
            }
        }
        return columns;
    }

    private List<CsvRow> rows(BufferedReader lines, List<String> columns) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isEmpty()) {
                CsvRow row = new CsvRow(source.name(), number, columns, List.of(line.split(",", -1)));
                row.check();
                rows.add(row);
            }
        }
        return rows;
    }
}
