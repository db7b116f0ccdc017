package io.github.relationship.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whose zone counts: the first of a chain that is given and known, the tenant's at last.
 *
 * <p>There are two chains. Dates of the recipient (occasions, caps, quiet hours) go by contact, party, owner, tenant;
 * dates of doing (windows, working days, lateness) go by doer, tenant. Zones are given as ids, because data may name
 * one that this Java runtime does not know yet: it is passed over, and reported. Immutable and safe for threads.
 */
public final class ZoneChain {

    private final Map<ZoneSource, String> ids;
    private final ZoneId tenant;

    private ZoneChain(Map<ZoneSource, String> ids, ZoneId tenant) {
        this.ids = ids;
        this.tenant = tenant;
    }

    /**
     * A chain of the tenant's zone alone.
     *
     * @param tenant the zone where no other is known
     * @return the chain
     */
    public static ZoneChain of(ZoneId tenant) {
        return new ZoneChain(Map.of(), Objects.requireNonNull(tenant, "tenant"));
    }

    /**
     * The chain for dates of the recipient.
     *
     * @param contact the contact's zone id, if one is stored
     * @param party the party's zone id, if one is stored
     * @param owner the owner's zone id, if one is stored
     * @param tenant the zone where none of them is known
     * @return the zone to use, and whose it is
     */
    public static ResolvedZone forRecipient(
            Optional<String> contact, Optional<String> party, Optional<String> owner, ZoneId tenant) {
        return of(tenant)
                .with(ZoneSource.CONTACT, contact)
                .with(ZoneSource.PARTY, party)
                .with(ZoneSource.OWNER, owner)
                .resolve();
    }

    /**
     * The chain for dates of doing.
     *
     * @param doer the doer's zone id, if one is stored
     * @param tenant the zone where it is not known
     * @return the zone to use, and whose it is
     */
    public static ResolvedZone forDoer(Optional<String> doer, ZoneId tenant) {
        return of(tenant).with(ZoneSource.DOER, doer).resolve();
    }

    /**
     * The same chain with one more link; links are tried in the order of {@link ZoneSource}.
     *
     * @param source whose zone it is, not the tenant's
     * @param zoneId its id; empty leaves the chain as it is
     * @return the chain
     * @throws IllegalArgumentException if the source is the tenant
     */
    public ZoneChain with(ZoneSource source, Optional<String> zoneId) {
        if (source == ZoneSource.TENANT) {
            throw new IllegalArgumentException("the tenant's zone is the end of every chain: pass it to ZoneChain.of");
        }
        if (zoneId.isEmpty()) {
            return this;
        }
        Map<ZoneSource, String> more = new EnumMap<>(ZoneSource.class);
        more.putAll(ids);
        more.put(source, zoneId.get());
        return new ZoneChain(Collections.unmodifiableMap(more), tenant);
    }

    /**
     * The first zone of this chain that is known.
     *
     * @return the zone, whose it is, and what was passed over
     */
    public ResolvedZone resolve() {
        TreeMap<ZoneSource, String> unknown = new TreeMap<>();
        for (Map.Entry<ZoneSource, String> link : ids.entrySet()) {
            Optional<ZoneId> zone = known(link.getValue());
            if (zone.isPresent()) {
                return new ResolvedZone(zone.get(), link.getKey(), unknown);
            }
            unknown.put(link.getKey(), link.getValue());
        }
        return new ResolvedZone(tenant, ZoneSource.TENANT, unknown);
    }

    private static Optional<ZoneId> known(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
