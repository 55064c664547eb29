#include "groupcontroller.h"

#include "curlbutton.h"
#include "deletedialog.h"
#include "groupcontext.h"
#include "grouptableview.h"
#include "limittext.h"
#include "newgroupdialog.h"
#include "noticeboard.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

void GroupController::followRights(DeleteDialog *dialog)
{
    QList<WriteLock *> locks;
    for (const GroupRef &ref : dialog->refs())
        locks.append(m_workspace.lock(ref.profile));
    const auto reason = [this, refs = dialog->refs()] {
        for (const GroupRef &ref : refs) {
            if (const QString why = whyNot(GroupAction::Delete, sourceOf(ref)); !why.isEmpty())
                return why;
        }
        return QString();
    };
    dialog->setRights({ .whyNot = reason, .locks = locks });
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
    const GroupTableModel &model = m_workspace.groups();
    for (int row = 0; row < model.rowCount(); ++row) {
        const GroupRow &data = model.rowAt(row);
        if (data.group.name == name && sourceOf(data.ref) == source) {
            Q_EMIT revealRequested(data.ref);
            return;
        }
    }
}

void GroupController::deleteSelected()
{
    QList<DeletionSubject> subjects;
    for (const GroupRef &ref : m_table.selectedRefs()) {
        const auto row = m_workspace.groups().row(ref);
        const auto source = m_workspace.source(sourceOf(ref));
        if (!row || !source)
            continue;
        DeletionSubject subject = deletionSubject(*source, row->group);
        if (subject.keptReason.isEmpty())
            subject.keptReason = whyNot(GroupAction::Delete, sourceOf(ref));
        subjects.append(subject);
    }
    if (subjects.isEmpty())
        return;
    const auto settle = deletionGate(subjects) == DeletionGate::TypeText ? 2s : 0s;
    auto *dialog = new DeleteDialog(std::move(subjects), m_window, settle);
    wire(dialog);
    followRights(dialog);
    dialog->open();
}

void GroupController::wire(DeleteDialog *dialog)
{
    dialog->setCurl([this, refs = dialog->refs()] {
        QStringList commands;
        for (const GroupRef &ref : refs)
            commands.append(curlCommands(m_workspace, ref.profile, m_workspace.previewRemove(ref)));
        commands.removeAll(QString());
        return commands.join(u"\n\n"_s);
    });
    connect(dialog, &DeleteDialog::deleteRequested, this,
            [this, dialog](const QList<GroupRef> &refs) { startDeletion(dialog, refs); });
}

void GroupController::startDeletion(DeleteDialog *dialog, const QList<GroupRef> &refs)
{
    DeleteJob *job = m_workspace.remove(refs);
    connect(dialog, &DeleteDialog::stopRequested, job, &DeleteJob::stop);
    connect(job, &DeleteJob::itemChanged, dialog,
            [dialog, job] { dialog->showProgress(job->items()); });
    connect(job, &DeleteJob::finished, this, [this, job, guard = QPointer(dialog)] {
        if (guard != nullptr)
            guard->showProgress(job->items());
        else
            deletionFinished(job->items());
    });
    job->start();
}

void GroupController::deletionFinished(const QList<DeleteItem> &items)
{
    for (const DeleteItem &item : items) {
        if (item.isGone() || !item.error)
            continue;
        m_notices.post(u"delete/"_s % item.target.ref.group.toString(), *item.error,
                       contextOf(item.target.ref, Activity::Deleting), item.target.ref);
    }
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
    const GroupTableModel &model = m_workspace.groups();
    for (int row = 0; row < model.rowCount(); ++row) {
        const GroupRow &data = model.rowAt(row);
        if (sourceOf(data.ref) == source)
            names.append(data.group.name);
    }
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
