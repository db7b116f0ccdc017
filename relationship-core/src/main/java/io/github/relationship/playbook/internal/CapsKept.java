package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One cap per person (P7). Placed are, in this order: what is done; what is owed, was asked for or was set by hand; occasions; the
 * rest by class, ideal and key. The former never wait, but count; the rest takes the first instant from its due on at which no ration
 * breaks, before or after. Nothing here depends on the instant of the judgement: a line that is overdue counts where it was due.
 */
final class CapsKept {

    private static final Comparator<Draft> REST_IN_ORDER = Comparator.comparing(Draft::itemClass)
            .thenComparing(draft -> draft.chosen().window().due())
            .thenComparing(draft -> draft.proposal().key());

    private final Situation situation;
    private final List<Draft> drafts;
    private final Contacts contacts;

    CapsKept(List<Draft> all, Situation situation) {
        this.situation = situation;
        this.drafts = all.stream()
                .filter(draft -> draft.isContact() && !draft.isHeldBack())
                .toList();
        this.contacts = new Contacts(situation, Turn.regularRules(all, situation));
    }

    void place() {
        drafts.stream()
                .map(draft -> draft.chosen().window().due())
                .min(Comparator.naturalOrder())
                .ifPresent(contacts::addDone);
        Map<Turn, List<Draft>> turns =
                drafts.stream().collect(Collectors.groupingBy(draft -> Turn.of(draft, situation)));
        turns.getOrDefault(Turn.EXEMPT, List.of()).forEach(this::add);
        turns.getOrDefault(Turn.OCCASION, List.of()).stream()
                .filter(this::mayHear)
                .forEach(this::add);
        turns.getOrDefault(Turn.REST, List.of()).stream()
                .sorted(REST_IN_ORDER)
                .filter(this::hasPlace)
                .forEach(this::add);
    }

    private void add(Draft draft) {
        Reach reach = Reach.of(draft, situation);
        contacts.add(
                draft.addressees(),
                option(draft).channel(),
                Optional.of(draft.proposal().key().rule()),
                reach.of(draft.chosen().window().due()),
                draft.proposal().key()::toString);
    }

    /** An occasion never waits; but where somebody is to hear nothing at all, they do not. */
    private boolean mayHear(Draft draft) {
        while (!draft.isHeldBack()
                && contacts.isNone(draft.addressees(), option(draft).channel())) {
            draft.strikeChosen(HeldBackCode.CAP, List.of());
        }
        return !draft.isHeldBack();
    }

    private boolean hasPlace(Draft draft) {
        boolean placed = false;
        while (!placed && !draft.isHeldBack()) {
            placed = isPlaced(draft);
        }
        return placed;
    }

    /** Puts it off as far as it must be; strikes the way that is left first where it would be gone by then. */
    private boolean isPlaced(Draft draft) {
        Window window = draft.chosen().window();
        Reach reach = Reach.of(draft, situation);
        Instant sent = window.due();
        HeldBackCode code = HeldBackCode.CAP;
        List<String> filledBy = List.of();
        while (!window.isExpired(sent)) {
            Instant reaches = reach.of(sent);
            Optional<Contacts.Place> place = contacts.first(
                    draft.addressees(), option(draft).channel(), Turn.isRegular(draft, situation), reaches);
            if (place.isEmpty()) {
                break;
            }
            if (place.get().reaches().equals(reaches)) {
                if (sent.isAfter(window.due())) {
                    draft.putOff(later(window, sent, reach.sender()), filledBy);
                }
                return true;
            }
            code = place.get().code();
            filledBy = place.get().filledBy();
            sent = reach.sentFor(place.get().reaches());
        }
        draft.strikeChosen(code, filledBy);
        return false;
    }

    /** As long as before, unless it would be gone: nobody is late for having waited. */
    private static Window later(Window window, Instant due, WorkingTime doer) {
        Instant moved = Zones.moveAlong(window.latest(), window.due(), due, doer.zone());
        Instant latest = Instants.later(due, moved);
        return new Window(
                window.notBefore(),
                due,
                window.expires().map(gone -> Instants.earlier(gone, latest)).orElse(latest),
                window.expires());
    }

    private static Option option(Draft draft) {
        return draft.chosen().option().orElseThrow();
    }
}
