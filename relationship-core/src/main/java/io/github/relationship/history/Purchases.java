package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What they bought, what became of it, and what they said of it. */
public final class Purchases extends Theme<Purchases> {

    private final List<Purchase> purchases;
    private final List<Known<PurchaseFact.SatisfactionHeard>> satisfaction;
    private @Nullable UserId seller;

    Purchases() {
        this(new ArrayList<>(), new ArrayList<>(), null);
    }

    private Purchases(
            List<Purchase> purchases,
            List<Known<PurchaseFact.SatisfactionHeard>> satisfaction,
            @Nullable UserId seller) {
        this.purchases = purchases;
        this.satisfaction = satisfaction;
        this.seller = seller;
    }

    @Override
    Purchases copy() {
        return new Purchases(new ArrayList<>(purchases), new ArrayList<>(satisfaction), seller);
    }

    void apply(Entry entry, PurchaseFact fact) {
        if (fact instanceof Purchased purchased) {
            if (purchases.isEmpty()) {
                seller = entry.actor().orElse(null);
            }
            purchases.add(Purchase.made(entry, purchased));
        } else if (fact instanceof PurchaseFact.SatisfactionHeard heard) {
            satisfaction.add(Known.from(entry, heard));
        } else {
            FactId purchase = fact.references().iterator().next().fact();
            purchases.replaceAll(known -> known.id().equals(purchase) ? known.after(entry, fact) : known);
        }
    }

    /**
     * Every purchase, annulled ones included.
     *
     * @return the purchases, earliest first
     */
    public List<Purchase> all() {
        return Collections.unmodifiableList(purchases);
    }

    /**
     * One purchase.
     *
     * @param id the id of the fact that began it
     * @return the purchase, empty if unknown
     */
    public Optional<Purchase> find(FactId id) {
        return purchases.stream().filter(purchase -> purchase.id().equals(id)).findFirst();
    }

    /**
     * What they said when asked how satisfied they are.
     *
     * @return the answers, earliest first
     */
    public List<Known<PurchaseFact.SatisfactionHeard>> satisfaction() {
        return Collections.unmodifiableList(satisfaction);
    }

    /**
     * Who sold them the first thing they bought.
     *
     * @return the user, if the first purchase named one
     */
    public Optional<UserId> seller() {
        return Optional.ofNullable(seller);
    }
}
