#include "platforms/nscaleui.h"

#include "platforms/nscaledetail.h"
#include "platforms/nscalefields.h"
#include "platforms/nscaleimpact.h"
#include "platforms/nscalepage.h"
#include "punctuation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NscaleUi)
};

const NscaleDetails *detailsOf(const Group &group)
{
    return std::get_if<NscaleDetails>(&group.details);
}

QString consequence(const Group &group)
{
    const NscaleDetails *details = detailsOf(group);
    if (details == nullptr || !group.members)
        return Texts::tr("members lose its roles");
    const int people = group.members->people.value_or(int(details->users.size()));
    const auto accounts = int(details->serviceAccounts.size());
    QStringList parts;
    if (people > 0)
        parts.append(people == 1 ? Texts::tr("one person")
                                 : Texts::tr("%n people", nullptr, people));
    if (accounts > 0)
        parts.append(accounts == 1 ? Texts::tr("one service account")
                                   : Texts::tr("%n service accounts", nullptr, accounts));
    if (parts.isEmpty())
        return Texts::tr("has no members; detached from its projects");
    const QString whom = listed(parts);
    const auto roles = int(details->roles.size());
    if (roles == 0)
        return Texts::tr("gives no role to %1; detached from its projects").arg(whom);
    return roles == 1
        ? Texts::tr("takes one role from %1; detached from its projects").arg(whom)
        : Texts::tr("takes %n roles from %1; detached from its projects", nullptr, roles).arg(whom);
}

QString errorHint(const CloudError &error, Activity activity)
{
    using Kind = CloudError::Kind;
    if (error.kind == Kind::Unauthorized)
        return Texts::tr("Service tokens end 90 days after they were made and when they are "
                         "rotated.");
    if (error.kind == Kind::Forbidden && activity == Activity::Creating)
        return Texts::tr("Creating groups takes the administrator role, and only roles that the "
                         "token holds itself can be given to a group.");
    if (error.kind == Kind::Forbidden && activity == Activity::Editing)
        return Texts::tr("Changing groups takes the administrator role, and only roles that the "
                         "token holds itself can be given to a group.");
    if (error.kind == Kind::Forbidden)
        return Texts::tr("Groups are managed with the administrator role; auditors may read "
                         "them, users and readers may not.");
    // The server looks up membership before rights, and answers a failed look-up with 500.
    if (error.kind == Kind::ServerError && error.httpStatus == 500)
        return Texts::tr("Nscale also answers like this when the account no longer belongs to "
                         "the organization.");
    return {};
}

} // namespace

PlatformUi nscaleUi()
{
    PlatformUi ui;
    ui.makeDraftPage = [](QWidget *parent) -> DraftPage * { return new NscalePage(parent); };
    ui.facts = nscaleFacts;
    ui.lists = nscaleLists;
    ui.needs = nscaleNeeds();
    ui.tokenHint = Texts::tr("A service token: Nscale console → Settings → Service Tokens. It is "
                             "shown there only once.");
    ui.duplicateNames = DuplicateNames::Allowed;
    ui.consequence = consequence;
    ui.impact = nscaleImpact;
    ui.comesBack = Texts::tr("name, description, tags, members, service accounts, projects, and "
                             "roles as far as the token may give them");
    ui.neverComesBack = Texts::tr("the id, and whatever elsewhere names it");
    ui.keptReason = [](const Group &) { return QString(); };
    ui.errorHint = errorHint;
    ui.editFields = nscaleFields();
    return ui;
}

} // namespace groupdesk
