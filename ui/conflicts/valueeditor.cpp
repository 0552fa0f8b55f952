// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/valueeditor.h"

#include "core/time/zone.h"
#include "ui/conflicts/rowtext.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimeEdit>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

QComboBox *whichReading(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->addItem(ValueEditor::tr("which one?"));
    box->addItem(ValueEditor::tr("first, before the clocks go back"));
    box->addItem(ValueEditor::tr("second, after it"));
    box->setAccessibleName(name);
    return box;
}

} // namespace

ValueEditor::ValueEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_day(new QDateEdit(this))
    , m_start(new QTimeEdit(this))
    , m_whichStart(whichReading(this, tr("Which of the two readings of the start")))
    , m_to(new QLabel(tr("to"), this))
    , m_end(new QTimeEdit(this))
    , m_whichEnd(whichReading(this, tr("Which of the two readings of the end")))
    , m_nextDay(new QLabel(tr("the next day"), this))
    , m_code(new QComboBox(this))
    , m_none(new QCheckBox(tr("&Leave it out"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"valueEditor"_s);
    m_day->setObjectName(u"editDay"_s);
    m_day->setAccessibleName(tr("Day of the start"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(tr("ddd d MMM", "weekday, day and month in a date field"));
    m_start->setObjectName(u"editStart"_s);
    m_start->setAccessibleName(tr("Start"));
    m_end->setObjectName(u"editEnd"_s);
    m_end->setAccessibleName(tr("End"));
    m_whichStart->setObjectName(u"editWhichStart"_s);
    m_whichEnd->setObjectName(u"editWhichEnd"_s);
    m_code->setObjectName(u"editCode"_s);
    m_code->setAccessibleName(tr("Work code"));
    m_none->setObjectName(u"editNone"_s);
    m_problem->setObjectName(u"editProblem"_s);
    m_problem->setWordWrap(true);
    for (QTimeEdit *edit : {m_start, m_end}) {
        QString format = locale().timeFormat(QLocale::ShortFormat);
        edit->setDisplayFormat(format.remove(u":ss"_s));
        edit->setWrapping(true);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        connect(edit, &QTimeEdit::timeChanged, this, &ValueEditor::follow);
    }
    connect(m_day, &QDateEdit::dateChanged, this, &ValueEditor::follow);
    connect(m_none, &QCheckBox::toggled, this, &ValueEditor::follow);

    auto *use = new QPushButton(tr("&Use this"), this);
    use->setObjectName(u"editUse"_s);
    connect(use, &QPushButton::clicked, this, &ValueEditor::accepted);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"editCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ValueEditor::cancelled);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_day, m_start, m_whichStart, m_to, m_end,
                                                          m_whichEnd, m_nextDay, m_code, m_none})
        line->addWidget(part);
    line->addStretch();
    line->addWidget(use);
    line->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    hide();
}

void ValueEditor::edit(const ConflictRow &row, const FieldDiff &field, const FieldValue &value)
{
    m_key = field.key;
    m_zone = row.zone();
    const RowText text(row);
    m_title->setText(tr("By hand: %1", "edit a field").arg(text.field(field.key)));
    const bool isCode = field.key.kind == FieldKey::Kind::WorkCode;
    m_none->setChecked(field.key.kind == FieldKey::Kind::Segment && value.isAbsent());
    m_none->setVisible(field.key.kind == FieldKey::Kind::Segment);
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_start, m_to, m_end})
        part->setVisible(!isCode);
    m_code->setVisible(isCode);
    m_code->clear();
    for (const ActivityCode &code : row.codes()) {
        if (code.category == ActivityCategory::OnQueueWork && (code.active || code.id == value.codeId))
            m_code->addItem(code.name, code.id);
    }
    m_code->setCurrentIndex(std::max(0, m_code->findData(value.codeId)));

    // An activity that is not there yet begins with the shift.
    Stretch stretch{row->desired       ? row->desired->fields.window.start
                        : row->current ? row->current->start
                                       : startOfDay(row->day, m_zone),
                    Minutes(30)};
    if (value.stretch)
        stretch = *value.stretch;
    const auto which = [this](QComboBox *box, Instant instant) {
        const auto reading = resolveWallClock(localDate(instant, m_zone), localTime(instant, m_zone), m_zone);
        const bool ambiguous = reading && reading->kind == WallClock::Kind::Ambiguous;
        box->setCurrentIndex(!ambiguous ? 0 : instant == reading->first ? 1 : 2);
    };
    m_day->setDate(localDate(stretch.start, m_zone));
    m_start->setTime(localTime(stretch.start, m_zone));
    m_end->setTime(localTime(stretch.end(), m_zone));
    which(m_whichStart, stretch.start);
    which(m_whichEnd, stretch.end());
    follow();
    show();
    (isCode ? static_cast<QWidget *>(m_code) : m_start)->setFocus(Qt::ShortcutFocusReason);
}

void ValueEditor::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

Result<FieldValue> ValueEditor::value() const
{
    if (m_key.kind == FieldKey::Kind::WorkCode)
        return FieldValue{.stretch = {}, .codeId = m_code->currentData().toString()};
    if (m_key.kind == FieldKey::Kind::Segment && m_none->isChecked())
        return FieldValue();
    const auto start = instant(m_day->date(), m_start, m_whichStart);
    if (!start)
        return failure(start.error());
    const auto end = instant(endDate(), m_end, m_whichEnd);
    if (!end)
        return failure(end.error());
    const auto length = std::chrono::duration_cast<Minutes>(*end - *start);
    if (length <= Minutes(0)) // both in the hour that comes twice
        return failure(Error::Kind::Input, tr("The end would be before the start."), tr("Correct one of them."));
    return FieldValue{.stretch = Stretch{*start, length}, .codeId = {}};
}

void ValueEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        else
            Q_EMIT accepted();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ValueEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(accent(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void ValueEditor::follow()
{
    showProblem({});
    const bool timed = m_key.kind != FieldKey::Kind::WorkCode;
    const auto ambiguous = [this, timed](const QDate &date, const QTimeEdit *edit) {
        const auto reading = resolveWallClock(date, edit->time(), m_zone);
        return timed && !m_none->isChecked() && reading && reading->kind == WallClock::Kind::Ambiguous;
    };
    if (m_zone.isEmpty())
        return;
    m_whichStart->setVisible(ambiguous(m_day->date(), m_start));
    m_whichEnd->setVisible(ambiguous(endDate(), m_end));
    m_nextDay->setVisible(timed && endDate() != m_day->date());
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_start, m_whichStart, m_end, m_whichEnd})
        part->setEnabled(!m_none->isChecked());
}

Result<Instant> ValueEditor::instant(const QDate &date, const QTimeEdit *edit, const QComboBox *which) const
{
    const auto reading = resolveWallClock(date, edit->time(), m_zone);
    if (!reading)
        return failure(reading.error());
    // The field's own text has its parts the other way round where the language runs from the right.
    const QString time = edit->locale().toString(edit->time(), edit->displayFormat());
    switch (reading->kind) {
    case WallClock::Kind::Unique:
        return reading->first;
    case WallClock::Kind::Missing:
        return failure(Error::Kind::Input, tr("%1 does not exist that day: the clocks go forward over it.").arg(time),
                       tr("Type a time before or after the gap."));
    case WallClock::Kind::Ambiguous:
        break;
    }
    if (which->currentIndex() == 0)
        return failure(Error::Kind::Input, tr("%1 comes twice that day, as the clocks go back.").arg(time),
                       tr("Say which of the two it is."));
    return which->currentIndex() == 1 ? reading->first : reading->second;
}

QDate ValueEditor::endDate() const
{
    // An end at or before the start is one of the next day.
    const bool twice =
        m_start->time() == m_end->time() && m_whichStart->currentIndex() == 1 && m_whichEnd->currentIndex() == 2;
    return m_end->time() > m_start->time() || twice ? m_day->date() : m_day->date().addDays(1);
}

} // namespace rosterbridge
