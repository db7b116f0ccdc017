package io.github.relationship.followup;

import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import io.github.relationship.rule.Quiet;
import java.util.List;

/** What may not be missing for too long. The constants' names are stable: they enter the version of a playbook. */
enum FollowUpQuiet implements Quiet {
    /** Nobody there had a meaningful contact with us. */
    NO_MEANINGFUL_CONTACT;

    @Override
    public List<Lull> lulls(Situation situation) {
        return switch (this) {
            case NO_MEANINGFUL_CONTACT -> FirstValue.lulls(situation);
        };
    }
}
