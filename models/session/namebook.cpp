#include "namebook.h"

#include "callerrors.h"
#include "workspace.h"

namespace groupdesk {

NameBook::NameBook(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
}

void NameBook::load(const SourceRef &source, const QList<DirectoryKind> &kinds)
{
    if (!m_pages.contains(source))
        m_pages[source].generation = ++m_generation;
    for (const DirectoryKind kind : kinds) {
        Page &page = m_pages[source];
        if (page.fresh.contains(kind) || page.loading.contains(kind))
            continue;
        page.loading.insert(kind);
        m_workspace.directory(source, kind, this,
                              [this, source, kind,
                               generation = page.generation](const CloudResult<Directory> &answer) {
                                  take(source, kind, generation, answer);
                              });
    }
}

void NameBook::take(const SourceRef &source, DirectoryKind kind, int generation,
                    const CloudResult<Directory> &answer)
{
    const auto page = m_pages.find(source);
    if (page == m_pages.end() || page->generation != generation)
        return;
    page->loading.remove(kind);
    // A platform without such a thing has none of them: that is known without asking.
    if (answer || isNotOffered(answer.error())) {
        const Directory entries = answer ? *answer : Directory();
        page->problems.remove(kind);
        page->fresh.insert(kind);
        page->directories.insert(kind, entries);
        QHash<QString, DirectoryEntry> &names = page->names[kind];
        names.clear();
        names.reserve(entries.size());
        for (const DirectoryEntry &entry : entries)
            names.insert(entry.id, entry);
    } else {
        page->problems.insert(kind, answer.error());
    }
    Q_EMIT changed(source);
}

const Names &NameBook::names(const SourceRef &source) const
{
    static const Names none;
    const auto page = m_pages.constFind(source);
    return page == m_pages.cend() ? none : page->names;
}

Directory NameBook::directory(const SourceRef &source, DirectoryKind kind) const
{
    const auto page = m_pages.constFind(source);
    return page == m_pages.cend() ? Directory() : page->directories.value(kind);
}

bool NameBook::isKnown(const SourceRef &source, DirectoryKind kind) const
{
    const auto page = m_pages.constFind(source);
    return page != m_pages.cend() && page->directories.contains(kind);
}

bool NameBook::isLoading(const SourceRef &source, DirectoryKind kind) const
{
    const auto page = m_pages.constFind(source);
    return page != m_pages.cend() && page->loading.contains(kind);
}

std::optional<CloudError> NameBook::problem(const SourceRef &source, DirectoryKind kind) const
{
    const auto page = m_pages.constFind(source);
    if (page == m_pages.cend())
        return {};
    const auto found = page->problems.constFind(kind);
    return found == page->problems.cend() ? std::nullopt : std::optional<CloudError>(*found);
}

void NameBook::reload(const SourceRef &source)
{
    const auto page = m_pages.find(source);
    if (page == m_pages.end())
        return;
    const QSet<DirectoryKind> failed(page->problems.keyBegin(), page->problems.keyEnd());
    const QSet<DirectoryKind> asked = page->fresh + page->loading + failed;
    page->generation = ++m_generation;
    page->fresh.clear();
    page->loading.clear();
    load(source, QList<DirectoryKind>(asked.cbegin(), asked.cend()));
}

void NameBook::forget(const ProfileId &profile)
{
    m_pages.removeIf([&profile](const auto &entry) { return entry.key().profile == profile; });
}

} // namespace groupdesk
