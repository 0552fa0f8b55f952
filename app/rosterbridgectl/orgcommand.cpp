// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/orgcommand.h"

#include "core/hris/mappingprofile.h"
#include "core/wfm/services.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

QJsonObject toJson(const Organisation &organisation)
{
    return {
        {"id"_L1, organisation.id},
        {"name"_L1, organisation.name},
        {"environment"_L1, organisation.environment},
        {"group"_L1, nameOf(organisationGroupNames, organisation.group)},
        {"service"_L1, organisation.service},
        {"address"_L1, organisation.address.toString()},
        {"clientId"_L1, organisation.clientId},
        {"signIn"_L1, nameOf(signInNames, organisation.signIn)},
        {"units"_L1, QJsonArray::fromStringList(organisation.units)},
        {"missingEdit"_L1, organisation.missingEdit},
        {"hrisFile"_L1, organisation.hrisFile},
        {"firstSync"_L1, nameOf(firstSyncNames, organisation.firstSync)},
        {"firstSyncEnded"_L1, organisation.firstSyncEnded},
        {"toleranceMinutes"_L1, qint64(organisation.tolerance.count())},
        {"guards"_L1, rosterbridge::toJson(organisation.guards)},
        {"headroom"_L1, organisation.headroom},
        {"secretVariable"_L1, EnvironmentSecretStore::variable(organisation.id)},
    };
}

QString serviceIds()
{
    QStringList ids;
    for (const Service &service : services())
        ids.append(service.id);
    return ids.join(u", "_s);
}

//! \a before, but for the limits that \a texts name, such as deletesPercent=30 or pastDays=off.
Result<GuardLimits> limitsFrom(const QStringList &texts, const GuardLimits &before)
{
    QJsonObject limits = rosterbridge::toJson(before);
    for (const QString &text : texts) {
        const QString name = text.section(u'=', 0, 0);
        const QString value = text.section(u'=', 1);
        const QJsonValue usual = limits.value(name);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (usual.isString())
            limits[name] = value;
        else if (usual.isDouble() && isNumber)
            limits[name] = number;
        else if (usual.isBool() && (value == "on"_L1 || value == "off"_L1))
            limits[name] = value == "on"_L1;
        else
            return failure(
                Error::Kind::Input,
                Command::tr("--guard is a limit such as deletesPercent=30 or pastDays=off, not \"%1\".").arg(text));
    }
    return guardLimitsFromJson(limits, u"--guard"_s);
}

//! Those that an organisation is added with, and that can be changed later.
void addSettingOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"name"_s, Command::tr("Name of the organisation."), u"name"_s},
        {u"environment"_s, Command::tr("Free label such as \"UK production\"."), u"label"_s},
        {u"group"_s, Command::tr("What it is for: production, test or none; none when never given."), u"group"_s},
        {u"hris"_s, Command::tr("HRIS export to compare with."), u"file"_s},
        {u"profile"_s, Command::tr("Mapping profile to read it with."), u"file"_s},
        {u"first-sync"_s,
         Command::tr("What to do with shifts that differ on the first sync: ask, hrisWins or wfmWins; ask when never "
                     "given."),
         u"policy"_s},
        {u"tolerance"_s, Command::tr("Minutes by which start and end may differ; 0 when never given."), u"minutes"_s},
        {u"guard"_s,
         Command::tr("Limit of a run, such as deletesPercent=30 or pastDays=off; may be given more than once. These "
                     "are the usual ones: %1")
             .arg(QString::fromUtf8(QJsonDocument(rosterbridge::toJson(GuardLimits())).toJson(QJsonDocument::Compact))),
         u"limit=value"_s},
        {u"headroom"_s,
         Command::tr("Part of the service's calls that a sync leaves free for people, from 0 to %1 %; %2 when never "
                     "given.")
             .arg(mostHeadroom)
             .arg(defaultHeadroom),
         u"percent"_s},
        {u"unit"_s,
         Command::tr("Id of a unit of the organisation to sync, as \"org test\" shows it; may be given more than once. "
                     "All units when never given, or when it is empty."),
         u"id"_s},
    });
}

//! Takes over what was given of addSettingOptions(), but for the HRIS. An error means wrong use.
Result<void> takeSettings(const QCommandLineParser &arguments, Organisation &organisation)
{
    if (arguments.isSet(u"name"_s) && arguments.value(u"name"_s).isEmpty())
        return failure(Error::Kind::Input, Command::tr("--name is empty."));
    if (arguments.isSet(u"name"_s))
        organisation.name = arguments.value(u"name"_s);
    if (arguments.isSet(u"environment"_s))
        organisation.environment = arguments.value(u"environment"_s);
    if (arguments.isSet(u"group"_s)) {
        const auto group = valueOf(organisationGroupNames, arguments.value(u"group"_s));
        if (!group)
            return failure(Error::Kind::Input, Command::tr("--group is one of production, test and none."));
        organisation.group = *group;
    }
    if (arguments.isSet(u"first-sync"_s)) {
        const auto firstSync = valueOf(firstSyncNames, arguments.value(u"first-sync"_s));
        if (!firstSync)
            return failure(Error::Kind::Input, Command::tr("--first-sync is one of ask, hrisWins and wfmWins."));
        organisation.firstSync = *firstSync;
    }
    const auto number = [&arguments](const QString &option, int before, int most) -> std::optional<int> {
        if (!arguments.isSet(option))
            return before;
        bool isNumber = false;
        const int value = arguments.value(option).toInt(&isNumber);
        return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
    };
    const auto tolerance =
        number(u"tolerance"_s, static_cast<int>(organisation.tolerance.count()), std::numeric_limits<int>::max());
    if (!tolerance)
        return failure(Error::Kind::Input, Command::tr("--tolerance is a number of minutes."));
    organisation.tolerance = Minutes(*tolerance);
    const auto headroom = number(u"headroom"_s, organisation.headroom, mostHeadroom);
    if (!headroom)
        return failure(Error::Kind::Input,
                       Command::tr("--headroom is a number of per cent from 0 to %1.").arg(mostHeadroom));
    organisation.headroom = *headroom;
    const auto guards = limitsFrom(arguments.values(u"guard"_s), organisation.guards);
    if (!guards)
        return failure(guards.error());
    organisation.guards = *guards;
    if (arguments.isSet(u"unit"_s)) {
        const auto service = serviceOf(organisation.service);
        if (service && service->unitsName.isEmpty())
            return failure(Error::Kind::Input, Command::tr("%1 has no units to choose from.").arg(service->name));
        organisation.units = arguments.values(u"unit"_s);
        organisation.units.removeAll(QString());
    }
    return {};
}

//! Takes over the HRIS that was given with addSettingOptions().
Result<void> takeSource(const QCommandLineParser &arguments, Organisation &organisation)
{
    if (arguments.isSet(u"profile"_s)) {
        const auto profile = loadMappingProfile(arguments.value(u"profile"_s));
        if (!profile)
            return failure(profile.error());
        organisation.hrisProfile = toJson(*profile);
    }
    if (arguments.isSet(u"hris"_s))
        organisation.hrisFile = QFileInfo(arguments.value(u"hris"_s)).absoluteFilePath();
    return {};
}

//! For people; empty for none.
QString groupName(OrganisationGroup group)
{
    switch (group) {
    case OrganisationGroup::Production:
        return Command::tr("production");
    case OrganisationGroup::Test:
        return Command::tr("test");
    case OrganisationGroup::None:
        break;
    }
    return {};
}

class OrgList final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    void start(const QCommandLineParser &) override
    {
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        const auto organisations = (*workspace)->organisations();
        if (!organisations)
            return fail(organisations.error());
        QJsonArray array;
        QList<QStringList> rows;
        for (const Organisation &organisation : *organisations) {
            array.append(toJson(organisation));
            rows.append({organisation.id, organisation.name, groupName(organisation.group), organisation.environment,
                         organisation.address.toString(), organisation.hrisFile});
        }
        if (output().isJson())
            output().json({{"organisations"_L1, array}});
        else
            output().table({tr("Id"), tr("Name"), tr("Group"), tr("Environment"), tr("Address"), tr("HRIS export")},
                           rows);
        finish(ExitStatus::Done);
    }
};

class OrgAdd final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        addSettingOptions(parser);
        parser.addOptions({
            {u"address"_s,
             tr("Address of the WFM service, such as https://wfm.example.com; its host, or the name of a region that "
                "it has; required."),
             u"url"_s},
            {u"client-id"_s, tr("Id of the OAuth client; required."), u"id"_s},
            {u"secret-stdin"_s, tr("Read the client secret from standard input and keep it in the keychain.")},
            {u"secret-env"_s, tr("Read it from this environment variable and keep it in the keychain."), u"name"_s},
            {u"service"_s,
             tr("Kind of service, one of %1; \"%2\" when not given.").arg(serviceIds(), services().constFirst().id),
             u"id"_s, services().constFirst().id},
            {u"sign-in"_s,
             tr("Who signs in: \"secret\" for the client itself, or \"browser\" for a person, who then does so with "
                "\"org sign-in\"."),
             u"how"_s, nameOf(signInNames, SignIn::Secret)},
            {u"id"_s, tr("Id to address it by; made up when not given."), u"id"_s},
        });
    }

    void start(const QCommandLineParser &arguments) override
    {
        for (const QString &required : {u"name"_s, u"address"_s, u"client-id"_s}) {
            if (arguments.value(required).isEmpty())
                return refuse(tr("--%1 is required.").arg(required));
        }
        if (arguments.isSet(u"hris"_s) != arguments.isSet(u"profile"_s))
            return refuse(tr("--hris and --profile go together."));
        if (arguments.isSet(u"secret-stdin"_s) && arguments.isSet(u"secret-env"_s))
            return refuse(tr("The secret comes from one place only."));
        const auto signIn = valueOf(signInNames, arguments.value(u"sign-in"_s));
        if (!signIn)
            return refuse(tr("--sign-in is one of secret and browser."));
        if (*signIn == SignIn::Browser && (arguments.isSet(u"secret-stdin"_s) || arguments.isSet(u"secret-env"_s)))
            return refuse(tr("Who signs in with the browser has no secret."));
        const auto service = serviceOf(arguments.value(u"service"_s));
        if (!service)
            return refuse(tr("--service is one of %1.").arg(serviceIds()));
        m_organisation = {.id = arguments.value(u"id"_s),
                          .service = service->id,
                          .address = addressFrom(*service, arguments.value(u"address"_s)),
                          .clientId = arguments.value(u"client-id"_s),
                          .signIn = *signIn};
        if (const auto taken = takeSettings(arguments, m_organisation); !taken)
            return refuse(taken.error().what);

        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        const auto others = (*workspace)->organisations();
        if (!others)
            return fail(others.error());
        if (m_organisation.id.isEmpty())
            m_organisation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        for (const Organisation &other : *others) {
            if (other.id == m_organisation.id)
                return fail({.kind = Error::Kind::Input,
                             .what = tr("There is an organisation with the id %1 already.").arg(other.id),
                             .next = tr("Give another --id, or remove that one first.")});
            m_organisation.position = std::max(m_organisation.position, other.position + 1);
        }
        if (const auto taken = takeSource(arguments, m_organisation); !taken)
            return fail(taken.error());
        // Refuses an address or a service that can't be used before anything is stored.
        if (const auto gateway = session().gateways().gateway(m_organisation); !gateway)
            return fail(gateway.error());

        QString secret;
        if (arguments.isSet(u"secret-stdin"_s))
            secret = QTextStream(stdin).readLine().trimmed();
        else if (arguments.isSet(u"secret-env"_s))
            secret = qEnvironmentVariable(arguments.value(u"secret-env"_s).toLocal8Bit().constData());
        else
            return save();
        if (secret.isEmpty())
            return fail({.kind = Error::Kind::Input,
                         .what = tr("The client secret is empty."),
                         .next = tr("Give it on standard input or in the environment variable.")});
        session().secrets().write(m_organisation.id, secret, this, [this](const Result<void> &kept) {
            if (kept)
                return save();
            Error error = kept.error();
            error.next = tr("Or add the organisation without a secret, and give it to each command in the environment "
                            "variable %1.")
                             .arg(EnvironmentSecretStore::variable(m_organisation.id));
            fail(error);
        });
    }

private:
    void save()
    {
        if (const auto saved = session().services().workspace.saveOrganisation(m_organisation); !saved)
            return fail(saved.error());
        if (output().isJson())
            output().json(toJson(m_organisation));
        else
            output().line(tr("Added \"%1\" with the id %2.").arg(m_organisation.name, m_organisation.id));
        finish(ExitStatus::Done);
    }

    Organisation m_organisation;
};

class OrgSet final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"organisation"_s, tr("Id or name."));
        addSettingOptions(parser);
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one organisation."));
        QStringList given = arguments.optionNames();
        given.removeIf([](const QString &name) { return name == "json"_L1 || name == "workspace"_L1; });
        if (given.isEmpty())
            return refuse(tr("Say what to change, such as --headroom 20 or --guard deletesPercent=30."));
        Organisation blank; // so that wrong use is told of before anything is opened
        if (const auto taken = takeSettings(arguments, blank); !taken)
            return refuse(taken.error().what);
        const auto found = session().organisations(arguments.positionalArguments());
        if (!found)
            return fail(found.error());
        Organisation organisation = found->constFirst();
        if (const auto taken = takeSettings(arguments, organisation); !taken)
            return refuse(taken.error().what);
        if (const auto taken = takeSource(arguments, organisation); !taken)
            return fail(taken.error());
        if (organisation.hrisFile.isEmpty() != organisation.hrisProfile.isEmpty())
            return refuse(tr("It has no HRIS yet: --hris and --profile go together."));
        if (const auto saved = session().services().workspace.saveOrganisation(organisation); !saved)
            return fail(saved.error());
        if (output().isJson())
            output().json(toJson(organisation));
        else
            output().line(tr("Changed \"%1\".").arg(organisation.name));
        finish(ExitStatus::Done);
    }
};

class OrgTest final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"organisation"_s, tr("Id or name; all of them when none is given."));
    }

    void start(const QCommandLineParser &arguments) override
    {
        const auto organisations = session().organisations(arguments.positionalArguments());
        if (!organisations)
            return fail(organisations.error());
        m_left = organisations->size();
        for (const Organisation &organisation : *organisations) {
            output().progress(tr("%1: testing").arg(organisation.name));
            const auto gateway = session().gateways().gateway(organisation);
            if (gateway)
                (*gateway)->testConnection(this, [this, organisation](const Result<ConnectionReport> &report) {
                    tested(organisation, report);
                });
            else
                tested(organisation, failure(gateway.error()));
        }
    }

private:
    void tested(Organisation organisation, const Result<ConnectionReport> &report)
    {
        QJsonObject object{{"id"_L1, organisation.id}, {"name"_L1, organisation.name}};
        if (!report) {
            m_status = ExitStatus::Failed;
            object["error"_L1] = rosterbridge::toJson(report.error());
            output().note(tr("%1: %2").arg(organisation.name, report.error().text()));
        } else {
            const QStringList gone = missingUnits(organisation, *report);
            if (!report->missingPermissions.isEmpty() || !gone.isEmpty())
                m_status = ExitStatus::Failed;
            object["organisationId"_L1] = report->organisationId;
            object["organisationName"_L1] = report->organisationName;
            object["neededPermissions"_L1] = QJsonArray::fromStringList(report->neededPermissions);
            object["missingPermissions"_L1] = QJsonArray::fromStringList(report->missingPermissions);
            object["readOnly"_L1] = !report->missingEdit.isEmpty() && report->mayRead();
            object["writeUnknown"_L1] = report->writeUnknown;
            object["teams"_L1] = QJsonArray::fromStringList(report->teams);
            QJsonArray units;
            for (const OrganisationUnit &unit : report->units)
                units.append(QJsonObject{
                    {"id"_L1, unit.id}, {"name"_L1, unit.name}, {"chosen"_L1, isChosen(organisation, unit)}});
            object["units"_L1] = units;
            object["missingUnits"_L1] = QJsonArray::fromStringList(gone);
            tell(organisation, *report);
            remember(organisation, *report);
        }
        m_reports.append(object);
        if (--m_left > 0)
            return;
        if (output().isJson())
            output().json({{"organisations"_L1, m_reports}});
        finish(m_status);
    }

    void tell(const Organisation &organisation, const ConnectionReport &report)
    {
        if (output().isJson())
            return;
        output().line(tr("%1: signed in, reached \"%2\", %n team(s)", nullptr, static_cast<int>(report.teams.size()))
                          .arg(organisation.name, report.organisationName));
        if (!report.missingPermissions.isEmpty())
            output().line(tr("  Missing permissions: %1").arg(report.missingPermissions.join(u", "_s)));
        if (!report.missingEdit.isEmpty() && report.mayRead())
            output().line(tr("  Schedules can be compared, but not written."));
        for (const OrganisationUnit &unit : report.units)
            output().line((isChosen(organisation, unit) ? tr("  Unit %1  %2") : tr("  Unit %1  %2 (not synced)"))
                              .arg(unit.id, unit.name));
        const QStringList gone = missingUnits(organisation, report);
        for (const QString &unit : gone)
            output().line(tr("  Unit %1  is to be synced, but not to be seen").arg(unit));
        if (report.writeUnknown)
            output().line(tr("  Whether it may write could not be tried."));
    }

    //! Units that were chosen and are not among those that were seen.
    static QStringList missingUnits(const Organisation &organisation, const ConnectionReport &report)
    {
        QStringList missing = organisation.units;
        for (const OrganisationUnit &unit : report.units)
            missing.removeAll(unit.id);
        return missing;
    }

    static bool isChosen(const Organisation &organisation, const OrganisationUnit &unit)
    {
        return organisation.units.isEmpty() || organisation.units.contains(unit.id);
    }

    void remember(Organisation organisation, const ConnectionReport &report)
    {
        if (organisation.serviceOrganisation == report.organisationId && organisation.missingEdit == report.missingEdit)
            return;
        organisation.serviceOrganisation = report.organisationId;
        organisation.missingEdit = report.missingEdit;
        if (const auto saved = session().services().workspace.saveOrganisation(organisation); !saved)
            output().note(saved.error().text());
    }

    qsizetype m_left = 0;
    ExitStatus m_status = ExitStatus::Done;
    QJsonArray m_reports;
};

//! For a person alone: the page to sign in on is shown to them, and its answer comes to this computer.
class OrgSignIn final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"organisation"_s, tr("Id or name."));
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one organisation."));
        const auto organisations = session().organisations(arguments.positionalArguments());
        if (!organisations)
            return fail(organisations.error());
        m_organisation = organisations->constFirst();
        const auto gateway = session().gateways().gateway(m_organisation);
        if (!gateway)
            return fail(gateway.error());
        (*gateway)->signIn([this](const QUrl &page) { show(page); }, this,
                           [this](const Result<QString> &secret) { signedIn(secret); });
    }

private:
    void show(const QUrl &page)
    {
        output().note(tr("Open this page in a browser of this computer, and sign in:"));
        output().note(page.toString(QUrl::FullyEncoded));
    }

    void signedIn(const Result<QString> &secret)
    {
        if (!secret)
            return fail(secret.error());
        session().secrets().write(m_organisation.id, *secret, this, [this](const Result<void> &kept) {
            if (!kept)
                return fail(kept.error());
            if (output().isJson())
                output().json({{"signedIn"_L1, m_organisation.id}});
            else
                output().line(tr("Signed in for \"%1\".").arg(m_organisation.name));
            finish(ExitStatus::Done);
        });
    }

    Organisation m_organisation;
};

class OrgRemove final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"organisation"_s, tr("Id or name."));
        parser.addOption({u"yes"_s, tr("Don't ask.")});
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one organisation."));
        const auto organisations = session().organisations(arguments.positionalArguments());
        if (!organisations)
            return fail(organisations.error());
        const Organisation organisation = organisations->constFirst();
        if (!arguments.isSet(u"yes"_s)) {
            const auto confirmed = output().confirm(
                tr("Remove \"%1\" with its secret and all that was agreed with it?").arg(organisation.name));
            if (!confirmed)
                return refuse(tr("Nobody can be asked here: say --yes."));
            if (!*confirmed)
                return finish(ExitStatus::Failed);
        }
        if (const auto removed = session().services().workspace.removeOrganisation(organisation.id); !removed)
            return fail(removed.error());
        session().secrets().remove(organisation.id, this, [this, organisation](const Result<void> &forgotten) {
            const bool isGone = forgotten || forgotten.error().kind == Error::Kind::NotFound;
            if (!isGone)
                output().note(tr("Its secret may still be in the keychain. %1").arg(forgotten.error().text()));
            if (output().isJson())
                output().json({{"removed"_L1, organisation.id}, {"secretForgotten"_L1, isGone}});
            else
                output().line(tr("Removed \"%1\".").arg(organisation.name));
            finish(ExitStatus::Done);
        });
    }
};

} // namespace

QList<CommandEntry> orgCommands()
{
    return {
        {.name = u"org list"_s, .summary = Command::tr("Show the organisations."), .make = makeCommand<OrgList>},
        {.name = u"org add"_s,
         .summary = Command::tr("Add an organisation."),
         .explanation = Command::tr("The client secret is never an argument. It comes on standard input or from an "
                                    "environment variable and is kept in the keychain; or each command finds it in "
                                    "ROSTERBRIDGE_SECRET_<ID>, where nothing is kept."),
         .usage = u"--name NAME --address URL --client-id ID"_s,
         .describe = OrgAdd::describe,
         .make = makeCommand<OrgAdd>},
        {.name = u"org set"_s,
         .summary = Command::tr("Change limits and settings of an organisation."),
         .explanation = Command::tr("What is not given stays as it is. \"org list --json\" shows all settings."),
         .usage = u"ORGANISATION [--guard LIMIT=VALUE]… [--headroom PERCENT] [--hris FILE] [--profile FILE]…"_s,
         .describe = OrgSet::describe,
         .make = makeCommand<OrgSet>},
        {.name = u"org sign-in"_s,
         .summary = Command::tr("Sign in with the browser, for an organisation that was added so."),
         .explanation = Command::tr("What the sign-in ends with is kept in the keychain, and renewed from there by the "
                                    "other commands, which ask nobody. When it has ended they say so."),
         .usage = u"ORGANISATION"_s,
         .describe = OrgSignIn::describe,
         .make = makeCommand<OrgSignIn>},
        {.name = u"org test"_s,
         .summary = Command::tr("Sign in and look for missing permissions. Changes nothing."),
         .usage = u"[ORGANISATION…]"_s,
         .describe = OrgTest::describe,
         .make = makeCommand<OrgTest>},
        {.name = u"org remove"_s,
         .summary = Command::tr("Forget an organisation, its secret and what was agreed. The history stays."),
         .usage = u"ORGANISATION"_s,
         .describe = OrgRemove::describe,
         .make = makeCommand<OrgRemove>},
    };
}

} // namespace rosterbridge
