// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wfm/genesys/schedulereading.h"

namespace rosterbridge::genesys {

//! Carries one write out: upload address, upload, processing, its end, and the schedule read back. What may be a
//! conflict is found out by reading. An object for one write; deletes itself when it has ended.
class ScheduleUpdate final : public QObject {
    Q_OBJECT
public:
    //! How long to wait for the end of the processing before reading what became of it.
    static constexpr std::chrono::minutes Patience{3};

    //! \a versions are those that \a changes were planned on. See Done; the parent is the context.
    ScheduleUpdate(const Tools &tools, ScheduleKey key, const BusinessUnit &unit, Versions versions, WriteSet changes,
                   QObject *parent, Done<WriteOutcome> done);

Q_SIGNALS:
    //! The schedule as it stands, where the write is not, or not surely, what made it so.
    void read(const rosterbridge::Schedule &now);

private:
    void prepare();
    void upload(const UploadAddress &address);
    void uploaded(const ApiAnswer &answer);
    void process(const QString &uploadKey);
    void take(const UpdateAnswer &answer);
    void await(const QString &operationId);
    void tick();
    void poll();
    void readBack(const ListedSchedule &listed);
    void diagnose(const Error &cause);
    void diagnoseBy(const ListedSchedule &listed, const Error &cause);
    void judge(const Schedule &now, const Error &cause);
    void readAll(const ListedSchedule &listed, const std::function<void(const Result<Schedule> &)> &done);
    void learn(qint64 scheduleVersion);
    void failReading(const Error &error, const Error &cause);
    void finish(const WriteOutcome &outcome);
    [[nodiscard]] Error unknown(const QString &what) const;

    Tools m_tools;
    ScheduleKey m_key;
    BusinessUnit m_unit;
    Versions m_versions;
    WriteSet m_changes;
    Done<WriteOutcome> m_done;
    QByteArray m_file; //!< compressed
    QString m_uploadKey;
    bool m_uploadedAgain = false;
    QString m_correlationId; //!< of the call to process
    std::unique_ptr<QObject> m_waiting; //!< context of what may tell of the end
    std::chrono::milliseconds m_waited{0};
    int m_ticks = 0;
    bool m_missed = false; //!< the end may have been told while nobody listened
};

} // namespace rosterbridge::genesys
