// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/regions.h"

#include <QSet>
#include <QTest>

using namespace rosterbridge;
using namespace Qt::StringLiterals;

class TestRegions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheRegions();
    void addresses_data();
    void addresses();
};

void TestRegions::knowsTheRegions()
{
    QSet<QString> names;
    QSet<QString> domains;
    QSet<QString> ids;
    for (const genesys::Region &region : genesys::regions()) {
        names.insert(region.name);
        domains.insert(region.domain);
        ids.insert(region.id);
        QCOMPARE(genesys::apiOf(genesys::apiOf(region.domain)), genesys::apiOf(region.domain));
    }
    QCOMPARE(names.size(), 18);
    QCOMPARE(domains.size(), 18);
    QCOMPARE(ids.size(), 18);
}

void TestRegions::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("login");
    const auto row = [](const char *typed, const char *api, const char *login) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(api) << QString::fromLatin1(login);
    };
    row("https://api.mypurecloud.de", "https://api.mypurecloud.de", "https://login.mypurecloud.de");
    row("https://login.mypurecloud.de", "https://api.mypurecloud.de", "https://login.mypurecloud.de");
    row("https://apps.usw2.pure.cloud", "https://api.usw2.pure.cloud", "https://login.usw2.pure.cloud");
    row("https://mypurecloud.com.au", "https://api.mypurecloud.com.au", "https://login.mypurecloud.com.au");
    row("https://new1.pure.cloud", "https://api.new1.pure.cloud", "https://login.new1.pure.cloud");
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
    row("http://localhost:8080", "http://localhost:8080", "http://localhost:8080");
    row("https://[::1]:8443", "https://[::1]:8443", "https://[::1]:8443");
}

void TestRegions::addresses()
{
    QFETCH(QString, typed);
    const QUrl api = genesys::apiOf(QUrl(typed));
    QTEST(api.toString(), "api");
    QTEST(genesys::loginOf(api).toString(), "login");
}

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
