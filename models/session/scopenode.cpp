#include "scopenode.h"

#include "group.h"
#include "words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace groupdesk {

bool ScopeTreeModel::Node::isEverything() const
{
    return parent && !isShelved() && std::holds_alternative<EverythingScope>(scope);
}

int ScopeTreeModel::Node::row() const
{
    const auto &siblings = parent->children;
    const auto self = std::find_if(siblings.cbegin(), siblings.cend(),
                                   [this](const auto &sibling) { return sibling.get() == this; });
    return static_cast<int>(std::distance(siblings.cbegin(), self));
}

ScopeTreeModel::Node *ScopeTreeModel::Node::find(const NodeKey &wanted) const
{
    const auto found = std::find_if(children.cbegin(), children.cend(),
                                    [&wanted](const auto &node) { return node->key == wanted; });
    return found == children.cend() ? nullptr : found->get();
}

ScopeTreeModel::Node *ScopeTreeModel::Node::locate(const Scope &wanted) const
{
    if (const auto *source = std::get_if<SourceRef>(&wanted)) {
        const Node *profileNode = locate(source->profile);
        return profileNode ? profileNode->find(wanted) : nullptr;
    }
    if (Node *direct = find(wanted))
        return direct;
    for (const auto &folder : children) {
        if (folder->isShelved() || !folder->isFolder())
            continue;
        if (Node *inside = folder->find(wanted))
            return inside;
    }
    return nullptr;
}

void ScopeTreeModel::Node::insert(int row, const NodeKey &newKey)
{
    auto node = std::make_unique<Node>();
    node->parent = this;
    node->key = newKey;
    node->scope = newKey.scope;
    children.insert(std::next(children.begin(), row), std::move(node));
}

void ScopeTreeModel::Node::remove(int row)
{
    children.erase(std::next(children.begin(), row));
}

void ScopeTreeModel::Node::take(int row, Node &before, int from)
{
    const auto place = std::next(before.children.begin(), from);
    std::unique_ptr<Node> node = std::move(*place);
    before.children.erase(place);
    node->parent = this;
    children.insert(std::next(children.begin(), row), std::move(node));
}

ScopeTreeModel::Kind ScopeTreeModel::Node::kind() const
{
    if (isShelved())
        return *key.shelved;
    if (isEverything())
        return Kind::Everything;
    if (isFolder())
        return Kind::Folder;
    return isOrganization() ? Kind::Organization : Kind::Profile;
}

bool ScopeTreeModel::Node::isOffline() const
{
    if (isSum())
        return false;
    return isOrganization() ? parent->own.offline : own.offline;
}

bool ScopeTreeModel::Node::isLocked() const
{
    if (isSum())
        return false;
    return isOrganization() ? parent->locked : locked;
}

void ScopeTreeModel::Node::move(int from, int to)
{
    const auto begin = children.begin();
    std::rotate(std::next(begin, to), std::next(begin, from), std::next(begin, from + 1));
}

bool ScopeTreeModel::Node::describe(const Profile &newProfile,
                                    const PlatformDescription &newPlatform)
{
    if (profile == newProfile && platform.id == newPlatform.id && platform.name == newPlatform.name)
        return false;
    profile = newProfile;
    platform = newPlatform;
    return true;
}

QString ScopeTreeModel::Node::text() const
{
    if (isShelved())
        return shelvedText();
    if (isEverything())
        return tr("All groups");
    if (isFolder())
        return displayName(std::get<FolderScope>(scope).name);
    return displayName(isOrganization() ? organization.name : profile.name);
}

QString ScopeTreeModel::Node::spoken() const
{
    if (isShelved())
        return shelvedSpoken();
    const QString total = count() == 1 ? tr("1 group") : tr("%Ln groups", nullptr, count());
    QStringList words { text() };
    if (isFolder())
        words << tr("folder");
    else if (!isEverything())
        words << platform.name << className(profile.endpointClass);
    if (isLocked())
        words << tr("read-only");
    words << stateName(state()) << total;
    return words.join(", "_L1);
}

QStringList ScopeTreeModel::Node::explanation() const
{
    if (isShelved())
        return shelvedExplanation();
    QStringList lines { text() };
    if (!isSum()) {
        lines << tr("Platform: %1").arg(platform.name);
        lines << tr("Endpoint: %1").arg(profile.baseUrl.host());
        lines << tr("Class: %1").arg(className(profile.endpointClass));
        if (isLocked())
            lines << tr("Read-only");
    }
    lines << tr("State: %1").arg(stateName(state()));
    if (const std::optional<QDateTime> when = updated())
        lines
            << tr("Updated: %1").arg(QLocale().toString(when->toLocalTime(), QLocale::ShortFormat));
    else
        lines << tr("Updated: never");
    return lines;
}

std::vector<const ScopeTreeModel::Node *> ScopeTreeModel::Node::parts() const
{
    std::vector<const Node *> nodes;
    const auto &from = isEverything() ? parent->children : children;
    for (const auto &node : from) {
        if (node.get() != this && !node->isShelved())
            nodes.push_back(node.get());
    }
    return nodes;
}

int ScopeTreeModel::Node::count() const
{
    int total = isOrganization() ? status.loaded : 0;
    for (const Node *node : parts())
        total += node->count();
    return total;
}

LoadState ScopeTreeModel::Node::state() const
{
    if (isOrganization())
        return status.quiet ? LoadState::Ready : status.state;
    if (!isSum() && own.state != LoadState::Ready)
        return own.state;
    static constexpr std::array order { LoadState::WaitingForToken, LoadState::Loading,
                                        LoadState::Failed, LoadState::Stopped, LoadState::Ready };
    const std::vector<const Node *> nodes = parts();
    for (const LoadState candidate : order) {
        if (std::any_of(nodes.cbegin(), nodes.cend(),
                        [candidate](const Node *node) { return node->state() == candidate; }))
            return candidate;
    }
    // Nothing below: a profile without organizations is as ready as it gets.
    return isSum() ? LoadState::Idle : LoadState::Ready;
}

std::optional<QDateTime> ScopeTreeModel::Node::updated() const
{
    if (isOrganization())
        return status.updated;
    std::optional<QDateTime> oldest;
    for (const Node *node : parts()) {
        const std::optional<QDateTime> when = node->updated();
        if (!when)
            return {};
        oldest = oldest ? std::min(*oldest, *when) : *when;
    }
    return oldest;
}

} // namespace groupdesk
