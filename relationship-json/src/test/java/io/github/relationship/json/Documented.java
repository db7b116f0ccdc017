package io.github.relationship.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that documents the form, and what it ought to say. */
final class Documented {

    static final String PAGE = read();

    private Documented() {}

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/json.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The section under a heading of three hashes, until the next heading. */
    static Optional<String> section(String heading) {
        return Pattern.compile(
                        "(?m)^### " + Pattern.quote(heading) + "$(.*?)(?=^##|\\z)", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .findFirst();
    }

    /** The examples in a section. */
    static List<String> examples(String section) {
        return Pattern.compile("(?m)^```json\n(.*?)\n```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(section)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The table of an object's members. */
    static String table(ObjectForm<?> form) {
        return form.members().stream()
                .map(Documented::row)
                .collect(Collectors.joining("\n", "| member | what it is | left out |\n| --- | --- | --- |\n", ""));
    }

    private static <S> String row(Member<?, S> member) {
        return "| `" + member.name() + "` | " + member.form().words() + " | " + leftOut(member) + " |";
    }

    private static <S> String leftOut(Member<?, S> member) {
        S absent = member.absent();
        if (absent == null) {
            return "never";
        }
        if (absent.equals(Optional.empty())) {
            return "for none";
        }
        String json = Json.write(absent, UnreadMembers.NONE, member.form());
        return json.equals("[]") || json.equals("{}") ? "for none" : "for `" + json + "`";
    }
}
