package io.github.relationship.ladder;

import io.github.relationship.id.RungId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a history shows of the evidence for a rung (L9).
 *
 * @param rung the rung asked about
 * @param parts each requirement, and what was found
 */
public record Assessment(RungId rung, List<Part> parts) {

    /**
     * One requirement, and what was found.
     *
     * @param requirement what is asked for
     * @param finding what there is
     */
    public record Part(Requirement requirement, Finding finding) {}

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or one of its parts is null
     */
    public Assessment {
        parts = List.copyOf(parts);
    }

    static Assessment of(Rung rung, Function<Requirement, Finding> found) {
        List<Requirement> requirements = rung.evidence().stream()
                .flatMap(evidence -> evidence instanceof AllOf all ? all.flat().stream() : List.of(evidence).stream())
                .toList();
        return new Assessment(
                rung.id(),
                requirements.stream()
                        .map(requirement -> new Part(requirement, found.apply(requirement)))
                        .toList());
    }

    /**
     * Whether the rung's evidence is complete.
     *
     * @return true when every part is met
     */
    public boolean isMet() {
        return parts.stream().allMatch(part -> part.finding().met());
    }

    /**
     * What is missing.
     *
     * @return the parts that are not met
     */
    public List<Part> missing() {
        return parts.stream().filter(part -> !part.finding().met()).toList();
    }

    /**
     * What is missing, in words.
     *
     * @return an English list such as "2 more purchases on another day by 2027-03-01; a commitment in force", empty when met
     */
    public String missingInWords() {
        return missing().stream().map(part -> part.finding().missing()).collect(Collectors.joining("; "));
    }
}
