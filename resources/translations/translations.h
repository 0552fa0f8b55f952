// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace rosterbridge {

//! Loads what is there for \a language, Qt's own texts included, and makes dates and numbers follow it. An empty one is
//! that of the system. English has a file too: it holds the plurals.
void installTranslations(QCoreApplication &application, const QString &language = {});

//! The languages that there is a translation for, such as "en".
[[nodiscard]] QStringList translatedLanguages();

} // namespace rosterbridge
