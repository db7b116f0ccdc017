package io.github.relationship.playbook;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.Topic;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Rule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Silence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens in stories. */
final class Facts {

    private Facts() {}

    static Fact added(ContactId contact, Role role) {
        return ContactFact.added(ContactCard.of(contact, role));
    }

    static Fact added(ContactId contact, Role role, ZoneId zone) {
        return ContactFact.added(
                ContactCard.builder().id(contact).role(role).zone(zone).build());
    }

    static Fact inWork() {
        return StrategySet.builder().inWork(true).build();
    }

    static Fact target() {
        return StrategySet.builder().inWork(true).target(true).build();
    }

    static Fact bought() {
        return Purchased.of(Money.of("100.00", "EUR"));
    }

    static Fact boughtSomethingNew() {
        return Purchased.builder().newToThem(true).build();
    }

    static Fact delivered(String order) {
        return PurchaseFact.delivered(FactId.of(order));
    }

    static Fact inUse(String order) {
        return PurchaseFact.inUse(FactId.of(order));
    }

    static Fact returned(String order) {
        return PurchaseFact.returned(FactId.of(order));
    }

    static Fact satisfied() {
        return RofFact.satisfactionHeard(true);
    }

    static Fact unsatisfied() {
        return RofFact.satisfactionHeard(false);
    }

    static Fact cancelled(String order) {
        return PurchaseFact.cancelled(FactId.of(order));
    }

    static Fact thanked(ContactId contact) {
        return InteractionFact.thankYouSent(contact, Channel.POST);
    }

    static Fact thankedFor(String fact, ContactId contact) {
        return new InteractionFact.ThankYouSent(contact, Channel.POST, Optional.of(FactId.of(fact)));
    }

    static Fact complained(ContactId contact) {
        return ComplaintFact.opened(contact);
    }

    static Fact complained(ContactId contact, LocalDate fixBy) {
        return ComplaintOpened.builder().contact(contact).fixBy(fixBy).build();
    }

    static Fact promised(ContactId contact, LocalDate due) {
        return PromiseMade.of(contact, due, "the drawings");
    }

    static Fact changed(ContactId contact, Role role) {
        return ContactFact.changed(ContactCard.builder().id(contact).role(role).build());
    }

    /** What more is known of who decides there. */
    static Fact changed(ContactCard.Builder card) {
        return ContactFact.changed(card.role(Role.DECISION_MAKER).build());
    }

    /** They said which channels they do not want. */
    static Fact refuses(ContactId contact, Channel... channels) {
        return wish(contact, PreferenceLearnt.Provenance.SAID)
                .addRefused(channels)
                .build();
    }

    static PreferenceLearnt.Builder wish(ContactId contact, PreferenceLearnt.Provenance provenance) {
        return PreferenceLearnt.builder().contact(contact).provenance(provenance);
    }

    static Fact talkedOf(Topic topic) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addTopics(topic)
                .build();
    }

    /** A visit: live. */
    static Fact met() {
        return Interaction.outbound(Channel.VISIT);
    }

    /** A visit that brings something. */
    static Fact metBringing(ValueKind value) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addValue(value)
                .build();
    }

    static Fact metAndAgreed(LocalDate on) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .nextStep(new NextStep(on, "send the offer"))
                .build();
    }

    static Fact metAndHeardNo() {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .saidNo(true)
                .build();
    }

    static Fact metAbout(String fact) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addAbout(FactId.of(fact))
                .build();
    }

    /** A personal e-mail that brings something: not live, yet meaningful. */
    static Fact wrote(ValueKind value) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.EMAIL))
                .addValue(value)
                .build();
    }

    /** A call that nobody answers: light, and a try. */
    static Fact tried() {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.CALL))
                .answered(false)
                .build();
    }

    /** They write to us. */
    static Fact heardFromThem() {
        return Interaction.inbound(Channel.EMAIL);
    }

    static Fact birthday(ContactId contact, int month, int day) {
        return birthday(contact, YearlyDay.of(month, day));
    }

    static Fact birthday(ContactId contact, YearlyDay day) {
        return OccasionFact.birthday(OccasionId.of("birthday-of-" + contact), contact, day);
    }

    /** A wedding, a house: a day of one or several of them. */
    static Fact marks(String occasion, int month, int day, ContactId... whose) {
        return new OccasionFact.Stated(
                OccasionId.of(occasion),
                OccasionFact.Kind.PERSONAL,
                YearlyDay.of(month, day),
                Optional.empty(),
                Set.of(whose));
    }

    static Fact sent(String rule, ContactId contact) {
        return touch(rule, contact).build();
    }

    static Fact sentFor(String occasion, String rule, ContactId contact) {
        return touch(rule, contact).occasion(OccasionId.of(occasion)).build();
    }

    private static TouchSent.Builder touch(String rule, ContactId contact) {
        return TouchSent.builder().contact(contact).channel(Channel.POST).rule(RuleId.of(rule));
    }

    static Fact completed(ItemKey item) {
        return new ItemFact.Completed(item, Optional.empty());
    }

    static Fact snoozed(ItemKey item, Instant until) {
        return new ItemFact.Snoozed(item, until);
    }

    static Fact answered(ItemKey item, String answer) {
        return new ItemFact.Answered(item, answer, Optional.empty());
    }

    static Fact answeredUntil(ItemKey item, LocalDate until) {
        return new ItemFact.Answered(item, "not now", Optional.of(until));
    }

    static Fact dismissed(ItemKey item) {
        return new ItemFact.Dismissed(item, "not for them");
    }

    static Fact rescheduled(ItemKey item, LocalDate on) {
        return new ItemFact.Rescheduled(item, on);
    }

    /** F9 for everybody, so that customers too have a promotional line. */
    static Rule inEveryRung(Playbook playbook) {
        Silence silence = (Silence) playbook.rules().stream()
                .filter(rule -> rule.spec().id().value().equals("F9"))
                .findFirst()
                .orElseThrow();
        Ask everywhere = Ask.builder().from(silence.ask()).stages(List.of()).build();
        return Silence.builder().from(silence).ask(everywhere).build();
    }

    static Fact accepted(RungId rung) {
        return StageFact.adviceAccepted(rung);
    }

    static Fact declinedPartner(LocalDate until) {
        return new StageFact.AdviceDeclined(StandardRungs.PARTNER, Optional.of(until), "too early");
    }
}
