-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an undo needs: each shift before and after the write of a run, and which run another one takes back.

CREATE TABLE shift_write (
    run_id TEXT NOT NULL REFERENCES run (id),
    organisation_id TEXT NOT NULL,
    schedule_id TEXT NOT NULL,
    row_key TEXT NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (run_id, organisation_id, schedule_id, row_key)
);

ALTER TABLE run ADD COLUMN undoes TEXT NOT NULL DEFAULT '';
