// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/identity.h"

#include "core/util/json.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

//! What keeps a record from being mapped: the heading of the column at fault, and a message.
struct Fault {
    QString field;
    QString message;
};
template <class T>
using Checked = tl::expected<T, Fault>;

RowIssue issueOf(const ShiftRecord &record, const Fault &fault, const QString &agentId)
{
    return {.line = record.line,
            .field = fault.field,
            .message = fault.message,
            .rawLine = record.rawLine,
            .externalId = record.externalId,
            .employeeId = record.employeeId,
            .email = record.email,
            .name = record.name,
            .agentId = agentId};
}

class Mapper final {
public:
    Mapper(const MappingProfile &profile, const Directory &directory) : m_profile(profile)
    {
        for (const Agent &agent : directory.agents) {
            if (!agent.employeeId.isEmpty())
                m_byEmployeeId[agent.employeeId].append(&agent);
            if (!agent.email.isEmpty())
                m_byEmail[agent.email.toLower()].append(&agent);
        }
        for (auto code = profile.codes.cbegin(); code != profile.codes.cend(); ++code)
            m_codes.insert(code.key(), findCode(code.key(), code.value(), directory));
    }

    [[nodiscard]] Checked<DesiredShift> map(const ShiftRecord &record) const
    {
        const auto agent = findAgent(record.employeeId, record.email);
        if (!agent)
            return tl::unexpected(agent.error());
        DesiredShift shift{.externalId = record.externalId,
                           .agentId = (*agent)->id,
                           .team = record.team,
                           .line = record.line,
                           .rawLine = record.rawLine,
                           .zone = record.zone,
                           .modified = record.modified};
        shift.hrisKey = record.externalId.isEmpty()
            ? u"%1@%2"_s.arg(record.employeeId.isEmpty() ? record.email.toLower() : record.employeeId,
                             toIso(record.start))
            : record.externalId;
        shift.fields.window = {record.start, record.length};

        const auto code = workCode(record);
        if (!code)
            return tl::unexpected(code.error());
        shift.fields.workCodeId = *code;

        QHash<QString, int> ordinals;
        for (const SegmentRecord &segment : record.segments) {
            const auto segmentCode = mappedCode(segment.code);
            if (!segmentCode)
                return tl::unexpected(segmentCode.error());
            const SegmentKey key{(*segmentCode)->id, ordinals[(*segmentCode)->id]++};
            shift.fields.segments.insert(key, {segment.start, segment.length});
        }
        return shift;
    }

    // The agent that a row speaks of, as far as there is just one, however unfit to be written to.
    [[nodiscard]] QString agentIdOf(const QString &employeeId, const QString &email) const
    {
        if (const auto agent = findAgent(employeeId, email); agent)
            return (*agent)->id;
        const Agents byId = m_byEmployeeId.value(employeeId);
        const Agents byEmail = m_byEmail.value(email.toLower());
        const QSet<const Agent *> candidates =
            QSet(byId.cbegin(), byId.cend()) + QSet(byEmail.cbegin(), byEmail.cend());
        return candidates.size() == 1 ? (*candidates.cbegin())->id : QString();
    }

    [[nodiscard]] QSet<QString> segmentCodes() const
    {
        QSet<QString> ids;
        if (m_profile.ownership != Ownership::Activities)
            return ids;
        for (const MappingProfile::Segment &segment : m_profile.segments) {
            if (const auto code = mappedCode(segment.code); code)
                ids.insert((*code)->id);
        }
        return ids;
    }

private:
    using Agents = QList<const Agent *>;

    [[nodiscard]] Checked<const Agent *> findAgent(const QString &employeeId, const QString &email) const
    {
        const Agents byId = m_byEmployeeId.value(employeeId);
        const Agents byEmail = m_byEmail.value(email.toLower());
        if (!byId.isEmpty()) {
            const auto agent = theActive(byId, m_profile.employeeIdColumn, employeeId);
            if (agent && !byEmail.isEmpty() && !byEmail.contains(*agent))
                return tl::unexpected(
                    Fault{m_profile.emailColumn,
                          Error::tr("Employee %1 is %2 in WFM, but the e-mail address %3 is another person’s. Correct "
                                    "one of them.")
                              .arg(employeeId, (*agent)->name, email)});
            return agent;
        }
        if (byEmail.isEmpty())
            return tl::unexpected(
                employeeId.isEmpty()
                    ? Fault{m_profile.emailColumn,
                            Error::tr("Nobody in WFM has the e-mail address %1. Add the person in WFM or correct the "
                                      "address.")
                                .arg(email)}
                    : Fault{m_profile.employeeIdColumn,
                            Error::tr("Nobody in WFM has the employee id %1. Add it to the person in WFM.")
                                .arg(employeeId)});
        const auto agent = theActive(byEmail, m_profile.emailColumn, email);
        // An address that was given to a newcomer must not bring the newcomer's shifts to the one before.
        if (agent && !employeeId.isEmpty() && !(*agent)->employeeId.isEmpty())
            return tl::unexpected(
                Fault{m_profile.employeeIdColumn,
                      Error::tr("The e-mail address %1 belongs to employee %2 in WFM, not to %3. Correct one of them.")
                          .arg(email, (*agent)->employeeId, employeeId)});
        return agent;
    }

    // Somebody who left and came back may have an old, inactive entry beside the one in use.
    static Checked<const Agent *> theActive(const Agents &agents, const QString &field, const QString &key)
    {
        const auto isActive = [](const Agent *agent) { return agent->active; };
        switch (std::count_if(agents.cbegin(), agents.cend(), isActive)) {
        case 0:
            return tl::unexpected(
                Fault{field,
                      Error::tr("%1 is inactive in WFM. Activate the person there, or end the shifts in the "
                                "HRIS.")
                          .arg(agents.constFirst()->name)});
        case 1:
            return *std::find_if(agents.cbegin(), agents.cend(), isActive);
        default:
            return tl::unexpected(
                Fault{field,
                      Error::tr("%n people in WFM have “%1”. Only one may.", nullptr, static_cast<int>(agents.size()))
                          .arg(key)});
        }
    }

    [[nodiscard]] Checked<const ActivityCode *> findCode(const QString &hrisCode, const QString &idOrName,
                                                         const Directory &directory) const
    {
        const ActivityCode *found = directory.code(idOrName);
        for (const ActivityCode &code : directory.codes) {
            if (directory.code(idOrName) || code.name.compare(idOrName, Qt::CaseInsensitive) != 0)
                continue;
            if (found)
                return tl::unexpected(
                    Fault{m_profile.codeColumn,
                          Error::tr("WFM has more than one activity code “%1”. Map “%2” to an id instead.")
                              .arg(idOrName, hrisCode)});
            found = &code;
        }
        if (!found)
            return tl::unexpected(
                Fault{m_profile.codeColumn,
                      Error::tr("WFM has no activity code “%1”, which the mapping profile gives for “%2”.")
                          .arg(idOrName, hrisCode)});
        if (!found->active)
            return tl::unexpected(
                Fault{m_profile.codeColumn, Error::tr("The activity code “%1” is inactive in WFM.").arg(found->name)});
        return found;
    }

    [[nodiscard]] Checked<const ActivityCode *> mappedCode(const QString &hrisCode) const
    {
        const auto code = m_codes.constFind(hrisCode);
        if (code == m_codes.cend())
            return tl::unexpected(
                Fault{m_profile.codeColumn,
                      Error::tr("The mapping profile has no activity code for “%1”. Add it there.").arg(hrisCode)});
        return *code;
    }

    [[nodiscard]] Checked<QString> workCode(const ShiftRecord &record) const
    {
        if (record.code.isEmpty()) {
            if (m_profile.ownership == Ownership::WindowAndCode)
                return tl::unexpected(Fault{m_profile.codeColumn, Error::tr("The code of the shift is empty.")});
            return QString();
        }
        const auto code = mappedCode(record.code);
        if (!code)
            return tl::unexpected(code.error());
        if ((*code)->category == ActivityCategory::TimeOff)
            return tl::unexpected(Fault{m_profile.codeColumn,
                                        Error::tr("The code “%1” is mapped to “%2”, which is time off and no work.")
                                            .arg(record.code, (*code)->name)});
        return (*code)->id;
    }

    const MappingProfile &m_profile;
    QHash<QString, Agents> m_byEmployeeId;
    QHash<QString, Agents> m_byEmail; //!< by address in lower case
    QHash<QString, Checked<const ActivityCode *>> m_codes; //!< by HRIS code
};

//! A record and what became of it.
struct Mapped {
    const ShiftRecord *record = nullptr;
    DesiredShift shift;
    const ShiftRecord *overlapping = nullptr;
};

void markOverlaps(QList<Mapped> &all)
{
    std::sort(all.begin(), all.end(), [](const Mapped &left, const Mapped &right) {
        return std::tie(left.shift.agentId, left.record->start) < std::tie(right.shift.agentId, right.record->start);
    });
    // The one that lasts longest so far, as a long shift may cover several.
    Mapped *last = nullptr;
    for (Mapped &mapped : all) {
        if (last && last->shift.agentId == mapped.shift.agentId
            && mapped.record->start < last->shift.fields.window.end()) {
            mapped.overlapping = last->record;
            last->overlapping = mapped.record;
            if (mapped.shift.fields.window.end() <= last->shift.fields.window.end())
                continue;
        }
        last = &mapped;
    }
}

} // namespace

MappedShifts mapShifts(const SourceAnswer &answer, const MappingProfile &profile, const Directory &directory)
{
    const Mapper mapper(profile, directory);
    MappedShifts result{.shifts = {}, .issues = answer.issues, .segmentCodes = mapper.segmentCodes()};
    for (RowIssue &issue : result.issues)
        issue.agentId = mapper.agentIdOf(issue.employeeId, issue.email);
    QList<Mapped> all;
    for (const ShiftRecord &record : answer.records) {
        if (auto shift = mapper.map(record); shift)
            all.append({.record = &record, .shift = *std::move(shift)});
        else
            result.issues.append(issueOf(record, shift.error(), mapper.agentIdOf(record.employeeId, record.email)));
    }
    markOverlaps(all);
    for (const Mapped &mapped : std::as_const(all)) {
        if (mapped.overlapping)
            result.issues.append(
                issueOf(*mapped.record,
                        {{},
                         Error::tr("The shift overlaps the one of line %1 of the same person. Correct one of them.")
                             .arg(mapped.overlapping->line)},
                        mapped.shift.agentId));
        else
            result.shifts.append(mapped.shift);
    }
    const auto byLine = [](const auto &left, const auto &right) { return left.line < right.line; };
    std::sort(result.shifts.begin(), result.shifts.end(), byLine);
    std::stable_sort(result.issues.begin(), result.issues.end(), byLine);
    return result;
}

} // namespace rosterbridge
