package io.github.relationship.history;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A relationship whose history counts how many of its entries were looked at. */
public final class CountedWalks {

    private final Counted entries;
    private final Relationship relationship;

    /**
     * Counts from nothing.
     *
     * @param relationship the relationship
     */
    public CountedWalks(Relationship relationship) {
        this.entries = new Counted(relationship.entries());
        this.relationship =
                new Relationship(relationship.id(), entries, relationship.retracted(), relationship.themes());
    }

    /**
     * The same relationship.
     *
     * @return the one that counts
     */
    public Relationship relationship() {
        return relationship;
    }

    /**
     * How many entries were looked at until now.
     *
     * @return the number
     */
    public int looks() {
        return entries.looks;
    }

    private static final class Counted extends AbstractList<Entry> implements RandomAccess {

        private final List<Entry> all;
        private int looks;

        Counted(List<Entry> all) {
            this.all = all;
        }

        @Override
        public Entry get(int index) {
            looks++;
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}
