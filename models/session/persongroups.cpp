#include "persongroups.h"

#include "grouptablemodel.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr std::chrono::milliseconds sliceLength = 4ms;
constexpr quint32 stride = 64; ///< groups between two looks at the clock

bool names(const GroupDetails &details, const UserId &user)
{
    if (const auto *braintrust = std::get_if<BraintrustDetails>(&details))
        return braintrust->memberUsers && braintrust->memberUsers->contains(user);
    const auto *nscale = std::get_if<NscaleDetails>(&details);
    return nscale != nullptr && nscale->users.contains(user);
}

} // namespace

PersonGroups::PersonGroups(const GroupTableModel &groups, const QList<PalettePerson> &who,
                           QObject *parent)
    : QObject(parent), m_groups(groups)
{
    for (const PalettePerson &person : who)
        m_who.insert(person.source, person.user);
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PersonGroups::lookAtSlice);
}

void PersonGroups::start()
{
    m_slice.start();
}

void PersonGroups::lookAtSlice()
{
    const QDeadlineTimer end(sliceLength);
    const GroupStore &groups = m_groups.store();
    while (m_next < groups.slotEnd() && !end.hasExpired()) {
        const Slot stop = std::min(m_next + stride, groups.slotEnd());
        for (; m_next < stop; ++m_next) {
            if (groups.isLive(m_next))
                lookAt(m_next);
        }
    }
    if (m_next < groups.slotEnd())
        m_slice.start();
    else
        finish();
}

void PersonGroups::lookAt(quint32 slot)
{
    const GroupStore &groups = m_groups.store();
    const auto user = m_who.constFind(groups.source(groups.sourceOf(slot)).ref);
    if (user == m_who.cend())
        return;
    const Group group = groups.view(slot).group(user.key().organization);
    const GroupRef ref { user.key().profile, user.key().organization, group.id };
    if (names(group.details, *user))
        m_direct.append(ref);
    const auto *details = std::get_if<BraintrustDetails>(&group.details);
    if (details == nullptr || !details->memberGroups)
        return;
    for (const GroupId &included : *details->memberGroups)
        m_containers[{ ref.profile, ref.organization, included }].append(ref);
}

void PersonGroups::add(const GroupRef &ref, const QString &through)
{
    const std::optional<GroupRow> row = m_groups.row(ref);
    if (!row || m_seen.contains(ref))
        return;
    m_seen.insert(ref);
    m_found.append({ .ref = ref,
                     .name = row->group.name,
                     .place = QString(row->platformName % u" · "_s % row->organizationName),
                     .through = through });
}

void PersonGroups::finish()
{
    for (const GroupRef &ref : std::as_const(m_direct))
        add(ref, {});
    // From each of them up to those that include it, and so on; circles end at what was seen.
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const PersonGroup inner = m_found.at(i);
        for (const GroupRef &outer : m_containers.value(inner.ref))
            add(outer, inner.name);
    }
    std::sort(m_found.begin(), m_found.end(), [](const PersonGroup &l, const PersonGroup &r) {
        const int place = l.place.localeAwareCompare(r.place);
        const int name = l.name.localeAwareCompare(r.name);
        return place != 0 ? place < 0 : name != 0 ? name < 0 : l.ref < r.ref;
    });
    Q_EMIT finished();
}

} // namespace groupdesk
