// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/guards.h"
#include "core/sync/runcontrol.h"
#include "core/wfm/gateway.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>

#include <functional>

namespace rosterbridge {

//! What the writers of one organisation share.
struct WriterContext {
    QString planId;
    QString runId;
    const OrganisationPlan &organisation; //!< its schedules are not read through this
    Gateway *gateway; //!< null where none could be made: such a writer is only ever cancelled
    Workspace &workspace;
    Clock &clock;
    QRandomGenerator &random;
    GuardLimits limits;
    RunCounts &counts;
    RunControl &control;
    bool publish = false; //!< a draft, once something of it is written
};

//! Brings the rows of one schedule to their ends, which it loads from the plan in the workspace: at most one write in
//! flight (invariant I4), its version from the last answer. A stale version is read again once, compared again and sent
//! again at once; what a person must decide is set aside and the rest goes on. Every step is journaled before and after
//! the call.
class ScheduleWriter final : public QObject {
    Q_OBJECT
public:
    //! \a keys are the rows to carry out.
    ScheduleWriter(WriterContext context, QString scheduleId, QSet<QString> keys, QObject *parent);

    //! Begins with what the plan saw of WFM, or by reading it anew. \a uncertain is a write of an earlier run that may
    //! have been applied: then the schedule is read first, and the rows of that write are looked up in it. \a landed
    //! tells that the run has written something of the schedule before it was killed.
    void start(bool readFirst, const std::optional<WriteIntent> &uncertain, bool landed = false);
    //! Ends as soon as no write is in flight; rows not reached are left, for \a why.
    void cancel(const QString &why);

    [[nodiscard]] const QString &scheduleId() const { return m_scheduleId; }
    //! Rows as they are now; null until they are loaded.
    [[nodiscard]] const SchedulePlan *schedule() const { return m_isLoaded ? &m_schedule : nullptr; }

Q_SIGNALS:
    //! Rows ended or changed.
    void stepped();
    //! The organisation can't go on: sign-in, permission, certificate, keychain or workspace.
    void organisationFailed(const rosterbridge::Error &error);
    void finished();

private:
    void load(ScheduleRows rows);
    void begin(bool readFirst, const std::optional<WriteIntent> &uncertain);
    [[nodiscard]] CompareInput comparison() const;
    void step();
    void adopt(QList<PlanRow> rows);
    void narrowToSuspects(QList<PlanRow> &writable);
    void send(const QList<PlanRow> &writable);
    [[nodiscard]] bool isToPublish(bool hasMore) const;
    void write(const WriteSet &changes, const QStringList &keys);
    void notPublished(const QString &why);
    void written(const WriteOutcome &outcome);
    void accepted(const Accepted &outcome);
    void rejected(const Rejected &outcome);
    void failed(const Error &error, void (ScheduleWriter::*again)());
    void read();
    void fetch();
    void waitAnd(void (ScheduleWriter::*next)(), int attempt);
    void confirmSent(const Schedule &schedule, const QString &correlationId);
    void takeOver(const Schedule &schedule);
    void stopPublished();
    void endRow(PlanRow &row, RowEnd end, const QString &detail = {}, const QString &correlationId = {});
    void leaveAll(const QString &why);
    void record(const QString &outcome, const std::function<void()> &next);
    void recorded(const Result<QByteArray> &stored, const std::function<void()> &next);
    void finish();
    [[nodiscard]] bool isHeldBack(const PlanRow &row) const;
    [[nodiscard]] RunStep::Settlement settle(PlanRow &row);
    [[nodiscard]] PlanRow *row(const QString &key);

    WriterContext m_context;
    QString m_scheduleId;
    bool m_isLoaded = false;
    SchedulePlan m_schedule;
    QByteArray m_known; //!< m_schedule, as it was loaded or stored last
    QList<PlanRow> m_siblings; //!< unchanged rows of the agents whom m_schedule has rows of
    bool m_siblingsMoved = false; //!< since they were stored
    QSet<QString> m_pending; //!< rows that have not ended
    QList<Shift> m_current; //!< WFM as last read or answered, of the agents who have rows
    QList<PlanRow> m_sent; //!< rows of the write in flight, or of one whose outcome is not known
    std::optional<qint64> m_intent;
    RunStep m_step; //!< collects what the next record() stores
    QObject *m_waiting = nullptr; //!< context of reads and timers, which a cancel may drop; never of a write
    bool m_inFlight = false;
    bool m_isRecording = false;
    QString m_cancelled; //!< why, once cancelled
    int m_stale = 0; //!< stale answers since the last accepted write
    int m_unknown = 0; //!< outcomes not learned since the last accepted write
    int m_throttled = 0;
    int m_failed = 0; //!< faults of network and service since the last accepted write
    QStringList m_suspects; //!< rows of a write that was rejected without saying why: one of them is at fault (W7)
    QStringList m_refused; //!< rows of the last stale write, until they are compared again
    bool m_landed = false; //!< something of the schedule is written, so that it may be published
    bool m_publishing = false; //!< the write in flight publishes, and holds no rows
    bool m_refusedToPublish = false;
    bool m_finished = false;
};

} // namespace rosterbridge
