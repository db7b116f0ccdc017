package io.github.relationship.examples.replay;

import io.github.relationship.FactRefusedException;
import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.Zones;
import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Complaints;
import io.github.relationship.examples.common.DataClock;
import io.github.relationship.spi.RelationshipRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntConsumer;

/** Lives through the data once more: sets the clock to each row's instant, and records what the row says. */
final class Replay {

    private static final int REPLANNED_AT_ONCE = 1000;

    private final Orders orders;
    private final ZoneId zone;
    private final DataClock clock;
    private final Firm firm;
    private final Refusals refusals = new Refusals();
    private final Set<String> customers = new LinkedHashSet<>();
    private int read;
    private int facts;

    Replay(Orders orders, ZoneId zone, RelationshipRepository repository) {
        this.orders = orders;
        this.zone = zone;
        this.clock = new DataClock(zone);
        this.firm = new Firm(repository, clock, zone);
    }

    /** What was recorded before would be told as if it came with the first row. */
    void requireNewCustomers() {
        orders.inOrder().stream()
                .map(Order::customer)
                .distinct()
                .filter(firm::knows)
                .findFirst()
                .ifPresent(customer -> {
                    throw new BadInput("customer " + Complaints.shown(customer)
                            + " is stored already; allowed is a store that knows none of the customers");
                });
    }

    /**
     * Replays to the end of the last of these days.
     *
     * @param days at the end of which to look around
     * @param progress is told how many rows have been read
     * @return where everybody stands at the end of each day
     */
    List<Standing> until(SortedSet<LocalDate> days, IntConsumer progress) {
        Census census = new Census(firm.relationships());
        List<Standing> standings = new ArrayList<>();
        Instant before = Instant.MIN;
        for (LocalDate day : days) {
            Instant end = Zones.endOfDay(day, zone);
            while (read < orders.inOrder().size()
                    && orders.inOrder().get(read).at().isBefore(end)) {
                take(orders.inOrder().get(read));
                read++;
                progress.accept(read);
            }
            Instant lastOfDay = end.minusNanos(1000);
            clock.set(lastOfDay);
            replan();
            standings.add(census.take(day, customers, before, refusals.total(), facts));
            before = lastOfDay;
        }
        return standings;
    }

    private void take(Order order) {
        clock.set(order.at());
        if (customers.add(order.customer())) {
            firm.open(order.customer(), order.at());
        }
        try {
            if (order instanceof Order.Invoice invoice) {
                firm.invoice(invoice);
            } else if (order instanceof Order.Credit credit) {
                if (credit.invoice().isEmpty()) {
                    refusals.count(Refusals.NAMES_NO_PURCHASE);
                    return;
                }
                firm.credit(credit, credit.invoice().get());
            }
            facts++;
        } catch (FactRefusedException e) {
            refusals.count(e.code());
        }
    }

    /** What a host's scheduler does: time alone makes things due, too. */
    private void replan() {
        int judged;
        do {
            judged = firm.relationships().replanDue(REPLANNED_AT_ONCE);
        } while (judged == REPLANNED_AT_ONCE);
    }

    TenantRelationships relationships() {
        return firm.relationships();
    }

    Refusals refusals() {
        return refusals;
    }

    int customers() {
        return customers.size();
    }

    int rowsRead() {
        return read;
    }
}
