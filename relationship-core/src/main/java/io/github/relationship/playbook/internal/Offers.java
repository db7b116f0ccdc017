package io.github.relationship.playbook.internal;

import io.github.relationship.history.Outbound;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
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

    /** The cost tier of what was done: that of the gesture in its rule, else of the channel; what no rule knows costs nothing. */
    int tierOf(Outbound done) {
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
