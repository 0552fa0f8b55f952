// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"
#include "core/wfm/services.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace rosterbridge;
using namespace Qt::StringLiterals;

class TestServices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersEachService();
    void makesAGateway_data();
    void makesAGateway();
};

void TestServices::offersEachService()
{
    QNetworkAccessManager network;
    MemorySecretStore secrets;
    SystemClock clock;
    QVERIFY(!services().isEmpty());
    for (const Service &service : services()) {
        QVERIFY(!service.name.isEmpty());
        const Connection connection{
            .service = service.id, .address = QUrl(service.addressHint), .clientId = {}, .secretKey = {}};
        QVERIFY(makeGateway(connection, network, secrets, clock));
    }
}

void TestServices::makesAGateway_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("made");
    QTest::newRow("host") << u"etag"_s << u"https://wfm.example.com"_s << true;
    QTest::newRow("slash") << u"etag"_s << u"https://wfm.example.com/"_s << true;
    QTest::newRow("loopback") << u"etag"_s << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("unknown service") << u"telex"_s << u"https://wfm.example.com"_s << false;
    QTest::newRow("not encrypted") << u"etag"_s << u"http://wfm.example.com"_s << false;
    QTest::newRow("path") << u"etag"_s << u"https://wfm.example.com/api/v2"_s << false;
    QTest::newRow("query") << u"etag"_s << u"https://wfm.example.com?a=1"_s << false;
    QTest::newRow("password") << u"etag"_s << u"https://a:b@wfm.example.com"_s << false;
    QTest::newRow("nothing") << u"etag"_s << QString() << false;
}

void TestServices::makesAGateway()
{
    QFETCH(QString, service);
    QFETCH(QString, address);
    QNetworkAccessManager network;
    MemorySecretStore secrets;
    SystemClock clock;
    const Connection connection{
        .service = service, .address = QUrl(address), .clientId = u"client"_s, .secretKey = u"org"_s};
    const auto gateway = makeGateway(connection, network, secrets, clock);
    QTEST(gateway.has_value(), "made");
    if (!gateway) {
        QCOMPARE(gateway.error().kind, Error::Kind::Input);
        QVERIFY(!gateway.error().next.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
