// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs under tests/support/with-keyring.sh: a real gnome-keyring, nobody's own.
#include "core/secrets/keychainsecretstore.h"
#include "core/time/clock.h"
#include "tests/support/await.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

//! A secret on its way over the bus (Secret Service API, "Secret").
struct Secret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = u"text/plain"_s;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

} // namespace

Q_DECLARE_METATYPE(Secret)

class TestKeychainSecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void storesReadsDeletes();
    void servicesAreApart();
    void readsNothing();
    void probe();
    void lockedKeepsItsSecrets();
    void timeoutDropsTheResultNotTheJob();
    void goneContext();

private:
    Result<QString> read(const QString &key = u"org"_s);
    Result<void> write(const QString &secret, const QString &key = u"org"_s);
    Result<void> remove(const QString &key = u"org"_s);
    Result<void> probeStore();
    static bool lock();
    static bool unlock();

    SystemClock m_clock;
    KeychainSecretStore m_store{m_clock, u"Rosterbridge test"_s};
};

Result<QString> TestKeychainSecretStore::read(const QString &key)
{
    return await<Result<QString>>([&](const auto &done) { m_store.read(key, this, done); });
}

Result<void> TestKeychainSecretStore::write(const QString &secret, const QString &key)
{
    return await<Result<void>>([&](const auto &done) { m_store.write(key, secret, this, done); });
}

Result<void> TestKeychainSecretStore::remove(const QString &key)
{
    return await<Result<void>>([&](const auto &done) { m_store.remove(key, this, done); });
}

Result<void> TestKeychainSecretStore::probeStore()
{
    return await<Result<void>>([&](const auto &done) { m_store.probe(this, done); });
}

bool TestKeychainSecretStore::lock()
{
    return call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(QList{loginKeyring()})}).type()
        == QDBusMessage::ReplyMessage;
}

//! What the keyring's own prompt would do, which needs a display.
bool TestKeychainSecretStore::unlock()
{
    const QDBusMessage session = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                      {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const Secret password{.session = session.arguments().value(1).value<QDBusObjectPath>(), .value = "test"};
    return call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(loginKeyring()), QVariant::fromValue(password)})
               .type()
        == QDBusMessage::ReplyMessage;
}

void TestKeychainSecretStore::initTestCase()
{
    qDBusRegisterMetaType<Secret>();
}

void TestKeychainSecretStore::cleanup()
{
    QVERIFY(unlock());
    QVERIFY(remove());
}

void TestKeychainSecretStore::storesReadsDeletes()
{
    QVERIFY(write(u"s3cret \u00e9\u20ac \"quoted\""_s));
    QCOMPARE(read().value_or(QString()), u"s3cret \u00e9\u20ac \"quoted\""_s);
    QVERIFY(write(u"replaced"_s));
    QCOMPARE(read().value_or(QString()), u"replaced"_s);
    QVERIFY(remove());
    QCOMPARE(read().error().kind, Kind::NotFound);
    QVERIFY(remove()); // nothing there is fine
}

void TestKeychainSecretStore::servicesAreApart()
{
    KeychainSecretStore other(m_clock, u"Something else"_s);
    QVERIFY(write(u"mine"_s));
    const auto secret = await<Result<QString>>([&](const auto &done) { other.read(u"org"_s, this, done); });
    QCOMPARE(secret.error().kind, Kind::NotFound);
}

void TestKeychainSecretStore::readsNothing()
{
    const auto secret = read(u"nobody"_s);
    QCOMPARE(secret.error().kind, Kind::NotFound);
    QVERIFY(!secret.error().next.isEmpty());
}

void TestKeychainSecretStore::probe()
{
    QVERIFY(write(u"s3cret"_s));
    QVERIFY(probeStore());
    QCOMPARE(read().value_or(QString()), u"s3cret"_s);
}

void TestKeychainSecretStore::lockedKeepsItsSecrets()
{
    QVERIFY(write(u"s3cret"_s));
    QVERIFY(lock());
    QVERIFY(!read()); // nothing found, or denied
    QCOMPARE(write(u"overwritten"_s).error().kind, Kind::KeychainDenied);
    QCOMPARE(remove().error().kind, Kind::KeychainDenied);
    QCOMPARE(probeStore().error().kind, Kind::KeychainDenied);
    QVERIFY(unlock());
    QCOMPARE(read().value_or(QString()), u"s3cret"_s);
}

void TestKeychainSecretStore::timeoutDropsTheResultNotTheJob()
{
    FakeClock clock;
    KeychainSecretStore store(clock, u"Rosterbridge test"_s, 30s);
    QList<Result<void>> ends;
    store.write(u"org"_s, u"late"_s, this, [&ends](const Result<void> &end) { ends.append(end); });
    clock.advance(30s); // the keychain had no turn yet
    QCOMPARE(ends.size(), 1);
    QCOMPARE(ends.constFirst().error().kind, Kind::KeychainDenied);
    QTRY_COMPARE(read().value_or(QString()), u"late"_s); // the job ended well all the same
    QCOMPARE(ends.size(), 1);
}

void TestKeychainSecretStore::goneContext()
{
    bool called = false;
    auto gone = std::make_unique<QObject>();
    m_store.write(u"org"_s, u"kept"_s, gone.get(), [&called](const Result<void> &) { called = true; });
    gone.reset();
    QTRY_COMPARE(read().value_or(QString()), u"kept"_s);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
