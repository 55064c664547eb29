#include "detailcontent.h"

#include "fieldwords.h"
#include "naturalorder.h"
#include "platformui.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DetailContent)
};

bool isDangling(GroupField field, const QString &id, const DetailContext &context)
{
    // A group whose page of the list was not read yet is not a group that is gone.
    if (field == GroupField::IncludedGroups && !context.graphIsComplete)
        return false;
    return isUnknownItem(field, id, context.names, context.graph);
}

} // namespace

MemberList::Item namedItem(const QString &id, GroupField field, const Names &names)
{
    MemberList::Item item;
    item.toolTip = id;
    item.id = id;
    if (const auto entry = entryOf(field, id, names)) {
        item.text = displayName(entry->name);
        if (entry->detail != entry->name)
            item.secondary = displayName(entry->detail);
        return item;
    }
    item.text = shortId(id);
    return item;
}

MemberList::Item groupItem(GroupField field, const QString &id, const DetailContext &context)
{
    if (isDangling(field, id, context)) {
        MemberList::Item item;
        item.text = itemText(field, id, context.names, context.graph);
        item.secondary = Texts::tr("does not exist");
        item.iconName = u"dialog-warning"_s;
        item.toolTip = Texts::tr("%1\nNothing in the organization has this id any more.").arg(id);
        item.id = id;
        item.dangling = field;
        return item;
    }
    if (!directoriesOf(field).isEmpty())
        return namedItem(id, field, context.names);
    MemberList::Item item;
    const QString name = context.graph.name(GroupId(id));
    item.text = name.isEmpty() ? shortId(id) : displayName(name);
    item.toolTip = id;
    item.id = id;
    return item;
}

MemberList::Item headingItem(const QString &title, qsizetype count)
{
    MemberList::Item item;
    item.text = Texts::tr("%1 (%2)").arg(title, QLocale().toString(count));
    item.heading = true;
    return item;
}

void sortItems(QList<MemberList::Item> &items)
{
    const QCollator collator = naturalOrder();
    // Keys are made once for each item: comparing texts by the rules of a language is slow.
    struct Entry
    {
        QCollatorSortKey key;
        qsizetype place;
        bool dangling;
    };
    std::vector<Entry> order;
    order.reserve(size_t(items.size()));
    for (qsizetype i = 0; i < items.size(); ++i)
        order.push_back(
            { collator.sortKey(items.at(i).text), i, items.at(i).dangling.has_value() });
    std::stable_sort(order.begin(), order.end(), [](const Entry &left, const Entry &right) {
        return left.dangling != right.dangling ? left.dangling : left.key < right.key;
    });
    QList<MemberList::Item> sorted;
    sorted.reserve(items.size());
    for (const Entry &entry : order)
        sorted.append(items.at(entry.place));
    items = sorted;
}

int itemCount(const QList<MemberList::Item> &items)
{
    return int(std::count_if(items.cbegin(), items.cend(),
                             [](const MemberList::Item &item) { return !item.heading; }));
}

} // namespace groupdesk
