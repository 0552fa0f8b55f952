-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an organisation is for: production, test, or not said.

ALTER TABLE organisation ADD COLUMN organisation_group TEXT NOT NULL DEFAULT 'none';
