package io.github.relationship.json;

import static io.github.relationship.json.Member.list;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBack.Struck;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanFinding;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Window;

/** What a plan is made of. */
final class PlanForms {

    private static final Form<ItemClass> ITEM_CLASS = Words.of(ItemClass.values());
    private static final Form<HeldBackCode> CODE = Words.of(HeldBackCode.values());

    static final ObjectForm<Window> WINDOW = object(
                    optional("notBefore", Scalars.INSTANT, Window::notBefore),
                    required("due", Scalars.INSTANT, Window::due),
                    required("latest", Scalars.INSTANT, Window::latest),
                    optional("expires", Scalars.INSTANT, Window::expires),
                    Window::new)
            .called("a window");

    static final ObjectForm<Option> OPTION = object(
                    required("channel", Values.CHANNEL, Option::channel),
                    required("gesture", Ids.GESTURE, Option::gesture),
                    usual("tier", Scalars.WHOLE_NUMBER, 0, Option::tier),
                    usual("leadWorkingDays", Scalars.WHOLE_NUMBER, 0, Option::leadWorkingDays),
                    Option::new)
            .called("an option");

    static final ObjectForm<Reason> REASON = object(
                    required("rule", Ids.RULE, Reason::rule),
                    optional("step", Scalars.TEXT, Reason::step),
                    list("facts", Ids.FACT, Reason::facts),
                    usual("figures", AttributesForm.ATTRIBUTES, Attributes.NONE, Reason::figures),
                    Reason::new)
            .called("a reason");

    static final ObjectForm<AgendaItem> ITEM = built(AgendaItem::builder, AgendaItem.Builder::build)
            .with(required("key", Ids.ITEM, AgendaItem::key), AgendaItem.Builder::key)
            .with(required("class", ITEM_CLASS, AgendaItem::itemClass), AgendaItem.Builder::itemClass)
            .with(required("purpose", Values.PURPOSE, AgendaItem::purpose), AgendaItem.Builder::purpose)
            .with(required("nature", Words.of(Nature.values()), AgendaItem::nature), AgendaItem.Builder::nature)
            .with(required("doing", Words.of(Doing.values()), AgendaItem::doing), AgendaItem.Builder::doing)
            .with(required("owner", Ids.USER, AgendaItem::owner), AgendaItem.Builder::owner)
            .with(required("doer", Ids.USER, AgendaItem::doer), AgendaItem.Builder::doer)
            .with(required("rung", Ids.RUNG, AgendaItem::rung), AgendaItem.Builder::rung)
            .with(optional("contact", Ids.CONTACT, AgendaItem::contact), AgendaItem.Builder::contact)
            .with(optional("option", OPTION, AgendaItem::option), AgendaItem.Builder::option)
            .with(required("shows", Scalars.INSTANT, AgendaItem::shows), AgendaItem.Builder::shows)
            .with(required("window", WINDOW, AgendaItem::window), AgendaItem.Builder::window)
            .with(required("reason", REASON, AgendaItem::reason), AgendaItem.Builder::reason)
            .with(list("also", REASON, AgendaItem::also), AgendaItem.Builder::also)
            .form()
            .called("an item");

    static final ObjectForm<Struck> STRUCK = object(
                    required("option", OPTION, Struck::option), required("code", CODE, Struck::code), Struck::new)
            .called("a struck option");

    static final ObjectForm<HeldBack> HELD_BACK = object(
                    required("key", Ids.ITEM, HeldBack::key),
                    required("class", ITEM_CLASS, HeldBack::itemClass),
                    optional("contact", Ids.CONTACT, HeldBack::contact),
                    optional("channel", Values.CHANNEL, HeldBack::channel),
                    required("code", CODE, HeldBack::code),
                    optional("lead", Ids.ITEM, HeldBack::lead),
                    list("struck", STRUCK, HeldBack::struck),
                    required("reason", REASON, HeldBack::reason),
                    HeldBack::new)
            .called("a proposal held back");

    static final ObjectForm<PlanFinding> FINDING = object(
                    required("kind", Words.of(PlanFinding.Kind.values()), PlanFinding::kind),
                    optional("gone", Ids.USER, PlanFinding::gone),
                    optional("instead", Ids.USER, PlanFinding::instead),
                    list("facts", Ids.FACT, PlanFinding::facts),
                    usual("figures", AttributesForm.ATTRIBUTES, Attributes.NONE, PlanFinding::figures),
                    PlanFinding::new)
            .called("a finding");

    static final ObjectForm<Plan> PLAN = object(
                    Format.member(),
                    required("relationship", Ids.RELATIONSHIP, Plan::relationship),
                    required("madeFor", Scalars.INSTANT, Plan::madeFor),
                    required("playbook", Scalars.TEXT, Plan::playbook),
                    list("items", ITEM, Plan::items),
                    list("heldBack", HELD_BACK, Plan::heldBack),
                    required("replanAt", Scalars.INSTANT, Plan::replanAt),
                    list("findings", FINDING, Plan::findings),
                    (format, relationship, madeFor, playbook, items, heldBack, replanAt, findings) ->
                            new Plan(relationship, madeFor, playbook, items, heldBack, replanAt, findings))
            .called("a plan");

    private PlanForms() {}
}
