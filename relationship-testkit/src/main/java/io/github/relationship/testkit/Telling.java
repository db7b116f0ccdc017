package io.github.relationship.testkit;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.money.Money;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The sentences that a {@link Scenario} tells most often, each one fact that happens now. All other facts are told with {@code
 * fact}.
 */
public abstract sealed class Telling permits Acting {

    Telling() {}

    abstract World world();

    /**
     * Any occurrence, as it is: with its own instant, people and id.
     *
     * @param occurrence what happened
     * @return this scenario
     */
    public abstract Scenario occurrence(Occurrence occurrence);

    /**
     * Any fact.
     *
     * @param fact what happened
     * @param participants the contacts who took part
     * @return this scenario
     */
    public Scenario fact(Fact fact, String... participants) {
        return occurrence(world().happening(fact, participants).build());
    }

    /**
     * Any fact, under an id by which later ones can speak of it.
     *
     * @param id the fact's id
     * @param fact what happened
     * @param participants the contacts who took part
     * @return this scenario
     */
    public Scenario factNamed(String id, Fact fact, String... participants) {
        return occurrence(
                world().happening(fact, participants).id(FactId.of(id)).build());
    }

    /**
     * The relationship begins.
     *
     * @param kind what the party is
     * @param owner who looks after it
     * @return this scenario
     */
    public Scenario opened(PartyKind kind, String owner) {
        return fact(Opened.of(kind, world().user(owner)));
    }

    /**
     * A person of the party becomes known.
     *
     * @param contact who
     * @param role the part that the person plays
     * @return this scenario
     */
    public Scenario contact(String contact, Role role) {
        return fact(ContactFact.added(ContactCard.of(ContactId.of(contact), role)));
    }

    /**
     * A birthday becomes known, as the occasion {@code birthday-of-ann}.
     *
     * @param contact whose
     * @param day month and day, such as {@code 05-12}
     * @return this scenario
     */
    public Scenario birthday(String contact, String day) {
        return fact(OccasionFact.birthday(
                OccasionId.of("birthday-of-" + contact),
                ContactId.of(contact),
                YearlyDay.of(MonthDay.parse("--" + day))));
    }

    /**
     * A person says yes.
     *
     * @param contact who
     * @param channel to which channel
     * @param purpose and for which purpose
     * @return this scenario
     */
    public Scenario granted(String contact, Channel channel, Purpose purpose) {
        return fact(ConsentDecided.granted(ContactId.of(contact), channel, purpose, "scenario"));
    }

    /**
     * A person says no to a channel, whatever it is for.
     *
     * @param contact who
     * @param channel to which channel
     * @return this scenario
     */
    public Scenario refused(String contact, Channel channel) {
        return fact(ConsentDecided.refused(ContactId.of(contact), channel, "scenario"));
    }

    /**
     * Somebody says that the suspect is to be worked on.
     *
     * @return this scenario
     */
    public Scenario takenIntoWork() {
        return fact(StrategySet.builder().inWork(true).build());
    }

    /**
     * The suspect has a need, the means and the will.
     *
     * @return this scenario
     */
    public Scenario qualified() {
        return fact(AccountFact.qualified());
    }

    /**
     * We reach out to a person; in a live channel, both sides take part.
     *
     * @param contact whom
     * @param channel how
     * @return this scenario
     */
    public Scenario reachedOutTo(String contact, Channel channel) {
        return fact(Interaction.outbound(channel), contact);
    }

    /**
     * A person reaches out to us.
     *
     * @param contact who
     * @param channel how
     * @return this scenario
     */
    public Scenario heardFrom(String contact, Channel channel) {
        return fact(Interaction.inbound(channel), contact);
    }

    /**
     * We meet a person and agree on what to do next.
     *
     * @param contact whom
     * @param channel how we meet
     * @param on the date of the next step, such as {@code 2026-03-20}
     * @return this scenario
     */
    public Scenario agreedOnNextStep(String contact, Channel channel, String on) {
        NextStep step = new NextStep(LocalDate.parse(on), "next step");
        return fact(
                Interaction.builder()
                        .from(Interaction.outbound(channel))
                        .nextStep(step)
                        .build(),
                contact);
    }

    /**
     * We thank a person, for whatever there was to give thanks for.
     *
     * @param contact whom
     * @param channel how
     * @return this scenario
     */
    public Scenario thanked(String contact, Channel channel) {
        return fact(InteractionFact.thankYouSent(ContactId.of(contact), channel));
    }

    /**
     * They buy something.
     *
     * @param order the fact's id, by which the purchase is known from then on
     * @param amount what it is worth, such as {@code 250.00}
     * @param currency the currency's code, such as {@code EUR}
     * @return this scenario
     */
    public Scenario purchased(String order, String amount, String currency) {
        return factNamed(order, Purchased.of(Money.of(amount, currency)));
    }

    /**
     * What they bought arrives.
     *
     * @param order the id of the purchase
     * @return this scenario
     */
    public Scenario delivered(String order) {
        return fact(PurchaseFact.delivered(FactId.of(order)));
    }

    /**
     * They say how satisfied they are with all that was delivered.
     *
     * @param satisfied whether they are, with everything
     * @return this scenario
     */
    public Scenario satisfactionHeard(boolean satisfied) {
        return fact(RofFact.satisfactionHeard(satisfied));
    }

    /**
     * A person complains.
     *
     * @param complaint the fact's id, by which the complaint is known from then on
     * @param contact who
     * @return this scenario
     */
    public Scenario complained(String complaint, String contact) {
        return factNamed(complaint, ComplaintFact.opened(ContactId.of(contact)));
    }

    /**
     * A complaint ends.
     *
     * @param complaint the id of the complaint
     * @param ending how
     * @return this scenario
     */
    public Scenario complaintClosed(String complaint, ComplaintFact.Ending ending) {
        return fact(ComplaintFact.closed(FactId.of(complaint), ending));
    }
}
