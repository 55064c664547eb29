#include "groupcontroller.h"

#include "curlbutton.h"
#include "groupcontext.h"
#include "grouptableview.h"
#include "limittext.h"
#include "newgroupdialog.h"
#include "noticeboard.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace groupdesk {

GroupController::GroupController(Workspace &workspace, GroupTableView &table, NoticeBoard &notices,
                                 QWidget *window)
    : QObject(window), m_workspace(workspace), m_table(table), m_notices(notices), m_window(window)
{
}

void GroupController::newGroup(const Scope &scope)
{
    const QList<Source> sources = m_workspace.sources();
    if (sources.isEmpty())
        return;
    auto *dialog = new NewGroupDialog(
        sources, preselection(scope), [this](const SourceRef &source) { return namesIn(source); },
        m_window);
    wire(dialog);
    followRights(dialog);
    dialog->open();
}

QString GroupController::whyNot(GroupAction action, const SourceRef &source) const
{
    const auto limit = m_workspace.limit(action, source);
    const auto profile = m_workspace.profile(source.profile);
    return limit ? limitText(*limit, action, profile ? profile->name : QString()) : QString();
}

void GroupController::followRights(NewGroupDialog *dialog)
{
    dialog->setRights(
        { .whyNot = [this](const SourceRef &source) { return whyNot(GroupAction::Create, source); },
          .lock = [this](const SourceRef &source) { return m_workspace.lock(source.profile); } });
    for (const auto signal : { &Workspace::limitsChanged, &Workspace::statusChanged })
        connect(&m_workspace, signal, dialog, [dialog] { dialog->refreshRights(); });
}

void GroupController::wire(NewGroupDialog *dialog)
{
    dialog->setCurl([this](const SourceRef &source, const GroupDraft &draft) {
        return curlCommands(m_workspace, source.profile, m_workspace.previewCreate(source, draft));
    });
    connect(dialog, &NewGroupDialog::directoryRequested, this,
            [this, dialog](const SourceRef &source, DirectoryKind kind) {
                m_workspace.directory(source, kind, dialog,
                                      [dialog, source, kind](CloudResult<Directory> directory) {
                                          dialog->setDirectory(source, kind, directory);
                                      });
            });
    connect(dialog, &NewGroupDialog::createRequested, this,
            [this, dialog](const SourceRef &source, const GroupDraft &draft) {
                // The window is the context, not the dialog: the outcome of a write that left is
                // told even if the dialog was closed meanwhile.
                m_workspace.create(source, draft, this,
                                   [this, source, guard = QPointer(dialog)](CreateResult result) {
                                       created(guard, source, result);
                                   });
            });
    connect(dialog, &NewGroupDialog::openExistingRequested, this, &GroupController::openExisting);
    connect(dialog, &NewGroupDialog::checkRequested, this,
            [this](const SourceRef &source) { m_workspace.refresh(source); });
    connect(&m_workspace, &Workspace::statusChanged, dialog, [dialog] { dialog->refreshNames(); });
}

void GroupController::created(NewGroupDialog *dialog, const SourceRef &source,
                              const CreateResult &result)
{
    using Outcome = CreateResult::Outcome;
    const bool exists
        = result.outcome == Outcome::Created || result.outcome == Outcome::CreatedAfterAll;
    if (exists && result.group)
        Q_EMIT revealRequested({ source.profile, source.organization, result.group->id });
    if (dialog != nullptr) {
        dialog->showResult(result);
        return;
    }
    if (!exists && result.error) {
        const GroupRef ref { source.profile, source.organization, {} };
        m_notices.post(u"create"_s, *result.error, contextOf(ref, Activity::Creating), ref);
    }
}

void GroupController::openExisting(const SourceRef &source, const QString &name)
{
    const QByteArray wanted = name.toUtf8();
    std::optional<GroupId> found;
    m_workspace.groups().forEachOf(source, [&](const GroupView &group) {
        if (!found && group.name() == std::string_view(wanted.constData(), size_t(wanted.size())))
            found = GroupId(group.id().toString());
    });
    if (found)
        Q_EMIT revealRequested({ source.profile, source.organization, *found });
}

void GroupController::setPinned(bool pinned) // NOLINT: what a checkable action says
{
    const QList<GroupRef> refs = m_table.selectedRefs();
    if (refs.isEmpty())
        return;
    const auto stored = m_workspace.setPinned(refs, pinned);
    if (!stored) {
        QStringList details { stored.error().detail, stored.error().path };
        details.removeAll(QString());
        m_notices.post(u"pins"_s,
                       { tr("“Never Delete” could not be stored; nothing was changed."),
                         tr("Until the marks can be read and written, look at the file they are "
                            "kept in."),
                         details.join(u'\n'),
                         {} },
                       refs.constFirst());
        return;
    }
    m_notices.withdraw(u"pins"_s);
    const auto count = int(refs.size());
    if (pinned)
        Q_EMIT announced(
            count == 1 ? tr("The group is never deleted from this computer.")
                       : tr("%Ln groups are never deleted from this computer.", nullptr, count));
    else
        Q_EMIT announced(count == 1 ? tr("The group may be deleted again.")
                                    : tr("%Ln groups may be deleted again.", nullptr, count));
}

void GroupController::copyRows()
{
    QApplication::clipboard()->setText(m_table.selectionAsText());
}

void GroupController::copyIds()
{
    QStringList ids;
    for (const GroupRef &ref : m_table.selectedRefs())
        ids.append(ref.group.toString());
    QApplication::clipboard()->setText(ids.join(u'\n'));
}

void GroupController::reportRetrieve(const GroupRef &ref, const CloudError &error)
{
    m_notices.post(u"retrieve"_s, error, contextOf(ref, Activity::Retrieving), ref,
                   Message::Severity::Warning);
}

QStringList GroupController::namesIn(const SourceRef &source) const
{
    QStringList names;
    m_workspace.groups().forEachOf(source, [&names](const GroupView &group) {
        const std::string_view name = group.name();
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    });
    return names;
}

std::optional<SourceRef> GroupController::preselection(const Scope &scope) const
{
    if (const auto *source = std::get_if<SourceRef>(&scope))
        return *source;
    if (const auto selected = m_table.selectedRefs(); !selected.isEmpty()) {
        const GroupRef &first = selected.constFirst();
        return SourceRef { first.profile, first.organization };
    }
    const QList<Source> inScope = m_workspace.sources(scope);
    for (const Source &source : inScope) {
        if (!m_workspace.limit(GroupAction::Create, source.ref))
            return source.ref;
    }
    return inScope.isEmpty() ? std::nullopt : std::optional(inScope.constFirst().ref);
}

ErrorContext GroupController::contextOf(const GroupRef &ref, Activity activity) const
{
    return groupContext(m_workspace, ref, activity);
}

} // namespace groupdesk
