// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QAbstractListModel>
#include <QTimer>

namespace rosterbridge {

//! The organisations with what the review knows of each: chosen or not, state, age of the data, calls left.
class OrganisationModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class State { NeverCompared, Comparing, UpToDate, Changes, Conflicts, Syncing, SignInFailed, Failed, Frozen };
    Q_ENUM(State)
    enum Role {
        IdRole = Qt::UserRole,
        EnvironmentRole, //!< environment and service
        GroupRole, //!< OrganisationGroup as int
        SearchRole, //!< name, environment and group
        DetailRole, //!< age of the data, or what to do
        StateRole, //!< State as int
        StateTextRole, //!< glyph and words
    };

    OrganisationModel(Review &review, GatewayPool &gateways, Clock &clock, QObject *parent = nullptr);

    //! Calls left in the present minute, when the service has told.
    [[nodiscard]] std::optional<int> callsLeft(const QString &organisationId) const;
    [[nodiscard]] std::optional<int> callsAllowed(const QString &organisationId) const; //!< in a whole minute
    [[nodiscard]] std::chrono::milliseconds frozenFor(const QString &organisationId) const;
    [[nodiscard]] int callsOfWrite(const QString &organisationId) const; //!< see CallAllowance
    [[nodiscard]] int rowOf(const QString &organisationId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Dragging changes the order.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    //! Asks for \a organisationId to come to stand before \a row, as rows are now.
    void moveBefore(const QString &organisationId, int row);

Q_SIGNALS:
    void orderWanted(const QStringList &organisationIds);

private:
    struct Allowance {
        std::optional<int> callsLeft;
        std::optional<int> callsAllowed;
        Instant frozenUntil;
    };

    void reload();
    void refresh(const QString &organisationId);
    void refreshAll();
    void noteAllowance(const QString &organisationId);
    [[nodiscard]] State state(const QString &organisationId) const;
    [[nodiscard]] QString stateText(const QString &organisationId) const;
    [[nodiscard]] QString detail(const QString &organisationId) const;
    [[nodiscard]] int percent(const QString &organisationId) const;
    [[nodiscard]] QString age(Instant instant) const;

    Review &m_review;
    GatewayPool &m_gateways;
    Clock &m_clock;
    QList<Organisation> m_organisations;
    QHash<QString, Allowance> m_allowances;
    QTimer m_minute; //!< the ages move on
};

} // namespace rosterbridge
