package io.github.relationship.examples.replay;

import io.github.relationship.id.UserId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who looks after whom. The data does not say, so ten people are assumed, each with the customers of one last digit. */
final class Salespeople {

    private static final List<String> NAMES =
            List.of("Alice", "Ben", "Clara", "Daniel", "Emma", "Frank", "Grace", "Henry", "Isla", "Jack");

    /** Whose agenda is shown unless somebody is named. */
    static final UserId FIRST = UserId.of(NAMES.get(0));

    private Salespeople() {}

    /** The same for a customer for ever, and for other numbers than digits too. */
    static UserId of(String customer) {
        int last = customer.charAt(customer.length() - 1);
        return UserId.of(NAMES.get(Math.floorMod(last - '0', NAMES.size())));
    }

    static Optional<UserId> find(String name) {
        return NAMES.stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .map(UserId::of);
    }

    static String names() {
        return String.join(", ", NAMES);
    }

    /** Such as {@code 0 Alice, 1 Ben}. */
    static String byLastDigit() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(digit -> digit + " " + NAMES.get(digit))
                .collect(Collectors.joining(", "));
    }
}
