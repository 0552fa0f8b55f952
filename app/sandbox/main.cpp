// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/controlapi.h"
#include "app/sandbox/sandbox.h"
#include "core/time/zone.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace rosterbridge;

namespace {

#ifdef Q_OS_UNIX
std::array<int, 2> stopPipe{-1, -1};

void onStopSignal(int)
{
    // All that a signal handler may do here: wake the event loop up.
    const char byte = 0;
    (void)!::write(stopPipe[0], &byte, 1);
}

// Ends the event loop in order on SIGTERM and SIGINT, so that temporary files go.
void quitOnSignals(QCoreApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, stopPipe.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, onStopSignal);
    std::signal(SIGINT, onStopSignal);
}

void quitWithInput(QCoreApplication &app)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [notifier] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}
#endif

int fail(const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return 2;
}

class Arguments {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    Arguments()
    {
        m_parser.setApplicationDescription(
            tr("A WFM service and an HRIS to try Rosterbridge on: several organisations, their schedules and exports, "
               "colleagues who edit meanwhile, and faults on demand. Everything is made from one seed and is gone "
               "when the program ends. It listens on this computer alone."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({
            m_port,
            m_seed,
            m_firstWeek,
            m_weeks,
            m_organisation,
            m_folder,
            m_latency,
            m_jitter,
            m_allowance,
            m_window,
            m_tokenLifetime,
            m_paging,
            m_weak,
            m_advance,
            m_rivals,
            m_rivalShare,
            m_json,
            m_untilInputEnds,
        });
    }

    void process(const QCoreApplication &app) { m_parser.process(app); }

    // What is wrong with the arguments; empty when nothing is.
    QString read(sandbox::Options &options)
    {
        options.seed = quint64(number(m_seed));
        options.weeks = int(number(m_weeks));
        options.firstWeek = QDate::fromString(m_parser.value(m_firstWeek), Qt::ISODate);
        if (!options.firstWeek.isValid())
            return tr("The first week must be a date such as 2027-03-08.");
        options.latency = std::chrono::milliseconds(number(m_latency));
        options.jitter = std::chrono::milliseconds(number(m_jitter));
        options.api.allowance = int(number(m_allowance));
        options.api.window = std::chrono::seconds(number(m_window));
        options.api.tokenLifetime = std::chrono::seconds(number(m_tokenLifetime));
        options.api.weakValidators = m_parser.isSet(m_weak);
        const QStringList pagings{u"alternate"_s, u"nexturi"_s, u"link"_s};
        const qsizetype paging = pagings.indexOf(m_parser.value(m_paging).toLower());
        if (paging < 0)
            return tr("The paging must be one of %1.").arg(pagings.join(u", "_s));
        options.api.paging = static_cast<sandbox::ScheduleApi::Paging>(paging);
        if (m_parser.isSet(m_organisation))
            options.organisations.clear();
        const QStringList specs = m_parser.values(m_organisation);
        for (const QString &spec : specs) {
            const QStringList parts = spec.split(u';');
            if (parts.size() != 4 || parts[3].toInt() < 1)
                return tr("\"%1\" must be name;environment;time zone;number of agents.").arg(spec);
            if (const auto zone = ianaZone(parts[2]); !zone)
                return zone.error().text();
            options.organisations.append(
                {.name = parts[0], .environment = parts[1], .timeZone = parts[2], .agents = parts[3].toInt()});
        }
        return m_problem;
    }

    quint16 port() { return quint16(number(m_port)); }
    double perMinute() { return m_parser.value(m_rivals).toDouble(); }
    double rivalShare() { return m_parser.value(m_rivalShare).toDouble(); }
    QString folder() const { return m_parser.value(m_folder); }
    bool advance() const { return m_parser.isSet(m_advance); }
    bool json() const { return m_parser.isSet(m_json); }
    bool untilInputEnds() const { return m_parser.isSet(m_untilInputEnds); }

private:
    qint64 number(const QCommandLineOption &option)
    {
        bool ok = false;
        const qint64 value = m_parser.value(option).toLongLong(&ok);
        if ((!ok || value < 0) && m_problem.isEmpty())
            m_problem = tr("--%1 must be a whole number.").arg(option.names().constFirst());
        return value;
    }

    QCommandLineParser m_parser;
    QString m_problem;
    const QCommandLineOption m_port{u"port"_s, tr("Port to listen on; 0 takes a free one."), u"number"_s, u"0"_s};
    const QCommandLineOption m_seed{u"seed"_s, tr("What everything is made from; the same seed makes the same."),
                                    u"number"_s, u"1"_s};
    const QCommandLineOption m_firstWeek{u"first-week"_s, tr("First day of the first week."), u"date"_s,
                                         u"2027-03-08"_s};
    const QCommandLineOption m_weeks{u"weeks"_s, tr("How many weeks there are."), u"number"_s, u"4"_s};
    const QCommandLineOption m_organisation{
        u"organisation"_s,
        tr("An organisation as \"name;environment;time zone;number of agents\", in place of the three that there are "
           "otherwise. May be given more than once."),
        u"description"_s};
    const QCommandLineOption m_folder{
        u"folder"_s, tr("Where to write the HRIS exports and mapping profiles; a temporary folder otherwise."),
        u"path"_s};
    const QCommandLineOption m_latency{u"latency"_s, tr("Milliseconds that every answer takes."), u"ms"_s, u"0"_s};
    const QCommandLineOption m_jitter{u"jitter"_s, tr("Milliseconds that the latency is off by, at most."), u"ms"_s,
                                      u"0"_s};
    const QCommandLineOption m_allowance{u"allowance"_s, tr("Calls that a token may make in a window."), u"number"_s,
                                         u"300"_s};
    const QCommandLineOption m_window{u"window"_s, tr("Length of the window in seconds."), u"seconds"_s, u"60"_s};
    const QCommandLineOption m_tokenLifetime{u"token-lifetime"_s, tr("Seconds that a token is good for."), u"seconds"_s,
                                             u"86400"_s};
    const QCommandLineOption m_paging{u"paging"_s,
                                      tr("How a list tells its next page: alternate, nextUri or link (a header)."),
                                      u"way"_s, u"alternate"_s};
    const QCommandLineOption m_weak{u"weak-validators"_s, tr("Send weak entity tags (W/\"7\") on reading.")};
    const QCommandLineOption m_advance{u"advance"_s,
                                       tr("Let planners edit WFM before the start, so that HRIS and WFM differ.")};
    const QCommandLineOption m_rivals{u"rivals"_s, tr("Edits a minute that others make in each schedule."), u"number"_s,
                                      u"0"_s};
    const QCommandLineOption m_rivalShare{u"rival-share"_s,
                                          tr("Probability, 0 to 1, that somebody edits right before a write arrives."),
                                          u"probability"_s, u"0"_s};
    const QCommandLineOption m_json{u"json"_s, tr("Print address, credentials and files as one line of JSON.")};
    const QCommandLineOption m_untilInputEnds{u"until-input-ends"_s,
                                              tr("End when standard input is closed, as with the program that started "
                                                 "this one.")};
};

void print(const sandbox::Sandbox &sandbox, bool json)
{
    QTextStream out(stdout);
    if (json) {
        out << QJsonDocument(sandbox::describe(sandbox)).toJson(QJsonDocument::Compact) << Qt::endl;
        return;
    }
    out << Arguments::tr("The sandbox listens on %1 until you press Ctrl+C.").arg(sandbox.address().toString())
        << Qt::endl;
    const auto organisations = sandbox.organisations();
    for (const sandbox::OrganisationInfo &organisation : organisations) {
        out << '\n'
            << Arguments::tr("%1 (%2, %3)").arg(organisation.name, organisation.environment, organisation.timeZone)
            << '\n'
            << Arguments::tr("  Client id:       %1").arg(organisation.client.id) << '\n'
            << Arguments::tr("  Client secret:   %1").arg(organisation.client.secret) << '\n'
            << Arguments::tr("  HRIS export:     %1").arg(organisation.hrisCsv) << '\n'
            << Arguments::tr("  Mapping profile: %1").arg(organisation.profile) << Qt::endl;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rosterbridge-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROSTERBRIDGE_VERSION));
    Arguments arguments;
    arguments.process(app);
    sandbox::Options options;
    if (const QString problem = arguments.read(options); !problem.isEmpty())
        return fail(problem);

    SystemClock clock;
    sandbox::Sandbox sandbox(options, clock);
    const QTemporaryDir temporary;
    const QString folder = arguments.folder().isEmpty() ? temporary.path() : arguments.folder();
    if (const auto written = sandbox.writeExports(folder); !written)
        return fail(written.error().text());
    if (arguments.advance())
        sandbox.advance();
    sandbox.rivals().setShare(arguments.rivalShare());
    sandbox.rivals().start(arguments.perMinute());
    if (const auto listening = sandbox.listen(arguments.port()); !listening)
        return fail(listening.error().text());

#ifdef Q_OS_UNIX
    quitOnSignals(app);
    if (arguments.untilInputEnds())
        quitWithInput(app);
#endif
    print(sandbox, arguments.json());
    return app.exec();
}
