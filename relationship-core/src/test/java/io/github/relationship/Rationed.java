package io.github.relationship;

import io.github.relationship.history.Person;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Plan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits its turn where nobody is capped but who wishes to hear from us so often at most: what of one kind is done or gone gives
 * its place to another of any kind (P7). What is owed and days of theirs wait for nothing.
 *
 * @param people who wish so
 */
record Rationed(Set<ContactId> people) {

    private static final RuleId RIGHT_PERSON = RuleId.of("F24");
    private static final Set<RuleId> EXEMPT = Limits.NONE.caps().exempt();

    static Rationed in(Telling told) {
        return new Rationed(told.relationship().people().all().stream()
                .map(Person::id)
                .filter(who -> told.relationship().people().wishes(who).atMost().isPresent())
                .collect(Collectors.toSet()));
    }

    /** What has no turn to wait for. */
    Stream<AgendaItem> freeItems(Plan plan) {
        return plan.items().stream().filter(item -> !waits(item));
    }

    /** What was not held back for want of a turn. */
    Stream<HeldBack> freeHeldBack(Plan plan) {
        return plan.heldBack().stream()
                .filter(held -> held.code() != HeldBackCode.CAP && held.code() != HeldBackCode.SPACING);
    }

    /** The keys of what only one of them has, or has otherwise; the search for whom to address follows from other lines. */
    Set<ItemKey> difference(Plan one, Plan other) {
        List<AgendaItem> items = freeItems(one).toList();
        List<AgendaItem> otherItems = freeItems(other).toList();
        List<HeldBack> held = freeHeldBack(one).toList();
        List<HeldBack> otherHeld = freeHeldBack(other).toList();
        return Stream.concat(
                        Stream.concat(notIn(otherItems, items), notIn(items, otherItems))
                                .map(AgendaItem::key),
                        Stream.concat(notIn(otherHeld, held), notIn(held, otherHeld))
                                .map(HeldBack::key))
                .filter(key -> !key.rule().equals(RIGHT_PERSON))
                .collect(Collectors.toSet());
    }

    private static <T> Stream<T> notIn(List<T> others, List<T> all) {
        return all.stream().filter(one -> !others.contains(one));
    }

    private boolean waits(AgendaItem item) {
        return item.nature() == Nature.CONTACT
                && item.itemClass() != ItemClass.OCCASION
                && !EXEMPT.contains(item.key().rule())
                && item.addressees().stream().anyMatch(people::contains);
    }
}
