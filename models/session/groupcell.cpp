#include "groupcell.h"

#include "words.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString unknown()
{
    return u"?"_s;
}

QString notApplicable()
{
    return u"–"_s;
}

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QStringList GroupCell::samples(Column column)
{
    GroupRow row;
    QStringList texts;
    if (column == Column::Members) {
        for (const MemberCounts &counts :
             { MemberCounts { .people = 8, .groups = 1 }, MemberCounts { .people = 8, .groups = 2 },
               MemberCounts { .people = 10, .serviceAccounts = 2 } }) {
            row.group.members = counts;
            texts.append(GroupCell(row).text(column));
        }
    } else if (column == Column::State) {
        for (const GroupState state :
             { GroupState::Healthy, GroupState::Degraded, GroupState::Unhealthy,
               GroupState::Archived, GroupState::Pending, GroupState::Deleting }) {
            row.group.state = state;
            texts.append(GroupCell(row).text(column));
        }
    }
    return texts;
}

QString GroupCell::header(Column column)
{
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Platform:
        return tr("Platform");
    case Column::Organization:
        return tr("Organization");
    case Column::Members:
        return tr("Members");
    case Column::Location:
        return tr("Location");
    case Column::Protection:
        return tr("Protection");
    case Column::State:
        return tr("State");
    case Column::Created:
        return tr("Created");
    case Column::Description:
        return tr("Description");
    }
    Q_UNREACHABLE();
}

QString GroupCell::text(Column column) const
{
    switch (column) {
    case Column::Name:
        return displayName(m_row.group.name);
    case Column::Platform:
        return m_row.platformName;
    case Column::Organization:
        return displayName(m_row.organizationName);
    case Column::Members:
        return members();
    case Column::Location:
        return location();
    case Column::Protection:
        return protection();
    case Column::State:
        return state();
    case Column::Created:
        return created();
    case Column::Description:
        return description();
    }
    Q_UNREACHABLE();
}

QString GroupCell::spoken(Column column) const
{
    const QString shown = text(column);
    switch (column) {
    case Column::Name:
        return summary();
    case Column::Members:
        return spokenMembers();
    case Column::Protection:
        return className(m_row.endpointClass) + u", "_s + spokenProtection();
    case Column::Location:
        if (shown == notApplicable())
            return tr("no locations on this platform");
        return shown == unknown() ? tr("location unknown") : tr("location %1").arg(shown);
    case Column::State:
        return shown == notApplicable() ? tr("state not reported") : tr("state %1").arg(shown);
    case Column::Created:
        if (shown == notApplicable())
            return tr("creation date not reported");
        return shown == unknown() ? tr("creation date unknown") : tr("created %1").arg(shown);
    case Column::Description:
        return m_row.group.description.value_or(QString()).isEmpty() ? tr("no description") : shown;
    case Column::Platform:
    case Column::Organization:
        return shown;
    }
    Q_UNREACHABLE();
}

/// The first cell speaks for the row: what one would see at a glance.
QString GroupCell::summary() const
{
    QStringList parts { text(Column::Name), m_row.platformName,
                        displayName(m_row.organizationName) };
    if (m_row.group.members)
        parts.append(spokenMembers());
    parts.append(className(m_row.endpointClass));
    if (m_row.pinned || m_row.group.deleteProtection.value_or(false))
        parts.append(spokenProtection());
    if (m_row.group.state && *m_row.group.state != GroupState::Healthy)
        parts.append(spoken(Column::State));
    if (m_row.busy)
        parts.append(tr("in progress"));
    if (m_row.marked)
        parts.append(tr("changed"));
    return parts.join(", "_L1);
}

QString GroupCell::explanation(Column column) const
{
    const Group &group = m_row.group;
    switch (column) {
    case Column::Name:
        return displayName(group.name) + u'\n' + displayName(group.id.toString());
    case Column::Platform:
        return tr("%1, %2").arg(m_row.platformName, displayName(m_row.profileName));
    case Column::Created: {
        if (!group.created)
            return spoken(column);
        const QString when = QLocale().toString(group.created->toLocalTime(), QLocale::LongFormat);
        return group.createdBy.isEmpty() ? when
                                         : tr("%1, by %2").arg(when, displayName(group.createdBy));
    }
    case Column::Members:
    case Column::Protection:
    case Column::State:
        return spoken(column);
    case Column::Organization:
    case Column::Location:
    case Column::Description:
        return text(column);
    }
    Q_UNREACHABLE();
}

QVariant GroupCell::sortValue(Column column) const
{
    const Group &group = m_row.group;
    switch (column) {
    case Column::Name:
        return textOrNothing(group.name);
    case Column::Platform:
        return textOrNothing(m_row.platformName);
    case Column::Organization:
        return textOrNothing(m_row.organizationName);
    case Column::Members:
        return group.members && group.members->people ? QVariant(*group.members->people)
                                                      : QVariant();
    case Column::Location:
        return textOrNothing(group.locations.join(", "_L1));
    case Column::Protection:
        if (m_row.pinned)
            return 2;
        return group.deleteProtection ? QVariant(*group.deleteProtection ? 1 : 0) : QVariant();
    case Column::State:
        return group.state ? QVariant(static_cast<int>(*group.state)) : QVariant();
    case Column::Created:
        return group.created ? QVariant(*group.created) : QVariant();
    case Column::Description:
        return textOrNothing(group.description.value_or(QString()));
    }
    Q_UNREACHABLE();
}

bool GroupCell::isTurso() const
{
    return std::holds_alternative<TursoDetails>(m_row.group.details);
}

QString GroupCell::description() const
{
    // Turso has no descriptions; elsewhere none is simply blank.
    if (isTurso() && !m_row.group.description)
        return notApplicable();
    return displayName(m_row.group.description.value_or(QString()));
}

QString GroupCell::location() const
{
    if (!m_row.group.locations.isEmpty())
        return displayName(m_row.group.locations.join(", "_L1));
    return isTurso() ? unknown() : notApplicable();
}

QString GroupCell::created() const
{
    if (m_row.group.created)
        return QLocale().toString(m_row.group.created->toLocalTime().date(), QLocale::ShortFormat);
    return isTurso() ? notApplicable() : unknown();
}

QStringList GroupCell::otherMembers(Spelling spelling) const
{
    QStringList others;
    const int groups = m_row.group.members->groups.value_or(0);
    const int accounts = m_row.group.members->serviceAccounts.value_or(0);
    // One is spelled out so that English needs no catalogue for its plurals.
    if (groups > 0)
        others.append(groups == 1 ? tr("1 group") : tr("%Ln groups", nullptr, groups));
    if (accounts > 0)
        others.append(spelling == Spelling::Short ? tr("%Ln svc", "service accounts", accounts)
                          : accounts == 1         ? tr("1 service account")
                                                  : tr("%Ln service accounts", nullptr, accounts));
    return others;
}

QString GroupCell::members() const
{
    const std::optional<MemberCounts> &counts = m_row.group.members;
    if (!counts)
        return notApplicable();
    QStringList parts = otherMembers(Spelling::Short);
    parts.prepend(counts->people ? QLocale().toString(*counts->people) : unknown());
    return parts.join(" + "_L1);
}

QString GroupCell::spokenMembers() const
{
    const std::optional<MemberCounts> &counts = m_row.group.members;
    if (!counts)
        return tr("no members on this platform");
    QStringList parts = otherMembers(Spelling::Whole);
    if (!counts->people)
        parts.prepend(tr("number of people unknown"));
    else if (*counts->people == 1)
        parts.prepend(tr("1 person"));
    else
        parts.prepend(tr("%Ln people", nullptr, *counts->people));
    return parts.join(", "_L1);
}

QString GroupCell::protection() const
{
    if (m_row.pinned)
        return m_row.group.deleteProtection.value_or(false) ? tr("On, pinned") : tr("Pinned");
    if (m_row.group.deleteProtection)
        return *m_row.group.deleteProtection ? tr("On") : tr("Off");
    return isTurso() ? unknown() : notApplicable();
}

QString GroupCell::spokenProtection() const
{
    const QString platform = spokenPlatformProtection();
    return m_row.pinned ? tr("marked “Never Delete”, %1").arg(platform) : platform;
}

QString GroupCell::spokenPlatformProtection() const
{
    if (m_row.group.deleteProtection)
        return *m_row.group.deleteProtection ? tr("delete protection on")
                                             : tr("delete protection off");
    return isTurso() ? tr("delete protection unknown")
                     : tr("no delete protection on this platform");
}

QString GroupCell::state() const
{
    if (!m_row.group.state)
        return notApplicable();
    switch (*m_row.group.state) {
    case GroupState::Healthy:
        return tr("Healthy");
    case GroupState::Degraded:
        return tr("Degraded");
    case GroupState::Unhealthy:
        return tr("Unhealthy");
    case GroupState::Archived:
        return tr("Archived");
    case GroupState::Pending:
        return tr("Pending");
    case GroupState::Deleting:
        return tr("Deleting");
    case GroupState::Other:
        return m_row.group.stateText.isEmpty() ? unknown() : displayName(m_row.group.stateText);
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
