// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hris/mappingprofile.h"
#include "core/hris/shiftsource.h"
#include "core/time/clock.h"

namespace rosterbridge {

//! A delimited text file, read through libcsv in a worker thread.
class CsvSource final : public ShiftSource {
public:
    CsvSource(QString path, MappingProfile profile, const Clock &clock);

    void read(const Span &window, QObject *context, Done<Result<SourceAnswer>> done) override;

private:
    QString m_path;
    MappingProfile m_profile;
    const Clock &m_clock;
};

//! The pure part of CsvSource: \a bytes of the file called \a source. Thread-safe.
[[nodiscard]] Result<SourceAnswer> readCsv(const QByteArray &bytes, const QString &source,
                                           const MappingProfile &profile, const Span &window);

} // namespace rosterbridge
