#include "platforms/nscalepage.h"

#include "choicelist.h"
#include "platforms/nscalefields.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

template <class Id>
QList<Id> asIds(const QStringList &texts)
{
    QList<Id> ids;
    ids.reserve(texts.size());
    for (const QString &text : texts)
        ids.append(Id(text));
    return ids;
}

} // namespace

NscalePage::NscalePage(QWidget *parent)
    : DraftPage(parent), m_tabs(new QTabWidget(this)),
      m_roles(new ChoiceList(tr("Roles"), u"role-badge"_s, m_tabs)),
      m_users(new ChoiceList(tr("Users"), u"avatar-default"_s, m_tabs)),
      m_accounts(new ChoiceList(tr("Service accounts"), u"service-account"_s, m_tabs))
{
    m_tabs->setObjectName(u"nscaleTabs"_s);
    m_tabs->setAccessibleName(tr("What the group gets and who is in it"));
    m_roles->setObjectName(u"rolesList"_s);
    m_users->setObjectName(u"usersList"_s);
    m_accounts->setObjectName(u"serviceAccountsList"_s);
    m_tabs->addTab(m_roles, {});
    m_tabs->addTab(m_users, {});
    m_tabs->addTab(m_accounts, {});
    updateTitles();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tabs);
    for (ChoiceList *list : { m_roles, m_users, m_accounts }) {
        connect(list, &ChoiceList::changed, this, [this] {
            updateTitles();
            Q_EMIT changed();
        });
    }
}

QList<DirectoryKind> NscalePage::needs() const
{
    return { DirectoryKind::Roles, DirectoryKind::Users, DirectoryKind::ServiceAccounts };
}

ChoiceList *NscalePage::listOf(DirectoryKind kind) const
{
    switch (kind) {
    case DirectoryKind::Roles:
        return m_roles;
    case DirectoryKind::Users:
        return m_users;
    case DirectoryKind::ServiceAccounts:
        return m_accounts;
    default:
        return nullptr;
    }
}

void NscalePage::setDirectory(DirectoryKind kind, const Directory &directory)
{
    if (ChoiceList *list = listOf(kind))
        list->setEntries(directory,
                         kind == DirectoryKind::Roles ? tr("goes beyond this account's own rights")
                                                      : tr("cannot be chosen"));
}

void NscalePage::setDirectoryError(DirectoryKind kind, const QString &text)
{
    if (ChoiceList *list = listOf(kind))
        list->setProblem(text);
}

void NscalePage::complete(GroupDraft &draft) const
{
    draft.details
        = NscaleDraft { asIds<RoleId>(m_roles->chosenIds()), asIds<UserId>(m_users->chosenIds()),
                        asIds<ServiceAccountId>(m_accounts->chosenIds()) };
}

QString NscalePage::missing() const
{
    return {}; // the service accepts a group without roles and members
}

QString NscalePage::nameProblem(const QString &name) const
{
    return nscaleNameProblem(name);
}

QString NscalePage::nameWarning(const QString &) const
{
    return {};
}

bool NscalePage::showFieldError(const QString &field, const QString &text)
{
    const QList<QPair<QLatin1String, ChoiceList *>> fields {
        { "roleIDs"_L1, m_roles },
        { "userIDs"_L1, m_users },
        { "subjects"_L1, m_users },
        { "serviceAccountIDs"_L1, m_accounts },
    };
    for (const auto &[name, list] : fields) {
        if (!field.endsWith(name))
            continue;
        list->setProblem(text);
        m_tabs->setCurrentWidget(list);
        return true;
    }
    return false;
}

void NscalePage::updateTitles()
{
    const auto title = [](const QString &plain, const ChoiceList *list) {
        const auto chosen = list->chosenIds().size();
        return chosen == 0 ? plain : tr("%1 (%2)").arg(plain).arg(chosen);
    };
    m_tabs->setTabText(0, title(tr("&Roles"), m_roles));
    m_tabs->setTabText(1, title(tr("&Users"), m_users));
    m_tabs->setTabText(2, title(tr("&Service accounts"), m_accounts));
}

} // namespace groupdesk
