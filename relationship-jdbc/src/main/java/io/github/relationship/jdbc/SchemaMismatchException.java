package io.github.relationship.jdbc;

import java.util.List;
import java.util.stream.Collectors;

/** The tables are not as they should be; nothing has been changed. The message names each difference and its cure. */
public final class SchemaMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SchemaDifference> differences;

    SchemaMismatchException(List<SchemaDifference> differences) {
        super(differences.stream()
                .map(SchemaDifference::toString)
                .collect(Collectors.joining("\n- ", "the tables are not as they should be:\n- ", "")));
        this.differences = List.copyOf(differences);
    }

    /**
     * What is not as it should be.
     *
     * @return in order of the script, at least one
     */
    public List<SchemaDifference> differences() {
        return differences;
    }
}
