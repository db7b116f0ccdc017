package io.github.relationship.playbook.internal;

import io.github.relationship.plan.Situation;
import java.util.List;

/** The steps of arbitration that look at all drafts together, in their order (G1). */
enum OverAll {
    /** One deed, one item (F23). */
    ONE_ITEM {
        @Override
        void arbitrate(List<Draft> drafts, Situation situation) {
            OneItem.merge(drafts);
        }
    },
    /** One silence, one reminder (F20). */
    ONE_REMINDER {
        @Override
        void arbitrate(List<Draft> drafts, Situation situation) {
            OneReminder.merge(drafts);
        }
    },
    /** One card to an address (T12). */
    ONE_TO_AN_ADDRESS {
        @Override
        void arbitrate(List<Draft> drafts, Situation situation) {
            new OneToAnAddress(situation).merge(drafts);
        }
    },
    /** Nobody hears from us too often (P7). */
    CAPS {
        @Override
        void arbitrate(List<Draft> drafts, Situation situation) {
            new CapsKept(drafts, situation).place();
        }
    };

    abstract void arbitrate(List<Draft> drafts, Situation situation);
}
