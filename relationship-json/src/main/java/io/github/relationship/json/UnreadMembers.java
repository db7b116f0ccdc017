package io.github.relationship.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Members of a JSON text that this version does not know, because a newer one wrote them: they are carried along, so that
 * writing the value again loses nothing.
 *
 * <p>Immutable. They are treated as personal: {@code toString} only counts them.
 */
public final class UnreadMembers {

    /** Nothing was left unread. */
    public static final UnreadMembers NONE = new UnreadMembers(Map.of());

    /** By the pointer of the object in which they stood, then by name. */
    private final Map<String, Map<String, String>> byObject;

    private UnreadMembers(Map<String, Map<String, String>> byObject) {
        this.byObject = byObject;
    }

    /**
     * Whether everything was read.
     *
     * @return true where there are none
     */
    public boolean isEmpty() {
        return byObject.isEmpty();
    }

    /** The members that stood in an object: by name, in their order, the JSON of each on one line. */
    Map<String, String> of(String object) {
        return byObject.getOrDefault(object, Map.of());
    }

    /** Takes members of an inner text along, under the pointer of that text. */
    UnreadMembers and(String pointer, UnreadMembers inner) {
        if (inner.isEmpty()) {
            return this;
        }
        Map<String, Map<String, String>> all = new LinkedHashMap<>(byObject);
        inner.byObject.forEach((object, members) -> all.put(pointer + object, members));
        return new UnreadMembers(Collections.unmodifiableMap(all));
    }

    /** Those of an inner text, as that text alone would have them. */
    UnreadMembers under(String pointer) {
        Map<String, Map<String, String>> inner = new LinkedHashMap<>();
        byObject.forEach((object, members) -> {
            if (object.equals(pointer) || object.startsWith(pointer + "/")) {
                inner.put(object.substring(pointer.length()), members);
            }
        });
        return inner.isEmpty() ? NONE : new UnreadMembers(inner);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnreadMembers that && byObject.equals(that.byObject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byObject);
    }

    @Override
    public String toString() {
        return "UnreadMembers[" + byObject.values().stream().mapToInt(Map::size).sum() + "]";
    }

    /** Collects them while a text is read. */
    static final class Collector {

        private final Map<String, Map<String, String>> byObject = new LinkedHashMap<>();

        /** Whether the name is new in its object. */
        boolean add(String object, String name, String json) {
            return byObject.computeIfAbsent(object, any -> new LinkedHashMap<>())
                            .putIfAbsent(name, json)
                    == null;
        }

        UnreadMembers collected() {
            return byObject.isEmpty() ? NONE : new UnreadMembers(byObject);
        }
    }
}
