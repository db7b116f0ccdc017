package io.github.relationship.jdbc;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.GestureId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.json.PlanJson;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Window;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a line of an agenda, in one order wherever they stand. */
final class LineColumns {

    static final String NAMES = """
            relationship, key_rule, key_step, key_contact, key_occurrence, item_class, purpose, nature, doing, owner, doer, rung, \
            contact, channel, gesture, tier, lead_days, shows_at, not_before, due_at, latest_at, expires_at, reason, also""";

    static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private LineColumns() {}

    /** The names with a table's short name before each. */
    static String namesOf(String table) {
        return Stream.of(NAMES.split(", ")).map(name -> table + "." + name).collect(Collectors.joining(", "));
    }

    static void write(Parameters parameters, AgendaItem line) throws SQLException {
        writeKey(parameters, line.key());
        parameters
                .whole(Ranks.of(line.itemClass()))
                .text(line.purpose().name())
                .text(line.nature().name())
                .text(line.doing().name())
                .id(line.owner())
                .id(line.doer())
                .id(line.rung())
                .id(line.contact())
                .text(line.option().map(option -> option.channel().name()))
                .text(line.option().map(option -> option.gesture().value()))
                .whole(line.option().map(Option::tier))
                .whole(line.option().map(Option::leadWorkingDays))
                .instant(line.shows())
                .instant(line.window().notBefore())
                .instant(line.window().due())
                .instant(line.window().latest())
                .instant(line.window().expires())
                .text(PlanJson.writeReason(line.reason()))
                .text(also(line));
    }

    /** The parts of a key in the order in which keys are compared; what is absent is empty, and comes first. */
    static void writeKey(Parameters parameters, ItemKey key) throws SQLException {
        parameters
                .id(key.relationship())
                .id(key.rule())
                .text(key.step().orElse(""))
                .text(key.contact().map(ContactId::value).orElse(""))
                .text(key.occurrence());
    }

    /** A line after its claim number and the digest of its key; one whose key is another is none that we stored. */
    static ReadRow<AgendaItem> readable(Row row) throws SQLException {
        long number = row.large();
        String digest = row.text();
        return row.orUnreadable(row.nextText(), digest, number, columns -> {
            AgendaItem line = read(columns);
            if (!Lines.digest(line.key()).equals(digest)) {
                throw new IllegalStateException("the digest is that of another key");
            }
            return line;
        });
    }

    private static AgendaItem read(Row row) throws SQLException {
        return AgendaItem.builder()
                .key(key(row))
                .itemClass(Ranks.itemClass(row.whole()))
                .purpose(Purpose.valueOf(row.text()))
                .nature(Nature.valueOf(row.text()))
                .doing(Doing.valueOf(row.text()))
                .owner(row.id(UserId::of))
                .doer(row.id(UserId::of))
                .rung(row.id(RungId::of))
                .contact(row.optionalId(ContactId::of))
                .option(option(row))
                .shows(row.instant())
                .window(window(row))
                .reason(PlanJson.readReason(row.text()).value())
                .also(also(row))
                .build();
    }

    private static ItemKey key(Row row) throws SQLException {
        RelationshipId relationship = row.id(RelationshipId::of);
        RuleId rule = row.id(RuleId::of);
        Optional<String> step = Optional.of(row.text()).filter(text -> !text.isEmpty());
        Optional<ContactId> contact =
                Optional.of(row.text()).filter(text -> !text.isEmpty()).map(ContactId::of);
        return new ItemKey(relationship, rule, step, contact, row.text());
    }

    private static Optional<Option> option(Row row) throws SQLException {
        Optional<Channel> channel = row.optionalText().map(Channel::valueOf);
        Optional<GestureId> gesture = row.optionalId(GestureId::of);
        Optional<Integer> tier = row.optionalWhole();
        Optional<Integer> lead = row.optionalWhole();
        if (channel.isPresent() != gesture.isPresent()
                || channel.isPresent() != tier.isPresent()
                || channel.isPresent() != lead.isPresent()) {
            throw new IllegalStateException("a way of doing it is there wholly or not at all");
        }
        return channel.map(way -> new Option(way, gesture.orElseThrow(), tier.orElseThrow(), lead.orElseThrow()));
    }

    /** Further reasons, one a line; absent where there is none. */
    private static Optional<String> also(AgendaItem line) {
        return line.also().isEmpty()
                ? Optional.empty()
                : Optional.of(line.also().stream().map(PlanJson::writeReason).collect(Collectors.joining("\n")));
    }

    private static List<Reason> also(Row row) throws SQLException {
        return row.optionalText().stream()
                .flatMap(reasons -> Arrays.stream(reasons.split("\n", -1)))
                .map(reason -> PlanJson.readReason(reason).value())
                .toList();
    }

    private static Window window(Row row) throws SQLException {
        return new Window(row.optionalInstant(), row.instant(), row.instant(), row.optionalInstant());
    }
}
