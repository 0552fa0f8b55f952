// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/rulesdialog.h"

#include "core/plan/resolution.h"
#include "core/plan/ruletext.h"
#include "ui/conflicts/outcometable.h"
#include "ui/conflicts/rowlookup.h"
#include "ui/droplater.h"
#include "ui/widgets/dialogsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

using Action = ConflictRule::Action;

// What stands behind the entries of the combo boxes.
constexpr std::array actionChoices{Action::Wfm, Action::Hris, Action::Newer, Action::Agreed, Action::Later};
constexpr std::array kindChoices{ConflictKind::EditEdit, ConflictKind::EditDelete, ConflictKind::DeleteEdit,
                                 ConflictKind::CreateCreate, ConflictKind::Rule};
constexpr std::array authorChoices{ConflictRule::Author::Person, ConflictRule::Author::System};

//! A field as a combo box holds it: its kind, and its code where it has one.
QVariant fieldData(FieldKey::Kind kind, const QString &codeId)
{
    return QVariantList{int(kind), codeId};
}

} // namespace

int countFitting(const Review &review, const QString &organisationId, const QList<ConflictRule> &rules, Instant now)
{
    const OrganisationPlan *organisation = review.plan().organisation(organisationId);
    return organisation == nullptr ? 0 : static_cast<int>(matches(rules, *organisation, now).size());
}

void findRowsByRule(QPromise<RowsByRule> &promise, const Plan &plan, const QString &organisationId,
                    const QList<ConflictRule> &rules, Instant now)
{
    RowsByRule rows;
    const OrganisationPlan *organisation = plan.organisation(organisationId);
    const QList<RuleMatch> found = organisation == nullptr ? QList<RuleMatch>() : matches(rules, *organisation, now);
    RowLookup lookup(plan);
    for (const RuleMatch &match : found) {
        if (promise.isCanceled())
            return;
        auto decision = decisionBy(rules[match.rule], *match.row);
        if (decision)
            decision->rule = RuleText::rule(rules[match.rule], organisation->directory);
        const auto row = lookup.find({organisationId, match.schedule->info.id, match.row->key});
        rows.append({match.rule, BulkRow::of(*row, decision)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    promise.addResult(std::move(rows));
}

RulesDialog::RulesDialog(const Review &review, const QString &organisationId, QList<ConflictRule> rules,
                         const ConflictRule &seed, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_review(review)
    , m_organisationId(organisationId)
    , m_rules(std::move(rules))
    , m_seed(seed)
    , m_now(now)
{
    setObjectName(u"rulesDialog"_s);
    const OrganisationPlan *organisation = m_review.plan().organisation(m_organisationId);
    setWindowTitle(tr("Rules of %1").arg(organisation != nullptr ? organisation->organisationName : QString()));

    auto *intro = new QLabel(tr("The first rule that fits a row wins, and decides it as a whole. Rules never run by "
                                "themselves, and never touch what you have decided."),
                             this);
    intro->setWordWrap(true);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"rulesSummary"_s);
    m_summary->setWordWrap(true);
    m_table = new OutcomeTable(this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"saveRules"_s);
    m_decide = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_decide->setObjectName(u"decideByRules"_s);
    m_decide->setDefault(true);
    connect(save, &QPushButton::clicked, this, [this] { done(Saved); });
    connect(m_decide, &QPushButton::clicked, this, [this] { done(Decide); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *above = new QHBoxLayout;
    above->setSpacing(16);
    above->addWidget(makeList(), 1);
    above->addWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(above);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {940, 680});

    connect(&m_judging, &QFutureWatcherBase::finished, this, &RulesDialog::judged);
    connect(&m_review, &Review::rowsChanged, this, [this] {
        m_isStale = true;
        if (!m_judging.isRunning())
            judge();
    });
    connect(&m_review, &Review::planChanged, this, &QDialog::reject);
    judge();
    if (m_rules.isEmpty())
        add();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

RulesDialog::~RulesDialog()
{
    m_judging.future().cancel();
    m_table->setRows({});
    dropLater(std::move(m_rows)); // they may be the last to hold those of the plan as they were
}

QWidget *RulesDialog::makeList()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("&Rules, in their order"), box);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Rules, in their order"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setMinimumHeight(120);
    title->setBuddy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::showRule);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &name, const QString &text, auto slot) {
        auto *made = new QPushButton(text, box);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    button(u"addRule"_s, tr("&Add"), [this] { add(); });
    m_remove = button(u"removeRule"_s, tr("Re&move"), [this] { remove(); });
    m_up = button(u"ruleUp"_s, tr("&Earlier"), [this] { move(-1); });
    m_down = button(u"ruleDown"_s, tr("La&ter"), [this] { move(1); });
    buttons->addStretch();

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return box;
}

QWidget *RulesDialog::makeForm()
{
    m_form = new QWidget(this);
    auto *layout = new QFormLayout(m_form);
    layout->setContentsMargins({});
    const auto combo = [&](const QString &name, const QString &label) {
        auto *box = new QComboBox(m_form);
        box->setObjectName(name);
        layout->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &RulesDialog::takeRule);
        return box;
    };
    const auto spin = [&](const QString &name, const QString &label, const QString &none, const QString &suffix) {
        auto *box = new QSpinBox(m_form);
        box->setObjectName(name);
        box->setRange(0, 10'000);
        box->setSpecialValueText(none);
        box->setSuffix(suffix);
        layout->addRow(label, box);
        connect(box, &QSpinBox::valueChanged, this, &RulesDialog::takeRule);
        return box;
    };

    // Fields and authors to choose from are those of the conflicts, and those that a rule names already.
    const OrganisationPlan *organisation = m_review.plan().organisation(m_organisationId);
    const Directory directory = organisation != nullptr ? organisation->directory : Directory();
    QSet<QString> codes;
    QSet<QString> authors;
    const auto addCode = [&codes](const QString &codeId) {
        if (!codeId.isEmpty())
            codes.insert(codeId);
    };
    const auto addAuthor = [&authors](const QString &author) {
        if (!author.isEmpty())
            authors.insert(author);
    };
    for (const SchedulePlan &schedule : organisation != nullptr ? organisation->schedules : QList<SchedulePlan>()) {
        for (const PlanRow &row : schedule.rows) {
            if (row.kind != RowKind::Conflict)
                continue;
            const QList<FieldDiff> issues = fieldsAtIssue(row);
            for (const FieldDiff &field : issues)
                addCode(field.key.segment.codeId);
            if (row.current)
                addAuthor(row.current->modifiedBy);
        }
    }
    for (const ConflictRule &rule : m_rules + QList{m_seed}) {
        addCode(rule.codeId);
        addAuthor(rule.changedBy);
    }

    m_action = combo(u"ruleAction"_s, tr("&What to do"));
    for (const Action action : actionChoices)
        m_action->addItem(RuleText::action(action));
    m_field = combo(u"ruleField"_s, tr("Where only this d&iffers"));
    m_field->addItem(tr("anything"));
    m_field->addItem(tr("start and end"), fieldData(FieldKey::Kind::Window, {}));
    m_field->addItem(tr("work code"), fieldData(FieldKey::Kind::WorkCode, {}));
    QStringList sortedCodes(codes.cbegin(), codes.cend());
    std::sort(sortedCodes.begin(), sortedCodes.end());
    for (const QString &code : std::as_const(sortedCodes))
        m_field->addItem(RuleText::field(FieldKey::Kind::Segment, code, directory),
                         fieldData(FieldKey::Kind::Segment, code));
    m_kind = combo(u"ruleKind"_s, tr("Ki&nd"));
    m_kind->addItem(tr("any"));
    for (const ConflictKind kind : kindChoices)
        m_kind->addItem(RuleText::kind(kind));
    m_atMost = spin(u"ruleAtMost"_s, tr("Times a&part by at most"), tr("any amount"), tr(" min"));
    m_changedBy = combo(u"ruleChangedBy"_s, tr("Changed in WFM &by"));
    m_changedBy->addItem(tr("anybody"));
    for (const auto author : authorChoices)
        m_changedBy->addItem(RuleText::author(author));
    QStringList sortedAuthors(authors.cbegin(), authors.cend());
    std::sort(sortedAuthors.begin(), sortedAuthors.end());
    for (const QString &author : std::as_const(sortedAuthors))
        m_changedBy->addItem(author, author);
    m_unchangedFor = spin(u"ruleUnchangedFor"_s, tr("Not changed in WFM &for"), tr("any time"), tr(" h"));
    m_published = combo(u"rulePublished"_s, tr("Sc&hedule"));
    m_published->addItems({tr("published or draft"), tr("published"), tr("draft")});
    return m_form;
}

void RulesDialog::showRule()
{
    const int place = m_list->currentRow();
    const bool isRule = place >= 0 && place < m_rules.size();
    m_form->setEnabled(isRule);
    m_remove->setEnabled(isRule);
    m_up->setEnabled(isRule && place > 0);
    m_down->setEnabled(isRule && place + 1 < m_rules.size());
    if (!isRule)
        return;
    const ConflictRule rule = m_rules[place];
    m_isShowing = true;
    m_action->setCurrentIndex(
        static_cast<int>(std::find(actionChoices.begin(), actionChoices.end(), rule.action) - actionChoices.begin()));
    m_field->setCurrentIndex(rule.field ? m_field->findData(fieldData(*rule.field, rule.codeId)) : 0);
    m_kind->setCurrentIndex(
        rule.kind
            ? 1 + static_cast<int>(std::find(kindChoices.begin(), kindChoices.end(), *rule.kind) - kindChoices.begin())
            : 0);
    m_atMost->setValue(static_cast<int>(rule.atMost.count()));
    m_changedBy->setCurrentIndex(!rule.changedBy.isEmpty() ? m_changedBy->findData(rule.changedBy)
                                     : rule.author         ? 1 + static_cast<int>(*rule.author)
                                                           : 0);
    m_unchangedFor->setValue(static_cast<int>(rule.unchangedFor.count()));
    m_published->setCurrentIndex(!rule.published ? 0 : *rule.published ? 1 : 2);
    m_isShowing = false;
}

void RulesDialog::takeRule()
{
    const int place = m_list->currentRow();
    if (m_isShowing || place < 0)
        return;
    ConflictRule rule{.action = actionChoices[static_cast<size_t>(m_action->currentIndex())]};
    if (const QVariantList field = m_field->currentData().toList(); !field.isEmpty()) {
        rule.field = FieldKey::Kind(field.first().toInt());
        rule.codeId = field.last().toString();
    }
    if (m_kind->currentIndex() > 0)
        rule.kind = kindChoices[static_cast<size_t>(m_kind->currentIndex() - 1)];
    rule.atMost = Minutes(m_atMost->value());
    rule.changedBy = m_changedBy->currentData().toString();
    if (const int author = m_changedBy->currentIndex() - 1; author >= 0 && rule.changedBy.isEmpty())
        rule.author = authorChoices[static_cast<size_t>(author)];
    rule.unchangedFor = std::chrono::hours(m_unchangedFor->value());
    if (m_published->currentIndex() > 0)
        rule.published = m_published->currentIndex() == 1;
    m_rules[place] = rule;
    judge();
}

void RulesDialog::add()
{
    m_rules.append(m_seed);
    judge();
    m_list->setCurrentRow(static_cast<int>(m_rules.size()) - 1);
    m_action->setFocus();
}

void RulesDialog::remove()
{
    const int place = m_list->currentRow();
    m_rules.removeAt(place);
    judge();
    m_list->setCurrentRow(std::min(place, static_cast<int>(m_rules.size()) - 1));
    showRule();
    m_list->setFocus(); // the button may have been the last thing that could be pressed
}

void RulesDialog::move(int by)
{
    const int place = m_list->currentRow();
    m_rules.swapItemsAt(place, place + by);
    judge();
    m_list->setCurrentRow(place + by);
    showRule();
}

//! Finds out which rows the rules would decide now.
void RulesDialog::judge()
{
    m_isStale = false;
    m_judging.future().cancel();
    const OrganisationPlan *organisation = m_review.plan().organisation(m_organisationId);
    const bool isLarge = m_review.tally().organisation(m_organisationId).undecided > judgedAtOnce;
    const auto judging = doneNowOrLater<RowsByRule>(
        organisation != nullptr && isLarge,
        [plan = m_review.plan(), id = m_organisationId, rules = m_rules, now = m_now](QPromise<RowsByRule> &promise) {
            findRowsByRule(promise, plan, id, rules, now);
        });
    if (judging.isFinished()) {
        m_judging.setFuture({});
        show(judging.result());
        return;
    }
    m_judging.setFuture(judging);
    m_rows.clear(); // what is on show is of other rules
    nameRules({});
    m_summary->setText(tr("Judging the rows…"));
    m_decide->setText(tr("Save and &decide"));
    m_decide->setEnabled(false);
}

void RulesDialog::judged()
{
    if (m_judging.future().resultCount() == 0)
        return; // nobody waits for it any more
    show(m_judging.future().takeResult());
    if (m_isStale)
        judge();
}

void RulesDialog::show(const RowsByRule &found)
{
    m_rows.clear();
    QList<qsizetype> places;
    QList<int> counts(m_rules.size(), 0);
    int staying = 0;
    for (const auto &[place, row] : found) {
        m_rows.append(row);
        places.append(place);
        ++counts[place];
        staying += row.stays ? 1 : 0;
    }
    m_table->setRows(m_rows, places);
    m_table->setColumnHidden(OutcomeModel::RuleColumn, false);
    nameRules(counts);

    const int going = static_cast<int>(m_rows.size()) - staying;
    QStringList facts{tr("%Ln row(s) would be decided now.", nullptr, going)};
    if (staying > 0)
        facts.append(tr("%Ln row(s) would break a rule that way and stay(s) with you.", nullptr, staying));
    m_summary->setText(facts.join(u' '));
    m_decide->setText(tr("Save and &decide %Ln row(s)", nullptr, going));
    m_decide->setEnabled(going > 0);
}

//! \a counts are the rows that each would decide; none while they are being found.
void RulesDialog::nameRules(const QList<int> &counts)
{
    const OrganisationPlan *organisation = m_review.plan().organisation(m_organisationId);
    const Directory directory = organisation != nullptr ? organisation->directory : Directory();
    while (m_list->count() > m_rules.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_rules.size())
        m_list->addItem(QString());
    for (int place = 0; place < m_list->count(); ++place) {
        const QString number = QLocale().toString(place + 1);
        const QString rule = RuleText::rule(m_rules[place], directory);
        m_list->item(place)->setText(
            counts.isEmpty()
                ? tr("%1. %2", "number, rule").arg(number, rule)
                : tr("%1. %2 – %3", "number, rule, rows").arg(number, rule, tr("%Ln row(s)", nullptr, counts[place])));
    }
}

} // namespace rosterbridge
