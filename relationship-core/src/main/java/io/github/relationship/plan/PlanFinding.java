package io.github.relationship.plan;

import io.github.relationship.id.UserId;
import java.util.Optional;

/**
 * Something that a person should know of a plan, and that is no item of it: data with a sentence, ids only (B3).
 *
 * @param kind what was found
 * @param gone who is no longer with us, where it is about that
 * @param instead who does that person's items, empty for nobody
 */
public record PlanFinding(Kind kind, Optional<UserId> gone, Optional<UserId> instead) {

    /** What can be found. */
    public enum Kind {
        /** The owner is no longer with us (A7). */
        OWNER_GONE,
        /** Nothing at all is planned (A1). */
        NOTHING_PLANNED
    }

    static PlanFinding ownerGone(UserId owner, UserId doer) {
        return new PlanFinding(
                Kind.OWNER_GONE, Optional.of(owner), Optional.of(doer).filter(user -> !user.equals(owner)));
    }

    static PlanFinding nothingPlanned() {
        return new PlanFinding(Kind.NOTHING_PLANNED, Optional.empty(), Optional.empty());
    }

    /**
     * The finding for people.
     *
     * @return an English sentence, with ids in the place of names
     */
    public String sentence() {
        if (kind == Kind.NOTHING_PLANNED) {
            return "Nothing is planned at all.";
        }
        String owner = "The owner " + gone.map(UserId::value).orElse("") + " is no longer with us; ";
        return owner
                + instead.map(user -> user.value() + " does what is to be done until there is a new one.")
                        .orElse("nobody does what is to be done: name a deputy, a default or a new owner.");
    }
}
