package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What they bought, and what became of it. */
public final class Purchases extends Theme<Purchases> {

    private final List<Purchase> purchases;
    private @Nullable UserId seller;

    Purchases() {
        this(new ArrayList<>(), null);
    }

    private Purchases(List<Purchase> purchases, @Nullable UserId seller) {
        this.purchases = purchases;
        this.seller = seller;
    }

    @Override
    Purchases copy() {
        return new Purchases(new ArrayList<>(purchases), seller);
    }

    void apply(Entry entry, PurchaseFact fact) {
        if (fact instanceof Purchased purchased) {
            if (purchases.isEmpty()) {
                seller = entry.actor().orElse(null);
            }
            purchases.add(Purchase.made(entry, purchased));
        } else {
            FactId purchase = fact.references().iterator().next().fact();
            changed(purchase, entry, fact);
        }
    }

    /** What comes of a purchase mostly comes of one of the last. */
    private void changed(FactId purchase, Entry entry, PurchaseFact fact) {
        for (int i = purchases.size() - 1; i >= 0; i--) {
            if (purchases.get(i).id().equals(purchase)) {
                purchases.set(i, purchases.get(i).after(entry, fact));
                return;
            }
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
     * Who sold them the first thing they bought.
     *
     * @return the user, if the first purchase named one
     */
    public Optional<UserId> seller() {
        return Optional.ofNullable(seller);
    }
}
