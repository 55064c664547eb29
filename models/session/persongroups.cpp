#include "persongroups.h"

#include "grouptablemodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr std::chrono::milliseconds sliceLength = 4ms;
constexpr int stride = 64; ///< groups between two looks at the clock

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
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_groups.rowCount() && clock.elapsed() < sliceLength.count()) {
        const int end = std::min(m_next + stride, m_groups.rowCount());
        for (; m_next < end; ++m_next)
            lookAt(m_next);
    }
    if (m_next < m_groups.rowCount())
        m_slice.start();
    else
        finish();
}

void PersonGroups::lookAt(int row)
{
    const GroupRow &group = m_groups.rowAt(row);
    const auto user = m_who.constFind(SourceRef { group.ref.profile, group.ref.organization });
    if (user == m_who.cend())
        return;
    if (names(group.group.details, *user))
        m_direct.append(group.ref);
    const auto *details = std::get_if<BraintrustDetails>(&group.group.details);
    if (details == nullptr || !details->memberGroups)
        return;
    for (const GroupId &included : *details->memberGroups)
        m_containers[{ group.ref.profile, group.ref.organization, included }].append(group.ref);
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
