/** What the store costs on a PostgreSQL that keeps what it commits, beside plain JDBC that writes the same, and a job queue. */
@NullMarked
package io.github.relationship.benchmarks.store;

import org.jspecify.annotations.NullMarked;
