#include "tablearea.h"

#include "clipboard.h"
#include "emptystate.h"
#include "group.h"
#include "grouptableview.h"
#include "loadprogress.h"
#include "skeleton.h"
#include "stackroom.h"
#include "waitingwords.h"
#include "welcomepage.h"

#include <QFocusEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

TableArea::TableArea(Workspace &workspace, GroupFilterModel *filter, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_filter(filter), m_stack(new QStackedWidget(this)),
      m_table(new GroupTableView(filter, this)), m_welcome(new WelcomePage(this)),
      m_empty(new EmptyState(this)), m_skeleton(new Skeleton(this))
{
    for (QWidget *page : { static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_welcome),
                           static_cast<QWidget *>(m_empty), m_skeleton })
        m_stack->addWidget(page);
    giveRoomToShownPage(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    // Queued: showing the table while it has not yet heard of the rows itself makes its header
    // count them twice.
    connect(m_filter, &GroupFilterModel::countChanged, this, &TableArea::update,
            Qt::QueuedConnection);
    connect(m_filter, &GroupFilterModel::textChanged, this, &TableArea::update);
    connect(&m_workspace, &Workspace::profilesChanged, this, &TableArea::update);
    connect(&m_workspace, &Workspace::statusChanged, this, &TableArea::update);
    connect(&m_workspace, &Workspace::loadingChanged, this, &TableArea::update);
    connect(&m_workspace, &Workspace::signInChanged, this, &TableArea::update);
    connect(m_empty, &EmptyState::buttonClicked, this, &TableArea::runButton);
    connect(m_empty, &EmptyState::secondButtonClicked, this,
            [this] { copyText(m_workspace.signInAddress(m_about).toString(QUrl::FullyEncoded)); });
}

/// Not before: every page that is shown is laid out, and which one it is may change until then.
void TableArea::showEvent(QShowEvent *event)
{
    update();
    QWidget::showEvent(event);
}

// No focus proxy: Tab would go from the area to the table, past what lies between them.
void TableArea::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_table->setFocus(event->reason());
}

void TableArea::runButton()
{
    switch (m_reason) {
    case EmptyReason::NoGroups:
        Q_EMIT newGroupRequested();
        return;
    case EmptyReason::NoMatch:
        Q_EMIT clearFilterRequested();
        return;
    case EmptyReason::NoOrganizations:
        Q_EMIT editProfileRequested(m_about);
        return;
    case EmptyReason::Failed:
        runFailureAction();
        return;
    case EmptyReason::Stopped:
        Q_EMIT loadRestRequested();
        return;
    case EmptyReason::Waiting:
        m_workspace.cancelSignIn(m_about);
        return;
    }
    Q_UNREACHABLE();
}

void TableArea::runFailureAction()
{
    if (m_failureAction == ErrorAction::EditProfile)
        Q_EMIT editProfileRequested(m_about);
    else if (m_failureAction == ErrorAction::SignIn)
        Q_EMIT signInRequested(m_about);
    else
        Q_EMIT retryRequested();
}

void TableArea::update()
{
    if (m_workspace.profiles().isEmpty()) {
        m_stack->setCurrentWidget(m_welcome);
        return;
    }
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (m_filter->scopeTotal() > 0) {
        showEmpty(EmptyReason::NoMatch);
        return;
    }
    if (const auto waiting = waitingProfile()) {
        showWaiting(*waiting);
        return;
    }
    if (m_workspace.isLoading(m_filter->scope())) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    if (firstProblem())
        showEmpty(EmptyReason::Failed);
    else if (loadProgress(m_workspace, m_filter->scope()).isStopped)
        showEmpty(EmptyReason::Stopped);
    else if (m_workspace.sources(m_filter->scope()).isEmpty())
        showEmpty(EmptyReason::NoOrganizations);
    else
        showEmpty(EmptyReason::NoGroups);
}

std::optional<std::pair<Problem, Profile>> TableArea::firstProblem() const
{
    for (const Profile &profile : m_workspace.profiles()) {
        const ProfileStatus status = m_workspace.profileStatus(profile.id);
        if (touches(m_filter->scope(), profile) && status.problem)
            return std::pair(*status.problem, profile);
    }
    for (const Source &source : m_workspace.sources(m_filter->scope())) {
        if (source.status.problem)
            return std::pair(*source.status.problem, source.profile);
    }
    return {};
}

void TableArea::showEmpty(EmptyReason reason)
{
    m_reason = reason;
    switch (reason) {
    case EmptyReason::NoMatch:
        m_empty->show(u"state-no-match"_s,
                      tr("Nothing matches “%1” in %n group(s)", nullptr, m_filter->scopeTotal())
                          .arg(m_filter->text()),
                      {}, tr("&Clear Filter"));
        break;
    case EmptyReason::NoGroups:
        m_empty->show(u"state-no-groups"_s, tr("There are no groups here yet"), {},
                      tr("&New Group…"));
        break;
    case EmptyReason::NoOrganizations:
        m_about = m_workspace.profiles(m_filter->scope()).constFirst().id;
        m_empty->show(u"state-denied"_s, tr("This token sees no organization"),
                      tr("Ask an owner of the organization for access, or use another token."),
                      tr("&Edit Profile…"));
        break;
    case EmptyReason::Failed:
        showFailure();
        break;
    case EmptyReason::Stopped:
        m_empty->show(u"state-loading"_s, tr("Loading was stopped before any group arrived"), {},
                      tr("&Load Groups"));
        break;
    case EmptyReason::Waiting:
        break; // showWaiting() has done it
    }
    m_stack->setCurrentWidget(m_empty);
}

void TableArea::showFailure()
{
    const auto [problem, profile] = *firstProblem();
    const ErrorText text = errorText(problem,
                                     { .activity = Activity::Listing,
                                       .platform = m_workspace.platform(profile.platform).name,
                                       .profile = profile.name,
                                       .platformId = profile.platform });
    m_about = profile.id;
    const auto helps = [](ErrorAction action) {
        return action == ErrorAction::EditProfile || action == ErrorAction::SignIn
            || action == ErrorAction::EnterToken;
    };
    m_failureAction = !text.actions.isEmpty() && helps(text.actions.constFirst())
        ? text.actions.constFirst()
        : ErrorAction::Retry;
    m_empty->show(u"state-failed"_s, text.headline, text.advice, actionText(m_failureAction));
}

std::optional<Profile> TableArea::waitingProfile() const
{
    std::optional<Profile> waiting;
    for (const Profile &profile : m_workspace.profiles(m_filter->scope())) {
        const LoadState state = m_workspace.profileStatus(profile.id).state;
        const bool here = state == LoadState::WaitingForToken
            || !m_workspace.signInAddress(profile.id).isEmpty();
        if (!here && m_workspace.isLoading(Scope(profile.id)))
            return {};
        if (here && !waiting)
            waiting = profile;
    }
    return waiting;
}

void TableArea::showWaiting(const Profile &profile)
{
    m_reason = EmptyReason::Waiting;
    m_about = profile.id;
    const WaitingWords words = waitingWords(m_workspace, profile);
    m_empty->show(u"state-denied"_s, tr("%1: %2").arg(displayName(profile.name), words.sentence),
                  words.advice, words.inBrowser ? tr("&Cancel Sign-In") : QString(),
                  words.inBrowser ? tr("Copy &Address") : QString());
    m_stack->setCurrentWidget(m_empty);
}

} // namespace groupdesk
