// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/organisationdelegate.h"

#include "ui/orgs/grouptext.h"
#include "ui/orgs/organisationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rosterbridge {

namespace {

constexpr int sidePadding = 14;
constexpr int topPadding = 8;
constexpr int boxWidth = 30;
constexpr int gap = 6;
constexpr int fewestPixels = 40; //!< less of a text tells nothing

QFont smallFont(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize() - 1);
    return font;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 2;
}

QRect boxRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget->style();
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, option.widget));
    const QPoint place(sidePadding, topPadding + (lineHeight(option.font) - size.height()) / 2);
    return QStyle::visualRect(option.direction, option.rect, {option.rect.topLeft() + place, size});
}

Tone tone(OrganisationModel::State state)
{
    switch (state) {
    case OrganisationModel::State::UpToDate:
        return Tone::Good;
    case OrganisationModel::State::Comparing:
    case OrganisationModel::State::Syncing:
    case OrganisationModel::State::Changes:
        return Tone::Hris;
    case OrganisationModel::State::Conflicts:
    case OrganisationModel::State::SignInFailed:
    case OrganisationModel::State::Failed:
        return Tone::Trouble;
    case OrganisationModel::State::Frozen:
        return Tone::Caution;
    case OrganisationModel::State::NeverCompared:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QSize OrganisationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, lineHeight(option.font) + 2 * lineHeight(smallFont(option.font)) + 2 * topPadding};
}

void OrganisationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colours = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    // From left to right; mirrored where the language runs the other way.
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, colours.highlight());
        painter->fillRect(mirrored({option.rect.topLeft(), QSize(3, option.rect.height())}), accent(colours));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(accent(colours));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }

    QStyleOptionButton box;
    box.initFrom(option.widget);
    box.rect = boxRect(option);
    box.state = QStyle::State_Enabled
        | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);

    QRect line = option.rect.adjusted(sidePadding + boxWidth, topPadding, -sidePadding, 0);
    line.setHeight(lineHeight(option.font));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString name = index.data().toString();
    const QString state = index.data(OrganisationModel::StateTextRole).toString();
    const int stateWidth = std::min(badgeSize(state, option.font).width(), line.width());
    // A long name has its line alone; then the environment, which tells least, makes room for the state.
    const bool isBeside = QFontMetrics(bold).horizontalAdvance(name) + gap + stateWidth <= line.width();
    const QFont fine = smallFont(option.font);
    const QRect second(line.left(), line.bottom() + 1, line.width(), lineHeight(fine));
    const QRect stateLine = isBeside ? line : second;
    painter->setFont(option.font);
    paintBadge(painter, mirrored(stateLine.adjusted(line.width() - stateWidth, 0, 0, 0)), state,
               tone(OrganisationModel::State(index.data(OrganisationModel::StateRole).toInt())), colours);

    painter->setFont(bold);
    painter->setPen(colours.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const int nameWidth = isBeside ? line.width() - stateWidth - gap : line.width();
    painter->drawText(mirrored({line.topLeft(), QSize(nameWidth, line.height())}), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, nameWidth));

    painter->setFont(fine);
    painter->setPen(selected ? colours.color(QPalette::HighlightedText) : quietText(colours));
    const auto group = OrganisationGroup(index.data(OrganisationModel::GroupRole).toInt());
    const QString mark = groupText(group);
    for (const int role : {OrganisationModel::EnvironmentRole, OrganisationModel::DetailRole}) {
        line.moveTop(line.bottom() + 1);
        line.setHeight(lineHeight(fine));
        QRect rest = line;
        if (line.top() == stateLine.top())
            rest.setRight(rest.right() - stateWidth - gap);
        if (role == OrganisationModel::EnvironmentRole && !mark.isEmpty()) {
            // Its sign alone where there is no room for the word
            const QString shown =
                badgeSize(mark, fine).width() <= rest.width() ? mark : mark.section(QLatin1Char(' '), 0, 0);
            const int width = badgeSize(shown, fine).width();
            paintBadge(painter, mirrored({line.topLeft(), QSize(width, line.height())}), shown, groupTone(group),
                       colours);
            rest.setLeft(line.left() + width + gap);
        }
        if (rest.width() < fewestPixels)
            continue;
        painter->drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(fine).elidedText(index.data(role).toString(), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

bool OrganisationDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                       const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect target = boxRect(option).adjusted(-8, -8, 8, 8);
        if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
            return false;
    } else if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space) {
        return false;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace rosterbridge
