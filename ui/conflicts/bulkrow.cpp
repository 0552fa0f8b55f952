// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/bulkrow.h"

#include "core/plan/resolution.h"
#include "core/plan/ruletext.h"
#include "ui/conflicts/rowlookup.h"
#include "ui/conflicts/rowtext.h"

namespace rosterbridge {

BulkRow BulkRow::of(const ConflictRow &row, const std::optional<Decision> &decision)
{
    const RowText text(row);
    BulkRow shown{.ref = row.ref(),
                  .decision = decision,
                  .agent = row->agentName,
                  .day = text.shortDay(),
                  .what = text.what(),
                  .hris = text.atIssue(Side::Hris),
                  .wfm = text.atIssue(Side::Wfm),
                  .outcome = RowText::tr("left for later"),
                  .judgedAmong = row.schedule != nullptr ? row.schedule->rows : QList<PlanRow>()};
    if (!decision)
        return shown;
    const QString objection = row.objection(*decision);
    PlanRow decided = *row.row;
    decided.decision = decision;
    shown.stays = !objection.isEmpty();
    shown.outcome = shown.stays
        ? RowText::tr("stays with you: %1").arg(objection)
        : RowText(ConflictRow{.organisation = row.organisation, .schedule = row.schedule, .row = &decided}).effect();
    return shown;
}

void judge(QPromise<Bulk> &promise, const Plan &plan, const BulkChoice &choice)
{
    Bulk bulk;
    RowLookup lookup(plan);
    const auto like = choice.like ? lookup.find(*choice.like) : std::nullopt;
    promise.setProgressRange(0, static_cast<int>(choice.refs.size()));
    int done = 0;
    for (const RowRef &ref : choice.refs) {
        if (promise.isCanceled())
            return;
        promise.setProgressValue(++done);
        const auto row = lookup.find(ref);
        if (!row || !row->canDecide() || !canTake(*row->row, choice.side) || (like && !like->isLike(*row)))
            continue;
        bulk.rows.append(
            BulkRow::of(*row, choice.isWholeShift ? row->withShift(choice.side) : row->withConflicts(choice.side)));
    }
    if (like) {
        bulk.question = RowText(*like).takeConflicts(choice.side, static_cast<int>(bulk.rows.size()));
        bulk.rule = like->ruleLike(choice.side);
        if (bulk.rule)
            bulk.ruleText = RuleText::rule(*bulk.rule, like->organisation->directory);
    } else {
        const int rows = static_cast<int>(choice.refs.size());
        const QStringList questions{RowText::tr("Use HRIS in %Ln selected rows?", nullptr, rows),
                                    RowText::tr("Go back to last agreed in %Ln selected rows?", nullptr, rows),
                                    RowText::tr("Keep WFM in %Ln selected rows?", nullptr, rows)};
        bulk.question = questions[static_cast<int>(choice.side)];
    }
    promise.addResult(std::move(bulk));
}

int decideShown(Review &review, const QList<BulkRow> &rows, const QString &undoText)
{
    QMap<RowRef, std::optional<Decision>> decisions;
    RowLookup lookup(review.plan());
    for (const BulkRow &shown : rows) {
        // A run may have moved it since it was shown: then it is another question.
        const auto row = lookup.find(shown.ref);
        if (shown.stays || !row || !row->canDecide())
            continue;
        if (!shown.decision)
            decisions.insert(shown.ref, std::nullopt);
        else if ((*row)->current == shown.decision->seen
                 && ((row->schedule != nullptr && row->schedule->rows.isSharedWith(shown.judgedAmong))
                     || row->objection(*shown.decision).isEmpty()))
            decisions.insert(shown.ref, *shown.decision);
    }
    if (!decisions.isEmpty())
        review.decide(decisions, undoText);
    return static_cast<int>(decisions.size());
}

} // namespace rosterbridge
