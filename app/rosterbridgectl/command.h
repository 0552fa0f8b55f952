// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rosterbridgectl/session.h"

#include <QCommandLineParser>

namespace rosterbridge {

//! What the program ends with, for scripts.
enum class ExitStatus {
    Done = 0, //!< nothing is left to do
    Failed = 1,
    Changes = 2, //!< a plan has changes
    Conflicts = 3, //!< conflicts wait for a person
    Guarded = 4, //!< a guard stopped rows
    WrongUse = 64, //!< of the command line
};

//! One command while it runs: start() is called once, and exactly one finished() follows.
class Command : public QObject {
    Q_OBJECT
public:
    explicit Command(Session &session) : m_session(session) { }

    //! What was given is known to be among the options of the command.
    virtual void start(const QCommandLineParser &arguments) = 0;
    //! The person wants it to end: as soon as it can be done in order.
    virtual void cancel() { finish(ExitStatus::Failed); }

Q_SIGNALS:
    void finished(int status);

protected:
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Output &output() { return m_session.output(); }

    void finish(ExitStatus status) { Q_EMIT finished(static_cast<int>(status)); }
    void fail(const Error &error);
    //! The arguments make no sense together.
    void refuse(const QString &problem);

private:
    Session &m_session;
};

//! A command as the program offers it.
struct CommandEntry {
    QString name; //!< one or two words
    QString summary;
    QString explanation; //!< for its --help
    QString usage; //!< its arguments in short
    std::function<void(QCommandLineParser &)> describe; //!< adds its options and arguments
    std::function<std::unique_ptr<Command>(Session &)> make;
};

template <class T>
[[nodiscard]] std::unique_ptr<Command> makeCommand(Session &session)
{
    return std::make_unique<T>(session);
}

} // namespace rosterbridge
