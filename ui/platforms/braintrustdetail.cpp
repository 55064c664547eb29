#include "platforms/braintrustdetail.h"

#include "formats.h"
#include "platforms/braintrustgrants.h"
#include "platformui.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BraintrustUi)
};

using Items = QList<MemberList::Item>;

const BraintrustDetails *detailsOf(const Group &group)
{
    return std::get_if<BraintrustDetails>(&group.details);
}

QString groupName(const GroupId &id, const DetailContext &context)
{
    const QString name = context.graph.name(id);
    return name.isEmpty() ? shortId(id.toString()) : displayName(name);
}

Items direct(const BraintrustDetails &details, const DetailContext &context)
{
    Items items;
    for (const UserId &id : details.memberUsers.value_or(QList<UserId> {})) {
        MemberList::Item item = groupItem(GroupField::Users, id.toString(), context);
        if (!item.dangling)
            item.iconName = u"avatar-default"_s;
        items.append(item);
    }
    sortItems(items);
    return items;
}

/// "via Ops", "via Ops and 2 more"; the dialog behind it has every way.
QString viaText(const QList<GroupId> &through, const DetailContext &context)
{
    if (through.isEmpty())
        return {};
    const QString first = groupName(through.constFirst(), context);
    const auto more = int(through.size()) - 1;
    return more == 0 ? Texts::tr("via %1").arg(first)
                     : Texts::tr("via %1 and %n more", nullptr, more).arg(first);
}

Items inherited(const DetailContext &context)
{
    Items items;
    const QHash<UserId, QList<GroupId>> people = context.graph.inherited(context.group.id);
    items.reserve(people.size());
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        MemberList::Item item
            = namedItem(person.key().toString(), GroupField::Users, context.names);
        item.iconName = u"avatar-default"_s;
        item.secondary = viaText(person.value(), context);
        item.inherited = person.key();
        items.append(item);
    }
    sortItems(items);
    return items;
}

bool includesGroups(const BraintrustDetails &details)
{
    return details.memberGroups && !details.memberGroups->isEmpty();
}

MemberList people(const BraintrustDetails &details, const DetailContext &context)
{
    const QLocale locale;
    MemberList list;
    list.title = Texts::tr("Members");
    list.emptyText = Texts::tr("Nobody is a direct member");
    list.known = details.memberUsers.has_value();
    list.needs.directories = { DirectoryKind::Users, DirectoryKind::ServiceAccounts };
    const Items own = direct(details, context);
    const Items others = inherited(context);
    if (others.isEmpty()) {
        list.items = own;
    } else {
        const QString known = list.known ? locale.toString(own.size()) : u"?"_s;
        list.count = Texts::tr("%1+%2").arg(known, locale.toString(others.size()));
        if (!own.isEmpty())
            list.items.append(headingItem(Texts::tr("Direct"), own.size()));
        list.items.append(own);
        list.items.append(headingItem(Texts::tr("Through included groups"), others.size()));
        list.items.append(others);
    }
    if (includesGroups(details) && !context.graph.isComplete(context.group.id))
        list.note = Texts::tr(
            "At least these: an included group is unknown or did not say who is in it.");
    return list;
}

MemberList inheritance(const BraintrustDetails &details, const DetailContext &context)
{
    MemberList list;
    list.title = Texts::tr("Groups");
    list.emptyText = Texts::tr("No other group's people belong to this one, and this group is "
                               "included in no other");
    list.known = details.memberGroups.has_value();
    Items included;
    for (const GroupId &id : details.memberGroups.value_or(QList<GroupId> {})) {
        MemberList::Item item = groupItem(GroupField::IncludedGroups, id.toString(), context);
        if (!item.dangling)
            item.iconName = u"system-users"_s;
        included.append(item);
    }
    sortItems(included);
    Items containers;
    for (const GroupId &id : context.graph.includedBy(context.group.id)) {
        MemberList::Item item;
        item.text = groupName(id, context);
        item.iconName = u"system-users"_s;
        item.toolTip = id.toString();
        item.id = id.toString();
        containers.append(item);
    }
    // Said in words, because an arrow is drawn the wrong way by half of all people.
    if (!included.isEmpty())
        list.items.append(
            headingItem(Texts::tr("Everyone in these is also here"), included.size()));
    list.items.append(included);
    if (!containers.isEmpty())
        list.items.append(
            headingItem(Texts::tr("Everyone here is also in these"), containers.size()));
    list.items.append(containers);
    return list;
}

QString peopleText(const BraintrustDetails &details, const DetailContext &context)
{
    const QLocale locale;
    const QString own = details.memberUsers ? locale.toString(details.memberUsers->size()) : u"?"_s;
    if (!includesGroups(details))
        return Texts::tr("%1 direct").arg(own);
    const auto others = int(context.graph.inherited(context.group.id).size());
    if (context.graph.isComplete(context.group.id))
        return Texts::tr("%1 direct, %2 through included groups").arg(own, locale.toString(others));
    return others == 0 ? Texts::tr("%1 direct, ? through included groups").arg(own)
                       : Texts::tr("%1 direct, at least %2 through included groups")
                             .arg(own, locale.toString(others));
}

} // namespace

QList<Fact> braintrustFacts(const DetailContext &context)
{
    QList<Fact> result;
    const BraintrustDetails *details = detailsOf(context.group);
    if (details == nullptr)
        return result;
    result.append(details->builtIn
                      ? Fact { .label = Texts::tr("Kind"),
                               .value = Texts::tr("built in, cannot be deleted"),
                               .iconName = u"changes-prevent"_s }
                      : Fact { .label = Texts::tr("Kind"), .value = Texts::tr("custom group") });
    result.append({ Texts::tr("People"), peopleText(*details, context) });
    if (details->deletedAt)
        result.append({ Texts::tr("Deleted"), exactTime(*details->deletedAt) });
    return result;
}

QList<MemberList> braintrustLists(const DetailContext &context)
{
    const BraintrustDetails *details = detailsOf(context.group);
    if (details == nullptr)
        return {};
    return { people(*details, context), inheritance(*details, context), braintrustGrants(context) };
}

DetailNeeds braintrustNeeds()
{
    return { .directories = { DirectoryKind::Users, DirectoryKind::ServiceAccounts,
                              DirectoryKind::Roles, DirectoryKind::Projects },
             .grants = true,
             .membership = true };
}

} // namespace groupdesk
