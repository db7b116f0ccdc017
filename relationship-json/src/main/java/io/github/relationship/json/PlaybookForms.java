package io.github.relationship.json;

import static io.github.relationship.json.Member.list;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirement;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Rule;
import io.github.relationship.playbook.Playbook;
import java.time.Period;

/** Playbooks, made with the help of a catalog. */
final class PlaybookForms {

    private static final Form<Rung.Entry> ENTRY = Words.of(Rung.Entry.values());

    private PlaybookForms() {}

    static ObjectForm<Playbook> playbook(RuleCatalog catalog) {
        Form<Rule> rule = SpecForms.RULE.made(catalog::rule, Rule::spec);
        return object(
                        Format.member(),
                        required("id", Ids.PLAYBOOK, Playbook::id),
                        required("ladder", ladder(catalog), Playbook::ladder),
                        list("rules", rule, Playbook::rules),
                        usual("limits", LimitForms.LIMITS, Limits.NONE, Playbook::limits),
                        (format, id, ladder, rules, limits) -> Playbook.builder()
                                .id(id)
                                .ladder(ladder)
                                .rules(rules)
                                .limits(limits)
                                .build())
                .called("a playbook");
    }

    static ObjectForm<Ladder> ladder(RuleCatalog catalog) {
        return built(Ladder::builder, Ladder.Builder::build)
                .with(list("rungs", rung(catalog), Ladder::rungs), Ladder.Builder::rungs)
                .with(optional("reviewFrom", Ids.RUNG, Ladder::reviewFrom), Ladder.Builder::reviewFrom)
                .with(
                        usual("reviewsSilence", Scalars.FLAG, true, Ladder::reviewsSilence),
                        Ladder.Builder::reviewsSilence)
                .with(
                        usual("declinedAdviceRests", Scalars.PERIOD, Period.ofDays(90), Ladder::declinedAdviceRests),
                        Ladder.Builder::declinedAdviceRests)
                .with(
                        usual("declinedReviewRests", Scalars.PERIOD, Period.ofDays(180), Ladder::declinedReviewRests),
                        Ladder.Builder::declinedReviewRests)
                .with(
                        usual("returnIsAdvisedFor", Scalars.PERIOD, Period.ofDays(30), Ladder::returnIsAdvisedFor),
                        Ladder.Builder::returnIsAdvisedFor)
                .with(
                        usual("handMoveBindsFor", Scalars.PERIOD, Period.ofDays(90), Ladder::handMoveBindsFor),
                        Ladder.Builder::handMoveBindsFor)
                .form()
                .called("a ladder");
    }

    static ObjectForm<Rung> rung(RuleCatalog catalog) {
        Form<Requirement> requirement = SpecForms.REQUIREMENT.made(catalog::requirement, Requirement::spec);
        return object(
                        required("id", Ids.RUNG, Rung::id),
                        required("name", Scalars.TEXT, Rung::name),
                        optional("evidence", requirement, Rung::evidence),
                        usual("entry", ENTRY, Rung.Entry.AUTOMATIC, Rung::entry),
                        Rung::new)
                .called("a rung");
    }
}
