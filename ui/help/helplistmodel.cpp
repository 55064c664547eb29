#include "help/helplistmodel.h"

namespace groupdesk {

void HelpListModel::setPages(const QList<HelpPage> &pages)
{
    QList<HelpHit> rows;
    for (const HelpPage &page : pages)
        rows.append({ .topic = page.id, .heading = page.title, .page = {}, .context = {} });
    setHits(rows, {});
}

void HelpListModel::setHits(const QList<HelpHit> &hits, const QStringList &words)
{
    beginResetModel();
    m_rows = hits;
    m_words = words;
    endResetModel();
}

int HelpListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HelpListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HelpHit &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.heading;
    case Qt::AccessibleTextRole:
        return row.page.isEmpty() ? row.heading
                                  : tr("%1, %2: %3").arg(row.heading, row.page, row.context);
    case TopicRole:
        return row.topic;
    case PageRole:
        // A page that was found by its title need not say it twice.
        return row.page == row.heading ? QString() : row.page;
    case ContextRole:
        return row.context;
    case WordsRole:
        return m_words;
    default:
        return {};
    }
}

} // namespace groupdesk
