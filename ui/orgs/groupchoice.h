// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/organisation.h"

#include <QComboBox>

namespace rosterbridge {

//! What an organisation is for.
class GroupChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit GroupChoice(QWidget *parent = nullptr);

    [[nodiscard]] OrganisationGroup group() const;
    void setGroup(OrganisationGroup group);
};

} // namespace rosterbridge
