/**
 * For the tests of applications that embed this library, and of repositories that store for it.
 *
 * <p>Time is set by hand with {@link io.github.relationship.testkit.SettableClock}, so that no test sleeps. A {@link
 * io.github.relationship.testkit.Scenario} tells the life of a relationship and what has to follow from it; it needs no test
 * framework. The contract in {@code io.github.relationship.testkit.repository} is for JUnit.
 */
module io.github.relationship.testkit {
    requires transitive io.github.relationship;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.github.relationship.testkit;
    exports io.github.relationship.testkit.repository;

    // JUnit calls the tests, which are nobody else's business.
    opens io.github.relationship.testkit.repository to
            org.junit.platform.commons;
}
