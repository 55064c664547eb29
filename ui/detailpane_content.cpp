#include "detailpane.h"

#include "clipboard.h"
#include "curlbutton.h"
#include "detailproblem.h"
#include "detailreader.h"
#include "fieldwords.h"
#include "formats.h"
#include "help/helptopic.h"
#include "limittext.h"
#include "jsonpage.h"
#include "memberlistview.h"
#include "tokennotices.h"
#include "whydialog.h"
#include "workspace.h"

#include <QLocale>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of DetailPane that says what is in the group, and answers what is asked about it.

namespace groupdesk {
namespace {

Fact timeFact(const QString &label, const QDateTime &time)
{
    return { .label = label,
             .value = fullTime(time, QDateTime::currentDateTimeUtc()),
             .toolTip = exactTime(time) };
}

/// The name of an id if it is known, else the id or e-mail itself.
Fact personFact(const QString &label, const QString &idOrMail, const Names &names)
{
    Fact fact { .label = label, .value = displayName(idOrMail) };
    if (const auto entry = entryOf(GroupField::Users, idOrMail, names)) {
        fact.value = displayName(entry->name);
        fact.toolTip = idOrMail;
    }
    return fact;
}

QString tabText(const MemberList &list)
{
    const QString number
        = list.count.isEmpty() ? QLocale().toString(itemCount(list.items)) : list.count;
    // Something can be shown of a list that the platform did not send: who is in it all the same.
    const bool counted = list.known || !list.count.isEmpty();
    return DetailPane::tr("%1 (%2)").arg(list.title, counted ? number : u"?"_s);
}

} // namespace

void DetailPane::renderLists(const GroupRow &row, const DetailContext &context)
{
    const QList<MemberList> lists = platformUi(row.platform).lists(context);
    while (m_lists.size() > lists.size()) {
        MemberListView *surplus = m_lists.takeLast();
        m_tabs->removeTab(m_tabs->indexOf(surplus));
        surplus->deleteLater();
    }
    while (m_lists.size() < lists.size())
        m_lists.append(addList());
    m_listNeeds.clear();
    const ErrorContext where { .platform = row.platformName,
                               .profile = row.profileName,
                               .organization = row.organizationName,
                               .platformId = row.platform };
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const MemberList &list = lists.at(i);
        MemberListView *view = m_lists.at(i);
        m_listNeeds.append(list.needs);
        m_tabs->setTabText(m_tabs->indexOf(view), tabText(list));
        setHelpTopic(view, row.platform.toString()); // what is in a group is its platform's matter
        view->setList(list);
        view->setStatus(
            { isReading(list.needs, context), readProblem(list.needs, context, where) });
    }
    updateRemoval();
}

// The first and the last are there for every group; what is between them depends on the platform.
QString DetailPane::tabAt(int index) const
{
    if (index <= 0)
        return u"overview"_s;
    return index == m_tabs->indexOf(m_json) ? u"json"_s : u"list-%1"_s.arg(index);
}

QString DetailPane::currentTab() const
{
    return m_wantedTab.isEmpty() ? tabAt(m_tabs->currentIndex()) : m_wantedTab;
}

void DetailPane::setCurrentTab(const QString &tab)
{
    m_wantedTab = tab;
    if (m_ref)
        applyTab();
}

void DetailPane::applyTab()
{
    if (m_wantedTab.isEmpty())
        return;
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (tabAt(index) == m_wantedTab)
            m_tabs->setCurrentIndex(index);
    }
    m_wantedTab.clear();
}

MemberListView *DetailPane::addList()
{
    auto *view = new MemberListView(m_tabs);
    m_tabs->insertTab(1 + int(m_lists.size()), view, QString());
    connect(view, &MemberListView::whyRequested, this, &DetailPane::explainMembership);
    connect(view, &MemberListView::retryRequested, this, [this, view] { retryFor(view); });
    connect(view, &MemberListView::removeReferenceRequested, this,
            [this](GroupField field, const QString &item) {
                if (m_ref)
                    Q_EMIT removeReferenceRequested(*m_ref, field, item);
            });
    return view;
}

void DetailPane::updateRemoval()
{
    const QString whyNot = whyNotEdit();
    for (MemberListView *view : std::as_const(m_lists))
        view->setRemovalLimit(whyNot);
}

QString DetailPane::whyNotEdit() const
{
    if (!m_ref)
        return {};
    const std::optional<Limit> limit = m_workspace.limit(GroupAction::Edit, *m_ref);
    if (!limit)
        return {};
    const auto profile = m_workspace.profile(m_ref->profile);
    return limitText(*limit, GroupAction::Edit, profile ? profile->name : QString());
}

void DetailPane::retryFor(const MemberListView *view)
{
    const auto place = std::find(m_lists.cbegin(), m_lists.cend(), view);
    if (place != m_lists.cend())
        m_reader->retry(m_listNeeds.at(place - m_lists.cbegin()));
}

QList<Fact> DetailPane::commonFacts(const GroupRow &row, const DetailContext &context) const
{
    const Group &group = row.group;
    QList<Fact> facts;
    if (group.description && !group.description->isEmpty())
        facts.append({ tr("Description"), displayName(*group.description) });
    facts.append({ tr("Profile"), displayName(row.profileName) });
    if (const QString end
        = expiryWords(m_workspace.tokenStatus(row.ref.profile), QDateTime::currentDateTimeUtc());
        !end.isEmpty())
        facts.append({ tr("Token"), end });
    facts.append({ tr("Organization"), displayName(row.organizationName) });
    if (group.created)
        facts.append(timeFact(tr("Created"), *group.created));
    if (!group.createdBy.isEmpty())
        facts.append(personFact(tr("Created by"), group.createdBy, context.names));
    if (group.modified)
        facts.append(timeFact(tr("Changed"), *group.modified));
    if (!group.modifiedBy.isEmpty())
        facts.append(personFact(tr("Changed by"), group.modifiedBy, context.names));
    return facts;
}

void DetailPane::explainMembership(const UserId &person)
{
    if (!m_ref)
        return;
    const SourceRef source = sourceOf(*m_ref);
    const MembershipGraph &graph = m_workspace.membership(source);
    const auto nameOf = [&graph](const GroupId &id) {
        const QString name = graph.name(id);
        return name.isEmpty() ? shortId(id.toString()) : name;
    };
    MembershipWords words;
    words.person
        = namedItem(person.toString(), GroupField::Users, m_workspace.names().names(source)).text;
    words.group = nameOf(m_ref->group);
    const MembershipReasons reasons = graph.why(person, m_ref->group);
    for (const MembershipPath &path : reasons.paths) {
        QStringList way { words.person };
        for (auto step = path.crbegin(); step != path.crend(); ++step)
            way.append(nameOf(*step));
        words.ways.append(way);
    }
    words.capped = reasons.capped;
    words.complete = graph.isComplete(m_ref->group);
    auto *dialog = new WhyDialog(words, this);
    dialog->open();
}

void DetailPane::copyCurl()
{
    if (!m_ref)
        return;
    const QString commands
        = curlCommands(m_workspace, m_ref->profile, m_workspace.previewRetrieve(*m_ref));
    if (!commands.isEmpty())
        copyText(commands);
}

} // namespace groupdesk
