// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"
#include "core/sync/gatewaypool.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using Reply = ScriptedServer::Reply;

class TestGatewayPool final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheHeadroomThatIsSet_data();
    void keepsTheHeadroomThatIsSet();
};

void TestGatewayPool::keepsTheHeadroomThatIsSet_data()
{
    QTest::addColumn<int>("headroom"); // to begin with
    QTest::newRow("made with it") << 49;
    QTest::newRow("changed later") << 50;
}

//! Half of the window is used up: a background call may leave if no more than 49 % stay free.
void TestGatewayPool::keepsTheHeadroomThatIsSet()
{
    QFETCH(int, headroom);
    FakeClock clock;
    ScriptedServer server;
    server.grantTokens();
    const QByteArray route = "GET /api/v2/wfm/schedules";
    server.on(route,
              {Reply::json(R"({"entities":[]})",
                           {"inin-ratelimit-count: 150", "inin-ratelimit-allowed: 300", "inin-ratelimit-reset: 60"})});
    MemorySecretStore secrets;
    secrets.write(u"org"_s, u"s3cret"_s, this, [](const Result<void> &) {});
    GatewayPool pool(secrets, clock);
    Organisation organisation{
        .id = u"org"_s, .service = u"etag"_s, .address = server.url(), .clientId = u"client"_s, .headroom = headroom};
    Gateway *gateway = pool.gateway(organisation).value();
    using Listed = Result<QList<ScheduleInfo>>;
    const QList<QDate> weeks{QDate(2027, 3, 8)};
    QVERIFY(await<Listed>([&](const auto &done) { gateway->probe(weeks, Urgency::Foreground, this, done); }));

    bool listed = false;
    gateway->probe(weeks, Urgency::Background, this, [&listed](const Listed &) { listed = true; });
    if (headroom == 50) {
        QTRY_VERIFY(clock.nextDue()); // it waits for the next window
        QCOMPARE(server.count(route), 1);
        organisation.headroom = 49;
        QCOMPARE(pool.gateway(organisation).value(), gateway);
    }
    QTRY_VERIFY(listed);
    QCOMPARE(server.count(route), 2);
}

QTEST_GUILESS_MAIN(TestGatewayPool)
#include "tst_gatewaypool.moc"
