package io.github.relationship.playbook;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A host's rule that wants one thing, at an instant: late two days after, gone when it says so. */
record Wanted(
        String name,
        ContactId contact,
        ItemClass itemClass,
        Doing doing,
        Instant due,
        Optional<Instant> gone,
        Option option)
        implements Rule {

    static Wanted by(Channel channel, String name, ItemClass itemClass, Instant due) {
        return new Wanted(
                name, Story.ANN, itemClass, Doing.BY_MACHINE, due, Optional.empty(), Option.of(channel, "word"));
    }

    static Wanted email(String name, ItemClass itemClass, Instant due) {
        return by(Channel.EMAIL, name, itemClass, due);
    }

    Wanted to(ContactId other) {
        return new Wanted(name, other, itemClass, doing, due, gone, option);
    }

    Wanted byPerson() {
        return new Wanted(name, contact, itemClass, Doing.BY_PERSON, due, gone, option);
    }

    Wanted gone(Instant at) {
        return new Wanted(name, contact, itemClass, doing, due, Optional.of(at), option);
    }

    Wanted as(Option other) {
        return new Wanted(name, contact, itemClass, doing, due, gone, other);
    }

    @Override
    public RuleSpec spec() {
        return RuleSpec.of("wanted", RuleId.of(name), Attributes.NONE);
    }

    @Override
    public String because() {
        return "They want it.";
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        Instant late = due.plus(Duration.ofDays(2));
        Instant latest = gone.filter(late::isAfter).orElse(late);
        Proposal.Builder proposal = Proposal.builder();
        proposals.accept(proposal.key(situation.key(RuleId.of(name), Optional.empty(), Optional.of(contact), "once"))
                .itemClass(itemClass)
                .purpose(Purpose.PERSONAL)
                .nature(Nature.CONTACT)
                .doing(doing)
                .doer(situation.owner())
                .contact(contact)
                .window(new Window(Optional.empty(), due, latest, gone))
                .options(List.of(option))
                .known(due)
                .reason(new Reason(RuleId.of(name), Optional.empty(), List.of(), Attributes.NONE))
                .build());
    }
}
