// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/controlapi.h"

#include "app/sandbox/genesys/settingsjson.h"
#include "app/sandbox/replies.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/wire.h"
#include "core/util/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

QString nameOf(Dialect dialect)
{
    return dialect == Dialect::Genesys ? u"Genesys"_s : u"Etag"_s;
}

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

// Reads the member at key, if it is there; false when no value of the enum has that name.
template <class Enum>
bool read(const QJsonObject &object, QLatin1StringView key, Enum &value)
{
    if (!object.contains(key))
        return true;
    bool ok = false;
    const int number = QMetaEnum::fromType<Enum>().keyToValue(object[key].toString().toLatin1().constData(), &ok);
    if (ok)
        value = static_cast<Enum>(number);
    return ok;
}

HttpReply refused(const HttpRequest &request, const QString &message)
{
    return errorReply(request, 400, u"bad.request"_s, message);
}

QJsonObject toJson(const Client &client)
{
    return {
        {"id"_L1, client.id},
        {"secret"_L1, client.secret},
        {"name"_L1, client.name},
        {"mayWrite"_L1, client.mayWrite},
        {"lacks"_L1, QJsonArray::fromStringList(client.lacks)},
    };
}

QJsonObject toJson(const OrganisationInfo &organisation)
{
    QJsonArray weeks;
    for (const QDate &week : organisation.weeks)
        weeks.append(week.toString(Qt::ISODate));
    return {
        {"id"_L1, organisation.id},
        {"name"_L1, organisation.name},
        {"environment"_L1, organisation.environment},
        {"timeZone"_L1, organisation.timeZone},
        {"dialect"_L1, nameOf(organisation.dialect)},
        {"client"_L1, toJson(organisation.client)},
        {"otherClient"_L1, toJson(organisation.otherClient)},
        {"readOnlyClient"_L1, toJson(organisation.readOnlyClient)},
        {"weeks"_L1, weeks},
        {"agreedCsv"_L1, organisation.agreedCsv},
        {"hrisCsv"_L1, organisation.hrisCsv},
        {"profile"_L1, organisation.profile},
    };
}

QJsonObject toJson(const LedgerEntry &entry, const Tenant &tenant)
{
    const auto side = [&tenant](const std::optional<Shift> &shift) {
        return shift ? QJsonValue(toJson(*shift, tenant)) : QJsonValue();
    };
    QJsonArray changes;
    for (const ShiftChange &change : entry.changes) {
        changes.append(QJsonObject{
            {"shiftId"_L1, change.shiftId},
            {"before"_L1, side(change.before)},
            {"after"_L1, side(change.after)},
        });
    }
    return {
        {"sequence"_L1, entry.sequence},
        {"instant"_L1, toIso(entry.instant)},
        {"scheduleId"_L1, entry.scheduleId},
        {"author"_L1, toJson(entry.author)},
        {"versionBefore"_L1, entry.versionBefore},
        {"versionAfter"_L1, entry.versionAfter},
        {"changes"_L1, changes},
    };
}

QJsonObject toJson(const Traffic &traffic)
{
    QJsonObject calls;
    for (auto call = traffic.calls.cbegin(); call != traffic.calls.cend(); ++call)
        calls[nameOf(call.key())] = call.value();
    QJsonObject statuses;
    for (auto status = traffic.statuses.cbegin(); status != traffic.statuses.cend(); ++status)
        statuses[QString::number(status.key())] = status.value();
    return {{"calls"_L1, calls}, {"statuses"_L1, statuses}};
}

HttpReply listCases(const Sandbox &sandbox, const Tenant &tenant)
{
    QJsonArray cases;
    const QList<PlantedCase> planted = sandbox.cases(tenant.id());
    for (const PlantedCase &each : planted) {
        cases.append(QJsonObject{
            {"kind"_L1, nameOf(each.kind)},
            {"weekDate"_L1, each.weekDate.toString(Qt::ISODate)},
            {"scheduleId"_L1, each.scheduleId},
            {"shiftId"_L1, each.shiftId},
            {"hrisId"_L1, each.hrisId},
        });
    }
    return jsonReply({{"cases"_L1, cases}});
}

HttpReply listWrites(const Sandbox &sandbox, const Tenant &tenant)
{
    QJsonArray writes;
    for (const LedgerEntry &entry : tenant.ledger().entries())
        writes.append(toJson(entry, tenant));
    return jsonReply({{"traffic"_L1, toJson(sandbox.traffic(tenant.id()))}, {"writes"_L1, writes}});
}

HttpReply listLostUpdates(const Sandbox &sandbox, const HttpRequest &request, const Tenant &tenant)
{
    const QStringList excused = request.query.queryItemValue(u"excused"_s).split(u',', Qt::SkipEmptyParts);
    const QList<LostUpdate> lost =
        sandbox.lostUpdates(tenant.id(), request.query.queryItemValue(u"author"_s), {excused.cbegin(), excused.cend()});
    QJsonArray array;
    for (const LostUpdate &each : lost) {
        array.append(QJsonObject{
            {"shiftId"_L1, each.shiftId},
            {"field"_L1, each.field},
            {"overwritten"_L1, toJson(each.overwritten)},
            {"overwrittenBy"_L1, each.overwrittenBy},
        });
    }
    return jsonReply({{"lostUpdates"_L1, array}});
}

HttpReply armFault(Sandbox &sandbox, const HttpRequest &request, const QJsonObject &body)
{
    Fault fault;
    if (!body.contains("kind"_L1) || !read(body, "kind"_L1, fault.kind) || !read(body, "on"_L1, fault.on))
        return refused(request, u"There is no such kind of fault."_s);
    fault.organisationId = body["organisationId"_L1].toString();
    fault.times = body["times"_L1].toInt(fault.times);
    fault.probability = body["probability"_L1].toDouble(fault.probability);
    if (body.contains("retryAfter"_L1))
        fault.retryAfter = body["retryAfter"_L1].toString().toLatin1();
    fault.duration = std::chrono::milliseconds(body["duration"_L1].toInteger(fault.duration.count()));
    sandbox.faults().arm(fault);
    return jsonReply({{"armed"_L1, sandbox.faults().armed()}});
}

HttpReply setRivals(Sandbox &sandbox, const QJsonObject &body)
{
    if (body.contains("habits"_L1)) {
        const QJsonObject habits = body["habits"_L1].toObject();
        sandbox.rivals().setHabits({.elsewhere = habits["elsewhere"_L1].toInt(),
                                    .otherField = habits["otherField"_L1].toInt(),
                                    .sameField = habits["sameField"_L1].toInt(),
                                    .deletion = habits["deletion"_L1].toInt()});
    }
    sandbox.rivals().setShare(body["share"_L1].toDouble());
    sandbox.rivals().start(body["perMinuteAndSchedule"_L1].toDouble());
    return jsonReply({{"edits"_L1, sandbox.rivals().edits()}});
}

HttpReply setGenesys(Sandbox &sandbox, const HttpRequest &request, const QJsonObject &body)
{
    const auto settings = genesys::settingsFromJson(body, sandbox.genesys().settings());
    if (!settings)
        return refused(request, settings.error().what);
    sandbox.genesys().settings() = *settings;
    return jsonReply(genesys::toJson(*settings));
}

HttpReply setSockets(Sandbox &sandbox, const QJsonObject &body)
{
    genesys::Channels &channels = sandbox.genesys().channels();
    if (body.contains("down"_L1))
        channels.setDown(body["down"_L1].toBool());
    if (body["closing"_L1].toBool())
        channels.announceClosing();
    return jsonReply({{"connections"_L1, channels.connections()}});
}

HttpReply setClient(const HttpRequest &request, Tenant &tenant, const QJsonObject &body)
{
    Client *client = tenant.client(body["id"_L1].toString());
    if (!client)
        return refused(request, u"There is no such client."_s);
    client->mayWrite = body["mayWrite"_L1].toBool(client->mayWrite);
    client->secret = body["secret"_L1].toString(client->secret);
    if (body.contains("lacks"_L1)) {
        client->lacks.clear();
        const QJsonArray lacks = body["lacks"_L1].toArray();
        for (const QJsonValue &permission : lacks)
            client->lacks.append(permission.toString());
    }
    return jsonReply(toJson(*client));
}

} // namespace

QJsonObject describe(const Sandbox &sandbox)
{
    QJsonArray organisations;
    const QList<OrganisationInfo> all = sandbox.organisations();
    for (const OrganisationInfo &organisation : all)
        organisations.append(toJson(organisation));
    return {{"address"_L1, sandbox.address().toString()}, {"organisations"_L1, organisations}};
}

HttpReply answerControl(Sandbox &sandbox, const HttpRequest &request)
{
    const QString what = QString::fromLatin1(request.method) + u' ' + request.path.mid(int(qstrlen("/sandbox/")));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (what == "GET organisations"_L1)
        return jsonReply(describe(sandbox));
    if (what == "POST advance"_L1)
        return jsonReply({{"advanced"_L1, sandbox.advance()}});
    if (what == "POST faults"_L1)
        return armFault(sandbox, request, body);
    if (what == "DELETE faults"_L1) {
        sandbox.faults().clear();
        return jsonReply({{"armed"_L1, 0}});
    }
    if (what == "POST rivals"_L1)
        return setRivals(sandbox, body);
    if (what == "DELETE rivals"_L1)
        return setRivals(sandbox, {});
    if (what == "POST genesys"_L1)
        return setGenesys(sandbox, request, body);
    if (what == "POST sockets"_L1)
        return setSockets(sandbox, body);

    Tenant *tenant = sandbox.tenant(request.query.queryItemValue(u"organisation"_s));
    if (!tenant)
        return refused(request, u"There is no such call, or no such organisation."_s);
    if (what == "POST clients"_L1)
        return setClient(request, *tenant, body);
    if (what == "GET cases"_L1)
        return listCases(sandbox, *tenant);
    if (what == "GET ledger"_L1)
        return listWrites(sandbox, *tenant);
    if (what == "GET lost-updates"_L1)
        return listLostUpdates(sandbox, request, *tenant);
    return errorReply(request, 404, u"not.found"_s, u"There is no such call."_s);
}

} // namespace rosterbridge::sandbox
