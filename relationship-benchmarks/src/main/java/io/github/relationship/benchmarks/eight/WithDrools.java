package io.github.relationship.benchmarks.eight;

import java.time.Instant;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The eight rules in Drools: compiled once to its executable model; a session that is kept, one fact object in it at a time. A session
 * holds on to something of each fact that was deleted, until a gigabyte is full of it after some seconds, so it is renewed now and then.
 */
public final class WithDrools implements AutoCloseable {

    private static final String RULES = "io/github/relationship/benchmarks/eight/eight-rules.drl";

    private static final KieBase COMPILED = compiled();

    private static final int RENEWED_AFTER = 10_000;

    private KieSession session = COMPILED.newKieSession();
    private int planned;

    private static KieBase compiled() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES, WithDrools.class.getClassLoader()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("rules do not compile: " + builder.getResults());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /**
     * What is to be done in the next twelve months.
     *
     * @param standing what is known of them
     * @param now the instant
     * @return the plan
     */
    public YearAhead plan(Standing standing, Instant now) {
        if (++planned % RENEWED_AFTER == 0) {
            session.dispose();
            session = COMPILED.newKieSession();
        }
        Sheet sheet = new Sheet(standing, now);
        FactHandle handle = session.insert(sheet);
        session.fireAllRules();
        session.delete(handle);
        return sheet.result();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
