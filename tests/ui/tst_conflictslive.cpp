// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"
#include "tests/sandbox/transcript.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/conflicts/fieldmodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

constexpr int patience = 60'000; // a slow, loaded machine under the sanitizers

sandbox::Options options()
{
    sandbox::Options options = SyncHarness::smallOptions(21);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    options.weeks = 1;
    return options;
}

} // namespace

//! The page beside a service that remembers who changed what, and that tells of changes by itself.
class TestConflictsLive final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoDeletedIt();
    void tellsWhoChangedWhat();
    void goesStaleWhileLookedAt();
    void readOnlyCanDecideButNotApply();

private:
    [[nodiscard]] RowRef find(ConflictKind kind) const;
    [[nodiscard]] sandbox::Tenant &tenant() { return *m_harness.sandbox.tenants().front(); }
    //! The last change that planners made to the row's shift.
    [[nodiscard]] sandbox::LedgerEntry changeOf(const RowRef &ref);
    //! What the heading of WFM's values says of them.
    [[nodiscard]] QString origin() const
    {
        return m_page.findChild<QAbstractItemView *>(u"fieldTable"_s)
            ->model()
            ->headerData(FieldModel::WfmColumn, Qt::Horizontal, FieldModel::SecondLineRole)
            .toString();
    }
    template <class Object>
    Object *child(const QString &name) const
    {
        auto *found = m_page.findChild<Object *>(name);
        if (found == nullptr)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString drawer() const { return child<QTextBrowser>(u"storyPanel"_s)->toPlainText(); }
    [[nodiscard]] int histories() { return calls(sandbox::Target::Call::ReadHistory); }
    [[nodiscard]] int calls(sandbox::Target::Call call)
    {
        return m_harness.sandbox.traffic(m_harness.organisation().id).calls.value(call);
    }

    SyncHarness m_harness{options()};
    sandbox::Transcript m_transcript;
    Review m_review{*m_harness.workspace, *m_harness.gateways, m_harness.clock};
    ConflictsPage m_page{m_review, *m_harness.workspace, m_harness.clock};
};

void TestConflictsLive::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_transcript.record(m_harness.sandbox);
    m_harness.agreeOnEverything();
    m_harness.driftApart();
    m_review.reloadOrganisations();
    m_review.setChosen({m_harness.organisation().id});
    m_review.setWeeks(m_harness.weeks());
    m_page.resize(1200, 800);
    m_page.show();
    m_page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_page));
    m_review.compare();
    QTRY_VERIFY_WITH_TIMEOUT(m_review.activity() == Review::Activity::Idle, patience);
}

RowRef TestConflictsLive::find(ConflictKind kind) const
{
    const OrganisationPlan &organisation = m_review.plan().organisations.first();
    for (const SchedulePlan &schedule : organisation.schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.kind == RowKind::Conflict && row.conflict == kind)
                return {organisation.organisationId, schedule.info.id, row.key};
        }
    }
    qFatal("There is no such conflict.");
    return {};
}

sandbox::LedgerEntry TestConflictsLive::changeOf(const RowRef &ref)
{
    const QString id = m_review.row(ref)->base->shiftId.section(u'/', -1); // behind the agent's
    const QList<sandbox::LedgerEntry> &entries = tenant().ledger().entries();
    const auto entry = std::find_if(entries.crbegin(), entries.crend(), [&id](const sandbox::LedgerEntry &one) {
        return std::any_of(one.changes.cbegin(), one.changes.cend(),
                           [&id](const sandbox::ShiftChange &change) { return change.shiftId == id; });
    });
    if (entry == entries.crend())
        qFatal("Nobody has changed it.");
    return *entry;
}

//! The service is asked as soon as a person sees that a shift is gone: nothing else tells who did it.
void TestConflictsLive::tellsWhoDeletedIt()
{
    const RowRef ref = find(ConflictKind::EditDelete);
    const QString author = changeOf(ref).author.name;
    const int before = histories();
    m_page.showConflict(ref);
    QTRY_VERIFY2_WITH_TIMEOUT(origin().startsWith(u"deleted by %1 · "_s.arg(author)), qPrintable(origin()), patience);
    child<QAction>(u"history"_s)->setChecked(true);
    QVERIFY2(drawer().contains(u"%1 deleted it in WFM"_s.arg(author)), qPrintable(drawer()));
    child<QAction>(u"history"_s)->setChecked(false);
    QCOMPARE(histories(), before + 1);
}

//! Of a shift that is there, the reading has told who changed it last; what they changed is asked for by the drawer.
void TestConflictsLive::tellsWhoChangedWhat()
{
    const RowRef ref = find(ConflictKind::EditEdit);
    const sandbox::LedgerEntry entry = changeOf(ref);
    const int before = histories();
    m_page.showConflict(ref);
    QVERIFY2(!origin().startsWith(u"author unknown"_s), qPrintable(origin()));
    QCOMPARE(histories(), before);
    child<QAction>(u"history"_s)->setChecked(true);
    QVERIFY(drawer().contains(u"Reading who changed it"_s));
    const QString told = u"%1 changed it in WFM"_s.arg(entry.author.name);
    QTRY_VERIFY2_WITH_TIMEOUT(drawer().contains(told), qPrintable(drawer()), patience);
    QVERIFY2(drawer().contains(u" → "_s), qPrintable(drawer())); // from what to what
    QVERIFY(!drawer().contains(u"Reading"_s));
    QVERIFY2(origin().startsWith(entry.author.name), qPrintable(origin()));
    child<QAction>(u"history"_s)->setChecked(false);
    QCOMPARE(histories(), before + 1);
}

//! A planner edits the shift that the person is about to decide on.
void TestConflictsLive::goesStaleWhileLookedAt()
{
    const RowRef ref = find(ConflictKind::EditEdit);
    m_page.showConflict(ref);
    QTRY_COMPARE_WITH_TIMEOUT(m_harness.sandbox.genesys().channels().connections(), 1, patience);
    QVERIFY(!m_review.schedule(ref.organisationId, ref.scheduleId)->moved);
    const Shift *shown = nullptr;
    const QString id = m_review.row(ref)->base->shiftId.section(u'/', -1);
    QString schedule;
    for (const sandbox::StoredSchedule &stored : tenant().schedules()) {
        if (const Shift *shift = stored.shift(id)) {
            shown = shift;
            schedule = stored.id;
        }
    }
    QVERIFY(shown != nullptr);
    Shift edited = *shown;
    edited.start += Minutes(15);
    for (Activity &activity : edited.activities)
        activity.start += Minutes(15);
    QVERIFY(tenant().edit(schedule, id, edited, u"M. Diaz"_s, m_harness.clock.now()));
    QTRY_VERIFY2_WITH_TIMEOUT(origin() == u"changed since; compare again"_s, qPrintable(origin()), patience);
    // What the service remembers is asked for anew, too.
    child<QAction>(u"history"_s)->setChecked(true);
    QTRY_VERIFY2_WITH_TIMEOUT(drawer().contains(u"M. Diaz changed it in WFM"_s), qPrintable(drawer()), patience);
    child<QAction>(u"history"_s)->setChecked(false);
}

void TestConflictsLive::readOnlyCanDecideButNotApply()
{
    Decision keep;
    keep.shift = Side::Wfm;
    m_review.decide({{find(ConflictKind::EditEdit), keep}}, u"the choice"_s);
    const auto *const apply = child<QAction>(u"applyDecisions"_s);
    const auto *const reason = child<QLabel>(u"readOnlyReason"_s);
    QVERIFY(apply->isEnabled());
    QVERIFY(reason->isHidden());
    Organisation organisation = m_harness.organisation();
    organisation.missingEdit = u"wfm:schedule:edit"_s;
    m_harness.save(organisation);
    m_review.reloadOrganisations();
    QVERIFY(!apply->isEnabled());
    QVERIFY(reason->isVisible());
    QVERIFY2(reason->text().contains(organisation.name) && reason->text().contains(u"wfm:schedule:edit"_s),
             qPrintable(reason->text()));
    QVERIFY(m_review.breaches(true).isEmpty());
    organisation.missingEdit.clear();
    m_harness.save(organisation);
    m_review.reloadOrganisations();
    QVERIFY(apply->isEnabled());
    QVERIFY(reason->isHidden());
}

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestConflictsLive)
#include "tst_conflictslive.moc"
