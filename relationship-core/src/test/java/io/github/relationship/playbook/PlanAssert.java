package io.github.relationship.playbook;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a plan has and holds back; a failure shows all of both. Rules are named like {@code F3} or {@code F2.agree}. */
final class PlanAssert extends AbstractAssert<PlanAssert, Plan> {

    private final Story story;

    private PlanAssert(Story story) {
        super(story.plan(), PlanAssert.class);
        this.story = story;
    }

    static PlanAssert assertThat(Story story) {
        return new PlanAssert(story);
    }

    /** The only line of a rule. */
    LineAssert shows(String rule) {
        return line(items(rule), rule);
    }

    LineAssert shows(String rule, ContactId contact) {
        return line(
                items(rule).stream()
                        .filter(item -> item.contact().filter(contact::equals).isPresent())
                        .toList(),
                rule + " for " + contact);
    }

    /** The line with a key, among others of its rule. */
    LineAssert showsKey(String key) {
        return line(
                actual.items().stream()
                        .filter(item -> item.key().toString().equals(key))
                        .toList(),
                key);
    }

    private LineAssert line(List<AgendaItem> found, String what) {
        Assertions.assertThat(found).as("lines of %s%n%s", what, print(actual)).hasSize(1);
        return new LineAssert(found.get(0), story, print(actual));
    }

    /** No line of a rule shows, and it is held back, once, for this reason. */
    HeldBack holdsBack(String rule, HeldBackCode code) {
        Assertions.assertThat(items(rule))
                .as("lines of %s%n%s", rule, print(actual))
                .isEmpty();
        List<HeldBack> found = heldBack(rule);
        Assertions.assertThat(found)
                .as("held back of %s%n%s", rule, print(actual))
                .extracting(HeldBack::code)
                .containsExactly(code);
        return found.get(0);
    }

    /** What the rule would ask of somebody is held back, once, for this reason. */
    PlanAssert holdsBack(String rule, ContactId contact, HeldBackCode code) {
        Assertions.assertThat(heldBack(rule))
                .as("held back of %s%n%s", rule, print(actual))
                .filteredOn(held -> held.contact().equals(Optional.of(contact)))
                .extracting(HeldBack::code)
                .containsExactly(code);
        return this;
    }

    /** A rule neither asks for anything nor holds anything back. */
    PlanAssert hasNothingOf(String rule) {
        Assertions.assertThat(items(rule))
                .as("lines of %s%n%s", rule, print(actual))
                .isEmpty();
        Assertions.assertThat(heldBack(rule))
                .as("held back of %s%n%s", rule, print(actual))
                .isEmpty();
        return this;
    }

    /** No line of a rule shows, for whatever reason. */
    PlanAssert asksNotFor(String rule) {
        Assertions.assertThat(items(rule))
                .as("lines of %s%n%s", rule, print(actual))
                .isEmpty();
        return this;
    }

    private List<AgendaItem> items(String rule) {
        return ofRule(actual.items(), AgendaItem::key, rule);
    }

    private List<HeldBack> heldBack(String rule) {
        return ofRule(actual.heldBack(), HeldBack::key, rule);
    }

    private static <T> List<T> ofRule(List<T> all, Function<T, ItemKey> key, String rule) {
        return all.stream().filter(one -> nameOf(key.apply(one)).equals(rule)).toList();
    }

    private static String nameOf(ItemKey key) {
        return key.rule() + key.step().map(step -> "." + step).orElse("");
    }

    static String print(Plan plan) {
        return "plan of " + plan.madeFor() + ", until " + plan.replanAt()
                + plan.items().stream()
                        .map(item -> "\n  " + item.key() + " from " + item.shows() + " " + item.window() + " "
                                + item.contact().map(ContactId::value).orElse("-") + " "
                                + item.option().map(Object::toString).orElse("task"))
                        .collect(Collectors.joining())
                + plan.heldBack().stream()
                        .map(held -> "\n  held back: " + held.key() + " " + held.code() + " " + held.struck())
                        .collect(Collectors.joining());
    }
}
