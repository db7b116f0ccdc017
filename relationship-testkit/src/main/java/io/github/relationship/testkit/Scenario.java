package io.github.relationship.testkit;

import io.github.relationship.FactRefusedException;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanFinding;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The life of a relationship as it is told to the service, and what has to follow from it:
 *
 * <pre>{@code
 * scenario()
 *         .at("2026-03-02").opened(COMPANY, "sam").contact("ann", DECISION_MAKER)
 *         .at("2026-03-03").purchased("order-1", "250.00", "EUR").delivered("order-1").thenRung("customer")
 *         .timePassesUntil("2026-03-10").thenAgendaOf("sam").has("F3").dueOn("2026-03-10").through(CALL)
 *         .thenHeldBack("newsletter", NO_CONSENT);
 * }</pre>
 *
 * <p>It works through the real service. Time stands still until a sentence moves it, and as it passes the scenario does what a
 * host's scheduler does: it lets the service judge anew what is due for it, at the instant at which it is.
 *
 * <p>Points in time are texts in the scenario's zone: {@code 2026-03-02} is nine o'clock in the morning of that day, {@code
 * 2026-03-02T14:30} a time of that day; {@code 2026-03-02T14:30Z} and the like have a zone of their own.
 *
 * <p>Lines are named as the failure prints them: {@code F4.apology/ann[complaint-1]} is rule, step, contact and occurrence. What
 * follows the rule may be left out where it is clear which line is meant: {@code F4.apology}, {@code birthday/ann}.
 *
 * <p>What does not hold throws an {@link AssertionError} that shows the whole plan and all that it held back, so every test
 * framework will do. A scenario is told once, by one thread.
 */
public sealed class Scenario extends Acting permits Setting, LinesCheck {

    private final World world;

    Scenario(World world) {
        this.world = world;
    }

    /**
     * Begins with the standard playbook, an empty repository in memory, and Monday to Friday in UTC.
     *
     * @return a scenario whose setting may still be changed
     */
    public static Setting scenario() {
        return new Setting(new World());
    }

    /**
     * Lets time pass up to a point, at which what follows happens.
     *
     * @param point not before the last one
     * @return this scenario
     * @throws IllegalArgumentException if it is no point in time, or lies before the last one
     */
    public Scenario at(String point) {
        world.moveTo(world.instant(point));
        return told();
    }

    /**
     * The same as {@link #at(String)}, where nothing happens but that time passes.
     *
     * @param point not before the last one
     * @return this scenario
     * @throws IllegalArgumentException if it is no point in time, or lies before the last one
     */
    public Scenario timePassesUntil(String point) {
        return at(point);
    }

    /**
     * What follows happened earlier, and is recorded only now: until the next point in time.
     *
     * @param point when it happened
     * @return this scenario
     * @throws IllegalArgumentException if it is no point in time
     */
    public Scenario happenedAt(String point) {
        world.happenedAt(world.instant(point));
        return told();
    }

    /**
     * Who does on our side what follows. Before the first of these sentences, nobody in particular does.
     *
     * @param user the user
     * @return this scenario
     */
    public Scenario by(String user) {
        world.actor(UserId.of(user));
        return told();
    }

    /**
     * Of which relationship the story goes on; it begins with {@code acme}.
     *
     * @param relationship the relationship
     * @return this scenario
     */
    public Scenario relationship(String relationship) {
        world.turnTo(RelationshipId.of(relationship));
        return told();
    }

    @Override
    public Scenario occurrence(Occurrence occurrence) {
        world.record(List.of(occurrence));
        return told();
    }

    /**
     * The service refuses to record what is told, and nothing of it is stored.
     *
     * @param code why it refuses
     * @param telling tells it
     * @return this scenario
     */
    public Scenario thenRefused(RefusalCode code, Consumer<? super Scenario> telling) {
        Objects.requireNonNull(code, "code");
        try {
            telling.accept(told());
        } catch (FactRefusedException e) {
            if (e.code() == code) {
                return told();
            }
            throw world.failure(
                    "a refusal because of " + code + "; it was refused because of " + e.code() + ": " + e.getMessage());
        }
        throw world.failure("a refusal because of " + code + "; it was recorded");
    }

    /**
     * The service refuses what is told with an exception of this type, such as a snooze beyond what is allowed.
     *
     * @param type the type, exactly
     * @param telling tells it
     * @return this scenario
     */
    public Scenario thenRefused(Class<? extends RuntimeException> type, Consumer<? super Scenario> telling) {
        Objects.requireNonNull(type, "type");
        try {
            telling.accept(told());
        } catch (RuntimeException e) {
            if (e.getClass() == type) {
                return told();
            }
            throw world.failure("a refusal as " + type.getSimpleName() + "; it was refused as "
                    + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
        throw world.failure("a refusal as " + type.getSimpleName() + "; it was done");
    }

    /**
     * The rung on which the relationship stands now.
     *
     * @param rung its id
     * @return this scenario
     */
    public Scenario thenRung(String rung) {
        String stands = world.service().stage(world.relationship()).id().value();
        if (!stands.equals(rung)) {
            throw world.failure(world.relationship() + " on rung " + rung + "; it stands on " + stands);
        }
        return told();
    }

    /**
     * Looks at the plan of the relationship: all that deserves doing within 400 days.
     *
     * @return what can be said of its lines
     */
    public LinesCheck thenPlan() {
        return new LinesCheck(
                world, "the plan of " + world.relationship(), world.plan().items());
    }

    /**
     * Says of the plan whatever an assertion can say; when it fails, the plan is printed too.
     *
     * @param assertion throws an {@link AssertionError} if the plan is not as it should be
     * @return this scenario
     */
    public Scenario thenPlan(Consumer<? super Plan> assertion) {
        try {
            assertion.accept(world.plan());
        } catch (AssertionError e) {
            throw world.failure("what the assertion says: " + e.getMessage(), e);
        }
        return told();
    }

    /**
     * What a person should know of the plan beside its lines, no more and no less.
     *
     * @param kinds what is found, in any order; none for nothing
     * @return this scenario
     */
    public Scenario thenFindings(PlanFinding.Kind... kinds) {
        List<PlanFinding.Kind> found =
                world.plan().findings().stream().map(PlanFinding::kind).sorted().toList();
        if (!found.equals(Stream.of(kinds).sorted().toList())) {
            throw world.failure("findings " + List.of(kinds) + "; there are " + found);
        }
        return told();
    }

    /**
     * Looks at what shows for a person now, over all relationships.
     *
     * @param user the person on our side
     * @return what can be said of these lines
     */
    public LinesCheck thenAgendaOf(String user) {
        return new LinesCheck(world, "the agenda of " + user, world.agenda(UserId.of(user)));
    }

    /**
     * Something that a rule proposed is not on the plan, for this reason.
     *
     * @param line the line that it would have been
     * @param code why it is held back
     * @return this scenario
     */
    public Scenario thenHeldBack(String line, HeldBackCode code) {
        List<HeldBack> found = world.lines().among(world.plan().heldBack(), HeldBack::key, line);
        if (found.stream().noneMatch(held -> held.code() == code)) {
            throw world.failure(line + " held back with " + code);
        }
        return told();
    }

    /**
     * Nothing that a line could be is held back.
     *
     * @param line the line
     * @return this scenario
     */
    public Scenario thenNotHeldBack(String line) {
        if (!world.lines()
                .anyAmong(world.plan().heldBack(), HeldBack::key, line)
                .isEmpty()) {
            throw world.failure(line + " not held back");
        }
        return told();
    }

    @Override
    public ItemKey key(String line) {
        return item(line).key();
    }

    private AgendaItem item(String line) {
        return thenPlan().has(line).item();
    }

    /**
     * The service that the scenario works through.
     *
     * @return the relationships of the scenario's tenant
     */
    public TenantRelationships service() {
        return world.service();
    }

    /** The plans as they are now, as a failure would print them. */
    @Override
    public String toString() {
        return world.report();
    }

    @Override
    World world() {
        return world;
    }

    /** Of a plain scenario: what was looked at before does not matter to what follows. */
    @Override
    Scenario told() {
        return getClass() == Scenario.class ? this : new Scenario(world);
    }
}
