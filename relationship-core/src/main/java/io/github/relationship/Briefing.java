package io.github.relationship;

import io.github.relationship.history.Relationship;
import io.github.relationship.history.Reliability;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.insight.MeetingBrief;
import io.github.relationship.insight.MeetingBriefs;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Watch;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.simulation.Behaviour;
import io.github.relationship.simulation.Simulation;
import io.github.relationship.simulation.Timeline;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what figures and briefs are made of, within bounds (A6, G10). Safe for threads. */
final class Briefing {

    private static final int MOST_INTRODUCTIONS = 50;
    private static final int MOST_RELATIONSHIPS = 100;
    private static final int MOST_PAGES = 4;

    /** Whatever is stored shows before that. */
    private static final Duration AHEAD = Duration.ofDays(401);

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Contexts contexts;

    Briefing(Relationships service, Access access, TenantId tenant, Contexts contexts) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.contexts = contexts;
    }

    Reliability reliability(RelationshipId id) {
        Relationship relationship = find(id);
        PlanningContext now = contexts.now(relationship);
        return Reliability.of(
                relationship,
                now.instant(),
                now.usualTime(relationship.account().owner().value()));
    }

    ValueBalance valueBalance(RelationshipId id, Optional<ContactId> contact) {
        Relationship relationship = find(id);
        contact.ifPresent(person -> requireKnown(relationship, person));
        PlanningContext now = contexts.now(relationship);
        return situation(judge(relationship, now), now).valueBalance(contact);
    }

    MeetingBrief meetingBrief(RelationshipId id, Set<ContactId> attending, int introductions) {
        if (introductions < 0 || introductions > MOST_INTRODUCTIONS) {
            throw new IllegalArgumentException(
                    introductions + " introductions were asked for; ask for 0 to " + MOST_INTRODUCTIONS);
        }
        Relationship relationship = find(id);
        attending.forEach(contact -> requireKnown(relationship, contact));
        PlanningContext now = contexts.now(relationship);
        Judgement judgement = judge(relationship, now);
        Situation situation = situation(judgement, now);
        MeetingBrief brief = MeetingBriefs.of(situation, judgement.plan().items(), now.instant(), attending);
        if (introductions == 0) {
            return brief;
        }
        Others others = others(relationship, situation, now);
        List<Relationship> read = others.ids().stream().flatMap(this::readable).toList();
        return MeetingBriefs.withIntroductions(brief, judgement.relationship(), read, others.hasMore(), introductions);
    }

    /** The owner's other relationships as far as they were looked for. */
    private record Others(Set<RelationshipId> ids, boolean hasMore) {}

    private Others others(Relationship relationship, Situation situation, PlanningContext now) {
        UserId owner = situation.owner();
        Set<RelationshipId> ids = new LinkedHashSet<>();
        Optional<AgendaCursor> next = Optional.empty();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            AgendaPage page = access.repository()
                    .agenda(AgendaQuery.builder()
                            .tenant(tenant)
                            .doer(situation.doer())
                            .until(now.instant().plus(AHEAD))
                            .after(next)
                            .limit(AgendaQuery.MAX_LIMIT)
                            .build());
            page.items().stream()
                    .filter(item -> item.owner().equals(owner))
                    .map(item -> item.key().relationship())
                    .filter(id -> !id.equals(relationship.id()))
                    .forEach(ids::add);
            next = page.next();
            if (next.isEmpty() || ids.size() > MOST_RELATIONSHIPS) {
                break;
            }
        }
        Set<RelationshipId> first = new LinkedHashSet<>();
        ids.stream().limit(MOST_RELATIONSHIPS).forEach(first::add);
        return new Others(first, next.isPresent() || first.size() < ids.size());
    }

    private static Situation situation(Judgement judgement, PlanningContext now) {
        return new Situation(judgement.relationship(), judgement.decision(), now, new Watch(now.instant()));
    }

    Timeline simulate(RelationshipId id, Behaviour behaviour, Instant until) {
        Relationship relationship = find(id);
        return Simulation.of(service.playbook(), behaviour).run(relationship, contexts.now(relationship), until);
    }

    String explain(Reason reason, Optional<ContactId> contact, Names names) {
        return service.playbook().explain(reason, contact, names);
    }

    private Judgement judge(Relationship relationship, PlanningContext now) {
        return JudgementFailedException.orElse(
                relationship.id(), () -> service.playbook().judge(relationship, now));
    }

    private Relationship find(RelationshipId id) {
        Loader.Loaded loaded = access.loader().current(tenant, id);
        if (loaded.stamp().isEmpty()) {
            throw new UnknownRelationshipException(id);
        }
        return loaded.relationship();
    }

    /** Nothing of what somebody has to repair first. */
    private Stream<Relationship> readable(RelationshipId id) {
        try {
            return Stream.of(find(id));
        } catch (UnreadableException unreadable) {
            return Stream.empty();
        }
    }

    private static void requireKnown(Relationship relationship, ContactId contact) {
        if (relationship.people().find(contact).isEmpty()) {
            throw new UnknownContactException(relationship.id(), contact);
        }
    }
}
