#include "editsections/pastemodel.h"

#include "formats.h"
#include "icons.h"
#include "platformui.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

using State = MemberMatch::State;

QString personText(const DirectoryEntry &person)
{
    const QString name = displayName(person.name);
    const QString more = !person.email.isEmpty() && person.email != person.name
        ? displayName(person.email)
        : shortId(person.id);
    return PasteModel::tr("%1 — %2").arg(name, more);
}

PasteModel::PasteModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void PasteModel::setMatches(const QList<MemberMatch> &matches)
{
    if (matches == m_matches)
        return;
    beginResetModel();
    m_matches = matches;
    endResetModel();
    Q_EMIT settled();
}

bool PasteModel::canLeaveOut(int row) const
{
    const State state = m_matches.at(row).state;
    return state != State::AlreadyIn && state != State::Repeated;
}

bool PasteModel::isLeftOut(int row) const
{
    return canLeaveOut(row) && m_leftOut.contains(m_matches.at(row).text);
}

QString PasteModel::chosen(int row) const
{
    const MemberMatch &match = m_matches.at(row);
    const QString id = m_chosen.value(match.text);
    const bool offered
        = std::any_of(match.candidates.cbegin(), match.candidates.cend(),
                      [&id](const DirectoryEntry &person) { return person.id == id; });
    return match.state == State::Ambiguous && offered ? id : QString();
}

bool PasteModel::isOpen(int row) const
{
    if (isLeftOut(row))
        return false;
    const State state = m_matches.at(row).state;
    return state == State::Unknown || (state == State::Ambiguous && chosen(row).isEmpty());
}

int PasteModel::openCount() const
{
    int count = 0;
    for (int row = 0; row < m_matches.size(); ++row)
        count += isOpen(row) ? 1 : 0;
    return count;
}

int PasteModel::unknownCount() const
{
    int count = 0;
    for (int row = 0; row < m_matches.size(); ++row)
        count += isOpen(row) && m_matches.at(row).state == State::Unknown ? 1 : 0;
    return count;
}

int PasteModel::nextOpen(int row) const
{
    const int total = int(m_matches.size());
    for (int step = 0; step < total; ++step) {
        const int candidate = (qMax(0, row) + step) % total;
        if (isOpen(candidate))
            return candidate;
    }
    return -1;
}

QStringList PasteModel::people() const
{
    QStringList people;
    QSet<QString> taken;
    for (int row = 0; row < m_matches.size(); ++row) {
        const MemberMatch &match = m_matches.at(row);
        if (isLeftOut(row))
            continue;
        const QString id
            = match.state == State::Matched ? match.candidates.constFirst().id : chosen(row);
        if (id.isEmpty() || taken.contains(id))
            continue;
        taken.insert(id);
        people.append(id);
    }
    return people;
}

void PasteModel::setLeftOut(int row, bool leftOut)
{
    if (!canLeaveOut(row))
        return;
    if (leftOut)
        m_leftOut.insert(m_matches.at(row).text);
    else
        m_leftOut.remove(m_matches.at(row).text);
    noteChange();
}

void PasteModel::leaveOutUnknown()
{
    for (const MemberMatch &match : std::as_const(m_matches)) {
        if (match.state == State::Unknown)
            m_leftOut.insert(match.text);
    }
    noteChange();
}

void PasteModel::choose(int row, const QString &id)
{
    m_chosen.insert(m_matches.at(row).text, id);
    m_leftOut.remove(m_matches.at(row).text);
    noteChange();
}

void PasteModel::noteChange()
{
    if (!m_matches.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_matches.size()) - 1, Becomes));
    Q_EMIT settled();
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString PasteModel::personText(int row) const
{
    const MemberMatch &match = m_matches.at(row);
    if (match.state == State::Unknown)
        return tr("nobody of that name");
    if (match.state != State::Ambiguous)
        return groupdesk::personText(match.candidates.constFirst());
    const QString id = chosen(row);
    for (const DirectoryEntry &person : match.candidates) {
        if (person.id == id)
            return groupdesk::personText(person);
    }
    return tr("one of %n people", nullptr, int(match.candidates.size()));
}

QString PasteModel::becomesText(int row) const
{
    if (isLeftOut(row))
        return tr("left out");
    switch (m_matches.at(row).state) {
    case State::Matched:
        return tr("is added");
    case State::Ambiguous:
        return isOpen(row) ? tr("choose who") : tr("is added");
    case State::Unknown:
        return tr("leave out?");
    case State::AlreadyIn:
        return tr("already in");
    case State::Repeated:
        return tr("stands above");
    }
    Q_UNREACHABLE();
}

QString PasteModel::iconName(int row) const
{
    if (isOpen(row))
        return u"dialog-question"_s;
    const bool added = !isLeftOut(row) && canLeaveOut(row);
    return added ? u"list-add"_s : u"list-remove"_s;
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Text  ? displayName(m_matches.at(row).text)
            : index.column() == Person ? personText(row)
                                       : becomesText(row);
    case Qt::DecorationRole:
        return index.column() == Becomes ? QVariant(symbolicIcon(iconName(row))) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(index.data(Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Pasted");
    case Person:
        return tr("Who it is");
    default:
        return tr("What happens");
    }
}

} // namespace groupdesk
