-- Version 1 for PostgreSQL. {table:…} stands for a table's name with its schema and prefix, {index:…} for an index's.
-- Instants are microseconds since 1970-01-01T00:00:00Z. Keys start with tenant and relationship. Ids are compared code point by code point.

-- An id that means another relationship has a row with alias_of, and without stamp and replan_at. What begins with planned_ says what
-- the stored plan was made with.
CREATE TABLE IF NOT EXISTS {table:head} (
    tenant VARCHAR(200) COLLATE "C" NOT NULL,
    relationship VARCHAR(200) COLLATE "C" NOT NULL,
    alias_of VARCHAR(200) COLLATE "C",
    stamp VARCHAR(64) COLLATE "C",
    steps BIGINT NOT NULL,
    replan_at BIGINT,
    planned_at BIGINT,
    planned_facts INTEGER,
    planned_inputs VARCHAR(64) COLLATE "C",
    PRIMARY KEY (tenant, relationship)
);

CREATE INDEX IF NOT EXISTS {index:head_replan} ON {table:head} (tenant, replan_at, relationship);

-- For the one question that crosses tenants: who has something to do.
CREATE INDEX IF NOT EXISTS {index:head_due} ON {table:head} (replan_at, tenant);

CREATE TABLE IF NOT EXISTS {table:entry} (
    tenant VARCHAR(200) COLLATE "C" NOT NULL,
    relationship VARCHAR(200) COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    fact VARCHAR(200) COLLATE "C" NOT NULL,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    kind VARCHAR(250) COLLATE "C" NOT NULL,
    format INTEGER NOT NULL,
    actor VARCHAR(200) COLLATE "C",
    participants TEXT COLLATE "C",
    batch VARCHAR(200) COLLATE "C",
    batch_size INTEGER,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, relationship, position)
);

-- A line that is planned no more while a worker has it, is kept with the number of the claim in withdrawn, which is 0 otherwise.
CREATE TABLE IF NOT EXISTS {table:agenda} (
    tenant VARCHAR(200) COLLATE "C" NOT NULL,
    relationship VARCHAR(200) COLLATE "C" NOT NULL,
    digest VARCHAR(64) COLLATE "C" NOT NULL,
    key_rule VARCHAR(200) COLLATE "C" NOT NULL,
    key_step VARCHAR(50) COLLATE "C" NOT NULL,
    key_contact VARCHAR(200) COLLATE "C" NOT NULL,
    key_occurrence VARCHAR(250) COLLATE "C" NOT NULL,
    item_class SMALLINT NOT NULL,
    purpose VARCHAR(40) COLLATE "C" NOT NULL,
    nature VARCHAR(40) COLLATE "C" NOT NULL,
    doing VARCHAR(40) COLLATE "C" NOT NULL,
    owner VARCHAR(200) COLLATE "C" NOT NULL,
    doer VARCHAR(200) COLLATE "C" NOT NULL,
    rung VARCHAR(200) COLLATE "C" NOT NULL,
    contact VARCHAR(200) COLLATE "C",
    channel VARCHAR(40) COLLATE "C",
    gesture VARCHAR(100) COLLATE "C",
    tier INTEGER,
    lead_days INTEGER,
    shows_at BIGINT NOT NULL,
    not_before BIGINT,
    due_at BIGINT NOT NULL,
    latest_at BIGINT NOT NULL,
    expires_at BIGINT,
    reason TEXT COLLATE "C" NOT NULL,
    also TEXT COLLATE "C",
    release_at BIGINT NOT NULL,
    claim_number BIGINT NOT NULL,
    worker VARCHAR(200) COLLATE "C",
    lease_until BIGINT,
    withdrawn BIGINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (tenant, relationship, digest, withdrawn)
);

CREATE INDEX IF NOT EXISTS {index:agenda_doer} ON {table:agenda} (tenant, doer, item_class, shows_at, relationship);

CREATE INDEX IF NOT EXISTS {index:agenda_claim} ON {table:agenda} (tenant, doing, release_at);

CREATE INDEX IF NOT EXISTS {index:agenda_due} ON {table:agenda} (doing, release_at, tenant);

CREATE TABLE IF NOT EXISTS {table:outbox} (
    tenant VARCHAR(200) COLLATE "C" NOT NULL,
    sender VARCHAR(200) COLLATE "C" NOT NULL,
    step BIGINT NOT NULL,
    place INTEGER NOT NULL,
    cause VARCHAR(200) COLLATE "C" NOT NULL,
    recipient VARCHAR(200) COLLATE "C" NOT NULL,
    fact VARCHAR(200) COLLATE "C" NOT NULL,
    occurred_at BIGINT NOT NULL,
    kind VARCHAR(250) COLLATE "C" NOT NULL,
    format INTEGER NOT NULL,
    actor VARCHAR(200) COLLATE "C",
    participants TEXT COLLATE "C",
    batch VARCHAR(200) COLLATE "C",
    batch_size INTEGER,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, sender, step, place)
);

-- What binds a person in the whole tenant, and which relationship says so; channel and purpose are empty where all are meant.
CREATE TABLE IF NOT EXISTS {table:suppression} (
    tenant VARCHAR(200) COLLATE "C" NOT NULL,
    person VARCHAR(200) COLLATE "C" NOT NULL,
    relationship VARCHAR(200) COLLATE "C" NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    channel VARCHAR(40) COLLATE "C" NOT NULL,
    purpose VARCHAR(40) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, person, relationship, kind, channel, purpose)
);

-- What went to a person who is known at several parties; the digest is that of relationship and fact.
CREATE TABLE IF NOT EXISTS {table:ledger} (
    tenant VARCHAR(200) COLLATE "C" NOT NULL,
    person VARCHAR(200) COLLATE "C" NOT NULL,
    occurred_at BIGINT NOT NULL,
    digest VARCHAR(64) COLLATE "C" NOT NULL,
    relationship VARCHAR(200) COLLATE "C" NOT NULL,
    fact VARCHAR(200) COLLATE "C" NOT NULL,
    channel VARCHAR(40) COLLATE "C" NOT NULL,
    rule VARCHAR(200) COLLATE "C",
    PRIMARY KEY (tenant, person, occurred_at, digest)
);

-- Why something of a relationship was set aside; what was, has no replan_at in its head, -1 in withdrawn of its line, or a negative step in outbox.
CREATE TABLE IF NOT EXISTS {table:quarantine} (
    tenant VARCHAR(200) COLLATE "C" NOT NULL,
    relationship VARCHAR(200) COLLATE "C" NOT NULL,
    part VARCHAR(40) COLLATE "C" NOT NULL,
    reason VARCHAR(200) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, relationship, part)
);
