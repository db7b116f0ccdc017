/**
 * The repository on a database: four tables, one short transaction for each step.
 *
 * <p>Start from {@link io.github.relationship.jdbc.JdbcRepository}. Tables are made by {@link
 * io.github.relationship.jdbc.JdbcSchema}, and only when asked.
 */
@NullMarked
package io.github.relationship.jdbc;

import org.jspecify.annotations.NullMarked;
