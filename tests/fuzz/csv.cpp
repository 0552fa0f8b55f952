// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HRIS export: the first byte chooses among profiles, the rest is the file.
#include "core/hris/encoding.h"
#include "core/hris/identity.h"
#include "core/hris/recordreader.h"
#include "tests/fuzz/target.h"

using namespace rosterbridge;
using namespace Qt::StringLiterals;

namespace {

MappingProfile profileFor(uint8_t choice)
{
    MappingProfile profile;
    profile.name = u"fuzz"_s;
    profile.encoding = supportedEncodings().at(choice % supportedEncodings().size());
    profile.delimiter = choice & 4 ? u';' : u',';
    profile.externalIdColumn = u"id"_s;
    profile.employeeIdColumn = u"employee"_s;
    profile.emailColumn = u"email"_s;
    if (choice & 8)
        profile.dateColumn = u"date"_s;
    profile.startColumn = u"start"_s;
    profile.endColumn = u"end"_s;
    profile.zoneColumn = u"zone"_s;
    profile.codeColumn = u"code"_s;
    profile.defaultZone = u"America/New_York"_s;
    if (choice & 16)
        profile.endMeaning = MappingProfile::EndMeaning::Duration;
    if (choice & 32)
        profile.equalEnds = MappingProfile::EqualEnds::FullDay;
    profile.ownership = Ownership::WindowAndCode;
    profile.codes = {{u"WORK"_s, u"c1"_s}};
    return profile;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const MappingProfile profile = profileFor(data[0]);
    const auto text = decodeText(fuzz::bytes(data + 1, size - 1), profile.encoding, u"fuzz.csv"_s);
    if (!text)
        return 0;
    const QList<CsvRow> rows = splitCsv(*text, profile.delimiter);
    if (rows.isEmpty())
        return 0;
    auto reader = RecordReader::create(profile, rows.first().cells, u"fuzz.csv"_s);
    if (!reader)
        return 0;
    SourceAnswer answer;
    qint64 line = 0;
    for (const CsvRow &row : rows.sliced(1)) {
        fuzz::promise(row.line > line, "lines go up");
        line = row.line;
        (void)reader->isCancelled(row);
        (void)reader->startDay(row);
        if (const auto record = reader->read(row))
            answer.records.append(*record);
        else
            answer.issues.append(record.error());
    }
    Directory directory;
    directory.agents = {{.id = u"a1"_s, .name = u"Ana"_s, .email = u"ana@example.com"_s, .employeeId = u"1"_s}};
    directory.codes = {{.id = u"c1"_s, .name = u"Work"_s}};
    const MappedShifts mapped = mapShifts(answer, profile, directory);
    // Nothing is lost: every row is a shift or an issue.
    fuzz::promise(mapped.shifts.size() + mapped.issues.size() >= answer.records.size(), "no record vanishes");
    for (const DesiredShift &shift : mapped.shifts)
        fuzz::promise(shift.fields.window.length > Minutes(0), "a shift has a length");
    return 0;
}
