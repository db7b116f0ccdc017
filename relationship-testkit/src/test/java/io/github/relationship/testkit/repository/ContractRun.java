package io.github.relationship.testkit.repository;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of each test of the contract that was run on some repository. */
record ContractRun(Set<String> passed, Set<String> failed, Set<String> skipped) {

    static ContractRun of(Supplier<RepositoryFixture> fixtures) {
        return of(ChosenRepositoryTest.class, fixtures);
    }

    static ContractRun of(Class<?> contract, Supplier<RepositoryFixture> fixtures) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        Results results = new Results();
        ChosenRepositoryTest.with(fixtures, () -> LauncherFactory.create().execute(request, results));
        return results.run;
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(passed);
        all.addAll(failed);
        all.addAll(skipped);
        return all;
    }

    private static final class Results implements TestExecutionListener {

        private final ContractRun run = new ContractRun(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            run.skipped().add(name(test));
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            switch (result.getStatus()) {
                case SUCCESSFUL -> {
                    if (test.isTest()) {
                        run.passed().add(name(test));
                    }
                }
                case ABORTED -> run.skipped().add(name(test));
                case FAILED -> run.failed().add(name(test));
            }
        }

        private static String name(TestIdentifier test) {
            return test.getDisplayName().replace("()", "");
        }
    }
}
