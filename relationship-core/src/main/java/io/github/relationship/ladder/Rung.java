package io.github.relationship.ladder;

import io.github.relationship.id.RungId;
import io.github.relationship.id.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A rung of a ladder.
 *
 * @param id stable for ever: facts name it
 * @param name what people call it, at most 100 code points
 * @param evidence what must be shown to enter it, empty for the rung on which everybody begins
 * @param entry whether it is entered by evidence alone
 */
public record Rung(RungId id, String name, Optional<Requirement> evidence, Entry entry) {

    /** How a rung is entered once its evidence is complete (L5). */
    public enum Entry {
        /** At once. */
        AUTOMATIC,
        /** When a person accepts the advice. */
        ADVISED
    }

    /**
     * Checks the name.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the rung name is empty, longer than 100 code points, not valid Unicode,
     *     or has a control character
     */
    public Rung {
        Objects.requireNonNull(id, "id");
        Text.require("rung name", name, 100);
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * The rung on which everybody begins.
     *
     * @param id its id
     * @param name what people call it
     * @return the rung
     */
    public static Rung first(String id, String name) {
        return new Rung(RungId.of(id), name, Optional.empty(), Entry.AUTOMATIC);
    }

    /**
     * A rung that is entered as soon as its evidence is complete.
     *
     * @param id its id
     * @param name what people call it
     * @param evidence what must be shown
     * @return the rung
     */
    public static Rung automatic(String id, String name, Requirement evidence) {
        return new Rung(RungId.of(id), name, Optional.of(evidence), Entry.AUTOMATIC);
    }

    /**
     * A rung that is entered when its evidence is complete and a person agrees.
     *
     * @param id its id
     * @param name what people call it
     * @param evidence what must be shown
     * @return the rung
     */
    public static Rung advised(String id, String name, Requirement evidence) {
        return new Rung(RungId.of(id), name, Optional.of(evidence), Entry.ADVISED);
    }

    /** One canonical text, for the version of a playbook. */
    String canonical() {
        return id + "|" + entry + "|"
                + evidence.map(requirement -> requirement.spec().canonical()).orElse("");
    }
}
