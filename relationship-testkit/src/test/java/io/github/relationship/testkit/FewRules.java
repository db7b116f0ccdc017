package io.github.relationship.testkit;

import io.github.relationship.id.RuleId;
import io.github.relationship.playbook.Playbook;

/** A playbook with few enough rules for a whole plan to stand in a test of the kit itself. */
final class FewRules {

    static final Playbook PLAYBOOK = Playbook.standard()
            .without(
                    RuleId.of("F8"),
                    RuleId.of("F12"),
                    RuleId.of("F13"),
                    RuleId.of("F14"),
                    RuleId.of("F15"),
                    RuleId.of("F16"),
                    RuleId.of("F17"),
                    RuleId.of("F18"),
                    RuleId.of("F19"),
                    RuleId.of("work-anniversary"),
                    RuleId.of("personal-occasion"),
                    RuleId.of("holiday-card"),
                    RuleId.of("useful-item"),
                    RuleId.of("keep-in-touch"),
                    RuleId.of("something-to-keep"),
                    RuleId.of("special-gesture"),
                    RuleId.of("meet-in-person"),
                    RuleId.of("meal"));

    private FewRules() {}
}
