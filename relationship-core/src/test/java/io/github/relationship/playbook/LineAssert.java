package io.github.relationship.playbook;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Channel;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a line says of itself. Its days are the doer's, unless another zone is named. */
final class LineAssert extends AbstractAssert<LineAssert, AgendaItem> {

    private final Story story;
    private final String plan;
    private final ZoneId zone;

    LineAssert(AgendaItem item, Story story, String plan) {
        this(item, story, plan, zoneOf(item.doer(), story));
    }

    private LineAssert(AgendaItem item, Story story, String plan, ZoneId zone) {
        super(item, LineAssert.class);
        this.story = story;
        this.plan = plan;
        this.zone = zone;
    }

    private static ZoneId zoneOf(UserId doer, Story story) {
        WorkingTime time = story.context().workingTime(doer);
        return time.zone();
    }

    LineAssert in(ZoneId other) {
        return new LineAssert(actual, story, plan, other);
    }

    LineAssert showsFrom(LocalDate day) {
        return same("shows from", Zones.startOfDay(day, zone), actual.shows());
    }

    /** From the first instant of a day. */
    LineAssert isDue(LocalDate day) {
        return same("due", Zones.startOfDay(day, zone), actual.window().due());
    }

    /** From the end of a day. */
    LineAssert isLateAfter(LocalDate day) {
        return same("latest", Zones.endOfDay(day, zone), actual.window().latest());
    }

    /** With the end of a day. */
    LineAssert isGoneAfter(LocalDate day) {
        Optional<Instant> gone = Optional.of(Zones.endOfDay(day, zone));
        return same("expires", gone, actual.window().expires());
    }

    LineAssert isNeverGone() {
        return same("expires", Optional.empty(), actual.window().expires());
    }

    LineAssert mustNotBeDoneBefore(LocalDate day) {
        Optional<Instant> first = Optional.of(Zones.startOfDay(day, zone));
        return same("not before", first, actual.window().notBefore());
    }

    LineAssert addresses(ContactId contact) {
        return same("contact", Optional.of(contact), actual.contact());
    }

    LineAssert isDoneBy(UserId doer) {
        return same("doer", doer, actual.doer());
    }

    LineAssert isBy(Channel channel) {
        return same("channel", Optional.of(channel), actual.option().map(Option::channel));
    }

    LineAssert isATask() {
        same("nature", Nature.TASK, actual.nature());
        return same("option", Optional.empty(), actual.option());
    }

    LineAssert hasKey(String text) {
        return same("key", text, actual.key().toString());
    }

    LineAssert names(String... facts) {
        return same(
                "facts",
                Arrays.stream(facts).map(FactId::of).toList(),
                actual.reason().facts());
    }

    LineAssert says(String sentence) {
        return same("sentence", sentence, story.playbook().explain(actual.reason(), actual.contact(), Names.NONE));
    }

    AgendaItem item() {
        return actual;
    }

    ItemKey key() {
        return actual.key();
    }

    private LineAssert same(String what, Object expected, Object found) {
        Assertions.assertThat(found)
                .as("%s of %s%n%s", what, actual.key(), plan)
                .isEqualTo(expected);
        return this;
    }
}
