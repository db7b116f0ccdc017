package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Outbound;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What all rules offer in one planning, and what of it is taken so far: in the order in which items are arbitrated (G1). */
final class Offers {

    private final Map<RuleId, List<Option>> options = new HashMap<>();
    private final List<Draft> taken = new ArrayList<>();
    private final Map<Integer, List<Done>> done = new HashMap<>();

    /** What went out already, and how dear it was as the rules offer it. */
    record Done(Outbound sent, int tier) {}

    Offers(List<Proposal> proposals) {
        proposals.forEach(proposal -> options.putIfAbsent(proposal.key().rule(), proposal.options()));
    }

    /** A draft that has been through its steps. */
    void take(Draft draft) {
        taken.add(draft);
    }

    /** All drafts so far, held back or not. */
    List<Draft> taken() {
        return Collections.unmodifiableList(taken);
    }

    /** What is planned so far for a person, in the order of arbitration. */
    List<Draft> plannedFor(ContactId person) {
        return taken.stream()
                .filter(draft -> !draft.isHeldBack()
                        && draft.isContact()
                        && draft.proposal().contact().equals(Optional.of(person)))
                .toList();
    }

    /** What went out in a year of the calendar where it went to. */
    List<Done> doneIn(int year, Situation situation) {
        return done.computeIfAbsent(year, any -> sentIn(year, situation));
    }

    private List<Done> sentIn(int year, Situation situation) {
        List<Done> sent = new ArrayList<>();
        for (ContactId person : situation.relationship().outgoing().people()) {
            ZoneId zone = situation.zoneOf(Optional.of(person));
            Instant begin = Zones.startOfDay(LocalDate.of(year, 1, 1), zone);
            Instant end = Zones.startOfDay(LocalDate.of(year + 1, 1, 1), zone);
            List<Outbound> all = situation.relationship().outgoing().to(person);
            for (int i = all.size() - 1; i >= 0 && !all.get(i).occurredAt().isBefore(begin); i--) {
                if (all.get(i).occurredAt().isBefore(end)) {
                    sent.add(new Done(all.get(i), tierOf(all.get(i))));
                }
            }
        }
        return sent;
    }

    /** The cost tier of what was done: that of the gesture in its rule, else of the channel; what no rule knows costs nothing. */
    private int tierOf(Outbound done) {
        List<Option> offered =
                done.rule().map(rule -> options.getOrDefault(rule, List.of())).orElse(List.of());
        return first(offered, option -> done.gesture().equals(Optional.of(option.gesture())))
                .or(() -> first(offered, option -> option.channel() == done.channel()))
                .map(Option::tier)
                .orElse(0);
    }

    private static Optional<Option> first(List<Option> offered, Predicate<Option> fits) {
        return offered.stream().filter(fits).findFirst();
    }
}
