#include "queryworkspace.h"

#include "naturalorder.h"
#include "querytokens.h"
#include "workspace.h"

#include <algorithm>

namespace groupdesk {
namespace {

/// Values, each once whatever its case.
class Choices final
{
public:
    void add(const QString &value, const QString &explanation)
    {
        const QString key = value.toCaseFolded();
        if (value.isEmpty() || m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_choices.append({ value, explanation == value ? QString() : explanation });
    }
    [[nodiscard]] QList<QueryChoice> sorted()
    {
        const QCollator order = naturalOrder();
        std::sort(m_choices.begin(), m_choices.end(),
                  [&order](const QueryChoice &left, const QueryChoice &right) {
                      return order.compare(left.value, right.value) < 0;
                  });
        return m_choices;
    }

private:
    QSet<QString> m_seen;
    QList<QueryChoice> m_choices;
};

void addNames(const QHash<QString, DirectoryEntry> &entries, QHash<QString, QString> &names)
{
    for (const DirectoryEntry &entry : entries)
        names.insert(entry.id, entry.name);
}

} // namespace

QueryVocabulary vocabularyOf(Workspace &workspace)
{
    Choices platforms;
    Choices organizations;
    Choices profiles;
    Choices folders;
    Choices locations;
    Choices roles;
    for (const Profile &profile : workspace.profiles()) {
        profiles.add(profile.name, workspace.platform(profile.platform).name);
        folders.add(profile.folder, {});
        platforms.add(workspace.platform(profile.platform).name, {});
    }
    for (const Source &source : workspace.sources()) {
        organizations.add(source.organization.name, source.profile.name);
        const Names &names = workspace.names().names(source.ref);
        for (const DirectoryEntry &entry : names.value(DirectoryKind::Locations))
            locations.add(entry.id, entry.name);
        for (const DirectoryEntry &entry : names.value(DirectoryKind::Roles))
            roles.add(entry.name, source.organization.name);
    }
    return { platforms.sorted(), organizations.sorted(), profiles.sorted(),
             folders.sorted(),   locations.sorted(),     roles.sorted() };
}

QSet<DirectoryKind> namedIn(const QString &text)
{
    QSet<DirectoryKind> kinds;
    for (const QueryToken &token : tokensOf(text)) {
        const auto field = token.hasField ? fieldNamed(token.field) : std::nullopt;
        if (field == QueryField::Role)
            kinds.insert(DirectoryKind::Roles);
        else if (field == QueryField::Location)
            kinds.insert(DirectoryKind::Locations);
        else if (field == QueryField::CreatedBy)
            kinds.insert(DirectoryKind::Users);
    }
    return kinds;
}

QueryNames queryNamesOf(Workspace &workspace, const QSet<DirectoryKind> &kinds)
{
    QueryNames found;
    if (kinds.isEmpty())
        return found;
    const bool people = kinds.contains(DirectoryKind::Users);
    for (const Source &source : workspace.sources()) {
        const Names &names = workspace.names().names(source.ref);
        if (kinds.contains(DirectoryKind::Roles))
            addNames(names.value(DirectoryKind::Roles), found.roles);
        if (kinds.contains(DirectoryKind::Locations))
            addNames(names.value(DirectoryKind::Locations), found.locations);
        const auto users
            = people ? names.value(DirectoryKind::Users) : QHash<QString, DirectoryEntry>();
        for (const DirectoryEntry &person : users)
            found.people.insert(person.id, QString(person.name + u' ' + person.email));
    }
    return found;
}

void loadNames(Workspace &workspace, const QSet<DirectoryKind> &kinds)
{
    if (kinds.isEmpty())
        return;
    for (const Source &source : workspace.sources()) {
        // Who could not be asked for groups is not asked for names; no keychain opens for a filter.
        if (source.status.state != LoadState::Ready)
            continue;
        for (const DirectoryKind kind : kinds) {
            // What failed is not asked again with every letter that is typed.
            if (!workspace.names().problem(source.ref, kind))
                workspace.names().load(source.ref, { kind });
        }
    }
}

} // namespace groupdesk
