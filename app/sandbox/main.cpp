// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/controlapi.h"
#include "app/sandbox/genesys/settingsjson.h"
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
#include <limits>

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

struct Settings {
    sandbox::Options options;
    quint16 port = 0;
    double rivals = 0; //!< edits a minute and schedule
    double rivalShare = 0;
    QString folder; //!< empty for one of its own
    bool advance = false;
    bool json = false;
    bool untilInputEnds = false;
};

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
            m_port,    m_seed,      m_firstWeek,  m_weeks,         m_organisation,   m_folder, m_latency,
            m_jitter,  m_allowance, m_window,     m_tokenLifetime, m_paging,         m_weak,   m_genesys,
            m_advance, m_rivals,    m_rivalShare, m_json,          m_untilInputEnds,
        });
    }

    //! Ends the program when help or the version was asked for.
    Result<Settings> read(const QCoreApplication &app)
    {
        m_parser.process(app);
        Settings settings;
        sandbox::Options &options = settings.options;
        options.seed = quint64(number(m_seed));
        options.weeks = int(number(m_weeks, 520));
        options.firstWeek = QDate::fromString(m_parser.value(m_firstWeek), Qt::ISODate);
        if (!options.firstWeek.isValid())
            refuse(tr("--first-week must be a date such as 2027-03-08."));
        options.latency = std::chrono::milliseconds(number(m_latency));
        options.jitter = std::chrono::milliseconds(number(m_jitter, 1'000'000));
        options.api.allowance = int(number(m_allowance, std::numeric_limits<int>::max()));
        options.api.window = std::chrono::seconds(number(m_window));
        options.api.tokenLifetime = std::chrono::seconds(number(m_tokenLifetime));
        options.api.weakValidators = m_parser.isSet(m_weak);
        options.api.paging = paging();
        options.genesys = genesys();
        if (m_parser.isSet(m_organisation))
            options.organisations = organisations();
        settings.port = quint16(number(m_port, std::numeric_limits<quint16>::max()));
        settings.rivals = decimal(m_rivals, 1'000'000);
        settings.rivalShare = decimal(m_rivalShare, 1);
        settings.folder = m_parser.value(m_folder);
        settings.advance = m_parser.isSet(m_advance);
        settings.json = m_parser.isSet(m_json);
        settings.untilInputEnds = m_parser.isSet(m_untilInputEnds);
        if (!m_problem.isEmpty())
            return failure(Error::Kind::Input, m_problem, tr("--help tells what there is."));
        return settings;
    }

private:
    void refuse(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    qint64 number(const QCommandLineOption &option, qint64 most = std::numeric_limits<qint64>::max())
    {
        bool ok = false;
        const qint64 value = m_parser.value(option).toLongLong(&ok);
        if (!ok || value < 0 || value > most)
            refuse(tr("--%1 must be a whole number from 0 to %2.").arg(option.names().constFirst()).arg(most));
        return value;
    }

    double decimal(const QCommandLineOption &option, double most)
    {
        bool ok = false;
        const double value = m_parser.value(option).toDouble(&ok);
        if (!ok || value < 0 || value > most)
            refuse(tr("--%1 must be a number from 0 to %2.").arg(option.names().constFirst()).arg(most));
        return value;
    }

    sandbox::ScheduleApi::Paging paging()
    {
        using Paging = sandbox::ScheduleApi::Paging;
        const QMap<QString, Paging> pagings{
            {u"alternate"_s, Paging::Alternate}, {u"nexturi"_s, Paging::NextUri}, {u"link"_s, Paging::Link}};
        const QString name = m_parser.value(m_paging).toLower();
        if (!pagings.contains(name))
            refuse(tr("--paging must be alternate, nextUri or link."));
        return pagings.value(name);
    }

    sandbox::genesys::Settings genesys()
    {
        const QByteArray text = m_parser.value(m_genesys).toUtf8();
        const auto settings = sandbox::genesys::settingsFromJson(QJsonDocument::fromJson(text).object(), {});
        if (!settings || !QJsonDocument::fromJson(text).isObject())
            refuse(
                tr("--genesys must be JSON such as {\"stale\": \"Conflict\"}; docs/sandbox.md lists what there is."));
        return settings.value_or(sandbox::genesys::Settings());
    }

    QList<sandbox::OrganisationSpec> organisations()
    {
        QList<sandbox::OrganisationSpec> organisations;
        QSet<QString> names;
        const QStringList specs = m_parser.values(m_organisation);
        for (const QString &spec : specs) {
            const QStringList parts = spec.split(u';');
            const QString dialect = parts.value(4, u"etag"_s);
            if (parts.size() < 4 || parts.size() > 5 || sandbox::slug(parts[0]).isEmpty() || parts[3].toInt() < 1
                || (dialect != "etag"_L1 && dialect != "genesys"_L1)) {
                refuse(
                    tr("\"%1\" must be name;environment;time zone;number of agents, and perhaps ;genesys.").arg(spec));
                continue;
            }
            if (names.contains(sandbox::slug(parts[0])))
                refuse(tr("There are two organisations called \"%1\".").arg(parts[0]));
            names.insert(sandbox::slug(parts[0]));
            const auto zone = ianaZone(parts[2]);
            if (!zone)
                refuse(zone.error().text());
            organisations.append(
                {.name = parts[0],
                 .environment = parts[1],
                 .timeZone = zone.value_or(QString()),
                 .agents = parts[3].toInt(),
                 .dialect = dialect == "genesys"_L1 ? sandbox::Dialect::Genesys : sandbox::Dialect::Etag});
        }
        return organisations;
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
           "otherwise; with \";genesys\" at its end the service speaks the Genesys Cloud WFM API for it. May be given "
           "more than once."),
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
    const QCommandLineOption m_genesys{
        u"genesys"_s, tr("How the service behaves where the reference of the Genesys Cloud API leaves it open."),
        u"JSON"_s, u"{}"_s};
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
            << '\n';
        if (organisation.dialect == sandbox::Dialect::Genesys)
            out << Arguments::tr("  Speaks:          the Genesys Cloud WFM API") << '\n';
        out << Arguments::tr("  Client id:       %1").arg(organisation.client.id) << '\n'
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
    const auto fail = [](const Error &error) {
        QTextStream(stderr) << error.text() << Qt::endl;
        return 2;
    };
    const auto settings = Arguments().read(app);
    if (!settings)
        return fail(settings.error());

    SystemClock clock;
    sandbox::Sandbox sandbox(settings->options, clock);
    const QTemporaryDir temporary;
    const auto written = sandbox.writeExports(settings->folder.isEmpty() ? temporary.path() : settings->folder);
    if (!written)
        return fail(written.error());
    if (settings->advance)
        sandbox.advance();
    sandbox.rivals().setShare(settings->rivalShare);
    sandbox.rivals().start(settings->rivals);
    if (const auto listening = sandbox.listen(settings->port); !listening)
        return fail(listening.error());

#ifdef Q_OS_UNIX
    quitOnSignals(app);
    if (settings->untilInputEnds)
        quitWithInput(app);
#endif
    print(sandbox, settings->json);
    return app.exec();
}
