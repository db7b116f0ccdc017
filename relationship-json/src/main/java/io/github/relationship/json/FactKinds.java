package io.github.relationship.json;

import io.github.relationship.history.Fact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.UnreadFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the kinds of fact, and the formats of their bodies: what stands beside a body.
 *
 * <p>A name never changes. A format is raised where a body says something that an older version would misread, and a fact is
 * written in the lowest format that can say it; members that older versions may pass over are added without a new format.
 */
public final class FactKinds {

    /** What stands before a host's own kind: no name of ours has a colon. */
    public static final String HOST = "host:";

    static final List<Kind<?>> ALL = Stream.of(
                    AccountKinds.ALL,
                    PeopleKinds.ALL,
                    ContactKinds.ALL,
                    SalesKinds.ALL,
                    ServiceKinds.ALL,
                    DecisionKinds.ALL)
            .<Kind<?>>flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, Kind<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

    private static final Map<String, Kind<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));

    private FactKinds() {}

    /**
     * The name of a fact's kind.
     *
     * @param fact a fact
     * @return such as {@code purchased} or {@code delivery-expected}; {@code host:} and the host's own name for a host's own kind;
     *     the name that it came with for an unread fact
     */
    public static String kindOf(Fact fact) {
        Objects.requireNonNull(fact, "fact");
        if (fact instanceof HostFact host) {
            return HOST + host.kind();
        }
        return fact instanceof UnreadFact unread ? unread.kind() : of(fact).name();
    }

    /**
     * The format in which a fact's body is written.
     *
     * @param fact a fact
     * @return 1 or more
     */
    public static int formatOf(Fact fact) {
        Objects.requireNonNull(fact, "fact");
        return fact instanceof UnreadFact unread ? unread.format() : Kind.FORMAT;
    }

    static Kind<?> of(Fact fact) {
        // A record is its own type; a generated value is the only child of its type.
        Class<?> type = fact.getClass();
        return Optional.<Kind<?>>ofNullable(BY_TYPE.get(type.isRecord() ? type : type.getSuperclass()))
                .orElseThrow(() -> new AssertionError(type));
    }

    static Optional<Kind<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
