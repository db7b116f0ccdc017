package io.github.relationship.examples.common;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;

/** Reads a zone from an option. */
public final class ZoneConverter implements ITypeConverter<ZoneId> {

    /** Made by picocli. */
    public ZoneConverter() {}

    @Override
    public ZoneId convert(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw Complaints.notAllowed(value, "a time zone", "a zone like Europe/London");
        }
    }
}
