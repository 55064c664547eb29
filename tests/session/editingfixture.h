#pragma once

#include "workspacefixture.h"

namespace groupdesk::test {

/// Collects the outcomes of save(), which come at most once.
class Saved final
{
public:
    [[nodiscard]] std::function<void(EditOutcome)> callback()
    {
        return [outcomes = outcomes](const EditOutcome &outcome) { outcomes->append(outcome); };
    }
    [[nodiscard]] bool wait() const
    {
        return waitUntil([this] { return !outcomes->isEmpty(); });
    }
    [[nodiscard]] const EditOutcome &outcome() const { return outcomes->constFirst(); }
    std::shared_ptr<QList<EditOutcome>> outcomes = std::make_shared<QList<EditOutcome>>();
};

/// A workspace whose group "a" has a description and people, and which does not wait for looks.
class EditingFixture : public WorkspaceFixture
{
public:
    EditingFixture()
    {
        Group alpha = makeGroup(QStringLiteral("a"), QStringLiteral("alpha"));
        alpha.description = QStringLiteral("old");
        BraintrustDetails details;
        details.memberUsers = QList<UserId> { UserId(QStringLiteral("u1")) };
        details.memberGroups = QList<GroupId> {};
        alpha.details = details;
        platform.setGroups(o1, { alpha, makeGroup(QStringLiteral("b"), QStringLiteral("beta")) });
        workspace = std::make_unique<Workspace>(
            Surroundings { .profiles = repository,
                           .secrets = tokens,
                           .platforms = platform,
                           .journal = journal,
                           .patience = { std::chrono::milliseconds(0), 3 } });
    }

    [[nodiscard]] std::optional<EditBase> open(const GroupRef &ref)
    {
        Answer<EditBase> answer;
        workspace->edit(ref, &context, answer.callback());
        return answer.wait() && answer.result() ? std::optional(*answer.result()) : std::nullopt;
    }
    /// A request that describes the group anew.
    [[nodiscard]] EditRequest described(const GroupRef &ref)
    {
        EditRequest request;
        request.base = request.wanted = open(ref)->content;
        request.wanted.description = QStringLiteral("new");
        return request;
    }
    [[nodiscard]] EditRequest renamed(const GroupRef &ref, const QString &name)
    {
        EditRequest request;
        request.base = request.wanted = open(ref)->content;
        request.wanted.name = name;
        return request;
    }
    [[nodiscard]] QString shownDescription(const GroupRef &ref) const
    {
        const std::optional<GroupRow> row = workspace->groups().row(ref);
        return row ? row->group.description.value_or(QString()) : QStringLiteral("(no row)");
    }

    const GroupRef a = group(o1, QStringLiteral("a"));
    const GroupRef x = group(t1, QStringLiteral("x"));
};

} // namespace groupdesk::test
