// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

//! Holds the boundaries of docs/architecture.md: who may include whom, and what no room may know.
class TestRooms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includes_data();
    void includes();
    void coreLinksNoGui();
    void nowComesFromTheClock();
    void sqlStaysInTheWorkspace();
    void dialectsStayBehindTheGateway();
};

namespace {

struct Line {
    QString file; //!< relative to the source tree
    QString text;
};

//! Lines of the sources below \a folder that match \a pattern.
QList<Line> linesIn(const QString &folder, const QString &pattern)
{
    const QDir root(QStringLiteral(ROSTERBRIDGE_SOURCE_DIR));
    const QRegularExpression expression(pattern);
    QList<Line> lines;
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString content = QString::fromUtf8(file.readAll());
        for (const QString &line : content.split(u'\n')) {
            if (expression.match(line).hasMatch())
                lines.append({root.relativeFilePath(file.fileName()), line.trimmed()});
        }
    }
    return lines;
}

} // namespace

void TestRooms::includes_data()
{
    QTest::addColumn<QStringList>("mayUse");
    const auto room = [](const char *name, const QStringList &mayUse) { QTest::newRow(name) << mayUse; };
    room("core/util", {});
    room("core/schedule", {u"core/util"_s});
    room("core/time", {u"core/util"_s, u"core/schedule"_s});
    room("core/net", {u"core/util"_s, u"core/time"_s});
    room("core/secrets", {u"core/util"_s, u"core/time"_s});
    room("core/hris", {u"core/util"_s, u"core/schedule"_s, u"core/time"_s, u"core/net"_s});
    room("core/wfm", {u"core/util"_s, u"core/schedule"_s, u"core/time"_s, u"core/net"_s, u"core/secrets"_s});
    room("core/plan", {u"core/util"_s, u"core/schedule"_s, u"core/time"_s});
    room("core/workspace", {u"core/util"_s, u"core/schedule"_s, u"core/time"_s, u"core/plan"_s});
    room("core/sync",
         {u"core/util"_s, u"core/schedule"_s, u"core/time"_s, u"core/hris"_s, u"core/plan"_s, u"core/wfm"_s,
          u"core/workspace"_s, u"core/secrets"_s});
    room("ui", {u"core"_s});
    room("app/sandbox", {u"core/util"_s, u"core/schedule"_s, u"core/time"_s});
}

void TestRooms::includes()
{
    QFETCH(QStringList, mayUse);
    const QString room = QString::fromLatin1(QTest::currentDataTag());
    mayUse.append(room);
    const QList<Line> includes = linesIn(room, u"^#include \"(core|ui|app|tests)/"_s);
    QVERIFY(room == "core/util"_L1 || !includes.isEmpty());
    for (const Line &line : includes) {
        const QString included = line.text.section(u'"', 1, 1);
        const bool allowed = std::any_of(mayUse.cbegin(), mayUse.cend(),
                                         [&included](const QString &one) { return included.startsWith(one + u'/'); });
        QVERIFY2(allowed, qPrintable(line.file + u": "_s + line.text));
    }
    if (room == "core/plan"_L1 || room == "core/schedule"_L1)
        QVERIFY(linesIn(room, u"Q_OBJECT"_s).isEmpty());
    if (room == "ui"_L1)
        QVERIFY(linesIn(room, u"#include <(QSql|QNetwork(Request|Reply))"_s).isEmpty());
}

void TestRooms::coreLinksNoGui()
{
    for (const Line &line : linesIn(u"core"_s, u"#include <Q(Widget|Application|Gui|Color|Icon|Palette|Dialog)"_s))
        QFAIL(qPrintable(line.file + u": "_s + line.text));
#ifdef Q_OS_LINUX
    // This test links every room of core, and nothing else.
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, QCoreApplication::applicationFilePath()});
    QVERIFY(readelf.waitForFinished());
    const QByteArray libraries = readelf.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("libQt6Gui"));
    QVERIFY(!libraries.contains("libQt6Widgets"));
#endif
}

void TestRooms::nowComesFromTheClock()
{
    for (const Line &line :
         linesIn(u"core"_s, u"currentDateTime|currentDate\\(|currentTime\\(|_clock::now|QElapsedTimer|QTimer\\b"_s))
        QVERIFY2(line.file.startsWith("core/time/"_L1), qPrintable(line.file + u": "_s + line.text));
}

void TestRooms::sqlStaysInTheWorkspace()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const Line &line : linesIn(folder, u"#include <QSql"_s))
            QVERIFY2(line.file.startsWith("core/workspace/"_L1), qPrintable(line.file + u": "_s + line.text));
    }
}

// Everything above Gateway is shared by all services: it takes their list and their words from core/wfm.
void TestRooms::dialectsStayBehindTheGateway()
{
    const QString names = u"(?i)genesys|purecloud|etag|if-match"_s;
    QVERIFY(!linesIn(u"core/wfm"_s, names).isEmpty());
    for (const QString &folder : {u"ui"_s, u"core/plan"_s, u"core/sync"_s, u"core/workspace"_s, u"core/hris"_s}) {
        for (const Line &line : linesIn(folder, names))
            QFAIL(qPrintable(line.file + u": "_s + line.text));
    }
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
