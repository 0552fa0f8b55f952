// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sharedtexts.h"

#include <QSet>

namespace rosterbridge {

namespace {

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
    }

private:
    QSet<QString> m_known;
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
