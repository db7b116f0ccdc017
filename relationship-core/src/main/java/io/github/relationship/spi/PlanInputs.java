package io.github.relationship.spi;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.Text;
import java.time.Instant;

/**
 * What a stored plan was made with, so that it can be made again and compared (G6): the instant, the history, and a digest of all
 * else.
 *
 * @param madeFor the instant of the judgement, cut to microseconds
 * @param facts how many facts the history had, 0 or more
 * @param digest stands for the playbook, the people on our side and all else that the judgement looked at: 1 to 64 code points;
 *     equal digests, equal inputs
 */
public record PlanInputs(Instant madeFor, int facts, String digest) {

    /** The most code points of a digest. */
    public static final int MAX_DIGEST = 64;

    /**
     * Checks the parts, and cuts the instant.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there are fewer than 0 facts, or the digest is empty or too long
     */
    public PlanInputs {
        madeFor = Instants.truncate(madeFor);
        Text.require("digest", digest, MAX_DIGEST);
        if (facts < 0) {
            throw new IllegalArgumentException("facts are " + facts + "; a history has 0 or more");
        }
    }

    /**
     * The same for a history that has another number of facts by now.
     *
     * @param now how many, 0 or more
     * @return a copy
     */
    public PlanInputs ofFacts(int now) {
        return new PlanInputs(madeFor, now, digest);
    }
}
