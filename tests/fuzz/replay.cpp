// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays the kept inputs to a target without libFuzzer, so that every build of the tests holds what was once found.
#include "tests/fuzz/target.h"

#include <QDirIterator>
#include <QFile>

int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("Name the folder of the corpus");
    int played = 0;
    QDirIterator files(QFile::decodeName(argv[1]), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(file.fileName()));
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
        ++played;
    }
    if (played == 0)
        qFatal("The corpus is empty");
    return EXIT_SUCCESS;
}
