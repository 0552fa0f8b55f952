// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

//! rosterbridge-sandbox as a process.
class TestSandboxProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowToReachIt();
    void speaksTheDialectAskedFor();
    void prefersWordsWithoutJson();
    void endsOnRequest_data();
    void endsOnRequest();
    void refusesArguments_data();
    void refusesArguments();
    void refusesAPortInUse();
    void explainsEveryOption();

private:
    static constexpr int patience = 30'000;
    static void start(QProcess &process, const QStringList &arguments)
    {
        const QStringList small{u"--weeks"_s, u"1"_s, u"--organisation"_s, u"Northwind;Test;Europe/London;25"_s};
        process.start(QStringLiteral(ROSTERBRIDGE_SANDBOX), small + arguments);
        QVERIFY(process.waitForStarted(patience));
    }
    static QJsonObject description(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
        return QJsonDocument::fromJson(process.readLine()).object();
    }
};

void TestSandboxProgram::saysHowToReachIt()
{
    QTemporaryDir folder;
    QProcess process;
    start(process, {u"--json"_s, u"--advance"_s, u"--folder"_s, folder.path()});
    const QJsonObject object = description(process);
    const QJsonObject organisation = object["organisations"_L1].toArray().first().toObject();
    QCOMPARE(organisation["name"_L1].toString(), u"Northwind"_s);
    for (const auto &file : {"agreedCsv"_L1, "hrisCsv"_L1, "profile"_L1}) {
        QVERIFY(organisation[file].toString().startsWith(folder.path()));
        QVERIFY(QFile::exists(organisation[file].toString()));
    }
    // It is there as soon as it says so.
    const QUrl address(object["address"_L1].toString());
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    QVERIFY(socket.waitForConnected(patience));
    socket.write("POST /sandbox/advance HTTP/1.0\r\n\r\n");
    QVERIFY(socket.waitForDisconnected(patience));
    QVERIFY(socket.readAll().endsWith("{\"advanced\":false}"));
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
}

void TestSandboxProgram::speaksTheDialectAskedFor()
{
    QProcess process;
    start(process,
          {u"--json"_s, u"--organisation"_s, u"Adatum;Test;Europe/London;25;genesys"_s, u"--genesys"_s,
           u"{\"stale\": \"Conflict\"}"_s});
    const QJsonArray organisations = description(process)["organisations"_L1].toArray();
    QCOMPARE(organisations[0]["dialect"_L1].toString(), u"Etag"_s);
    QCOMPARE(organisations[1]["dialect"_L1].toString(), u"Genesys"_s);
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
}

void TestSandboxProgram::prefersWordsWithoutJson()
{
    QProcess process;
    start(process, {u"--until-input-ends"_s});
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    const QByteArray said = process.readAllStandardOutput();
    for (const char *part : {"http://127.0.0.1:", "Northwind (Test, Europe/London)",
                             "Client id:", "Client secret:", "HRIS export:", "Mapping profile:"})
        QVERIFY2(said.contains(part), part);
}

void TestSandboxProgram::endsOnRequest_data()
{
    QTest::addColumn<bool>("bySignal");
    QTest::newRow("signal") << true;
    QTest::newRow("input closed") << false;
}

void TestSandboxProgram::endsOnRequest()
{
    QFETCH(const bool, bySignal);
    QProcess process;
    start(process, {u"--json"_s, u"--until-input-ends"_s});
    const QString made = description(process)["organisations"_L1].toArray().first()["hrisCsv"_L1].toString();
    QVERIFY(QFile::exists(made));
    process.write("a line of input is no end\n");
    if (bySignal)
        process.terminate();
    else
        process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFile::exists(made)); // its own folder goes with it
}

void TestSandboxProgram::refusesArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part"); // of the message

    QTest::newRow("seed") << QStringList{u"--seed"_s, u"x"_s} << QByteArray("--seed");
    QTest::newRow("negative") << QStringList{u"--weeks"_s, u"-1"_s} << QByteArray("--weeks");
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port");
    QTest::newRow("probability") << QStringList{u"--rival-share"_s, u"often"_s} << QByteArray("--rival-share");
    QTest::newRow("date") << QStringList{u"--first-week"_s, u"soon"_s} << QByteArray("2027-03-08");
    QTest::newRow("paging") << QStringList{u"--paging"_s, u"x"_s} << QByteArray("alternate");
    QTest::newRow("organisation") << QStringList{u"--organisation"_s, u"A;B"_s} << QByteArray("\"A;B\"");
    QTest::newRow("dialect") << QStringList{u"--organisation"_s, u"A;B;UTC;5;esperanto"_s}
                             << QByteArray("\"A;B;UTC;5;esperanto\"");
    QTest::newRow("reading") << QStringList{u"--genesys"_s, u"{\"mood\": 1}"_s} << QByteArray("--genesys");
    QTest::newRow("zone (T8)") << QStringList{u"--organisation"_s, u"A;B;CST;5"_s} << QByteArray("CST");
    QTest::newRow("folder") << QStringList{u"--folder"_s, u"/dev/null/x"_s} << QByteArray("/dev/null/x");
}

void TestSandboxProgram::refusesArguments()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, part);
    QProcess process;
    start(process, arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains(part), said.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void TestSandboxProgram::refusesAPortInUse()
{
    QProcess first;
    start(first, {u"--json"_s});
    const QString port = QString::number(QUrl(description(first)["address"_L1].toString()).port());
    QProcess second;
    start(second, {u"--port"_s, port});
    QVERIFY(second.waitForFinished(patience));
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains(port.toLatin1()));
    first.terminate();
    QVERIFY(first.waitForFinished(patience));
}

void TestSandboxProgram::explainsEveryOption()
{
    QProcess process;
    start(process, {u"--help"_s});
    QVERIFY(process.waitForFinished(patience));
    const QByteArray said = process.readAllStandardOutput();
    for (const char *option :
         {"--port", "--seed", "--organisation", "--folder", "--allowance", "--genesys", "--until-input-ends"})
        QVERIFY2(said.contains(option), option);
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
