// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/shiftedits.h"
#include "app/sandbox/wire.h"
#include "core/time/zone.h"
#include "core/util/json.h"
#include "tests/sandbox/testclient.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using namespace std::chrono_literals;

//! The contract of schedule-api.md, situation by situation, over a real socket.
class TestScheduleApi final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsIn_data();
    void signsIn();
    void needsAToken_data();
    void needsAToken();
    void tokensEnd();
    void answers404_data();
    void answers404();
    void listsSchedulesInPages_data();
    void listsSchedulesInPages();
    void refusesBadListArguments_data();
    void refusesBadListArguments();
    void listsAgentsAndCodes();
    void namesTheOrganisation();
    void keepsOrganisationsApart();
    void readsASchedule();
    void answersNotModified_data();
    void answersNotModified();
    void writesAndCountsTheVersion();
    void answersBrieflyWithoutPreference();
    void touchesOnlyWhatIsNamed();
    void creates();
    void publishes();
    void anEmptyWriteChangesNothing();
    void judgesTheVersion_data();
    void judgesTheVersion();
    void tellsTheCurrentVersion();
    void tellsThatAShiftIsGone_data();
    void tellsThatAShiftIsGone();
    void validates_data();
    void validates();
    void appliesAllOrNothing();
    void looksForOverlapsInTheNextWeek();
    void acceptsTouchingShifts();
    void refusesOtherMediaTypes();
    void needsThePermissionToWrite();
    void limitsTheRate();
    void limitsEachTokenByItself();

private:
    void start(const Options &options);
    const StoredSchedule &schedule() const { return firstSchedule(*m_sandbox); }
    Tenant &tenant() const { return *m_sandbox->tenants().front(); }
    const Shift &shift() const { return schedule().shifts.first(); }
    //! The JSON of a shift as a client would send it back.
    QJsonObject wire(const Shift &shift) const { return toJson(shift, tenant()); }
    static QJsonObject upsert(const QJsonArray &shifts) { return {{"upsert"_L1, shifts}}; }

    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestClient> m_client;
};

void TestScheduleApi::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    start(smallOptions());
}

void TestScheduleApi::start(const Options &options)
{
    m_sandbox = std::make_unique<Sandbox>(options, m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_client = std::make_unique<TestClient>(*m_sandbox);
    QCOMPARE(m_client->signIn(m_sandbox->organisations().first().client).status, 200);
}

void TestScheduleApi::signsIn_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const QByteArray grant = "grant_type=client_credentials";
    QTest::newRow("right") << QByteArray("Basic ID:SECRET") << grant << 200 << QString();
    QTest::newRow("scheme in lower case") << QByteArray("basic ID:SECRET") << grant << 200 << QString();
    QTest::newRow("wrong secret") << QByteArray("Basic ID:nonsense") << grant << 401 << u"bad.credentials"_s;
    QTest::newRow("unknown client") << QByteArray("Basic nobody:SECRET") << grant << 401 << u"bad.credentials"_s;
    QTest::newRow("no credentials") << QByteArray("Bearer x") << grant << 401 << u"bad.credentials"_s;
    QTest::newRow("other grant") << QByteArray("Basic ID:SECRET") << QByteArray("grant_type=password") << 400
                                 << u"bad.request"_s;
    QTest::newRow("no grant") << QByteArray("Basic ID:SECRET") << QByteArray("x=y") << 400 << u"bad.request"_s;
}

void TestScheduleApi::signsIn()
{
    QFETCH(QByteArray, authorization);
    QFETCH(const QByteArray, form);
    const Client client = m_sandbox->organisations().first().client;
    authorization.replace("ID", client.id.toLatin1()).replace("SECRET", client.secret.toLatin1());
    const qsizetype blank = authorization.indexOf(' ') + 1;
    authorization = authorization.left(blank) + authorization.mid(blank).toBase64();

    const Answer answer = m_client->call("POST", "/oauth/token", {{"Authorization", authorization}}, form);
    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
    if (answer.status == 200) {
        QVERIFY(answer.json()["access_token"_L1].toString().size() > 20);
        QCOMPARE(answer.json()["token_type"_L1].toString(), u"bearer"_s);
        QCOMPARE(answer.json()["expires_in"_L1].toInt(), 86400);
        QCOMPARE(answer.headers.value("inin-ratelimit-count"), "0");
    }
}

void TestScheduleApi::needsAToken_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("code");

    QTest::newRow("none") << Headers{} << u"authentication.required"_s;
    QTest::newRow("other scheme") << Headers{{"Authorization", "Basic abc"}} << u"authentication.required"_s;
    QTest::newRow("unknown") << Headers{{"Authorization", "Bearer 0123456789abcdef"}} << u"bad.credentials"_s;
}

void TestScheduleApi::needsAToken()
{
    QFETCH(const Headers, headers);
    for (const QByteArray &path : {TestClient::path(schedule().id), QByteArray("/api/v2/wfm/schedules"),
                                   QByteArray("/api/v2/wfm/agents"), QByteArray("/api/v2/organizations/me")}) {
        const Answer answer = m_client->call("GET", path, headers);
        QCOMPARE(answer.status, 401);
        QTEST(answer.code(), "code");
    }
}

void TestScheduleApi::tokensEnd()
{
    Options options = smallOptions();
    options.api.tokenLifetime = 300s;
    start(options);
    QCOMPARE(m_client->signIn(m_sandbox->organisations().first().client).json()["expires_in"_L1].toInt(), 300);
    m_clock.advance(299s);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 200);
    m_clock.advance(1s);
    const Answer late = m_client->get("/api/v2/organizations/me");
    QCOMPARE(late.status, 401);
    QCOMPARE(late.code(), u"bad.credentials"_s);
    m_client->signIn(m_sandbox->organisations().first().client);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 200);
}

void TestScheduleApi::answers404_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");

    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/api/v2/wfm/nothing");
    QTest::newRow("unknown schedule") << QByteArray("GET") << QByteArray("/api/v2/wfm/schedules/none");
    QTest::newRow("write to an unknown schedule") << QByteArray("PATCH") << QByteArray("/api/v2/wfm/schedules/none");
    QTest::newRow("other method") << QByteArray("PUT") << QByteArray("SCHEDULE");
    QTest::newRow("method in lower case") << QByteArray("get") << QByteArray("/api/v2/wfm/schedules");
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("SCHEDULE");
    QTest::newRow("outside of the API") << QByteArray("GET") << QByteArray("/index.html");
    QTest::newRow("below a schedule") << QByteArray("GET") << QByteArray("SCHEDULE/shifts");
}

void TestScheduleApi::answers404()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, path);
    path.replace("SCHEDULE", TestClient::path(schedule().id));
    const QByteArray token =
        m_client->signIn(m_sandbox->organisations().first().client).json()["access_token"_L1].toString().toLatin1();
    const Answer answer = m_client->call(method, path, {{"Authorization", "Bearer " + token}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), u"not.found"_s);
}

void TestScheduleApi::listsSchedulesInPages_data()
{
    QTest::addColumn<ScheduleApi::Paging>("paging");
    QTest::addColumn<int>("links"); // of the two pages that have a next one

    QTest::newRow("nextUri") << ScheduleApi::Paging::NextUri << 0;
    QTest::newRow("Link") << ScheduleApi::Paging::Link << 2;
    QTest::newRow("in turns") << ScheduleApi::Paging::Alternate << 1;
}

void TestScheduleApi::listsSchedulesInPages()
{
    QFETCH(const ScheduleApi::Paging, paging);
    Options options = smallOptions();
    options.organisations.first().agents = 125;
    options.weeks = 2;
    options.api.paging = paging;
    start(options);

    QByteArray next = "/api/v2/wfm/schedules?weekDate=2027-03-15&pageSize=2";
    QStringList ids;
    int links = 0;
    int pages = 0;
    while (!next.isEmpty()) {
        const Answer answer = m_client->get(next);
        QCOMPARE(answer.status, 200);
        for (const QJsonValue &entity : answer.entities()) {
            ids.append(entity["id"_L1].toString());
            const StoredSchedule &expected = *tenant().schedule(ids.last());
            QCOMPARE(entity["weekDate"_L1].toString(), u"2027-03-15"_s);
            QCOMPARE(entity["name"_L1].toString(), expected.name);
            QCOMPARE(entity["version"_L1].toInteger(), expected.version);
            QCOMPARE(entity["timeZone"_L1].toString(), u"Europe/London"_s);
            QCOMPARE(entity["published"_L1].toBool(), true);
            QVERIFY(entity["dateModified"_L1].isString());
            QVERIFY(entity["shifts"_L1].isUndefined());
        }
        ++pages;
        next = answer.json()["nextUri"_L1].toString().toLatin1();
        const QByteArray link = answer.headers.value("link");
        if (!link.isEmpty()) {
            ++links;
            QVERIFY(next.isEmpty());
            QVERIFY(link.endsWith(">; rel=\"next\""));
            const QByteArray address = '<' + m_sandbox->address().toEncoded();
            QVERIFY(link.startsWith(address));
            next = link.mid(address.size(), link.indexOf('>') - address.size());
        }
    }
    QCOMPARE(pages, 3);
    QTEST(links, "links");
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 5);
    QCOMPARE(ids.size(), 5);
}

void TestScheduleApi::refusesBadListArguments_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");

    QTest::newRow("no date") << QByteArray("weekDate=soon") << u"invalid.date"_s;
    QTest::newRow("page of nothing") << QByteArray("pageSize=0") << u"invalid.value"_s;
    QTest::newRow("page size in words") << QByteArray("pageSize=ten") << u"invalid.value"_s;
    QTest::newRow("cursor of another service") << QByteArray("cursor=***") << u"invalid.value"_s;
}

void TestScheduleApi::refusesBadListArguments()
{
    QFETCH(const QByteArray, query);
    const Answer answer = m_client->get("/api/v2/wfm/schedules?" + query);
    QCOMPARE(answer.status, 400);
    QTEST(answer.code(), "code");
}

void TestScheduleApi::listsAgentsAndCodes()
{
    const Answer agents = m_client->get("/api/v2/wfm/agents?pageSize=100");
    QCOMPARE(agents.entities().size(), 25);
    QVERIFY(!agents.json().contains("nextUri"_L1) && !agents.headers.contains("link"));
    for (const QJsonValue &entity : agents.entities()) {
        const Agent expected = tenant().agents()[entity["id"_L1].toString()];
        QCOMPARE(entity["name"_L1].toString(), expected.name);
        QCOMPARE(entity["email"_L1].toString(), expected.email);
        QCOMPARE(entity["employeeId"_L1].toString(), expected.employeeId);
        QCOMPARE(entity["timeZone"_L1].toString(), expected.timeZone);
        QCOMPARE(entity["active"_L1].toBool(), expected.active);
    }
    const Answer codes = m_client->get("/api/v2/wfm/activitycodes");
    QStringList categories;
    for (const QJsonValue &entity : codes.entities())
        categories.append(entity["category"_L1].toString());
    QCOMPARE(categories,
             QStringList({u"OnQueueWork"_s, u"OnQueueWork"_s, u"Break"_s, u"Meal"_s, u"Meeting"_s, u"Training"_s,
                          u"TimeOff"_s, u"OffQueueWork"_s}));
    QCOMPARE(codes.entities().last()["active"_L1].toBool(true), false);
}

void TestScheduleApi::namesTheOrganisation()
{
    const Answer answer = m_client->get("/api/v2/organizations/me");
    QCOMPARE(answer.json(), QJsonObject({{"id"_L1, tenant().id()}, {"name"_L1, u"Northwind Support"_s}}));
}

void TestScheduleApi::keepsOrganisationsApart()
{
    // W15: another organisation's schedules do not exist.
    Options options = smallOptions();
    options.organisations.append({.name = u"Contoso Care"_s, .timeZone = u"America/New_York"_s, .agents = 25});
    start(options);
    const QString other = m_sandbox->tenants().back()->schedules().firstKey();
    QCOMPARE(m_client->get(TestClient::path(other)).status, 404);
    QCOMPARE(m_client->patch(other, {{"version"_L1, 1}}).status, 404);
    m_client->signIn(m_sandbox->organisations().last().client);
    QCOMPARE(m_client->get(TestClient::path(other)).status, 200);
    QCOMPARE(m_client->get(TestClient::path(schedule().id)).status, 404);
}

void TestScheduleApi::readsASchedule()
{
    const Answer answer = m_client->get(TestClient::path(schedule().id));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("etag"), '"' + QByteArray::number(schedule().version) + '"');
    const QJsonObject object = answer.json();
    QCOMPARE(object["version"_L1].toInteger(), schedule().version);
    QCOMPARE(object["modifiedBy"_L1].toObject()["name"_L1].toString(), schedule().modifiedBy.name);
    QCOMPARE(object["shifts"_L1].toArray().size(), schedule().shifts.size());
    for (const QJsonValue &each : object["shifts"_L1].toArray()) {
        const Shift &expected = *schedule().shift(each["id"_L1].toString());
        QCOMPARE(each["agentId"_L1].toString(), expected.agentId);
        QCOMPARE(each["lengthMinutes"_L1].toInt(), int(expected.length.count()));
        QCOMPARE(each["externalId"_L1].toString(), expected.externalId);
        QCOMPARE(each["activities"_L1].toArray().size(), 3);
        QVERIFY(each["startDate"_L1].toString().endsWith(u'Z'));
        QVERIFY(each["dateModified"_L1].isString() && each["modifiedBy"_L1]["id"_L1].isString());
    }
}

void TestScheduleApi::answersNotModified_data()
{
    QTest::addColumn<QByteArray>("ifNoneMatch");
    QTest::addColumn<bool>("weak");
    QTest::addColumn<int>("status");

    QTest::newRow("same") << QByteArray("\"V\"") << false << 304;
    QTest::newRow("same but weak") << QByteArray("W/\"V\"") << false << 304;
    QTest::newRow("one of many") << QByteArray("\"x\", \"V\"") << false << 304;
    QTest::newRow("any") << QByteArray("*") << false << 304;
    QTest::newRow("other") << QByteArray("\"V0\"") << false << 200;
    QTest::newRow("without quotes") << QByteArray("V") << false << 200;
    QTest::newRow("weak service") << QByteArray("W/\"V\"") << true << 304;
    QTest::newRow("strong at a weak service") << QByteArray("\"V\"") << true << 304;
}

void TestScheduleApi::answersNotModified()
{
    QFETCH(QByteArray, ifNoneMatch);
    QFETCH(const bool, weak);
    Options options = smallOptions();
    options.api.weakValidators = weak;
    start(options);
    const QByteArray version = QByteArray::number(schedule().version);
    const Answer answer =
        m_client->get(TestClient::path(schedule().id), {{"If-None-Match", ifNoneMatch.replace("V", version)}});
    QTEST(answer.status, "status");
    QCOMPARE(answer.headers.value("etag"), (weak ? "W/\"" : "\"") + version + '"');
    QCOMPARE(answer.body.isEmpty(), answer.status == 304);
}

void TestScheduleApi::writesAndCountsTheVersion()
{
    const qint64 version = schedule().version;
    const Shift before = shift();
    const QJsonObject changed = wire(*withEdgesMoved(tenant(), before, 0min, 30min));
    const Answer answer = m_client->write(schedule(), upsert({changed}));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("etag"), '"' + QByteArray::number(version + 1) + '"');
    QCOMPARE(answer.headers.value("preference-applied"), "return=representation");
    QCOMPARE(answer.json(), m_client->get(TestClient::path(schedule().id)).json());

    QCOMPARE(schedule().version, version + 1);
    QCOMPARE(schedule().modifiedBy.name, u"Rosterbridge"_s);
    const Shift &after = *schedule().shift(before.id);
    QCOMPARE(after.length, before.length + 30min);
    QCOMPARE(after.externalId, before.externalId);
    QCOMPARE(after.modifiedBy, u"Rosterbridge"_s);
    const LedgerEntry &entry = tenant().ledger().entries().last();
    QCOMPARE(entry.author.id, m_sandbox->organisations().first().client.id);
    QCOMPARE(entry.versionBefore, version);
    QCOMPARE(entry.changes.size(), 1);
    QVERIFY(entry.changes.first().before->sameContent(before) && entry.changes.first().after->sameContent(after));
}

void TestScheduleApi::answersBrieflyWithoutPreference()
{
    const Answer answer = m_client->patch(
        schedule().id,
        {{"version"_L1, schedule().version}, {"shifts"_L1, QJsonObject{{"delete"_L1, QJsonArray{shift().id}}}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), QJsonObject({{"id"_L1, schedule().id}, {"version"_L1, schedule().version}}));
}

void TestScheduleApi::touchesOnlyWhatIsNamed()
{
    QMap<QString, Shift> expected = schedule().shifts;
    const QString deleted = expected.lastKey();
    expected.remove(deleted);
    const Shift changed = *withMealMoved(tenant(), expected.first(), 30min);
    expected.remove(changed.id);
    const Answer answer =
        m_client->write(schedule(), {{"upsert"_L1, QJsonArray{wire(changed)}}, {"delete"_L1, QJsonArray{deleted}}});
    QCOMPARE(answer.status, 200);
    QMap<QString, Shift> actual = schedule().shifts;
    QVERIFY(actual.take(changed.id).sameContent(changed));
    QCOMPARE(actual, expected);
}

void TestScheduleApi::creates()
{
    // In the place of a shift that is deleted by the same write.
    const QString gone = shift().id;
    QJsonObject fresh = wire(shift());
    fresh.remove("id"_L1);
    fresh["externalId"_L1] = u"free string, \u00e9 kept"_s;
    const qsizetype count = schedule().shifts.size();
    const Answer answer =
        m_client->write(schedule(), {{"upsert"_L1, QJsonArray{fresh}}, {"delete"_L1, QJsonArray{gone}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(schedule().shifts.size(), count);
    const ShiftChange &created = tenant().ledger().entries().last().changes.last();
    QVERIFY(!created.before && created.shiftId != gone && !created.shiftId.isEmpty());
    QCOMPARE(created.after->externalId, u"free string, \u00e9 kept"_s);
}

void TestScheduleApi::publishes()
{
    const qint64 version = schedule().version;
    QCOMPARE(m_client->patch(schedule().id, {{"version"_L1, version}, {"published"_L1, false}}).status, 200);
    QCOMPARE(schedule().published, false);
    QCOMPARE(schedule().version, version + 1);
}

void TestScheduleApi::anEmptyWriteChangesNothing()
{
    const qint64 version = schedule().version;
    QCOMPARE(m_client->patch(schedule().id, {{"version"_L1, version}}).status, 200);
    QCOMPARE(schedule().version, version);
    QVERIFY(tenant().ledger().entries().isEmpty());
}

void TestScheduleApi::judgesTheVersion_data()
{
    QTest::addColumn<int>("version"); // off by; 99: none
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    QTest::newRow("right") << 0 << QByteArray("\"V\"") << 200 << QString();
    QTest::newRow("version alone") << 0 << QByteArray() << 200 << QString();
    QTest::newRow("If-Match alone") << 99 << QByteArray("\"V\"") << 200 << QString();
    QTest::newRow("any") << 0 << QByteArray("*") << 200 << QString();
    QTest::newRow("stale") << -1 << QByteArray() << 409 << u"version.conflict"_s;
    QTest::newRow("from the future") << 1 << QByteArray() << 409 << u"version.conflict"_s;
    QTest::newRow("stale though If-Match is right") << -1 << QByteArray("\"V\"") << 409 << u"version.conflict"_s;
    QTest::newRow("If-Match is stale") << 0 << QByteArray("\"V0\"") << 412 << u"precondition.failed"_s;
    QTest::newRow("If-Match alone and stale") << 99 << QByteArray("\"V0\"") << 412 << u"precondition.failed"_s;
    QTest::newRow("weak never matches") << 0 << QByteArray("W/\"V\"") << 412 << u"precondition.failed"_s;
    QTest::newRow("neither") << 99 << QByteArray() << 428 << u"precondition.required"_s;
}

void TestScheduleApi::judgesTheVersion()
{
    QFETCH(const int, version);
    QFETCH(QByteArray, ifMatch);
    QFETCH(const int, status);
    const qint64 before = schedule().version;
    QJsonObject body{{"shifts"_L1, QJsonObject{{"delete"_L1, QJsonArray{shift().id}}}}};
    if (version != 99)
        body["version"_L1] = before + version;
    Headers headers;
    if (!ifMatch.isEmpty())
        headers.append({"If-Match", ifMatch.replace("V", QByteArray::number(before))});
    const Answer answer = m_client->patch(schedule().id, body, headers);
    QCOMPARE(answer.status, status);
    QTEST(answer.code(), "code");
    QCOMPARE(schedule().version, status == 200 ? before + 1 : before);
}

void TestScheduleApi::tellsTheCurrentVersion()
{
    const Answer answer = m_client->patch(schedule().id, {{"version"_L1, 0}});
    const QString current = QString::number(schedule().version);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.json()["messageParams"_L1].toObject()["currentVersion"_L1].toString(), current);
    QCOMPARE(answer.headers.value("etag"), '"' + current.toLatin1() + '"');
}

void TestScheduleApi::tellsThatAShiftIsGone_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("upsert") << false;
    QTest::newRow("delete") << true;
}

void TestScheduleApi::tellsThatAShiftIsGone()
{
    QFETCH(const bool, deletes);
    const Shift gone = shift();
    QVERIFY(tenant().edit(schedule().id, gone.id, std::nullopt, u"M. Diaz"_s, m_clock.now()));
    const qint64 version = schedule().version;
    const Answer answer =
        m_client->write(schedule(), deletes ? QJsonObject{{"delete"_L1, QJsonArray{gone.id}}} : upsert({wire(gone)}));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), u"shift.gone"_s);
    QCOMPARE(answer.json()["entityId"_L1].toString(), gone.id);
    QCOMPARE(schedule().version, version);
}

void TestScheduleApi::validates_data()
{
    QTest::addColumn<bool>("inActivity"); // or in the shift
    QTest::addColumn<QString>("member"); // to set; null removes it
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("errorCode");

    const auto row = [](const char *name, const QString &member, const QJsonValue &value, const QString &errorCode) {
        QTest::newRow(name) << false << member << value << member << errorCode;
    };
    const auto activity = [](const char *name, const QString &member, const QJsonValue &value, const QString &field,
                             const QString &errorCode) {
        QTest::newRow(name) << true << member << value << field << errorCode;
    };
    row("no agent", u"agentId"_s, QJsonValue(), u"value.missing"_s);
    row("unknown agent", u"agentId"_s, u"nobody"_s, u"agent.unknown"_s);
    row("no start", u"startDate"_s, QJsonValue(), u"value.missing"_s);
    row("start without zone", u"startDate"_s, u"2027-03-10T08:00:00"_s, u"value.invalid"_s);
    row("start in another week", u"startDate"_s, u"2027-03-18T08:00:00Z"_s, u"shift.outside.week"_s);
    row("length as text", u"lengthMinutes"_s, u"480"_s, u"value.invalid"_s);
    row("length with a fraction", u"lengthMinutes"_s, 7.5, u"value.invalid"_s);
    row("no length", u"lengthMinutes"_s, 0, u"shift.length"_s);
    row("over a day", u"lengthMinutes"_s, 24 * 60 + 1, u"shift.length"_s);
    row("no activities", u"activities"_s, QJsonValue(), u"value.missing"_s);
    activity("unknown code", u"activityCodeId"_s, u"none"_s, u"activityCodeId"_s, u"activity.code.unknown"_s);
    activity("activity without code", u"activityCodeId"_s, QJsonValue(), u"activityCodeId"_s, u"value.missing"_s);
    activity("activity too long", u"lengthMinutes"_s, 1000, u"activities"_s, u"activity.outside.shift"_s);
    activity("activity before the shift", u"startDate"_s, u"2027-03-08T00:00:00Z"_s, u"activities"_s,
             u"activity.outside.shift"_s);
    activity("paid as text", u"paid"_s, u"yes"_s, u"paid"_s, u"value.invalid"_s);
}

void TestScheduleApi::validates()
{
    QFETCH(const bool, inActivity);
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const qint64 version = schedule().version;
    for (const bool isNew : {false, true}) {
        QJsonObject object = wire(shift());
        object["externalId"_L1] = u"HRIS-1"_s;
        if (isNew)
            object.remove("id"_L1);
        if (inActivity) {
            QJsonObject activity = object["activities"_L1].toArray().first().toObject();
            activity[member] = value;
            object["activities"_L1] = QJsonArray{activity};
        } else {
            object[member] = value;
        }
        const Answer answer = m_client->write(
            schedule(),
            isNew ? QJsonObject{{"upsert"_L1, QJsonArray{object}}, {"delete"_L1, QJsonArray{shift().id}}}
                  : upsert({object}));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"wfm.validation.failure"_s);
        const QJsonObject detail = answer.json()["details"_L1].toArray().first().toObject();
        QCOMPARE(detail["entityId"_L1].toString(), isNew ? u"HRIS-1"_s : shift().id);
        QTEST(detail["fieldName"_L1].toString(), "field");
        QTEST(detail["errorCode"_L1].toString(), "errorCode");
        QCOMPARE(schedule().version, version);
    }
}

void TestScheduleApi::appliesAllOrNothing()
{
    const QMap<QString, Shift> before = schedule().shifts;
    const Shift good = *withMealMoved(tenant(), before.first(), 30min);
    // W7: one bad shift among good ones, here one that overlaps a neighbour that the write does not name.
    const Shift &other = before.last();
    Shift bad = before.first();
    for (const Shift &each : before) {
        if (each.agentId == other.agentId && each.id != other.id)
            bad = each;
    }
    bad = moved(bad, std::chrono::duration_cast<Minutes>(other.start - bad.start));
    const Answer answer =
        m_client->write(schedule(), {{"upsert"_L1, QJsonArray{wire(good), wire(bad)}}, {"delete"_L1, QJsonArray()}});
    QCOMPARE(answer.status, 400);
    const QJsonArray details = answer.json()["details"_L1].toArray();
    QCOMPARE(details.size(), 1);
    QCOMPARE(details.first()["errorCode"_L1].toString(), u"shift.overlap"_s);
    QCOMPARE(details.first()["entityId"_L1].toString(), bad.id);
    QCOMPARE(schedule().shifts, before);
    QVERIFY(tenant().ledger().entries().isEmpty());
}

void TestScheduleApi::looksForOverlapsInTheNextWeek()
{
    Options options = smallOptions();
    options.weeks = 2;
    start(options);
    const auto &schedules = tenant().schedules();
    const StoredSchedule &first =
        schedules.first().weekDate < schedules.last().weekDate ? schedules.first() : schedules.last();
    const StoredSchedule &second = first.id == schedules.firstKey() ? schedules.last() : schedules.first();
    // Late on the last Sunday, for somebody who begins early on Monday.
    Shift early = second.shifts.first();
    for (const Shift &each : second.shifts)
        early = each.start < early.start ? each : early;
    const Instant sundayNight = weekSpan(second.weekDate, tenant().timeZone()).begin - 1h;
    Shift late = moved(early, std::chrono::duration_cast<Minutes>(sundayNight - early.start));
    QVERIFY(late.end() <= early.start);
    late.id.clear();
    late.length += 120min; // now past the beginning of the other
    const Answer answer = m_client->write(first, upsert({wire(late)}));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["details"_L1].toArray().first()["errorCode"_L1].toString(), u"shift.overlap"_s);
}

void TestScheduleApi::acceptsTouchingShifts()
{
    // S3: 16:00 end, 16:00 start.
    Shift next = moved(shift(), shift().length);
    next.id.clear();
    next.length = 30min;
    next.activities = {next.activities.first()};
    next.activities.first().length = 30min;
    QCOMPARE(m_client->write(schedule(), upsert({wire(next)})).status, 200);
}

void TestScheduleApi::refusesOtherMediaTypes()
{
    const QByteArray token =
        m_client->signIn(m_sandbox->organisations().first().client).json()["access_token"_L1].toString().toLatin1();
    const auto send = [&](const QByteArray &mediaType, const QByteArray &body) {
        return m_client->call("PATCH", TestClient::path(schedule().id),
                              {{"Authorization", "Bearer " + token}, {"Content-Type", mediaType}}, body);
    };
    QCOMPARE(send("text/plain", "{}").status, 415);
    QCOMPARE(send("application/json", "[]").code(), u"bad.request"_s);
    QCOMPARE(send("application/json", "{\"version\":").code(), u"bad.request"_s);
    QCOMPARE(send("application/merge-patch+json; charset=utf-8", "{}").status, 428);
}

void TestScheduleApi::needsThePermissionToWrite()
{
    const OrganisationInfo organisation = m_sandbox->organisations().first();
    m_client->signIn(organisation.readOnlyClient);
    QCOMPARE(m_client->get(TestClient::path(schedule().id)).status, 200);
    const Answer refused = m_client->patch(schedule().id, {{"version"_L1, schedule().version}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"missing.permissions"_s);
    QVERIFY(refused.json()["message"_L1].toString().contains("wfm:schedule:write"_L1));

    // W11: a right that is revoked while the token lives.
    m_client->signIn(organisation.client);
    QCOMPARE(m_client->patch(schedule().id, {{"version"_L1, schedule().version}}).status, 200);
    tenant().client(organisation.client.id)->mayWrite = false;
    QCOMPARE(m_client->patch(schedule().id, {{"version"_L1, schedule().version}}).status, 403);
}

void TestScheduleApi::limitsTheRate()
{
    Options options = smallOptions();
    options.api.allowance = 3;
    start(options);
    for (int call = 1; call <= 3; ++call) {
        const Answer answer = m_client->get("/api/v2/organizations/me");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("inin-ratelimit-count").toInt(), call);
        QCOMPARE(answer.headers.value("inin-ratelimit-allowed"), "3");
        QCOMPARE(answer.headers.value("inin-ratelimit-reset").toInt(), call == 1 ? 60 : 50);
        if (call == 1)
            m_clock.advance(10s);
    }
    m_clock.advance(100ms);
    const Answer refused = m_client->get("/api/v2/organizations/me");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"too.many.requests.retry.after"_s);
    QCOMPARE(refused.headers.value("retry-after"), "50");
    QCOMPARE(refused.headers.value("inin-ratelimit-reset"), "50");
    QVERIFY(refused.json()["message"_L1].toString().contains("[50]"_L1));

    m_clock.advance(49s + 899ms);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 429);
    m_clock.advance(1ms);
    QCOMPARE(m_client->get("/api/v2/organizations/me").headers.value("inin-ratelimit-count"), "1");
    QCOMPARE(m_sandbox->traffic(tenant().id()).statuses, (QMap<int, int>{{200, 5}, {429, 2}}));
    QCOMPARE(m_sandbox->traffic(tenant().id()).calls,
             (QMap<ScheduleApi::Call, int>{{ScheduleApi::Call::SignIn, 1}, {ScheduleApi::Call::ReadOrganisation, 6}}));
}

void TestScheduleApi::limitsEachTokenByItself()
{
    Options options = smallOptions();
    options.api.allowance = 1;
    start(options);
    TestClient other(*m_sandbox);
    other.signIn(m_sandbox->organisations().first().otherClient);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 200);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 429);
    QCOMPARE(other.get("/api/v2/organizations/me").status, 200);
}

QTEST_GUILESS_MAIN(TestScheduleApi)
#include "tst_scheduleapi.moc"
