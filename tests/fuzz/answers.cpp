// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON that a WFM service answers: the first byte says to which call.
#include "core/net/apiclient.h"
#include "core/net/classify.h"
#include "core/plan/compare.h"
#include "core/schedule/schedulejson.h"
#include "core/wfm/etag/etagformat.h"
#include "tests/fuzz/target.h"

using namespace rosterbridge;

namespace {

//! A schedule that was taken must compare with itself, whatever it holds.
void compareWithItself(const Schedule &schedule)
{
    CompareInput input;
    input.schedule = schedule.info;
    input.current = schedule.shifts;
    const QList<PlanRow> rows = compare(input);
    fuzz::promise(rows.size() == schedule.shifts.size(), "each shift has its row");
    for (const PlanRow &row : rows)
        fuzz::promise(!row.isWritable(), "what only WFM has is never written");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body = fuzz::bytes(data + 1, size - 1);
    const auto object = parseObject(body);
    if (!object)
        return 0;
    switch (data[0] % 7) {
    case 0:
        (void)etag::schedulePageFrom(*object);
        break;
    case 1:
        (void)etag::agentPageFrom(*object);
        break;
    case 2:
        (void)etag::codePageFrom(*object);
        break;
    case 3:
        if (const auto schedule = etag::scheduleFrom(*object))
            compareWithItself(*schedule);
        break;
    case 4:
        (void)etag::organisationFrom(*object);
        break;
    case 5:
        (void)etag::writtenFrom(*object);
        break;
    case 6: {
        const HttpAnswer answer{.left = true, .status = 400, .body = body, .host = QStringLiteral("wfm.example")};
        const auto error = classify(answer, Effect::Writes, Instant());
        fuzz::promise(error.has_value(), "400 is an error");
        (void)etag::outcomeOf(*error, answer, {});
        break;
    }
    }
    return 0;
}
