// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/genesysclient.h"

#include "app/sandbox/genesys/gzip.h"
#include "core/util/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

GenesysClient::GenesysClient(const Sandbox &sandbox) : m_tenant(*sandbox.tenants().front()), m_http(sandbox)
{
    m_http.signIn(sandbox.organisations().first().client);
}

QByteArray GenesysClient::unit(const QByteArray &rest) const
{
    return genesys::selfUri(u"/businessunits/"_s + genesys::businessUnitId(m_tenant)).toLatin1() + rest;
}

QByteArray GenesysClient::path(const Tenant &tenant, const StoredSchedule &schedule, const QByteArray &rest)
{
    return genesys::scheduleUri(tenant, schedule).toLatin1() + rest;
}

QJsonObject GenesysClient::agentSchedule(const StoredSchedule &schedule, const QString &agentId) const
{
    const Answer answer =
        m_http.post(path(m_tenant, schedule, "/agentschedules/query"),
                    {{"managementUnitId"_L1, m_tenant.teamOf(agentId)->id}, {"userIds"_L1, QJsonArray{agentId}}});
    return answer.json()["result"_L1]["agentSchedules"_L1][0].toObject();
}

Answer GenesysClient::requestUpload(const StoredSchedule &schedule, qint64 length) const
{
    return m_http.post(path(m_tenant, schedule, "/update/uploadurl"), {{"contentLengthBytes"_L1, length}});
}

Answer GenesysClient::upload(const Answer &place, const QByteArray &content) const
{
    Headers headers;
    const QJsonObject given = place.json()["headers"_L1].toObject();
    for (auto header = given.begin(); header != given.end(); ++header)
        headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    return m_http.callElsewhere("PUT", QUrl(place.json()["url"_L1].toString()), headers, content);
}

Answer GenesysClient::process(const StoredSchedule &schedule, const QString &uploadKey) const
{
    return m_http.post(path(m_tenant, schedule, "/update"), {{"uploadKey"_L1, uploadKey}});
}

Answer GenesysClient::write(const StoredSchedule &schedule, const QJsonObject &file) const
{
    const QByteArray content = genesys::gzip(QJsonDocument(file).toJson(QJsonDocument::Compact));
    const Answer place = requestUpload(schedule, content.size());
    const Answer uploaded = upload(place, content);
    return uploaded.status == 200 ? process(schedule, place.json()["uploadKey"_L1].toString()) : uploaded;
}

QJsonObject GenesysClient::file(const StoredSchedule &schedule, const QJsonArray &agents)
{
    return {{"metadata"_L1, QJsonObject{{"version"_L1, schedule.version}}}, {"agentSchedules"_L1, agents}};
}

QJsonObject GenesysClient::agent(const StoredSchedule &schedule, const QString &agentId, const QJsonArray &shifts)
{
    return {{"userId"_L1, agentId},
            {"metadata"_L1, QJsonObject{{"version"_L1, schedule.agents[agentId].version}}},
            {"shifts"_L1, shifts}};
}

QJsonObject GenesysClient::shift(const Shift &shift, Minutes by)
{
    QJsonArray activities;
    for (const Activity &activity : shift.activities) {
        activities.append(QJsonObject{
            {"startDate"_L1, toIso(activity.start + by)},
            {"lengthMinutes"_L1, qint64(activity.length.count())},
            {"activityCodeId"_L1, activity.codeId},
            {"description"_L1, activity.description},
            {"paid"_L1, activity.paid},
        });
    }
    QJsonObject object{{"activities"_L1, activities}, {"manuallyEdited"_L1, true}};
    if (!shift.id.isEmpty())
        object["id"_L1] = shift.id;
    return object;
}

Listener::Listener(GenesysClient &client, const QStringList &topics, Transcript *transcript)
{
    const QJsonObject channel = client.http().post("/api/v2/notifications/channels", {}).json();
    m_channelId = channel["id"_L1].toString();
    m_connectUri = QUrl(channel["connectUri"_L1].toString());
    QJsonArray array;
    for (const QString &topic : topics)
        array.append(QJsonObject{{"id"_L1, topic}});
    (void)client.http().call("POST", "/api/v2/notifications/channels/" + m_channelId.toLatin1() + "/subscriptions",
                             client.http().authorised({{"Content-Type", "application/json"}}),
                             QJsonDocument(array).toJson());
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this, transcript](const QString &text) {
        m_frames.append(QJsonDocument::fromJson(text.toUtf8()).object());
        if (transcript)
            transcript->note(m_frames.last());
    });
    m_socket.open(m_connectUri);
}

QList<QJsonObject> Listener::events(const QString &topic) const
{
    QList<QJsonObject> events;
    for (const QJsonObject &frame : m_frames) {
        if (frame["topicName"_L1] == topic)
            events.append(frame["eventBody"_L1].toObject());
    }
    return events;
}

void Listener::send(const QJsonObject &message)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

QString schedulesTopic(const Tenant &tenant)
{
    return u"v2.workforcemanagement.businessunits.%1.schedules"_s.arg(genesys::businessUnitId(tenant));
}

Options genesysOptions()
{
    Options options = smallOptions();
    options.organisations.first().agents = 60;
    options.organisations.first().dialect = Dialect::Genesys;
    return options;
}

const StoredSchedule &publishedSchedule(const Sandbox &sandbox)
{
    const QMap<QString, StoredSchedule> &schedules = sandbox.tenants().front()->schedules();
    return *std::find_if(schedules.cbegin(), schedules.cend(),
                         [](const StoredSchedule &schedule) { return schedule.published; });
}

} // namespace rosterbridge::sandbox
