// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/command.h"

namespace rosterbridge {

void Command::fail(const Error &error)
{
    output().error(error);
    finish(ExitStatus::Failed);
}

void Command::refuse(const QString &problem)
{
    output().error({.kind = Error::Kind::Input, .what = problem});
    finish(ExitStatus::WrongUse);
}

} // namespace rosterbridge
