// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/testclient.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::sandbox;

//! HTTP itself: what is asked of a server before it knows what a schedule is.
class TestHttpServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNoHttp_data();
    void refusesWhatIsNoHttp();
    void takesRequestsInPieces();
    void answersRequestsOnOneConnectionInOrder();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void sendsNoBodyForHead();
    void letsTheClientContinue();
    void readsALargeBodyToItsEnd();
    void answersEveryRequestWithDateAndCorrelationId();

private:
    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestHttpServer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sandbox = std::make_unique<Sandbox>(smallOptions(), m_clock);
    QVERIFY(m_sandbox->listen().has_value());
}

void TestHttpServer::refusesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("two words") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("four words") << QByteArray("GET / / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("absolute target") << QByteArray("GET http://elsewhere/ HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("bad escape") << QByteArray("GET /%zz HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI /* HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n") << 400;
    QTest::newRow("blank before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n") << 400;
    QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n") << 400;
    QTest::newRow("length is no number") << QByteArray("GET / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
    QTest::newRow("negative length") << QByteArray("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray("GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
                                 << 400;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 411;
    QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nA: ") + QByteArray(40'000, 'a') << 431;
    QTest::newRow("large head") << QByteArray("GET / HTTP/1.1\r\nA: ") + QByteArray(40'000, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("hopeless length") << QByteArray("PUT / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
    QTest::newRow("nobody's path") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 404;
}

void TestHttpServer::refusesWhatIsNoHttp()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    const Answer answer = TestClient(*m_sandbox).exchange(bytes);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.complete);
    QCOMPARE(answer.json()[QLatin1StringView("status")].toInt(), status);
}

void TestHttpServer::takesRequestsInPieces()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_sandbox->address().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray bytes = "\r\nPOST /x HTTP/1.1\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc";
    for (const char byte : bytes) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 404 Not Found\r\n"));
}

void TestHttpServer::answersRequestsOnOneConnectionInOrder()
{
    // All sent ahead: the second must not be lost, nor overtake the first.
    const QByteArray first = "GET /api/first HTTP/1.1\r\n\r\n";
    const QByteArray second = "GET /second HTTP/1.1\r\nConnection: close\r\n\r\n";
    const Answer answer = TestClient(*m_sandbox).exchange(first + second);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.contains("HTTP/1.1 404 Not Found"));
}

void TestHttpServer::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("closes");

    QTest::newRow("HTTP/1.1") << QByteArray("GET / HTTP/1.1\r\n\r\n") << false;
    QTest::newRow("HTTP/1.1 close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n") << true;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("HTTP/1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
}

void TestHttpServer::closesWhenAsked()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, closes);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_sandbox->address().port()));
    socket.write(head);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    if (closes) {
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        return;
    }
    (void)socket.readAll();
    socket.write(head);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestHttpServer::sendsNoBodyForHead()
{
    const Answer answer = TestClient(*m_sandbox).call("HEAD", "/api/v2/wfm/agents");
    QVERIFY(answer.status == 401 && answer.headers.value("content-length").toInt() > 0);
    QCOMPARE(answer.body, QByteArray());
}

void TestHttpServer::letsTheClientContinue()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_sandbox->address().port()));
    socket.write("POST /x HTTP/1.1\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(socket.bytesAvailable(), qint64(qstrlen("HTTP/1.1 100 Continue\r\n\r\n")));
    socket.write("{}");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().contains("HTTP/1.1 404 Not Found\r\n"));
}

void TestHttpServer::readsALargeBodyToItsEnd()
{
    const QByteArray large(ScheduleApi::maximumBody + 1, ' ');
    const QByteArray head = "PATCH /api/x HTTP/1.1\r\nContent-Length: " + QByteArray::number(large.size()) + "\r\n\r\n";
    const QByteArray next = "GET /next HTTP/1.1\r\nConnection: close\r\n\r\n";
    const Answer answer = TestClient(*m_sandbox).exchange(head + large + next);
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.body.contains("HTTP/1.1 404 Not Found"));
}

void TestHttpServer::answersEveryRequestWithDateAndCorrelationId()
{
    const Answer answer = TestClient(*m_sandbox).call("GET", "/");
    QCOMPARE(answer.headers.value("date"), "Mon, 08 Mar 2027 09:00:00 GMT");
    QCOMPARE(answer.headers.value("inin-correlation-id").size(), 36);
    QCOMPARE(answer.json()[QLatin1StringView("contextId")].toString().toLatin1(),
             answer.headers.value("inin-correlation-id"));
    for (const char *name : {"inin-ratelimit-count", "inin-ratelimit-allowed", "inin-ratelimit-reset"})
        QVERIFY2(answer.headers.contains(name), name);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
