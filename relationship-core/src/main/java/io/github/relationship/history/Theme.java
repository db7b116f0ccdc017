package io.github.relationship.history;

/**
 * One theme of the state: public readers, and package-private writers that only the fold calls, before anybody else can see
 * the object. What has been published never changes: the fold copies a theme before it writes to it again.
 *
 * @param <T> the theme itself
 */
abstract class Theme<T extends Theme<T>> {

    /** A copy that may be written to without this one changing. */
    abstract T copy();
}
