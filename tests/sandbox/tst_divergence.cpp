// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/csvsource.h"
#include "core/hris/identity.h"
#include "core/plan/compare.h"
#include "core/time/zone.h"
#include "tests/sandbox/testclient.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using Kind = PlantedCase::Kind;

//! What the seed plants is what the product's own reading and comparing finds: two implementations that share nothing
//! but the value types have to agree to the last row.
class TestDivergence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreedExportIsWhatWfmHolds_data() { organisations(); }
    void agreedExportIsWhatWfmHolds();
    void planFindsWhatWasPlanted_data() { organisations(); }
    void planFindsWhatWasPlanted();
    void plantsEveryKindInProportion();
    void advancesOnce();
    void saysWhereItCannotWrite();

private:
    //! Product's view of one organisation.
    struct View {
        Directory directory;
        MappingProfile profile;
        Span window{};
        QHash<QString, QList<AgreedShift>> agreed; //!< by schedule id
    };

    static void organisations();
    [[nodiscard]] View viewOf(const OrganisationInfo &organisation) const;
    void readInto(const QString &path, const View &view, SourceAnswer &answer, MappedShifts &mapped) const;
    [[nodiscard]] QList<PlanRow> rowsOf(const View &view, const StoredSchedule &schedule, const SourceAnswer &answer,
                                        const MappedShifts &mapped, const QString &zone) const;

    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    QHash<QString, View> m_views; //!< by organisation id, as agreed
};

void TestDivergence::organisations()
{
    QTest::addColumn<int>("organisation");
    for (int organisation = 0; organisation < 3; ++organisation)
        QTest::newRow(qPrintable(defaultOrganisations().at(organisation).name)) << organisation;
    QTest::newRow("Genesys") << 3;
}

void TestDivergence::initTestCase()
{
    Options options;
    options.organisations.append({.name = u"Adatum Travel"_s,
                                  .environment = u"Test"_s,
                                  .timeZone = u"Europe/London"_s,
                                  .dialect = Dialect::Genesys});
    for (OrganisationSpec &spec : options.organisations)
        spec.agents = 100;
    m_sandbox = std::make_unique<Sandbox>(options, m_clock);
    const auto written = m_sandbox->writeExports(m_folder.filePath(u"made/below"_s));
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
}

TestDivergence::View TestDivergence::viewOf(const OrganisationInfo &organisation) const
{
    const Tenant &tenant = *m_sandbox->tenant(organisation.id);
    View view;
    view.directory = {.organisationName = tenant.name(), .agents = tenant.agents().values(), .codes = tenant.codes()};
    const auto profile = loadMappingProfile(organisation.profile);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().text()));
    view.profile = *profile;
    view.window = {.begin = weekSpan(organisation.weeks.first(), organisation.timeZone).begin,
                   .end = weekSpan(organisation.weeks.last(), organisation.timeZone).end};
    return view;
}

void TestDivergence::readInto(const QString &path, const View &view, SourceAnswer &answer, MappedShifts &mapped) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto read = readCsv(file.readAll(), path, view.profile, view.window);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    answer = *std::move(read);
    QVERIFY2(answer.complete, qPrintable(answer.incompleteReason));
    mapped = mapShifts(answer, view.profile, view.directory);
}

QList<PlanRow> TestDivergence::rowsOf(const View &view, const StoredSchedule &schedule, const SourceAnswer &answer,
                                      const MappedShifts &mapped, const QString &zone) const
{
    const Span week = weekSpan(schedule.weekDate, zone);
    CompareInput input;
    input.schedule = {.id = schedule.id, .name = schedule.name, .weekDate = schedule.weekDate, .timeZone = zone};
    input.base = view.agreed.value(schedule.id);
    for (const DesiredShift &shift : mapped.shifts) {
        if (schedule.published && (shift.team == schedule.name || !schedule.agents.isEmpty())
            && week.contains(shift.fields.window.start))
            input.desired.append(shift);
    }
    input.current = schedule.shifts.values();
    input.codes = view.directory.codes;
    input.owned = {.level = view.profile.ownership, .segmentCodes = mapped.segmentCodes};
    input.coverage = {.covered = answer.covered, .complete = answer.complete, .unreadable = mapped.issues};
    return compare(input);
}

void TestDivergence::agreedExportIsWhatWfmHolds()
{
    QFETCH(const int, organisation);
    const OrganisationInfo info = m_sandbox->organisations().at(organisation);
    const Tenant &tenant = *m_sandbox->tenant(info.id);
    View view = viewOf(info);
    SourceAnswer answer;
    MappedShifts mapped;
    readInto(info.agreedCsv, view, answer, mapped);
    QCOMPARE(mapped.issues.size(), 0);

    qsizetype rows = 0;
    for (const StoredSchedule &schedule : tenant.schedules()) {
        if (!schedule.published)
            continue;
        for (const PlanRow &row : rowsOf(view, schedule, answer, mapped, info.timeZone)) {
            QCOMPARE(row.kind, RowKind::InSync);
            const auto agreed = agreedAfter(row, m_clock.now());
            QVERIFY(agreed);
            view.agreed[schedule.id].append(*agreed);
            ++rows;
        }
    }
    QCOMPARE(rows, 99 * 5 * 4);
    m_views.insert(info.id, view);
}

void TestDivergence::planFindsWhatWasPlanted()
{
    QFETCH(const int, organisation);
    m_sandbox->advance();
    const OrganisationInfo info = m_sandbox->organisations().at(organisation);
    const Tenant &tenant = *m_sandbox->tenant(info.id);
    const View view = m_views.value(info.id);
    SourceAnswer answer;
    MappedShifts mapped;
    readInto(info.hrisCsv, view, answer, mapped);

    QMap<QDate, Expectation> found;
    for (const StoredSchedule &schedule : tenant.schedules()) {
        if (!schedule.published)
            continue;
        Expectation &week = found[schedule.weekDate];
        for (const PlanRow &row : rowsOf(view, schedule, answer, mapped, info.timeZone)) {
            switch (row.kind) {
            case RowKind::Create:
                ++week[Kind::Create];
                break;
            case RowKind::Update: {
                const auto carried = std::any_of(row.fields.cbegin(), row.fields.cend(), [](const FieldDiff &field) {
                    return field.state == FieldState::Carried;
                });
                ++week[carried ? Kind::Carried : Kind::Update];
                break;
            }
            case RowKind::Delete:
                ++week[Kind::Delete];
                break;
            case RowKind::Merged:
                ++week[Kind::Merged];
                break;
            case RowKind::Keep:
                ++week[Kind::Keep];
                break;
            case RowKind::Conflict:
                if (row.conflict == ConflictKind::EditEdit)
                    ++week[Kind::EditEdit];
                else if (row.conflict == ConflictKind::EditDelete)
                    ++week[Kind::EditDelete];
                else if (row.conflict == ConflictKind::DeleteEdit)
                    ++week[Kind::DeleteEdit];
                else
                    QFAIL("a conflict that nobody planted");
                break;
            case RowKind::Blocked:
                QVERIFY(row.current); // the one under a code that nobody mapped: not deleted
                break;
            case RowKind::InSync:
                if (!row.reasons.isEmpty() && row.reasons.first().code == Reason::Code::BothAlike)
                    ++week[Kind::BothAlike];
                break;
            }
        }
    }
    int blocked = 0;
    for (const QDate &weekDate : info.weeks) {
        Expectation expected = m_sandbox->expectation(info.id, weekDate);
        blocked += expected.take(Kind::Blocked);
        QCOMPARE(found[weekDate], expected);
    }
    // The other blocked ones belong to no schedule's rows: they are issues alone.
    QCOMPARE(mapped.issues.size(), blocked);
    QCOMPARE(blocked, 4 * 2 + 1);
}

void TestDivergence::plantsEveryKindInProportion()
{
    const OrganisationInfo info = m_sandbox->organisations().first();
    const Expectation expected = m_sandbox->expectation(info.id, info.weeks.first());
    const Expectation numbers{{Kind::Create, 5},     {Kind::Update, 15},   {Kind::Carried, 1},  {Kind::Delete, 2},
                              {Kind::Merged, 2},     {Kind::Keep, 5},      {Kind::EditEdit, 2}, {Kind::EditDelete, 1},
                              {Kind::DeleteEdit, 1}, {Kind::BothAlike, 1}, {Kind::Blocked, 2}};
    QCOMPARE(expected, numbers);
    QSet<QString> hrisIds;
    for (const PlantedCase &each : m_sandbox->cases(info.id)) {
        QVERIFY(!hrisIds.contains(each.hrisId)); // one thing at a time
        hrisIds.insert(each.hrisId);
    }
}

void TestDivergence::advancesOnce()
{
    Sandbox fresh(smallOptions(), m_clock);
    const Tenant &tenant = *fresh.tenants().front();
    QVERIFY(fresh.advance());
    const qsizetype edits = tenant.ledger().entries().size();
    QVERIFY(edits > 5);
    QVERIFY(!fresh.advance());
    QCOMPARE(tenant.ledger().entries().size(), edits);
}

void TestDivergence::saysWhereItCannotWrite()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = m_sandbox->writeExports(file.fileName());
    QVERIFY(!written);
    QVERIFY(written.error().what.contains(file.fileName()));
}

QTEST_GUILESS_MAIN(TestDivergence)
#include "tst_divergence.moc"
