package io.github.relationship;

import io.github.relationship.id.TenantId;

/** Looks after what is stored of one tenant. */
record Keeper(Relationships service, Access access, TenantId tenant, Contexts contexts) {

    Quarantine quarantine() {
        return new Quarantine(access, tenant, contexts);
    }

    Verifier verifier() {
        return new Verifier(service.playbook(), access, tenant, contexts);
    }

    Bulk bulk() {
        return new Bulk(service, access, tenant, contexts);
    }
}
