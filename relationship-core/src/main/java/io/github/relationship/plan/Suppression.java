package io.github.relationship.plan;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.PersonKey;
import java.util.Objects;
import java.util.Optional;

/**
 * What binds a person in the whole tenant, at whichever party we know them (P8).
 *
 * @param person who
 * @param kind why
 * @param channel the channel that was refused, empty for all
 * @param purpose the purpose that was refused, empty for all
 */
public record Suppression(PersonKey person, Kind kind, Optional<Channel> channel, Optional<Purpose> purpose) {

    /** Why a person is not to be contacted. */
    public enum Kind {
        /** They said no elsewhere. */
        REFUSED,
        /** They have died. */
        DIED,
        /** They were erased. */
        ERASED
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Suppression {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(purpose, "purpose");
    }

    /**
     * Something that binds all channels and purposes.
     *
     * @param person who
     * @param kind why
     * @return the suppression
     */
    public static Suppression of(PersonKey person, Kind kind) {
        return new Suppression(person, kind, Optional.empty(), Optional.empty());
    }

    /**
     * Whether it speaks of a contact.
     *
     * @param by through which channel
     * @param what what for
     * @return true where it forbids it
     */
    public boolean forbids(Channel by, Purpose what) {
        return channel.map(by::equals).orElse(true) && purpose.map(what::equals).orElse(true);
    }
}
