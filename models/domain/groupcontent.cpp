#include "groupcontent.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// No id or issuer has one: both come from JSON texts about addresses and e-mails, and an item that
/// had one would still only be compared as a whole.
constexpr QChar itemSeparator(u'\n');

QSet<QString> setOf(const QStringList &list)
{
    return { list.cbegin(), list.cend() };
}

QList<NscaleTag> sorted(QList<NscaleTag> tags)
{
    std::sort(tags.begin(), tags.end(), [](const NscaleTag &left, const NscaleTag &right) {
        return left.name != right.name ? left.name < right.name : left.value < right.value;
    });
    return tags;
}

bool sameTags(const std::optional<QList<NscaleTag>> &left,
              const std::optional<QList<NscaleTag>> &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    return sorted(*left) == sorted(*right);
}

bool sameList(const GroupContent &left, const GroupContent &right, GroupField field)
{
    const bool there = left.lists.contains(field);
    return there == right.lists.contains(field)
        && (!there || setOf(left.lists.value(field)) == setOf(right.lists.value(field)));
}

bool same(const GroupContent &left, const GroupContent &right, GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return left.name == right.name;
    case GroupField::Description:
        return left.description == right.description;
    case GroupField::Protection:
        return left.protection == right.protection;
    case GroupField::Tags:
        return sameTags(left.tags, right.tags);
    default:
        return sameList(left, right, field);
    }
}

} // namespace

QList<GroupField> allGroupFields()
{
    return { GroupField::Name,           GroupField::Description, GroupField::Protection,
             GroupField::Tags,           GroupField::Users,       GroupField::Subjects,
             GroupField::IncludedGroups, GroupField::Roles,       GroupField::ServiceAccounts,
             GroupField::Projects,       GroupField::Locations };
}

QList<GroupField> changedFields(const GroupContent &from, const GroupContent &to)
{
    QList<GroupField> changed = allGroupFields();
    changed.removeIf([&](GroupField field) { return same(from, to, field); });
    return changed;
}

bool sameContent(const GroupContent &left, const GroupContent &right)
{
    return changedFields(left, right).isEmpty();
}

QString subjectItem(const NscaleSubject &subject)
{
    return QString(subject.id + itemSeparator + subject.issuer);
}

NscaleSubject subjectOfItem(const QString &item)
{
    const qsizetype at = item.lastIndexOf(itemSeparator);
    NscaleSubject subject;
    subject.id = item.left(at);
    subject.issuer = at < 0 ? QString() : item.mid(at + 1);
    return subject;
}

ListDelta listDelta(const QStringList &from, const QStringList &to)
{
    const QSet<QString> before = setOf(from);
    const QSet<QString> after = setOf(to);
    ListDelta delta;
    for (const QString &item : to) {
        if (!before.contains(item))
            delta.added.append(item);
    }
    for (const QString &item : from) {
        if (!after.contains(item))
            delta.removed.append(item);
    }
    delta.added.removeDuplicates();
    delta.removed.removeDuplicates();
    return delta;
}

ListDelta listDelta(const GroupContent &from, const GroupContent &to, GroupField list)
{
    if (!from.lists.contains(list) || !to.lists.contains(list))
        return {};
    return listDelta(from.lists.value(list), to.lists.value(list));
}

} // namespace groupdesk
