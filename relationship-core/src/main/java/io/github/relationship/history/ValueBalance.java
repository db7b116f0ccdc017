package io.github.relationship.history;

import io.github.relationship.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What we brought them and they brought us within a period (V3).
 *
 * @param contacts how many contacts there were, those that brought nothing included
 * @param fromUs the contacts in which we brought something, earliest first
 * @param fromThem the contacts in which they did, earliest first
 */
public record ValueBalance(int contacts, List<Known<Exchange>> fromUs, List<Known<Exchange>> fromThem) {

    /** After so many contacts a balance says something. */
    private static final int ENOUGH_CONTACTS = 3;

    /** Copies the lists. */
    public ValueBalance {
        fromUs = List.copyOf(fromUs);
        fromThem = List.copyOf(fromThem);
    }

    static ValueBalance of(List<Known<Exchange>> lines) {
        return new ValueBalance(
                lines.size(),
                lines.stream().filter(line -> line.value().isFromUs()).toList(),
                lines.stream().filter(line -> line.value().isFromThem()).toList());
    }

    /**
     * By how many contacts we brought more than they.
     *
     * @return negative where they brought more
     */
    public int balance() {
        return fromUs.size() - fromThem.size();
    }

    /**
     * Whether we live on what they bring: after at least three contacts, we brought no more than they.
     *
     * @return true where that is worth knowing
     */
    public boolean isOwed() {
        return contacts >= ENOUGH_CONTACTS && balance() <= 0;
    }

    /**
     * What was worth something that we brought them.
     *
     * @return a sum for each currency, in the order of their codes; only what somebody gave an amount for
     */
    public List<Money> worthFromUs() {
        return sums(fromUs);
    }

    /**
     * What was worth something that they brought us.
     *
     * @return a sum for each currency, in the order of their codes; only what somebody gave an amount for
     */
    public List<Money> worthFromThem() {
        return sums(fromThem);
    }

    private static List<Money> sums(Collection<Known<Exchange>> lines) {
        TreeMap<String, Money> sums = new TreeMap<>();
        lines.stream()
                .flatMap(line -> line.value().worth().stream())
                .forEach(worth -> sums.merge(worth.currency().getCurrencyCode(), worth, Money::plus));
        return List.copyOf(sums.values());
    }
}
