#include "paletteindex.h"

#include "grouptablemodel.h"
#include "palettescore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is shown of what was found, and what was used lately.

namespace groupdesk {
namespace {

constexpr qsizetype recentAtMost = 8;
constexpr int recentPoints = 12; ///< of the last one; each one before it counts a little less

/// "Acme · Braintrust", of what there is.
QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return QString(first % second);
    return QString(first % u" · "_s % second);
}

QList<int> marksIn(const QString &shown, const QString &typed)
{
    const FoldedText folded(shown);
    return paletteMarks(PaletteQuery::parse(typed), folded.view());
}

} // namespace

std::optional<PaletteItem> PaletteIndex::itemAt(const PalettePlace &place) const
{
    if (place.part == Few) {
        const auto index = qsizetype(place.index);
        return index < m_actions.size() ? actionItem(m_actions.at(index))
                                        : scopeItem(m_scopes.at(index - m_actions.size()));
    }
    const SourceRef &source = m_many->owner(place.index);
    const QString id = m_many->id(place.index).toString();
    if (m_many->kind(place.index) == PaletteKind::Groups)
        return groupItem({ source.profile, source.organization, GroupId(id) });
    return personItem({ source, UserId(id) });
}

PaletteItem PaletteIndex::actionItem(const PaletteAction &action) const
{
    PaletteItem item;
    item.target = PaletteActionId { action.id };
    item.title = action.text;
    item.detail = action.place;
    item.keys = action.keys;
    item.whyNot = action.whyNot;
    item.titleMarks = marksIn(item.title, m_text);
    return item;
}

PaletteItem PaletteIndex::scopeItem(const PaletteScope &scope) const
{
    PaletteItem item;
    item.target = scope.scope;
    item.title = scope.name;
    item.detail = scope.place;
    item.platform = scope.platform;
    item.titleMarks = marksIn(item.title, m_text);
    return item;
}

std::optional<PaletteItem> PaletteIndex::groupItem(const GroupRef &ref) const
{
    const GroupStore &groups = m_groups.store();
    const Slot slot = groups.find(ref);
    if (slot == GroupStore::none)
        return {};
    const std::string_view name = groups.view(slot).name();
    const RowSource &source = groups.source(groups.sourceOf(slot));
    PaletteItem item;
    item.target = ref;
    item.title = displayName(QString::fromUtf8(name.data(), qsizetype(name.size())));
    item.detail = joined(source.platformName, displayName(source.organizationName));
    item.platform = source.platform;
    item.titleMarks = marksIn(item.title, m_text);
    return item;
}

std::optional<PaletteItem> PaletteIndex::personItem(const PalettePerson &person) const
{
    const auto place
        = std::find_if(m_people.cbegin(), m_people.cend(),
                       [&person](const PalettePeople &one) { return one.source == person.source; });
    if (place == m_people.cend() || !place->people.contains(person.user.toString()))
        return {};
    const DirectoryEntry known = place->people.value(person.user.toString());
    PaletteItem item;
    item.target = person;
    item.title = displayName(known.name);
    const QString email = displayName(known.email);
    item.detail = joined(email, displayName(place->place));
    item.platform = place->platform;
    const auto gap = int(item.title.size());
    const QList<int> marks = marksIn(QString(item.title % u' ' % email), m_text);
    for (const int mark : marks) {
        if (mark < gap)
            item.titleMarks.append(mark);
        else if (mark > gap)
            item.detailMarks.append(mark - gap - 1);
    }
    return item;
}

void PaletteIndex::remember(const PaletteTarget &target)
{
    m_recent.removeIf([&target](const Recent &recent) { return recent.target == target; });
    m_recent.prepend({ target, placeInMany(target) });
    if (m_recent.size() > recentAtMost)
        m_recent.removeLast();
}

QList<PaletteBoost> PaletteIndex::boosts() const
{
    QList<PaletteBoost> boosts;
    int points = recentPoints;
    for (const Recent &recent : m_recent) {
        if (const std::optional<quint32> index = placeInFew(recent.target))
            boosts.append({ { Few, *index }, points });
        else if (recent.place)
            boosts.append({ { Many, *recent.place }, points });
        --points;
    }
    return boosts;
}

std::optional<quint32> PaletteIndex::placeInFew(const PaletteTarget &target) const
{
    if (const auto *action = std::get_if<PaletteActionId>(&target)) {
        for (qsizetype index = 0; index < m_actions.size(); ++index) {
            if (m_actions.at(index).id == action->name)
                return quint32(index);
        }
    } else if (const auto *scope = std::get_if<Scope>(&target)) {
        for (qsizetype index = 0; index < m_scopes.size(); ++index) {
            if (m_scopes.at(index).scope == *scope)
                return quint32(m_actions.size() + index);
        }
    }
    return {};
}

/// A walk over a hundred thousand short records; asked for the few that were used lately.
std::optional<quint32> PaletteIndex::placeInMany(const PaletteTarget &target) const
{
    if (!m_many)
        return {};
    SourceRef source;
    QByteArray id;
    if (const auto *group = std::get_if<GroupRef>(&target)) {
        source = { group->profile, group->organization };
        id = group->group.toString().toUtf8();
    } else if (const auto *person = std::get_if<PalettePerson>(&target)) {
        source = person->source;
        id = person->user.toString().toUtf8();
    } else {
        return {};
    }
    CompactId::Uuid storage;
    const CompactId wanted
        = CompactId::of(std::string_view(id.constData(), std::size_t(id.size())), storage);
    const auto kind = static_cast<PaletteKind>(target.index());
    for (quint32 index = 0; index < m_many->size(); ++index) {
        if (m_many->id(index) == wanted && m_many->kind(index) == kind
            && m_many->owner(index) == source)
            return index;
    }
    return {};
}

} // namespace groupdesk
