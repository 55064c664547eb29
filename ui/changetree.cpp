#include "changetree.h"

#include "classstyle.h"
#include "fieldwords.h"
#include "formats.h"
#include "punctuation.h"

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int kindRole = Qt::UserRole + 1;
constexpr int longestOpenList = 200; ///< longer ones are shown folded at first
constexpr int longestInALine = 50; ///< characters; longer values get lines of their own

QColor colourOf(ChangeKind kind, const QPalette &palette)
{
    switch (kind) {
    case ChangeKind::Added:
        return successColor(palette);
    case ChangeKind::Removed:
        return warningColor(palette);
    case ChangeKind::Changed:
        return palette.color(QPalette::Text);
    }
    Q_UNREACHABLE();
}

} // namespace

ChangeTree::ChangeTree(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"changeTree"_s);
    setAccessibleName(tr("Changes"));
    setModel(m_model);
    setUniformRowHeights(true); // or thousands of ids would be measured one by one
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideMiddle);
}

QList<QStandardItem *> ChangeTree::line(ChangeKind kind, const QString &what,
                                        const QString &how) const
{
    auto *first = new QStandardItem(changeGlyph(kind) % u' ' % what);
    auto *second = new QStandardItem(how);
    first->setData(tr("%1: %2").arg(what, how), Qt::AccessibleTextRole);
    for (QStandardItem *item : { first, second }) {
        item->setData(int(kind), kindRole);
        item->setForeground(colourOf(kind, palette()));
    }
    first->setSizeHint({ em(this), em(this) * 3 / 2 });
    return { first, second };
}

void ChangeTree::addLongValue(const QString &what, const QString &before, const QString &after)
{
    const auto parent = line(ChangeKind::Changed, what, changeWord(ChangeKind::Changed));
    m_model->appendRow(parent);
    const auto addSide = [&](ChangeKind kind, const QString &value, const QString &spoken) {
        const auto side = line(kind, value, {});
        side.constFirst()->setData(spoken, Qt::AccessibleTextRole);
        side.constFirst()->setToolTip(plainToolTip(value));
        parent.constFirst()->appendRow(side);
        setFirstColumnSpanned(side.constFirst()->row(), parent.constFirst()->index(), true);
    };
    addSide(ChangeKind::Removed, before, tr("Was: %1").arg(before));
    addSide(ChangeKind::Added, after, tr("Becomes: %1").arg(after));
    expand(parent.constFirst()->index());
}

void ChangeTree::addValue(const MergeRow &row, const ItemNames &names)
{
    const QString before = valueWords(row, row.base);
    const QString after = valueWords(row, row.mine);
    const ChangeKind kind = changeKind(row.base, row.mine);
    QString how = tr("%1 → %2", "old and new value").arg(before, after);
    if (kind == ChangeKind::Added)
        how = tr("%1 (added)").arg(after);
    else if (kind == ChangeKind::Removed)
        how = tr("%1 (removed)").arg(before);
    const QString what = row.field == GroupField::Tags ? tr("Tag %1").arg(subjectWords(row, names))
                                                       : subjectWords(row, names);
    if (kind == ChangeKind::Changed && how.size() > longestInALine) {
        addLongValue(what, before, after);
        return;
    }
    const auto items = line(kind, what, how);
    items.last()->setToolTip(plainToolTip(how));
    m_model->appendRow(items);
}

void ChangeTree::addItems(GroupField field, const QList<MergeRow> &rows, const ItemNames &names)
{
    int added = 0;
    auto *parent = new QStandardItem(fieldTitle(field));
    for (const MergeRow &row : rows) {
        const ChangeKind kind = changeKind(row.base, row.mine);
        added += kind == ChangeKind::Added ? 1 : 0;
        const auto items = line(kind, subjectWords(row, names), changeWord(kind));
        items.constFirst()->setToolTip(plainToolTip(displayName(row.item)));
        parent->appendRow(items);
    }
    const int removed = int(rows.size()) - added;
    QStringList counts;
    if (added > 0)
        counts.append(tr("%n added", nullptr, added));
    if (removed > 0)
        counts.append(tr("%n removed", nullptr, removed));
    auto *sum = new QStandardItem(listed(counts));
    parent->setData(tr("%1: %2").arg(fieldTitle(field), sum->text()), Qt::AccessibleTextRole);
    parent->setSizeHint({ em(this), em(this) * 3 / 2 });
    m_model->appendRow({ parent, sum });
    if (rows.size() <= longestOpenList)
        expand(parent->index());
}

void ChangeTree::setChanges(const QList<MergeRow> &rows, const ItemNames &names)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({ tr("What"), tr("Change") });
    QMap<GroupField, QList<MergeRow>> items;
    for (const MergeRow &row : rows) {
        if (isList(row.field))
            items[row.field].append(row);
        else
            addValue(row, names);
    }
    for (const GroupField field : allGroupFields()) {
        if (items.contains(field))
            addItems(field, items.value(field), names);
    }
    header()->setStretchLastSection(true);
    header()->resizeSection(0, em(this) * 15);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

QString ChangeTree::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row, 0);
        lines.append(item->text() % u": " % m_model->item(row, 1)->text());
        for (int child = 0; child < item->rowCount(); ++child)
            lines.append(u"  " % item->child(child, 0)->text());
    }
    return lines.join(u'\n');
}

QSize ChangeTree::sizeHint() const
{
    return { em(this) * 44, em(this) * 16 };
}

void ChangeTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QTreeView::changeEvent(event);
}

void ChangeTree::colour()
{
    const auto paint = [this](QStandardItem *item) {
        if (item != nullptr && item->data(kindRole).isValid())
            item->setForeground(colourOf(ChangeKind(item->data(kindRole).toInt()), palette()));
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *parent = m_model->item(row, 0);
        paint(parent);
        paint(m_model->item(row, 1));
        for (int child = 0; child < parent->rowCount(); ++child) {
            paint(parent->child(child, 0));
            paint(parent->child(child, 1));
        }
    }
}

} // namespace groupdesk
