package io.github.relationship;

import io.github.relationship.id.ItemKey;
import java.time.LocalDate;

/** An answer cannot hold until then: that day has come, and the question would be asked again at once (A2). */
public final class AnswerRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ItemKey item;
    private final LocalDate given;
    private final LocalDate firstAllowed;

    AnswerRefusedException(ItemKey item, LocalDate given, LocalDate firstAllowed) {
        super("item " + item + " cannot be answered until " + given + ": the first day allowed is " + firstAllowed
                + "; choose a later day, or none if the question is settled");
        this.item = item;
        this.given = given;
        this.firstAllowed = firstAllowed;
    }

    /**
     * The line.
     *
     * @return its key
     */
    public ItemKey item() {
        return item;
    }

    /**
     * Until when the answer was to hold.
     *
     * @return the day
     */
    public LocalDate given() {
        return given;
    }

    /**
     * From when on the question can be asked again.
     *
     * @return tomorrow, for whoever is asked
     */
    public LocalDate firstAllowed() {
        return firstAllowed;
    }
}
