// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"
#include "core/util/json.h"
#include "tests/sandbox/genesysclient.h"
#include "tests/support/fakeclock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using namespace std::chrono_literals;

//! Sign-in, directory and reading by genesys-wfm-api.md, call by call, over a real socket.
class TestGenesysApi final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInInTheBrowser();
    void sendsNobodyElsewhere_data();
    void sendsNobodyElsewhere();
    void checksTheVerifier_data();
    void checksTheVerifier();
    void refreshes();
    void tellsOAuthErrors();
    void tellsWhoAsks();
    void endsATokenOnRequest();
    void endsTokensByTimeAndFault();
    void answers404_data();
    void answers404();
    void listsUnits();
    void tellsTheGrid();
    void listsCodes();
    void listsPeople();
    void findsPeopleByEmail();
    void tellsExternalIds();
    void listsAWeek_data();
    void listsAWeek();
    void refusesOtherWeekdays();
    void readsMetadata();
    void readsAgentsByUnit();
    void readsForeignActivitiesAndDaysOff();
    void deliversInline();
    void deliversByDownload_data();
    void deliversByDownload();
    void downloadsEndInTime();
    void downloadsOverTheApiHost();
    void searchesWhatIsPublished();
    void tellsWhoChangedWhat();
    void namesThePlannerWhoChangedIt();
    void needsPermissions_data();
    void needsPermissions();
    void compresses();
    void countsCalls();
    void keepsDialectsApart();

private:
    void start(const Options &options);
    Tenant &tenant() const { return *m_sandbox->tenants().front(); }
    const StoredSchedule &schedule() const { return publishedSchedule(*m_sandbox); }
    const Client &ownClient() const { return tenant().clients().first(); }
    TestClient &http() const { return m_client->http(); }
    QByteArray path(const QByteArray &rest = {}) const { return GenesysClient::path(tenant(), schedule(), rest); }
    Answer query(const QByteArray &flags = {}) const
    {
        return http().post(path("/agentschedules/query" + flags),
                           {{"managementUnitId"_L1, tenant().teams().first().id}});
    }

    FakeClock m_clock;
    Transcript m_transcript;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<GenesysClient> m_client;
};

namespace {

const QByteArray verifier = "0123456789-0123456789_0123456789.0123456789~abc";

QByteArray challenge()
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray authorizePath(const QString &clientId, const QByteArray &redirect = "http://localhost:4711/done")
{
    return "/oauth/authorize?response_type=code&state=s%2F1&code_challenge_method=S256&code_challenge=" + challenge()
        + "&redirect_uri=" + QUrl::toPercentEncoding(QString::fromLatin1(redirect))
        + "&client_id=" + clientId.toLatin1();
}

QByteArray exchangeForm(const QString &clientId, const QString &code)
{
    return "grant_type=authorization_code&code=" + code.toLatin1() + "&code_verifier=" + verifier
        + "&redirect_uri=http%3A%2F%2Flocalhost%3A4711%2Fdone&client_id=" + clientId.toLatin1();
}

const Headers formType{{"Content-Type", "application/x-www-form-urlencoded"}};

QSet<QString> idsOf(const QJsonArray &entities)
{
    QSet<QString> ids;
    for (const QJsonValue &entity : entities)
        ids.insert(entity["id"_L1].toString());
    return ids;
}

} // namespace

void TestGenesysApi::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    start(genesysOptions());
}

void TestGenesysApi::start(const Options &options)
{
    m_client.reset();
    m_sandbox = std::make_unique<Sandbox>(options, m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_transcript.record(*m_sandbox);
    m_client = std::make_unique<GenesysClient>(*m_sandbox);
}

void TestGenesysApi::signsInInTheBrowser()
{
    const Answer page = http().call("GET", authorizePath(ownClient().id));
    QCOMPARE(page.status, 302);
    const QUrl back = QUrl::fromEncoded(page.headers.value("location"));
    QCOMPARE(back.toString(QUrl::RemoveQuery), u"http://localhost:4711/done"_s);
    const QUrlQuery query(back);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s/1"_s);

    const QByteArray form = exchangeForm(ownClient().id, query.queryItemValue(u"code"_s));
    const Answer answer = http().call("POST", "/oauth/token", formType, form);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json().contains("refresh_token"_L1));
    http().setToken(answer.json()["access_token"_L1].toString().toLatin1());
    const QJsonObject me = http().get("/api/v2/users/me").json();
    QVERIFY(!me["name"_L1].toString().isEmpty());

    // What such a person writes is theirs, not the client's.
    const Shift shift = schedule().shifts.first();
    const QJsonObject agent =
        GenesysClient::agent(schedule(), shift.agentId, {GenesysClient::shift(shift, Minutes(15))});
    QCOMPARE(m_client->write(schedule(), GenesysClient::file(schedule(), {agent})).status, 202);
    QTRY_COMPARE(tenant().ledger().entries().size(), 1);
    QCOMPARE(tenant().ledger().entries().first().author.id, me["id"_L1].toString());

    // A code is good for one time.
    QCOMPARE(http().call("POST", "/oauth/token", formType, form).status, 400);
}

void TestGenesysApi::sendsNobodyElsewhere_data()
{
    QTest::addColumn<QByteArray>("redirect");
    QTest::addColumn<int>("status");

    QTest::newRow("localhost") << QByteArray("http://localhost:4711/done") << 302;
    QTest::newRow("127.0.0.1") << QByteArray("http://127.0.0.1:1/") << 302;
    QTest::newRow("another host") << QByteArray("http://evil.example/") << 400;
    QTest::newRow("none") << QByteArray("") << 400;
}

void TestGenesysApi::sendsNobodyElsewhere()
{
    QFETCH(const QByteArray, redirect);
    const Answer answer = http().call("GET", authorizePath(ownClient().id, redirect));
    QTEST(answer.status, "status");
    QCOMPARE(http().call("GET", authorizePath(u"nobody"_s)).status, 400);
}

void TestGenesysApi::checksTheVerifier_data()
{
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QByteArray>("of");

    QTest::newRow("another verifier") << QByteArray("code_verifier=X") << QByteArray("code_verifier=0");
    QTest::newRow("no verifier") << QByteArray("verifier=0") << QByteArray("code_verifier=0");
    QTest::newRow("another address") << QByteArray("localhost%3A4712") << QByteArray("localhost%3A4711");
    QTest::newRow("another code") << QByteArray("code=x") << QByteArray("code=");
}

void TestGenesysApi::checksTheVerifier()
{
    QFETCH(const QByteArray, instead);
    QFETCH(const QByteArray, of);
    const Answer page = http().call("GET", authorizePath(ownClient().id));
    const QUrlQuery query(QUrl::fromEncoded(page.headers.value("location")));
    QByteArray form = exchangeForm(ownClient().id, query.queryItemValue(u"code"_s));
    form.replace(of, instead);
    const Answer answer = http().call("POST", "/oauth/token", formType, form);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["error"_L1].toString(), u"invalid_grant"_s);
}

void TestGenesysApi::refreshes()
{
    Options options = genesysOptions();
    options.refreshTokens = true;
    start(options);
    const Answer page = http().call("GET", authorizePath(ownClient().id));
    const QUrlQuery query(QUrl::fromEncoded(page.headers.value("location")));
    const Answer first =
        http().call("POST", "/oauth/token", formType, exchangeForm(ownClient().id, query.queryItemValue(u"code"_s)));
    const QByteArray form = "grant_type=refresh_token&refresh_token="
        + first.json()["refresh_token"_L1].toString().toLatin1() + "&client_id=" + ownClient().id.toLatin1();
    const Answer second = http().call("POST", "/oauth/token", formType, form);
    QCOMPARE(second.status, 200);
    QVERIFY(second.json()["access_token"_L1] != first.json()["access_token"_L1]);
    QCOMPARE(http().call("POST", "/oauth/token", formType, form).status, 400); // each is good for one time
}

void TestGenesysApi::tellsOAuthErrors()
{
    Client client = ownClient();
    client.secret = u"wrong"_s;
    const Answer answer = http().signIn(client);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json()["error"_L1].toString(), u"invalid_client"_s);
    // A client id alone is no proof.
    QCOMPARE(http()
                 .call("POST", "/oauth/token", formType,
                       "grant_type=client_credentials&client_id=" + ownClient().id.toLatin1())
                 .status,
             401);
}

void TestGenesysApi::tellsWhoAsks()
{
    const QJsonObject organisation = http().get("/api/v2/organizations/me").json();
    QCOMPARE(organisation["id"_L1].toString(), tenant().id());
    QCOMPARE(organisation["name"_L1].toString(), u"Northwind Support"_s);
    const QJsonObject token = http().get("/api/v2/tokens/me").json();
    QCOMPARE(token["organization"_L1]["id"_L1].toString(), tenant().id());
    QCOMPARE(token["OAuthClient"_L1]["id"_L1].toString(), ownClient().id);
    QCOMPARE(http().get("/api/v2/users/me").status, 400); // a client is nobody
    const QJsonObject subject = http().get("/api/v2/authorization/subjects/me").json();
    QVERIFY(!subject["grants"_L1][0]["role"_L1]["policies"_L1].toArray().isEmpty());
    const QByteArray permitted = "/api/v2/authorization/divisionspermitted/me?permission=wfm:schedule:edit";
    QVERIFY(http().get(permitted).body.startsWith("[{"));
    tenant().client(ownClient().id)->mayWrite = false;
    QCOMPARE(http().get(permitted).body, "[]");
}

void TestGenesysApi::endsATokenOnRequest()
{
    QCOMPARE(http().call("HEAD", "/api/v2/tokens/me", http().authorised({})).status, 200);
    QCOMPARE(http().call("DELETE", "/api/v2/tokens/me", http().authorised({})).status, 200);
    QCOMPARE(http().call("HEAD", "/api/v2/tokens/me", http().authorised({})).status, 401);
}

void TestGenesysApi::endsTokensByTimeAndFault() // W11
{
    Options options = genesysOptions();
    options.api.tokenLifetime = 300s;
    start(options);
    m_clock.advance(300s);
    QCOMPARE(query().status, 401);
    http().signIn(ownClient());
    QCOMPARE(query().status, 200);
    m_sandbox->faults().arm({.kind = Fault::Kind::TokenRevoked, .on = Fault::On::Reads});
    QCOMPARE(m_client->requestUpload(schedule(), 3).status, 200); // no read
    QCOMPARE(query().status, 401);
    QCOMPARE(query().status, 401);
    http().signIn(ownClient());
    QCOMPARE(query().status, 200);
}

void TestGenesysApi::answers404_data()
{
    QTest::addColumn<QByteArray>("path");

    const QByteArray wfm = "/api/v2/workforcemanagement/";
    QTest::newRow("the other dialect") << QByteArray("/api/v2/wfm/schedules");
    QTest::newRow("unknown business unit") << wfm + "businessunits/none/managementunits";
    QTest::newRow("unknown management unit") << wfm + "managementunits/none/users";
    QTest::newRow("unknown schedule") << wfm + "businessunits/BU/weeks/2027-03-08/schedules/none";
    QTest::newRow("schedule of another week") << wfm + "businessunits/BU/weeks/2027-03-15/schedules/SCHEDULE";
    QTest::newRow("unknown user") << QByteArray("/api/v2/users/none");
    QTest::newRow("unknown code") << wfm + "businessunits/BU/activitycodes/none";
}

void TestGenesysApi::answers404()
{
    QFETCH(QByteArray, path);
    path.replace("BU", genesys::businessUnitId(tenant()).toLatin1()).replace("SCHEDULE", schedule().id.toLatin1());
    const Answer answer = http().get(path);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), u"not.found"_s);
}

void TestGenesysApi::listsUnits()
{
    const QJsonArray units = http().get("/api/v2/workforcemanagement/businessunits").entities();
    QCOMPARE(units.size(), 2);
    QCOMPARE(units[0]["id"_L1].toString(), genesys::businessUnitId(tenant()));
    QVERIFY(units[0]["authorized"_L1].toBool());
    QVERIFY(!units[1]["authorized"_L1].toBool());

    const QJsonObject settings = http().get(m_client->unit("?expand=settings")).json()["settings"_L1].toObject();
    QCOMPARE(settings["timeZone"_L1].toString(), u"Europe/London"_s);
    QCOMPARE(settings["startDayOfWeek"_L1].toString(), u"Monday"_s);
    QVERIFY(!http().get(m_client->unit()).json().contains("settings"_L1));

    const QJsonArray teams = http().get(m_client->unit("/managementunits")).entities();
    QCOMPARE(teams.size(), 3);
    QCOMPARE(teams[1]["name"_L1].toString(), u"Late starters"_s);
    const QByteArray team = "/api/v2/workforcemanagement/managementunits/" + teams[1]["id"_L1].toString().toLatin1();
    QCOMPARE(http().get(team).json()["name"_L1].toString(), u"Late starters"_s);
    QCOMPARE(http().get(team + "/users").entities().size(), 25);
    QCOMPARE(http().get(m_client->unit("/users")).json()["managementUnits"_L1].toArray().size(), 3);
    const QString agentId = tenant().teams().at(1).agentIds.first();
    QCOMPARE(http()
                 .get("/api/v2/workforcemanagement/agents/" + agentId.toLatin1() + "/managementunit")
                 .json()["managementUnit"_L1]["id"_L1],
             teams[1]["id"_L1]);
}

void TestGenesysApi::tellsTheGrid()
{
    const auto perMinute = [this] {
        return http()
            .get(m_client->unit("?expand=settings"))
            .json()["settings"_L1]["scheduling"_L1]["allowWorkPlanPerMinuteGranularity"_L1]
            .toBool();
    };
    QVERIFY(!perMinute());
    m_sandbox->genesys().settings().grid = Minutes(1);
    QVERIFY(perMinute());
}

void TestGenesysApi::listsCodes()
{
    const QJsonArray codes = http().get(m_client->unit("/activitycodes")).entities();
    QCOMPARE(codes.size(), tenant().codes().size());
    QCOMPARE(codes[0]["id"_L1].toString(), u"0"_s);
    QCOMPARE(codes[0]["category"_L1].toString(), u"OnQueueWork"_s);
    QVERIFY(codes[0]["defaultCode"_L1].toBool());
    QVERIFY(codes[1]["id"_L1].toString().size() > 30); // a custom one
    QCOMPARE(http().get(m_client->unit("/activitycodes/0")).json()["name"_L1].toString(), u"On queue"_s);

    const QString url =
        http().get(m_client->unit("/activitycodes?forceDownloadService=true")).json()["downloadUrl"_L1].toString();
    QCOMPARE(http().callElsewhere("GET", QUrl(url)).entities().size(), codes.size());
}

void TestGenesysApi::listsPeople()
{
    const QJsonObject first = http().get("/api/v2/users?pageSize=40&pageNumber=1&state=any").json();
    QCOMPARE(first["total"_L1].toInt(), 60);
    QCOMPARE(first["pageCount"_L1].toInt(), 2);
    QCOMPARE(first["entities"_L1].toArray().size(), 40);
    const QJsonObject second = http().get(first["nextUri"_L1].toString().toLatin1() + "&state=any").json();
    QCOMPARE(second["entities"_L1].toArray().size(), 20);
    QVERIFY(!second.contains("nextUri"_L1));
    QCOMPARE(http().get("/api/v2/users?pageSize=100").json()["total"_L1].toInt(), 59); // one has left

    const QByteArray one = tenant().teams().first().agentIds.at(0).toLatin1();
    const QByteArray other = tenant().teams().first().agentIds.at(1).toLatin1();
    const QJsonArray asked = http().get("/api/v2/users?id=" + one + "&id=" + other + "&id=none").entities();
    QCOMPARE(idsOf(asked), (QSet<QString>{QString::fromLatin1(one), QString::fromLatin1(other)}));
    QCOMPARE(http().get("/api/v2/users?id=" + one + ',' + other).entities(), asked); // as the vendor's own SDK does
    QCOMPARE(http().get("/api/v2/users?pageSize=501").status, 400);
}

void TestGenesysApi::findsPeopleByEmail()
{
    const Agent agent = tenant().agents()[tenant().teams().first().agentIds.first()];
    const QJsonObject found = http()
                                  .post("/api/v2/users/search",
                                        {{"query"_L1,
                                          QJsonArray{QJsonObject{{"type"_L1, u"EXACT"_s},
                                                                 {"fields"_L1, QJsonArray{u"email"_s}},
                                                                 {"value"_L1, agent.email.toUpper()}}}}})
                                  .json();
    QCOMPARE(found["total"_L1].toInt(), 1);
    QCOMPARE(found["results"_L1][0]["id"_L1].toString(), agent.id);
}

void TestGenesysApi::tellsExternalIds()
{
    const QByteArray query = "/api/v2/workforcemanagement/agents/integrations/hris/query";
    const QStringList agentIds = tenant().teams().first().agentIds;
    const QJsonArray entities = http().post(query, {{"agentIds"_L1, QJsonArray::fromStringList(agentIds)}}).entities();
    QCOMPARE(entities.size(), 25);
    for (qsizetype index = 0; index < agentIds.size(); ++index) {
        QCOMPARE(entities[index]["agent"_L1]["id"_L1].toString(), agentIds[index]);
        QCOMPARE(entities[index]["associatedIntegrations"_L1][0]["agentExternalId"_L1].toString(),
                 tenant().agents()[agentIds[index]].employeeId); // some have none
    }
    QCOMPARE(http().post(query, {}).code(), u"no.user.ids.specified"_s);
    QCOMPARE(http().post(query, {{"agentIds"_L1, QJsonArray::fromStringList(QStringList(101, u"x"_s))}}).code(),
             u"max.user.ids"_s);
    QCOMPARE(http().get("/api/v2/workforcemanagement/integrations/hris").entities().size(), 1);
}

void TestGenesysApi::listsAWeek_data()
{
    QTest::addColumn<QByteArray>("week");
    QTest::addColumn<QStringList>("descriptions");

    const QString published = u"Week of 2027-03-08"_s;
    const QString draft = u"Draft with more evenings"_s;
    const QString spanning = u"Two weeks ahead"_s;
    QTest::newRow("its own") << QByteArray("2027-03-08") << QStringList{draft, spanning, published};
    QTest::newRow("published alone") << QByteArray("2027-03-08/schedules?includeOnlyPublished=true")
                                     << QStringList{published};
    QTest::newRow("the week before") << QByteArray("2027-03-01") << QStringList{spanning};
    QTest::newRow("the week after") << QByteArray("2027-03-15") << QStringList{};
    QTest::newRow("recent") << QByteArray("recent") << QStringList{draft, spanning, published};
    QTest::newRow("recent, narrowed") << QByteArray("recent/schedules?latestWeekDate=2027-03-01")
                                      << QStringList{spanning};
}

void TestGenesysApi::listsAWeek()
{
    QFETCH(QByteArray, week);
    if (!week.contains('/'))
        week += "/schedules";
    const Answer answer = http().get(m_client->unit("/weeks/" + week));
    QCOMPARE(answer.status, 200);
    const QJsonArray entities = answer.entities();
    QStringList descriptions;
    for (const QJsonValue &entity : entities) {
        descriptions.append(entity["description"_L1].toString());
        const StoredSchedule *stored = tenant().schedule(entity["id"_L1].toString());
        QCOMPARE(entity["metadata"_L1]["version"_L1].toInteger(), stored->version);
        QCOMPARE(entity["weekDate"_L1].toString(), stored->weekDate.toString(Qt::ISODate)); // the first, not the asked
        QCOMPARE(entity["weekCount"_L1].toInt(), stored->weekCount);
        QCOMPARE(entity["published"_L1].toBool(), stored->published);
    }
    descriptions.sort();
    QTEST(descriptions, "descriptions");
}

void TestGenesysApi::refusesOtherWeekdays()
{
    QCOMPARE(http().get(m_client->unit("/weeks/2027-03-09/schedules")).code(), u"invalid.date"_s);
    QCOMPARE(http().get(m_client->unit("/weeks/soon/schedules")).code(), u"invalid.date"_s);
    Options options = genesysOptions();
    options.firstWeek = QDate(2027, 3, 7);
    start(options);
    QCOMPARE(http().get(m_client->unit("?expand=settings")).json()["settings"_L1]["startDayOfWeek"_L1].toString(),
             u"Sunday"_s);
    QCOMPARE(http().get(m_client->unit("/weeks/2027-03-07/schedules")).status, 200);
    QCOMPARE(http().get(m_client->unit("/weeks/2027-03-08/schedules")).code(), u"invalid.date"_s);
}

void TestGenesysApi::readsMetadata()
{
    const QJsonObject metadata = http().get(path()).json();
    QCOMPARE(metadata["metadata"_L1]["version"_L1].toInteger(), schedule().version);
    const QJsonArray units = metadata["managementUnits"_L1].toArray();
    QCOMPARE(units.size(), 3);
    QCOMPARE(units[2]["agentCount"_L1].toInt(), 9); // ten, of whom one has left
    QVERIFY(!units[0].toObject().contains("agents"_L1));
    const QJsonObject expanded = http().get(path("?expand=managementUnits.agents")).json();
    QCOMPARE(expanded["managementUnits"_L1][0]["agents"_L1].toArray().size(), 25);
}

void TestGenesysApi::readsAgentsByUnit()
{
    QSet<QString> shiftIds;
    for (const Team &team : tenant().teams()) {
        const QJsonObject result = http()
                                       .post(path("/agentschedules/query"), {{"managementUnitId"_L1, team.id}})
                                       .json()["result"_L1]
                                       .toObject();
        QCOMPARE(result["businessUnitTimeZone"_L1].toString(), u"Europe/London"_s);
        const QJsonArray agents = result["agentSchedules"_L1].toArray();
        for (const QJsonValue &agent : agents) {
            const QString agentId = agent["user"_L1]["id"_L1].toString();
            QVERIFY(team.agentIds.contains(agentId));
            QCOMPARE(agent["metadata"_L1]["version"_L1].toInteger(), schedule().agents[agentId].version);
            const QJsonArray shifts = agent["shifts"_L1].toArray();
            for (const QJsonValue &shift : shifts) {
                shiftIds.insert(shift["id"_L1].toString());
                const Shift &stored = *schedule().shift(shift["id"_L1].toString());
                QCOMPARE(shift["startDate"_L1].toString(), toIso(stored.start));
                QCOMPARE(shift["lengthMinutes"_L1].toInteger(), qint64(stored.length.count()));
                QCOMPARE(shift["activities"_L1].toArray().size(), stored.activities.size());
                QCOMPARE(shift["schedule"_L1]["id"_L1].toString(), schedule().id);
            }
        }
    }
    QCOMPARE(shiftIds.size(), schedule().shifts.size());
    QCOMPARE(http().post(path("/agentschedules/query"), {{"managementUnitId"_L1, u"none"_s}}).status, 400);
    QCOMPARE(http().post(path("/agentschedules/query"), {}).status, 400);

    const QString agentId = tenant().teams().at(1).agentIds.at(4);
    QCOMPARE(m_client->agentSchedule(schedule(), agentId)["user"_L1]["id"_L1].toString(), agentId);
    // Whoever has left is in no schedule.
    QVERIFY(m_client->agentSchedule(schedule(), tenant().teams().at(2).agentIds.last()).isEmpty());
}

void TestGenesysApi::readsForeignActivitiesAndDaysOff()
{
    int timeOff = 0;
    int learning = 0;
    int daysOff = 0;
    for (const Team &team : tenant().teams()) {
        const QJsonArray agents = http()
                                      .post(path("/agentschedules/query"), {{"managementUnitId"_L1, team.id}})
                                      .json()["result"_L1]["agentSchedules"_L1]
                                      .toArray();
        for (const QJsonValue &agent : agents) {
            daysOff += int(agent["fullDayTimeOffMarkers"_L1].toArray().size());
            const QJsonArray shifts = agent["shifts"_L1].toArray();
            for (const QJsonValue &shift : shifts) {
                const QJsonArray activities = shift["activities"_L1].toArray();
                for (const QJsonValue &activity : activities) {
                    timeOff += activity["timeOffRequestId"_L1].isString() ? 1 : 0;
                    learning += activity["externalActivityType"_L1] == "Learning"_L1 ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(timeOff > 3);
    QVERIFY(learning > 3);
    QCOMPARE(daysOff, 2); // one in each full team
}

void TestGenesysApi::deliversInline()
{
    const QJsonObject answer = query().json();
    QCOMPARE(answer["status"_L1].toString(), u"Complete"_s);
    QVERIFY(answer.contains("result"_L1));
    QVERIFY(!answer.contains("downloadUrl"_L1));
}

void TestGenesysApi::deliversByDownload_data()
{
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<qint64>("inlineLimit");

    QTest::newRow("asked for") << QByteArray("?forceDownloadService=true") << qint64(1'000'000);
    QTest::newRow("too large (W17)") << QByteArray() << qint64(1000);
}

void TestGenesysApi::deliversByDownload()
{
    QFETCH(const QByteArray, flags);
    QFETCH(const qint64, inlineLimit);
    const QJsonObject direct = query().json()["result"_L1].toObject();
    m_sandbox->genesys().settings().inlineLimit = inlineLimit;
    const QJsonObject answer = query(flags).json();
    QVERIFY(!answer.contains("result"_L1));
    const QUrl url(answer["downloadUrl"_L1].toString());
    QVERIFY(url.port() != m_sandbox->address().port()); // another host: no place for a token

    const Answer file = http().callElsewhere("GET", url);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.headers.value("content-encoding"), "gzip");
    QVERIFY(!file.headers.contains("inin-ratelimit-count"));
    QCOMPARE(file.json(), direct);
    QCOMPARE(http().callElsewhere("GET", url, http().authorised({})).status, 400);
    QUrl forged = url;
    forged.setQuery(u"X-Amz-Signature=0"_s);
    QCOMPARE(http().callElsewhere("GET", forged).status, 403);
}

void TestGenesysApi::downloadsEndInTime()
{
    const QUrl url(query("?forceDownloadService=true").json()["downloadUrl"_L1].toString());
    m_clock.advance(m_sandbox->genesys().settings().addressLifetime - 1s);
    QCOMPARE(http().callElsewhere("GET", url).status, 200);
    m_clock.advance(1s);
    QCOMPARE(http().callElsewhere("GET", url).status, 403);
}

void TestGenesysApi::downloadsOverTheApiHost()
{
    m_sandbox->genesys().settings().downloadsWantToken = true;
    const QUrl url(query("?forceDownloadService=true").json()["downloadUrl"_L1].toString());
    QCOMPARE(url.port(), m_sandbox->address().port());
    QCOMPARE(http().callElsewhere("GET", url).status, 401);
    const Answer redirect = http().get(url.path().toLatin1());
    QCOMPARE(redirect.status, 302);
    const QUrl storage = QUrl::fromEncoded(redirect.headers.value("location"));
    QCOMPARE(http().callElsewhere("GET", storage).json()["agentSchedules"_L1].toArray().size(), 25);
    QCOMPARE(http().callElsewhere("GET", storage, http().authorised({})).status, 400);
}

void TestGenesysApi::searchesWhatIsPublished()
{
    const QString agentId = tenant().teams().first().agentIds.first();
    const QJsonObject body{{"startDate"_L1, u"2027-03-08T00:00:00Z"_s},
                           {"endDate"_L1, u"2027-03-15T00:00:00Z"_s},
                           {"userIds"_L1, QJsonArray{agentId}}};
    const QJsonObject result =
        http().post(m_client->unit("/agentschedules/search"), body).json()["result"_L1].toObject();
    QCOMPARE(idsOf(result["publishedSchedules"_L1].toArray()), QSet<QString>{schedule().id});
    QCOMPARE(result["agentSchedules"_L1].toArray().size(), 1);
    QCOMPARE(result["agentSchedules"_L1][0]["shifts"_L1].toArray().size(), 5);
    QVERIFY(!result["agentSchedules"_L1][0].toObject().contains("metadata"_L1)); // no base for a write
    const QByteArray other = "/api/v2/workforcemanagement/managementunits/" + tenant().teams().at(1).id.toLatin1();
    QVERIFY(http()
                .post(other + "/agentschedules/search", body)
                .json()["result"_L1]["agentSchedules"_L1]
                .toArray()
                .isEmpty());
    QCOMPARE(http().post(m_client->unit("/agentschedules/search"), {}).status, 400);
}

void TestGenesysApi::tellsWhoChangedWhat()
{
    const Shift edited = schedule().shifts.first();
    const Shift removed = *std::find_if(schedule().shifts.cbegin(), schedule().shifts.cend(), [&](const Shift &shift) {
        return shift.agentId == edited.agentId && shift.id != edited.id;
    });
    Shift later = edited;
    later.start += Minutes(5);
    for (Activity &activity : later.activities)
        activity.start += Minutes(5);
    QVERIFY(tenant().edit(schedule().id, edited.id, later, u"M. Diaz"_s, m_clock.now()));
    QVERIFY(tenant().edit(schedule().id, removed.id, std::nullopt, u"A. Okafor"_s, m_clock.now()));

    const QJsonObject history = http().get(path("/history/agents/" + edited.agentId.toLatin1())).json();
    const QJsonArray changes = history["changes"_L1].toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0]["metadata"_L1]["modifiedBy"_L1]["id"_L1].toString(), tenant().authorId(u"M. Diaz"_s));
    QCOMPARE(changes[0]["shifts"_L1][0]["startDate"_L1].toString(), toIso(later.start));
    QCOMPARE(changes[1]["deletes"_L1]["shiftIds"_L1][0].toString(), removed.id);
    // What they started from.
    QMap<QString, QString> before;
    const QJsonArray base = history["basePublishedSchedule"_L1]["shifts"_L1].toArray();
    for (const QJsonValue &shift : base)
        before.insert(shift["id"_L1].toString(), shift["startDate"_L1].toString());
    QCOMPARE(before.value(edited.id), toIso(edited.start));
    QCOMPARE(before.value(removed.id), toIso(removed.start));
}

void TestGenesysApi::namesThePlannerWhoChangedIt()
{
    const qint64 version = schedule().version;
    const Shift shift = schedule().shifts.first();
    QVERIFY(tenant().edit(schedule().id, shift.id, std::nullopt, u"M. Diaz"_s, m_clock.now()));
    const QJsonObject metadata = http().get(path()).json()["metadata"_L1].toObject();
    QCOMPARE(metadata["version"_L1].toInteger(), version + 1);
    const QByteArray editor = metadata["modifiedBy"_L1]["id"_L1].toString().toLatin1();
    QCOMPARE(http().get("/api/v2/users/" + editor).json()["name"_L1].toString(), u"M. Diaz"_s);
    QCOMPARE(m_client->agentSchedule(schedule(), shift.agentId)["metadata"_L1]["modifiedBy"_L1]["id"_L1].toString(),
             QString::fromLatin1(editor));
}

void TestGenesysApi::needsPermissions_data()
{
    QTest::addColumn<QStringList>("lacks");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");

    const QByteArray week = "/weeks/2027-03-08/schedules";
    QTest::newRow("codes") << QStringList{u"wfm:activityCode:view"_s} << QByteArray("/activitycodes/0") << 403
                           << u"wfm:activityCode:view"_s;
    QTest::newRow("agents") << QStringList{u"wfm:agent:view"_s} << QByteArray("/users") << 403 << u"wfm:agent:view"_s;
    QTest::newRow("one of two") << QStringList{u"wfm:schedule:view"_s} << week << 200 << QString();
    QTest::newRow("both") << QStringList{u"wfm:schedule:view"_s, u"wfm:publishedSchedule:view"_s} << week << 403
                          << u"wfm:publishedSchedule:view"_s;
}

void TestGenesysApi::needsPermissions()
{
    QFETCH(const QStringList, lacks);
    QFETCH(const QByteArray, rest);
    QFETCH(const QString, named);
    tenant().client(ownClient().id)->lacks = lacks;
    const Answer answer = http().get(m_client->unit(rest));
    QTEST(answer.status, "status");
    QVERIFY(answer.json()["message"_L1].toString().contains(named));
    if (answer.status == 200)
        QCOMPARE(answer.entities().size(), 1); // no drafts
}

void TestGenesysApi::compresses()
{
    const QByteArray list = m_client->unit("/activitycodes");
    const Answer plain = http().get(list);
    QVERIFY(!plain.headers.contains("content-encoding"));
    const Answer compressed = http().get(list, {{"Accept-Encoding", "gzip, deflate"}});
    QCOMPARE(compressed.headers.value("content-encoding"), "gzip");
    QVERIFY(compressed.body.size() < plain.body.size());
    QCOMPARE(compressed.json(), plain.json());
}

void TestGenesysApi::countsCalls()
{
    Options options = genesysOptions();
    options.api.allowance = 2;
    start(options);
    QCOMPARE(query().headers.value("inin-ratelimit-count"), "1");
    QCOMPARE(query("?forceDownloadService=true").status, 200);
    const Answer third = query();
    QCOMPARE(third.status, 429);
    QCOMPARE(third.headers.value("retry-after"), "60");
    m_clock.advance(60s);
    QCOMPARE(query().status, 200);
    const QMap<Target::Call, int> calls = m_sandbox->traffic(tenant().id()).calls;
    QCOMPARE(calls.value(Target::Call::QueryAgents), 4);
    QCOMPARE(calls.value(Target::Call::SignIn), 1);
}

void TestGenesysApi::keepsDialectsApart()
{
    Options options = genesysOptions();
    options.organisations.append(
        {.name = u"Contoso Care"_s, .environment = u"Test"_s, .timeZone = u"America/New_York"_s, .agents = 25});
    start(options);
    QCOMPARE(http().get("/api/v2/workforcemanagement/businessunits").status, 200);
    const Client other = m_sandbox->organisations().at(1).client;
    QCOMPARE(http().signIn(other).status, 200);
    QCOMPARE(http().get("/api/v2/workforcemanagement/businessunits").status, 404);
    QCOMPARE(http().get("/api/v2/wfm/schedules").status, 200);
    QCOMPARE(http().get(path()).status, 404);
    QCOMPARE(http().call("GET", authorizePath(other.id)).status, 400);
}

QTEST_GUILESS_MAIN(TestGenesysApi)
#include "tst_genesysapi.moc"
