// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/fieldview.h"

#include "ui/widgets/badge.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rosterbridge {

namespace {

constexpr int padding = 6;

std::optional<Tone> toneOf(int column)
{
    switch (column) {
    case FieldModel::HrisColumn:
        return Tone::Hris;
    case FieldModel::AgreedColumn:
        return Tone::Agreed;
    case FieldModel::WfmColumn:
        return Tone::Wfm;
    default:
        return {};
    }
}

Tone toneOf(FieldState state)
{
    switch (state) {
    case FieldState::Conflict:
        return Tone::Trouble;
    case FieldState::HrisChanged:
        return Tone::Hris;
    case FieldState::WfmChanged:
        return Tone::Wfm;
    default:
        return Tone::Neutral;
    }
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize() - 1);
    return font;
}

class FieldDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool current = view != nullptr && view->currentIndex() == index;
        const bool currentLine = view != nullptr && view->currentIndex().row() == index.row();
        const bool chosen = index.data(FieldModel::ChosenRole).toBool();
        const std::optional<Tone> side = toneOf(index.column());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(option.rect, side ? ground(*side, palette) : palette.color(QPalette::Base));
        painter->setPen(lineColour(palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (chosen || current) {
            // What is chosen has a frame and a tick in its own tone; where the keys are has the frame of the focus.
            const bool isFocused = current && view->hasFocus();
            painter->setPen(QPen(chosen          ? ink(*side, palette)
                                     : isFocused ? accent(palette)
                                                 : quietText(palette),
                                 chosen || isFocused ? 2 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        const QRect area = option.rect.adjusted(padding, 0, -padding, -1);
        if (index.column() == FieldModel::FieldColumn)
            paintField(painter, area, option, index, currentLine);
        else
            paintValue(painter, area, option, index, currentLine);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(bold(option.font));
        const QString badge = index.data(FieldModel::BadgeRole).toString();
        const QString change = index.data(FieldModel::SecondLineRole).toString();
        int width = metrics.horizontalAdvance(index.data().toString());
        if (!badge.isEmpty())
            width += padding + badgeSize(badge, option.font).width();
        if (!change.isEmpty())
            width = std::max(width, badgeSize(change, option.font).width());
        const int height =
            change.isEmpty() ? metrics.height() + 10 : metrics.height() + badgeSize(change, option.font).height() + 9;
        return {width + 3 * padding, std::max(change.isEmpty() ? 27 : 40, height)};
    }

private:
    static void paintField(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                           const QModelIndex &index, bool currentLine)
    {
        const QString change = index.data(FieldModel::SecondLineRole).toString();
        const bool atIssue = index.data(FieldModel::OpenRole).toBool() || currentLine;
        const QFont font = atIssue ? bold(option.font) : option.font;
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        QString name = index.data().toString();
        name.replace(0, 1, name.left(1).toUpper());
        name = metrics.elidedText(name, Qt::ElideRight, area.width());
        if (change.isEmpty()) {
            painter->drawText(area, Qt::AlignVCenter, name);
            return;
        }
        const QSize badge = badgeSize(change, option.font);
        QRect line(area.left(), area.top(), area.width(), metrics.height());
        line.moveTop(area.top() + (area.height() - metrics.height() - badge.height() - 1) / 2);
        painter->drawText(line, Qt::AlignVCenter, name);
        painter->setFont(option.font);
        const QRect below(area.left(), line.bottom() + 2, std::min(badge.width(), area.width()), badge.height());
        paintBadge(painter, QStyle::visualRect(option.direction, area, below), change,
                   toneOf(index.data(FieldModel::StateRole).value<FieldState>()), option.palette);
    }

    static void paintValue(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                           const QModelIndex &index, bool currentLine)
    {
        const bool chosen = index.data(FieldModel::ChosenRole).toBool();
        const bool open = index.column() == FieldModel::ResultColumn && index.data(FieldModel::OpenRole).toBool();
        const QFont font = chosen ? bold(option.font) : option.font;
        const QFontMetrics metrics(font);
        const QString text =
            chosen ? FieldView::tr("✓ %1", "the chosen value").arg(index.data().toString()) : index.data().toString();
        painter->setFont(font);
        painter->setPen(open ? ink(Tone::Trouble, option.palette) : option.palette.color(QPalette::Text));
        painter->drawText(area, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, area.width()));
        // From left to right; mirrored where the language runs the other way.
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, area, rect); };
        const QRect rest = area.adjusted(metrics.horizontalAdvance(text) + padding, 0, 0, 0);
        painter->setFont(option.font);
        if (const QString badge = index.data(FieldModel::BadgeRole).toString();
            !badge.isEmpty() && badgeSize(badge, option.font).width() <= rest.width()) {
            const QRect place(rest.topLeft(), QSize(badgeSize(badge, option.font).width(), rest.height()));
            paintBadge(painter, mirrored(place), badge, Tone::Neutral, option.palette);
        }

        const QString hint = currentLine ? index.data(FieldModel::KeyHintRole).toString() : QString();
        const QFont hintFont = small(small(option.font));
        const QFontMetrics hintMetrics(hintFont);
        const int width = hintMetrics.horizontalAdvance(hint) + 8;
        if (hint.isEmpty() || width > rest.width())
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect place = mirrored({rest.left(), area.top(), width, area.height()});
        const QRectF box(place.left() + 0.5, area.center().y() - hintMetrics.height() / 2.0 - 0.5, width,
                         hintMetrics.height() + 2);
        painter->setPen(lineColour(option.palette));
        painter->setBrush(option.palette.base());
        painter->drawRoundedRect(box, 3, 3);
        painter->setFont(hintFont);
        painter->setPen(quietText(option.palette));
        painter->drawText(box, Qt::AlignCenter, hint);
    }
};

//! Headings with a second, quiet line: where the values of the side are from.
class FieldHeader final : public QHeaderView {
public:
    explicit FieldHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, palette().base());
        painter->setPen(lineColour(palette()));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const QString title = model()->headerData(section, orientation()).toString();
        const QString origin = model()->headerData(section, orientation(), FieldModel::SecondLineRole).toString();
        const std::optional<Tone> side = toneOf(section);
        const QRect area = rect.adjusted(padding, 0, -padding, -1);
        const int line = QFontMetrics(bold(font())).height();
        QRect first(area.left(), area.center().y() - line + 1, area.width(), line);
        if (origin.isEmpty())
            first = area;
        painter->setFont(bold(font()));
        painter->setPen(side ? ink(*side, palette()) : quietText(palette()));
        painter->drawText(first, Qt::AlignVCenter,
                          QFontMetrics(bold(font())).elidedText(title, Qt::ElideRight, area.width()));
        painter->setFont(small(font()));
        painter->setPen(quietText(palette()));
        painter->drawText(QRect(area.left(), first.bottom() + 1, area.width(), line), Qt::AlignTop,
                          QFontMetrics(small(font())).elidedText(origin, Qt::ElideRight, area.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString origin = model()->headerData(section, orientation(), FieldModel::SecondLineRole).toString();
        return {std::max(QFontMetrics(small(font())).horizontalAdvance(origin), 80) + 2 * padding,
                2 * QFontMetrics(font()).height() + 10};
    }
};

} // namespace

FieldView::FieldView(FieldModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new FieldHeader(this));
    setItemDelegate(new FieldDelegate(this));
    setModel(model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(FieldModel::FieldColumn, QHeaderView::ResizeToContents);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::clicked, this, &FieldView::act);
    connect(model, &QAbstractItemModel::modelReset, this, &FieldView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FieldView::fit);
}

std::optional<FieldKey> FieldView::currentField() const
{
    return m_model->key(currentIndex());
}

void FieldView::setCurrentField(int line)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : int(FieldModel::FieldColumn);
    setCurrentIndex(m_model->index(line, column));
}

QSize FieldView::sizeHint() const
{
    const int lines = verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    return {QTableView::sizeHint().width(), lines};
}

QSize FieldView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), std::min(sizeHint().height(), 160)};
}

void FieldView::keyPressEvent(QKeyEvent *event)
{
    const bool acts = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (acts && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        act(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FieldView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // key hints and the bold name follow the line
    Q_EMIT currentFieldChanged();
}

void FieldView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FieldView::act(const QModelIndex &index)
{
    if (const auto side = FieldModel::side(index.column())) {
        if (index.data(FieldModel::ChoosableRole).toBool())
            Q_EMIT chosen(*side);
    } else if (index.column() == FieldModel::ResultColumn) {
        Q_EMIT editRequested();
    }
}

void FieldView::fit()
{
    resizeRowsToContents();
    updateGeometry();
}

} // namespace rosterbridge
