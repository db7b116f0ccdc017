package io.github.relationship.examples.explain;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Desks;
import io.github.relationship.examples.common.Words;
import io.github.relationship.examples.explain.Told.Standing;
import io.github.relationship.history.Entry;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.Id;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Reason;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What came of the facts, for a salesperson to read: people by their names, days where the person works who does it.
 *
 * @param playbook puts reasons into words
 * @param tenant where and when people work who have no desk of their own
 * @param desks the people on our side
 */
record InWords(Playbook playbook, WorkingTime tenant, Desks desks) {

    List<String> lines(Told told) {
        List<String> lines = new ArrayList<>();
        told.standing()
                .ifPresentOrElse(
                        standing -> standing(told, standing, lines),
                        () -> lines.add(told.relationship() + ": nothing was recorded by then."));
        if (told.leftOut() > 0) {
            lines.add("  Left out: " + Words.number(told.leftOut()) + (told.leftOut() == 1 ? " fact" : " facts")
                    + " recorded later.");
        }
        told.unread()
                .forEach(fact -> lines.add("  Not understood: the fact in line " + fact.line() + ", of the kind \""
                        + fact.kind() + "\", format " + fact.format()
                        + ", is from a newer version; what follows from it is missing here."));
        return lines;
    }

    private void standing(Told told, Standing standing, List<String> lines) {
        UserId owner = standing.state().account().owner().value();
        Moments owners = momentsOf(owner);
        lines.add(told.relationship() + ": " + standing.rung().name() + since(standing, owners) + ", looked after by "
                + owner + ".");
        for (Entry move : standing.moves()) {
            lines.add("  " + owners.from(move.occurredAt()) + "  " + moved((StageMoved) move.fact()));
        }
        List<AgendaItem> items = standing.plan().items();
        section("To do", items, item -> !item.shows().isAfter(told.asOf()), told, standing, lines);
        section("Coming up", items, item -> item.shows().isAfter(told.asOf()), told, standing, lines);
        if (!standing.plan().heldBack().isEmpty()) {
            lines.add("  Not to do, and why not");
            standing.plan().heldBack().forEach(held -> lines.add("    " + notToDo(held, standing)));
        }
        lines.add("  To be looked at again: " + owners.from(standing.plan().replanAt()) + ".");
    }

    private static String since(Standing standing, Moments owners) {
        List<Entry> moves = standing.moves();
        Instant since = moves.isEmpty()
                ? standing.state().account().opened().occurredAt()
                : moves.get(moves.size() - 1).occurredAt();
        return " since " + owners.from(since);
    }

    private String moved(StageMoved move) {
        String skipped = move.skipped().isEmpty()
                ? ""
                : ", passing " + move.skipped().stream().map(this::nameOf).collect(Collectors.joining(", "));
        String how = switch (move.by()) {
            case EVIDENCE -> "by what they did";
            case ACCEPTED_ADVICE -> "by what they did, and somebody agreed";
            case HAND -> "by hand";
        };
        return "from " + nameOf(move.before()) + " to " + nameOf(move.after()) + skipped + ", " + how
                + because(List.copyOf(move.evidence()));
    }

    private String nameOf(RungId rung) {
        Ladder ladder = playbook.ladder();
        return ladder.rungs().stream()
                .filter(each -> each.id().equals(rung))
                .findFirst()
                .map(Rung::name)
                .orElse(rung.value());
    }

    private void section(
            String heading,
            List<AgendaItem> items,
            Predicate<AgendaItem> belongs,
            Told told,
            Standing standing,
            List<String> lines) {
        List<AgendaItem> shown = items.stream()
                .filter(belongs)
                .sorted(heading.equals("To do") ? AgendaItem.IN_ORDER : BY_DAY)
                .toList();
        if (!shown.isEmpty()) {
            lines.add("  " + heading);
            shown.forEach(item -> item(item, told.asOf(), standing, lines));
        }
    }

    private static final Comparator<AgendaItem> BY_DAY =
            Comparator.comparing(AgendaItem::shows).thenComparing(AgendaItem.IN_ORDER);

    private void item(AgendaItem item, Instant asOf, Standing standing, List<String> lines) {
        Moments doers = item.doing() == Doing.BY_MACHINE ? new Moments(tenant.zone()) : momentsOf(item.doer());
        Names names = names(standing);
        lines.add("    " + doers.from(item.shows()) + "  " + capital(Words.what(item)) + who(item.contact(), names));
        lines.add("      " + playbook.explain(item.reason(), item.contact(), names));
        String late = item.window().isLate(asOf) ? ", late" : "";
        String gone = item.window()
                .expires()
                .map(end -> "; given up after " + doers.until(end))
                .orElse("");
        String doer = item.doing() == Doing.BY_MACHINE
                ? " By machine."
                : item.doer().equals(item.owner()) ? "" : " For " + item.doer() + ".";
        lines.add("      At the latest " + doers.until(item.window().latest()) + late + gone + "." + doer
                + marks(item.key(), item.reason()));
    }

    private String notToDo(HeldBack held, Standing standing) {
        String how = held.channel().map(channel -> ", " + Words.how(channel)).orElse("");
        return capital(Words.what(held.itemClass())) + how
                + held.contact().map(id -> ", " + nameOf(id, names(standing))).orElse("") + ": "
                + HeldBackWords.why(held.code()) + "."
                + " [" + rule(held.key()) + " " + held.code() + "]";
    }

    private static String marks(ItemKey key, Reason reason) {
        return " [" + rule(key)
                + (reason.facts().isEmpty()
                        ? ""
                        : ": " + reason.facts().stream().map(Id::value).collect(Collectors.joining(", ")))
                + "]";
    }

    private static String rule(ItemKey key) {
        return key.rule() + key.step().map(step -> "." + step).orElse("");
    }

    private static String because(List<FactId> facts) {
        return facts.isEmpty() ? "" : " [" + facts.stream().map(Id::value).collect(Collectors.joining(", ")) + "]";
    }

    private static String who(Optional<ContactId> contact, Names names) {
        return contact.map(id -> ": " + nameOf(id, names)).orElse("");
    }

    private static String nameOf(ContactId contact, Names names) {
        return names.of(contact).orElse(contact.value());
    }

    private static Names names(Standing standing) {
        return contact -> standing.state()
                .people()
                .find(contact)
                .flatMap(person -> person.card().value().name());
    }

    private Moments momentsOf(UserId user) {
        return new Moments(desks.find(user).map(Desk::time).orElse(tenant).zone());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
