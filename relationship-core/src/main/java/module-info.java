/**
 * Knows where each customer relationship stands on the ladder, and what to do about it next.
 *
 * <p>The host application owns its customers, orders, users and screens; it hands in facts as they become known, and asks
 * for a relationship, its rung, or an agenda. Everything in between is decided by pure functions over values: no clock, no
 * id generator and no connection lives inside them, so that the same facts at the same instant always give the same plan.
 *
 * <p>Packages stand on floors, and their arrows go down only. What is not exported may change without notice.
 */
module io.github.relationship {
    requires com.github.benmanes.caffeine;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.relationship;
    exports io.github.relationship.attribute;
    exports io.github.relationship.calendar;
    exports io.github.relationship.desk;
    exports io.github.relationship.followup;
    exports io.github.relationship.history;
    exports io.github.relationship.id;
    exports io.github.relationship.insight;
    exports io.github.relationship.ladder;
    exports io.github.relationship.memory;
    exports io.github.relationship.money;
    exports io.github.relationship.plan;
    exports io.github.relationship.playbook;
    exports io.github.relationship.rof;
    exports io.github.relationship.rule;
    exports io.github.relationship.simulation;
    exports io.github.relationship.spi;
    exports io.github.relationship.touch;
}
