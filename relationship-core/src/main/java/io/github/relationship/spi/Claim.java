package io.github.relationship.spi;

import io.github.relationship.id.TenantId;
import io.github.relationship.id.Text;
import io.github.relationship.plan.AgendaItem;
import java.util.Objects;

/**
 * A line that one worker may do, for as long as its lease lasts, and until somebody else takes it after that.
 *
 * @param tenant the tenant
 * @param item the line as it was stored when it was taken
 * @param worker who took it, 1 to 200 code points
 * @param number grows each time that the line is taken; an older one is good for nothing any more
 */
public record Claim(TenantId tenant, AgendaItem item, String worker, long number) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the worker is not allowed as a text
     */
    public Claim {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(item, "item");
        Text.require("worker", worker, ClaimQuery.MAX_WORKER);
    }
}
