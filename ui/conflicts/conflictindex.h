// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <array>
#include <functional>

namespace rosterbridge {

//! One row as the lists show it.
struct ConflictItem {
    RowRef ref;
    Standing standing = Standing::None;
    bool draft = false;
    bool ready = false; //!< settled, and waits to be carried out
    bool ended = false; //!< settled, and WFM has it
    QString agent;
    QString organisation;
    QString day;
    QString what;
    QString kind;
    QString outcome; //!< for a settled one: what was decided, and whether a rule did
    QString end; //!< and how far it is
    bool operator==(const ConflictItem &) const = default;
};

//! The rows of the plan that a person has to see, in the order of the plan, sorted by where they stand.
class ConflictIndex final {
public:
    struct News {
        bool isEmpty = true; //!< every row stands where it stood
        // What came besides changes that the person made
        QList<RowRef> arrived; //!< conflicts that were none before
        QList<RowRef> moved; //!< decisions that have to be confirmed
    };

    ConflictIndex() = default;
    explicit ConflictIndex(const Plan &plan); //!< in a worker, where rows are many
    //! Goes through the rows of these agents of a schedule again; of all where none are named.
    News update(const Review &review, const QString &organisationId, const QString &scheduleId,
                const QSet<QString> &agentIds);

    //! What there is to go through again in a schedule, and what came of it.
    struct Update {
        QString organisationId;
        QString scheduleId;
        QSet<QString> agentIds;
        QList<ConflictItem> items; //!< of the schedule: as they were, then as they are
    };
    [[nodiscard]] Update prepare(const QString &organisationId, const QString &scheduleId,
                                 const QSet<QString> &agentIds) const;
    //! Goes through \a updates, until \a isCancelled. A worker may do it.
    static QList<Update> scan(const Plan &plan, QList<Update> updates, const std::function<bool()> &isCancelled);
    News adopt(const Update &update);

    [[nodiscard]] QList<ConflictItem> items(std::initializer_list<Standing> standings) const;
    [[nodiscard]] QList<ConflictItem> conflicts() const; //!< settled, open, or put aside
    [[nodiscard]] int count(Standing standing) const { return m_counts.at(static_cast<size_t>(standing)); }
    [[nodiscard]] QList<ConflictItem> ready() const; //!< to be carried out
    [[nodiscard]] QList<std::pair<QString, int>> countReady() const; //!< by organisation, those that have some
    [[nodiscard]] const ConflictItem *item(const RowRef &ref) const;
    //! The unresolved row after or before \a from, round the end; empty when there is none.
    [[nodiscard]] std::optional<RowRef> unresolved(const RowRef &from, bool forward) const;

private:
    struct Section {
        QString organisationId;
        QString scheduleId;
        QList<ConflictItem> items;
    };
    static QList<ConflictItem> scan(const OrganisationPlan &organisation, const SchedulePlan *schedule,
                                    const QList<PlanRow> &rows, const QSet<QString> &agentIds = {},
                                    const QList<ConflictItem> &known = {});

    void append(Section section);
    void count(const QList<ConflictItem> &items, int times);

    QList<Section> m_sections; //!< as the plan has them
    QHash<std::pair<QString, QString>, qsizetype> m_places; //!< of them, by organisation and schedule
    std::array<int, static_cast<size_t>(Standing::ByRule) + 1> m_counts{};
    mutable QHash<unsigned, QList<ConflictItem>> m_lists; //!< what items() found, by a bit for each standing
};

} // namespace rosterbridge
