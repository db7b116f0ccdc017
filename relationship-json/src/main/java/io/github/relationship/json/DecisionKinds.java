package io.github.relationship.json;

import static io.github.relationship.json.Kind.kind;
import static io.github.relationship.json.Member.list;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.sortedSet;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.history.ItemFact.Answered;
import io.github.relationship.history.ItemFact.Completed;
import io.github.relationship.history.ItemFact.Dismissed;
import io.github.relationship.history.ItemFact.Rescheduled;
import io.github.relationship.history.ItemFact.Snoozed;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageFact.AdviceAccepted;
import io.github.relationship.history.StageFact.AdviceDeclined;
import io.github.relationship.history.StageFact.MovedByHand;
import io.github.relationship.history.StageMoved;
import java.util.List;

/** Moves on the ladder, what people did with a line of the agenda, and corrections. */
final class DecisionKinds {

    static final List<Kind<?>> ALL = List.of(
            kind("stage-moved", StageMoved.class, move()),
            kind(
                    "moved-by-hand",
                    MovedByHand.class,
                    object(
                            required("to", Ids.RUNG, MovedByHand::to),
                            required("reason", Scalars.TEXT, MovedByHand::reason),
                            MovedByHand::new)),
            kind(
                    "advice-accepted",
                    AdviceAccepted.class,
                    object(required("to", Ids.RUNG, AdviceAccepted::to), AdviceAccepted::new)),
            kind(
                    "advice-declined",
                    AdviceDeclined.class,
                    object(
                            required("to", Ids.RUNG, AdviceDeclined::to),
                            optional("until", Scalars.DATE, AdviceDeclined::until),
                            required("reason", Scalars.TEXT, AdviceDeclined::reason),
                            AdviceDeclined::new)),
            kind(
                    "item-snoozed",
                    Snoozed.class,
                    object(
                            required("item", Ids.ITEM, Snoozed::item),
                            required("until", Scalars.INSTANT, Snoozed::until),
                            Snoozed::new)),
            kind(
                    "item-rescheduled",
                    Rescheduled.class,
                    object(
                            required("item", Ids.ITEM, Rescheduled::item),
                            required("on", Scalars.DATE, Rescheduled::on),
                            Rescheduled::new)),
            kind(
                    "item-dismissed",
                    Dismissed.class,
                    object(
                            required("item", Ids.ITEM, Dismissed::item),
                            required("reason", Scalars.TEXT, Dismissed::reason),
                            Dismissed::new)),
            kind(
                    "item-completed",
                    Completed.class,
                    object(
                            required("item", Ids.ITEM, Completed::item),
                            optional("by", Ids.FACT, Completed::by),
                            Completed::new)),
            kind(
                    "item-answered",
                    Answered.class,
                    object(
                            required("item", Ids.ITEM, Answered::item),
                            required("answer", Scalars.TEXT, Answered::answer),
                            optional("until", Scalars.DATE, Answered::until),
                            Answered::new)),
            kind(
                    "retracted",
                    Retracted.class,
                    object(
                            required("retracted", Ids.FACT, Retracted::retracted),
                            required("reason", Scalars.TEXT, Retracted::reason),
                            Retracted::new)));

    private DecisionKinds() {}

    private static ObjectForm<StageMoved> move() {
        return built(StageMoved::builder, StageMoved.Builder::build)
                .with(required("before", Ids.RUNG, StageMoved::before), StageMoved.Builder::before)
                .with(required("after", Ids.RUNG, StageMoved::after), StageMoved.Builder::after)
                .with(list("skipped", Ids.RUNG, StageMoved::skipped), StageMoved.Builder::skipped)
                .with(sortedSet("evidence", Ids.FACT, StageMoved::evidence), StageMoved.Builder::evidence)
                .with(required("trigger", Ids.FACT, StageMoved::trigger), StageMoved.Builder::trigger)
                .with(required("by", Words.of(StageMoved.By.values()), StageMoved::by), StageMoved.Builder::by)
                .with(required("playbook", Scalars.TEXT, StageMoved::playbook), StageMoved.Builder::playbook)
                .form();
    }
}
