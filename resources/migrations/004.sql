-- SPDX-FileCopyrightText: 2026 The Rosterbridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of an organisation's allowance of calls that stays free for people, per cent.

ALTER TABLE organisation ADD COLUMN headroom INTEGER NOT NULL DEFAULT 10;
