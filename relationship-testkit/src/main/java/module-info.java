/**
 * For the tests of applications that embed this library, and of repositories that store for it.
 *
 * <p>Time is set by hand with {@link io.github.relationship.testkit.SettableClock}, so that no test sleeps.
 */
module io.github.relationship.testkit {
    requires transitive io.github.relationship;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.github.relationship.testkit;
}
