package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Complaints;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Topic;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.Assessment;
import io.github.relationship.ladder.Finding;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is one requirement short of the next rung, or has long been a client whom nobody asked to commit themselves (F14). */
final class NextRung {

    static final RuleId RULE = RuleId.of("F14");

    /** What counted, or was said, gives so much time, unless it left them one requirement short only then (F27). */
    private static final Period AGAIN_AFTER = Period.ofDays(90);

    private static final Period WITHOUT_A_TALK = Period.ofMonths(6);

    private final Situation situation;
    private final Relationship relationship;
    private final Assessment next;
    private final Instant stageKnown;
    private final Known<?> stands;

    private NextRung(Situation situation, Assessment next, Set<RungId> stages) {
        this.situation = situation;
        this.relationship = situation.relationship();
        this.next = next;
        this.stageKnown = situation.stageKnownSince(stages);
        this.stands = situation.standsSince(Set.of(situation.rung()));
    }

    static List<Lull> lulls(Situation situation, Set<RungId> stages) {
        return situation
                .decision()
                .next()
                .flatMap(next -> new NextRung(situation, next, stages).lull())
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Lull> lull() {
        // That a complaint is open is not shown by anybody's step: the line waits for its end.
        List<Assessment.Part> missing = next.missing().stream()
                .filter(part -> !part.requirement().equals(Requirements.noOpenComplaint()))
                .toList();
        if (missing.size() == 1) {
            return oneShort(missing.get(0));
        }
        boolean silent = situation.rung().equals(StandardRungs.CLIENT)
                && !missing.isEmpty()
                && relationship.commitments().inForce().isEmpty();
        return silent ? Optional.of(withoutATalk()) : Optional.empty();
    }

    /** From when a line counts: the instant, what passes before, and the fact that names it. */
    private record Base(Instant since, Period patience, Optional<FactId> cause) {

        static Base of(Known<?> fact, Period patience) {
            return new Base(fact.occurredAt(), patience, Optional.of(fact.fact()));
        }

        static Base later(Base one, Base other) {
            return other.since.isBefore(one.since) ? one : other;
        }
    }

    /** Where only time shows it, nobody can do anything. */
    private Optional<Lull> oneShort(Assessment.Part missing) {
        List<String> steps =
                Showing.of(missing.requirement()).stream().map(Enum::name).toList();
        if (steps.isEmpty() && missing.finding().changesAt().isPresent()) {
            return Optional.empty();
        }
        Attributes.Builder figures = Attributes.builder()
                .put("rung", next.rung().value())
                .put("missing", missing.finding().missing());
        if (!steps.isEmpty()) {
            figures.put("show", steps);
        }
        Base turned = turned(missing.finding());
        Base base = Stream.of(
                        counted(missing.finding(), turned),
                        talk().filter(talk -> steps.contains(Showing.TALK_ABOUT_COMMITMENT.name()))
                                .map(talk -> Base.of(talk, AGAIN_AFTER)),
                        declined())
                .flatMap(Optional::stream)
                .reduce(turned, Base::later);
        Instant known = Instants.later(turned.since(), known(base));
        return Optional.of(lull(base, known, figures.build()));
    }

    /** When they came to be one requirement short: the last of the others was met, or some of this one went. */
    private Base turned(Finding missing) {
        Instant since = next.parts().stream()
                .flatMap(part -> part.finding().completedAt().stream())
                .reduce(begun(), Instants::later);
        Instant turned =
                missing.lostAt().map(lost -> Instants.later(since, lost)).orElse(since);
        Optional<FactId> cause = evidence(turned).map(Entry::id).or(() -> Optional.of(stands.fact()));
        return new Base(turned, Period.ZERO, cause);
    }

    /** When they came to stand there, or were reopened there (L12). */
    private Instant begun() {
        return relationship
                .account()
                .reopened()
                .map(reopened -> Instants.later(stands.occurredAt(), reopened.occurredAt()))
                .orElse(stands.occurredAt());
    }

    /** The latest of the facts that count, up to an instant. */
    private Optional<Entry> evidence(Instant until) {
        return next.parts().stream()
                .flatMap(part -> part.finding().evidence().stream())
                .flatMap(fact -> relationship.find(fact).stream())
                .filter(entry -> !entry.occurredAt().isAfter(until))
                .max(Entry.IN_ORDER)
                .filter(entry -> !entry.occurredAt().isBefore(stands.occurredAt()));
    }

    /** A fact that counts, and does not suffice. */
    private Optional<Base> counted(Finding missing, Base turned) {
        return missing.evidence().stream()
                .flatMap(fact -> relationship.find(fact).stream())
                .filter(entry -> entry.occurredAt().isAfter(turned.since()))
                .max(Entry.IN_ORDER)
                .map(entry -> new Base(entry.occurredAt(), AGAIN_AFTER, Optional.of(entry.id())));
    }

    private Optional<Known<?>> talk() {
        return relationship.encounters().lastTalk(Topic.COMMITMENT).map(talk -> talk);
    }

    /** Whoever said "not yet" meant it until a day. */
    private Optional<Base> declined() {
        return relationship
                .stages()
                .declined(next.rung())
                .map(declined -> declined.value()
                        .until()
                        .map(day -> situation.workingTime(situation.doer()).startOf(day))
                        .filter(declined.occurredAt()::isBefore)
                        .map(day -> new Base(day, Period.ZERO, Optional.of(declined.fact())))
                        .orElseGet(() -> Base.of(declined, AGAIN_AFTER)));
    }

    private Lull withoutATalk() {
        Known<?> last = Stream.of(talk(), relationship.commitments().lastEnded())
                .<Known<?>>flatMap(Optional::stream)
                .reduce(stands, (one, other) -> other.occurredAt().isBefore(one.occurredAt()) ? one : other);
        Base silent = Base.of(last, WITHOUT_A_TALK);
        Base base = declined().map(no -> Base.later(silent, no)).orElse(silent);
        // What they lack of more than one requirement they may have had until then.
        Instant lost = next.missing().stream()
                .flatMap(part -> part.finding().lostAt().stream())
                .reduce(Instant.MIN, Instants::later);
        Attributes figures = Attributes.builder()
                .put("silent", Days.ofOwner(situation, last.occurredAt()))
                .build();
        return lull(base, Instants.later(lost, known(base)), figures);
    }

    private Lull lull(Base base, Instant known, Attributes figures) {
        return Lull.builder()
                .since(base.since())
                .patience(base.patience())
                .known(known)
                .cause(base.cause().map(this::renamed))
                .verdict(relationship.complaints().open().isEmpty() ? Optional.empty() : Optional.of(HeldBackCode.HOLD))
                .figures(figures)
                .build();
    }

    /** What was closed under a name and has come back since is another line. */
    private FactId renamed(FactId cause) {
        ItemKey key = situation.key(RULE, Optional.empty(), Optional.empty(), cause.value());
        return relationship
                .items()
                .of(key)
                .closed()
                .map(Known::fact)
                .map(this::renamed)
                .orElse(cause);
    }

    /** The recording of what made them short, of the stage, and of the end of the complaints that held it (P4). */
    private Instant known(Base base) {
        Stream<Instant> evidence = next.parts().stream()
                .flatMap(part -> part.finding().evidence().stream())
                .flatMap(fact -> relationship.find(fact).stream())
                .filter(entry -> !entry.occurredAt().isAfter(base.since()))
                .map(Entry::recordedAt);
        Stream<Instant> cause = base.cause().flatMap(relationship::find).map(Entry::recordedAt).stream();
        Stream<Instant> reopened = relationship.account().reopened().map(Known::recordedAt).stream();
        Stream<Instant> recovered = relationship.complaints().all().stream()
                .map(Complaints.Complaint::closed)
                .flatMap(Optional::stream)
                .map(Known::recordedAt);
        return Stream.of(evidence, cause, reopened, recovered)
                .flatMap(instants -> instants)
                .max(Comparator.naturalOrder())
                .map(recorded -> Instants.later(recorded, stageKnown))
                .orElse(stageKnown);
    }
}
