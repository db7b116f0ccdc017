package io.github.relationship.examples.replay;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/** One row of the data: something was bought, or something was credited. */
sealed interface Order {

    /** By time; at equal times what was bought comes first, so that what is credited in the same minute finds it. */
    Comparator<Order> IN_ORDER = Comparator.comparing(Order::at).thenComparing(order -> order instanceof Credit);

    String customer();

    Instant at();

    LocalDateTime local();

    /** An invoice. */
    record Invoice(String invoice, String customer, LocalDateTime local, Instant at, BigDecimal amount)
            implements Order {}

    /** What a credit note says of one invoice, or of none. */
    record Credit(
            String creditNote,
            String customer,
            Optional<String> invoice,
            LocalDateTime local,
            Instant at,
            BigDecimal amount)
            implements Order {}
}
