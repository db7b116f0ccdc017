package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import java.util.List;

/** Nothing advises to move to the rung, so there is nothing to accept or decline (L5). */
public final class AdviceNotOpenException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;
    private final transient RungId rung;
    private final transient List<RungId> open;

    AdviceNotOpenException(RelationshipId relationship, RungId rung, List<RungId> open) {
        super("relationship " + relationship + " has no open advice about rung " + rung + "; open is advice about "
                + (open.isEmpty() ? "no rung" : open)
                + ": answer what is open, or record a move by hand with its reason");
        this.relationship = relationship;
        this.rung = rung;
        this.open = List.copyOf(open);
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
     * The rung that was answered for.
     *
     * @return its id
     */
    public RungId rung() {
        return rung;
    }

    /**
     * The rungs about which advice is open.
     *
     * @return their ids; empty where nothing waits for an answer
     */
    public List<RungId> open() {
        return open;
    }
}
