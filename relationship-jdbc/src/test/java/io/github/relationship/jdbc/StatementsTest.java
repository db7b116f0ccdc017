package io.github.relationship.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.Stamp;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of each statement that the repository sends (K10, K14, K16), and of each call that sends them (K22). */
class StatementsTest {

    private static final TenantId CANARY = TenantId.of("canary'; DROP TABLE relationship_head; --");

    /** Every call of the repository, with every filter, and both answers where there are two. */
    private static void callAll(JdbcRepository repository) {
        repository.apply(Steps.addressee());
        repository.apply(Steps.first());
        repository.apply(Steps.first());
        repository.apply(Steps.second());
        repository.apply(Steps.second());
        repository.find(Product.TENANT, Steps.ACME);
        repository.find(CANARY, RelationshipId.of(CANARY.value()));
        repository.stamp(CANARY, RelationshipId.of(CANARY.value()));
        repository.dueForReplan(CANARY, Steps.NOON, 10);
        repository.undelivered(CANARY, 10);
        repository.tenantsWithDue(Steps.NOON, Optional.empty(), 10);
        repository.tenantsWithDue(Steps.NOON, Optional.of(CANARY), 10);
        repository.undelivered(Product.TENANT, 10).forEach(fact -> repository.delivered(Product.TENANT, fact));
        repository.alias(Product.TENANT, RelationshipId.of(CANARY.value()), Steps.ACME);
        repository.alias(Product.TENANT, RelationshipId.of(CANARY.value()), Steps.BOLT);
        repository.suppressions(CANARY, PersonKey.of(CANARY.value()), RelationshipId.of(CANARY.value()));
        repository.ledger(CANARY, PersonKey.of(CANARY.value()), RelationshipId.of(CANARY.value()), Steps.NOON, 10);
        repository.setAside(CANARY, RelationshipId.of(CANARY.value()), Steps.NOON, CANARY.value());
        repository.setAside(Product.TENANT, Steps.ACME, Steps.NOON, CANARY.value());
        repository.quarantined(CANARY, Optional.empty(), 10);
        repository.quarantined(CANARY, Optional.of(RelationshipId.of(CANARY.value())), 10);
        repository.release(Product.TENANT, Steps.ACME, Steps.NOON);
        repository.relationships(CANARY, Optional.empty(), 10);
        repository.relationships(CANARY, Optional.of(RelationshipId.of(CANARY.value())), 10);
        repository.storedPlan(CANARY, RelationshipId.of(CANARY.value()));
        repository.storedPlan(Product.TENANT, Steps.ACME);
        assertThat(repository.append(List.of(Steps.inBulk("new " + CANARY.value()))))
                .containsExactly(Applied.APPLIED);
        assertThat(repository.append(List.of(Steps.inBulk("new " + CANARY.value()))))
                .containsExactly(Applied.LOST);
        AtomicStep begins = new AtomicStep(
                Steps.change(CANARY, Steps.BOLT, Optional.empty(), new Stamp("b1"), List.of(), List.of(), Steps.NOON),
                List.of());
        assertThat(repository.applyAll(List.of(begins))).containsExactly(Applied.APPLIED);
        callWorkers(repository);
        ItemKey key = ItemKey.of(Steps.ACME, RuleId.of(CANARY.value()), CANARY.value());
        AgendaQuery.Builder query = Steps.agenda();
        repository.agenda(query.build());
        repository.agenda(query.limit(1).build());
        repository.agenda(query.addClasses(ItemClass.NEXT_STEP).build());
        repository.agenda(query.relationship(RelationshipId.of(CANARY.value())).build());
        repository.agenda(query.addRungs(RungId.of(CANARY.value())).build());
        repository.agenda(query.after(AgendaCursor.of(Steps.line(key))).build());
    }

    /** After the second step; every claim that is taken is completed or given back. */
    private static void callWorkers(JdbcRepository repository) {
        ClaimQuery.Builder query = Steps.claim(CANARY.value());
        List<Claim> claims = repository.claim(query.build());
        assertThat(claims).hasSize(2);
        repository.giveBack(claims.subList(0, 1), Steps.NOON);
        repository.apply(Steps.third(), claims.subList(1, 2));
        repository.apply(Steps.fourth(), claims.subList(1, 2));
        assertThat(repository.claim(query.addRules(RuleId.of(CANARY.value())).build()))
                .isEmpty();
    }

    private static Set<String> statements(Product product) {
        product.empty();
        Recorder recorder = new Recorder(product.dataSource());
        callAll(JdbcRepository.builder(recorder.dataSource()).build());
        assertThat(recorder.statements()).hasSizeGreaterThan(15);
        return recorder.statements();
    }

    private static boolean asksForTenants(String sql) {
        return sql.startsWith("SELECT tenant");
    }

    private static long count(String pattern, String sql) {
        return Pattern.compile(pattern).matcher(sql).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void K10_each_statement_names_the_tenant_for_each_table_but_the_one_that_asks_which_tenants_have_something_to_do(
            Product product) {
        Set<String> statements = statements(product);
        assertThat(statements).filteredOn(StatementsTest::asksForTenants).hasSize(2);
        for (String sql : statements) {
            if (asksForTenants(sql)) {
                assertThat(count("SELECT (\\w\\.)?tenant(, STRINGTOUTF8\\((o\\.)?tenant\\) AS tenant_sorted)?\n", sql))
                        .as("ids only in %s", sql)
                        .isEqualTo(count("SELECT", sql));
            } else if (sql.startsWith("INSERT")) {
                assertThat(sql).containsPattern("INSERT INTO \\w+ \\(tenant, ");
            } else {
                assertThat(sql).containsPattern("tenant = \\?|INSERT INTO");
                assertThat(count("INSERT INTO \\w+ \\(tenant, ", sql))
                        .as("tenants inserted in %s", sql)
                        .isEqualTo(count("INSERT INTO", sql));
                assertThat(count("WHERE (\\w\\.)?tenant = \\?", sql))
                        .as("tenants in %s", sql)
                        .isEqualTo(count("WHERE", sql));
                assertThat(count("\\.tenant = \\w\\.tenant", sql))
                        .as("joins in %s", sql)
                        .isEqualTo(count("JOIN", sql));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void K16_no_statement_holds_data(Product product) {
        assertThat(statements(product)).allSatisfy(sql -> assertThat(sql).doesNotContain("'", "\"", "canary", "acme"));
    }

    @Test
    void K16_only_the_schema_s_script_is_run_without_being_prepared() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(JdbcSchema.class.getName())
                .should()
                .callMethod(Connection.class, "createStatement")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(JdbcRepository.class));
    }

    @ParameterizedTest
    @EnumSource
    void K14_what_crosses_relationships_is_limited(Product product) {
        for (String sql : statements(product)) {
            boolean ofSome = sql.contains("relationship = ?") || sql.contains("relationship IN (?");
            if (sql.startsWith("SELECT") && !ofSome && !sql.contains("sender = ?")) {
                assertThat(sql).contains("LIMIT ?");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void K22_each_call_borrows_one_connection_at_a_time_and_gives_it_back(Product product) {
        product.empty();
        Recorder recorder = new Recorder(product.dataSource());
        JdbcRepository repository =
                JdbcRepository.builder(recorder.dataSource()).build();
        callAll(repository);
        repository.schema().install();
        repository.schema().require();

        assertThat(recorder.mostOpen()).isEqualTo(1);
        assertThat(recorder.open()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void A6_a_page_has_at_most_as_many_lines_as_were_asked_for(Product product) {
        JdbcRepository repository = product.empty();
        repository.apply(Steps.addressee());
        repository.apply(Steps.first());
        AgendaPage page = repository.agenda(Steps.agenda().limit(1).build());

        assertThat(page.items()).isEqualTo(List.of(Steps.line("F1")));
        assertThat(page.next()).isPresent();
    }
}
