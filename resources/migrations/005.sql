-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sign-in: who signs in for an organisation, which of its units are synced, and whether it may be written. Publishing:
-- whether a run does.

ALTER TABLE organisation ADD COLUMN sign_in TEXT NOT NULL DEFAULT 'secret';
ALTER TABLE organisation ADD COLUMN units TEXT NOT NULL DEFAULT '[]';
ALTER TABLE organisation ADD COLUMN missing_edit TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN publish INTEGER NOT NULL DEFAULT 0;
