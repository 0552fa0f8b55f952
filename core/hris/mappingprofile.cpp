// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/mappingprofile.h"

#include "core/hris/encoding.h"
#include "core/time/zone.h"
#include "core/util/enumnames.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

struct TextField {
    QLatin1StringView key;
    QString MappingProfile::*text;
};

constexpr std::array textFields{
    TextField{"encoding"_L1, &MappingProfile::encoding},
    TextField{"externalIdColumn"_L1, &MappingProfile::externalIdColumn},
    TextField{"employeeIdColumn"_L1, &MappingProfile::employeeIdColumn},
    TextField{"emailColumn"_L1, &MappingProfile::emailColumn},
    TextField{"nameColumn"_L1, &MappingProfile::nameColumn},
    TextField{"teamColumn"_L1, &MappingProfile::teamColumn},
    TextField{"dateColumn"_L1, &MappingProfile::dateColumn},
    TextField{"startColumn"_L1, &MappingProfile::startColumn},
    TextField{"endDateColumn"_L1, &MappingProfile::endDateColumn},
    TextField{"endColumn"_L1, &MappingProfile::endColumn},
    TextField{"offsetColumn"_L1, &MappingProfile::offsetColumn},
    TextField{"zoneColumn"_L1, &MappingProfile::zoneColumn},
    TextField{"codeColumn"_L1, &MappingProfile::codeColumn},
    TextField{"statusColumn"_L1, &MappingProfile::statusColumn},
    TextField{"modifiedColumn"_L1, &MappingProfile::modifiedColumn},
    TextField{"datePattern"_L1, &MappingProfile::datePattern},
    TextField{"timePattern"_L1, &MappingProfile::timePattern},
    TextField{"defaultZone"_L1, &MappingProfile::defaultZone},
};

constexpr EnumNames<MappingProfile::EndMeaning, 2> endMeanings{{
    {MappingProfile::EndMeaning::WallClock, "wallClock"_L1},
    {MappingProfile::EndMeaning::Duration, "duration"_L1},
}};
constexpr EnumNames<MappingProfile::EqualEnds, 2> equalEnds{{
    {MappingProfile::EqualEnds::Issue, "issue"_L1},
    {MappingProfile::EqualEnds::FullDay, "fullDay"_L1},
}};
constexpr EnumNames<MappingProfile::Coverage, 2> coverages{{
    {MappingProfile::Coverage::Records, "records"_L1},
    {MappingProfile::Coverage::Window, "window"_L1},
}};
constexpr EnumNames<Ownership, 3> ownerships{{
    {Ownership::Window, "window"_L1},
    {Ownership::WindowAndCode, "windowAndCode"_L1},
    {Ownership::Activities, "activities"_L1},
}};

QStringList readTexts(JsonReader &reader, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = reader.has(key) ? reader.array(key) : QJsonArray();
    for (const auto &value : array) {
        if (!value.isString())
            reader.fail(key, Error::tr("must hold texts only"));
        texts.append(value.toString());
    }
    return texts;
}

QMap<QString, QString> readCodes(JsonReader &reader, QLatin1StringView key)
{
    QMap<QString, QString> codes;
    const QJsonObject object = reader.has(key) ? reader.object(key) : QJsonObject();
    for (auto code = object.begin(); code != object.end(); ++code) {
        if (!code.value().isString())
            reader.fail(key, Error::tr("must hold texts only"));
        codes.insert(code.key(), code.value().toString());
    }
    return codes;
}

void refuseUnknown(JsonReader &reader, const QJsonObject &object, const QStringList &known)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            reader.fail(QLatin1StringView(key.toLatin1()), Error::tr("is not a field of a mapping profile"));
    }
}

QList<MappingProfile::Segment> readSegments(JsonReader &reader, QLatin1StringView key)
{
    QList<MappingProfile::Segment> segments;
    const QJsonArray array = reader.has(key) ? reader.array(key) : QJsonArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QJsonObject object = array.at(index).toObject();
        JsonReader nested(object, u"%1[%2]"_s.arg(reader.path(key)).arg(index));
        segments.append({.code = nested.string("code"_L1),
                         .startColumn = nested.string("startColumn"_L1),
                         .minutesColumn = nested.string("minutesColumn"_L1)});
        refuseUnknown(nested, object, {u"code"_s, u"startColumn"_s, u"minutesColumn"_s});
        reader.take(nested);
    }
    return segments;
}

QStringList knownFields()
{
    QStringList known{u"name"_s,     u"delimiter"_s, u"cancelledStatuses"_s, u"endMeaning"_s, u"equalEnds"_s,
                      u"coverage"_s, u"ownership"_s, u"segments"_s,          u"codes"_s};
    for (const TextField &field : textFields)
        known.append(field.key);
    return known;
}

tl::unexpected<Error> invalid(QLatin1StringView field, const QString &problem)
{
    return failure(Error::Kind::Input, Error::tr("The field “%1” of the mapping profile %2.").arg(field, problem),
                   Error::tr("Correct the mapping profile."));
}

bool isDelimiter(QChar character)
{
    return character == u'\t'
        || (character > u' ' && character < u'\x7f' && !character.isLetterOrNumber() && character != u'"');
}

tl::unexpected<Error> inFile(const QString &path, Error error)
{
    error.what = Error::tr("%1: %2").arg(path, error.what);
    return failure(std::move(error));
}

} // namespace

Result<void> validate(const MappingProfile &profile)
{
    const auto required = Error::tr("is empty");
    if (!supportedEncodings().contains(profile.encoding))
        return invalid("encoding"_L1,
                       Error::tr("is “%1”; known are %2").arg(profile.encoding, supportedEncodings().join(", "_L1)));
    if (!isDelimiter(profile.delimiter))
        return invalid("delimiter"_L1, Error::tr("must be a punctuation mark or a tab"));
    if (profile.employeeIdColumn.isEmpty() && profile.emailColumn.isEmpty())
        return invalid("employeeIdColumn"_L1, Error::tr("is empty, and so is “emailColumn”"));
    if (profile.startColumn.isEmpty())
        return invalid("startColumn"_L1, required);
    if (profile.endColumn.isEmpty())
        return invalid("endColumn"_L1, required);
    if (!profile.endDateColumn.isEmpty() && profile.dateColumn.isEmpty())
        return invalid("endDateColumn"_L1, Error::tr("needs a “dateColumn”"));
    if (!profile.offsetColumn.isEmpty() && profile.dateColumn.isEmpty())
        return invalid("offsetColumn"_L1, Error::tr("needs a “dateColumn”"));
    if (!profile.datePattern.contains("yyyy"_L1) || !profile.datePattern.contains(u'M')
        || !profile.datePattern.contains(u'd'))
        return invalid("datePattern"_L1, Error::tr("must have yyyy, M and d"));
    if (!profile.timePattern.contains(u'h', Qt::CaseInsensitive) || !profile.timePattern.contains(u'm'))
        return invalid("timePattern"_L1, Error::tr("must have h and m"));
    if (profile.defaultZone.isEmpty() && profile.zoneColumn.isEmpty())
        return invalid("defaultZone"_L1, Error::tr("is empty, and so is “zoneColumn”"));
    if (!profile.defaultZone.isEmpty()) {
        if (const auto zone = ianaZone(profile.defaultZone); !zone)
            return invalid("defaultZone"_L1, Error::tr("can’t be used: %1").arg(zone.error().what));
    }
    if (profile.statusColumn.isEmpty() != profile.cancelledStatuses.isEmpty())
        return invalid("cancelledStatuses"_L1, Error::tr("and “statusColumn” need each other"));
    if (profile.ownership == Ownership::WindowAndCode && profile.codeColumn.isEmpty())
        return invalid("codeColumn"_L1, Error::tr("is empty, though the HRIS is to own the code"));
    for (const MappingProfile::Segment &segment : profile.segments) {
        if (segment.code.isEmpty() || segment.startColumn.isEmpty() || segment.minutesColumn.isEmpty())
            return invalid("segments"_L1, Error::tr("lacks a code or a column"));
    }
    return {};
}

QJsonObject toJson(const MappingProfile &profile)
{
    QJsonObject object{
        {"name"_L1, profile.name},
        {"delimiter"_L1, QString(profile.delimiter)},
        {"cancelledStatuses"_L1, QJsonArray::fromStringList(profile.cancelledStatuses)},
        {"endMeaning"_L1, nameOf(endMeanings, profile.endMeaning)},
        {"equalEnds"_L1, nameOf(equalEnds, profile.equalEnds)},
        {"coverage"_L1, nameOf(coverages, profile.coverage)},
        {"ownership"_L1, nameOf(ownerships, profile.ownership)},
    };
    for (const TextField &field : textFields)
        object[field.key] = profile.*field.text;
    QJsonArray segments;
    for (const MappingProfile::Segment &segment : profile.segments) {
        segments.append(QJsonObject{{"code"_L1, segment.code},
                                    {"startColumn"_L1, segment.startColumn},
                                    {"minutesColumn"_L1, segment.minutesColumn}});
    }
    object["segments"_L1] = segments;
    QJsonObject codes;
    for (auto code = profile.codes.cbegin(); code != profile.codes.cend(); ++code)
        codes[code.key()] = code.value();
    object["codes"_L1] = codes;
    return object;
}

Result<MappingProfile> mappingProfileFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    MappingProfile profile;
    refuseUnknown(reader, object, knownFields());
    profile.name = reader.string("name"_L1);
    for (const TextField &field : textFields) {
        if (reader.has(field.key))
            profile.*field.text = reader.string(field.key);
    }
    if (reader.has("delimiter"_L1)) {
        const QString delimiter = reader.string("delimiter"_L1);
        if (delimiter.size() != 1)
            reader.fail("delimiter"_L1, Error::tr("must be one character"));
        profile.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    }
    profile.cancelledStatuses = readTexts(reader, "cancelledStatuses"_L1);
    if (reader.has("endMeaning"_L1))
        profile.endMeaning = readEnum(reader, "endMeaning"_L1, endMeanings);
    if (reader.has("equalEnds"_L1))
        profile.equalEnds = readEnum(reader, "equalEnds"_L1, equalEnds);
    if (reader.has("coverage"_L1))
        profile.coverage = readEnum(reader, "coverage"_L1, coverages);
    if (reader.has("ownership"_L1))
        profile.ownership = readEnum(reader, "ownership"_L1, ownerships);
    profile.segments = readSegments(reader, "segments"_L1);
    profile.codes = readCodes(reader, "codes"_L1);
    if (!reader.ok())
        return failure(Error::Kind::Input, reader.error().what, Error::tr("Correct the mapping profile."));
    if (const auto valid = validate(profile); !valid)
        return failure(valid.error());
    return profile;
}

Result<MappingProfile> loadMappingProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input,
                       Error::tr("The mapping profile %1 can’t be read: %2.").arg(path, file.errorString()),
                       Error::tr("Check its name and its permissions."));
    const QByteArray bytes = file.readAll();
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(parsing.offset);
        return failure(Error::Kind::Input,
                       Error::tr("%1, line %2, column %3: %4.")
                           .arg(path, QString::number(before.count('\n') + 1),
                                QString::number(before.size() - before.lastIndexOf('\n')), parsing.errorString()),
                       Error::tr("Correct the mapping profile."));
    }
    if (!document.isObject())
        return failure(Error::Kind::Input, Error::tr("%1 does not hold a JSON object.").arg(path),
                       Error::tr("Choose a mapping profile."));
    auto profile = mappingProfileFromJson(document.object());
    if (!profile)
        return inFile(path, profile.error());
    return profile;
}

Result<void> saveMappingProfile(const MappingProfile &profile, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(toJson(profile)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage,
                       Error::tr("The mapping profile %1 can’t be saved: %2.").arg(path, file.errorString()),
                       Error::tr("Check the folder’s permissions and free space."));
    return {};
}

} // namespace rosterbridge
