package io.github.relationship;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells steps as the service records them, each at its own instant; what may not happen is left out. */
final class Telling {

    static final RelationshipId ACME = RelationshipId.of("acme");

    private final World world;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private Relationship relationship = Relationship.unopened(ACME);
    private Instant now;

    private Telling(World world) {
        this.world = world;
        this.now = world.context().instant();
    }

    static Telling begin(World world) {
        Telling telling = new Telling(world);
        telling.record(world.opening(), 0, new TreeSet<>());
        telling.record(AccountFact.qualified(), 1, new TreeSet<>());
        telling.record(ContactFact.added(ContactCard.of(ContactId.of("ann"), Role.DECISION_MAKER)), 2, new TreeSet<>());
        return telling;
    }

    static Telling of(World world, Tale tale) {
        Telling telling = begin(world);
        tale.steps().forEach(telling::tell);
        return telling;
    }

    /** Tells one step; false if it may not happen. */
    boolean tell(Step step) {
        now = now.plusSeconds(60L * step.minutes());
        boolean again = !occurrences.isEmpty()
                && occurrences.get(occurrences.size() - 1).fact() instanceof Retracted;
        if (again && step.kind() == Step.Kind.RETRACTED) {
            return false;
        }
        Chance chance = new Chance(this, step);
        return chance.fact()
                .filter(fact -> record(fact, step.a(), chance.participants()))
                .isPresent();
    }

    private boolean record(Fact fact, int actor, Set<ContactId> participants) {
        Occurrence occurrence = Occurrence.builder()
                .id(FactId.of("f" + occurrences.size()))
                .occurredAt(now)
                .actor(Optional.of(Worlds.USERS.get(Math.floorMod(actor, Worlds.USERS.size()))))
                .participants(participants)
                .fact(fact)
                .build();
        return record(occurrence);
    }

    boolean record(Occurrence occurrence) {
        Recording recording = recording();
        try {
            recording.record(List.of(occurrence), () -> {
                throw new AssertionError("every fact has its id");
            });
        } catch (FactRefusedException refused) {
            return false;
        }
        recording.judge();
        relationship = recording.relationship();
        occurrences.add(occurrence);
        return true;
    }

    Recording recording() {
        return new Recording(relationship, world.playbook(), context());
    }

    /** Time passes; what it alone completes is recorded, as a scheduler would have it. */
    Telling catchUp(Instant instant) {
        now = instant;
        Recording recording = recording();
        recording.catchUp();
        recording.judge();
        relationship = recording.relationship();
        return this;
    }

    PlanningContext context() {
        return world.context().at(now);
    }

    World world() {
        return world;
    }

    Instant now() {
        return now;
    }

    Relationship relationship() {
        return relationship;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    Judgement judge() {
        return judgeAt(now);
    }

    Judgement judgeAt(Instant instant) {
        return world.playbook().judge(relationship, world.context().at(instant));
    }

    Plan planAt(Instant instant) {
        return judgeAt(instant).plan();
    }

    /** What of a kind stands, in order of occurrence. */
    List<Entry> standing(Class<? extends Fact> kind) {
        return relationship.entries().stream()
                .filter(entry -> kind.isInstance(entry.fact())
                        && !relationship.retracted().contains(entry.id()))
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("told until " + now + " in "
                + world.context().tenant().zone() + ", party in "
                + world.opening().zone() + ", " + world.playbook().ladder().canonical());
        relationship
                .entries()
                .forEach(entry -> text.append("\n  ")
                        .append(entry.id())
                        .append(' ')
                        .append(entry.occurredAt())
                        .append(' ')
                        .append(entry.participants())
                        .append(' ')
                        .append(entry.fact()));
        return text.toString();
    }
}
