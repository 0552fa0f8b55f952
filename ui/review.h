// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/planner.h"
#include "core/sync/syncrun.h"
#include "ui/plantally.h"

#include <QMap>
#include <QSet>
#include <QUndoStack>

#include <functional>

namespace rosterbridge {

struct ConflictRow;

//! What is done with so many rows at once holds nobody up; with more of them, workers do it.
constexpr int rowsAtOnce = 20'000;

//! Names one row of the plan.
struct RowRef {
    QString organisationId;
    QString scheduleId; //!< empty for a row of OrganisationPlan::unplaced
    QString key;
    std::strong_ordering operator<=>(const RowRef &) const = default;
    bool operator==(const RowRef &) const = default;
};
[[nodiscard]] inline size_t qHash(const RowRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.organisationId, ref.scheduleId, ref.key);
}

//! A guard that a sync would meet in one organisation.
struct OrganisationBreach {
    QString organisationId;
    QString organisationName;
    GuardBreach breach;
    OrganisationGroup group = OrganisationGroup::None;
};

//! What the window works on: the chosen organisations and weeks, the plan with its ticks and decisions, and the
//! planning or the run that is under way. Pages show it and change it through it; it holds no rules of its own.
class Review final : public QObject {
    Q_OBJECT
public:
    enum class Activity { Idle, Comparing, Syncing };
    Q_ENUM(Activity)

    Review(Workspace &workspace, GatewayPool &gateways, Clock &clock, QObject *parent = nullptr);
    ~Review() override;

    // Organisations
    [[nodiscard]] const QList<Organisation> &organisations() const;
    void reloadOrganisations(); //!< after one was added, changed or removed
    [[nodiscard]] const QSet<QString> &chosen() const;
    void setChosen(const QSet<QString> &organisationIds);
    [[nodiscard]] const QList<QDate> &weeks() const;
    void setWeeks(const QList<QDate> &firstDays);

    // The plan
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] const PlanTally &tally() const; //!< of plan(), as it is
    [[nodiscard]] quint64 changes() const; //!< another number says that the plan or its rows have changed
    [[nodiscard]] const SchedulePlan *schedule(const QString &organisationId, const QString &scheduleId) const;
    [[nodiscard]] const PlanRow *row(const RowRef &ref) const;
    void openPlan(Plan plan); //!< one that the workspace has
    void openPlan(Plan plan, PlanTally tally); //!< of that plan: a large one is better counted in a worker
    void openStoredPlan(const QString &planId); //!< of the workspace; planChanged() follows, or failed()
    void openPlanFile(const QString &path); //!< planChanged() follows, or failed()
    void savePlanFile(const QString &path); //!< planSaved() follows, or failed()
    [[nodiscard]] bool planUsed() const;
    //! Reads the rows of agents for whom nothing is to be done, which a plan leaves in the workspace; rowsChanged()
    //! follows for each schedule that has some, or failed().
    void loadUnchanged();
    //! Asks the service who changed what of the row's agent in its schedule, unless that has been asked since the plan
    //! was opened; historyRead() follows where it was not known at once.
    void readHistory(const RowRef &ref);
    //! What was told, the latest change first; null until readHistory() has ended.
    [[nodiscard]] const Result<QList<ScheduleChange>> *history(const RowRef &ref) const;
    //! What kept the organisation out of the plan when it was last compared.
    [[nodiscard]] std::optional<Error> error(const QString &organisationId) const;

    // Choices; each call is one step of undo. Where they are many they are made, undone and made again bit by bit, with
    // rowsChanged() for each schedule. Rows that a run has ended, and conflicts that one under way carries out,
    // stay as they are.
    [[nodiscard]] QUndoStack &undoStack();
    [[nodiscard]] bool isChoosing() const; //!< some of what was chosen or undone is still to be made
    void setTicked(const QList<RowRef> &refs, bool ticked); //!< of writable rows; the rest is ignored
    //! All that \a which wants, a pure function that workers may ask.
    using RowFilter = std::function<bool(const ConflictRow &row)>;
    void setTicked(const RowFilter &which, bool ticked);
    //! Who, when and the WFM shift that was seen are filled in here. Nothing decided means: left for later.
    void decide(const QMap<RowRef, std::optional<Decision>> &decisions, const QString &undoText);
    void clearDecision(const RowRef &ref);
    void setLater(const QList<RowRef> &refs, bool later); //!< putting aside takes the decision back

    // Work
    [[nodiscard]] Activity activity() const;
    void compare(); //!< plans the chosen organisations and weeks anew
    //! Chooses the organisations and weeks of a run, and plans what takes it back; or failed().
    void undoRun(const QString &runId);
    //! The guards that a run would meet now; with \a decidedOnly one of the decided conflicts alone.
    [[nodiscard]] QList<OrganisationBreach> breaches(bool decidedOnly) const;
    //! Finds them in the plan as it is now. A worker may call it.
    [[nodiscard]] std::function<QList<OrganisationBreach>()> breachFinder(bool decidedOnly) const;
    //! The plan without the organisations that can be read only, as Test connection found.
    [[nodiscard]] Plan writablePlan() const;
    [[nodiscard]] int rowsToSync() const; //!< ticked rows and decided conflicts of it
    //! Why nothing can be written, if that is so for each of the plan's organisations.
    [[nodiscard]] std::optional<Error> readOnly() const;
    //! Why nothing can be written to the organisation, if that is so.
    [[nodiscard]] std::optional<Error> readOnly(const QString &organisationId) const;
    //! Carries out the ticked rows and the decided conflicts; of a plan that was used, the latter alone. \a publish is
    //! that of SyncRun::setPublish().
    void sync(const QList<GuardConfirmation> &confirmations = {}, int callCeiling = 0, bool publish = false);
    void applyDecisions(const QList<GuardConfirmation> &confirmations = {}); //!< the decided conflicts only
    void resumeRun(const QString &runId);
    void cancel();
    void setPaused(bool paused); //!< a sync: nothing further leaves until it goes on
    [[nodiscard]] const Planner *planner() const; //!< while comparing
    [[nodiscard]] const SyncRun *run() const; //!< while syncing

Q_SIGNALS:
    void organisationsChanged();
    void chosenChanged();
    void weeksChanged();
    void planChanged(); //!< another plan
    //! Ticks, decisions or outcomes of these agents; of all where none are named.
    void rowsChanged(const QString &organisationId, const QString &scheduleId, const QSet<QString> &agentIds);
    void historyRead(const QString &organisationId, const QString &scheduleId); //!< of an agent
    void activityChanged();
    void progressed(const QString &organisationId);
    void runFinished(const QString &runId);
    void schedulesMoved(int schedules); //!< so many of the plan have been changed in WFM since they were read
    void planSaved(const QString &path);
    void failed(const rosterbridge::Error &error); //!< for the inline bar

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rosterbridge
