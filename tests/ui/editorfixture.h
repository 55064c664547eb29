#pragma once

#include "fakeplatform.h"
#include "groupeditor.h"
#include "memoryjournal.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "workspace.h"

#include <QListView>

#include <memory>

class QLabel;

namespace groupdesk::test {

/// The group editor over a workspace in memory with one profile and the organization "Acme" of it.
/// The groups, names and limits are made by hand, as each platform's service gives them.
class EditorFixture final
{
public:
    /// \a platform: "turso", "braintrust" or "nscale". The group that is edited is "data-team".
    explicit EditorFixture(const QString &platform);
    ~EditorFixture();
    Q_DISABLE_COPY_MOVE(EditorFixture)

    /// Reads the groups and shows the editor, in which nothing is touched. What is to be different
    /// is changed before. False if something did not come.
    [[nodiscard]] bool open();
    /// Shows base once more, as after reading it anew.
    void show() { editor->show(base, base.content, base.content); }
    [[nodiscard]] bool settle();

    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return editor->findChild<T *>(name);
    }
    template <class T>
    [[nodiscard]] T *dialog() const
    {
        return editor->findChild<T *>();
    }
    [[nodiscard]] QListView *list(const QString &key) const
    {
        return child<QListView>(key + QStringLiteral("List"));
    }
    /// What the rows of a view say to people who cannot see it, from top to bottom.
    [[nodiscard]] static QStringList rows(const QAbstractItemView *view, int column = 0);
    [[nodiscard]] static QModelIndex row(const QAbstractItemView *view, const QString &begin);
    /// The text of a label below a field; null while it is hidden.
    [[nodiscard]] QString said(const QString &name) const;
    void press(const QString &button) const;
    [[nodiscard]] QStringList wantedItems(GroupField field) const
    {
        return editor->wanted().lists.value(field);
    }

    Profile profile;
    SourceRef source;
    GroupRef ref;
    FakePlatform platform;
    MemorySecretStore tokens;
    MemoryProfileRepository repository;
    MemoryJournal journal;
    QList<Group> groups;
    EditBase base;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<GroupEditor> editor;

private:
    void fillTurso();
    void fillBraintrust();
    void fillNscale();
};

} // namespace groupdesk::test
