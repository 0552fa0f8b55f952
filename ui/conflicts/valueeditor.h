// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QTimeEdit;

namespace rosterbridge {

//! Types a field's result in by hand: wall clock times in the schedule's zone, or a work code. Enter takes it over, Esc
//! gives up.
class ValueEditor final : public QFrame {
    Q_OBJECT
public:
    explicit ValueEditor(QWidget *parent = nullptr);

    //! Opens for the field, beginning with \a value.
    void edit(const ConflictRow &row, const FieldDiff &field, const FieldValue &value);
    //! Says why what was typed can't be used.
    void showProblem(const QString &text);
    [[nodiscard]] FieldKey key() const { return m_key; }
    //! What was typed; an Input error for a time that does not exist that day, or is ambiguous and not told apart.
    [[nodiscard]] Result<FieldValue> value() const;

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] Result<Instant> instant(const QDate &date, const QTimeEdit *time, const QComboBox *which) const;
    [[nodiscard]] QDate endDate() const;

    FieldKey m_key;
    QString m_zone;
    QLabel *m_title = nullptr;
    QDateEdit *m_day = nullptr;
    QTimeEdit *m_start = nullptr;
    QComboBox *m_whichStart = nullptr; //!< shown for an ambiguous time (pitfall T2)
    QLabel *m_to = nullptr;
    QTimeEdit *m_end = nullptr;
    QComboBox *m_whichEnd = nullptr;
    QLabel *m_nextDay = nullptr;
    QComboBox *m_code = nullptr;
    QCheckBox *m_none = nullptr; //!< the shift goes without the activity
    QLabel *m_problem = nullptr;
};

} // namespace rosterbridge
