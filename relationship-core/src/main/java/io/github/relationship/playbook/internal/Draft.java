package io.github.relationship.playbook.internal;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ItemLog;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A proposal on its way through arbitration: the ways that are left to do it, or why it is held back. */
final class Draft {

    /** One way to do it, and when it would be done that way. A task has a single way without an option. */
    record Way(Optional<Option> option, Window window) {

        Way at(Window when) {
            return when.equals(window) ? this : new Way(option, when);
        }
    }

    /** After a try in vain, in working days of the doer (H9). */
    private static final int TRY_AGAIN_AFTER = 3;

    private final Proposal proposal;
    private final Offers offers;
    private final ItemLog.Verbs verbs;
    private final Optional<Arrival> arrival;
    private final List<HeldBack.Struck> struck = new ArrayList<>();
    private final List<Reason> also = new ArrayList<>();
    private final List<ContactId> alsoTo = new ArrayList<>();
    private List<String> takenBy = List.of();
    private List<Way> ways = new ArrayList<>();
    private ItemClass itemClass;
    private @Nullable HeldBackCode code;
    private @Nullable ItemKey lead;
    private @Nullable Instant heldUntil;

    Draft(Proposal proposal, Situation situation, Offers offers) {
        this.proposal = proposal;
        this.offers = offers;
        this.itemClass = proposal.itemClass();
        this.verbs = proposal.verbs(situation.relationship().items());
        this.arrival = Arrival.of(proposal, situation);
        proposal.options().forEach(option -> ways.add(new Way(Optional.of(option), proposal.window())));
        if (ways.isEmpty()) {
            ways.add(new Way(Optional.empty(), proposal.window()));
        }
    }

    Proposal proposal() {
        return proposal;
    }

    /** What all rules offer, and what of it is taken before this. */
    Offers offers() {
        return offers;
    }

    /** The ways that are left which have an option. */
    Stream<Option> options() {
        return ways.stream().flatMap(way -> way.option().stream());
    }

    /** What people did with the line. */
    ItemLog.Verbs verbs() {
        return verbs;
    }

    /** How it arrives, where it marks a day. */
    Optional<Arrival> arrival() {
        return arrival;
    }

    boolean isContact() {
        return proposal.nature() == Nature.CONTACT;
    }

    boolean isHeldBack() {
        return code != null;
    }

    void holdBack(HeldBackCode why) {
        code = why;
    }

    void holdBackIf(boolean held, HeldBackCode why) {
        if (held && code == null) {
            code = why;
        }
    }

    /** Held back for a while: until an instant, where it is known. */
    void holdBackUntil(Optional<Instant> until, HeldBackCode why) {
        holdBack(why);
        heldUntil = until.orElse(null);
    }

    /** When what holds it back is over, where that is known. */
    Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    /**
     * Another line is done with this one: it is held back in favour of this, which matters as much as either, and is done in the other's
     * way (F20). What somebody else allows says nothing of who is addressed here.
     */
    void takeIn(Draft joined) {
        joined.standIn(proposal.key());
        if (joined.itemClass.compareTo(itemClass) >= 0) {
            return;
        }
        itemClass = joined.itemClass;
        if (joined.proposal.contact().equals(proposal.contact())) {
            ways = joined.ways.stream()
                    .map(way -> new Way(way.option(), chosen().window()))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /** The same, and the reason is given, too: it is one deed (F23). */
    void takeInWithReason(Draft joined) {
        takeIn(joined);
        also.add(joined.proposal.reason());
    }

    /** Another order of what is left; of equals the rule's own stays. */
    void sort(Comparator<Option> order) {
        ways.sort(Comparator.comparing(way -> way.option().orElseThrow(), order));
    }

    /** Whether it would reach the other one, too, in a way that is left for them. */
    boolean suits(Draft other) {
        return other.goesBy(chosen());
    }

    private boolean goesBy(Way way) {
        return options()
                .anyMatch(option -> way.option()
                        .filter(other -> other.channel() == option.channel())
                        .isPresent());
    }

    /** One thing for both of them, addressed to both by name, in a way that is left for both (T12). */
    void addressTo(Draft joined) {
        ways.removeIf(way -> !joined.goesBy(way));
        joined.standIn(proposal.key());
        alsoTo.add(joined.proposal.contact().orElseThrow());
    }

    /** Another line stands in its place. */
    void standIn(ItemKey other) {
        code = HeldBackCode.MERGED;
        lead = other;
    }

    /** All to whom it is addressed. */
    List<ContactId> addressees() {
        List<ContactId> all = new ArrayList<>(alsoTo);
        all.add(0, proposal.contact().orElseThrow());
        return all;
    }

    /** Strikes the options that will not do; with the last of them the item is held back. */
    void strike(Predicate<Option> fails, HeldBackCode why) {
        strikeWays(way -> way.option().filter(fails).isPresent(), why);
    }

    /** Strikes the ways, each an option and when it would be done, that will not do. */
    void strikeWays(Predicate<Way> fails, HeldBackCode why) {
        for (Iterator<Way> left = ways.iterator(); left.hasNext(); ) {
            Way way = left.next();
            if (fails.test(way)) {
                struck.add(new HeldBack.Struck(way.option().orElseThrow(), why));
                left.remove();
            }
        }
        holdBackIf(ways.isEmpty(), why);
    }

    /** Says of each way when it would be done; a way that can no longer be done is struck. */
    void reschedule(BiFunction<Optional<Option>, Window, Optional<Window>> when, HeldBackCode why) {
        List<Way> left = new ArrayList<>(ways.size());
        for (Way way : ways) {
            Optional<Window> window = when.apply(way.option(), way.window());
            if (window.isPresent()) {
                left.add(way.at(window.get()));
            } else {
                way.option().ifPresent(option -> struck.add(new HeldBack.Struck(option, why)));
            }
        }
        ways = left;
        holdBackIf(ways.isEmpty(), why);
    }

    void reschedule(UnaryOperator<Window> when) {
        Window before = chosen().window();
        Window then = when.apply(before);
        // Ways mostly share one window.
        ways.replaceAll(way -> way.at(way.window().equals(before) ? then : when.apply(way.window())));
    }

    /** Strikes the first way that is left; with the last of them the item is held back, and says what fills its place. */
    void strikeChosen(HeldBackCode why, List<String> takers) {
        chosen().option().ifPresent(option -> struck.add(new HeldBack.Struck(option, why)));
        if (ways.size() == 1) {
            takenBy = takers;
        }
        ways = new ArrayList<>(ways.subList(1, ways.size()));
        holdBackIf(ways.isEmpty(), why);
    }

    /** The first way that is left is done later, because something else fills its place. */
    void putOff(Window later, List<String> takers) {
        ways.set(0, new Way(chosen().option(), later));
        takenBy = takers;
    }

    ItemClass itemClass() {
        return itemClass;
    }

    /** Why it is proposed; and to whom else it goes, and what took its place, where that is so. */
    private Reason reason() {
        Reason why = proposal.reason();
        if (alsoTo.isEmpty() && takenBy.isEmpty()) {
            return why;
        }
        Attributes.Builder figures = why.figures().toBuilder();
        if (!alsoTo.isEmpty()) {
            figures.put(Reason.ALSO_TO, alsoTo.stream().map(ContactId::value).toList());
        }
        if (!takenBy.isEmpty()) {
            figures.put("placeTakenBy", takenBy);
        }
        return new Reason(why.rule(), why.step(), why.facts(), figures.build());
    }

    /** All ways that are left, in order. */
    List<Way> ways() {
        return List.copyOf(ways);
    }

    /** The first way that is left. */
    Way chosen() {
        return ways.get(0);
    }

    HeldBack heldBack() {
        HeldBackCode why = code;
        if (why == null) {
            throw new IllegalStateException("item " + proposal.key() + " is not held back");
        }
        return new HeldBack(
                proposal.key(),
                proposal.itemClass(),
                proposal.contact(),
                channel(),
                why,
                Optional.ofNullable(lead),
                struck,
                reason());
    }

    private Optional<Channel> channel() {
        Optional<Option> last = ways.isEmpty()
                ? struck.stream().reduce((earlier, later) -> later).map(HeldBack.Struck::option)
                : chosen().option();
        return last.map(Option::channel);
    }

    /** Due, unless somebody snoozed the line, or tried in vain and is to try again; it grows no less late for that (A2, H9). */
    private Instant shows(Situation situation) {
        Window window = chosen().window();
        Instant snoozed = verbs.snoozed().map(snooze -> snooze.value().until()).orElse(window.due());
        Instant again = verbs.tried()
                .map(vain -> tryAgain(vain.occurredAt(), situation.workingTime(proposal.doer())))
                .filter(day -> !window.isExpired(day))
                .orElse(window.due());
        return Instants.later(window.due(), Instants.later(snoozed, again));
    }

    private static Instant tryAgain(Instant vain, WorkingTime doer) {
        return doer.startOf(doer.calendar().plusWorkingDays(doer.dateOf(vain), TRY_AGAIN_AFTER));
    }

    /** Whoever is there then; a machine is always there (A4). */
    private UserId doer(Instant shows, Situation situation) {
        UserId doer = proposal.doer();
        return proposal.doing() == Doing.BY_PERSON
                ? situation.leaveOf(doer).whoDoes(doer, shows, situation.watch())
                : doer;
    }

    AgendaItem item(Situation situation) {
        Instant shows = shows(situation);
        return AgendaItem.builder()
                .key(proposal.key())
                .itemClass(itemClass)
                .purpose(proposal.purpose())
                .nature(proposal.nature())
                .doing(proposal.doing())
                .owner(situation.owner())
                .doer(doer(shows, situation))
                .rung(situation.rung())
                .contact(proposal.contact())
                .option(chosen().option())
                .shows(shows)
                .window(chosen().window())
                .reason(reason())
                .also(also)
                .build();
    }
}
