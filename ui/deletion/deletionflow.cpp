#include "deletion/deletionflow.h"

#include "curlbutton.h"
#include "errortext.h"
#include "limittext.h"
#include "platformui.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

DeletionFlow::DeletionFlow(Workspace &workspace, QList<DeletionSubject> subjects, QWidget *window,
                           QObject *parent, std::optional<std::chrono::milliseconds> settle)
    : QObject(parent), m_workspace(workspace), m_subjects(std::move(subjects)),
      m_dialog(new DeleteDialog(m_subjects, window, settle))
{
    m_measured = m_dialog->refs();
    wire();
}

DeletionFlow::~DeletionFlow()
{
    delete m_job; // abandons it
}

void DeletionFlow::wire()
{
    QList<WriteLock *> locks;
    for (const GroupRef &ref : std::as_const(m_measured))
        locks.append(m_workspace.lock(ref.profile));
    m_dialog->setRights({ .whyNot = [this] { return whyNot(); }, .locks = locks });
    for (const auto signal : { &Workspace::limitsChanged, &Workspace::statusChanged })
        connect(&m_workspace, signal, m_dialog, &DeleteDialog::refreshRights);
    m_dialog->setCurl([this] {
        QStringList commands;
        for (const GroupRef &ref : m_dialog->refs())
            commands.append(curlCommands(m_workspace, ref.profile, m_workspace.previewRemove(ref)));
        commands.removeAll(QString());
        return commands.join(u"\n\n"_s);
    });
    m_dialog->setNames(
        [this](const SourceRef &source) { return m_workspace.names().names(source); });
    connect(m_dialog, &DeleteDialog::deleteRequested, this, &DeletionFlow::check);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog->setRights({}); // it may live a little longer than this
        m_dialog->setNames({});
        m_dialog = nullptr;
        Q_EMIT ended();
        deleteLater();
    });
}

void DeletionFlow::start()
{
    m_dialog->open();
    loadNames();
    measure();
}

void DeletionFlow::raise()
{
    if (m_dialog == nullptr)
        return;
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// People and roles go by name; databases and projects come with theirs.
void DeletionFlow::loadNames()
{
    QSet<SourceRef> sources;
    for (const DeletionSubject &subject : std::as_const(m_subjects)) {
        const SourceRef source = sourceOf(subject.ref);
        if (sources.contains(source))
            continue;
        sources.insert(source);
        QList<DirectoryKind> kinds = platformUi(subject.platform).needs.directories;
        kinds.removeIf([](DirectoryKind kind) {
            return kind != DirectoryKind::Users && kind != DirectoryKind::Roles
                && kind != DirectoryKind::ServiceAccounts;
        });
        m_workspace.names().load(source, kinds);
    }
    connect(&m_workspace.names(), &NameBook::changed, m_dialog,
            [this, sources](const SourceRef &source) {
                // The dialog may live a little longer than its part in this.
                if (m_dialog != nullptr && sources.contains(source))
                    m_dialog->refreshNames();
            });
}

void DeletionFlow::measure()
{
    delete m_job;
    m_job = m_workspace.measure(m_measured);
    connect(m_job, &ImpactJob::progressed, m_dialog, &DeleteDialog::showReading);
    connect(m_job, &ImpactJob::finished, this, &DeletionFlow::take);
    m_job->start();
}

void DeletionFlow::check()
{
    m_checking = true;
    m_workspace.reloadPins(); // another window may have pinned something
    m_keptMore = keepPinned();
    measure();
}

bool DeletionFlow::keepPinned()
{
    bool kept = false;
    for (const GroupRef &ref : m_dialog->refs()) {
        if (!m_workspace.isPinned(ref))
            continue;
        m_dialog->keep(ref, pinnedReason());
        kept = true;
    }
    return kept;
}

void DeletionFlow::take(const DeletionMeasure &measure)
{
    if (m_dialog == nullptr)
        return;
    if (!m_checking) {
        show(measure, DeleteDialog::News::First);
        return;
    }
    m_checking = false;
    if (m_keptMore || !saysTheSame(*m_shown, measure) || !whyNot().isEmpty()) {
        show(measure, DeleteDialog::News::Changed);
        return;
    }
    const QList<DeletionSubject> subjects = confirmedSubjects();
    m_dialog->accept(); // first: what comes now may open a window of its own
    Q_EMIT confirmed(subjects, measure);
}

void DeletionFlow::show(const DeletionMeasure &measure, DeleteDialog::News news)
{
    m_shown = measure;
    m_dialog->showMeasure(measure, news, problemsOf(measure));
}

QList<DeletionSubject> DeletionFlow::confirmedSubjects() const
{
    const QList<GroupRef> refs = m_dialog->refs();
    const QSet<GroupRef> wanted(refs.cbegin(), refs.cend());
    QList<DeletionSubject> subjects = m_subjects;
    subjects.removeIf(
        [&wanted](const DeletionSubject &subject) { return !wanted.contains(subject.ref); });
    return subjects;
}

QString DeletionFlow::whyNot() const
{
    QSet<SourceRef> asked;
    const QList<GroupRef> refs = m_dialog->refs();
    for (const GroupRef &ref : refs) {
        const SourceRef source = sourceOf(ref);
        if (asked.contains(source))
            continue;
        asked.insert(source);
        const auto limit = m_workspace.limit(GroupAction::Delete, source);
        const auto profile = m_workspace.profile(source.profile);
        if (limit)
            return limitText(*limit, GroupAction::Delete, profile ? profile->name : QString());
    }
    return {};
}

QList<ErrorText> DeletionFlow::problemsOf(const DeletionMeasure &measure) const
{
    QList<ErrorText> texts;
    QSet<SourceRef> said;
    for (const DeletionSubject &subject : std::as_const(m_subjects)) {
        const SourceRef source = sourceOf(subject.ref);
        const auto problem = measure.problems.constFind(source);
        if (problem == measure.problems.cend() || said.contains(source))
            continue;
        said.insert(source);
        texts.append(errorText(*problem,
                               { .activity = Activity::Listing,
                                 .platform = subject.platformName,
                                 .profile = subject.profile,
                                 .organization = subject.organization,
                                 .platformId = subject.platform }));
    }
    return texts;
}

} // namespace groupdesk
