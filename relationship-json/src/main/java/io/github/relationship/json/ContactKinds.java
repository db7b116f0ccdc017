package io.github.relationship.json;

import static io.github.relationship.json.Kind.kind;
import static io.github.relationship.json.Member.flag;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.sortedSet;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact.ThankYouSent;
import io.github.relationship.history.InteractionFact.TouchAnswered;
import io.github.relationship.history.InteractionFact.ValueGiven;
import io.github.relationship.history.InteractionFact.ValueReceived;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.TouchSent;
import java.util.List;

/** What passed between people, what was promised, and what was learnt. */
final class ContactKinds {

    static final List<Kind<?>> ALL = List.of(
            kind("interaction", Interaction.class, interaction()),
            kind("touch-sent", TouchSent.class, touch()),
            kind(
                    "touch-answered",
                    TouchAnswered.class,
                    object(
                            required("contact", Ids.CONTACT, TouchAnswered::contact),
                            optional("touch", Ids.FACT, TouchAnswered::touch),
                            TouchAnswered::new)),
            kind(
                    "thank-you-sent",
                    ThankYouSent.class,
                    object(
                            required("contact", Ids.CONTACT, ThankYouSent::contact),
                            required("channel", Values.CHANNEL, ThankYouSent::channel),
                            optional("about", Ids.FACT, ThankYouSent::about),
                            ThankYouSent::new)),
            kind(
                    "value-given",
                    ValueGiven.class,
                    object(
                            required("contact", Ids.CONTACT, ValueGiven::contact),
                            required("kind", Values.VALUE_KIND, ValueGiven::kind),
                            optional("worth", Values.MONEY, ValueGiven::worth),
                            ValueGiven::new)),
            kind(
                    "value-received",
                    ValueReceived.class,
                    object(
                            required("contact", Ids.CONTACT, ValueReceived::contact),
                            required("kind", Values.VALUE_KIND, ValueReceived::kind),
                            optional("worth", Values.MONEY, ValueReceived::worth),
                            ValueReceived::new)),
            kind(
                    "promise-made",
                    PromiseMade.class,
                    object(
                            optional("to", Ids.CONTACT, PromiseMade::to),
                            required("due", Scalars.DATE, PromiseMade::due),
                            required("what", Scalars.TEXT, PromiseMade::what),
                            PromiseMade::new)),
            kind(
                    "promise-kept",
                    PromiseFact.Kept.class,
                    object(required("promise", Ids.FACT, PromiseFact.Kept::promise), PromiseFact.Kept::new)),
            kind(
                    "promise-renegotiated",
                    PromiseFact.Renegotiated.class,
                    object(
                            required("promise", Ids.FACT, PromiseFact.Renegotiated::promise),
                            required("due", Scalars.DATE, PromiseFact.Renegotiated::due),
                            PromiseFact.Renegotiated::new)),
            kind(
                    "need-learnt",
                    LearntFact.Need.class,
                    object(
                            optional("contact", Ids.CONTACT, LearntFact.Need::contact),
                            required("what", Scalars.TEXT, LearntFact.Need::what),
                            LearntFact.Need::new)),
            kind(
                    "event-known",
                    LearntFact.Event.class,
                    object(
                            required("name", Scalars.TEXT, LearntFact.Event::name),
                            required("on", Scalars.DATE, LearntFact.Event::on),
                            sortedSet("attending", Ids.CONTACT, LearntFact.Event::attending),
                            LearntFact.Event::new)),
            kind(
                    "note",
                    LearntFact.Note.class,
                    object(
                            optional("contact", Ids.CONTACT, LearntFact.Note::contact),
                            required("text", Scalars.TEXT, LearntFact.Note::text),
                            optional("on", Scalars.DATE, LearntFact.Note::on),
                            LearntFact.Note::new)));

    private ContactKinds() {}

    private static ObjectForm<Interaction> interaction() {
        return built(Interaction::builder, Interaction.Builder::build)
                .with(required("channel", Values.CHANNEL, Interaction::channel), Interaction.Builder::channel)
                .with(required("direction", Values.DIRECTION, Interaction::direction), Interaction.Builder::direction)
                .with(sortedSet("about", Ids.FACT, Interaction::about), Interaction.Builder::about)
                .with(sortedSet("topics", Values.TOPIC, Interaction::topics), Interaction.Builder::topics)
                .with(optional("item", Ids.ITEM, Interaction::item), Interaction.Builder::item)
                .with(sortedSet("value", Values.VALUE_KIND, Interaction::value), Interaction.Builder::value)
                .with(optional("worth", Values.MONEY, Interaction::worth), Interaction.Builder::worth)
                .with(optional("nextStep", Values.NEXT_STEP, Interaction::nextStep), Interaction.Builder::nextStep)
                .with(optional("outcome", Scalars.TEXT, Interaction::outcome), Interaction.Builder::outcome)
                .with(flag("saidNo", Interaction::saidNo), Interaction.Builder::saidNo)
                .with(optional("answered", Scalars.FLAG, Interaction::answered), Interaction.Builder::answered)
                .with(optional("enjoyable", Scalars.FLAG, Interaction::enjoyable), Interaction.Builder::enjoyable)
                .with(optional("significant", Scalars.FLAG, Interaction::significant), Interaction.Builder::significant)
                .form();
    }

    private static ObjectForm<TouchSent> touch() {
        return built(TouchSent::builder, TouchSent.Builder::build)
                .with(required("contact", Ids.CONTACT, TouchSent::contact), TouchSent.Builder::contact)
                .with(required("channel", Values.CHANNEL, TouchSent::channel), TouchSent.Builder::channel)
                .with(required("rule", Ids.RULE, TouchSent::rule), TouchSent.Builder::rule)
                .with(optional("occasion", Ids.OCCASION, TouchSent::occasion), TouchSent.Builder::occasion)
                .with(optional("item", Ids.ITEM, TouchSent::item), TouchSent.Builder::item)
                .with(optional("gesture", Scalars.TEXT, TouchSent::gesture), TouchSent.Builder::gesture)
                .with(optional("cost", Values.MONEY, TouchSent::cost), TouchSent.Builder::cost)
                .form();
    }
}
