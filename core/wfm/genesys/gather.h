// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QObject>

#include <memory>

namespace rosterbridge {

//! Starts something asynchronous for each of \a items, all at once, and ends with all results, in their order, or with
//! the first error. \a start is called with an item and the Done to end it with. See Done.
template <class Value, class Item, class Start>
void gather(const QList<Item> &items, QObject *context, Start start, Done<Result<QList<Value>>> done)
{
    if (items.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(QList<Value>()); }, Qt::QueuedConnection);
        return;
    }
    struct Gathering {
        QList<Value> values;
        qsizetype left;
        Done<Result<QList<Value>>> done;
    };
    const auto gathering =
        std::make_shared<Gathering>(Gathering{QList<Value>(items.size()), items.size(), std::move(done)});
    for (qsizetype index = 0; index < items.size(); ++index) {
        start(items.at(index), [gathering, index](const Result<Value> &value) {
            if (gathering->left == 0)
                return; // another has failed
            if (!value) {
                gathering->left = 0;
                gathering->done(failure(value.error()));
                return;
            }
            gathering->values[index] = *value;
            if (--gathering->left == 0)
                gathering->done(gathering->values);
        });
    }
}

} // namespace rosterbridge
