// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/rowtext.h"

#include "core/plan/resolution.h"
#include "core/plan/ruletext.h"
#include "core/time/zone.h"

#include <QLocale>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

QString author(const QString &name)
{
    return name.isEmpty() ? RowText::tr("author unknown") : name;
}

} // namespace

QString RowText::day() const
{
    if (!m_row->day.isValid())
        return tr("unknown day");
    const QLocale locale;
    return tr("%1 %2", "weekday and date without year")
        .arg(locale.dayName(m_row->day.dayOfWeek()), locale.toString(m_row->day, tr("d MMMM", "day and month")));
}

QString RowText::shortDay() const
{
    return shortDay(m_row->day);
}

QString RowText::shortDay(QDate day)
{
    if (!day.isValid())
        return tr("–");
    const QLocale locale;
    return tr("%1 %2", "weekday and date without year")
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
             locale.toString(day, tr("d MMM", "day and month, short")));
}

int RowText::shortDayWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1))
        width = std::max(width, metrics.horizontalAdvance(shortDay(day)));
    return width;
}

QString RowText::what() const
{
    if (m_row->kind == RowKind::Conflict && m_row.isWholeShiftOnly())
        return tr("shift");
    QStringList names;
    for (const FieldDiff &one : m_row->fields) {
        const bool atIssue = m_row->kind == RowKind::Merged ? one.state == FieldState::HrisChanged
                                                            : one.state == FieldState::Conflict
                || (m_row->conflict == ConflictKind::Rule && one.state == FieldState::HrisChanged);
        if (atIssue)
            names.append(field(one.key));
    }
    return names.isEmpty() ? tr("shift") : QLocale().createSeparatedList(names);
}

QString RowText::kind() const
{
    switch (m_row->kind) {
    case RowKind::Merged:
        return tr("merged");
    case RowKind::Blocked:
        return tr("blocked");
    default:
        break;
    }
    return RuleText::kind(m_row->conflict);
}

QString RowText::reason() const
{
    if (m_row.isDraft())
        return reasonText({.code = Reason::Code::MovedSinceSeen, .args = {}}, m_zone, m_row.organisation->directory);
    return m_row->reasons.isEmpty() ? QString()
                                    : reasonText(m_row->reasons.first(), m_zone, m_row.organisation->directory);
}

QString RowText::field(const FieldKey &key) const
{
    const QString name = RuleText::field(key.kind, key.segment.codeId, m_row.organisation->directory);
    return key.segment.ordinal == 0
        ? name
        : tr("%1 (%2)", "second meal: Meal (2)").arg(name, QLocale().toString(key.segment.ordinal + 1));
}

QString RowText::fieldState(const FieldDiff &field) const
{
    if (m_row->conflict == ConflictKind::EditDelete)
        return tr("deleted in WFM");
    if (m_row->conflict == ConflictKind::DeleteEdit)
        return tr("gone from HRIS");
    switch (field.state) {
    case FieldState::Same:
        return {};
    case FieldState::HrisChanged:
        return tr("HRIS changed");
    case FieldState::WfmChanged:
        return tr("WFM changed");
    case FieldState::BothAlike:
        return tr("both alike");
    case FieldState::Conflict:
        return m_row->base ? tr("both changed") : tr("differs");
    case FieldState::Carried:
        return tr("WFM’s own");
    }
    return {};
}

QString RowText::value(const FieldValue &value) const
{
    if (value.stretch)
        return stretch(*value.stretch);
    return value.codeId.isEmpty() ? tr("–", "no value") : codeName(value.codeId);
}

QString RowText::shift(Side side) const
{
    switch (side) {
    case Side::Hris:
        return m_row->desired ? stretch(m_row->desired->fields.window) : tr("no shift");
    case Side::Agreed:
        return m_row->base ? stretch(m_row->base->fields.window) : tr("nothing agreed");
    case Side::Wfm:
        return m_row->current ? stretch({m_row->current->start, m_row->current->length}) : tr("no shift");
    }
    return {};
}

QString RowText::atIssue(Side side) const
{
    QStringList values;
    const QList<FieldDiff> issues = fieldsAtIssue(*m_row.row);
    for (const FieldDiff &field : issues)
        values.append(value(m_row.value(field, side)));
    return values.isEmpty() ? shift(side) : values.join(tr(", ", "between values"));
}

QString RowText::origin(Side side) const
{
    const Instant read = m_row.organisation->sourceRead;
    switch (side) {
    case Side::Hris:
        if (m_row->desired && m_row->desired->modified != Instant()) {
            const Instant modified = m_row->desired->modified;
            const bool isNewer =
                m_row->current && m_row->current->modified != Instant() && modified > m_row->current->modified;
            return (isNewer ? tr("line %1 · changed %2 · newer") : tr("line %1 · changed %2"))
                .arg(QLocale().toString(m_row->desired->line), instant(modified));
        }
        return m_row->desired ? tr("line %1 · read %2").arg(QLocale().toString(m_row->desired->line), instant(read))
                              : tr("not in the source · read %1").arg(instant(read));
    case Side::Agreed:
        return m_row->base ? tr("settled %1").arg(instant(m_row->base->settled)) : tr("never agreed");
    case Side::Wfm:
        break;
    }
    if (m_row.schedule != nullptr && m_row.schedule->moved)
        return tr("changed since; compare again");
    const QList<ScheduleChange> changes = m_row.changes();
    if (!m_row->current) {
        if (!changes.isEmpty() && changes.constFirst().deletes(m_row.shiftId()))
            return tr("deleted by %1 · %2")
                .arg(author(changes.constFirst().author), instant(changes.constFirst().when));
        return m_row->base ? tr("deleted") : tr("not there");
    }
    // A service may tell no more than who changed anything of the agent last; its history tells it shift by shift.
    const Shift &current = *m_row->current;
    const auto known = std::find_if(changes.cbegin(), changes.cend(), [&current](const ScheduleChange &change) {
        return change.when != Instant() && change.when <= current.modified;
    });
    const QString name = known != changes.cend() ? known->author : current.modifiedBy;
    const Instant modified = known != changes.cend() ? known->when : current.modified;
    if (modified == Instant())
        return name;
    // Where the HRIS does not tell when it changed the shift, that was before it was read.
    const bool isTold = m_row->desired && m_row->desired->modified != Instant();
    return modified > (isTold ? m_row->desired->modified : read)
        ? tr("%1 · %2 · newer").arg(author(name), instant(modified))
        : tr("%1 · %2").arg(author(name), instant(modified));
}

QString RowText::instant(Instant instant) const
{
    const QLocale locale;
    const QDate date = localDate(instant, m_zone);
    if (date == localDate(m_row.organisation->sourceRead, m_zone))
        return time(instant);
    return tr("%1 %2", "date and time").arg(locale.toString(date, tr("d MMM", "day and month, short")), time(instant));
}

QString RowText::take(const FieldDiff &diff, Side side) const
{
    const FieldValue taken = m_row.value(diff, side);
    const QString name = field(diff.key);
    const QString text = value(taken);
    const bool plain = diff.key.kind == FieldKey::Kind::Window;
    switch (side) {
    case Side::Hris:
        if (taken.isAbsent())
            return tr("Leave out %1, as HRIS does").arg(name);
        return plain ? tr("Use HRIS’s %1").arg(text) : tr("Use HRIS’s %1 for %2").arg(text, name);
    case Side::Agreed:
        if (taken.isAbsent())
            return tr("Leave out %1, as last agreed").arg(name);
        return plain ? tr("Go back to the agreed %1").arg(text) : tr("Go back to the agreed %1 for %2").arg(text, name);
    case Side::Wfm:
        if (taken.isAbsent())
            return tr("Leave out %1, as WFM does").arg(name);
        return plain ? tr("Keep WFM’s %1").arg(text) : tr("Keep WFM’s %1 for %2").arg(text, name);
    }
    return {};
}

QString RowText::takeShift(Side side) const
{
    const bool pairing = m_row->conflict == ConflictKind::Pairing;
    switch (side) {
    case Side::Hris:
        if (!m_row->desired)
            return m_row->current ? tr("Delete it, as HRIS did") : tr("Take it as gone, as HRIS has it");
        if (m_row->current)
            return tr("Use HRIS’s whole shift %1").arg(shift(side));
        return pairing ? tr("Create HRIS’s %1 as a new shift").arg(shift(side)) : tr("Create it again as HRIS has it");
    case Side::Agreed:
        return m_row->current ? tr("Go back to the agreed shift %1").arg(shift(side))
                              : tr("Create it again as last agreed");
    case Side::Wfm:
        if (!m_row->current)
            return pairing ? tr("Leave WFM as it is") : tr("Leave it deleted, as in WFM");
        return m_row->desired ? tr("Keep WFM’s whole shift %1").arg(shift(side)) : tr("Keep WFM’s %1").arg(shift(side));
    }
    return {};
}

QString RowText::keepBoth() const
{
    return tr("Keep both: add HRIS’s %1 beside WFM’s %2").arg(shift(Side::Hris), shift(Side::Wfm));
}

QString RowText::takeConflicts(Side side, int rows) const
{
    const QString organisation = m_row.organisation->organisationName;
    switch (side) {
    case Side::Hris:
        return tr("Take HRIS for %2 in %Ln row(s) like this of %1?", nullptr, rows).arg(organisation, what());
    case Side::Agreed:
        return tr("Go back to what was last agreed for %2 in %Ln row(s) like this of %1?", nullptr, rows)
            .arg(organisation, what());
    case Side::Wfm:
        return tr("Keep WFM for %2 in %Ln row(s) like this of %1?", nullptr, rows).arg(organisation, what());
    }
    return {};
}

QString RowText::outcome() const
{
    if (!m_row->decision)
        return {};
    const Decision &decision = *m_row->decision;
    if (decision.both)
        return tr("both kept");
    if (!decision.edited.isEmpty())
        return tr("edited by hand");
    std::optional<Side> side = decision.shift;
    if (!side) {
        for (const Side one : decision.fields) {
            if (side && *side != one)
                return tr("by field");
            side = one;
        }
    }
    if (!side)
        return {};
    const bool byRule = !decision.rule.isEmpty();
    switch (*side) {
    case Side::Hris:
        return byRule ? tr("HRIS used, by rule") : tr("HRIS used");
    case Side::Agreed:
        return byRule ? tr("last agreed, by rule") : tr("last agreed");
    case Side::Wfm:
        return byRule ? tr("WFM kept, by rule") : tr("WFM kept");
    }
    return {};
}

QString RowText::effect() const
{
    const auto resolution = resolve(*m_row.row, m_row->decision.value_or(Decision()), m_row.codes());
    if (!resolution)
        return {};
    switch (resolution->action) {
    case Resolution::Action::Delete:
        return tr("delete %1 in WFM (%2)", "times, outcome").arg(shift(Side::Wfm), outcome());
    case Resolution::Action::Nothing:
        return tr("nothing to write (%1)", "outcome").arg(outcome());
    case Resolution::Action::Write:
        break;
    }
    if (m_row->decision->both)
        return tr("create %1 beside WFM’s %2 (%3)", "times, times, outcome")
            .arg(shift(Side::Hris), shift(Side::Wfm), outcome());
    const QString times = stretch({resolution->shift->start, resolution->shift->length});
    return m_row->current ? tr("write %1 (%2)", "times, outcome").arg(times, outcome())
                          : tr("create %1 (%2)", "times, outcome").arg(times, outcome());
}

QString RowText::end() const
{
    if (m_row.canDecide())
        return tr("not written yet");
    return m_row->end == RowEnd::None || m_row->end == RowEnd::Conflict ? tr("settled") : end(m_row->end);
}

QString RowText::end(RowEnd end)
{
    switch (end) {
    case RowEnd::Written:
        return tr("written");
    case RowEnd::AlreadyThere:
        return tr("nothing to write");
    case RowEnd::Blocked:
        return tr("blocked");
    case RowEnd::Left:
        return tr("left");
    case RowEnd::Pending:
        return tr("being written");
    case RowEnd::Conflict:
        return tr("put before a person");
    case RowEnd::None:
        break;
    }
    return tr("not begun");
}

QString RowText::settled() const
{
    return tr("%1, %2", "outcome, and how far it is").arg(outcome(), end());
}

QList<std::pair<QString, QString>> RowText::story() const
{
    const OrganisationPlan &organisation = *m_row.organisation;
    QList<std::pair<QString, QString>> steps;
    if (!organisation.undoes.isEmpty()) {
        steps.append({tr("Source"), organisation.source});
    } else if (m_row->desired) {
        const DesiredShift &desired = *m_row->desired;
        steps.append(
            {tr("Source"),
             tr("%1, line %2, read %3")
                 .arg(organisation.source, QLocale().toString(desired.line), instant(organisation.sourceRead))});
        steps.append({tr("As it stands there"), desired.rawLine});
    } else {
        steps.append(
            {tr("Source"),
             tr("%1, read %2: no such shift in it").arg(organisation.source, instant(organisation.sourceRead))});
    }
    const Agent *agent = organisation.directory.agent(m_row->agentId);
    steps.append(
        {tr("Agent"),
         agent != nullptr ? tr("%1 (WFM id %2)").arg(m_row->agentName, m_row->agentId) : tr("not found in WFM")});
    if (m_row->desired && !m_row->desired->fields.workCodeId.isEmpty())
        steps.append({tr("Activity code"), codeName(m_row->desired->fields.workCodeId)});
    if (m_row->desired)
        steps.append({tr("Zone"),
                      m_row->desired->zone == m_zone
                          ? tr("read and shown in %1").arg(m_zone)
                          : tr("read in %1, shown in %2").arg(m_row->desired->zone, m_zone)});
    for (const Side side : {Side::Hris, Side::Agreed, Side::Wfm}) {
        const QString name = side == Side::Hris ? tr("HRIS") : side == Side::Agreed ? tr("Last agreed") : tr("WFM now");
        steps.append({name, tr("%1 (%2)", "times, and where they are from").arg(shift(side), origin(side))});
    }
    if (m_row->current)
        steps.append({tr("Found in WFM"), pairing()});
    for (const FieldDiff &one : m_row->fields) {
        if (one.state != FieldState::Same)
            steps.append({field(one.key), fieldTrace(one)});
    }
    steps.append({tr("Why"), reasonLines()});

    QString result;
    switch (m_row.standing()) {
    case Standing::NeedsYou:
        result = m_row.isDraft() ? tr("waits for you to confirm your earlier choice") : tr("waits for your choice");
        break;
    case Standing::Later:
        result = tr("left for later");
        break;
    case Standing::Blocked:
        result = tr("nothing is written");
        break;
    case Standing::Merged:
        result = tr("merged by field, without a question");
        break;
    case Standing::Settled:
        result = tr("%1, by %2, %3", "outcome, person, how far it is").arg(outcome(), m_row->decision->who, end());
        break;
    case Standing::ByRule:
        result = tr("%1 (“%2”, run by %3), %4", "outcome, rule, person, how far it is")
                     .arg(outcome(), m_row->decision->rule, m_row->decision->who, end());
        break;
    case Standing::None:
        break;
    }
    steps.append({tr("Outcome"), result});
    if (!m_row->correlationId.isEmpty())
        steps.append({tr("Correlation id"), m_row->correlationId});
    return steps;
}

QList<std::pair<QString, QString>> RowText::history(const QList<PastRow> &past) const
{
    QList<std::pair<Instant, QString>> events;
    if (m_row->decision)
        events.append(
            {m_row->decision->when,
             m_row->decision->rule.isEmpty()
                 ? tr("%1 chose: %2, %3", "person, outcome, how far it is").arg(m_row->decision->who, outcome(), end())
                 : tr("%1 ran the rule “%2”: %3, %4", "person, rule, outcome, how far it is")
                       .arg(m_row->decision->who, m_row->decision->rule, outcome(), end())});
    for (const PastRow &one : past) {
        QStringList facts{tr("Run of %1: %2", "person, how the row ended").arg(one.who, end(one.row.end))};
        if (!one.row.detail.isEmpty())
            facts.append(one.row.detail);
        if (!one.row.correlationId.isEmpty())
            facts.append(tr("Correlation id %1").arg(one.row.correlationId));
        events.append({one.started, facts.join(u'\n')});
    }
    if (m_row->base)
        events.append({m_row->base->settled, tr("Last agreed: %1").arg(shift(Side::Agreed))});
    const QList<ScheduleChange> changes = m_row.changes();
    for (qsizetype i = 0; i < changes.size(); ++i)
        events.append({changes.at(i).when, wfmChange(changes.sliced(i))});
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });

    QList<std::pair<QString, QString>> steps;
    if (m_row.schedule != nullptr && m_row.history == nullptr)
        steps.append({tr("WFM"), tr("Reading who changed it…")});
    else if (m_row.history != nullptr && !*m_row.history)
        steps.append({tr("WFM"), tr("Who changed it could not be read. %1").arg(m_row.history->error().text())});
    for (const auto &[when, text] : std::as_const(events))
        steps.append({when == Instant() ? tr("Earlier") : instant(when), text});
    if (steps.isEmpty())
        steps.append({tr("Before"), tr("No run has met this row yet, and nothing was agreed on it.")});
    return steps;
}

QString RowText::wfmChange(const QList<ScheduleChange> &changes) const
{
    const auto isIt = [id = m_row.shiftId()](const Shift &shift) { return shift.id == id; };
    const ScheduleChange &change = changes.constFirst();
    if (change.deletes(m_row.shiftId()))
        return tr("%1 deleted it in WFM", "person").arg(author(change.author));
    const auto after = std::find_if(change.shifts.cbegin(), change.shifts.cend(), isIt);
    if (after == change.shifts.cend())
        return tr("%1 changed it in WFM", "person").arg(author(change.author));
    const ShiftFields now = fieldsOf(*after, m_row.codes());
    for (const ScheduleChange &older : changes.sliced(1)) {
        const auto before = std::find_if(older.shifts.cbegin(), older.shifts.cend(), isIt);
        if (before == older.shifts.cend())
            continue;
        const ShiftFields then = fieldsOf(*before, m_row.codes());
        QStringList lines{tr("%1 changed it in WFM", "person").arg(author(change.author))};
        QList<FieldKey> keys{{.kind = FieldKey::Kind::Window, .segment = {}},
                             {.kind = FieldKey::Kind::WorkCode, .segment = {}}};
        QMap<SegmentKey, Stretch> segments = then.segments;
        segments.insert(now.segments);
        for (auto segment = segments.cbegin(); segment != segments.cend(); ++segment)
            keys.append({.kind = FieldKey::Kind::Segment, .segment = segment.key()});
        for (const FieldKey &key : std::as_const(keys)) {
            if (fieldValue(then, key) != fieldValue(now, key))
                lines.append(tr("%1: %2 → %3", "field, value before and after")
                                 .arg(field(key), value(fieldValue(then, key)), value(fieldValue(now, key))));
        }
        return lines.join(u'\n');
    }
    return tr("%1 made it %2 in WFM", "person, times")
        .arg(author(change.author), value({.stretch = now.window, .codeId = {}}));
}

QString RowText::fieldTrace(const FieldDiff &diff) const
{
    if (diff.state == FieldState::Carried)
        return tr("%1: the HRIS does not own it, so it stays as WFM has it").arg(value(diff.current));
    const QString state = fieldState(diff);
    return m_row->base
        ? tr("agreed %1 → HRIS %2, WFM %3: %4", "values, who changed it")
              .arg(value(diff.base), value(diff.desired), value(diff.current), state)
        : tr("HRIS %1, WFM %2: %3", "values, who changed it").arg(value(diff.desired), value(diff.current), state);
}

QString RowText::pairing() const
{
    switch (m_row->pairing) {
    case Pairing::Link:
        return tr("by the link kept since it was last agreed");
    case Pairing::ExternalId:
        return tr("by the HRIS id that WFM keeps with it");
    case Pairing::SameStart:
        return tr("by agent and start");
    case Pairing::Overlap:
        return tr("by agent and the greatest overlap");
    case Pairing::None:
        break;
    }
    return tr("in WFM alone");
}

QString RowText::codeName(const QString &codeId) const
{
    const ActivityCode *code = m_row.organisation->directory.code(codeId);
    return code != nullptr ? code->name : codeId;
}

QString RowText::time(Instant instant) const
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // the C locale has them, and a schedule has none
    const QString text = locale.toString(localTime(instant, m_zone), format);
    const auto reading = resolveWallClock(localDate(instant, m_zone), localTime(instant, m_zone), m_zone);
    if (!reading || reading->kind != WallClock::Kind::Ambiguous)
        return text;
    return instant == reading->first ? tr("%1 (first)", "of two equal readings as the clocks go back").arg(text)
                                     : tr("%1 (second)", "of two equal readings as the clocks go back").arg(text);
}

QString RowText::stretch(const Stretch &stretch) const
{
    const QDate start = localDate(stretch.start, m_zone);
    const QDate end = localDate(stretch.end(), m_zone);
    QString text = tr("%1–%2", "from and to").arg(time(stretch.start), time(stretch.end()));
    const bool atMidnight = localTime(stretch.end(), m_zone) == QTime(0, 0) && end == start.addDays(1);
    if (end != start && !atMidnight)
        text = tr("%1 +%2", "ends so many days later").arg(text, QLocale().toString(start.daysTo(end)));
    if (m_row->day.isValid() && start != m_row->day)
        text = tr("%1 %2", "weekday and times").arg(QLocale().dayName(start.dayOfWeek(), QLocale::ShortFormat), text);
    return text;
}

QString RowText::reasonLines() const
{
    QStringList lines;
    for (const Reason &one : m_row->reasons)
        lines.append(reasonText(one, m_zone, m_row.organisation->directory));
    return lines.join(u'\n');
}

} // namespace rosterbridge
