// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace rosterbridge {

//! Loads what is there for the person's language, Qt's own texts included. English has a file too: it holds the
//! plurals.
void installTranslations(QCoreApplication &application);

} // namespace rosterbridge
