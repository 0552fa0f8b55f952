// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/conflictscommand.h"
#include "app/rosterbridgectl/democommand.h"
#include "app/rosterbridgectl/hriscommand.h"
#include "app/rosterbridgectl/interrupt.h"
#include "app/rosterbridgectl/orgcommand.h"
#include "app/rosterbridgectl/plancommand.h"
#include "app/rosterbridgectl/rulescommand.h"
#include "app/rosterbridgectl/runscommand.h"
#include "app/rosterbridgectl/synccommand.h"
#include "resources/translations/translations.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

namespace {

QList<CommandEntry> commands()
{
    return orgCommands() + hrisCommands() + planCommands() + syncCommands() + conflictsCommands() + rulesCommands()
        + runsCommands() + demoCommands();
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"h"_s, u"help"_s}, Command::tr("Show this help.")});
    parser.addOptions({
        {u"workspace"_s,
         Command::tr("Folder with organisations, plans and runs; %1 when not given.")
             .arg(Workspace::defaultDirectory()),
         u"folder"_s, Workspace::defaultDirectory()},
        {u"json"_s, Command::tr("Print results as JSON, an object a line.")},
    });
}

// The parser's own first line knows nothing of commands.
QString helpText(const QCommandLineParser &parser, const QString &usage)
{
    const QString text = parser.helpText();
    return Command::tr("Usage: %1").arg(usage) + text.sliced(text.indexOf(u'\n'));
}

QString overview(const QCommandLineParser &parser)
{
    const QList<CommandEntry> all = commands();
    qsizetype width = 0;
    for (const CommandEntry &entry : all)
        width = std::max(width, entry.name.size());
    QString text = helpText(parser, u"rosterbridgectl [--workspace FOLDER] [--json] COMMAND …"_s);
    text += u"\n%1\n"_s.arg(Command::tr("Commands:"));
    for (const CommandEntry &entry : all)
        text += u"  %1  %2\n"_s.arg(entry.name.leftJustified(width), entry.summary);
    text += u"\n%1\n"_s.arg(
        Command::tr("\"rosterbridgectl COMMAND --help\" explains one. Exit status: 0 done, nothing left; 1 error; "
                    "2 changes present (plan); 3 conflicts wait for a person; 4 a guard stopped rows; 64 wrong use."));
    return text;
}

int refuse(Output &output, const QString &problem)
{
    output.error({.kind = Error::Kind::Input,
                  .what = problem,
                  .next = Command::tr("\"rosterbridgectl --help\" tells what there is.")});
    return static_cast<int>(ExitStatus::WrongUse);
}

int run(QCoreApplication &app)
{
    // What stands before the command belongs to the program, what stands after it to the command.
    QCommandLineParser program;
    program.setApplicationDescription(
        Command::tr("Compares the shifts of an HR system with the schedules of workforce management, and writes what "
                    "was chosen."));
    program.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addCommonOptions(program);
    program.addVersionOption();
    Output plain(false);
    if (!program.parse(app.arguments()))
        return refuse(plain, program.errorText());
    if (program.isSet(u"version"_s)) {
        plain.line(u"rosterbridgectl %1"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    const QStringList words = program.positionalArguments();
    if (program.isSet(u"help"_s) || words.isEmpty()) {
        plain.line(overview(program).trimmed());
        return static_cast<int>(program.isSet(u"help"_s) ? ExitStatus::Done : ExitStatus::WrongUse);
    }

    const QList<CommandEntry> all = commands();
    const auto entry = std::find_if(all.cbegin(), all.cend(), [&words](const CommandEntry &one) {
        const QStringList name = one.name.split(u' ');
        return words.first(std::min(name.size(), words.size())) == name;
    });
    if (entry == all.cend())
        return refuse(plain,
                      Command::tr("There is no command \"%1\".")
                          .arg(words.first(std::min<qsizetype>(words.size(), 2)).join(u' ')));
    QCommandLineParser arguments;
    arguments.setApplicationDescription((entry->summary + u' ' + entry->explanation).trimmed());
    addCommonOptions(arguments);
    if (entry->describe)
        entry->describe(arguments);
    const qsizetype length = entry->name.count(u' ') + 1;
    if (!arguments.parse(QStringList{entry->name} + words.sliced(length)))
        return refuse(plain, arguments.errorText());
    if (arguments.isSet(u"help"_s)) {
        plain.line(helpText(arguments, u"rosterbridgectl %1 %2"_s.arg(entry->name, entry->usage).trimmed()).trimmed());
        return 0;
    }
    const QCommandLineParser &place = arguments.isSet(u"workspace"_s) ? arguments : program;
    Session session(place.value(u"workspace"_s), program.isSet(u"json"_s) || arguments.isSet(u"json"_s));
    const std::unique_ptr<Command> command = entry->make(session);
    QObject::connect(command.get(), &Command::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::received, command.get(), &Command::cancel);
    QMetaObject::invokeMethod(
        command.get(), [&command, &arguments] { command->start(arguments); }, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    // A worker may still be reading the workspace, and Qt closes the connections of all threads with the application.
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rosterbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROSTERBRIDGE_VERSION));
    installTranslations(app);
    return run(app);
}
