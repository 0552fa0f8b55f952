-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conflicts: each organisation's rules, in their order, and what earlier runs did to a row.

CREATE TABLE conflict_rule (
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (organisation_id, position)
);

CREATE INDEX run_row_by_key ON run_row (organisation_id, row_key);
