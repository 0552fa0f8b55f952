-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What most of a plan is made of is kept apart, so that it need not be in memory; and what was read is known without
-- reading it.

-- Rows with which nobody has anything to do: of agents who have others in document, and of the rest.
ALTER TABLE plan_schedule ADD COLUMN siblings BLOB;
ALTER TABLE plan_schedule ADD COLUMN others BLOB;

-- None: it is read again.
ALTER TABLE cached_schedule ADD COLUMN week TEXT;
ALTER TABLE cached_schedule ADD COLUMN version BLOB;
