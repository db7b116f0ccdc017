package io.github.relationship.testkit;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desks;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.RelationshipRepository;
import java.time.ZoneId;

/** A scenario that has not begun: where, when and by which rules it plays. */
public final class Setting extends Scenario {

    Setting(World world) {
        super(world);
    }

    /**
     * In which zone points in time are told and checked, and the tenant works: from Monday to Friday.
     *
     * @param zone the zone's id, such as {@code Europe/Berlin}
     * @return this setting
     */
    public Setting in(String zone) {
        return workingTime(WorkingTime.of(ZoneId.of(zone), WorkCalendar.MONDAY_TO_FRIDAY));
    }

    /**
     * Where and when the tenant works; points in time are told and checked in its zone.
     *
     * @param workingTime the tenant's working time
     * @return this setting
     */
    public Setting workingTime(WorkingTime workingTime) {
        world().workingTime(workingTime);
        return this;
    }

    /**
     * By which rules it plays.
     *
     * @param playbook the playbook
     * @return this setting
     */
    public Setting playbook(Playbook playbook) {
        world().playbook(playbook);
        return this;
    }

    /**
     * Where histories and agendas are remembered.
     *
     * @param repository the repository, with nothing in it of the scenario's tenant, which is called {@code scenario}
     * @return this setting
     */
    public Setting repository(RelationshipRepository repository) {
        world().repository(repository);
        return this;
    }

    /**
     * Who works on our side.
     *
     * @param desks the desks
     * @return this setting
     */
    public Setting desks(Desks desks) {
        world().desks(desks);
        return this;
    }
}
