#include "platforms/tursoui.h"

#include "errorwords.h"
#include "platforms/tursodetail.h"
#include "platforms/tursofields.h"
#include "platforms/tursoimpact.h"
#include "platforms/tursoorders.h"
#include "platforms/tursopage.h"
#include "punctuation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TursoUi)
};

QString consequence(const Group &group)
{
    QStringList codes;
    for (const QString &code : group.locations)
        codes.append(displayName(code));
    if (codes.isEmpty())
        return Texts::tr("destroys every database in it");
    return Texts::tr("destroys every database in it (%1)").arg(listed(codes));
}

QString keptReason(const Group &group)
{
    return group.deleteProtection.value_or(false) ? Texts::tr("delete protection is on")
                                                  : QString();
}

QString deletionWarning(int count)
{
    return count == 1
        ? Texts::tr("Turso destroys every database in the group, with all data. This cannot be "
                    "undone.")
        : Texts::tr("Turso destroys every database in these %n groups, with all data. This cannot "
                    "be undone.",
                    nullptr, count);
}

QString deletionHint(const CloudError &error)
{
    if (error.serverCode == "delete-protected"_L1)
        return Texts::tr("Its delete protection is on: turn that off first, in the Group menu.");
    const bool refused = error.kind == CloudError::Kind::Forbidden
        || error.kind == CloudError::Kind::BadRequest || error.kind == CloudError::Kind::Conflict
        || error.kind == CloudError::Kind::Unprocessable;
    return refused ? Texts::tr("If delete protection is on, turn it off first, in the Group menu.")
                   : QString();
}

QString errorHint(const CloudError &error, Activity activity)
{
    using Kind = CloudError::Kind;
    if (error.kind == Kind::Unauthorized) {
        // What the service says when it is shown a JWT that belongs to a database or a group.
        if (error.serverCode == tokencode::wrongKind || error.serverMessage.contains("jwt id"_L1))
            return Texts::tr("This looks like the token of a database or a group. Groups are "
                             "managed with a platform API token of the organization.");
        if (error.serverCode == tokencode::malformed
            || error.serverMessage.contains("number of segments"_L1))
            return Texts::tr("What was sent does not look like a Turso token at all.");
        return {};
    }
    if (error.kind == Kind::ServerError && error.host.endsWith(".turso.tech"_L1))
        return Texts::tr("How Turso is doing stands at status.turso.tech.");
    QString hint;
    if (error.kind == Kind::Forbidden) {
        hint = isWrite(activity)
            ? Texts::tr("Likely causes: the account has no membership or too small a role in the "
                        "organization, or the token belongs to one group; such tokens never "
                        "create, change or delete groups.")
            : Texts::tr("Likely causes: the account has no membership in the organization, or the "
                        "token was made for another one.");
    } else if (error.kind == Kind::PaymentRequired && activity == Activity::Creating) {
        hint = Texts::tr("More than one group needs a paid plan. Plans are changed on "
                         "app.turso.tech, under Billing.");
    }
    const QString more = activity == Activity::Deleting ? deletionHint(error) : QString();
    return hint.isEmpty() ? more : more.isEmpty() ? hint : QString(hint + u' ' + more);
}

} // namespace

PlatformUi tursoUi()
{
    PlatformUi ui;
    ui.makeDraftPage = [](QWidget *parent) -> DraftPage * { return new TursoPage(parent); };
    ui.facts = tursoFacts;
    ui.lists = tursoLists;
    ui.needs = tursoNeeds();
    ui.deletionWarning = deletionWarning;
    ui.deletionIsIrreversible = true;
    ui.tokenHint = Texts::tr("A platform API token (Turso dashboard → Settings → API Tokens), not "
                             "the token of a database or group.");
    ui.optionLabels = {
        { profileoption::personalRoot,
          { Texts::tr("Use the &personal account's own path"),
            Texts::tr("Lists the groups of the account itself through the older path without an "
                      "organization. Only for accounts whose organization cannot be listed") } },
        { profileoption::closestRegionUrl,
          { Texts::tr("Ask region.turso.io for the &closest location"),
            Texts::tr("For a suggestion in the New Group form. The token is not sent there, but "
                      "the host sees this computer's address") } },
    };
    ui.optionValues = { { profileoption::personalRoot, u"true"_s },
                        { profileoption::closestRegionUrl, u"https://region.turso.io"_s } };
    ui.duplicateNames = DuplicateNames::Refused;
    ui.consequence = consequence;
    ui.impact = tursoImpact;
    ui.comesBack = Texts::tr("name, locations and delete protection");
    ui.neverComesBack = Texts::tr("databases and their data, tokens, the internal id");
    ui.keptReason = keptReason;
    ui.errorHint = errorHint;
    ui.editFields = tursoFields();
    ui.orders = tursoOrders();
    return ui;
}

} // namespace groupdesk
