// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/fieldmodel.h"

#include "core/plan/resolution.h"
#include "ui/conflicts/rowtext.h"

#include <QKeySequence>

namespace rosterbridge {

namespace {

constexpr std::array sides{Side::Hris, Side::Agreed, Side::Wfm};

} // namespace

std::optional<Side> FieldModel::side(int column)
{
    switch (column) {
    case HrisColumn:
        return Side::Hris;
    case AgreedColumn:
        return Side::Agreed;
    case WfmColumn:
        return Side::Wfm;
    default:
        return {};
    }
}

int FieldModel::column(Side side)
{
    return HrisColumn + static_cast<int>(side);
}

FieldModel::Line FieldModel::line(const ConflictRow &row, const FieldDiff &field)
{
    const RowText text(row);
    Line line{.key = field.key,
              .state = field.state,
              .name = text.field(field.key),
              .change = text.fieldState(field),
              .values = {},
              .result = {},
              .badge = {},
              .chosen = row.chosen(field),
              .open = row.isOpen(field)};
    const std::array present{row->desired.has_value(), row->base.has_value(), row->current.has_value()};
    for (const Side side : sides) {
        const auto at = static_cast<size_t>(side);
        const bool missing = field.key.kind == FieldKey::Kind::Window && !present[at];
        line.values[at] = missing ? text.shift(side) : text.value(row.value(field, side));
        line.choosable[at] =
            canTake(*row.row, side) && (row.canChoose(field) || (row.canDecide() && row.isWholeShiftOnly()));
    }
    const auto result = row.result(field);
    if (!result) {
        line.result = tr("? choose");
        return line;
    }
    const bool gone = field.key.kind == FieldKey::Kind::Window && result->isAbsent();
    line.result = gone ? tr("no shift") : text.value(*result);
    if (row->decision && row->decision->both)
        line.badge = result->isAbsent() ? QString() : tr("beside WFM’s");
    else if (row->decision && row->decision->edited.contains(field.key))
        line.badge = tr("edited");
    else if (line.chosen)
        line.badge = *line.chosen == Side::Hris ? tr("HRIS") : *line.chosen == Side::Wfm ? tr("WFM") : tr("agreed");
    else if (field.state == FieldState::HrisChanged)
        line.badge = tr("merged");
    else if (field.state == FieldState::WfmChanged || field.state == FieldState::Carried)
        line.badge = tr("kept");
    return line;
}

void FieldModel::setRow(const std::optional<ConflictRow> &row)
{
    QList<Line> lines;
    if (row) {
        const RowText text(*row);
        for (const Side side : sides)
            m_origins[static_cast<size_t>(side)] = text.origin(side);
        for (const FieldDiff &field : (*row)->fields)
            lines.append(line(*row, field));
    }
    const bool sameKeys = lines.size() == m_lines.size()
        && std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(),
                      [](const Line &left, const Line &right) { return left.key == right.key; });
    if (!sameKeys) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    } else if (lines != m_lines) {
        m_lines = lines;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<FieldKey> FieldModel::key(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_lines[index.row()].key) : std::nullopt;
}

int FieldModel::nextChoosable(int line, bool forward) const
{
    const int count = rowCount();
    const int step = forward ? 1 : -1;
    for (int i = line + step; i >= 0 && i < count; i += step) {
        if (m_lines[i].choosable[0])
            return i;
    }
    return -1;
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const std::optional<Side> side = FieldModel::side(index.column());
    const auto at = side ? static_cast<size_t>(*side) : 0;
    const bool chosen = side && line.chosen == side;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (side)
            return line.values[at];
        return index.column() == FieldColumn ? line.name : line.result;
    case SecondLineRole:
        return index.column() == FieldColumn ? line.change : QString();
    case StateRole:
        return QVariant::fromValue(line.state);
    case ChosenRole:
        return chosen;
    case ChoosableRole:
        return side && line.choosable[at];
    case OpenRole:
        return line.open;
    case KeyHintRole:
        if (!side || !line.choosable[at])
            return {};
        return QKeySequence(
                   QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(at))))
            .toString(QKeySequence::NativeText);
    case BadgeRole:
        return index.column() == ResultColumn ? line.badge : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == FieldColumn)
            return line.change.isEmpty() ? line.name
                                         : tr("%1, %2", "field, who changed it").arg(line.name, line.change);
        if (chosen)
            return tr("%1, chosen").arg(line.values[at]);
        if (side)
            return line.values[at];
        return line.badge.isEmpty() ? line.result
                                    : tr("%1, %2", "result, where it is from").arg(line.result, line.badge);
    default:
        return {};
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::optional<Side> side = FieldModel::side(section);
    const QString origin = side ? m_origins[static_cast<size_t>(*side)] : QString();
    if (role == SecondLineRole || role == Qt::ToolTipRole)
        return origin;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QStringList titles{tr("Field"), tr("H · HRIS"), tr("Last agreed"), tr("W · WFM now"), tr("Result")};
    const QString title = titles.value(section);
    return role == Qt::DisplayRole || origin.isEmpty() ? title : tr("%1, %2").arg(title, origin);
}

} // namespace rosterbridge
