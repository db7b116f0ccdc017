package io.github.relationship;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.RelationshipId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The history holds facts that only a newer version can read, so what a change would mean is not known here. Reading still works;
 * nodes of the newer version write.
 */
public final class ReadOnlyRelationshipException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;
    private final transient List<String> unread;

    private ReadOnlyRelationshipException(RelationshipId relationship, List<String> unread) {
        super("relationship " + relationship
                + " can only be read here: its history has facts that a newer version wrote, " + unread
                + "; upgrade this node, or write through one of that version");
        this.relationship = relationship;
        this.unread = unread;
    }

    static boolean isUnread(Relationship relationship) {
        return !unread(relationship).isEmpty();
    }

    static void refuseIfUnread(Relationship relationship) {
        SortedSet<String> unread = unread(relationship);
        if (!unread.isEmpty()) {
            throw new ReadOnlyRelationshipException(relationship.id(), List.copyOf(unread));
        }
    }

    private static SortedSet<String> unread(Relationship relationship) {
        SortedSet<String> unread = new TreeSet<>();
        for (Entry entry : relationship.entries()) {
            if (entry.fact() instanceof UnreadFact fact
                    && !relationship.retracted().contains(entry.id())) {
                unread.add(fact.kind() + " in format " + fact.format());
            }
        }
        return unread;
    }

    /**
     * The relationship.
     *
     * @return its id
     */
    public RelationshipId relationship() {
        return relationship;
    }

    /**
     * What cannot be read.
     *
     * @return each kind and format once, such as {@code "gift sent in format 2"}, sorted
     */
    public List<String> unread() {
        return unread;
    }
}
