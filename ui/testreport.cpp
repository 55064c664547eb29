#include "testreport.h"

#include "expirywarning.h"
#include "group.h"
#include "limittext.h"
#include "punctuation.h"
#include "tokenwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qsizetype namedAtMost = 6;
constexpr std::array allActions { GroupAction::Create, GroupAction::Edit, GroupAction::Delete };

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TestReport)
};

QString joinedNames(const QStringList &names)
{
    QStringList shown = names.first(qMin(namedAtMost, names.size()));
    if (names.size() > namedAtMost)
        shown.append(u"…"_s);
    return listed(shown);
}

ReportLine organizationsLine(const QList<Organization> &organizations)
{
    if (organizations.isEmpty())
        return { ReportLine::Kind::Warning, Texts::tr("The account sees no organization.") };
    QStringList names;
    for (const Organization &organization : organizations)
        names.append(displayName(organization.name));
    const QString list = joinedNames(names);
    return {
        ReportLine::Kind::Good,
        organizations.size() == 1
            ? Texts::tr("Found one organization: %1").arg(list)
            : Texts::tr("Found %n organizations: %1", nullptr, int(organizations.size())).arg(list)
    };
}

ReportLine identityLine(const ConnectionReport &report)
{
    if (report.signedInAs.isEmpty())
        return { ReportLine::Kind::Neutral,
                 Texts::tr("The platform does not say whom the token belongs to.") };
    return { ReportLine::Kind::Good,
             Texts::tr("Signed in as %1").arg(displayName(report.signedInAs)) };
}

ReportLine tokenLine(const TokenStatus &status, const QDateTime &now)
{
    const QString end = expiryText(status, now);
    if (end.isEmpty())
        return {
            ReportLine::Kind::Neutral,
            Texts::tr("%1: the platform does not say when it expires").arg(tokenKindText(status))
        };
    const QString text = Texts::tr("%1: %2").arg(tokenKindText(status), end);
    switch (expiryWarning(status, now)) {
    case ExpiryWarning::None:
        return { ReportLine::Kind::Good, text };
    case ExpiryWarning::TwoWeeks:
        return { ReportLine::Kind::Warning, text };
    case ExpiryWarning::ThreeDays:
    case ExpiryWarning::LastDay:
    case ExpiryWarning::Expired:
        return { ReportLine::Kind::Bad, text };
    }
    Q_UNREACHABLE();
}

QString mayText(GroupAction action)
{
    switch (action) {
    case GroupAction::Create:
        return Texts::tr("May create groups");
    case GroupAction::Edit:
        return Texts::tr("May change groups");
    case GroupAction::Delete:
        return Texts::tr("May delete groups");
    default:
        Q_UNREACHABLE(); // not one of allActions
    }
}

/// The organizations in which each reason keeps \a action from being done.
QList<std::pair<Limit, QStringList>> limitsOf(GroupAction action, const ConnectionReport &report)
{
    QList<std::pair<Limit, QStringList>> found;
    for (const Organization &organization : report.organizations) {
        const Capabilities limits = report.limits.value(organization.id);
        const auto limit = limits.constFind(action);
        if (limit == limits.cend())
            continue;
        const auto known = std::find_if(found.begin(), found.end(), [&limit](const auto &entry) {
            return entry.first == *limit;
        });
        if (known == found.end())
            found.append({ *limit, { displayName(organization.name) } });
        else
            known->second.append(displayName(organization.name));
    }
    return found;
}

QList<ReportLine> rightsLines(const ConnectionReport &report, const Profile &profile)
{
    if (report.limits.isEmpty())
        return { { ReportLine::Kind::Neutral,
                   Texts::tr("The platform does not say what this token may do.") } };
    QList<ReportLine> allowed;
    QList<ReportLine> denied;
    for (const GroupAction action : allActions) {
        const auto limits = limitsOf(action, report);
        if (limits.isEmpty())
            allowed.append({ ReportLine::Kind::Good, mayText(action) });
        for (const auto &[limit, organizations] : limits) {
            const QString why = limitText(limit, action, profile.name);
            denied.append({ ReportLine::Kind::Warning,
                            organizations.size() == report.organizations.size()
                                ? why
                                : Texts::tr("%1 (%2)").arg(why, joinedNames(organizations)) });
        }
    }
    if (denied.isEmpty())
        return { { ReportLine::Kind::Good, Texts::tr("May create, change and delete groups") } };
    return allowed + denied;
}

} // namespace

QString reportHeadline(const ConnectionReport &report)
{
    const QString time = QLocale().toString(qlonglong(report.elapsed.count()));
    return report.tlsVersion.isEmpty()
        ? Texts::tr("Connected in %1 ms, without encryption (this computer)").arg(time)
        : Texts::tr("Connected in %1 ms · %2").arg(time, report.tlsVersion);
}

QList<ReportLine> reportLines(const ConnectionReport &report, const Profile &profile,
                              const QDateTime &now)
{
    return QList<ReportLine> { identityLine(report), organizationsLine(report.organizations),
                               tokenLine(report.token, now) }
    + rightsLines(report, profile);
}

bool allowsNoWrites(const ConnectionReport &report)
{
    const auto isBarred = [&report](const Organization &organization) {
        const Capabilities limits = report.limits.value(organization.id);
        return std::all_of(allActions.begin(), allActions.end(), [&limits](GroupAction action) {
            const auto limit = limits.constFind(action);
            return limit != limits.cend()
                && (limit->kind == Limit::Kind::TokenScope
                    || limit->kind == Limit::Kind::MissingRight);
        });
    };
    return !report.organizations.isEmpty()
        && std::all_of(report.organizations.cbegin(), report.organizations.cend(), isBarred);
}

} // namespace groupdesk
