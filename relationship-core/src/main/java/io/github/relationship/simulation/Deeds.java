package io.github.relationship.simulation;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Direction;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import java.util.Optional;
import java.util.Set;

/** Which fact a line becomes when it is done: what the rule was waiting for, where it has a word of its own; else the contact itself. */
final class Deeds {

    private Deeds() {}

    /** The fact, empty for a task that leaves none but its completion. */
    static Optional<Fact> of(AgendaItem item, Relationship relationship) {
        return ofItsRule(item, relationship).or(() -> item.option().map(option -> contact(item, option)));
    }

    /** Who of them took part in it. */
    static Set<ContactId> participants(AgendaItem item, Fact fact) {
        return fact instanceof Interaction || fact instanceof RofFact.SatisfactionHeard
                ? item.contact().map(Set::of).orElse(Set.of())
                : Set.of();
    }

    private static Optional<Fact> ofItsRule(AgendaItem item, Relationship relationship) {
        Optional<FactId> cause = cause(item, relationship);
        return switch (nameOf(item)) {
            case "F1" ->
                item.contact()
                        .flatMap(contact ->
                                item.option().map(option -> InteractionFact.thankYouSent(contact, option.channel())));
            case "F3", "F16" -> Optional.of(RofFact.satisfactionHeard(true));
            case "F4.apology" -> cause.map(ComplaintFact::apologised);
            case "F4.fix" -> cause.map(ComplaintFact::fixed);
            case "F4.verify" -> cause.map(complaint -> ComplaintFact.closed(complaint, ComplaintFact.Ending.VERIFIED));
            case "F7" -> cause.map(PromiseFact::kept);
            case "F25" -> cause.map(PurchaseFact::inUse);
            default -> Optional.empty();
        };
    }

    private static String nameOf(AgendaItem item) {
        return item.key().rule() + item.key().step().map(step -> "." + step).orElse("");
    }

    /** What began it; of a fix that is to be verified, the complaint. */
    private static Optional<FactId> cause(AgendaItem item, Relationship relationship) {
        return relationship
                .find(FactId.of(item.key().occurrence()))
                .map(entry -> entry.fact() instanceof ComplaintFact.Fixed fixed ? fixed.complaint() : entry.id());
    }

    private static Fact contact(AgendaItem item, Option option) {
        return item.contact()
                .filter(contact -> isTouch(item, option))
                .<Fact>map(contact -> TouchSent.builder()
                        .contact(contact)
                        .channel(option.channel())
                        .rule(item.key().rule())
                        .item(item.key())
                        .gesture(option.gesture().value())
                        .build())
                .orElseGet(() -> interaction(item, option));
    }

    /** What is light: a day of theirs is marked, a thing is sent or brought. A talk is none, nor a meal. */
    private static boolean isTouch(AgendaItem item, Option option) {
        boolean talk = option.channel().isLive() && (option.channel() != Channel.VISIT || option.tier() == 0);
        return item.itemClass() == ItemClass.OCCASION || (item.itemClass() == ItemClass.CADENCE && !talk);
    }

    private static Fact interaction(AgendaItem item, Option option) {
        return Interaction.builder()
                .channel(option.channel())
                .direction(Direction.OUTBOUND)
                .item(item.key())
                .addValue(ValueKind.ADVICE)
                .answered(true)
                .build();
    }
}
