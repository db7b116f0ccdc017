package io.github.relationship.desk;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.id.UserId;
import java.util.Objects;

/**
 * A person on our side.
 *
 * @param user who
 * @param time where and when the person works
 * @param active whether the person is still with us
 */
public record Desk(UserId user, WorkingTime time, boolean active) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Desk {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(time, "time");
    }

    /**
     * The desk of somebody who is with us.
     *
     * @param user who
     * @param time where and when the person works
     * @return the desk
     */
    public static Desk of(UserId user, WorkingTime time) {
        return new Desk(user, time, true);
    }
}
