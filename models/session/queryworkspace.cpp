#include "queryworkspace.h"

#include "naturalorder.h"
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

QueryNames queryNamesOf(Workspace &workspace)
{
    QueryNames found;
    for (const Source &source : workspace.sources()) {
        const Names &names = workspace.names().names(source.ref);
        addNames(names.value(DirectoryKind::Roles), found.roles);
        addNames(names.value(DirectoryKind::Locations), found.locations);
        for (const DirectoryEntry &person : names.value(DirectoryKind::Users))
            found.people.insert(person.id, QString(person.name + u' ' + person.email));
    }
    return found;
}

void loadNamesFor(const GroupQuery &query, Workspace &workspace)
{
    QList<DirectoryKind> kinds;
    for (const QueryTerm &term : query.terms()) {
        if (term.field == QueryField::Role)
            kinds.append(DirectoryKind::Roles);
        else if (term.field == QueryField::Location)
            kinds.append(DirectoryKind::Locations);
        else if (term.field == QueryField::CreatedBy)
            kinds.append(DirectoryKind::Users);
    }
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
