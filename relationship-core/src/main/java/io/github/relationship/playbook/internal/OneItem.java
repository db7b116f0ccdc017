package io.github.relationship.playbook.internal;

import io.github.relationship.plan.Deed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One cause, one item (F23): what asks the same person on our side for the same deed towards the same contact within a day is done
 * with one stroke. What matters most leads, and says why for all; there are no chains.
 */
final class OneItem {

    private static final Comparator<Draft> LEADS_FIRST = Comparator.comparing(
                    (Draft draft) -> draft.proposal().itemClass())
            .thenComparing(draft -> deed(draft).owedSince())
            .thenComparing(draft -> draft.proposal().key());

    private OneItem() {}

    static void merge(List<Draft> drafts) {
        List<Draft> waiting = new ArrayList<>(drafts.stream()
                .filter(draft -> draft.proposal().deed().isPresent() && !draft.isHeldBack())
                .sorted(LEADS_FIRST)
                .toList());
        while (!waiting.isEmpty()) {
            Draft lead = waiting.remove(0);
            List<Draft> same =
                    waiting.stream().filter(draft -> isSame(draft, lead)).toList();
            same.forEach(lead::takeInWithReason);
            waiting.removeAll(same);
        }
    }

    private static boolean isSame(Draft draft, Draft lead) {
        return draft.proposal().doer().equals(lead.proposal().doer())
                && draft.proposal().contact().equals(lead.proposal().contact())
                && deed(draft).isSameAs(deed(lead));
    }

    private static Deed deed(Draft draft) {
        return draft.proposal().deed().orElseThrow();
    }
}
