#pragma once

#include "workspacefixture.h"

#include <QSignalSpy>

#include <memory>

namespace groupdesk::test {

/// Deleted groups over memory. Braintrust's o1: "data" with people, an included group, a container
/// and grants. Turso's t1: "x-old", protected. Nscale's n1: "ops" with everything there is.
class RecreateFixture : public WorkspaceFixture
{
public:
    RecreateFixture();

    /// The deletion of \a snapshot as the journal has it.
    [[nodiscard]] JournalEntry deletion(const SourceRef &source, const QString &platformKey,
                                        const std::optional<GroupSnapshot> &snapshot) const;
    [[nodiscard]] JournalEntry ofData() const;
    [[nodiscard]] JournalEntry ofDatabases() const;
    [[nodiscard]] JournalEntry ofOps() const;

    /// A job that has read what can come back. Null if it did not answer.
    [[nodiscard]] std::unique_ptr<RecreateJob> prepared(const JournalEntry &entry) const;
    /// Starts it with the old name and waits for its end.
    [[nodiscard]] static bool run(RecreateJob &job);

    /// The group of that name now; fails the test if there is none, or more than one.
    [[nodiscard]] std::optional<Group> named(const SourceRef &source, const QString &name) const;
    [[nodiscard]] static QList<RecreateItem::State> states(const RecreateJob &job);
    /// "CreateGroup Done", "EditGroup NotDone" …: what the journal says since the start.
    [[nodiscard]] QStringList notes() const;

    Profile r;
    SourceRef n1 { ProfileId(QStringLiteral("r")), OrganizationId(QStringLiteral("n1")) };
};

} // namespace groupdesk::test
