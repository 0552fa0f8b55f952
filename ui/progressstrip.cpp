// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progressstrip.h"

#include "ui/runs/runtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

ProgressStrip::ProgressStrip(Review &review, QAction *pause, QAction *cancel, QWidget *parent)
    : QFrame(parent)
    , m_review(review)
    , m_heading(new QLabel(this))
    , m_lines(new QWidget(this))
{
    setObjectName(u"progressStrip"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setObjectName(u"progressHeading"_s);
    auto *pauseButton = new ActionButton(pause, false, this);
    pauseButton->setObjectName(u"pauseButton"_s);
    auto *cancelButton = new ActionButton(cancel, false, this);
    cancelButton->setObjectName(u"cancelButton"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(pauseButton);
    top->addWidget(cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_lines);

    m_throttle.setSingleShot(true);
    connect(&m_throttle, &QTimer::timeout, this, &ProgressStrip::refresh);
    connect(&review, &Review::activityChanged, this, &ProgressStrip::follow);
    connect(&review, &Review::progressed, this, [this](const QString &organisationId) {
        const bool isShown = std::any_of(m_shown.cbegin(), m_shown.cend(), [&organisationId](const Line &line) {
            return line.organisationId == organisationId;
        });
        if (!isShown && isAtWork(organisationId))
            follow(); // a run finds out when it has begun
        if (!m_throttle.isActive())
            m_throttle.start(100);
    });
    follow();
}

void ProgressStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(lineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void ProgressStrip::follow()
{
    const Review::Activity activity = m_review.activity();
    setVisible(activity != Review::Activity::Idle);
    m_shown.clear();
    qDeleteAll(m_lines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_lines->layout();
    if (activity == Review::Activity::Idle)
        return;
    m_since.start();
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    for (const Organisation &organisation : m_review.organisations()) {
        if (!isAtWork(organisation.id))
            continue;
        const int row = int(m_shown.size());
        auto *bar = new QProgressBar(m_lines);
        bar->setObjectName(u"progress%1"_s.arg(row));
        bar->setTextVisible(false);
        bar->setAccessibleName(tr("Progress of %1").arg(organisation.name));
        auto *text = new QLabel(m_lines);
        text->setObjectName(u"progressText%1"_s.arg(row));
        text->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(new QLabel(organisation.name, m_lines), row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(text, row, 2);
        m_shown.append({.organisationId = organisation.id, .bar = bar, .text = text});
    }
    refresh();
}

bool ProgressStrip::isAtWork(const QString &organisationId) const
{
    if (m_review.activity() == Review::Activity::Comparing)
        return m_review.chosen().contains(organisationId);
    return m_review.run() && m_review.run()->progress(organisationId).rows > 0;
}

void ProgressStrip::refresh()
{
    if (m_review.activity() == Review::Activity::Comparing)
        m_heading->setText(tr("Comparing"));
    else if (m_review.run())
        m_heading->setText(m_review.run()->isPaused() ? tr("‖ Sync paused") : tr("Syncing"));
    for (const Line &line : std::as_const(m_shown)) {
        if (m_review.activity() == Review::Activity::Comparing)
            refreshComparing(line);
        else if (m_review.activity() == Review::Activity::Syncing)
            refreshSyncing(line);
        if (m_review.run() && m_review.run()->progress(line.organisationId).troubleFor.count() > 0)
            m_throttle.start(1000); // the countdown
    }
}

void ProgressStrip::refreshComparing(const Line &line) const
{
    const Planner::Progress progress = m_review.planner()->progress(line.organisationId);
    line.bar->setRange(0, progress.total);
    line.bar->setValue(progress.done);
    switch (progress.phase) {
    case Planner::Phase::Waiting:
        line.text->setText(tr("waiting"));
        break;
    case Planner::Phase::ReadingHris:
        line.text->setText(tr("reading the HRIS file"));
        break;
    case Planner::Phase::ListingWeeks:
        line.text->setText(tr("listing the weeks"));
        break;
    case Planner::Phase::ReadingSchedules:
        line.text->setText(tr("%L1 of %L2 schedules%3", "the last part: rate and time left")
                               .arg(progress.done)
                               .arg(progress.total)
                               .arg(rateAndRest(progress.done, progress.total, {})));
        break;
    case Planner::Phase::Comparing:
        line.text->setText(tr("comparing"));
        break;
    case Planner::Phase::Done:
        line.bar->setRange(0, 1);
        line.bar->setValue(1);
        line.text->setText(tr("✓ done"));
        break;
    case Planner::Phase::Failed:
        line.bar->setRange(0, 1);
        line.bar->setValue(0);
        line.text->setText(progress.error ? tr("× %1", "a failure").arg(progress.error->what) : tr("× failed"));
        break;
    }
    line.text->setToolTip(line.text->text());
}

void ProgressStrip::refreshSyncing(const Line &line) const
{
    const SyncRun::Progress progress = m_review.run()->progress(line.organisationId);
    line.bar->setRange(0, progress.rows);
    line.bar->setValue(progress.rowsDone);
    QString text = tr("%L1 of %L2 changes%3", "the last part: rate and time left")
                       .arg(progress.rowsDone)
                       .arg(progress.rows)
                       .arg(progress.finished || m_review.run()->isPaused()
                                ? QString()
                                : rateAndRest(progress.rowsDone, progress.rows, progress.timeLeft));
    if (progress.troubleFor.count() > 0)
        text = tr("! WFM does not answer, next try in %1 · %2", "minutes and seconds, progress")
                   .arg(RunText::duration(std::chrono::ceil<std::chrono::seconds>(progress.troubleFor)), text);
    if (progress.counts.conflicts > 0)
        text = tr("%1 · ! %Ln conflict(s)", nullptr, progress.counts.conflicts).arg(text);
    if (progress.finished)
        text = tr("✓ %1", "done").arg(text);
    line.text->setText(text);
    line.text->setToolTip(text);
}

QString ProgressStrip::rateAndRest(int done, int total, std::optional<std::chrono::seconds> left) const
{
    const double seconds = double(m_since.elapsed()) / 1000.0;
    if (done == 0 || seconds < 1.0)
        return {};
    // The run's own estimate knows of pauses.
    const double rate =
        left && left->count() > 0 ? double(total - done) / double(left->count()) : double(done) / seconds;
    const std::chrono::seconds rest = left.value_or(std::chrono::seconds(qint64(double(total - done) / rate + 0.5)));
    return tr(" · %1/s · %2 left", "rate, minutes and seconds")
        .arg(QLocale().toString(rate, 'f', rate < 10.0 ? 1 : 0), RunText::duration(rest));
}

} // namespace rosterbridge
