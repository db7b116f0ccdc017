package io.github.relationship.touch;

import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Given;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.util.List;

/** What causes touches. The constants' names are stable: they enter the version of a playbook. */
enum TouchTrigger implements Trigger {
    /** There is an event where we could meet them. */
    EVENT_KNOWN;

    @Override
    public List<Owed> owed(Situation situation) {
        return Events.ahead(situation);
    }

    @Override
    public List<Given> given(Situation situation) {
        return Events.kept(situation);
    }
}
