package io.github.relationship.playbook.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One silence, one reminder (F20): of the silences that any contact would end, the one that is due first leads, and those due within
 * three days after it join it. What joins a joined one is not drawn in: there are no chains.
 */
final class OneReminder {

    private static final Duration TOGETHER = Duration.ofDays(3);

    private static final Comparator<Draft> FIRST_DUE = Comparator.comparing(
                    (Draft draft) -> draft.proposal().window().due())
            .thenComparing(draft -> draft.proposal().itemClass())
            .thenComparing(draft -> draft.proposal().key());

    private OneReminder() {}

    /** What a person did with the lead's days moves the whole group: the days that the rules gave decide who joins. */
    static void merge(List<Draft> drafts) {
        List<Draft> silences = new ArrayList<>(drafts.stream()
                .filter(draft -> draft.proposal().joins() && !draft.isHeldBack())
                .sorted(FIRST_DUE)
                .toList());
        while (!silences.isEmpty()) {
            Draft lead = silences.remove(0);
            List<Draft> joining =
                    silences.stream().filter(draft -> joins(draft, lead)).toList();
            joining.forEach(lead::takeIn);
            silences.removeAll(joining);
        }
    }

    private static boolean joins(Draft draft, Draft lead) {
        boolean together = !draft.proposal()
                .window()
                .due()
                .isAfter(lead.proposal().window().due().plus(TOGETHER));
        return together && draft.proposal().doer().equals(lead.proposal().doer()) && sameSide(draft, lead);
    }

    /** With the same contact, or one of them with the account. */
    private static boolean sameSide(Draft draft, Draft lead) {
        return draft.proposal().contact().equals(lead.proposal().contact())
                || keyContact(draft).isEmpty()
                || keyContact(lead).isEmpty();
    }

    private static Optional<?> keyContact(Draft draft) {
        return draft.proposal().key().contact();
    }
}
