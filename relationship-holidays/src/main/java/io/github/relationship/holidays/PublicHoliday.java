package io.github.relationship.holidays;

import io.github.relationship.id.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which people of a region do not work, and why.
 *
 * @param date the day
 * @param name what people call it, in English unless the host renamed it; 1 to 200 code points
 */
public record PublicHoliday(LocalDate date, String name) {

    /**
     * Checks both.
     *
     * @throws NullPointerException if one is null
     * @throws IllegalArgumentException if the name is empty, too long or not plain text
     */
    public PublicHoliday {
        Objects.requireNonNull(date, "date");
        Text.require("name of a holiday", name, 200);
    }
}
