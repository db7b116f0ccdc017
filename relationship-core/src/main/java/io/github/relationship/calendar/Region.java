package io.github.relationship.calendar;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A country, or a part of it, as far as holidays are concerned: {@code DE}, {@code DE-BY}.
 *
 * <p>Only the form is checked; whether there are holidays for it, the {@link HolidayProvider} knows.
 *
 * @param country two capital letters, as in ISO 3166-1
 * @param subdivision one to three capital letters or digits, as in ISO 3166-2
 */
public record Region(String country, Optional<String> subdivision) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})(?:-([A-Z0-9]{1,3}))?");

    /**
     * Checks the form.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if country or subdivision is not of the form above
     */
    public Region {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(subdivision, "subdivision");
        match(text(country, subdivision));
        if (country.length() != 2) {
            throw malformed();
        }
    }

    /**
     * A whole country.
     *
     * @param country two capital letters
     * @return the region
     * @throws IllegalArgumentException if the country is not of that form
     */
    public static Region of(String country) {
        return new Region(country, Optional.empty());
    }

    /**
     * A part of a country.
     *
     * @param country two capital letters
     * @param subdivision one to three capital letters or digits
     * @return the region
     * @throws IllegalArgumentException if a part is not of that form
     */
    public static Region of(String country, String subdivision) {
        return new Region(country, Optional.of(subdivision));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param text a country, or country and subdivision joined by a hyphen
     * @return the region
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Region parse(String text) {
        Matcher matcher = match(Objects.requireNonNull(text, "region"));
        return new Region(matcher.group(1), Optional.ofNullable(matcher.group(2)));
    }

    /** The text form, such as {@code DE-BY}. */
    @Override
    public String toString() {
        return text(country, subdivision);
    }

    private static String text(String country, Optional<String> subdivision) {
        return subdivision.map(part -> country + "-" + part).orElse(country);
    }

    private static Matcher match(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw malformed();
        }
        return matcher;
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "a region is an ISO 3166 code in capitals: write a country like DE, or a country and its part like DE-BY");
    }
}
