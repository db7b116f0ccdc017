package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Account;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Thanks;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Given;
import io.github.relationship.rule.Owed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Thank-you notes: for what was significant, to each who took part, one for what happened within a day (F1). */
final class Gratitude {

    /** A complaint within this of what we would give thanks for gets an apology instead (F23). */
    private static final Duration SAME_MATTER = Duration.ofHours(24);

    private Gratitude() {}

    static List<Owed> owed(Situation situation) {
        Relationship relationship = situation.relationship();
        Optional<Known<AccountFact.Disqualified>> out = relationship.account().disqualified();
        List<Thanks.Note> notes = relationship.thanks().notes();
        Optional<Instant> last = out.flatMap(end -> notes.stream()
                .map(note -> note.first().occurredAt())
                .filter(at -> !at.isAfter(end.occurredAt()))
                .reduce((earlier, later) -> later));
        return notes.stream()
                // A "no" does not end our manners, but it ends all that went before (L12).
                .filter(note ->
                        out.isEmpty() || last.equals(Optional.of(note.first().occurredAt())))
                .filter(note -> !complained(relationship, note))
                .flatMap(note -> owed(situation, note).stream())
                .toList();
    }

    private static boolean complained(Relationship relationship, Thanks.Note note) {
        return relationship.complaints().all().stream().anyMatch(complaint -> isOf(note, complaint));
    }

    private static boolean isOf(Thanks.Note note, Complaint complaint) {
        Duration apart = Duration.between(
                        note.first().occurredAt(), complaint.opened().occurredAt())
                .abs();
        return apart.compareTo(SAME_MATTER) <= 0
                && (complaint.contact().isEmpty()
                        || note.to().isEmpty()
                        || complaint.contact().equals(note.to()));
    }

    private static Optional<Owed> owed(Situation situation, Thanks.Note note) {
        List<FactId> facts = note.facts().stream()
                .filter(fact -> situation
                        .relationship()
                        .purchases()
                        .find(fact)
                        .map(purchase -> purchase.counts())
                        .orElse(true))
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Owed.builder()
                .cause(note.first().fact())
                .since(note.first().occurredAt())
                .known(known(situation, note))
                .contact(note.to())
                .actor(note.by())
                .facts(facts)
                .figures(Attributes.builder()
                        .put("for", what(note))
                        .put("on", Days.ofOwner(situation, note.first().occurredAt()))
                        .build())
                .build());
    }

    /** What happened while they were disqualified is heard of when they are taken back, or let go again. */
    private static Instant known(Situation situation, Thanks.Note note) {
        Account account = situation.relationship().account();
        return Stream.<Known<?>>concat(account.reopened().stream(), account.disqualified().stream())
                .map(Known::recordedAt)
                .reduce(note.first().recordedAt(), Instants::later);
    }

    private static String what(Thanks.Note note) {
        return note.first().value() instanceof Interaction met
                ? met.channel().name().toLowerCase(Locale.ROOT)
                : "first purchase";
    }

    /** The note that a line asked for: it names what it is for, and is for nothing else. */
    static Optional<Fact> note(AgendaItem item, Relationship relationship) {
        Optional<FactId> about = Optional.of(FactId.of(item.key().occurrence()))
                .filter(cause -> relationship.find(cause).isPresent()
                        && !relationship.retracted().contains(cause));
        return about.isEmpty() || item.contact().isEmpty()
                ? Optional.empty()
                : item.option()
                        .map(option ->
                                new InteractionFact.ThankYouSent(item.contact().get(), option.channel(), about));
    }

    static List<Given> given(Situation situation) {
        return situation.relationship().thanks().sent().stream()
                .map(sent -> new Given(
                        sent.occurredAt(),
                        Optional.of(sent.value().contact()),
                        sent.value().about()))
                .toList();
    }
}
