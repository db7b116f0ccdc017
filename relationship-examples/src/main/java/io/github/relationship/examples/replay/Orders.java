package io.github.relationship.examples.replay;

import io.github.relationship.calendar.Zones;
import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rows of both files, checked, in order. A row that repeats another word for word is read once. */
record Orders(List<Order> inOrder) {

    /** Copies the list. */
    Orders {
        inOrder = List.copyOf(inOrder);
    }

    static Orders read(Source invoices, Optional<Source> returns, ZoneId zone) {
        List<Order> orders = new ArrayList<>(invoices(invoices, zone));
        if (orders.isEmpty()) {
            throw new BadInput(invoices.name() + ", line 2: is missing; allowed is a header, then at least one row");
        }
        returns.ifPresent(source -> orders.addAll(credits(source, zone)));
        orders.sort(Order.IN_ORDER);
        return new Orders(orders);
    }

    private static List<Order> invoices(Source source, ZoneId zone) {
        CsvFile file = new CsvFile(source, "invoice", "customer", "country", "invoiced_at", "amount_gbp", "lines");
        Map<String, CsvRow> known = new HashMap<>();
        List<Order> orders = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            String invoice = row.id("invoice");
            String customer = row.id("customer");
            LocalDateTime local = row.dateTime("invoiced_at");
            BigDecimal amount = row.amount("amount_gbp");
            row.count("lines");
            if (isNew(known, invoice, row, "invoice", "invoice " + invoice)) {
                orders.add(new Order.Invoice(invoice, customer, local, instant(local, zone), amount));
            }
        }
        return orders;
    }

    private static List<Order> credits(Source source, ZoneId zone) {
        CsvFile file = new CsvFile(source, "credit_note", "customer", "invoice", "credited_at", "amount_gbp");
        Map<String, CsvRow> known = new HashMap<>();
        List<Order> orders = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            String note = row.id("credit_note");
            String customer = row.id("customer");
            Optional<String> invoice = row.idIfGiven("invoice");
            LocalDateTime local = row.dateTime("credited_at");
            BigDecimal amount = row.amount("amount_gbp");
            String name = "credit note " + note + " of invoice " + invoice.orElse("");
            // What names no invoice becomes no fact, so nothing forbids several rows of it.
            if (invoice.isEmpty() || isNew(known, name, row, "credit_note", name)) {
                orders.add(new Order.Credit(note, customer, invoice, local, instant(local, zone), amount));
            }
        }
        return orders;
    }

    private static boolean isNew(Map<String, CsvRow> known, String key, CsvRow row, String column, String name) {
        CsvRow before = known.putIfAbsent(key, row);
        if (before != null && !before.values().equals(row.values())) {
            throw row.bad(
                    column,
                    name + " has other content in line " + before.line()
                            + "; allowed is one row for each, or the same again");
        }
        return before == null;
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return Zones.at(local.toLocalDate(), local.toLocalTime(), zone);
    }

    LocalDate firstDay() {
        return inOrder.get(0).local().toLocalDate();
    }

    LocalDate lastDay() {
        return inOrder.get(inOrder.size() - 1).local().toLocalDate();
    }
}
