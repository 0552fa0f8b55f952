-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One statement ends at each line that ends with a semicolon.
-- Instants are ISO 8601 in UTC; documents are JSON, blobs of them compressed.

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    service TEXT NOT NULL,
    address TEXT NOT NULL,
    client_id TEXT NOT NULL,
    service_organisation TEXT NOT NULL,
    hris_file TEXT NOT NULL,
    hris_profile TEXT NOT NULL,
    first_sync TEXT NOT NULL,
    first_sync_ended INTEGER NOT NULL,
    tolerance_minutes INTEGER NOT NULL,
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE agreed (
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    schedule_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    hris_key TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (organisation_id, schedule_id, agent_id, hris_key)
) WITHOUT ROWID;

CREATE TABLE cached_schedule (
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    schedule_id TEXT NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (organisation_id, schedule_id)
);

-- Plans and runs outlive their organisations: they are the history.
CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    created TEXT NOT NULL,
    weeks TEXT NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE plan_organisation (
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    head BLOB NOT NULL,
    PRIMARY KEY (plan_id, organisation_id)
);

CREATE TABLE plan_schedule (
    plan_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    schedule_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (plan_id, organisation_id, schedule_id),
    FOREIGN KEY (plan_id, organisation_id) REFERENCES plan_organisation (plan_id, organisation_id) ON DELETE CASCADE
);

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    who TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT NOT NULL,
    state TEXT NOT NULL
);

CREATE TABLE run_organisation (
    run_id TEXT NOT NULL REFERENCES run (id),
    organisation_id TEXT NOT NULL,
    counts TEXT NOT NULL,
    PRIMARY KEY (run_id, organisation_id)
) WITHOUT ROWID;

CREATE TABLE run_row (
    run_id TEXT NOT NULL REFERENCES run (id),
    organisation_id TEXT NOT NULL,
    schedule_id TEXT NOT NULL,
    row_key TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    row_end TEXT NOT NULL,
    detail TEXT NOT NULL,
    correlation_id TEXT NOT NULL,
    PRIMARY KEY (run_id, organisation_id, schedule_id, row_key)
);

CREATE TABLE write_intent (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES run (id),
    organisation_id TEXT NOT NULL,
    schedule_id TEXT NOT NULL,
    version BLOB NOT NULL,
    row_keys TEXT NOT NULL,
    outcome TEXT
);

CREATE INDEX open_intent ON write_intent (run_id) WHERE outcome IS NULL;
