package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RuleId;
import io.github.relationship.jdbc.Faults.When;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any call of JDBC may fail, at any place: nothing is half done, and every connection is given back. */
class FaultsTest {

    private static final int TOO_MANY_CALLS = 2_000;

    private static SQLException broken() {
        return new SQLException("the test broke the connection", "08006");
    }

    @ParameterizedTest
    @EnumSource
    void K1_whichever_call_fails_a_step_is_stored_wholly_or_not_at_all(Product product) {
        for (When when : When.values()) {
            boolean failed = true;
            for (int failing = 1; failed; failing++) {
                JdbcRepository plain = product.empty();
                plain.apply(Steps.addressee());
                plain.apply(Steps.first());
                Faults faults = new Faults(product.dataSource(), broken(), when, failing);
                boolean told = stores(repository(product, faults));
                failed = faults.hasFailed() && failing < TOO_MANY_CALLS;

                assertThat(faults.open())
                        .as("open connections, call %s %s", failing, when)
                        .isZero();
                assertThat(isStored(plain))
                        .as("stored, call %s %s", failing, when)
                        .isEqualTo(told);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void K1_whichever_call_fails_and_cannot_be_taken_back_nothing_is_half_stored(Product product) {
        boolean failed = true;
        for (int failing = 1; failed; failing++) {
            JdbcRepository plain = product.empty();
            plain.apply(Steps.addressee());
            plain.apply(Steps.first());
            Faults faults = new Faults(product.dataSource(), broken(), When.BEFORE, failing).withoutTakingBack();
            boolean told = stores(repository(product, faults));
            failed = faults.hasFailed() && failing < TOO_MANY_CALLS;

            assertThat(isStored(plain)).as("stored, call %s", failing).isEqualTo(told);
            assertThat(faults.open()).as("open connections, call %s", failing).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void K1_whichever_call_fails_a_claim_is_completed_with_its_step_or_is_still_good(Product product) {
        for (When when : When.values()) {
            boolean failed = true;
            for (int failing = 1; failed; failing++) {
                JdbcRepository plain = product.empty();
                plain.apply(Steps.first());
                List<Claim> claims = plain.claim(Steps.claim("one").limit(1).build());
                Faults faults = new Faults(product.dataSource(), broken(), when, failing);
                boolean told = completes(repository(product, faults), claims);
                failed = faults.hasFailed() && failing < TOO_MANY_CALLS;

                assertThat(faults.open())
                        .as("open connections, call %s %s", failing, when)
                        .isZero();
                assertThat(plain.stamp(Product.TENANT, Steps.ACME))
                        .as("call %s %s", failing, when)
                        .contains(new Stamp(told ? "s2" : "s1"));
                assertThat(plain.giveBack(claims, Steps.NOON))
                        .as("claims that are over, call %s %s", failing, when)
                        .isEqualTo(told ? claims : List.of());
            }
        }
    }

    private static boolean completes(JdbcRepository repository, List<Claim> claims) {
        try {
            assertThat(repository.apply(Steps.second(), claims)).isEqualTo(Applied.APPLIED);
            return true;
        } catch (OutcomeUnknownException e) {
            return repository.stamp(Product.TENANT, Steps.ACME).equals(Optional.of(new Stamp("s2")));
        } catch (StorageException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void K1_whichever_call_fails_a_step_of_which_nobody_else_knows_is_stored_wholly_or_not_at_all(Product product) {
        for (When when : When.values()) {
            boolean failed = true;
            for (int failing = 1; failed; failing++) {
                JdbcRepository plain = product.empty();
                plain.apply(Steps.first());
                Faults faults = new Faults(product.dataSource(), broken(), when, failing);
                boolean told = stores(repository(product, faults), Steps.quiet());
                failed = faults.hasFailed() && failing < TOO_MANY_CALLS;

                assertThat(faults.open())
                        .as("open connections, call %s %s", failing, when)
                        .isZero();
                assertThat(own(plain))
                        .as("stored, call %s %s", failing, when)
                        .isEqualTo(told ? List.of("s2", "3 facts", "[F2, F3]") : List.of("s1", "2 facts", "[F1, F2]"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void K1_whichever_call_fails_steps_that_are_taken_together_are_stored_all_or_none(Product product) {
        for (When when : When.values()) {
            boolean failed = true;
            for (int failing = 1; failed; failing++) {
                JdbcRepository plain = product.empty();
                plain.apply(Steps.first());
                List<Claim> claims = plain.claim(Steps.claim("one").limit(1).build());
                Faults faults = new Faults(product.dataSource(), broken(), when, failing);
                boolean told = storesTogether(repository(product, faults), claims);
                failed = faults.hasFailed() && failing < TOO_MANY_CALLS;

                assertThat(faults.open())
                        .as("open connections, call %s %s", failing, when)
                        .isZero();
                assertThat(own(plain))
                        .as("stored, call %s %s", failing, when)
                        .isEqualTo(told ? List.of("s2", "3 facts", "[F2, F3]") : List.of("s1", "2 facts", "[F1, F2]"));
                assertThat(plain.stamp(Product.TENANT, Steps.BOLT).isPresent())
                        .as("call %s %s", failing, when)
                        .isEqualTo(told);
                assertThat(plain.giveBack(claims, Steps.NOON))
                        .as("claims that are over, call %s %s", failing, when)
                        .isEqualTo(told ? claims : List.of());
            }
        }
    }

    private static boolean storesTogether(JdbcRepository repository, List<Claim> claims) {
        try {
            assertThat(repository.applyAll(List.of(
                            new AtomicStep(Steps.quiet(), claims), new AtomicStep(Steps.addressee(), List.of()))))
                    .containsOnly(Applied.APPLIED);
            return true;
        } catch (OutcomeUnknownException e) {
            return repository.stamp(Product.TENANT, Steps.ACME).equals(Optional.of(new Stamp("s2")));
        } catch (StorageException e) {
            return false;
        }
    }

    private static boolean stores(JdbcRepository repository) {
        return stores(repository, Steps.second());
    }

    /** Whether the second step was stored as far as the caller can tell; where nobody can, the question is passed on. */
    private static boolean stores(JdbcRepository repository, Change second) {
        try {
            assertThat(repository.apply(second)).isEqualTo(Applied.APPLIED);
            return true;
        } catch (OutcomeUnknownException e) {
            return repository.stamp(Product.TENANT, Steps.ACME).equals(Optional.of(new Stamp("s2")));
        } catch (StorageException e) {
            assertThat(e.sqlState()).isEqualTo("08006");
            return false;
        }
    }

    /** What is stored of the relationship itself. */
    private static List<String> own(JdbcRepository repository) {
        Stored stored = repository.find(Product.TENANT, Steps.ACME).orElseThrow();
        return List.of(
                stored.stamp().value(),
                stored.entries().size() + " facts",
                repository.agenda(Steps.agenda().build()).items().stream()
                        .map(line -> line.key().rule())
                        .map(RuleId::value)
                        .toList()
                        .toString());
    }

    /** All tables say the same, or it fails. */
    private static boolean isStored(JdbcRepository repository) {
        List<String> found = new ArrayList<>(own(repository));
        found.addAll(List.of(
                repository.undelivered(Product.TENANT, 10).size() + " to deliver",
                repository.suppressions(Product.TENANT, Steps.PERSON, Steps.BOLT).stream()
                        .map(one -> one.channel().orElseThrow())
                        .toList()
                        .toString(),
                repository.ledger(Product.TENANT, Steps.PERSON, Steps.BOLT, Steps.NOON, 10).stream()
                        .map(LedgerEntry::channel)
                        .toList()
                        .toString()));
        if (found.equals(List.of("s1", "2 facts", "[F1, F2]", "1 to deliver", "[CALL]", "[CALL]"))) {
            return false;
        }
        assertThat(found)
                .as("what is stored, else half done")
                .isEqualTo(List.of("s2", "3 facts", "[F2, F3]", "2 to deliver", "[EMAIL]", "[EMAIL]"));
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void K8_what_was_refused_for_others_is_tried_again_until_it_is_stored(Product product) {
        boolean failed = true;
        for (int failing = 1; failed; failing++) {
            JdbcRepository plain = product.empty();
            plain.apply(Steps.addressee());
            plain.apply(Steps.first());
            Faults faults = new Faults(product.dataSource(), product.conflict(), When.BEFORE, failing);
            boolean told = stores(repository(product, faults));
            failed = faults.hasFailed() && failing < TOO_MANY_CALLS;

            assertThat(told).as("stored, call %s", failing).isTrue();
            assertThat(isStored(plain)).as("stored, call %s", failing).isTrue();
            assertThat(faults.open()).as("open connections, call %s", failing).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void K22_whichever_call_of_a_reading_fails_the_connection_is_given_back(Product product) {
        product.empty().apply(Steps.first());
        boolean failed = true;
        for (int failing = 1; failed; failing++) {
            Faults faults = new Faults(product.dataSource(), broken(), When.BEFORE, failing);
            try {
                assertThat(repository(product, faults).find(Product.TENANT, Steps.ACME))
                        .isPresent();
            } catch (StorageException e) {
                assertThat(e.isRetryable()).isFalse();
            }
            failed = faults.hasFailed() && failing < TOO_MANY_CALLS;
            assertThat(faults.open()).as("open connections, call %s", failing).isZero();
        }
    }

    private static JdbcRepository repository(Product product, Faults faults) {
        return JdbcRepository.builder(faults.dataSource())
                .dialect(product.dialect())
                .build();
    }
}
