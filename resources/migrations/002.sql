-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Guards: the limits of an organisation, and what a run met and a person confirmed.

ALTER TABLE organisation ADD COLUMN guards TEXT NOT NULL DEFAULT '{}';

CREATE TABLE run_guard (
    run_id TEXT NOT NULL REFERENCES run (id),
    organisation_id TEXT NOT NULL,
    guard TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    of_count INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    PRIMARY KEY (run_id, organisation_id, guard)
);
