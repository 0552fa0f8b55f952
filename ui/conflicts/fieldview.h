// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/fieldmodel.h"

#include <QTableView>

namespace rosterbridge {

//! The field table. A click on a side's cell, Space or Enter chooses it; on the result they edit it. The arrow keys
//! move and choose nothing.
class FieldView final : public QTableView {
    Q_OBJECT
public:
    explicit FieldView(FieldModel *model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<FieldKey> currentField() const;
    void setCurrentField(int line);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(rosterbridge::Side side); //!< for the current field
    void editRequested();
    void currentFieldChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void act(const QModelIndex &index);
    void fit();

    FieldModel *m_model;
};

} // namespace rosterbridge
