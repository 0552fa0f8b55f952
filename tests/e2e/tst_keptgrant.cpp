// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs under tests/support/with-keyring.sh: a real gnome-keyring, nobody's own.
#include "app/sandbox/sandbox.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/wfm/services.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! A person's sign-in at Genesys Cloud is kept in the desktop's own keychain, serves the next program, and is renewed
//! there.
class TestKeptGrant final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outlivesTheProgram();

private:
    //! Another program with the same keychain.
    struct Program {
        Network network;
        std::unique_ptr<Gateway> gateway;
    };
    [[nodiscard]] std::unique_ptr<Program> program();
    [[nodiscard]] Result<Directory> read(Program &program)
    {
        return await<Result<Directory>>([&](const auto &done) { program.gateway->directory(this, done); });
    }
    [[nodiscard]] Result<QString> kept()
    {
        return await<Result<QString>>([&](const auto &done) { m_store.read(u"org"_s, this, done); });
    }

    FakeClock m_clock; // of the service and the programs
    SystemClock m_realClock;
    KeychainSecretStore m_store{m_realClock, u"Rosterbridge test"_s};
    Connection m_connection;
};

std::unique_ptr<TestKeptGrant::Program> TestKeptGrant::program()
{
    auto program = std::make_unique<Program>();
    program->gateway = makeGateway(m_connection, program->network, m_store, m_clock).value();
    return program;
}

void TestKeptGrant::outlivesTheProgram()
{
    sandbox::Options options;
    options.weeks = 1;
    options.organisations = {{.name = u"Northwind"_s,
                              .environment = u"test"_s,
                              .timeZone = u"Europe/London"_s,
                              .agents = 10,
                              .dialect = sandbox::Dialect::Genesys}};
    options.refreshTokens = true;
    sandbox::Sandbox sandbox(options, m_clock);
    QVERIFY(sandbox.listen());
    m_connection = {.service = u"genesys"_s,
                    .address = sandbox.address(),
                    .clientId = sandbox.organisations().constFirst().client.id,
                    .signIn = SignIn::Browser,
                    .secretKey = u"org"_s};

    auto first = program();
    QCOMPARE(read(*first).error().kind, Error::Kind::Unauthorized);
    QNetworkAccessManager browser;
    const auto open = [&browser](const QUrl &page) {
        QNetworkReply *const reply = browser.get(QNetworkRequest(page)); // follows redirects
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    };
    const auto grant = await<Result<QString>>([&](const auto &done) { first->gateway->signIn(open, this, done); });
    QVERIFY2(grant, qPrintable(grant ? QString() : grant.error().text()));
    const auto stored = await<Result<void>>([&](const auto &done) { m_store.write(u"org"_s, *grant, this, done); });
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().text()));
    first.reset();

    const auto next = program();
    QCOMPARE(read(*next).value().organisationName, u"Northwind"_s);
    QCOMPARE(next->gateway->calls().signIns, 0); // what is kept is good still
    QCOMPARE(kept().value(), *grant);

    // A day on the token has ended; each renewal takes the last one's place, which is good for nothing any more.
    QString last = *grant;
    for (int day = 1; day <= 2; ++day) {
        m_clock.advance(25h);
        const auto later = program();
        const auto directory = read(*later);
        QVERIFY2(directory, qPrintable(directory ? QString() : directory.error().text()));
        QCOMPARE(later->gateway->calls().signIns, 1);
        const QString now = kept().value();
        QVERIFY(now != last);
        last = now;
    }

    QVERIFY(await<Result<void>>([&](const auto &done) { m_store.remove(u"org"_s, this, done); }));
    const auto stranger = program();
    const auto refused = read(*stranger);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QVERIFY2(refused.error().next.contains(u"browser"_s), qPrintable(refused.error().text()));
}

QTEST_GUILESS_MAIN(TestKeptGrant)
#include "tst_keptgrant.moc"
