// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/classify.h"
#include "core/wfm/etag/etagformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday{std::chrono::sys_days(std::chrono::year(2027) / 3 / 8)};

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        qFatal("%s: %s", qPrintable(problem.errorString()), json.constData());
    return document.object();
}

Shift shift(const QString &id, const QString &agentId, const QString &externalId = {})
{
    return {
        .id = id,
        .agentId = agentId,
        .start = monday + 9h,
        .length = 480min,
        .activities = {{.start = monday + 9h, .length = 480min, .codeId = u"0"_s, .description = {}, .foreign = true}},
        .externalId = externalId,
        .modifiedBy = u"M. Diaz"_s,
        .modified = monday};
}

const char scheduleJson[] = R"({"id":"sch-1","name":"Billing","weekDate":"2027-03-08","timeZone":"Europe/London",
    "published":true,"version":7,"modifiedBy":{"id":"u1","name":"M. Diaz"},"dateModified":"2027-03-01T10:00:00Z",
    "shifts":[
      {"id":"s2","agentId":"b","startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"externalId":"X2",
       "activities":[{"startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"activityCodeId":"0","description":"","paid":true}]},
      {"id":"s1","agentId":"a","startDate":"2027-03-08T22:00:00Z","lengthMinutes":480,"activities":[]}]})";

enum class Ends { Stale, Rejected, Throttled, Unknown, Failed };

Ends kindOf(const WriteOutcome &outcome)
{
    return Ends(int(outcome.index()) - 1);
}

} // namespace

class TestEtagFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionOfTag_data();
    void versionOfTag();
    void tagsSentAreStrong();
    void nextLink_data();
    void nextLink();
    void readsSchedule();
    void brokenSchedule_data();
    void brokenSchedule();
    void readsPages();
    void brokenPage_data();
    void brokenPage();
    void written_data();
    void written();
    void patchBody();
    void oneAnswerOneOutcome_data();
    void oneAnswerOneOutcome();
    void staleTellsTheVersion_data();
    void staleTellsTheVersion();
    void rejectedNamesTheShifts();
    void throttledTellsHowLong();
    void portionsFit();
    void portionsKeepAgentsTogether();
    void portionsDeleteFirst();
    void smallChangesAreOnePortion();
};

void TestEtagFormat::versionOfTag_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("version");
    const auto row = [](const char *tag, const char *version) {
        QTest::newRow(tag) << QByteArray(tag) << QByteArray(version);
    };
    row("\"7\"", "7");
    row("W/\"7\"", "7");
    row("7", "7");
    row(" \"12\" ", "12");
    row("", "");
    row("\"\"", "");
    row("\"7-gzip\"", "");
    row("\"-1\"", "");
    row("*", "");
}

void TestEtagFormat::versionOfTag()
{
    QFETCH(QByteArray, tag);
    QTEST(etag::versionOfTag(tag).value_or(Version()).token, "version");
}

void TestEtagFormat::tagsSentAreStrong()
{
    QCOMPARE(etag::tagOf(*etag::versionOfTag("W/\"7\"")), QByteArray("\"7\""));
    QCOMPARE(etag::versionBefore({"7"}), Version{"6"});
    QVERIFY(etag::isNewer({"10"}, {"9"}));
    QVERIFY(!etag::isNewer({"9"}, {"9"}));
}

void TestEtagFormat::nextLink_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *header, const char *target) {
        QTest::newRow(header) << QByteArray(header) << QString::fromLatin1(target);
    };
    row("", "");
    row("</next>; rel=\"next\"", "/next");
    row("</next>; rel=next", "/next");
    row("</next>;rel=\"next\"", "/next");
    row("</next>; REL=\"NEXT\"", "/next");
    row("</prev>; rel=\"prev\", </next?a=1,2;3>; rel=\"next\"", "/next?a=1,2;3");
    row("</both>; rel=\"last next\"", "/both");
    row("</t>; title=\"a, b; rel=next\"; rel=\"prev\"", "");
    row("</t>; title=\"x\"; rel=\"next\"; type=\"a/b\"", "/t");
    row("</prev>; rel=\"prev\"", "");
    row("</n>; rel=\"nextish\"", "");
    row("garbage", "");
    row("<unclosed; rel=\"next\"", "");
}

void TestEtagFormat::nextLink()
{
    QFETCH(QByteArray, header);
    QTEST(etag::nextLink(header), "target");
}

void TestEtagFormat::readsSchedule()
{
    const auto schedule = etag::scheduleFrom(parsed(scheduleJson));
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().what));
    QCOMPARE(schedule->info.id, u"sch-1"_s);
    QCOMPARE(schedule->info.version, Version{"7"});
    QCOMPARE(schedule->info.modifiedBy, u"M. Diaz"_s);
    QCOMPARE(schedule->shifts.size(), 2);
    QCOMPARE(schedule->shifts.at(0).id, u"s1"_s); // by agent
    QCOMPARE(schedule->shifts.at(1).externalId, u"X2"_s);
    QCOMPARE(schedule->shifts.at(1).activities.size(), 1);
}

void TestEtagFormat::brokenSchedule_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *from, const char *to, const char *named) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(named);
    };
    row("no version", "\"version\":7", "\"v\":7", "version");
    row("version is text", "\"version\":7", "\"version\":\"7\"", "version");
    row("version is negative", "\"version\":7", "\"version\":-7", "version");
    row("version is broken", "\"version\":7", "\"version\":7.5", "version");
    row("no shifts", "\"shifts\":[", "\"shift\":[", "shifts");
    row("no id", "\"id\":\"sch-1\"", "\"x\":\"sch-1\"", "id");
    row("shift without id", "\"id\":\"s1\"", "\"x\":\"s1\"", "shifts");
    row("shift twice", "\"id\":\"s1\"", "\"id\":\"s2\"", "s2");
    row("start without zone", "22:00:00Z", "22:00:00", "startDate");
    row("length is text", "\"lengthMinutes\":480", "\"lengthMinutes\":\"480\"", "lengthMinutes");
    row("zone", "Europe/London", "Middle/Earth", "timeZone"); // T8
    row("week date", "2027-03-08\",\"timeZone", "next week\",\"timeZone", "weekDate");
}

void TestEtagFormat::brokenSchedule()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QVERIFY(QByteArray(scheduleJson).contains(from));
    const auto schedule = etag::scheduleFrom(parsed(QByteArray(scheduleJson).replace(from, to)));
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().kind, Error::Kind::Protocol);
    QVERIFY2(schedule.error().what.contains(named), qPrintable(schedule.error().what));
}

void TestEtagFormat::readsPages()
{
    const auto schedules =
        etag::schedulePageFrom(parsed(R"({"entities":[{"id":"sch-1","name":"Billing","weekDate":"2027-03-08",
        "timeZone":"Europe/London","version":7,"published":false,"dateModified":"2027-03-01T10:00:00Z"}],"nextUri":"/n"})"));
    QVERIFY(schedules);
    QCOMPARE(schedules->nextUri, u"/n"_s);
    QCOMPARE(schedules->entities.constFirst().version, Version{"7"});

    const auto agents =
        etag::agentPageFrom(parsed(R"({"entities":[{"id":"a","name":"Ada","email":null,"employeeId":"00123",
        "timeZone":"Europe/London","active":true}]})"));
    QVERIFY(agents);
    QVERIFY(agents->nextUri.isEmpty());
    QCOMPARE(agents->entities.constFirst().employeeId, u"00123"_s); // S2

    const auto codes = etag::codePageFrom(
        parsed(R"({"entities":[{"id":"0","name":"On queue","category":"OnQueueWork","paid":true,"active":true}]})"));
    QVERIFY(codes);
    QCOMPARE(codes->entities.constFirst().category, ActivityCategory::OnQueueWork);
}

void TestEtagFormat::brokenPage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("no entities") << QByteArray(R"({"items":[]})") << u"entities"_s;
    QTest::newRow("entities is an object") << QByteArray(R"({"entities":{}})") << u"entities"_s;
    QTest::newRow("not an object") << QByteArray(R"({"entities":[1]})") << u"entities[0]"_s;
    QTest::newRow("unknown category") << QByteArray(
        R"({"entities":[{"id":"0","name":"On queue","category":"Nap","paid":true,"active":true}]})")
                                      << u"Nap"_s;
    QTest::newRow("path of the second") << QByteArray(
        R"({"entities":[{"id":"0","name":"On queue","category":"Meal","paid":true,"active":true},{"id":"1"}]})")
                                        << u"entities[1]"_s;
}

void TestEtagFormat::brokenPage()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto page = etag::codePageFrom(parsed(json));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Protocol);
    QVERIFY2(page.error().what.contains(named), qPrintable(page.error().what));
}

void TestEtagFormat::written_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("whole");
    QTest::newRow("representation") << QByteArray(scheduleJson) << true << true;
    QTest::newRow("version alone") << QByteArray(R"({"id":"sch-1","version":7})") << true << false;
    QTest::newRow("no version") << QByteArray(R"({"id":"sch-1"})") << false << false;
    QTest::newRow("nothing") << QByteArray("{}") << false << false;
}

void TestEtagFormat::written()
{
    QFETCH(QByteArray, json);
    const auto written = etag::writtenFrom(parsed(json));
    QTEST(written.has_value(), "good");
    if (written) {
        QCOMPARE(written->id, u"sch-1"_s);
        QCOMPARE(written->version, Version{"7"});
        QTEST(written->schedule.has_value(), "whole");
    }
}

void TestEtagFormat::patchBody()
{
    const QJsonObject body = parsed(etag::patchBody(
        {"7"}, {.upserts = {shift(u"s1"_s, u"a"_s, u"X1"_s), shift({}, u"b"_s)}, .deletes = {u"s9"_s}}));
    const QJsonObject expected = parsed(R"({"version":7,"shifts":{"delete":["s9"],"upsert":[
        {"id":"s1","agentId":"a","externalId":"X1","startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"activities":[
          {"startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"activityCodeId":"0","description":"","paid":true}]},
        {"agentId":"b","startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"activities":[
          {"startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"activityCodeId":"0","description":"","paid":true}]}]}})");
    QCOMPARE(body, expected); // no author, no "published", no member of ours
}

void TestEtagFormat::oneAnswerOneOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QNetworkReply::NetworkError>("networkError");
    QTest::addColumn<bool>("left");
    QTest::addColumn<int>("ends");
    const auto status = [](int code, Ends ends, const char *retryAfter = "") {
        QTest::addRow("%d%s", code, *retryAfter ? " with Retry-After" : "")
            << code << QByteArray(retryAfter) << QNetworkReply::UnknownContentError << true << int(ends);
    };
    status(302, Ends::Failed);
    status(400, Ends::Rejected);
    status(401, Ends::Failed);
    status(403, Ends::Failed);
    status(404, Ends::Failed);
    status(405, Ends::Failed);
    status(408, Ends::Failed);
    status(409, Ends::Stale);
    status(412, Ends::Stale);
    status(413, Ends::Failed);
    status(415, Ends::Failed);
    status(422, Ends::Rejected);
    status(428, Ends::Failed);
    status(429, Ends::Throttled);
    status(429, Ends::Throttled, "7");
    status(500, Ends::Unknown);
    status(501, Ends::Failed);
    status(502, Ends::Unknown);
    status(503, Ends::Unknown);
    status(503, Ends::Throttled, "7");
    status(504, Ends::Unknown);
    const auto network = [](const char *name, QNetworkReply::NetworkError error, bool left, Ends ends) {
        QTest::newRow(name) << 0 << QByteArray() << error << left << int(ends);
    };
    network("refused", QNetworkReply::ConnectionRefusedError, false, Ends::Failed);
    network("certificate", QNetworkReply::SslHandshakeFailedError, false, Ends::Failed);
    network("timeout before it left", QNetworkReply::OperationCanceledError, false, Ends::Failed);
    network("timeout after it left", QNetworkReply::OperationCanceledError, true, Ends::Unknown);
    network("closed", QNetworkReply::RemoteHostClosedError, true, Ends::Unknown);
    network("would be sent again", QNetworkReply::ContentReSendError, true, Ends::Unknown);
}

void TestEtagFormat::oneAnswerOneOutcome()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QNetworkReply::NetworkError, networkError);
    QFETCH(bool, left);
    QFETCH(int, ends);
    HttpAnswer answer{.networkError = status == 302 ? QNetworkReply::NoError : networkError,
                      .networkText = {},
                      .left = left,
                      .status = status,
                      .headers = {},
                      .body = {},
                      .host = u"wfm.test"_s};
    if (!retryAfter.isEmpty())
        answer.headers.insert("retry-after", retryAfter);
    const auto error = classify(answer, Effect::Writes, monday);
    QVERIFY(error);
    QCOMPARE(int(kindOf(etag::outcomeOf(*error, answer, {}))), ends);
}

void TestEtagFormat::staleTellsTheVersion_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("current");
    QTest::newRow("tag and body") << QByteArray("\"9\"")
                                  << QByteArray(R"({"code":"version.conflict","messageParams":{"currentVersion":"9"}})")
                                  << QByteArray("9");
    QTest::newRow("weak tag") << QByteArray("W/\"9\"") << QByteArray("{}") << QByteArray("9");
    QTest::newRow("body alone") << QByteArray()
                                << QByteArray(R"({"code":"version.conflict","messageParams":{"currentVersion":"9"}})")
                                << QByteArray("9");
    QTest::newRow("a number") << QByteArray()
                              << QByteArray(R"({"code":"version.conflict","messageParams":{"currentVersion":9}})")
                              << QByteArray("9");
    QTest::newRow("neither, from a proxy") << QByteArray() << QByteArray("<html>") << QByteArray();
    QTest::newRow("shift gone") << QByteArray("\"7\"") << QByteArray(R"({"code":"shift.gone","entityId":"s1"})")
                                << QByteArray();
}

void TestEtagFormat::staleTellsTheVersion()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, current);
    HttpAnswer answer{
        .status = 409, .headers = {{"etag", tag}, {"inin-correlation-id", "c-1"}}, .body = body, .host = u"wfm.test"_s};
    const auto error = classify(answer, Effect::Writes, monday);
    const auto outcome = etag::outcomeOf(*error, answer, {});
    const auto *const stale = std::get_if<Stale>(&outcome);
    QVERIFY(stale);
    QCOMPARE(stale->current.value_or(Version()).token, current);
    QCOMPARE(stale->correlationId, u"c-1"_s);
}

void TestEtagFormat::rejectedNamesTheShifts() // W7
{
    const WriteSet changes{.upserts = {shift(u"s1"_s, u"a"_s), shift({}, u"b"_s, u"X2"_s), shift(u"s3"_s, u"c"_s)},
                           .deletes = {u"s4"_s}};
    const HttpAnswer answer{.status = 400,
                            .body = R"({"code":"wfm.validation.failure","details":[
        {"entityId":"s1","fieldName":"startDate","errorCode":"overlap"},
        {"entityId":"X2","fieldName":"agentId","errorCode":"unknown"},
        {"entityId":"c","errorCode":"unknown.agent"},
        {"entityId":"s4","errorCode":"locked"},
        {"entityId":"somebody else","errorCode":"x"}]})",
                            .host = u"wfm.test"_s};
    const auto outcome = etag::outcomeOf(*classify(answer, Effect::Writes, monday), answer, changes);
    const auto *const rejected = std::get_if<Rejected>(&outcome);
    QVERIFY(rejected);
    QCOMPARE(rejected->reasonByShift.value(u"s1"_s), u"startDate: overlap"_s);
    QCOMPARE(rejected->reasonByShift.value(u"X2"_s), u"agentId: unknown"_s);
    QCOMPARE(rejected->reasonByShift.value(u"s3"_s), u"unknown.agent"_s);
    QCOMPARE(rejected->reasonByShift.value(u"s4"_s), u"locked"_s);
    QCOMPARE(rejected->reasonByShift.size(), 4);
    QCOMPARE(rejected->error.details.size(), 5);
}

void TestEtagFormat::throttledTellsHowLong()
{
    const HttpAnswer answer{.status = 429, .headers = {{"retry-after", "3600"}}, .host = u"wfm.test"_s};
    const auto outcome = etag::outcomeOf(*classify(answer, Effect::Writes, monday), answer, {});
    QCOMPARE(std::get<Throttled>(outcome).wait, 1h);
}

void TestEtagFormat::portionsFit()
{
    WriteSet changes;
    for (int index = 0; index < 4000; ++index)
        changes.upserts.append(
            shift(u"s%1"_s.arg(index), u"agent-%1"_s.arg(index / 5), u"\u00e9\u20ac%1"_s.arg(index)));
    for (int index = 0; index < 1000; ++index)
        changes.deletes.append(u"gone-%1"_s.arg(index));
    const QList<WriteSet> parts = etag::portions(changes);
    QVERIFY(parts.size() > 1);
    WriteSet all;
    for (const WriteSet &part : parts) {
        QVERIFY(etag::patchBody({QByteArray::number(std::numeric_limits<qint64>::max())}, part).size()
                <= etag::MaxBody);
        QVERIFY(!part.isEmpty());
        all.upserts += part.upserts;
        all.deletes += part.deletes;
    }
    QCOMPARE(all.upserts, changes.upserts);
    QCOMPARE(all.deletes, changes.deletes);
    // No more parts than needed, but for what keeping agents together costs.
    QCOMPARE(parts.size(), etag::patchBody({"7"}, changes).size() / etag::MaxBody + 1);
}

void TestEtagFormat::portionsKeepAgentsTogether()
{
    WriteSet changes;
    for (int index = 0; index < 12; ++index)
        changes.upserts.append(shift(u"s%1"_s.arg(index), u"agent-%1"_s.arg(index % 4)));
    const qsizetype three = etag::patchBody({"7"}, {.upserts = changes.upserts.first(3), .deletes = {}}).size();
    QHash<QString, QSet<qsizetype>> partsOfAgent;
    const QList<WriteSet> parts = etag::portions(changes, three + 100);
    QCOMPARE(parts.size(), 4);
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (const Shift &one : parts.at(part).upserts)
            partsOfAgent[one.agentId].insert(part);
    }
    for (const auto &[agent, parts_] : partsOfAgent.asKeyValueRange())
        QCOMPARE(parts_.size(), 1);
    // An agent too large for one part is split after all.
    QCOMPARE(etag::portions({.upserts = changes.upserts, .deletes = {}}, three / 2).size(), 12);
}

void TestEtagFormat::portionsDeleteFirst()
{
    WriteSet changes{.upserts = {shift({}, u"a"_s), shift({}, u"b"_s)}, .deletes = {u"s1"_s, u"s2"_s}};
    const qsizetype one = etag::patchBody({"7"}, {.upserts = changes.upserts.first(1), .deletes = {}}).size();
    const QList<WriteSet> parts = etag::portions(changes, one + 60);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.constFirst().deletes, changes.deletes);
}

void TestEtagFormat::smallChangesAreOnePortion()
{
    QCOMPARE(etag::portions({}).size(), 0);
    QCOMPARE(etag::portions({.upserts = {shift({}, u"a"_s)}, .deletes = {u"s1"_s}}).size(), 1);
}

QTEST_GUILESS_MAIN(TestEtagFormat)
#include "tst_etagformat.moc"
