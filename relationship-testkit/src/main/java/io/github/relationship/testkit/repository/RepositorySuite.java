package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the suites of the contract share: a fresh fixture for each test. Extended through the suites only. */
public abstract class RepositorySuite {

    static final TenantId TENANT = TenantId.of("our-firm");
    static final RelationshipId ACME = RelationshipId.of("acme");
    static final RelationshipId BOLT = RelationshipId.of("bolt");

    /** More pages than any test has lines. */
    private static final int TOO_MANY_PAGES = 2_000;

    private RepositoryFixture fixture;
    private RelationshipRepository repository;

    RepositorySuite() {}

    /**
     * Makes a fixture for one test.
     *
     * @return a fixture with nothing stored
     */
    protected abstract RepositoryFixture fixture();

    @BeforeEach
    void open() {
        fixture = fixture();
        repository = fixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    RepositoryFixture declared() {
        return fixture;
    }

    RelationshipRepository repository() {
        return repository;
    }

    /** Takes a step that must succeed. */
    void store(Step step) {
        assertThat(repository.apply(step.change())).as("the answer to %s", step).isEqualTo(Applied.APPLIED);
    }

    /** Takes a step that must be refused, because somebody else wrote before. */
    void lose(Step step) {
        assertThat(repository.apply(step.change())).as("the answer to %s", step).isEqualTo(Applied.LOST);
    }

    Optional<Stamp> stamp(RelationshipId relationship) {
        return repository.stamp(TENANT, relationship);
    }

    /** The history as it comes back, in order of recording whatever order that was. */
    List<Entry> history(RelationshipId relationship) {
        return history(TENANT, relationship);
    }

    List<Entry> history(TenantId tenant, RelationshipId relationship) {
        return repository
                .find(tenant, relationship)
                .map(stored -> Step.inOrderOfRecording(stored.entries()))
                .orElseThrow(() -> new AssertionError("relationship " + relationship + " was stored and is not found"));
    }

    AgendaPage page(AgendaQuery query) {
        return repository.agenda(query);
    }

    /** All lines that a query asks for, page by page. */
    List<AgendaItem> lines(AgendaQuery query) {
        List<AgendaItem> lines = new ArrayList<>();
        AgendaPage page = page(query);
        lines.addAll(page.items());
        for (int pages = 1; page.next().isPresent(); pages++) {
            assertThat(pages)
                    .as("pages read so far, and there is still a next one")
                    .isLessThan(TOO_MANY_PAGES);
            page = page(AgendaQuery.builder().from(query).after(page.next()).build());
            lines.addAll(page.items());
        }
        return lines;
    }

    /** A step for a relationship that is not stored yet. */
    static Step first(RelationshipId relationship) {
        return Step.first(TENANT, relationship);
    }
}
