#include "editflow.h"

#include "formats.h"
#include "groupcontext.h"
#include "limittext.h"
#include "noticeboard.h"

#include <QDialog>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Reading the group, what the form shows, and the draft of it.

namespace groupdesk {
namespace {

/// "14:02", with the day where it is not today.
QString momentWords(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate()
        ? QLocale().toString(local.time(), QLocale::ShortFormat)
        : QLocale().toString(local, QLocale::ShortFormat);
}

/// \a content with what it lacks, because it could not be read then, as it is \a now.
GroupContent completed(GroupContent content, const GroupContent &now)
{
    for (auto list = now.lists.cbegin(); list != now.lists.cend(); ++list) {
        if (!content.lists.contains(list.key()))
            content.lists.insert(list.key(), list.value());
    }
    if (!content.description)
        content.description = now.description;
    if (!content.protection)
        content.protection = now.protection;
    if (!content.tags)
        content.tags = now.tags;
    return content;
}

/// What \a content says about the fields that \a now has, and \a now about those that it lacks.
GroupContent shapedLike(const GroupContent &now, const GroupContent &content)
{
    GroupContent shaped = completed(content, now);
    if (!now.description)
        shaped.description.reset();
    if (!now.protection)
        shaped.protection.reset();
    if (!now.tags)
        shaped.tags.reset();
    shaped.lists.removeIf([&now](const QMap<GroupField, QStringList>::iterator &list) {
        return !now.lists.contains(list.key());
    });
    return shaped;
}

QString keyOf(const QString &kind, const GroupRef &ref)
{
    return kind % u'/' % ref.profile.toString() % u'/' % ref.organization.toString() % u'/'
        % ref.group.toString();
}

} // namespace

EditFlow::EditFlow(Workspace &workspace, NoticeBoard &notices, const GroupRef &ref, QWidget *window,
                   QObject *parent)
    : QObject(parent), m_workspace(workspace), m_notices(notices), m_window(window), m_ref(ref),
      m_draftKey(keyOf(u"draft"_s, ref)), m_errorKey(keyOf(u"edit"_s, ref)),
      m_page(new GroupEditor(workspace, ref, window)),
      m_keeper(
          workspace.drafts(), [this] { return draft(); }, this)
{
    if (const auto row = workspace.groups().row(ref))
        m_name = row->group.name;
    connectPage();
    connect(&m_keeper, &DraftKeeper::kept, this, [this](const QDateTime &when) {
        m_notices.withdraw(m_draftKey);
        if (m_page)
            m_page->setDraftTime(when);
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const StoreError &error) {
        ErrorText text = errorText(error, context(Activity::Editing));
        text.advice = u"%1 %2"_s.arg(text.headline, text.advice);
        text.headline = tr("The unsaved changes of %1 cannot be kept on this computer. They are "
                           "lost if the program ends.")
                            .arg(displayName(name()));
        text.actions.clear(); // it is tried again with the next change
        m_notices.post(m_draftKey, text, m_ref, Message::Severity::Warning);
    });
    for (const auto signal :
         { &Workspace::limitsChanged, &Workspace::statusChanged, &Workspace::lockChanged })
        connect(&workspace, signal, this, &EditFlow::followRights);
    connect(&workspace, &Workspace::profilesChanged, this, &EditFlow::followRights);
    followRights();
}

EditFlow::~EditFlow()
{
    m_keeper.disconnect(this);
    if (m_workspace.drafts() != nullptr && m_unsaved && !m_keeper.flush())
        qWarning("The unsaved changes of a group could not be kept as a draft.");
}

void EditFlow::connectPage()
{
    connect(m_page, &GroupEditor::changed, this, &EditFlow::take);
    connect(m_page, &GroupEditor::saveRequested, this, &EditFlow::save);
    connect(m_page, &GroupEditor::reviewRequested, this, &EditFlow::review);
    connect(m_page, &GroupEditor::discardRequested, this, &EditFlow::discardRequested);
    connect(m_page, &GroupEditor::closeRequested, this, &EditFlow::closeRequested);
    connect(m_page, &GroupEditor::openGroupRequested, this, &EditFlow::revealRequested);
    connect(m_page, &GroupEditor::retryRequested, this, [this] {
        if (m_page->isLoaded())
            look([](bool) {}); // a part of it could not be read; what was typed stays
        else
            start(m_restored);
    });
}

QString EditFlow::name() const
{
    return m_name.isEmpty() ? m_ref.group.toString() : m_name;
}

ErrorContext EditFlow::context(Activity activity) const
{
    ErrorContext context = groupContext(m_workspace, m_ref, activity);
    context.group = name();
    return context;
}

void EditFlow::start(const std::optional<EditDraft> &draft)
{
    m_restored = draft;
    if (draft)
        m_keeper.adopt(m_ref);
    m_workspace.edit(m_ref, this, [this](const CloudResult<EditBase> &base) {
        if (base)
            opened(*base);
        else
            openFailed(base.error());
    });
}

void EditFlow::openFailed(const CloudError &error)
{
    const ErrorText text = errorText(error, context(Activity::Retrieving));
    const QString kept = m_restored
        ? tr("The draft from %1 is kept.").arg(momentWords(m_restored->saved))
        : QString();
    m_page->showProblem(text.headline, QString(text.advice % u' ' % kept).trimmed());
}

void EditFlow::opened(const EditBase &base)
{
    if (m_proposal)
        presentProposal(base);
    else if (const auto draft = std::exchange(m_restored, {}))
        restore(base, *draft);
    else
        present(base, base.content, base.content);
    const auto removals = std::exchange(m_removals, {});
    for (const auto &[field, item] : removals)
        removeItem(field, item);
}

void EditFlow::restore(const EditBase &base, const EditDraft &draft)
{
    if (sameContent(draft.wanted, base.content)) { // it was saved after all
        m_keeper.clear();
        return present(base, base.content, base.content);
    }
    m_openedOn = draft.base;
    m_wanted = draft.wanted;
    present(base, draft.base, draft.wanted);
    m_page->setDraftTime(draft.saved);
    const QString when = momentWords(draft.saved);
    if (isCompared()) {
        m_page->showNotice(Message::Severity::Information, tr("Draft from %1").arg(when),
                           tr("What was typed then is in the form again. Nothing was sent."));
        return;
    }
    m_page->showNotice(Message::Severity::Warning,
                       tr("Draft from %1: the group has changed since then").arg(when),
                       tr("What was typed then is in the form again. Compare it with what is "
                          "there now before it is saved."),
                       { compareButton() });
}

void EditFlow::propose(const EditRequest &request, const QString &why)
{
    m_proposal = request;
    m_proposalWhy = why;
    m_workspace.edit(m_ref, this, [this](const CloudResult<EditBase> &base) {
        if (base)
            opened(*base);
        else
            openFailed(base.error());
    });
}

void EditFlow::presentProposal(const EditBase &base)
{
    const EditRequest request = *std::exchange(m_proposal, {});
    const GroupContent openedOn = shapedLike(base.content, request.base);
    const GroupContent wanted = shapedLike(base.content, request.wanted);
    if (sameContent(base.content, wanted)) {
        present(base, base.content, base.content);
        m_page->showNotice(Message::Severity::Information,
                           tr("There is nothing to change: the group is like this already."));
        m_fleeting = true;
        return;
    }
    m_openedOn = openedOn;
    m_wanted = wanted;
    present(base, openedOn, wanted);
    m_cause = request.cause;
    m_page->showNotice(isCompared() ? Message::Severity::Information : Message::Severity::Warning,
                       isCompared() ? m_proposalWhy
                                    : tr("The group has changed since. Compare both, and choose "
                                         "what is to stay."),
                       tr("Nothing was sent yet."));
    m_fleeting = true;
    review();
}

void EditFlow::present(const EditBase &base, const GroupContent &openedOn,
                       const GroupContent &wanted)
{
    m_name = base.content.name;
    m_page->show(base, openedOn, wanted);
    take();
    Q_EMIT titleChanged();
}

/// The group was read again after something was sent: what came of it is no change of others.
void EditFlow::rebase(const EditBase &now)
{
    const QList<MergeRow> rows = compareContents(m_openedOn, now.content, m_wanted);
    const bool byOthers = std::any_of(rows.cbegin(), rows.cend(), [](const MergeRow &row) {
        return row.theirs != row.base && row.theirs != row.mine;
    });
    present(now, byOthers ? completed(m_openedOn, now.content) : now.content,
            completed(m_wanted, now.content));
}

void EditFlow::take()
{
    if (!m_page->isLoaded())
        return;
    const GroupContent wanted = m_page->wanted();
    const bool unsaved = m_page->isChanged();
    if (wanted == m_wanted && m_page->openedOn() == m_openedOn && unsaved == m_unsaved)
        return;
    if (m_fleeting && wanted != m_wanted) {
        m_fleeting = false;
        m_page->clearNotice();
    }
    m_wanted = wanted;
    m_openedOn = m_page->openedOn();
    const bool was = std::exchange(m_unsaved, unsaved);
    if (was || unsaved)
        m_keeper.touch();
    if (!unsaved) {
        m_page->setDraftTime({});
        m_cause = {};
    }
    if (was != unsaved)
        Q_EMIT titleChanged();
}

std::optional<EditDraft> EditFlow::draft() const
{
    if (!m_unsaved)
        return {};
    return EditDraft { m_ref, name(), m_openedOn, m_wanted, QDateTime::currentDateTimeUtc() };
}

void EditFlow::removeItem(GroupField field, const QString &item)
{
    if (m_page->isLoaded())
        m_page->removeItem(field, item);
    else
        m_removals.append({ field, item });
}

void EditFlow::follow(const EditBase &now)
{
    if (m_saving || m_unsaved || !m_page->isLoaded())
        return;
    adopt(now.group.id);
    m_page->clearNotice();
    present(now, now.content, now.content);
}

void EditFlow::discard()
{
    m_restored.reset();
    m_proposal.reset();
    m_cause = {};
    m_removals.clear();
    if (m_page->isLoaded()) {
        m_page->clearNotice();
        present(m_page->base(), m_page->base().content, m_page->base().content);
    }
    m_keeper.clear();
}

/// A rename may change the id; the draft moves with it when it is written next.
void EditFlow::adopt(const GroupId &id)
{
    if (id.isEmpty() || id == m_ref.group)
        return;
    m_ref.group = id;
    m_page->setRef(m_ref);
}

QString EditFlow::whyNot() const
{
    const auto profile = m_workspace.profile(m_ref.profile);
    if (!profile)
        return tr("The profile of this group was removed.");
    const auto limit = m_workspace.limit(GroupAction::Edit, m_ref);
    return limit ? limitText(*limit, GroupAction::Edit, profile->name) : QString();
}

void EditFlow::followRights()
{
    if (m_page)
        m_page->setRights(whyNot(), m_workspace.lock(m_ref.profile));
}

} // namespace groupdesk
