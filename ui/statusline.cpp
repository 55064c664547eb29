#include "statusline.h"

#include "accessible.h"
#include "elidedlabel.h"
#include "formats.h"
#include "freshness.h"
#include "help/helptopic.h"
#include "icons.h"
#include "motion.h"
#include "waitingwords.h"

#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace groupdesk {

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_lock(new QToolButton(this)),
      m_batch(new QToolButton(this)), m_sources(new ElidedLabel(this)),
      m_updated(new ElidedLabel(this)), m_task(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)), m_voice(new QWidget(this))
{
    setObjectName(u"statusBar"_s);
    setAccessibleName(tr("Status bar"));
    m_voice->setObjectName(u"statusVoice"_s);
    m_voice->setFixedSize(1, 1); // shows nothing; the message lies over the whole line
    makeLive(m_voice);
    setHelpTopic(this, u"start#window"_s);
    m_lock->setObjectName(u"statusLock"_s);
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_lock, &QToolButton::clicked, this, &StatusLine::lockPressed);
    m_batch->setObjectName(u"taskButton"_s);
    m_batch->setAutoRaise(true);
    m_batch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_batch->setIcon(symbolicIcon(u"edit-delete"_s));
    m_batch->setToolTip(tr("Show the deletion that runs in the background"));
    m_batch->hide();
    connect(m_batch, &QToolButton::clicked, this, &StatusLine::taskPressed);
    m_sources->setObjectName(u"sourcesLabel"_s);
    m_updated->setObjectName(u"updatedLabel"_s);
    m_task->setObjectName(u"taskLabel"_s);
    m_progress->setObjectName(u"loadProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Organizations loaded"));
    m_progress->setFixedWidth(em(this) * 7);
    m_progress->setMaximumHeight(em(this) * 3 / 4);
    addPermanentWidget(m_lock);
    addPermanentWidget(m_batch);
    addPermanentWidget(m_task);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_sources);
    addPermanentWidget(m_updated);

    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::tick);
    connect(&workspace, &Workspace::statusChanged, this, &StatusLine::update);
    connect(&workspace, &Workspace::loadingChanged, this, &StatusLine::update);
    connect(&workspace, &Workspace::profilesChanged, this, &StatusLine::update);
    update();
}

void StatusLine::setScope(const Scope &scope)
{
    m_scope = scope;
    update();
}

void StatusLine::update()
{
    const QList<Source> sources = m_workspace.sources(m_scope);
    m_sources->setText(sourcesText(sources));
    updateFreshness(sources);
    m_lock->setVisible(!m_workspace.profiles().isEmpty());
    updateTask();
}

void StatusLine::updateTask()
{
    const bool loading = m_workspace.isLoading();
    int finished = 0;
    const QList<Source> all = m_workspace.sources();
    for (const Source &source : all)
        finished += source.status.showsLoading() ? 0 : 1;
    const LoadProgress progress = loadProgress(m_workspace, m_scope);
    m_progress->setVisible(loading);
    showProgress(m_progress, finished, finished == int(all.size()) ? 0 : int(all.size()));
    const QString text = taskText(progress);
    m_task->setText(text);
    m_task->setVisible(!text.isEmpty());
    if (m_stop == nullptr)
        return;
    m_stop->setVisible(progress.isLoading);
    m_rest->setVisible(progress.isStopped && !progress.isLoading);
}

/// What is waited for comes first; then what is seen arriving; then what did not arrive.
QString StatusLine::taskText(const LoadProgress &progress) const
{
    if (const QString waiting = waitingText(); !waiting.isEmpty())
        return waiting;
    if (!m_pause.isEmpty())
        return m_pause;
    if (const QString more = moreToCome(progress); !more.isEmpty())
        return more;
    if (m_workspace.isLoading())
        return tr("Loading");
    return stoppedText(progress);
}

QString StatusLine::waitingText() const
{
    for (const Profile &profile : m_workspace.profiles()) {
        if (m_workspace.profileStatus(profile.id).state == LoadState::WaitingForToken)
            return waitingWords(m_workspace, profile).sentence;
    }
    return {};
}

void StatusLine::setLock(const LockWords &words)
{
    QString text = words.state.isEmpty() ? tr("writes allowed")
        : words.brief.isEmpty()          ? words.state
                                         : words.brief;
    text.replace(0, 1, text.at(0).toUpper());
    m_lock->setText(text);
    m_lock->setIcon(symbolicIcon(words.closed ? u"changes-prevent"_s : u"changes-allow"_s));
    m_lock->setToolTip(words.button.isEmpty() ? text : words.button);
    m_lock->setAccessibleName(words.spoken.isEmpty() ? text : words.spoken);
}

void StatusLine::setPause(const QString &pause)
{
    m_pause = pause;
    updateTask();
}

void StatusLine::setTask(const QString &task)
{
    m_batch->setText(task);
    m_batch->setVisible(!task.isEmpty());
}

void StatusLine::announce(const QString &sentence)
{
    showMessage(sentence, 8000);
    say(sentence);
}

void StatusLine::say(const QString &sentence)
{
    readOut(m_voice, sentence);
}

void StatusLine::addLoadButtons(QAction *stop, QAction *rest)
{
    const auto add = [this](const QString &name, QAction *action) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        insertPermanentWidget(4, button); // right after the bar
        button->hide();
        return button;
    };
    m_rest = add(u"restButton"_s, rest);
    m_stop = add(u"stopButton"_s, stop);
    updateTask();
}

void StatusLine::addJournalButton(QAction *journal)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"journalButton"_s);
    button->setDefaultAction(journal);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    addPermanentWidget(button);
}

QString StatusLine::sourcesText(const QList<Source> &sources) const
{
    if (m_workspace.profiles().isEmpty())
        return {};
    int total = 0;
    int failed = 0;
    for (const Profile &profile : m_workspace.profiles()) {
        const bool unreachable = m_workspace.profileStatus(profile.id).problem.has_value();
        int here = 0;
        int failedHere = 0;
        for (const Source &source : sources) {
            const bool mine = source.ref.profile == profile.id;
            here += mine ? 1 : 0;
            failedHere += mine && (unreachable || source.status.problem) ? 1 : 0;
        }
        // A profile whose organizations nobody could name counts as one source.
        const bool nameless
            = here == 0 && unreachable && contains(m_scope, { profile.id, {} }, profile.folder);
        total += here + (nameless ? 1 : 0);
        failed += failedHere + (nameless ? 1 : 0);
    }
    const QString count = tr("%n source(s)", nullptr, total);
    return failed == 0 ? count : tr("%1, %2").arg(count, tr("%n failed", nullptr, failed));
}

void StatusLine::updateFreshness(const QList<Source> &sources)
{
    m_oldest = oldestUpdate(sources);
    const QString exact = m_oldest ? exactUpdates(sources) : QString();
    m_updated->setToolTip(m_oldest ? plainToolTip(exact) : QString());
    m_updated->setAccessibleDescription(exact); // what is in a tool tip is not heard
    tick();
}

/// Comes when the text is another one, and not before.
void StatusLine::tick()
{
    m_tick.stop();
    if (!m_oldest) {
        m_updated->clear();
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_updated->setText(updatedText(*m_oldest, now));
    m_tick.start(untilUpdatedTextChanges(*m_oldest, now));
}

} // namespace groupdesk
