// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"
#include "core/wfm/services.h"

#include <QTest>

using namespace rosterbridge;
using namespace Qt::StringLiterals;

class TestServices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersEachService();
    void makesAGateway_data();
    void makesAGateway();
    void understandsAddresses_data();
    void understandsAddresses();
    void otherOrganisationIsTold();
};

void TestServices::offersEachService()
{
    Network network;
    MemorySecretStore secrets;
    SystemClock clock;
    QVERIFY(!services().isEmpty());
    QVERIFY(!serviceOf(u"telex"_s));
    for (const Service &service : services()) {
        QVERIFY(!service.name.isEmpty());
        QVERIFY(!service.addressLabel.isEmpty());
        QVERIFY(!service.signIns.isEmpty());
        QCOMPARE(serviceOf(service.id)->name, service.name);
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
    QTest::newRow("no region") << u"genesys"_s << u"https://eu-west-99"_s << false;
    QTest::newRow("no address") << u"genesys"_s << u"https://Europe (Atlantis)"_s << false;
    QTest::newRow("domain") << u"genesys"_s << u"https://mypurecloud.ie"_s << true;
}

void TestServices::makesAGateway()
{
    QFETCH(QString, service);
    QFETCH(QString, address);
    Network network;
    MemorySecretStore secrets;
    SystemClock clock;
    const Connection connection{
        .service = service, .address = QUrl(address), .clientId = u"client"_s, .secretKey = u"org"_s};
    const Connection byPerson{.service = u"etag"_s,
                              .address = QUrl(u"https://wfm.example.com"_s),
                              .clientId = u"client"_s,
                              .signIn = SignIn::Browser};
    QCOMPARE(makeGateway(byPerson, network, secrets, clock).error().kind, Error::Kind::Input); // has no such sign-in
    const auto gateway = makeGateway(connection, network, secrets, clock);
    QTEST(gateway.has_value(), "made");
    if (!gateway) {
        QCOMPARE(gateway.error().kind, Error::Kind::Input);
        QVERIFY(!gateway.error().next.isEmpty());
    }
}

void TestServices::understandsAddresses_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QUrl>("address");
    QTest::newRow("address") << u"etag"_s << u" https://wfm.example.com "_s << QUrl(u"https://wfm.example.com"_s);
    QTest::newRow("host") << u"etag"_s << u"wfm.example.com"_s << QUrl(u"https://wfm.example.com"_s);
    QTest::newRow("port") << u"etag"_s << u"wfm.example.com:8443"_s << QUrl(u"https://wfm.example.com:8443"_s);
    QTest::newRow("nothing") << u"etag"_s << u" "_s << QUrl();
    QTest::newRow("region") << u"genesys"_s << u"europe (dublin)"_s << QUrl(u"https://api.mypurecloud.ie"_s);
    QTest::newRow("page") << u"genesys"_s << u"https://apps.mypurecloud.ie/directory/#/admin"_s
                          << QUrl(u"https://apps.mypurecloud.ie"_s);
    QTest::newRow("region's id") << u"genesys"_s << u"EU_west_1"_s << QUrl(u"https://api.mypurecloud.ie"_s);
    QTest::newRow("domain") << u"genesys"_s << u"newregion.example"_s << QUrl(u"https://newregion.example"_s);
    QTest::newRow("loopback") << u"genesys"_s << u"http://127.0.0.1:80"_s << QUrl(u"http://127.0.0.1:80"_s);
}

void TestServices::understandsAddresses()
{
    QFETCH(QString, service);
    QFETCH(QString, typed);
    QTEST(addressFrom(*serviceOf(service), typed), "address");
}

void TestServices::otherOrganisationIsTold()
{
    QVERIFY(checkOrganisation({}, u"org-1"_s, u"Northwind"_s)); // not known yet
    QVERIFY(checkOrganisation({.organisation = u"org-1"_s}, u"org-1"_s, u"Northwind"_s));
    const auto other = checkOrganisation({.organisation = u"org-1"_s}, u"org-2"_s, u"Contoso"_s);
    QCOMPARE(other.error().kind, Error::Kind::Forbidden);
    QVERIFY(other.error().what.contains(u"Contoso"_s));
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
