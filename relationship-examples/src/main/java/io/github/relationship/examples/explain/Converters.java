package io.github.relationship.examples.explain;

import io.github.relationship.calendar.Instants;
import io.github.relationship.examples.common.Complaints;
import io.github.relationship.id.RelationshipId;
import java.time.DateTimeException;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; a value that is not allowed is answered with what is. */
final class Converters {

    private Converters() {}

    /** Reads an instant. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return Instants.truncate(Instant.parse(value));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw Complaints.notAllowed(value, "an instant", "an instant like 2026-03-12T09:00:00Z");
            }
        }
    }

    /** Reads the id of a relationship. */
    static final class Relationship implements ITypeConverter<RelationshipId> {
        @Override
        public RelationshipId convert(String value) {
            try {
                return RelationshipId.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
