package io.github.relationship.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Folded.Accepted;
import io.github.relationship.history.Folded.Refused;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a history as the specification tells one, in the order of recording. A day stands for its noon, UTC; what happened
 * before the fact in front of it was recorded late, with it.
 */
public final class Histories {

    public static final RelationshipId ACME = RelationshipId.of("acme");
    public static final UserId SAM = UserId.of("sam");
    public static final ContactId PAT = ContactId.of("pat");
    public static final ContactId KIM = ContactId.of("kim");
    public static final ContactId NOBODY = ContactId.of("nobody");

    private final List<Occurrence> occurrences = new ArrayList<>();

    private Histories() {}

    public static Histories unopened() {
        return new Histories();
    }

    /** Acme, a company that Sam looks after, and its people Pat and Kim. */
    public static Histories opened(String day) {
        return unopened()
                .fact("opening", day, Opened.of(PartyKind.COMPANY, SAM))
                .fact("pat-added", day, ContactFact.added(ContactCard.of(PAT, Role.DECISION_MAKER)))
                .fact("kim-added", day, ContactFact.added(ContactCard.of(KIM, Role.USER)));
    }

    public Histories fact(String id, String when, Fact fact, ContactId... with) {
        occurrences.add(occurrence(id, when, fact, with));
        return this;
    }

    public Histories qualified(String day) {
        return fact("qualified " + day, day, AccountFact.qualified());
    }

    public Histories purchased(String id, String when, int euros) {
        return fact(id, when, Purchased.of(euros(euros)));
    }

    public Histories renewed(String id, String when) {
        return fact(
                id,
                when,
                Purchased.builder().amount(euros(10)).automaticRenewal(true).build());
    }

    public Histories returned(String purchase, String when, int euros) {
        return fact(purchase + " returned " + when, when, PurchaseFact.returned(FactId.of(purchase), euros(euros)));
    }

    public Histories returned(String purchase, String when) {
        return fact(purchase + " returned " + when, when, PurchaseFact.returned(FactId.of(purchase)));
    }

    public Histories cancelled(String purchase, String when) {
        return fact(purchase + " cancelled " + when, when, PurchaseFact.cancelled(FactId.of(purchase)));
    }

    public Histories satisfied(String when) {
        return fact("satisfied " + when, when, RofFact.satisfactionHeard(true), PAT);
    }

    public Histories unsatisfied(String when) {
        return fact("unsatisfied " + when, when, RofFact.satisfactionHeard(false), PAT);
    }

    public Histories complained(String id, String when) {
        return fact(id, when, ComplaintFact.opened(PAT));
    }

    public Histories closed(String complaint, String when) {
        return fact(
                complaint + " closed", when, ComplaintFact.closed(FactId.of(complaint), ComplaintFact.Ending.VERIFIED));
    }

    public Histories promised(String id, String when, String due) {
        return fact(id, when, PromiseMade.of(PAT, LocalDate.parse(due), "a drawing"));
    }

    public Histories kept(String promise, String when) {
        return fact(promise + " kept " + when, when, PromiseFact.kept(FactId.of(promise)));
    }

    public Histories renegotiated(String promise, String when, String due) {
        return fact(
                promise + " renegotiated " + when,
                when,
                PromiseFact.renegotiated(FactId.of(promise), LocalDate.parse(due)));
    }

    public Histories committed(String id, String when) {
        return fact(id, when, CommitmentFact.made());
    }

    public Histories ended(String commitment, String when) {
        return fact(commitment + " ended", when, CommitmentFact.ended(FactId.of(commitment)));
    }

    public Histories walletShare(int percent, String when) {
        return fact("share " + when, when, CommitmentFact.walletShareEstimated(percent));
    }

    public Histories gave(String when) {
        return fact("value " + when, when, InteractionFact.valueGiven(PAT, ValueKind.ADVICE));
    }

    public Histories met(String when) {
        return fact("visit " + when, when, Interaction.outbound(Channel.VISIT), PAT);
    }

    public Histories retracted(String fact, String when) {
        return fact("retraction of " + fact, when, new Retracted(FactId.of(fact), "it was wrong"));
    }

    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(occurrences);
    }

    /** Each recorded at once, but never before what was recorded before it. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Instant recorded = Instant.EPOCH;
        for (Occurrence occurrence : occurrences) {
            recorded = occurrence.occurredAt().isAfter(recorded) ? occurrence.occurredAt() : recorded;
            entries.add(Entry.of(occurrence.id().orElseThrow(), occurrence, recorded, entries.size()));
        }
        return entries;
    }

    public Relationship relationship() {
        return accepted(Relationship.unopened(ACME).afterAll(entries()));
    }

    /** The refusal of the last fact: those before it are accepted. */
    public Refused refused() {
        List<Entry> entries = entries();
        int last = entries.size() - 1;
        Relationship before = accepted(Relationship.unopened(ACME).afterAll(entries.subList(0, last)));
        return (Refused) before.afterAll(entries.subList(last, last + 1));
    }

    public static Relationship accepted(Folded folded) {
        assertThat(folded).isInstanceOf(Accepted.class);
        return ((Accepted) folded).relationship();
    }

    public static Occurrence occurrence(String id, String when, Fact fact, ContactId... with) {
        return Occurrence.builder()
                .id(FactId.of(id))
                .occurredAt(at(when))
                .actor(SAM)
                .addParticipants(with)
                .fact(fact)
                .build();
    }

    /** "2026-01-05" is noon of that day; "2026-01-05T09:30:00Z" is itself. */
    public static Instant at(String when) {
        return when.contains("T") ? Instant.parse(when) : Instant.parse(when + "T12:00:00Z");
    }

    public static Money euros(int amount) {
        return Money.of(Integer.toString(amount), "EUR");
    }

    /** All that a state shows, by theme, for comparing two states deeply. */
    public static Map<String, Object> themes(Relationship relationship) {
        Map<String, Object> themes = new TreeMap<>();
        themes.put("account", relationship.account());
        themes.put("people", relationship.people());
        themes.put("encounters", relationship.encounters());
        themes.put("purchases", relationship.purchases());
        themes.put("complaints", relationship.complaints());
        themes.put("promises", relationship.promises());
        themes.put("commitments", relationship.commitments());
        themes.put("holds", relationship.holds());
        themes.put("stages", relationship.stages());
        themes.put("items", relationship.items());
        themes.put("value", relationship.value());
        themes.put("thanks", relationship.thanks());
        themes.put("courtship", relationship.courtship());
        themes.put("outgoing", relationship.outgoing());
        themes.put("rofCalls", relationship.rofCalls());
        themes.put("opportunities", relationship.opportunities());
        themes.put("referrals", relationship.referrals());
        themes.put("learnt", relationship.learnt());
        return themes;
    }
}
