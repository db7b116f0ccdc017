package io.github.relationship.testkit;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desks;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Plan;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.RelationshipRepository;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a scenario plays: the service with its clock and its memory, and of whom the story is being told. */
final class World {

    private static final TenantId TENANT = TenantId.of("scenario");

    private RelationshipRepository repository = new InMemoryRepository();
    private Playbook playbook = Playbook.standard();
    private WorkingTime workingTime = WorkingTime.of(ZoneId.of("UTC"), WorkCalendar.MONDAY_TO_FRIDAY);
    private Desks desks = Desks.NONE;

    private @Nullable Time time;
    private @Nullable TenantRelationships service;

    private RelationshipId relationship = RelationshipId.of("acme");
    private final Set<RelationshipId> told = new LinkedHashSet<>();
    private Optional<UserId> actor = Optional.empty();
    private Optional<Instant> happenedAt = Optional.empty();

    void repository(RelationshipRepository newRepository) {
        beforeItBegins();
        repository = Objects.requireNonNull(newRepository, "repository");
    }

    void playbook(Playbook newPlaybook) {
        beforeItBegins();
        playbook = Objects.requireNonNull(newPlaybook, "playbook");
    }

    void workingTime(WorkingTime newWorkingTime) {
        beforeItBegins();
        workingTime = Objects.requireNonNull(newWorkingTime, "workingTime");
    }

    void desks(Desks newDesks) {
        beforeItBegins();
        desks = Objects.requireNonNull(newDesks, "desks");
    }

    private void beforeItBegins() {
        if (time != null) {
            throw new IllegalStateException(
                    "the scenario has begun; change its setting before the first point in time");
        }
    }

    Instant instant(String point) {
        return Points.parse(point, workingTime.zone());
    }

    void moveTo(Instant instant) {
        if (time == null) {
            time = new Time(SettableClock.at(instant, workingTime.zone()));
            service = Relationships.builder()
                    .repository(repository)
                    .clock(time.clock())
                    .playbook(playbook)
                    .workingTime(workingTime)
                    .desks(desks)
                    .ids(new CountingIds())
                    .build()
                    .in(TENANT);
        }
        time.passUntil(instant, service(), told);
        happenedAt = Optional.empty();
    }

    private Instant now() {
        return begun(time).clock().instant();
    }

    TenantRelationships service() {
        return begun(service);
    }

    private static <T> T begun(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("say first when the story begins: at(\"2026-03-02\")");
        }
        return part;
    }

    void happenedAt(Instant instant) {
        happenedAt = Optional.of(instant);
    }

    void actor(UserId user) {
        actor = Optional.of(user);
    }

    UserId user(String user) {
        return UserId.of(user);
    }

    void turnTo(RelationshipId other) {
        relationship = other;
    }

    RelationshipId relationship() {
        return relationship;
    }

    Occurrence.Builder happening(Fact fact, String... participants) {
        Occurrence.Builder occurrence = Occurrence.builder();
        return occurrence
                .occurredAt(happenedAt.orElseGet(this::now))
                .actor(actor)
                .participants(Stream.of(participants).map(ContactId::of).toList())
                .fact(fact);
    }

    void record(List<Occurrence> occurrences) {
        service().record(relationship, occurrences);
        told.add(relationship);
    }

    /** Who acts on our side: whoever was named, else the owner. */
    UserId acting() {
        return actor.orElseGet(
                () -> service().relationship(relationship).account().owner().value());
    }

    Plan plan() {
        return service().plan(relationship);
    }

    /** All that shows for somebody now, page by page. */
    List<AgendaItem> agenda(UserId doer) {
        List<AgendaItem> lines = new ArrayList<>();
        Optional<AgendaCursor> after = Optional.empty();
        do {
            AgendaPage page = service()
                    .agenda(AgendaQuery.builder()
                            .tenant(TENANT)
                            .doer(doer)
                            .until(now())
                            .after(after)
                            .build());
            lines.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return lines;
    }

    Lines lines() {
        return new Lines(playbook);
    }

    Points points() {
        return new Points(workingTime.zone());
    }

    Playbook playbook() {
        return playbook;
    }

    AssertionError failure(String expectation) {
        return new AssertionError("expected: " + expectation + "\n\n" + report());
    }

    AssertionError failure(String expectation, AssertionError cause) {
        return new AssertionError("expected: " + expectation + "\n\n" + report(), cause);
    }

    boolean isLate(AgendaItem item) {
        return item.window().isLate(now());
    }

    String why(AgendaItem item) {
        return service().explain(item, contact -> Optional.empty());
    }

    /** Every relationship of which something was told. */
    String report() {
        if (time == null) {
            return "nothing has been told yet\n";
        }
        Report report = new Report(playbook, points());
        StringBuilder text = new StringBuilder();
        for (RelationshipId each : told) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(report.of(service().plan(each), service().stage(each)));
        }
        return text.isEmpty() ? "nothing has been recorded yet\n" : text.toString();
    }
}
