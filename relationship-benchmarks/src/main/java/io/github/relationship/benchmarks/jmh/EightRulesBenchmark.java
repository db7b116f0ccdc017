package io.github.relationship.benchmarks.jmh;

import io.github.relationship.benchmarks.eight.ByHand;
import io.github.relationship.benchmarks.eight.Decision;
import io.github.relationship.benchmarks.eight.EightRules;
import io.github.relationship.benchmarks.eight.Standing;
import io.github.relationship.benchmarks.eight.WithDrools;
import io.github.relationship.benchmarks.eight.WithEasyRules;
import io.github.relationship.benchmarks.eight.YearAhead;
import io.github.relationship.benchmarks.facts.Histories;
import io.github.relationship.playbook.Judgement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The policy of eight rules, decided in each way. All but {@link #playbookFolded} begin with the facts. */
@State(Scope.Benchmark)
public class EightRulesBenchmark {

    private static final int FEWEST = 20;

    /** How many facts a history has. */
    @Param({"20", "50", "200"})
    public int facts;

    private final WithEasyRules easyRules = new WithEasyRules();
    private final WithDrools drools = new WithDrools();
    private Lives lives = new Lives(FEWEST, seed -> Histories.of(seed, FEWEST), EightRules::context);

    /** JMH makes it. */
    public EightRulesBenchmark() {}

    /** Makes histories up. */
    @Setup
    public void live() {
        lives = new Lives(facts, seed -> Histories.of(seed, facts), EightRules::context);
    }

    /** Ends what an engine keeps. */
    @TearDown(Level.Trial)
    public void close() {
        drools.close();
    }

    /**
     * What is due now, in plain Java.
     *
     * @return the decision
     */
    @Benchmark
    public Decision byHand() {
        Lives.Life life = lives.next();
        return ByHand.decide(
                Standing.of(life.lived().history(), EightRules.ZONE),
                life.lived().now());
    }

    /**
     * The next twelve months, in plain Java.
     *
     * @return the plan
     */
    @Benchmark
    public YearAhead byHandWithPlan() {
        Lives.Life life = lives.next();
        return ByHand.plan(
                Standing.of(life.lived().history(), EightRules.ZONE),
                life.lived().now());
    }

    /**
     * Decision and plan, from the folded state.
     *
     * @return the judgement
     */
    @Benchmark
    public Judgement playbookFolded() {
        Lives.Life life = lives.next();
        return EightRules.PLAYBOOK.judge(life.folded(), life.context());
    }

    /**
     * Decision and plan, from facts.
     *
     * @return the judgement
     */
    @Benchmark
    public Judgement playbookFromFacts() {
        Lives.Life life = lives.next();
        return EightRules.PLAYBOOK.judge(life.fold(), life.context());
    }

    /**
     * Easy Rules, over one fact object.
     *
     * @return the plan
     */
    @Benchmark
    public YearAhead easyRules() {
        Lives.Life life = lives.next();
        return easyRules.plan(
                Standing.of(life.lived().history(), EightRules.ZONE),
                life.lived().now());
    }

    /**
     * Drools, over one fact object.
     *
     * @return the plan
     */
    @Benchmark
    public YearAhead drools() {
        Lives.Life life = lives.next();
        return drools.plan(
                Standing.of(life.lived().history(), EightRules.ZONE),
                life.lived().now());
    }
}
