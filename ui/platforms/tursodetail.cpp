#include "platforms/tursodetail.h"

#include "platformui.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TursoUi)
};

const TursoDetails *detailsOf(const Group &group)
{
    return std::get_if<TursoDetails>(&group.details);
}

QString versionText(const QString &version)
{
    // Groups on AWS carry this word instead of a number.
    return version == "tech-preview"_L1 ? Texts::tr("turso-server (%1)").arg(version)
                                        : displayName(version);
}

QString provider(const QString &location)
{
    if (location.startsWith("aws-"_L1))
        return Texts::tr("AWS");
    if (location == "local"_L1)
        return Texts::tr("local development server");
    return location.size() == 3 ? Texts::tr("Fly (legacy)") : QString();
}

Fact statusFact(const Group &group)
{
    const QString label = Texts::tr("Status");
    const auto fact = [&label](const QString &word, const QString &icon = {}) {
        return Fact { .label = label, .value = word, .iconName = icon };
    };
    if (!group.state)
        return fact(Texts::tr("not known yet"));
    switch (*group.state) {
    case GroupState::Healthy:
        return fact(Texts::tr("healthy"));
    case GroupState::Degraded:
        return fact(Texts::tr("degraded"), u"dialog-warning"_s);
    case GroupState::Unhealthy:
        return fact(Texts::tr("unhealthy"), u"dialog-error"_s);
    case GroupState::Archived:
        return fact(Texts::tr("archived: its databases sleep until it is unarchived"),
                    u"weather-clear-night"_s);
    case GroupState::Pending:
        return fact(Texts::tr("being set up"));
    case GroupState::Deleting:
        return fact(Texts::tr("being deleted"), u"edit-delete"_s);
    case GroupState::Other:
        return fact(group.stateText.isEmpty() ? u"?"_s : displayName(group.stateText));
    }
    Q_UNREACHABLE();
}

// Turso leaves the field out of several replies, so "off" is said only when it was sent.
Fact protectionFact(const Group &group)
{
    const QString label = Texts::tr("Delete protection");
    if (!group.deleteProtection)
        return { .label = label, .value = Texts::tr("not known yet") };
    return *group.deleteProtection
        ? Fact { .label = label, .value = Texts::tr("on"), .iconName = u"security-high"_s }
        : Fact { .label = label, .value = Texts::tr("off"), .iconName = u"security-low"_s };
}

QString usageText(const PlanUsage &plan)
{
    const QLocale locale;
    const QString used = plan.groups ? locale.toString(*plan.groups) : u"?"_s;
    const QString text = plan.allowedGroups
        ? Texts::tr("%1/%2 groups").arg(used, locale.toString(*plan.allowedGroups))
        : Texts::tr("%1 groups, no limit published").arg(used);
    return plan.plan.isEmpty() ? text : Texts::tr("%1 (%2)").arg(text, displayName(plan.plan));
}

QList<Fact> planFacts(const DetailContext &context)
{
    const QString label = Texts::tr("Plan");
    if (context.plan)
        return { { .label = label, .value = usageText(*context.plan) } };
    if (context.planLoading)
        return { { .label = label, .value = Texts::tr("being read…") } };
    if (context.planProblem && context.planProblem->kind != CloudError::Kind::Unsupported)
        return { { .label = label,
                   .value = Texts::tr("could not be read"),
                   .iconName = u"dialog-warning"_s } };
    return {};
}

QList<DirectoryEntry> databasesOf(const DetailContext &context)
{
    QList<DirectoryEntry> found;
    const auto all = context.names.constFind(DirectoryKind::Databases);
    if (all == context.names.cend())
        return found;
    for (const DirectoryEntry &entry : *all) {
        if (entry.groups.contains(context.group.id))
            found.append(entry);
    }
    return found;
}

/// How large all of them are together; no value unless each has a size.
std::optional<qint64> totalSize(const QList<DirectoryEntry> &databases)
{
    qint64 total = 0;
    for (const DirectoryEntry &database : databases) {
        if (!database.bytes)
            return {};
        total += *database.bytes;
    }
    return total;
}

MemberList databases(const DetailContext &context)
{
    MemberList list;
    list.title = Texts::tr("Databases");
    list.emptyText = Texts::tr("No database is in this group");
    list.needs.directories = { DirectoryKind::Databases };
    list.known = context.names.contains(DirectoryKind::Databases);
    const QList<DirectoryEntry> found = databasesOf(context);
    for (const DirectoryEntry &entry : found) {
        QStringList about;
        if (entry.deleteProtection.value_or(false))
            about.append(Texts::tr("delete protection on"));
        if (entry.bytes)
            about.append(QLocale().formattedDataSize(*entry.bytes));
        if (about.isEmpty() && !entry.detail.isEmpty())
            about.append(displayName(entry.detail));
        MemberList::Item item;
        item.text = displayName(entry.name);
        item.secondary = about.join(u" · "_s);
        item.iconName = u"network-server"_s;
        item.toolTip = entry.id;
        item.id = entry.id;
        list.items.append(item);
    }
    sortItems(list.items);
    if (const std::optional<qint64> total = totalSize(found); total && found.size() > 1)
        list.note = Texts::tr("%1 in all").arg(QLocale().formattedDataSize(*total));
    return list;
}

MemberList::Item locationItem(const QString &code, const QString &primary, const Names &names)
{
    MemberList::Item item = namedItem(code, GroupField::Locations, names);
    if (item.text == shortId(code))
        item.text = displayName(code);
    item.iconName = u"mark-location"_s;
    QStringList about { item.text == code ? QString() : displayName(code),
                        code == primary ? Texts::tr("primary") : QString() };
    about.removeAll(QString());
    item.secondary = about.join(u" · "_s);
    return item;
}

MemberList locations(const DetailContext &context)
{
    MemberList list;
    list.title = Texts::tr("Locations");
    list.emptyText = Texts::tr("Turso names no location for this group");
    list.known = !context.group.locations.isEmpty();
    list.needs.directories = { DirectoryKind::Locations };
    const TursoDetails *details = detailsOf(context.group);
    const QString primary = details == nullptr ? QString() : details->primary;
    for (const QString &code : context.group.locations)
        list.items.append(locationItem(code, primary, context.names));
    return list;
}

} // namespace

QList<Fact> tursoFacts(const DetailContext &context)
{
    QList<Fact> result;
    const TursoDetails *details = detailsOf(context.group);
    if (details == nullptr)
        return result;
    result.append(statusFact(context.group));
    result.append({ Texts::tr("Primary location"),
                    details->primary.isEmpty() ? u"?"_s : displayName(details->primary) });
    if (const QString name = provider(details->primary); !name.isEmpty())
        result.append({ Texts::tr("Provider"), name });
    result.append(protectionFact(context.group));
    if (!details->version.isEmpty())
        result.append({ Texts::tr("Version"), versionText(details->version) });
    if (!details->uuid.isEmpty())
        result.append({ Texts::tr("UUID"), displayName(details->uuid), true });
    return result + planFacts(context);
}

QList<MemberList> tursoLists(const DetailContext &context)
{
    if (detailsOf(context.group) == nullptr)
        return {};
    return { databases(context), locations(context) };
}

DetailNeeds tursoNeeds()
{
    return { .directories = { DirectoryKind::Locations, DirectoryKind::Databases }, .plan = true };
}

} // namespace groupdesk
