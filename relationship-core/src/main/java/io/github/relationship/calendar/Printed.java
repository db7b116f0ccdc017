package io.github.relationship.calendar;

import java.util.regex.Pattern;

/** How dates of holidays are printed. */
final class Printed {

    static final Pattern WEEKDAY =
            Pattern.compile("((?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY) (\\d) of ([A-Z]{3,9})");
    static final Pattern EASTER = Pattern.compile("Easter([+-]\\d{1,2})");
    static final Pattern FIXED = Pattern.compile("--\\d{2}-\\d{2}");

    private Printed() {}
}
