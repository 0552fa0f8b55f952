// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/mappingprofile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestMappingProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thereAndBack();
    void defaults();
    void refuses_data();
    void refuses();
    void files();
    void brokenFile();
    void missingFile();
    void unwritableFile();
};

namespace {

MappingProfile everyField()
{
    return {
        .name = u"Kronos, Büro"_s,
        .encoding = u"windows-1252"_s,
        .delimiter = u';',
        .externalIdColumn = u"Shift"_s,
        .employeeIdColumn = u"Badge"_s,
        .emailColumn = u"Mail"_s,
        .nameColumn = u"Name"_s,
        .teamColumn = u"Team"_s,
        .dateColumn = u"Day"_s,
        .startColumn = u"From"_s,
        .endDateColumn = u"End day"_s,
        .endColumn = u"To"_s,
        .offsetColumn = u"UTC"_s,
        .zoneColumn = u"Zone"_s,
        .codeColumn = u"Kind"_s,
        .statusColumn = u"State"_s,
        .cancelledStatuses = {u"X"_s, u"void"_s},
        .modifiedColumn = u"Changed"_s,
        .datePattern = u"dd/MM/yyyy"_s,
        .timePattern = u"h:mm AP"_s,
        .defaultZone = u"Eastern Standard Time"_s,
        .endMeaning = MappingProfile::EndMeaning::Duration,
        .equalEnds = MappingProfile::EqualEnds::FullDay,
        .coverage = MappingProfile::Coverage::Window,
        .ownership = Ownership::Activities,
        .segments = {{.code = u"LUNCH"_s, .startColumn = u"Lunch"_s, .minutesColumn = u"Lunch min"_s}},
        .codes = {{u"W"_s, u"On queue"_s}, {u"LUNCH"_s, u"meal-id"_s}},
    };
}

QJsonObject minimal()
{
    return {{"name"_L1, u"p"_s},
            {"employeeIdColumn"_L1, u"id"_s},
            {"startColumn"_L1, u"start"_s},
            {"endColumn"_L1, u"end"_s},
            {"defaultZone"_L1, u"Europe/London"_s}};
}

} // namespace

void TestMappingProfile::thereAndBack()
{
    const auto read = mappingProfileFromJson(toJson(everyField()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, everyField());
}

void TestMappingProfile::defaults()
{
    const auto read = mappingProfileFromJson(minimal());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const MappingProfile expected{.name = u"p"_s,
                                  .employeeIdColumn = u"id"_s,
                                  .startColumn = u"start"_s,
                                  .endColumn = u"end"_s,
                                  .defaultZone = u"Europe/London"_s};
    QCOMPARE(*read, expected);
}

void TestMappingProfile::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("says");
    using V = QJsonValue;
    QTest::newRow("unknown field") << u"zonecolumn"_s << V(u"x"_s) << u"is not a field"_s;
    QTest::newRow("no name") << u"name"_s << V(V::Undefined) << u"must be a text"_s;
    QTest::newRow("column that is a number") << u"teamColumn"_s << V(3) << u"must be a text"_s;
    QTest::newRow("encoding") << u"encoding"_s << V(u"EBCDIC"_s) << u"windows-1252"_s;
    QTest::newRow("no delimiter") << u"delimiter"_s << V(QString()) << u"one character"_s;
    QTest::newRow("long delimiter") << u"delimiter"_s << V(u"||"_s) << u"one character"_s;
    QTest::newRow("letter as delimiter") << u"delimiter"_s << V(u"x"_s) << u"punctuation"_s;
    QTest::newRow("quote as delimiter") << u"delimiter"_s << V(u"\""_s) << u"punctuation"_s;
    QTest::newRow("no person") << u"employeeIdColumn"_s << V(QString()) << u"emailColumn"_s;
    QTest::newRow("no start") << u"startColumn"_s << V(V::Undefined) << u"is empty"_s;
    QTest::newRow("no end") << u"endColumn"_s << V(QString()) << u"is empty"_s;
    QTest::newRow("end day without day") << u"endDateColumn"_s << V(u"E"_s) << u"dateColumn"_s;
    QTest::newRow("offset without day") << u"offsetColumn"_s << V(u"E"_s) << u"dateColumn"_s;
    QTest::newRow("year of two digits") << u"datePattern"_s << V(u"dd.MM.yy"_s) << u"yyyy"_s;
    QTest::newRow("time without minutes") << u"timePattern"_s << V(u"HH"_s) << u"h and m"_s;
    QTest::newRow("no zone") << u"defaultZone"_s << V(V::Undefined) << u"zoneColumn"_s;
    QTest::newRow("abbreviated zone") << u"defaultZone"_s << V(u"CST"_s) << u"abbreviation"_s; // T8
    QTest::newRow("meaning of the end") << u"endMeaning"_s << V(u"wallclock"_s) << u"wallclock"_s;
    QTest::newRow("equal ends") << u"equalEnds"_s << V(u"24h"_s) << u"24h"_s;
    QTest::newRow("coverage") << u"coverage"_s << V(true) << u"must be a text"_s;
    QTest::newRow("ownership") << u"ownership"_s << V(u"all"_s) << u"all"_s;
    QTest::newRow("code owned, but no column") << u"ownership"_s << V(u"windowAndCode"_s) << u"codeColumn"_s;
    QTest::newRow("statuses without column") << u"cancelledStatuses"_s << V(QJsonArray{u"X"_s}) << u"statusColumn"_s;
    QTest::newRow("statuses that are no texts") << u"cancelledStatuses"_s << V(QJsonArray{1}) << u"texts only"_s;
    QTest::newRow("codes that are no texts") << u"codes"_s << V(QJsonObject{{u"W"_s, 1}}) << u"texts only"_s;
    QTest::newRow("codes that are a list") << u"codes"_s << V(QJsonArray{}) << u"must be an object"_s;
    QTest::newRow("segment without column")
        << u"segments"_s << V(QJsonArray{QJsonObject{{u"code"_s, u"L"_s}}}) << u"segments[0].startColumn"_s;
    QTest::newRow("empty segment")
        << u"segments"_s
        << V(QJsonArray{QJsonObject{{u"code"_s, u"L"_s}, {u"startColumn"_s, QString()}, {u"minutesColumn"_s, u"m"_s}}})
        << u"segments"_s;
}

void TestMappingProfile::refuses()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    QJsonObject object = minimal();
    object[field] = value; // an undefined value takes the member away
    const auto read = mappingProfileFromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Input);
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
    if (says != "codeColumn"_L1)
        QVERIFY2(read.error().what.contains(field), qPrintable(read.error().what));
}

void TestMappingProfile::files()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kronos.json"_s);
    QVERIFY(saveMappingProfile(everyField(), path));
    const auto read = loadMappingProfile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, everyField());
}

void TestMappingProfile::brokenFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.json"_s);
    const auto load = [&path](const QByteArray &content) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        return loadMappingProfile(path);
    };
    const auto syntax = load("{\n  \"name\": \"x\",\n  oops\n}");
    QVERIFY(!syntax);
    QCOMPARE(syntax.error().kind, Error::Kind::Input);
    QVERIFY2(syntax.error().what.contains(u"broken.json, line 3, column "_s), qPrintable(syntax.error().what));
    QVERIFY(load("[]").error().what.contains(path));
    const auto field = load("{\"name\": 7}");
    QVERIFY2(field.error().what.contains(path) && field.error().what.contains(u"name must be a text"_s),
             qPrintable(field.error().what));
}

void TestMappingProfile::missingFile()
{
    const auto read = loadMappingProfile(u"/nonexistent/p.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Input);
    QVERIFY(read.error().what.contains(u"/nonexistent/p.json"_s));
}

void TestMappingProfile::unwritableFile()
{
    const auto saved = saveMappingProfile(everyField(), u"/nonexistent/p.json"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QVERIFY(saved.error().what.contains(u"/nonexistent/p.json"_s));
}

QTEST_GUILESS_MAIN(TestMappingProfile)
#include "tst_mappingprofile.moc"
