// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planjson.h"

#include "core/plan/sharedtexts.h"
#include "core/schedule/schedulejson.h"
#include "core/util/enumnames.h"

#include <QFile>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr EnumNames<RowKind, rowKindCount> rowKinds{{
    {RowKind::Create, "create"_L1},
    {RowKind::Update, "update"_L1},
    {RowKind::Delete, "delete"_L1},
    {RowKind::Merged, "merged"_L1},
    {RowKind::Keep, "keep"_L1},
    {RowKind::Conflict, "conflict"_L1},
    {RowKind::Blocked, "blocked"_L1},
    {RowKind::InSync, "inSync"_L1},
}};

constexpr EnumNames<ConflictKind, 7> conflictKinds{{
    {ConflictKind::None, "none"_L1},
    {ConflictKind::EditEdit, "editEdit"_L1},
    {ConflictKind::EditDelete, "editDelete"_L1},
    {ConflictKind::DeleteEdit, "deleteEdit"_L1},
    {ConflictKind::CreateCreate, "createCreate"_L1},
    {ConflictKind::Rule, "rule"_L1},
    {ConflictKind::Pairing, "pairing"_L1},
}};

constexpr EnumNames<Pairing, 5> pairings{{
    {Pairing::None, "none"_L1},
    {Pairing::Link, "link"_L1},
    {Pairing::ExternalId, "externalId"_L1},
    {Pairing::SameStart, "sameStart"_L1},
    {Pairing::Overlap, "overlap"_L1},
}};

constexpr EnumNames<FieldState, 6> fieldStates{{
    {FieldState::Same, "same"_L1},
    {FieldState::HrisChanged, "hrisChanged"_L1},
    {FieldState::WfmChanged, "wfmChanged"_L1},
    {FieldState::BothAlike, "bothAlike"_L1},
    {FieldState::Conflict, "conflict"_L1},
    {FieldState::Carried, "carried"_L1},
}};

constexpr EnumNames<RowEnd, 7> rowEnds{{
    {RowEnd::None, "none"_L1},
    {RowEnd::Pending, "pending"_L1},
    {RowEnd::Written, "written"_L1},
    {RowEnd::AlreadyThere, "alreadyThere"_L1},
    {RowEnd::Conflict, "conflict"_L1},
    {RowEnd::Blocked, "blocked"_L1},
    {RowEnd::Left, "left"_L1},
}};

constexpr EnumNames<Side, 3> sides{{
    {Side::Hris, "hris"_L1},
    {Side::Agreed, "agreed"_L1},
    {Side::Wfm, "wfm"_L1},
}};

constexpr EnumNames<Ownership, 3> ownerships{{
    {Ownership::Window, "window"_L1},
    {Ownership::WindowAndCode, "windowAndCode"_L1},
    {Ownership::Activities, "activities"_L1},
}};

// For the templates below, which look names up where they stand.
QJsonObject toJson(const FieldDiff &diff);
QJsonObject toJson(const DesiredShift &desired);
QJsonObject toJson(const RowIssue &issue);
QJsonObject toJson(const Reason &reason);
QJsonObject toJson(const Decision &decision);
QJsonObject toJson(const PlanRow &row);

// Members that hold their default are left out: most rows of a plan are in sync and have little to tell.

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object[key] = array;
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonObject &nested)
{
    if (!nested.isEmpty())
        object[key] = nested;
}

void putFlag(QJsonObject &object, QLatin1StringView key, bool flag)
{
    if (flag)
        object[key] = true;
}

void putNumber(QJsonObject &object, QLatin1StringView key, qint64 number)
{
    if (number != 0)
        object[key] = number;
}

void putInstant(QJsonObject &object, QLatin1StringView key, Instant instant)
{
    if (instant != Instant())
        object[key] = toIso(instant);
}

template <class Enum, std::size_t size>
void putEnum(QJsonObject &object, QLatin1StringView key, const EnumNames<Enum, size> &names, Enum value)
{
    if (value != names.front().first)
        object[key] = nameOf(names, value);
}

template <class Value>
void putOptional(QJsonObject &object, QLatin1StringView key, const std::optional<Value> &value)
{
    if (value)
        object[key] = toJson(*value);
}

template <class Value>
QJsonArray toArray(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

qint64 optionalNumber(JsonReader &reader, QLatin1StringView key)
{
    return reader.has(key) ? reader.integer(key) : 0;
}

Instant optionalInstant(JsonReader &reader, QLatin1StringView key)
{
    return reader.has(key) ? reader.instant(key) : Instant();
}

template <class Enum, std::size_t size>
Enum optionalEnum(JsonReader &reader, QLatin1StringView key, const EnumNames<Enum, size> &names)
{
    return reader.has(key) ? readEnum(reader, key, names) : names.front().first;
}

int readCount(JsonReader &reader, QLatin1StringView key)
{
    const qint64 count = optionalNumber(reader, key);
    if (count < 0 || count > std::numeric_limits<int>::max() / rowKindCount)
        reader.fail(key, Error::tr("must be a number of rows"));
    return static_cast<int>(count);
}

Minutes readMinutes(JsonReader &reader, QLatin1StringView key)
{
    const Minutes minutes(reader.integer(key));
    if (minutes < Minutes(0))
        reader.fail(key, Error::tr("must not be negative"));
    return minutes;
}

QStringList optionalTexts(JsonReader &reader, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = reader.has(key) ? reader.array(key) : QJsonArray();
    for (const QJsonValue &text : array) {
        if (!text.isString())
            reader.fail(key, Error::tr("must hold texts only"));
        texts.append(text.toString());
    }
    return texts;
}

template <class Value>
Value readObject(JsonReader &reader, QLatin1StringView key, Value (*read)(JsonReader &))
{
    JsonReader nested(reader.object(key), reader.path(key));
    Value value = read(nested);
    reader.take(nested);
    return value;
}

template <class Value>
std::optional<Value> optionalObject(JsonReader &reader, QLatin1StringView key, Value (*read)(JsonReader &))
{
    if (!reader.has(key))
        return std::nullopt;
    return readObject(reader, key, read);
}

template <class Value>
QList<Value> optionalList(JsonReader &reader, QLatin1StringView key, Value (*read)(JsonReader &))
{
    return reader.has(key) ? reader.list(key, read) : QList<Value>();
}

// Reads a member through a function of schedulejson.h.
template <class Value>
Value readForeign(JsonReader &reader, QLatin1StringView key,
                  Result<Value> (*read)(const QJsonObject &, const QString &))
{
    Result<Value> value = read(reader.object(key), reader.path(key));
    if (!value)
        reader.take(value.error());
    return value ? *value : Value();
}

std::optional<Shift> optionalShift(JsonReader &reader, QLatin1StringView key)
{
    if (!reader.has(key))
        return std::nullopt;
    return readForeign<Shift>(reader, key, shiftFromJson);
}

template <class Value>
Result<Value> resultOf(Value (*read)(JsonReader &), const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Value value = read(reader);
    if (!reader.ok())
        return failure(reader.error());
    return value;
}

// A field is named by one text, so that it can be the key of a map: window, workCode, segment:<ordinal>:<code id>.
constexpr auto windowName = "window"_L1;
constexpr auto workCodeName = "workCode"_L1;
constexpr auto segmentPrefix = "segment:"_L1;

void putStretch(QJsonObject &object, const Stretch &stretch)
{
    object["startDate"_L1] = toIso(stretch.start);
    object["lengthMinutes"_L1] = qint64(stretch.length.count());
}

Stretch readStretch(JsonReader &reader)
{
    return {.start = reader.instant("startDate"_L1), .length = readMinutes(reader, "lengthMinutes"_L1)};
}

QJsonObject toJson(const FieldValue &value)
{
    QJsonObject object;
    if (value.stretch)
        putStretch(object, *value.stretch);
    put(object, "codeId"_L1, value.codeId);
    return object;
}

FieldValue readFieldValue(JsonReader &reader)
{
    FieldValue value;
    if (reader.has("startDate"_L1))
        value.stretch = readStretch(reader);
    value.codeId = reader.optionalString("codeId"_L1);
    return value;
}

FieldValue optionalFieldValue(JsonReader &reader, QLatin1StringView key)
{
    return optionalObject(reader, key, readFieldValue).value_or(FieldValue());
}

QJsonObject toJson(const ShiftFields &fields)
{
    QJsonObject object;
    putStretch(object, fields.window);
    put(object, "workCodeId"_L1, fields.workCodeId);
    QJsonArray segments;
    for (auto segment = fields.segments.cbegin(); segment != fields.segments.cend(); ++segment) {
        QJsonObject entry{{"codeId"_L1, segment.key().codeId}};
        putNumber(entry, "ordinal"_L1, segment.key().ordinal);
        putStretch(entry, segment.value());
        segments.append(entry);
    }
    put(object, "segments"_L1, segments);
    return object;
}

std::pair<SegmentKey, Stretch> readSegment(JsonReader &reader)
{
    const SegmentKey key{.codeId = reader.string("codeId"_L1),
                         .ordinal = static_cast<int>(optionalNumber(reader, "ordinal"_L1))};
    return {key, readStretch(reader)};
}

ShiftFields readShiftFields(JsonReader &reader)
{
    ShiftFields fields{.window = readStretch(reader), .workCodeId = reader.optionalString("workCodeId"_L1)};
    for (const auto &[key, stretch] : optionalList(reader, "segments"_L1, readSegment)) {
        if (fields.segments.contains(key))
            reader.fail("segments"_L1, Error::tr("names one activity twice"));
        fields.segments.insert(key, stretch);
    }
    return fields;
}

AgreedShift readAgreed(JsonReader &reader)
{
    return {
        .hrisKey = reader.string("hrisKey"_L1),
        .externalId = reader.optionalString("externalId"_L1),
        .agentId = reader.string("agentId"_L1),
        .shiftId = reader.optionalString("shiftId"_L1),
        .fields = readObject(reader, "fields"_L1, readShiftFields),
        .settled = optionalInstant(reader, "settled"_L1),
    };
}

QJsonObject toJson(const DesiredShift &desired)
{
    QJsonObject object{{"hrisKey"_L1, desired.hrisKey}, {"agentId"_L1, desired.agentId}};
    put(object, "externalId"_L1, desired.externalId);
    put(object, "team"_L1, desired.team);
    object["fields"_L1] = toJson(desired.fields);
    putNumber(object, "line"_L1, desired.line);
    put(object, "rawLine"_L1, desired.rawLine);
    put(object, "timeZone"_L1, desired.zone);
    putInstant(object, "modified"_L1, desired.modified);
    return object;
}

DesiredShift readDesired(JsonReader &reader)
{
    return {
        .hrisKey = reader.string("hrisKey"_L1),
        .externalId = reader.optionalString("externalId"_L1),
        .agentId = reader.string("agentId"_L1),
        .team = reader.optionalString("team"_L1),
        .fields = readObject(reader, "fields"_L1, readShiftFields),
        .line = optionalNumber(reader, "line"_L1),
        .rawLine = reader.optionalString("rawLine"_L1),
        .zone = reader.optionalString("timeZone"_L1),
        .modified = optionalInstant(reader, "modified"_L1),
    };
}

QJsonObject toJson(const RowIssue &issue)
{
    QJsonObject object{{"message"_L1, issue.message}};
    putNumber(object, "line"_L1, issue.line);
    putNumber(object, "column"_L1, issue.column);
    put(object, "field"_L1, issue.field);
    put(object, "rawLine"_L1, issue.rawLine);
    put(object, "externalId"_L1, issue.externalId);
    put(object, "employeeId"_L1, issue.employeeId);
    put(object, "email"_L1, issue.email);
    put(object, "name"_L1, issue.name);
    put(object, "agentId"_L1, issue.agentId);
    return object;
}

RowIssue readIssue(JsonReader &reader)
{
    return {
        .line = optionalNumber(reader, "line"_L1),
        .column = static_cast<int>(optionalNumber(reader, "column"_L1)),
        .field = reader.optionalString("field"_L1),
        .message = reader.string("message"_L1),
        .rawLine = reader.optionalString("rawLine"_L1),
        .externalId = reader.optionalString("externalId"_L1),
        .employeeId = reader.optionalString("employeeId"_L1),
        .email = reader.optionalString("email"_L1),
        .name = reader.optionalString("name"_L1),
        .agentId = reader.optionalString("agentId"_L1),
    };
}

QJsonObject toJson(const Reason &reason)
{
    QJsonObject object{
        {"code"_L1, QLatin1StringView(QMetaEnum::fromType<Reason::Code>().valueToKey(static_cast<int>(reason.code)))}};
    put(object, "args"_L1, QJsonArray::fromStringList(reason.args));
    return object;
}

Reason readReason(JsonReader &reader)
{
    const QString name = reader.string("code"_L1);
    bool isKnown = false;
    const int code = QMetaEnum::fromType<Reason::Code>().keyToValue(name.toLatin1().constData(), &isKnown);
    if (!isKnown)
        reader.fail("code"_L1, Error::tr("has the unknown value \"%1\"").arg(name));
    return {.code = isKnown ? static_cast<Reason::Code>(code) : Reason::Code(),
            .args = optionalTexts(reader, "args"_L1)};
}

QJsonObject toJson(const FieldDiff &diff)
{
    QJsonObject object{{"field"_L1, name(diff.key)}};
    putEnum(object, "state"_L1, fieldStates, diff.state);
    put(object, "agreed"_L1, toJson(diff.base));
    put(object, "hris"_L1, toJson(diff.desired));
    put(object, "wfm"_L1, toJson(diff.current));
    return object;
}

FieldDiff readFieldDiff(JsonReader &reader)
{
    const auto key = fieldKeyOf(reader.string("field"_L1));
    if (!key)
        reader.fail("field"_L1, Error::tr("is not the name of a field"));
    return {
        .key = key.value_or(FieldKey()),
        .base = optionalFieldValue(reader, "agreed"_L1),
        .desired = optionalFieldValue(reader, "hris"_L1),
        .current = optionalFieldValue(reader, "wfm"_L1),
        .state = optionalEnum(reader, "state"_L1, fieldStates),
    };
}

QJsonObject toJson(const Decision &decision)
{
    QJsonObject object;
    if (decision.shift)
        object["shift"_L1] = name(*decision.shift);
    QJsonObject fields;
    for (auto field = decision.fields.cbegin(); field != decision.fields.cend(); ++field)
        fields[name(field.key())] = name(field.value());
    put(object, "fields"_L1, fields);
    QJsonObject edited;
    for (auto field = decision.edited.cbegin(); field != decision.edited.cend(); ++field)
        edited[name(field.key())] = toJson(field.value());
    put(object, "edited"_L1, edited);
    putFlag(object, "both"_L1, decision.both);
    putOptional(object, "seen"_L1, decision.seen);
    put(object, "rule"_L1, decision.rule);
    put(object, "who"_L1, decision.who);
    putInstant(object, "when"_L1, decision.when);
    return object;
}

// Calls \a read with each field named in the object at \a key.
template <class Read>
void readFieldMap(JsonReader &reader, QLatin1StringView key, Read read)
{
    if (!reader.has(key))
        return;
    const QJsonObject object = reader.object(key);
    JsonReader nested(object, reader.path(key));
    for (const QString &name : object.keys()) {
        const QByteArray latin = name.toLatin1();
        if (const auto field = fieldKeyOf(name))
            read(nested, *field, QLatin1StringView(latin));
        else
            nested.fail(QLatin1StringView(latin), Error::tr("is not the name of a field"));
    }
    reader.take(nested);
}

Decision readDecision(JsonReader &reader)
{
    Decision decision{.both = reader.optionalBoolean("both"_L1, false),
                      .seen = optionalShift(reader, "seen"_L1),
                      .rule = reader.optionalString("rule"_L1),
                      .who = reader.optionalString("who"_L1),
                      .when = optionalInstant(reader, "when"_L1)};
    if (reader.has("shift"_L1))
        decision.shift = readEnum(reader, "shift"_L1, sides);
    readFieldMap(reader, "fields"_L1, [&](JsonReader &nested, const FieldKey &field, QLatin1StringView key) {
        decision.fields.insert(field, readEnum(nested, key, sides));
    });
    readFieldMap(reader, "edited"_L1, [&](JsonReader &nested, const FieldKey &field, QLatin1StringView key) {
        decision.edited.insert(field, readObject(nested, key, readFieldValue));
    });
    return decision;
}

QJsonObject toJson(const PlanRow &row)
{
    QJsonObject object{{"key"_L1, row.key}, {"kind"_L1, name(row.kind)}};
    put(object, "agentId"_L1, row.agentId);
    put(object, "agentName"_L1, row.agentName);
    put(object, "day"_L1, row.day.toString(Qt::ISODate));
    putEnum(object, "conflict"_L1, conflictKinds, row.conflict);
    putEnum(object, "pairing"_L1, pairings, row.pairing);
    put(object, "reasons"_L1, toArray(row.reasons));
    putOptional(object, "agreed"_L1, row.base);
    putOptional(object, "hris"_L1, row.desired);
    putOptional(object, "wfm"_L1, row.current);
    put(object, "fields"_L1, toArray(row.fields));
    putOptional(object, "result"_L1, row.result);
    putFlag(object, "settles"_L1, row.settles);
    putFlag(object, "ticked"_L1, row.ticked);
    putFlag(object, "later"_L1, row.later);
    putOptional(object, "decision"_L1, std::optional<Decision>(row.decision));
    putEnum(object, "end"_L1, rowEnds, row.end);
    put(object, "correlationId"_L1, row.correlationId);
    return object;
}

PlanRow readRow(JsonReader &reader)
{
    return {
        .key = reader.string("key"_L1),
        .agentId = reader.optionalString("agentId"_L1),
        .agentName = reader.optionalString("agentName"_L1),
        .day = reader.has("day"_L1) ? reader.date("day"_L1) : QDate(),
        .kind = readEnum(reader, "kind"_L1, rowKinds),
        .conflict = optionalEnum(reader, "conflict"_L1, conflictKinds),
        .pairing = optionalEnum(reader, "pairing"_L1, pairings),
        .reasons = optionalList(reader, "reasons"_L1, readReason),
        .base = optionalObject(reader, "agreed"_L1, readAgreed),
        .desired = optionalObject(reader, "hris"_L1, readDesired),
        .current = optionalShift(reader, "wfm"_L1),
        .fields = optionalList(reader, "fields"_L1, readFieldDiff),
        .result = optionalShift(reader, "result"_L1),
        .settles = reader.optionalBoolean("settles"_L1, false),
        .ticked = reader.optionalBoolean("ticked"_L1, false),
        .later = reader.optionalBoolean("later"_L1, false),
        .decision = optionalObject(reader, "decision"_L1, readDecision),
        .end = optionalEnum(reader, "end"_L1, rowEnds),
        .correlationId = reader.optionalString("correlationId"_L1),
    };
}

void putTexts(QJsonObject &object, QLatin1StringView key, const QSet<QString> &texts)
{
    QStringList sorted(texts.cbegin(), texts.cend());
    std::sort(sorted.begin(), sorted.end()); // the same plan is the same file
    put(object, key, QJsonArray::fromStringList(sorted));
}

QSet<QString> readTextSet(JsonReader &reader, QLatin1StringView key)
{
    const QStringList texts = optionalTexts(reader, key);
    return {texts.cbegin(), texts.cend()};
}

QJsonObject toJson(const RowSummary &summary)
{
    QJsonObject object;
    for (const auto &[kind, kindName] : rowKinds)
        putNumber(object, kindName, summary.counts.of(kind));
    putNumber(object, "inWfm"_L1, summary.inWfm);
    putTexts(object, "listedAgents"_L1, summary.listedAgents);
    putTexts(object, "listedCodes"_L1, summary.listedCodes);
    if (summary.firstDay.isValid()) {
        object["firstDay"_L1] = summary.firstDay.toString(Qt::ISODate);
        object["lastDay"_L1] = summary.lastDay.toString(Qt::ISODate);
    }
    return object;
}

RowSummary readSummary(JsonReader &reader)
{
    RowSummary summary;
    for (const auto &[kind, kindName] : rowKinds)
        summary.counts.add(kind, readCount(reader, kindName));
    summary.inWfm = readCount(reader, "inWfm"_L1);
    summary.listedAgents = readTextSet(reader, "listedAgents"_L1);
    summary.listedCodes = readTextSet(reader, "listedCodes"_L1);
    if (reader.has("firstDay"_L1)) {
        summary.firstDay = reader.date("firstDay"_L1);
        summary.lastDay = reader.date("lastDay"_L1);
    }
    return summary;
}

ShiftWrite readShiftWrite(JsonReader &reader)
{
    ShiftWrite write{.before = optionalShift(reader, "before"_L1),
                     .after = optionalShift(reader, "after"_L1),
                     .agreedBefore = optionalObject(reader, "agreedBefore"_L1, readAgreed),
                     .agreedAfter = optionalObject(reader, "agreedAfter"_L1, readAgreed)};
    if (!write.before && !write.after)
        reader.fail("before"_L1, Error::tr("is missing"));
    return write;
}

std::pair<QString, ShiftWrite> readUndone(JsonReader &reader)
{
    return {reader.string("key"_L1), readShiftWrite(reader)};
}

SchedulePlan readSchedulePlan(JsonReader &reader)
{
    SchedulePlan schedule{.info = readForeign<ScheduleInfo>(reader, "schedule"_L1, scheduleInfoFromJson),
                          .rows = optionalList(reader, "rows"_L1, readRow),
                          .unchanged = optionalObject(reader, "unchanged"_L1, readSummary).value_or(RowSummary()),
                          .undone = {}};
    for (const auto &[key, write] : optionalList(reader, "undone"_L1, readUndone))
        schedule.undone.insert(key, write);
    shareTexts(schedule.rows);
    return schedule;
}

QList<PlanRow> readRows(JsonReader &reader)
{
    QList<PlanRow> rows = reader.list("rows"_L1, readRow);
    shareTexts(rows);
    return rows;
}

QJsonObject toJson(const Owned &owned)
{
    QJsonObject object{{"level"_L1, nameOf(ownerships, owned.level)}};
    putTexts(object, "segmentCodes"_L1, owned.segmentCodes);
    return object;
}

Owned readOwned(JsonReader &reader)
{
    return {.level = readEnum(reader, "level"_L1, ownerships), .segmentCodes = readTextSet(reader, "segmentCodes"_L1)};
}

QJsonObject toJson(const Coverage &coverage)
{
    QJsonObject object{{"from"_L1, toIso(coverage.covered.begin)},
                       {"to"_L1, toIso(coverage.covered.end)},
                       {"complete"_L1, coverage.complete}};
    put(object, "incompleteReason"_L1, coverage.incompleteReason);
    putFlag(object, "collapsed"_L1, coverage.collapsed);
    putNumber(object, "agreed"_L1, coverage.agreed);
    put(object, "unreadable"_L1, toArray(coverage.unreadable));
    return object;
}

Coverage readCoverage(JsonReader &reader)
{
    return {
        .covered = {.begin = reader.instant("from"_L1), .end = reader.instant("to"_L1)},
        .complete = reader.boolean("complete"_L1),
        .incompleteReason = reader.optionalString("incompleteReason"_L1),
        .collapsed = reader.optionalBoolean("collapsed"_L1, false),
        .agreed = static_cast<int>(optionalNumber(reader, "agreed"_L1)),
        .unreadable = optionalList(reader, "unreadable"_L1, readIssue),
    };
}

OrganisationPlan readHead(JsonReader &reader)
{
    return {
        .organisationId = reader.string("organisationId"_L1),
        .organisationName = reader.string("organisationName"_L1),
        .undoes = reader.optionalString("undoes"_L1),
        .source = reader.optionalString("source"_L1),
        .sourceRead = optionalInstant(reader, "sourceRead"_L1),
        .directory = readForeign<Directory>(reader, "directory"_L1, directoryFromJson),
        .owned = readObject(reader, "owned"_L1, readOwned),
        .firstSync = readEnum(reader, "firstSync"_L1, firstSyncNames),
        .tolerance = readMinutes(reader, "toleranceMinutes"_L1),
        .coverage = readObject(reader, "coverage"_L1, readCoverage),
        .unplaced = optionalList(reader, "unplaced"_L1, readRow),
    };
}

OrganisationPlan readOrganisation(JsonReader &reader)
{
    OrganisationPlan organisation = readHead(reader);
    organisation.schedules = optionalList(reader, "schedules"_L1, readSchedulePlan);
    return organisation;
}

Plan readPlan(JsonReader &reader)
{
    Plan plan{.id = reader.string("id"_L1), .created = reader.instant("created"_L1)};
    for (const QString &text : optionalTexts(reader, "weeks"_L1)) {
        plan.weeks.append(QDate::fromString(text, Qt::ISODate));
        if (!plan.weeks.last().isValid())
            reader.fail("weeks"_L1, Error::tr("must hold dates such as 2026-03-02"));
    }
    plan.organisations = optionalList(reader, "organisations"_L1, readOrganisation);
    return plan;
}

Error fileError(const QString &path, const QString &problem)
{
    return {.kind = Error::Kind::Storage,
            .what = Error::tr("The plan file %1 could not be written: %2.").arg(path, problem),
            .next = Error::tr("Choose another place, or free some space, and save again.")};
}

// "line 3, column 14" of an offset.
QString placeIn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.first(std::min(offset, bytes.size()));
    return Error::tr("line %1, column %2").arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

} // namespace

QJsonObject toJson(const Plan &plan)
{
    QJsonArray weeks;
    for (const QDate &week : plan.weeks)
        weeks.append(week.toString(Qt::ISODate));
    QJsonArray organisations;
    for (const OrganisationPlan &organisation : plan.organisations) {
        QJsonObject object = headToJson(organisation);
        put(object, "schedules"_L1, toArray(organisation.schedules));
        organisations.append(object);
    }
    return {
        {"format"_L1, planFormat},           {"id"_L1, plan.id},
        {"created"_L1, toIso(plan.created)}, {"weeks"_L1, weeks},
        {"organisations"_L1, organisations},
    };
}

Result<Plan> planFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const qint64 format = reader.integer("format"_L1);
    if (format > planFormat)
        return failure(
            Error::Kind::NewerVersion,
            Error::tr("The plan has format %1; this Rosterbridge knows formats up to %2.").arg(format).arg(planFormat),
            Error::tr("Open it with a newer Rosterbridge."));
    if (format < 1)
        reader.fail("format"_L1, Error::tr("must be 1 or more"));
    if (!reader.ok())
        return failure(reader.error());
    return resultOf(readPlan, object, {});
}

QJsonObject toJson(const SchedulePlan &schedule)
{
    QJsonObject object{{"schedule"_L1, toJson(schedule.info)}};
    put(object, "rows"_L1, toArray(schedule.rows));
    put(object, "unchanged"_L1, toJson(schedule.unchanged));
    QStringList keys = schedule.undone.keys();
    keys.sort(); // the same plan is the same file
    QJsonArray undone;
    for (const QString &key : std::as_const(keys)) {
        QJsonObject write = toJson(*schedule.undone.constFind(key));
        write["key"_L1] = key;
        undone.append(write);
    }
    put(object, "undone"_L1, undone);
    return object;
}

QJsonObject toJson(const QList<PlanRow> &rows)
{
    return {{"rows"_L1, toArray(rows)}};
}

Result<QList<PlanRow>> rowsFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readRows, object, path);
}

Result<SchedulePlan> schedulePlanFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readSchedulePlan, object, path);
}

QJsonObject headToJson(const OrganisationPlan &organisation)
{
    QJsonObject object{
        {"organisationId"_L1, organisation.organisationId},
        {"organisationName"_L1, organisation.organisationName},
        {"directory"_L1, toJson(organisation.directory)},
        {"owned"_L1, toJson(organisation.owned)},
        {"firstSync"_L1, nameOf(firstSyncNames, organisation.firstSync)},
        {"toleranceMinutes"_L1, qint64(organisation.tolerance.count())},
        {"coverage"_L1, toJson(organisation.coverage)},
    };
    put(object, "undoes"_L1, organisation.undoes);
    put(object, "source"_L1, organisation.source);
    putInstant(object, "sourceRead"_L1, organisation.sourceRead);
    put(object, "unplaced"_L1, toArray(organisation.unplaced));
    return object;
}

Result<OrganisationPlan> organisationPlanHeadFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readHead, object, path);
}

QJsonObject toJson(const AgreedShift &agreed)
{
    QJsonObject object{{"hrisKey"_L1, agreed.hrisKey}, {"agentId"_L1, agreed.agentId}};
    put(object, "externalId"_L1, agreed.externalId);
    put(object, "shiftId"_L1, agreed.shiftId);
    object["fields"_L1] = toJson(agreed.fields);
    putInstant(object, "settled"_L1, agreed.settled);
    return object;
}

Result<AgreedShift> agreedShiftFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readAgreed, object, path);
}

QJsonObject toJson(const ShiftWrite &write)
{
    QJsonObject object;
    putOptional(object, "before"_L1, write.before);
    putOptional(object, "after"_L1, write.after);
    putOptional(object, "agreedBefore"_L1, write.agreedBefore);
    putOptional(object, "agreedAfter"_L1, write.agreedAfter);
    return object;
}

Result<ShiftWrite> shiftWriteFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readShiftWrite, object, path);
}

Result<void> savePlan(const Plan &plan, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(path, file.errorString()));
    // Before the first byte: a plan holds names and hours of work.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return failure(fileError(path, file.errorString()));
    return {};
}

Result<Plan> loadPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input,
                       Error::tr("The plan file %1 could not be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::Input,
                       Error::tr("The plan file %1 is damaged at %2: %3.")
                           .arg(path, placeIn(bytes, problem.offset), problem.errorString()),
                       Error::tr("Make the plan again."));
    auto plan = planFromJson(document.object());
    if (!plan && plan.error().kind == Error::Kind::NewerVersion)
        return failure(Error::Kind::NewerVersion, Error::tr("%1: %2").arg(path, plan.error().what), plan.error().next);
    if (!plan)
        return failure(Error::Kind::Input, Error::tr("The file %1 is not a plan: %2.").arg(path, plan.error().what),
                       Error::tr("Make the plan again."));
    return plan;
}

QString name(RowKind kind)
{
    return nameOf(rowKinds, kind);
}

QString name(ConflictKind kind)
{
    return nameOf(conflictKinds, kind);
}

QString name(RowEnd end)
{
    return nameOf(rowEnds, end);
}

QString name(Side side)
{
    return nameOf(sides, side);
}

std::optional<RowKind> rowKindOf(const QString &name)
{
    return valueOf(rowKinds, name);
}

std::optional<ConflictKind> conflictKindOf(const QString &name)
{
    return valueOf(conflictKinds, name);
}

std::optional<RowEnd> rowEndOf(const QString &name)
{
    return valueOf(rowEnds, name);
}

std::optional<Side> sideOf(const QString &name)
{
    return valueOf(sides, name);
}

QString name(const FieldKey &key)
{
    switch (key.kind) {
    case FieldKey::Kind::Window:
        return windowName;
    case FieldKey::Kind::WorkCode:
        return workCodeName;
    case FieldKey::Kind::Segment:
        return segmentPrefix + QString::number(key.segment.ordinal) + u':' + key.segment.codeId;
    }
    Q_UNREACHABLE();
}

std::optional<FieldKey> fieldKeyOf(const QString &name)
{
    if (name == windowName)
        return FieldKey{.kind = FieldKey::Kind::Window};
    if (name == workCodeName)
        return FieldKey{.kind = FieldKey::Kind::WorkCode};
    const qsizetype colon = name.indexOf(u':', segmentPrefix.size());
    if (!name.startsWith(segmentPrefix) || colon < 0)
        return std::nullopt;
    bool isNumber = false;
    const int ordinal = QStringView(name).sliced(segmentPrefix.size(), colon - segmentPrefix.size()).toInt(&isNumber);
    if (!isNumber || ordinal < 0)
        return std::nullopt;
    return FieldKey{.kind = FieldKey::Kind::Segment, .segment = {.codeId = name.sliced(colon + 1), .ordinal = ordinal}};
}

} // namespace rosterbridge
