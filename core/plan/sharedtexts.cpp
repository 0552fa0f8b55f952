// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sharedtexts.h"

#include <QMultiHash>
#include <QSet>

namespace rosterbridge {

namespace {

size_t hashOf(const Stretch &stretch)
{
    return qHashMulti(0, qint64(stretch.start.time_since_epoch().count()), qint64(stretch.length.count()));
}

size_t hashOf(const FieldValue &value)
{
    return value.stretch ? hashOf(*value.stretch) : qHash(value.codeId);
}

size_t hashOf(const FieldDiff &field)
{
    return qHashMulti(0, int(field.state), hashOf(field.base), hashOf(field.desired), hashOf(field.current));
}

size_t hashOf(const Activity &activity)
{
    return qHashMulti(0, activity.codeId, hashOf(Stretch{activity.start, activity.length}));
}

size_t hashOf(const Reason &reason)
{
    return qHashMulti(0, int(reason.code), reason.args.size());
}

//! Of a list or a map.
template <class Values>
size_t hashOfAll(const Values &values)
{
    size_t hash = 0;
    for (const auto &value : values)
        hash = qHashMulti(hash, hashOf(value));
    return hash;
}

//! Lists that are equal, of which one is kept. Agents of a team have many alike: they begin and eat at the same times.
template <class Values>
class Alike final {
public:
    void share(Values &values)
    {
        const size_t hash = hashOfAll(values);
        for (auto known = m_known.constFind(hash); known != m_known.cend() && known.key() == hash; ++known) {
            if (*known == values) {
                values = *known;
                return;
            }
        }
        m_known.insert(hash, values);
    }

private:
    QMultiHash<size_t, Values> m_known;
};

class Texts final {
public:
    void share(QString &text)
    {
        if (!text.isEmpty())
            text = *m_known.insert(text);
    }

    void share(ShiftFields &fields)
    {
        share(fields.workCodeId);
        QMap<SegmentKey, Stretch> segments;
        for (auto segment = fields.segments.cbegin(); segment != fields.segments.cend(); ++segment) {
            SegmentKey key = segment.key();
            share(key.codeId);
            segments.insert(key, segment.value());
        }
        fields.segments = segments;
        m_segments.share(fields.segments);
    }

    void share(Shift &shift)
    {
        for (QString *text : {&shift.id, &shift.agentId, &shift.externalId, &shift.modifiedBy})
            share(*text);
        for (Activity &activity : shift.activities) {
            share(activity.codeId);
            share(activity.description);
        }
        shift.activities.squeeze();
        m_activities.share(shift.activities);
    }

    void share(PlanRow &row)
    {
        for (QString *text : {&row.key, &row.agentId, &row.agentName, &row.correlationId})
            share(*text);
        if (row.base) {
            for (QString *text : {&row.base->hrisKey, &row.base->externalId, &row.base->agentId, &row.base->shiftId})
                share(*text);
            share(row.base->fields);
        }
        if (row.desired) {
            for (QString *text : {&row.desired->hrisKey, &row.desired->externalId, &row.desired->agentId,
                                  &row.desired->team, &row.desired->rawLine, &row.desired->zone})
                share(*text);
            share(row.desired->fields);
        }
        for (std::optional<Shift> *shift : {&row.current, &row.result}) {
            if (*shift)
                share(**shift);
        }
        for (FieldDiff &field : row.fields) {
            share(field.key.segment.codeId);
            for (FieldValue *value : {&field.base, &field.desired, &field.current})
                share(value->codeId);
        }
        row.fields.squeeze();
        row.reasons.squeeze();
        m_fields.share(row.fields);
        m_reasons.share(row.reasons);
    }

private:
    QSet<QString> m_known;
    Alike<QMap<SegmentKey, Stretch>> m_segments;
    Alike<QList<Activity>> m_activities;
    Alike<QList<FieldDiff>> m_fields;
    Alike<QList<Reason>> m_reasons;
};

} // namespace

void shareTexts(QList<PlanRow> &rows)
{
    Texts texts;
    for (PlanRow &row : rows)
        texts.share(row);
    rows.squeeze();
}

} // namespace rosterbridge
