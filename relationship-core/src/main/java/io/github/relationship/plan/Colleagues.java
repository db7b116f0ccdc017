package io.github.relationship.plan;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people on our side, as a rule sees them: who looks after them, who does what and signs, and when they work. */
public abstract sealed class Colleagues extends Recipients permits Situation {

    private final Relationship relationship;
    private final PlanningContext context;
    private final Map<UserId, Leave> leaves = new HashMap<>();
    private @Nullable UserId doer;

    Colleagues(Relationship relationship, PlanningContext context) {
        super(relationship, context);
        this.relationship = relationship;
        this.context = context;
    }

    /**
     * Who looks after the relationship.
     *
     * @return the owner
     */
    public UserId owner() {
        return relationship.account().owner().value();
    }

    /**
     * Who does what a person caused: that person while with us, else whoever does what nobody caused (A7).
     *
     * @param actor who caused it, if anybody
     * @return the doer
     */
    public UserId doer(Optional<UserId> actor) {
        return actor.filter(this::isWithUs).orElseGet(this::doer);
    }

    /**
     * Who does what nobody in particular caused: the owner; where the owner has left us, the owner's deputy, else whom the tenant
     * names for that (A7).
     *
     * @return the doer; the owner all the same where there is nobody else
     */
    public UserId doer() {
        if (doer == null) {
            doer = whoeverIsThere();
        }
        return doer;
    }

    private UserId whoeverIsThere() {
        UserId owner = owner();
        if (isWithUs(owner)) {
            return owner;
        }
        return context.desks()
                .find(owner)
                .flatMap(Desk::deputy)
                .filter(this::isWithUs)
                .or(() -> context.defaultDoer().filter(this::isWithUs))
                .orElse(owner);
    }

    /**
     * Whether a person on our side is still with us.
     *
     * @param user who
     * @return false only where the person's desk says so
     */
    public boolean isWithUs(UserId user) {
        return context.desks().find(user).map(Desk::active).orElse(true);
    }

    /**
     * Whether there is somebody to sign what keeps in touch: whoever does what nobody in particular caused (T11).
     *
     * @return false only where the person's desk says so: gone, or without a signature
     */
    public boolean canSign() {
        return context.desks()
                .find(doer())
                .map(desk -> desk.active() && desk.signature().isPresent())
                .orElse(true);
    }

    /**
     * Where and when a person on our side works (C1).
     *
     * @param user who
     * @return the person's working time, else the tenant's; days of absence on which nobody stands in are closed (A4)
     */
    public WorkingTime workingTime(UserId user) {
        return leaveOf(user).time();
    }

    /**
     * What becomes of the work of a person on our side on days of absence (A4).
     *
     * @param user who
     * @return who does it then, and when it stands still
     */
    public Leave leaveOf(UserId user) {
        return leaves.computeIfAbsent(user, any -> Leave.of(any, context));
    }

    /**
     * Where and when the tenant works: what machines go by.
     *
     * @return the tenant's working time
     */
    public WorkingTime tenantTime() {
        return context.tenant();
    }
}
