// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rosterbridge {

//! A filter that is on or off: glyph, word and count, as in "+ Create 14".
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    //! \a word may hold a mnemonic; \a glyph may be empty.
    Chip(const QString &glyph, const QString &word, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellName();
    [[nodiscard]] QString label() const; //!< glyph and word
    [[nodiscard]] QString number() const;

    QString m_glyph;
    int m_count = 0;
};

} // namespace rosterbridge
