// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"

#include <QTest>

using namespace rosterbridge;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsForTheSession();
    void answersFromTheEventLoop();
    void goneContext();

private:
    MemorySecretStore m_store;
};

void TestMemorySecretStore::keepsForTheSession()
{
    QStringList story;
    const auto read = [&story](const Result<QString> &secret) { story.append(secret ? *secret : u"none"_s); };
    const auto done = [&story](const Result<void> &ended) { story.append(ended ? u"done"_s : u"failed"_s); };
    m_store.read(u"a"_s, this, read);
    m_store.write(u"a"_s, u"one"_s, this, done);
    m_store.write(u"b"_s, u"two"_s, this, done);
    m_store.read(u"a"_s, this, read);
    m_store.read(u"b"_s, this, read);
    m_store.remove(u"a"_s, this, done);
    m_store.read(u"a"_s, this, read);
    m_store.probe(this, done);
    QTRY_COMPARE(story,
                 QStringList({u"none"_s, u"done"_s, u"done"_s, u"one"_s, u"two"_s, u"done"_s, u"none"_s, u"done"_s}));
    MemorySecretStore other;
    std::optional<Result<QString>> secret;
    other.read(u"b"_s, this, [&secret](const Result<QString> &answer) { secret = answer; });
    QTRY_VERIFY(secret);
    QCOMPARE(secret->error().kind, Error::Kind::NotFound);
}

void TestMemorySecretStore::answersFromTheEventLoop()
{
    bool called = false;
    m_store.probe(this, [&called](const Result<void> &) { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void TestMemorySecretStore::goneContext()
{
    bool called = false;
    auto gone = std::make_unique<QObject>();
    m_store.probe(gone.get(), [&called](const Result<void> &) { called = true; });
    gone.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
