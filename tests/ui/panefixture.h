#pragma once

#include "detailpane.h"
#include "fakeplatform.h"
#include "memberlistview.h"
#include "memoryjournal.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "workspace.h"

#include <memory>

namespace groupdesk::test {

/// A Braintrust group with direct members and included groups.
[[nodiscard]] Group team(const QString &id, const QString &name, const QStringList &users,
                         const QStringList &groups = {});
/// Ada is in Owners through Ops and through Data, both of which include Engineers; Engineers
/// includes Owners, which goes round in a circle. Bob is in Owners himself.
[[nodiscard]] QList<Group> diamond();
/// Ada and Bob.
[[nodiscard]] Directory people();
/// Clicks on a button of the list.
void click(const MemberListView *list, const QString &name);

/// The detail pane over a workspace in memory with one profile and one organization, "o".
class PaneFixture final
{
public:
    explicit PaneFixture(const QString &platform);
    ~PaneFixture();
    Q_DISABLE_COPY_MOVE(PaneFixture)

    /// Loads \a groups and shows the first of them.
    [[nodiscard]] bool show(const QList<Group> &groups);
    [[nodiscard]] GroupRef ref(const Group &group) const;

    /// The value of a line of the Overview tab; null if there is no such line.
    [[nodiscard]] QString fact(const QString &label) const;
    /// The text of the tab that begins with \a title; empty if there is none.
    [[nodiscard]] QString tab(const QString &title) const;
    /// The list of that tab, brought to the front.
    [[nodiscard]] MemberListView *list(const QString &title) const;
    /// "text | secondary" of the rows that are shown.
    [[nodiscard]] QStringList rows(const QString &title) const;
    /// Chooses the row whose text begins so. False if there is none.
    bool choose(const QString &title, const QString &text) const;

    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return pane->findChild<T *>(name);
    }

    Profile profile;
    SourceRef source;
    FakePlatform platform;
    MemorySecretStore tokens;
    MemoryProfileRepository repository;
    MemoryJournal journal;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<DetailPane> pane;
};

} // namespace groupdesk::test
