#include "journal/journalrows.h"

#include "classstyle.h"
#include "formats.h"
#include "journal/journalwords.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

JournalRows::JournalRows(JournalModel &model, PlatformNames names, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_names(std::move(names))
{
    setSourceModel(&model);
}

QString JournalRows::text(const JournalEntry &entry, int column) const
{
    switch (column) {
    case JournalModel::TimeColumn:
        return momentWords(entry.begun);
    case JournalModel::OutcomeColumn:
        return outcomeWord(outcomeOf(entry));
    case JournalModel::WhatColumn:
        return actionWords(entry);
    case JournalModel::WhereColumn:
        return whereWords(entry.intent.subject, m_names(entry.intent.subject.platform));
    default:
        return {};
    }
}

QString JournalRows::spoken(const JournalEntry &entry) const
{
    return tr("%1, %2, %3, %4, %5", "what, outcome, where, class, when")
        .arg(text(entry, JournalModel::WhatColumn), text(entry, JournalModel::OutcomeColumn),
             text(entry, JournalModel::WhereColumn), classWord(entry.intent.subject.endpointClass),
             text(entry, JournalModel::TimeColumn));
}

QVariant JournalRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalEntry &entry = m_model.entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole: // the first cell speaks for the row
        return index.column() == 0 ? spoken(entry) : text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == JournalModel::TimeColumn)
            return exactTime(entry.begun);
        if (index.column() == JournalModel::OutcomeColumn)
            return plainToolTip(outcomeSentence(entry));
        return plainToolTip(text(entry, index.column()));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant JournalRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case JournalModel::TimeColumn:
        return tr("Time");
    case JournalModel::OutcomeColumn:
        return tr("Outcome");
    case JournalModel::WhatColumn:
        return tr("What");
    case JournalModel::WhereColumn:
        return tr("Where");
    default:
        return {};
    }
}

} // namespace groupdesk
