// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace rosterbridge;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    SystemClock clock;
    sandbox::Sandbox sandbox(sandbox::Options(), clock);
    if (const auto listening = sandbox.listen(); !listening)
        return 1;
    QTextStream out(stdout);
    out << sandbox.address().toString() << Qt::endl;
    for (const auto &o : sandbox.organisations())
        out << o.name << ' ' << o.client.id << ':' << o.client.secret << Qt::endl;
    return app.exec();
}
