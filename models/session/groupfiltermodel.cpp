#include "groupfiltermodel.h"

#include "naturalorder.h"

#include <algorithm>

namespace groupdesk {
namespace {

/// The words of \a text, folded; what stands in double quotes is one word. A quote that is never
/// closed reaches to the end, because it is still being typed.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    const auto finish = [&words, &word] {
        if (!word.isEmpty())
            words.append(word.toCaseFolded());
        word.clear();
    };
    for (const QChar character : text) {
        if (character == u'"') {
            finish();
            quoted = !quoted;
        } else if (character.isSpace() && !quoted) {
            finish();
        } else {
            word.append(character);
        }
    }
    finish();
    return words;
}

template <class T>
int threeWay(const T &left, const T &right)
{
    return left < right ? -1 : (right < left ? 1 : 0);
}

} // namespace

GroupFilterModel::GroupFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(naturalOrder())
{
    setSortRole(GroupTableModel::SortRole);
    follow(this);
}

void GroupFilterModel::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_followed))
        disconnect(connection);
    m_followed.clear();
    m_table = qobject_cast<GroupTableModel *>(model);
    Q_ASSERT(m_table || !model);
    QSortFilterProxyModel::setSourceModel(model);
    if (model) // after the base class has connected its own: it is up to date when we tell
        m_followed = follow(model);
}

QList<QMetaObject::Connection> GroupFilterModel::follow(QAbstractItemModel *model)
{
    using Model = QAbstractItemModel;
    const auto changed = &GroupFilterModel::countChanged;
    return { connect(model, &Model::rowsInserted, this, changed),
             connect(model, &Model::rowsRemoved, this, changed),
             connect(model, &Model::layoutChanged, this, changed),
             connect(model, &Model::modelReset, this, changed) };
}

void GroupFilterModel::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    invalidateFilter();
    Q_EMIT countChanged(); // the total may differ even where the visible rows do not
}

void GroupFilterModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (const QStringList words = wordsOf(text); words != m_words) {
        m_words = words;
        invalidateFilter();
    }
    Q_EMIT textChanged();
}

int GroupFilterModel::scopeTotal() const
{
    if (!m_table)
        return 0;
    if (std::holds_alternative<EverythingScope>(m_scope))
        return m_table->rowCount();
    int total = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const GroupRow &counted = m_table->rowAt(row);
        const SourceRef source { counted.ref.profile, counted.ref.organization };
        total += contains(m_scope, source, counted.folder) ? 1 : 0;
    }
    return total;
}

bool GroupFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    if (!m_table || parent.isValid())
        return false;
    const GroupRow &row = m_table->rowAt(sourceRow);
    if (!contains(m_scope, { row.ref.profile, row.ref.organization }, row.folder))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&row](const QString &word) { return row.searchKey.contains(word); });
}

bool GroupFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class turns the order round by swapping the arguments. Whatever has to stand the
    // same way in both orders is turned back here.
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const QVariant leftValue = left.data(GroupTableModel::SortRole);
    const QVariant rightValue = right.data(GroupTableModel::SortRole);
    if (leftValue.isValid() != rightValue.isValid())
        return leftValue.isValid() != descending;
    if (const int order = leftValue.isValid() ? compare(leftValue, rightValue) : 0)
        return order < 0;

    const GroupRow &first = m_table->rowAt(descending ? right.row() : left.row());
    const GroupRow &second = m_table->rowAt(descending ? left.row() : right.row());
    const int byName = m_collator.compare(first.group.name, second.group.name);
    return byName != 0 ? byName < 0 : first.ref < second.ref;
}

int GroupFilterModel::compare(const QVariant &left, const QVariant &right) const
{
    switch (left.typeId()) {
    case QMetaType::QString:
        return m_collator.compare(left.toString(), right.toString());
    case QMetaType::QDateTime:
        return threeWay(left.toDateTime(), right.toDateTime());
    default:
        return threeWay(left.toInt(), right.toInt());
    }
}

} // namespace groupdesk
