package io.github.relationship.benchmarks.jmh;

import io.github.relationship.benchmarks.facts.Accounts;
import io.github.relationship.history.Relationship;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.playbook.Playbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The full standard playbook for a company of four people; and the fold alone. */
@State(Scope.Benchmark)
public class StandardBenchmark {

    private static final Playbook STANDARD = Playbook.standard();
    private static final int FEWEST = 20;

    /** How many facts a history has. */
    @Param({"20", "50", "200", "2000"})
    public int facts;

    private Lives lives = new Lives(FEWEST, seed -> Accounts.of(seed, FEWEST), Accounts::context);

    /** JMH makes it. */
    public StandardBenchmark() {}

    /** Makes histories up. */
    @Setup
    public void live() {
        lives = new Lives(facts, seed -> Accounts.of(seed, facts), Accounts::context);
    }

    /**
     * All rules, from the folded state.
     *
     * @return the judgement
     */
    @Benchmark
    public Judgement judge() {
        Lives.Life life = lives.next();
        return STANDARD.judge(life.folded(), life.context());
    }

    /**
     * The fold alone.
     *
     * @return the relationship
     */
    @Benchmark
    public Relationship fold() {
        return lives.next().fold();
    }
}
