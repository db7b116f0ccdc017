package io.github.relationship.jdbc;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Aliased;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.BulkRepository;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Remembers in a database. Each call borrows one connection and gives it back as it was; a step is one statement or one
 * short transaction of its own, and where others were in the way it is tried again a few times.
 *
 * <p>The tables have to be there: see {@link #schema()}. Safe for threads; several repositories, on several machines, may use the
 * same tables. Trouble is a {@link StorageException}.
 */
public final class JdbcRepository extends JdbcUpkeep implements BulkRepository, ClaimingRepository {

    private final Tables tables;
    private final Dialect dialect;
    private final JdbcSchema schema;
    private final Heads heads;
    private final Entries entries;
    private final AtomicSteps steps;
    private final LineClaims claims;
    private final Taking taking;
    private final AgendaPages pages;
    private final Outbox outbox;
    private final Aliases aliases;
    private final DueTenants dueTenants;
    private final Persons persons;
    private final KnownLines known;

    private JdbcRepository(
            Tables tables, Dialect dialect, Transactions transactions, JdbcSchema schema, KnownLines known) {
        super(tables, dialect, transactions);
        this.tables = tables;
        this.dialect = dialect;
        this.schema = schema;
        this.heads = new Heads(tables, dialect);
        this.entries = new Entries(tables);
        this.claims = new LineClaims(tables);
        this.taking = new Taking(tables, dialect, quarantine());
        this.pages = new AgendaPages(tables, dialect);
        this.outbox = new Outbox(tables);
        this.aliases = new Aliases(tables, dialect);
        this.dueTenants = new DueTenants(tables, dialect);
        this.persons = new Persons(tables, dialect);
        this.known = known;
        this.steps = new AtomicSteps(
                transactions, new StepWriter(tables, dialect, heads, claims, entries, persons, outbox, known), known);
    }

    /**
     * Starts a repository.
     *
     * @param dataSource where connections come from, best a pool
     * @return a builder that can be built as it is
     */
    public static Builder builder(DataSource dataSource) {
        return new Builder(dataSource);
    }

    /**
     * The tables: to see whether they are as they should be, and to make them.
     *
     * @return the schema of this repository
     */
    public JdbcSchema schema() {
        return schema;
    }

    /**
     * The same tables through a connection of the host's, so that what is recorded and what the host writes are committed together
     * or not at all. The connection is never committed, rolled back or closed, and keeps its settings. Give the result to
     * {@link io.github.relationship.TenantRelationships#within}.
     *
     * <p>A call that fails has stored nothing, which takes a savepoint for each call that writes; nothing is tried again. After a
     * {@link StorageException} roll the transaction back: after a deadlock the database may have done so already.
     *
     * @param connection a connection to the same database, on which a transaction is open or begins with the first statement;
     *     auto-commit is refused when something is to be stored
     * @return a repository for the thread that uses the connection, and for as long as it does
     */
    public ClaimingRepository on(Connection connection) {
        Objects.requireNonNull(connection, "connection");
        return new JdbcRepository(tables, dialect, new HostTransaction(connection, dialect), schema, known.within());
    }

    @Override
    public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
        return transactions()
                .read("reading a relationship", connection -> entries.find(connection, tenant, relationship));
    }

    @Override
    public Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship) {
        return transactions().read("reading a stamp", connection -> heads.stamp(connection, tenant, relationship));
    }

    @Override
    public Applied apply(Change change) {
        return apply(change, List.of());
    }

    @Override
    public Applied apply(Change change, List<Claim> completed) {
        return steps.take(change, completed);
    }

    @Override
    public List<Applied> applyAll(List<AtomicStep> all) {
        ClaimingRepository.requireApart(all);
        return steps.takeAll(all);
    }

    @Override
    public List<Applied> append(List<Change> changes) {
        BulkRepository.requireUnplanned(changes);
        return changes.isEmpty() ? List.of() : steps.append(changes);
    }

    @Override
    public AgendaPage agenda(AgendaQuery query) {
        AgendaPages.Found found = transactions().read("reading an agenda", connection -> page(connection, query));
        if (!found.unreadable().isEmpty()) {
            transactions()
                    .note(
                            "setting lines aside",
                            connection -> quarantine().setLinesAside(connection, query.tenant(), found.unreadable()));
        }
        return found.page();
    }

    private AgendaPages.Found page(Connection connection, AgendaQuery query) throws SQLException {
        if (query.relationship().isEmpty()) {
            return pages.page(connection, query);
        }
        Optional<RelationshipId> own =
                aliases.own(connection, query.tenant(), query.relationship().get());
        return own.isEmpty()
                ? new AgendaPages.Found(new AgendaPage(List.of(), Optional.empty()), List.of())
                : pages.page(
                        connection,
                        AgendaQuery.builder().from(query).relationship(own).build());
    }

    @Override
    public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
        requireLimit(limit, "relationship");
        List<ReadRow<RelationshipId>> due = transactions()
                .read("finding what is to be judged anew", connection -> heads.due(connection, tenant, until, limit));
        for (ReadRow<RelationshipId> unreadable : ReadRow.unreadable(due)) {
            transactions()
                    .note(
                            "setting a relationship aside",
                            connection -> quarantine()
                                    .setAside(
                                            connection, tenant, unreadable.relationship(), until, unreadable.reason()));
        }
        return ReadRow.values(due);
    }

    @Override
    public List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit) {
        requireLimit(limit, "tenant");
        return transactions()
                .read(
                        "finding tenants with something to do",
                        connection -> dueTenants.find(connection, until, after, limit));
    }

    @Override
    public List<Addressed> undelivered(TenantId tenant, int limit) {
        requireLimit(limit, "fact");
        List<ReadRow<Addressed>> letters = transactions()
                .read("finding what is to be delivered", connection -> outbox.find(connection, tenant, limit));
        List<ReadRow<Addressed>> unreadable = ReadRow.unreadable(letters);
        if (!unreadable.isEmpty()) {
            transactions()
                    .note(
                            "setting facts aside",
                            connection -> quarantine().setLettersAside(connection, tenant, unreadable));
        }
        return ReadRow.values(letters);
    }

    @Override
    public void delivered(TenantId tenant, Addressed fact) {
        transactions().write("storing a delivery", connection -> outbox.remove(connection, tenant, fact));
    }

    @Override
    public List<Suppression> suppressions(TenantId tenant, PersonKey person, RelationshipId except) {
        return transactions()
                .read(
                        "finding what binds a person",
                        connection -> persons.suppressions(connection, tenant, person, except));
    }

    @Override
    public List<LedgerEntry> ledger(
            TenantId tenant, PersonKey person, RelationshipId except, Instant since, int limit) {
        requireLimit(limit, "row");
        return transactions()
                .read(
                        "finding what went to a person",
                        connection -> persons.ledger(connection, tenant, person, except, since, limit));
    }

    @Override
    public Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor) {
        return transactions()
                .write("storing an alias", connection -> aliases.make(connection, tenant, alias, survivor));
    }

    @Override
    public List<Claim> claim(ClaimQuery query) {
        return transactions().write("taking lines", connection -> taking.claim(connection, query));
    }

    @Override
    public List<Claim> giveBack(List<Claim> given, Instant notBefore) {
        return transactions().write("giving lines back", connection -> claims.giveBack(connection, given, notBefore));
    }

    /** Builds a {@link JdbcRepository}. */
    public static final class Builder {

        private final DataSource dataSource;
        private Optional<Dialect> dialect = Optional.empty();
        private Optional<String> schema = Optional.empty();
        private String tablePrefix = "relationship_";
        private int attempts = 5;
        private long rememberedLines = 20_000;

        private Builder(DataSource dataSource) {
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        }

        /**
         * Which product it is; unless set, the database is asked when the repository is built.
         *
         * @param newDialect one of {@link Dialects}, or one of your own
         * @return this builder
         */
        public Builder dialect(Dialect newDialect) {
            dialect = Optional.of(newDialect);
            return this;
        }

        /**
         * Which schema holds the tables; unless set, the one that connections are in. In MariaDB schemas are called databases.
         *
         * @param newSchema 1 to 30 of a-z, 0-9 and _, beginning with a letter
         * @return this builder
         */
        public Builder schema(String newSchema) {
            schema = Optional.of(newSchema);
            return this;
        }

        /**
         * What the names of tables and indexes begin with; {@code relationship_} unless set.
         *
         * @param newTablePrefix 1 to 30 of a-z, 0-9 and _, beginning with a letter
         * @return this builder
         */
        public Builder tablePrefix(String newTablePrefix) {
            tablePrefix = Objects.requireNonNull(newTablePrefix, "tablePrefix");
            return this;
        }

        /**
         * How often a transaction is begun, before what is in its way becomes an exception; 5 unless set.
         *
         * @param newAttempts 1 or more
         * @return this builder
         */
        public Builder attempts(int newAttempts) {
            attempts = newAttempts;
            return this;
        }

        /**
         * How many lines are remembered from the steps that this repository stored last, so that the next step of their relationships need
         * not read them; 20,000 unless set, which takes some ten megabytes.
         *
         * @param newRememberedLines 0 or more
         * @return this builder
         */
        public Builder rememberedLines(long newRememberedLines) {
            rememberedLines = newRememberedLines;
            return this;
        }

        /**
         * The repository. The database is asked for its product where no dialect was given; the tables are not looked at.
         *
         * @return the repository
         * @throws IllegalArgumentException if a name is not plain, attempts are fewer than 1, remembered lines fewer than 0, or the product is not known
         * @throws StorageException if the database cannot be asked
         */
        public JdbcRepository build() {
            if (attempts < 1) {
                throw new IllegalArgumentException("attempts are " + attempts + "; allow 1 or more");
            }
            if (rememberedLines < 0) {
                throw new IllegalArgumentException("remembered lines are " + rememberedLines + "; allow 0 or more");
            }
            Tables tables = new Tables(schema, tablePrefix);
            Dialect product = dialect.orElseGet(() -> Dialects.of(dataSource));
            Connections connections = new Connections(dataSource, product, attempts);
            return new JdbcRepository(
                    tables,
                    product,
                    connections,
                    new JdbcSchema(connections, tables, product),
                    new KnownLines(rememberedLines));
        }
    }
}
