-- Version 1 for MariaDB. {table:…} stands for a table's name with its schema and prefix, {index:…} for an index's.
-- Instants are microseconds since 1970-01-01T00:00:00Z. Keys start with tenant and relationship. Ids are compared code point by code point.

-- An id that means another relationship has a row with alias_of, and without stamp and replan_at. What begins with planned_ says what
-- the stored plan was made with.
CREATE TABLE IF NOT EXISTS {table:head} (
    tenant VARCHAR(200) NOT NULL,
    relationship VARCHAR(200) NOT NULL,
    alias_of VARCHAR(200),
    stamp VARCHAR(64),
    steps BIGINT NOT NULL,
    replan_at BIGINT,
    planned_at BIGINT,
    planned_facts INTEGER,
    planned_inputs VARCHAR(64),
    PRIMARY KEY (tenant, relationship)
)
    ENGINE = InnoDB ROW_FORMAT = DYNAMIC CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS {index:head_replan} ON {table:head} (tenant, replan_at, relationship);

-- For the one question that crosses tenants: who has something to do.
CREATE INDEX IF NOT EXISTS {index:head_due} ON {table:head} (replan_at, tenant);

CREATE TABLE IF NOT EXISTS {table:entry} (
    tenant VARCHAR(200) NOT NULL,
    relationship VARCHAR(200) NOT NULL,
    position INTEGER NOT NULL,
    fact VARCHAR(200) NOT NULL,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    kind VARCHAR(250) NOT NULL,
    format INTEGER NOT NULL,
    actor VARCHAR(200),
    participants LONGTEXT,
    batch VARCHAR(200),
    batch_size INTEGER,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, relationship, position)
)
    ENGINE = InnoDB ROW_FORMAT = DYNAMIC CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A line that is planned no more while a worker has it, is kept with the number of the claim in withdrawn, which is 0 otherwise.
CREATE TABLE IF NOT EXISTS {table:agenda} (
    tenant VARCHAR(200) NOT NULL,
    relationship VARCHAR(200) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    key_rule VARCHAR(200) NOT NULL,
    key_step VARCHAR(50) NOT NULL,
    key_contact VARCHAR(200) NOT NULL,
    key_occurrence VARCHAR(250) NOT NULL,
    item_class SMALLINT NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    nature VARCHAR(40) NOT NULL,
    doing VARCHAR(40) NOT NULL,
    owner VARCHAR(200) NOT NULL,
    doer VARCHAR(200) NOT NULL,
    rung VARCHAR(200) NOT NULL,
    contact VARCHAR(200),
    channel VARCHAR(40),
    gesture VARCHAR(100),
    tier INTEGER,
    lead_days INTEGER,
    shows_at BIGINT NOT NULL,
    not_before BIGINT,
    due_at BIGINT NOT NULL,
    latest_at BIGINT NOT NULL,
    expires_at BIGINT,
    reason LONGTEXT NOT NULL,
    also LONGTEXT,
    release_at BIGINT NOT NULL,
    claim_number BIGINT NOT NULL,
    worker VARCHAR(200),
    lease_until BIGINT,
    withdrawn BIGINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (tenant, relationship, digest, withdrawn)
)
    ENGINE = InnoDB ROW_FORMAT = DYNAMIC CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS {index:agenda_doer} ON {table:agenda} (tenant, doer, item_class, shows_at, relationship);

CREATE INDEX IF NOT EXISTS {index:agenda_claim} ON {table:agenda} (tenant, doing, release_at);

CREATE INDEX IF NOT EXISTS {index:agenda_due} ON {table:agenda} (doing, release_at, tenant);

CREATE TABLE IF NOT EXISTS {table:outbox} (
    tenant VARCHAR(200) NOT NULL,
    sender VARCHAR(200) NOT NULL,
    step BIGINT NOT NULL,
    place INTEGER NOT NULL,
    cause VARCHAR(200) NOT NULL,
    recipient VARCHAR(200) NOT NULL,
    fact VARCHAR(200) NOT NULL,
    occurred_at BIGINT NOT NULL,
    kind VARCHAR(250) NOT NULL,
    format INTEGER NOT NULL,
    actor VARCHAR(200),
    participants LONGTEXT,
    batch VARCHAR(200),
    batch_size INTEGER,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, sender, step, place)
)
    ENGINE = InnoDB ROW_FORMAT = DYNAMIC CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What binds a person in the whole tenant, and which relationship says so; channel and purpose are empty where all are meant.
CREATE TABLE IF NOT EXISTS {table:suppression} (
    tenant VARCHAR(200) NOT NULL,
    person VARCHAR(200) NOT NULL,
    relationship VARCHAR(200) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    channel VARCHAR(40) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    PRIMARY KEY (tenant, person, relationship, kind, channel, purpose)
)
    ENGINE = InnoDB ROW_FORMAT = DYNAMIC CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What went to a person who is known at several parties; the digest is that of relationship and fact.
CREATE TABLE IF NOT EXISTS {table:ledger} (
    tenant VARCHAR(200) NOT NULL,
    person VARCHAR(200) NOT NULL,
    occurred_at BIGINT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    relationship VARCHAR(200) NOT NULL,
    fact VARCHAR(200) NOT NULL,
    channel VARCHAR(40) NOT NULL,
    rule VARCHAR(200),
    PRIMARY KEY (tenant, person, occurred_at, digest)
)
    ENGINE = InnoDB ROW_FORMAT = DYNAMIC CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Why something of a relationship was set aside; what was, has no replan_at in its head, -1 in withdrawn of its line, or a negative step in outbox.
CREATE TABLE IF NOT EXISTS {table:quarantine} (
    tenant VARCHAR(200) NOT NULL,
    relationship VARCHAR(200) NOT NULL,
    part VARCHAR(40) NOT NULL,
    reason VARCHAR(200) NOT NULL,
    PRIMARY KEY (tenant, relationship, part)
)
    ENGINE = InnoDB ROW_FORMAT = DYNAMIC CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
