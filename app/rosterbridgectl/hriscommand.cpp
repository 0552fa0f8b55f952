// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/hriscommand.h"

#include "core/hris/csvsource.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

class HrisRead final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"file"_s, tr("HRIS export."));
        parser.addOptions({
            {u"profile"_s, tr("Mapping profile to read it with; required."), u"file"_s},
            {u"from"_s, tr("First day to read (UTC); all when not given."), u"date"_s},
            {u"to"_s, tr("Day after the last one (UTC)."), u"date"_s},
        });
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1 || !arguments.isSet(u"profile"_s))
            return refuse(tr("Name a file and its --profile."));
        m_file = arguments.positionalArguments().constFirst();
        Span window{startOfDay(QDate(1970, 1, 1), u"UTC"_s), startOfDay(QDate(2200, 1, 1), u"UTC"_s)};
        for (const auto &[option, instant] : {std::pair(u"from"_s, &window.begin), {u"to"_s, &window.end}}) {
            if (!arguments.isSet(option))
                continue;
            const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
            if (!date.isValid())
                return refuse(tr("--%1 is a date such as 2027-03-08.").arg(option));
            *instant = startOfDay(date, u"UTC"_s);
        }
        const auto profile = loadMappingProfile(arguments.value(u"profile"_s));
        if (!profile)
            return fail(profile.error());
        m_source = std::make_unique<CsvSource>(m_file, *profile, session().clock());
        m_source->read(window, this, [this](const Result<SourceAnswer> &answer) {
            if (answer)
                tell(*answer);
            else
                fail(answer.error());
        });
    }

private:
    void tell(const SourceAnswer &answer)
    {
        for (const ShiftRecord &record : answer.records)
            output().json(toJson(record));
        for (const RowIssue &issue : answer.issues)
            output().note(u"%1:%2:%3: %4"_s.arg(m_file).arg(issue.line).arg(issue.column).arg(issue.message));
        if (!answer.complete)
            output().note(tr("Nothing may be taken for deleted: %1").arg(answer.incompleteReason));
        const bool isClean = answer.issues.isEmpty() && answer.complete;
        finish(isClean ? ExitStatus::Done : ExitStatus::Failed);
    }

    QString m_file;
    std::unique_ptr<CsvSource> m_source;
};

} // namespace

QList<CommandEntry> hrisCommands()
{
    return {
        {.name = u"hris read"_s,
         .summary = Command::tr("Read an HRIS export and print its shifts, a JSON object a line."),
         .explanation = Command::tr("Rows that can't be used are told on standard error as file:line:column, and the "
                                    "exit status is then 1."),
         .usage = u"--profile PROFILE FILE"_s,
         .describe = HrisRead::describe,
         .make = makeCommand<HrisRead>},
    };
}

} // namespace rosterbridge
