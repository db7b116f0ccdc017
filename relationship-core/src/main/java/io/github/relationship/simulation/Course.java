package io.github.relationship.simulation;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Release;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The relationship as it would come to be: facts are recorded in it as the service records them, at the instant of a clock of its own. */
final class Course {

    private final Playbook playbook;
    private Relationship relationship;
    private PlanningContext context;
    private int facts;

    Course(Playbook playbook, Relationship relationship, PlanningContext context) {
        this.playbook = playbook;
        this.relationship = relationship;
        this.context = context;
    }

    Instant now() {
        return context.instant();
    }

    void passTo(Instant instant) {
        context = context.at(instant);
    }

    Relationship relationship() {
        return relationship;
    }

    WorkingTime workingTime(UserId user) {
        return context.workingTime(user);
    }

    /** What is planned now; moves that time alone has completed are recorded before. */
    Plan plan() {
        Judgement judgement = playbook.judge(relationship, context);
        if (judgement.moves().isEmpty()) {
            return judgement.plan();
        }
        relationship = judgement.relationship();
        return playbook.judge(relationship, context).plan();
    }

    Release release(AgendaItem item) {
        return playbook.release(item, relationship, context);
    }

    boolean isClosed(ItemKey item) {
        var verbs = relationship.items().of(item);
        return verbs.completed().isPresent() || verbs.dismissed().isPresent();
    }

    /** The deed itself, and that the line is done by it: as a host would record it. */
    void complete(AgendaItem item) {
        Assumed.talk(item, relationship)
                .ifPresent(talk ->
                        record(item.doer(), talk, item.contact().map(Set::of).orElse(Set.of())));
        Optional<FactId> deed = Assumed.of(item, playbook, relationship, now())
                .map(done -> record(item.doer(), done.fact(), done.participants()));
        record(item.doer(), new ItemFact.Completed(item.key(), deed));
    }

    FactId record(UserId actor, Fact fact) {
        return record(actor, fact, Set.of());
    }

    private FactId record(UserId actor, Fact fact, Set<ContactId> participants) {
        FactId id = freshId();
        Occurrence occurrence = Occurrence.builder()
                .id(id)
                .occurredAt(now())
                .actor(actor)
                .participants(participants)
                .fact(fact)
                .build();
        Folded folded = playbook.append(relationship, context, List.of(Entry.of(id, occurrence, now(), 0)));
        if (!(folded instanceof Folded.Accepted accepted)) {
            throw new AssertionError(folded);
        }
        relationship = accepted.relationship();
        return id;
    }

    private FactId freshId() {
        FactId id;
        do {
            facts++;
            id = FactId.of("simulated-" + facts);
        } while (relationship.find(id).isPresent());
        return id;
    }
}
