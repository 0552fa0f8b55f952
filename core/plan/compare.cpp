// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/compare.h"

#include "core/plan/resolution.h"
#include "core/util/json.h"

#include <algorithm>
#include <tuple>

namespace rosterbridge {

namespace {

//! The three states of one shift, as far as they were found.
struct Triple {
    std::optional<AgreedShift> base;
    std::optional<DesiredShift> desired;
    std::optional<Shift> current;
    Pairing pairing = Pairing::None;
    bool pairedByTime = false; //!< base and desired have no id in common
    bool keptBoth = false; //!< by decision: WFM's shift was here, and has a triple of its own now
    QList<Instant> candidates; //!< several shifts fit equally well

    [[nodiscard]] QString agentId() const
    {
        return desired ? desired->agentId : base ? base->agentId : current->agentId;
    }
    //! Of its row.
    [[nodiscard]] QString key() const
    {
        if (!desired && !base)
            return QStringLiteral("wfm/") + current->id;
        return agentId() + QLatin1Char('/') + (desired ? desired->hrisKey : base->hrisKey);
    }
    [[nodiscard]] Stretch window() const
    {
        return desired ? desired->fields.window : base ? base->fields.window : Stretch{current->start, current->length};
    }
};

Minutes overlap(const Stretch &left, const Stretch &right)
{
    const auto common = std::min(left.end(), right.end()) - std::max(left.start, right.start);
    return std::max(Minutes(0), std::chrono::duration_cast<Minutes>(common));
}

//! The place of the one entry of \a entries that overlaps \a window most, by at least half of the longer one; -1 when
//! none does. Ties are reported in \a candidates.
template <class Entry, class WindowOf>
qsizetype mostOverlapping(const QList<Entry> &entries, const Stretch &window, WindowOf windowOf,
                          QList<Instant> &candidates)
{
    qsizetype best = -1;
    Minutes most{0};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Stretch other = windowOf(entries[i]);
        const Minutes common = overlap(window, other);
        if (common == Minutes(0) || common * 2 < std::max(window.length, other.length) || common < most)
            continue;
        if (common > most)
            candidates.clear();
        candidates.append(other.start);
        most = common;
        best = i;
    }
    if (candidates.size() > 1)
        return -1;
    candidates.clear();
    return best;
}

//! Moves the entries that fit into the triples, for all triples before the next, weaker way to tell a shift is tried.
template <class Entry, class IsOpen, class Fits, class Take>
void pair(QList<Triple> &triples, QList<Entry> &entries, IsOpen isOpen, Fits fits, Take take)
{
    for (Triple &triple : triples) {
        if (!isOpen(triple))
            continue;
        QList<qsizetype> found;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (fits(triple, entries[i]))
                found.append(i);
        }
        if (found.size() == 1)
            take(triple, entries.takeAt(found.first()));
        else
            for (const qsizetype i : found)
                triple.candidates.append(entries[i].start);
    }
}

Stretch shiftWindow(const Shift &shift)
{
    return {shift.start, shift.length};
}

//! Finds out which desired, agreed and current shifts of one agent are the same shift (sync.md, identity of a shift).
//! With \a byKeyAlone desired and agreed shifts are known to have their keys in common.
QList<Triple> pairShifts(const QList<DesiredShift> &desired, QList<AgreedShift> base, QList<Shift> current,
                         bool byKeyAlone)
{
    QList<Triple> triples;
    for (const DesiredShift &shift : desired) {
        Triple triple;
        triple.desired = shift;
        const auto agreed = std::find_if(base.cbegin(), base.cend(),
                                         [&shift](const AgreedShift &one) { return one.hrisKey == shift.hrisKey; });
        if (agreed != base.cend()) {
            triple.base = *agreed;
            base.erase(agreed);
        }
        triples.append(triple);
    }
    // Deleted and made again under a new id (S10), or a source without ids whose shift has moved.
    for (Triple &triple : triples) {
        if (triple.base || byKeyAlone)
            continue;
        const Stretch window = triple.desired->fields.window;
        const auto sameStart = std::find_if(base.cbegin(), base.cend(), [&window](const AgreedShift &one) {
            return one.fields.window.start == window.start;
        });
        qsizetype found = sameStart != base.cend() ? std::distance(base.cbegin(), sameStart) : -1;
        if (found < 0) {
            found = mostOverlapping(
                base, window, [](const AgreedShift &one) { return one.fields.window; }, triple.candidates);
            triple.pairedByTime = found >= 0;
        }
        if (found >= 0)
            triple.base = base.takeAt(found);
    }
    for (AgreedShift &agreed : base) {
        Triple triple;
        triple.base = std::move(agreed);
        triples.append(triple);
    }

    const auto isOpen = [](const Triple &triple) { return !triple.current && triple.candidates.isEmpty(); };
    const auto takeAs = [](Pairing pairing) {
        return [pairing](Triple &triple, const Shift &shift) {
            triple.current = shift;
            triple.pairing = pairing;
        };
    };
    pair(
        triples, current, isOpen,
        [](const Triple &triple, const Shift &shift) {
            return triple.base && !triple.base->shiftId.isEmpty() && triple.base->shiftId == shift.id;
        },
        takeAs(Pairing::Link));
    const auto sameId = [](const Triple &triple, const Shift &shift) {
        const QString id = triple.desired ? triple.desired->externalId : triple.base->externalId;
        return !id.isEmpty() && id == shift.externalId;
    };
    // Shifts that planners copy take the id along, and so do both of a conflict that are kept: the one in its place is
    // meant.
    pair(
        triples, current, isOpen,
        [sameId](const Triple &triple, const Shift &shift) {
            return sameId(triple, shift)
                && (shift.start == triple.window().start
                    || (triple.base && shift.start == triple.base->fields.window.start));
        },
        takeAs(Pairing::ExternalId));
    pair(triples, current, isOpen, sameId, takeAs(Pairing::ExternalId));
    pair(
        triples, current, isOpen,
        [](const Triple &triple, const Shift &shift) { return triple.window().start == shift.start; },
        takeAs(Pairing::SameStart));
    for (Triple &triple : triples) {
        if (!isOpen(triple))
            continue;
        const qsizetype found = mostOverlapping(current, triple.window(), shiftWindow, triple.candidates);
        if (found >= 0)
            takeAs(Pairing::Overlap)(triple, current.takeAt(found));
    }
    for (Shift &shift : current) {
        Triple triple;
        triple.current = std::move(shift);
        triples.append(triple);
    }
    return triples;
}

//! Where a person keeps both shifts, WFM's is no longer the one that the HRIS means, but stands alone.
void separateBoth(QList<Triple> &triples, const QHash<QString, Decision> &decisions)
{
    if (decisions.isEmpty())
        return;
    QList<Triple> alone;
    for (Triple &triple : triples) {
        if (!triple.desired || !triple.current)
            continue;
        const auto decision = decisions.constFind(triple.key());
        if (decision == decisions.cend() || !decision->both || !decision->isFor(triple.current))
            continue;
        Triple wfm;
        wfm.current = std::exchange(triple.current, {});
        alone.append(wfm);
        triple.pairing = Pairing::None;
        triple.keptBoth = true;
    }
    triples += alone;
}

bool sameStretch(const Stretch &left, const Stretch &right, Minutes tolerance)
{
    return std::chrono::abs(left.start - right.start) <= tolerance
        && std::chrono::abs(left.end() - right.end()) <= tolerance;
}

bool sameValue(const FieldValue &left, const FieldValue &right, Minutes tolerance)
{
    if (left.stretch && right.stretch)
        return sameStretch(*left.stretch, *right.stretch, tolerance);
    return left == right;
}

//! Turns a conflict into the plain row that its decision makes of it.
void carryOutDecision(PlanRow &row, const QList<ActivityCode> &codes)
{
    const Result<Resolution> resolution = resolve(row, *row.decision, codes);
    if (!resolution)
        return;
    row.conflict = ConflictKind::None;
    row.reasons.prepend({Reason::Code::Decided, {row.decision->who}});
    switch (resolution->action) {
    case Resolution::Action::Write:
        row.result = resolution->shift;
        row.kind = row.current ? RowKind::Update : RowKind::Create;
        break;
    case Resolution::Action::Delete:
        row.kind = RowKind::Delete;
        break;
    case Resolution::Action::Nothing:
        row.settles = true;
        row.kind = RowKind::Keep;
        break;
    }
}

//! Builds the row of one triple.
class RowBuilder {
public:
    RowBuilder(const CompareInput &input, const Triple &triple) : m_input(input), m_triple(triple) { }

    PlanRow build()
    {
        m_row.agentId = m_triple.agentId();
        m_row.key = m_triple.key();
        m_row.day = localDate(m_triple.window().start, m_input.schedule.timeZone);
        m_row.pairing = m_triple.pairing;
        m_row.base = m_triple.base;
        m_row.desired = m_triple.desired;
        m_row.current = m_triple.current;
        compareFields();
        if (!m_triple.candidates.isEmpty())
            askForPairing();
        else if (m_row.desired && m_row.current)
            compareBoth();
        else if (m_row.desired)
            compareMissingInWfm();
        else if (m_row.base)
            compareMissingInHris();
        else
            become(RowKind::Keep, Reason::Code::OnlyInWfm);
        if (m_triple.pairedByTime || m_row.pairing == Pairing::Overlap)
            addReason(Reason::Code::PairedByTime);
        applyDecision();
        return m_row;
    }

private:
    void become(RowKind kind, Reason::Code reason, const QStringList &args = {})
    {
        m_row.kind = kind;
        m_row.reasons.prepend({reason, args});
    }

    void becomeConflict(ConflictKind conflict, Reason::Code reason, const QStringList &args = {})
    {
        m_row.conflict = conflict;
        m_row.result.reset();
        become(RowKind::Conflict, reason, args);
    }

    void addReason(Reason::Code reason, const QStringList &args = {}) { m_row.reasons.append({reason, args}); }

    void askForPairing()
    {
        QStringList starts;
        for (const Instant start : m_triple.candidates)
            starts.append(toIso(start));
        becomeConflict(ConflictKind::Pairing, Reason::Code::SeveralCandidates, starts);
    }

    [[nodiscard]] ShiftFields currentFields() const
    {
        return m_row.current ? fieldsOf(*m_row.current, m_input.codes) : ShiftFields();
    }

    //! Which fields there are, and who changed each.
    void compareFields()
    {
        const ShiftFields current = currentFields();
        QList<FieldKey> keys{{.kind = FieldKey::Kind::Window, .segment = {}}};
        const bool ownsCode = m_input.owned.level != Ownership::Window
            && ((m_row.desired && !m_row.desired->fields.workCodeId.isEmpty())
                || (m_row.base && !m_row.base->fields.workCodeId.isEmpty()));
        if (ownsCode)
            keys.append({.kind = FieldKey::Kind::WorkCode, .segment = {}});
        QMap<SegmentKey, Stretch> segments = current.segments;
        if (m_input.owned.level == Ownership::Activities) {
            if (m_row.base)
                segments.insert(m_row.base->fields.segments);
            if (m_row.desired)
                segments.insert(m_row.desired->fields.segments);
        }
        for (auto it = segments.cbegin(); it != segments.cend(); ++it)
            keys.append({.kind = FieldKey::Kind::Segment, .segment = it.key()});

        for (const FieldKey &key : std::as_const(keys)) {
            FieldDiff field{.key = key, .base = {}, .desired = {}, .current = {}};
            if (m_row.current)
                field.current = fieldValue(current, key);
            if (owns(key)) {
                if (m_row.base)
                    field.base = fieldValue(m_row.base->fields, key);
                if (m_row.desired)
                    field.desired = fieldValue(m_row.desired->fields, key);
                field.state = stateOf(field);
            } else {
                field.state = FieldState::Carried;
            }
            m_row.fields.append(field);
        }
    }

    [[nodiscard]] bool owns(const FieldKey &key) const
    {
        return key.kind != FieldKey::Kind::Segment
            || (m_input.owned.level == Ownership::Activities
                && m_input.owned.segmentCodes.contains(key.segment.codeId));
    }

    [[nodiscard]] FieldState stateOf(const FieldDiff &field) const
    {
        const bool hrisAsWfm = sameValue(field.desired, field.current, m_input.tolerance);
        if (!m_row.base)
            return hrisAsWfm ? FieldState::Same : FieldState::Conflict;
        const bool hrisAsAgreed = sameValue(field.base, field.desired, m_input.tolerance);
        const bool wfmAsAgreed = sameValue(field.base, field.current, m_input.tolerance);
        if (hrisAsAgreed && wfmAsAgreed)
            return FieldState::Same;
        if (hrisAsWfm)
            return FieldState::BothAlike;
        if (wfmAsAgreed)
            return FieldState::HrisChanged;
        return hrisAsAgreed ? FieldState::WfmChanged : FieldState::Conflict;
    }

    [[nodiscard]] bool anyField(FieldState state) const
    {
        return std::any_of(m_row.fields.cbegin(), m_row.fields.cend(),
                           [state](const FieldDiff &field) { return field.state == state; });
    }

    void compareBoth()
    {
        if (!m_row.base && anyField(FieldState::Conflict)) {
            if (m_input.firstSync == FirstSync::Ask) {
                becomeConflict(ConflictKind::CreateCreate, Reason::Code::BothCreated);
                return;
            }
            if (m_input.firstSync == FirstSync::WfmWins) {
                m_row.settles = true;
                become(RowKind::Keep, Reason::Code::FirstSyncPolicy);
                return;
            }
            for (FieldDiff &field : m_row.fields) {
                if (field.state == FieldState::Conflict)
                    field.state = FieldState::HrisChanged;
            }
            addReason(Reason::Code::FirstSyncPolicy);
        }
        if (anyField(FieldState::Conflict)) {
            becomeConflict(ConflictKind::EditEdit, Reason::Code::BothEdited);
            return;
        }
        if (!anyField(FieldState::HrisChanged)) {
            m_row.settles = !m_row.base || m_row.base->shiftId != m_row.current->id
                || m_row.base->hrisKey != m_row.desired->hrisKey || m_row.base->fields != m_row.desired->fields;
            if (anyField(FieldState::WfmChanged))
                become(RowKind::Keep, Reason::Code::EditedInWfm);
            else if (anyField(FieldState::BothAlike))
                become(RowKind::InSync, Reason::Code::BothAlike);
            else
                m_row.kind = RowKind::InSync;
            return;
        }
        const bool merged = anyField(FieldState::WfmChanged) || anyField(FieldState::BothAlike);
        become(merged ? RowKind::Merged : RowKind::Update, Reason::Code::ChangedInHris);
        ShiftFields fields = currentFields();
        for (const FieldDiff &field : std::as_const(m_row.fields)) {
            if (field.state == FieldState::HrisChanged)
                setFieldValue(fields, field.key, field.desired);
        }
        compose(fields);
    }

    void compareMissingInWfm()
    {
        if (!m_row.base) {
            become(RowKind::Create, Reason::Code::NewInHris);
            compose(m_row.desired->fields);
            return;
        }
        const bool hrisChanged =
            std::any_of(m_row.fields.cbegin(), m_row.fields.cend(), [this](const FieldDiff &field) {
                return !sameValue(field.base, field.desired, m_input.tolerance);
            });
        if (hrisChanged)
            becomeConflict(ConflictKind::EditDelete, Reason::Code::HrisEditedWfmDeleted);
        else
            become(RowKind::Keep, Reason::Code::DeletedInWfm);
    }

    void compareMissingInHris()
    {
        const AgreedShift &base = *m_row.base;
        if (!m_input.coverage.covered.contains(base.fields.window.start)) {
            become(RowKind::InSync, Reason::Code::OutsideSource);
            return;
        }
        if (const RowIssue *issue = unreadableRecord()) {
            become(RowKind::Blocked, Reason::Code::RecordUnreadable, {QString::number(issue->line), issue->message});
            return;
        }
        // A source that collapsed may show deletes, which a guard holds back, but must not be what settles a shift.
        if (!m_input.coverage.complete || (m_input.coverage.collapsed && !m_row.current)) {
            become(RowKind::Blocked, Reason::Code::SourceIncomplete, {m_input.coverage.incompleteReason});
            return;
        }
        if (!m_row.current) {
            m_row.settles = true;
            become(RowKind::InSync, Reason::Code::BothAlike);
            return;
        }
        const bool wfmChanged = std::any_of(m_row.fields.cbegin(), m_row.fields.cend(), [this](const FieldDiff &field) {
            return field.state != FieldState::Carried && !sameValue(field.base, field.current, m_input.tolerance);
        });
        if (wfmChanged) {
            becomeConflict(ConflictKind::DeleteEdit, Reason::Code::HrisDeletedWfmEdited);
            return;
        }
        const auto foreign =
            std::find_if(m_row.current->activities.cbegin(), m_row.current->activities.cend(),
                         [this](const Activity &activity) { return isForeign(activity, m_input.codes); });
        if (foreign != m_row.current->activities.cend()) {
            becomeConflict(ConflictKind::DeleteEdit, Reason::Code::HoldsForeign, {foreign->codeId});
            return;
        }
        // A delete takes everything with it, so it is good only for what the person saw.
        const auto seen = m_input.seen.constFind(m_row.key);
        if (seen != m_input.seen.cend() && !seen->sameContent(*m_row.current)) {
            becomeConflict(ConflictKind::DeleteEdit, Reason::Code::MovedSinceSeen);
            return;
        }
        become(RowKind::Delete, Reason::Code::GoneFromHris);
    }

    //! A record of the source that may be this shift but can't be used: then the shift is not gone.
    [[nodiscard]] const RowIssue *unreadableRecord() const
    {
        for (const RowIssue &issue : m_input.coverage.unreadable) {
            const bool sameId = !issue.externalId.isEmpty() && issue.externalId == m_row.base->externalId;
            const bool sameAgent = issue.externalId.isEmpty() && issue.agentId == m_row.agentId;
            const bool unknown = issue.externalId.isEmpty() && issue.agentId.isEmpty();
            if (sameId || sameAgent || unknown)
                return &issue;
        }
        return nullptr;
    }

    //! What an undo goes back to, where nobody has touched since what the run wrote: the shift in all that it was.
    [[nodiscard]] const Shift *untouchedBefore() const
    {
        const auto write = m_input.undone.constFind(m_row.key);
        if (write == m_input.undone.cend() || !write->before)
            return nullptr;
        const bool isUntouched = m_row.current.has_value() == write->after.has_value()
            && (!m_row.current || m_row.current->sameContent(*write->after));
        return isUntouched ? &*write->before : nullptr;
    }

    void compose(const ShiftFields &fields)
    {
        if (const Shift *before = untouchedBefore()) {
            m_row.result = *before;
            m_row.result->id = m_row.current ? m_row.current->id : QString();
            return;
        }
        const Shift *current = m_row.current ? &*m_row.current : nullptr;
        ComposedShift composed = composeShift(fields, current, m_row.agentId, m_input.codes);
        switch (composed.fault) {
        case ShiftFault::None:
            if (composed.shift.externalId.isEmpty())
                composed.shift.externalId = m_row.desired->externalId;
            m_row.result = composed.shift;
            break;
        case ShiftFault::NoLength:
            becomeConflict(ConflictKind::Rule, Reason::Code::BadLength);
            break;
        case ShiftFault::SegmentOutside:
            becomeConflict(ConflictKind::Rule, Reason::Code::SegmentOutside, {composed.codeId});
            break;
        case ShiftFault::SegmentsOverlap:
            becomeConflict(ConflictKind::Rule, Reason::Code::SegmentsOverlap, {composed.codeId});
            break;
        case ShiftFault::Uncovered:
            becomeConflict(ConflictKind::Rule, Reason::Code::Uncovered);
            break;
        case ShiftFault::NoWorkCode:
            become(RowKind::Blocked, Reason::Code::NoWorkCode);
            break;
        }
    }

    //! A person's decision turns the conflict it was made for into a plain row; for any other state it is a draft.
    void applyDecision()
    {
        const auto found = m_input.decisions.constFind(m_row.key);
        if (found == m_input.decisions.cend())
            return;
        m_row.decision = *found;
        if (!m_triple.keptBoth && !found->isFor(m_row.current)) {
            if (m_row.isWritable())
                becomeConflict(ConflictKind::EditEdit, Reason::Code::MovedSinceSeen);
            else if (m_row.kind == RowKind::Conflict)
                m_row.reasons.append({Reason::Code::MovedSinceSeen, {}});
            return;
        }
        if (m_row.kind == RowKind::Conflict || m_triple.keptBoth)
            carryOutDecision(m_row, m_input.codes);
    }

    const CompareInput &m_input;
    const Triple &m_triple;
    PlanRow m_row;
};

//! Shifts of one agent must not overlap once the rows are written; each row that would bring that about asks (W6). A
//! row that asks leaves WFM's shift where it is, which may be in the way of another row: hence the repetition.
void refuseOverlaps(QList<PlanRow> &rows, const CompareInput &input)
{
    const auto isWritten = [&input](const PlanRow &row) {
        return row.isWritable() && (!input.selected || input.selected->contains(row.key));
    };
    struct Placed {
        Stretch window;
        PlanRow *row = nullptr;
        bool written = false;
    };
    const auto canDecide = [](const PlanRow &row) {
        return row.decision && row.decision->isFor(row.current)
            && std::none_of(row.reasons.cbegin(), row.reasons.cend(),
                            [](const Reason &reason) { return reason.code == Reason::Code::Decided; });
    };
    bool changed = true;
    while (changed) {
        changed = false;
        QHash<QString, QList<Placed>> byAgent;
        for (PlanRow &row : rows) {
            const bool written = isWritten(row);
            const std::optional<Shift> &shift = written ? row.result : row.current;
            if (shift)
                byAgent[shift->agentId].append({shiftWindow(*shift), &row, written});
        }
        for (QList<Placed> &placed : byAgent) {
            std::sort(placed.begin(), placed.end(), [](const Placed &left, const Placed &right) {
                return std::tie(left.window.start, left.row->key) < std::tie(right.window.start, right.row->key);
            });
            for (qsizetype i = 0; i < placed.size(); ++i) {
                for (qsizetype k = i + 1; k < placed.size() && placed[k].window.start < placed[i].window.end(); ++k) {
                    const auto ask = [&](const Placed &one, const Placed &neighbour) {
                        if (!one.written || one.row->kind == RowKind::Conflict)
                            return;
                        // Who decided it knew of the overlap; what comes of that may overlap in its turn.
                        const bool mayDecide = canDecide(*one.row);
                        one.row->kind = RowKind::Conflict;
                        one.row->conflict = ConflictKind::Rule;
                        one.row->result.reset();
                        one.row->reasons.prepend(
                            {Reason::Code::Overlaps, {toIso(neighbour.window.start), toIso(neighbour.window.end())}});
                        if (mayDecide)
                            carryOutDecision(*one.row, input.codes);
                        changed = true;
                    };
                    ask(placed[i], placed[k]);
                    ask(placed[k], placed[i]);
                }
            }
        }
    }
}

//! Why the rows of an undo are what they are: the sides of the comparison are not those of the HRIS there.
void tellAsUndo(QList<PlanRow> &rows)
{
    using Code = Reason::Code;
    const auto inUndo = [](Code code) {
        switch (code) {
        case Code::ChangedInHris:
        case Code::NewInHris:
        case Code::GoneFromHris:
            return Code::TakesBack;
        case Code::BothAlike:
            return Code::TakenBackAlready;
        case Code::OnlyInWfm:
            return Code::NotOfTheRun;
        case Code::BothEdited:
        case Code::HrisDeletedWfmEdited:
        case Code::BothCreated:
            return Code::EditedSinceTheRun;
        case Code::HrisEditedWfmDeleted:
            return Code::DeletedSinceTheRun;
        default:
            return code;
        }
    };
    for (PlanRow &row : rows) {
        for (Reason &reason : row.reasons)
            reason.code = inUndo(reason.code);
    }
}

} // namespace

QList<PlanRow> compare(const CompareInput &input)
{
    struct AgentShifts {
        QList<DesiredShift> desired;
        QList<AgreedShift> base;
        QList<Shift> current;
    };
    QMap<QString, AgentShifts> byAgent;
    for (const DesiredShift &shift : input.desired)
        byAgent[shift.agentId].desired.append(shift);
    for (const AgreedShift &shift : input.base)
        byAgent[shift.agentId].base.append(shift);
    for (const Shift &shift : input.current)
        byAgent[shift.agentId].current.append(shift);

    QList<PlanRow> rows;
    for (AgentShifts &shifts : byAgent) {
        // The order of the sources must not matter (S1).
        std::sort(shifts.desired.begin(), shifts.desired.end(),
                  [](const DesiredShift &left, const DesiredShift &right) {
                      return std::tie(left.fields.window.start, left.hrisKey)
                          < std::tie(right.fields.window.start, right.hrisKey);
                  });
        std::sort(shifts.base.begin(), shifts.base.end(), [](const AgreedShift &left, const AgreedShift &right) {
            return std::tie(left.fields.window.start, left.hrisKey)
                < std::tie(right.fields.window.start, right.hrisKey);
        });
        std::sort(shifts.current.begin(), shifts.current.end(), [](const Shift &left, const Shift &right) {
            return std::tie(left.start, left.id) < std::tie(right.start, right.id);
        });
        QList<Triple> triples = pairShifts(shifts.desired, shifts.base, shifts.current, !input.undone.isEmpty());
        separateBoth(triples, input.decisions);
        std::stable_sort(triples.begin(), triples.end(), [](const Triple &left, const Triple &right) {
            return left.window().start < right.window().start;
        });
        for (const Triple &triple : std::as_const(triples))
            rows.append(RowBuilder(input, triple).build());
    }
    refuseOverlaps(rows, input);
    if (!input.undone.isEmpty())
        tellAsUndo(rows);
    return rows;
}

std::optional<AgreedShift> agreedAfter(const PlanRow &row, Instant now)
{
    if (!row.desired)
        return std::nullopt;
    return AgreedShift{.hrisKey = row.desired->hrisKey,
                       .externalId = row.desired->externalId,
                       .agentId = row.desired->agentId,
                       .shiftId = row.current ? row.current->id : QString(),
                       .fields = row.desired->fields,
                       .settled = now};
}

} // namespace rosterbridge
