package io.github.relationship;

import io.github.relationship.id.TenantId;
import io.github.relationship.playbook.Playbook;

/** Looks after what is stored of one tenant. */
record Keeper(Playbook playbook, Access access, TenantId tenant, Contexts contexts) {

    Quarantine quarantine() {
        return new Quarantine(access, tenant, contexts);
    }

    Verifier verifier() {
        return new Verifier(playbook, access, tenant, contexts);
    }
}
