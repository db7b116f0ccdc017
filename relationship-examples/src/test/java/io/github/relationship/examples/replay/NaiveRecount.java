package io.github.relationship.examples.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Counts again, without the library and as simply as possible: a customer from the first purchase, a client from the moment at
 * which there are purchases on three days of the last 24 months that have not come back whole so far, and never less.
 */
final class NaiveRecount {

    private record Row(String time, boolean bought, String customer, String invoice, BigDecimal amount) {}

    /** What is left of an invoice. */
    private static final class Invoice {
        final String customer;
        final LocalDate day;
        BigDecimal left;

        Invoice(Row row) {
            this.customer = row.customer;
            this.day = LocalDate.parse(row.time.substring(0, 10));
            this.left = row.amount;
        }
    }

    private final Set<String> known = new HashSet<>();
    private final Set<String> customers = new HashSet<>();
    private final Set<String> clients = new HashSet<>();
    private final Map<String, Invoice> invoices = new HashMap<>();
    private int refused;
    private int facts;

    private NaiveRecount() {}

    static List<String> ofBuiltInData() throws IOException {
        List<Row> rows = rows();
        List<String> ends = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2010, 12); month.isBefore(YearMonth.of(2011, 12)); ) {
            ends.add(month.atEndOfMonth().toString());
            month = month.plusMonths(1);
        }
        ends.add("2011-12-09");
        NaiveRecount recount = new NaiveRecount();
        List<String> lines = new ArrayList<>(List.of("["));
        int read = 0;
        for (String end : ends) {
            while (read < rows.size() && rows.get(read).time.substring(0, 10).compareTo(end) <= 0) {
                recount.take(rows.get(read++));
            }
            lines.add(recount.json(end) + (end.equals("2011-12-09") ? "" : ","));
        }
        assert read == rows.size();
        lines.add("]");
        return lines;
    }

    private void take(Row row) {
        known.add(row.customer);
        if (row.bought) {
            facts++;
            invoices.put(row.invoice, new Invoice(row));
            customers.add(row.customer);
            LocalDate since = LocalDate.parse(row.time.substring(0, 10)).minusMonths(24);
            long days = invoices.values().stream()
                    .filter(invoice -> invoice.customer.equals(row.customer))
                    .filter(invoice -> invoice.left.signum() > 0 && invoice.day.isAfter(since))
                    .map(invoice -> invoice.day)
                    .distinct()
                    .count();
            if (days >= 3) {
                clients.add(row.customer);
            }
        } else {
            Invoice invoice = invoices.get(row.invoice);
            if (invoice == null || !invoice.customer.equals(row.customer)) {
                refused++;
            } else {
                facts++;
                invoice.left = invoice.left.subtract(row.amount);
            }
        }
    }

    private String json(String end) {
        return String.format(
                Locale.ROOT,
                "{\"asOf\":\"%s\",\"ladder\":{\"suspect\":%d,\"prospect\":0,\"customer\":%d,\"client\":%d,\"partner\":0},"
                        + "\"moves\":%d,\"refused\":%d,\"facts\":%d}",
                end,
                known.size() - customers.size(),
                customers.size() - clients.size(),
                clients.size(),
                customers.size() + clients.size(),
                refused,
                facts);
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String[] cells : cells("invoices.csv.gz")) {
            rows.add(new Row(cells[3], true, cells[1], cells[0], new BigDecimal(cells[4])));
        }
        for (String[] cells : cells("returns.csv.gz")) {
            rows.add(new Row(cells[3], false, cells[1], cells[2], new BigDecimal(cells[4])));
        }
        rows.sort(Comparator.comparing(Row::time).thenComparing(row -> row.bought ? 0 : 1));
        return rows;
    }

    private static List<String[]> cells(String file) throws IOException {
        try (InputStream in = NaiveRecount.class.getResourceAsStream("/online-retail/" + file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            List<String[]> cells = new ArrayList<>();
            lines.lines().skip(1).forEach(line -> cells.add(line.split(",", -1)));
            return cells;
        }
    }
}
