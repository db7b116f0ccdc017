package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import java.util.Objects;

/**
 * A relationship whose plan could not be made again, or only from other inputs: nothing is known against it.
 *
 * @param relationship the relationship
 * @param why what stands in the way
 * @param detail for what cannot be read, which part, without any of the data; else empty
 */
public record NotCompared(RelationshipId relationship, Why why, String detail) {

    /** What stands in the way. */
    public enum Why {
        /**
         * The playbook, our people, a calendar or what binds somebody elsewhere is not as it was, and the plan comes out otherwise.
         * The next judgement takes that over.
         */
        INPUTS_CHANGED,
        /** The last step stored no plan, and the relationship is to be judged anew. */
        NOT_PLANNED,
        /** Something that is stored cannot be read, or is set aside: see {@link TenantRelationships#quarantine}. */
        UNREADABLE,
        /** The history holds facts that only a newer version can read. */
        NEWER_VERSION,
        /** Others kept writing to it. */
        OVERTAKEN
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public NotCompared {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(detail, "detail");
    }
}
