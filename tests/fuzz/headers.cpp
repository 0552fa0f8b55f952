// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Header values of a WFM service.
#include "core/net/classify.h"
#include "core/net/pacer.h"
#include "core/wfm/etag/etagformat.h"
#include "tests/fuzz/target.h"

using namespace rosterbridge;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray value = fuzz::bytes(data, size);
    if (const auto pause = parseRetryAfter(value, Instant(std::chrono::hours(24 * 365 * 50)))) {
        fuzz::promise(*pause >= std::chrono::seconds(0), "a pause is not negative");
        fuzz::promise(*pause <= std::chrono::hours(24), "a pause is at most a day");
    }
    if (const auto version = etag::versionOfTag(value)) {
        fuzz::promise(etag::versionOfTag(etag::tagOf(*version)) == version, "a version survives its tag");
        (void)etag::isNewer(etag::versionBefore(*version), *version);
    }
    (void)etag::nextLink(value);

    HttpAnswer answer{.status = 200, .host = QStringLiteral("wfm.example")};
    const QList<QByteArray> parts = value.split('\n');
    const QByteArray names[] = {"inin-ratelimit-count", "inin-ratelimit-allowed", "inin-ratelimit-reset"};
    for (qsizetype i = 0; i < qMin(parts.size(), qsizetype(std::size(names))); ++i)
        answer.headers.insert(names[i], parts[i]);
    if (const auto allowance = Allowance::from(answer))
        fuzz::promise(allowance->allowed > 0 && allowance->used >= 0, "an allowance makes sense");
    return 0;
}
