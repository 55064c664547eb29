#include "journal/journalcontroller.h"

#include "editcontroller.h"
#include "errortext.h"
#include "fieldwords.h"
#include "formats.h"
#include "journal/forgetdialog.h"
#include "journal/journalwords.h"
#include "limittext.h"
#include "noticeboard.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// Recreating, reverting, verifying. Files and what is forgotten: journalcontroller_contents.cpp.

namespace groupdesk {

JournalController::JournalController(Workspace &workspace, EditController &edits,
                                     NoticeBoard &notices, QSettings &settings, QWidget *window)
    : QObject(window), m_workspace(workspace), m_edits(edits), m_notices(notices), m_window(window),
      m_model(workspace.journal()), m_retention(workspace.journal(), settings),
      m_dock(new JournalDock(m_model, lookups(), window))
{
    connectDock();
    connectArchive();
    m_dock->setRetention(m_retention.days());
    m_retention.start();
}

JournalController::~JournalController()
{
    delete m_dock.data();
}

JournalDock::Lookups JournalController::lookups()
{
    return { .platformName = [this](const PlatformId &id) { return m_workspace.platform(id).name; },
             .tokenVariable
             = [this](
                   const PlatformId &id) { return m_workspace.platform(id).environmentVariable; },
             .names = [this](const SourceRef &source) { return namesOf(source); },
             .whyNot = [this](const JournalEntry &entry) { return whyNot(entry); } };
}

void JournalController::connectDock()
{
    connect(m_dock, &JournalDock::recreateRequested, this, &JournalController::recreateRequested);
    connect(m_dock, &JournalDock::revertRequested, this, &JournalController::revert);
    connect(m_dock, &JournalDock::verifyRequested, this, &JournalController::verify);
    connect(m_dock, &JournalDock::exportRequested, this, &JournalController::askWhereToExport);
    connect(m_dock, &JournalDock::forgetRequested, this, &JournalController::askToForget);
    connect(m_dock, &JournalDock::retentionChosen, this, &JournalController::chooseRetention);
    connect(m_dock, &JournalDock::entryShown, this, &JournalController::readNames);
    connect(m_dock, &JournalDock::informed, this, &JournalController::announced);
    connect(&m_workspace.names(), &NameBook::changed, m_dock, &JournalDock::refreshNames);
    for (const auto signal :
         { &Workspace::lockChanged, &Workspace::limitsChanged, &Workspace::statusChanged })
        connect(&m_workspace, signal, m_dock, &JournalDock::refreshRights);
    connect(&m_workspace, &Workspace::profilesChanged, m_dock, &JournalDock::refreshRights);
}

void JournalController::connectArchive()
{
    connect(&m_workspace.journal(), &JournalArchive::failed, this, [this](const StoreError &error) {
        m_notices.post(u"journal/notes"_s, journalProblem(error), {});
    });
    connect(&m_retention, &JournalRetention::failed, this, [this](const StoreError &error) {
        m_notices.post(u"journal/notes"_s, journalProblem(error), {});
    });
    connect(&m_retention, &JournalRetention::pruned, &m_model, &JournalModel::reload);
}

void JournalController::sayFailure(const QString &key, const QString &headline,
                                   const StoreError &error)
{
    m_notices.post(key, { headline, error.detail, error.path, {} }, {});
}

ItemNames JournalController::namesOf(const SourceRef &source) const
{
    return [this, source](GroupField field, const QString &item) {
        return itemText(field, item, m_workspace.names().names(source),
                        m_workspace.membership(source));
    };
}

/// Of those lists that the entry is about; a profile that is closed or waits is not disturbed.
void JournalController::readNames(const JournalEntry &entry)
{
    const JournalSubject &subject = entry.intent.subject;
    const SourceRef source { subject.ref.profile, subject.ref.organization };
    const auto known = m_workspace.source(source);
    if (!known || known->status.state != LoadState::Ready || m_workspace.isOffline(source.profile))
        return;
    QList<DirectoryKind> kinds;
    for (const MergeRow &row : changesOf(entry)) {
        for (const DirectoryKind kind : directoriesOf(row.field)) {
            if (!kinds.contains(kind))
                kinds.append(kind);
        }
    }
    if (!kinds.isEmpty())
        m_workspace.names().load(source, kinds);
}

QString JournalController::whyNot(const JournalEntry &entry) const
{
    const JournalSubject &subject = entry.intent.subject;
    const bool deletion = entry.intent.action == JournalAction::DeleteGroup;
    const RevertPlan plan = revertPlan(entry);
    if (deletion) {
        if (const QString why = whyNotRecreate(entry); !why.isEmpty())
            return why;
    } else if (const auto *obstacle = std::get_if<RevertObstacle>(&plan)) {
        return obstacleSentence(*obstacle);
    }
    const auto profile = m_workspace.profile(subject.ref.profile);
    if (!profile)
        return tr("Its profile was removed from this computer.");
    const SourceRef source { subject.ref.profile, subject.ref.organization };
    if (!m_workspace.source(source))
        return tr("Its organization is not open now.");
    const GroupAction action = deletion              ? GroupAction::Create
        : std::holds_alternative<RevertByEdit>(plan) ? GroupAction::Edit
                                                     : GroupAction::Delete;
    // A lock does not keep anybody from looking at what would be sent.
    const auto limit = m_workspace.limit(action, source);
    return limit && limit->kind != Limit::Kind::ReadOnly ? limitText(*limit, action, profile->name)
                                                         : QString();
}

void JournalController::revert(const JournalEntry &entry)
{
    if (!whyNot(entry).isEmpty())
        return;
    const RevertPlan plan = revertPlan(entry);
    if (const auto *deletion = std::get_if<RevertByDeletion>(&plan)) {
        Q_EMIT deletionRequested(deletion->group);
        return;
    }
    const auto *edit = std::get_if<RevertByEdit>(&plan);
    if (edit == nullptr)
        return;
    EditRequest request = edit->request;
    request.cause = entry.intent.id;
    m_edits.propose(edit->group, request,
                    tr("The form has the group as it was before the edit of %1.")
                        .arg(momentWords(entry.begun)));
}

void JournalController::verify()
{
    m_dock->setVerifying(true);
    m_notices.withdraw(u"journal/check"_s);
    m_workspace.journal().verify(this, [this](const StoreResult<JournalCheck> &check) {
        m_dock->setVerifying(false);
        if (check)
            sayCheck(*check);
        else
            sayFailure(u"journal/check"_s, tr("The journal could not be verified"), check.error());
    });
}

void JournalController::sayCheck(const JournalCheck &check)
{
    if (check.firstBroken) {
        Message message;
        message.key = u"journal/check"_s;
        message.severity = Message::Severity::Error;
        message.text.headline = tr("Record %1 of the journal does not fit to those before it.")
                                    .arg(QLocale().toString(*check.firstBroken));
        message.text.advice = tr("Somebody or something changed the journal's file from outside. "
                                 "From that record on it proves nothing.");
        message.text.details = check.reason;
        m_notices.post(message, {});
        return;
    }
    m_notices.inform(u"journal/check"_s,
                     tr("%n record(s) fit together.", nullptr, int(check.records)),
                     check.forgotten > 0 ? tr("The contents of %n of them are not kept any more.",
                                              nullptr, int(check.forgotten))
                                         : QString());
}

} // namespace groupdesk
