// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"

#include "core/util/json.h"

#include <QHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

using Fields = QMap<QString, QString>;

QString stretch(Instant start, Minutes length)
{
    return u"%1 %2"_s.arg(toIso(start)).arg(length.count());
}

Fields fieldsOf(const std::optional<Shift> &shift, const QSet<QString> &workCodes)
{
    if (!shift)
        return {};
    Fields fields{{u"existence"_s, u"there"_s}, {u"window"_s, stretch(shift->start, shift->length)}};
    QHash<QString, int> ordinals;
    for (const Activity &activity : shift->activities) {
        if (!workCodes.contains(activity.codeId)) {
            fields.insert(u"%1/%2"_s.arg(activity.codeId).arg(ordinals[activity.codeId]++),
                          stretch(activity.start, activity.length));
        }
    }
    return fields;
}

} // namespace

void Ledger::append(LedgerEntry entry)
{
    entry.sequence = m_entries.size() + 1;
    m_entries.append(std::move(entry));
}

QList<LostUpdate> Ledger::lostUpdates(const QString &author, const QSet<QString> &excused,
                                      const QSet<QString> &workCodes) const
{
    QList<LostUpdate> lost;
    QHash<std::pair<QString, QString>, Author> lastAuthor; // of (shift, field)
    QHash<QString, QString> deletedByExternalId;

    for (const LedgerEntry &entry : m_entries) {
        const bool judged = entry.author.id == author || entry.author.name == author;
        const auto changes = [&](const QString &shiftId, const QString &field) {
            const auto last = lastAuthor.constFind({shiftId, field});
            if (judged && last != lastAuthor.cend() && *last != entry.author && !excused.contains(shiftId)) {
                lost.append(
                    {.shiftId = shiftId, .field = field, .overwritten = *last, .overwrittenBy = entry.sequence});
            }
            lastAuthor.insert({shiftId, field}, entry.author);
        };

        for (const ShiftChange &change : entry.changes) {
            const Fields before = fieldsOf(change.before, workCodes);
            const Fields after = fieldsOf(change.after, workCodes);
            for (auto field = before.cbegin(); field != before.cend(); ++field) {
                if (after.value(field.key()) != field.value())
                    changes(change.shiftId, field.key());
            }
            for (auto field = after.cbegin(); field != after.cend(); ++field) {
                if (!before.contains(field.key()))
                    changes(change.shiftId, field.key());
            }
            if (!change.after && !change.before->externalId.isEmpty())
                deletedByExternalId.insert(change.before->externalId, change.shiftId);
            if (!change.before && !change.after->externalId.isEmpty()) {
                const QString deleted = deletedByExternalId.take(change.after->externalId);
                if (!deleted.isEmpty())
                    changes(deleted, u"existence"_s);
            }
        }
    }
    return lost;
}

} // namespace rosterbridge::sandbox
