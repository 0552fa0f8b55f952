// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file of a workspace, of this version or an older one, damaged in any way.
#include "core/workspace/workspace.h"
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rosterbridge;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static int argumentCount = 1;
    static const QCoreApplication application(argumentCount, arguments); // Qt's SQL drivers need one

    const QString memory = QStringLiteral("/dev/shm"); // where there is one: thousands of files a minute
    const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
                               + QStringLiteral("/rosterbridge-fuzz-XXXXXX"));
    QFile file(folder.filePath(QStringLiteral("workspace.sqlite")));
    if (!file.open(QIODevice::WriteOnly) || file.write(fuzz::bytes(data, size)) != qint64(size))
        qFatal("%s can't be written", qPrintable(file.fileName()));
    file.close();
    const auto workspace = Workspace::open(folder.path());
    if (!workspace) {
        fuzz::promise(!workspace.error().what.isEmpty() && !workspace.error().next.isEmpty(),
                      "an error says what to do");
        return 0;
    }
    const auto organisations = (*workspace)->organisations();
    if (organisations) {
        for (const Organisation &organisation : *organisations) {
            (void)(*workspace)->agreed(organisation.id, QStringLiteral("s1"));
            (void)(*workspace)->cachedSchedule(organisation.id, QStringLiteral("s1"));
        }
    }
    if (const auto plans = (*workspace)->plans()) {
        for (const PlanHead &head : *plans)
            (void)(*workspace)->plan(head.id);
    }
    if (const auto runs = (*workspace)->runs()) {
        for (const RunRecord &run : *runs) {
            (void)(*workspace)->runRows(run.id);
            (void)(*workspace)->openIntents(run.id);
        }
    }
    return 0;
}
