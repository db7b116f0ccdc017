/**
 * The contract of repositories, as abstract JUnit 5 suites that the author of an adapter extends.
 *
 * <pre>{@code
 * class MyRepositoryTest extends RepositoryContract {
 *     @Override
 *     protected RepositoryFixture fixture() {
 *         return RepositoryFixture.of(Handles.SHARED, MyDatabase.empty()::openRepository);
 *     }
 * }
 * }</pre>
 *
 * <p>What a version of the kit promises to authors of adapters:
 *
 * <ul>
 *   <li>A repository that passes the contract of the version of the core with which it runs is one that the service can use.
 *   <li>The suites ask for nothing that the documentation of {@code io.github.relationship.spi} does not say. Where it leaves
 *       repositories free, the fixture says what this one does, and each answer is tested.
 *   <li>No test is ever skipped: a green run is a whole one. A repository that does nothing fails every test.
 *   <li>Patch releases add no test and change none. A minor release may add tests for what was promised before, and for what
 *       is added to the interfaces; each is named in the SPI section of the changelog. Names of suites and of the methods of
 *       the fixture stay; new methods of the fixture have defaults.
 *   <li>Which tests a suite has, what they are called and which samples they use is no part of the promise; nor is anything
 *       that is not public.
 * </ul>
 *
 * <p>Start from {@link io.github.relationship.testkit.repository.RepositoryContract}.
 */
@NullMarked
package io.github.relationship.testkit.repository;

import org.jspecify.annotations.NullMarked;
