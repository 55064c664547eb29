#include "platforms/braintrustui.h"

#include "platforms/braintrustdetail.h"
#include "platforms/braintrustfields.h"
#include "platforms/braintrustimpact.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BraintrustUi)
};

/// Name and description are all there is; members are added afterwards.
class BraintrustPage final : public DraftPage
{
public:
    explicit BraintrustPage(QWidget *parent) : DraftPage(parent) { }

    QList<DirectoryKind> needs() const override { return {}; }
    void setDirectory(DirectoryKind, const Directory &) override { }
    void setDirectoryError(DirectoryKind, const QString &) override { }
    void complete(GroupDraft &draft) const override { draft.details = BraintrustDraft {}; }
    QString missing() const override { return {}; }
    QString nameProblem(const QString &) const override { return {}; }
    QString nameWarning(const QString &name) const override { return braintrustNameWarning(name); }
};

const BraintrustDetails *detailsOf(const Group &group)
{
    return std::get_if<BraintrustDetails>(&group.details);
}

QString consequence(const Group &group)
{
    const std::optional<int> count = group.members ? group.members->people : std::optional<int>();
    if (!count)
        return Texts::tr("its people lose what the group grants");
    if (*count == 0)
        return Texts::tr("has no direct members");
    return *count == 1 ? Texts::tr("one person loses what the group grants")
                       : Texts::tr("%n people lose what the group grants", nullptr, *count);
}

QString keptReason(const Group &group)
{
    const BraintrustDetails *details = detailsOf(group);
    return details != nullptr && details->builtIn ? Texts::tr("built-in group of Braintrust")
                                                  : QString();
}

QString refusalHint(const CloudError &error, Activity activity)
{
    if (activity == Activity::Creating)
        return Texts::tr("Creating groups takes the Manage access right, and custom groups "
                         "belong to the Enterprise plan.");
    if (activity == Activity::Editing)
        return Texts::tr("Changing takes the Update right on the group or an owner's key; "
                         "built-in groups keep what the platform gave them.");
    if (activity == Activity::Deleting)
        return Texts::tr("Deleting takes the Delete right on the group or an owner's key; "
                         "built-in groups are never deleted.");
    // "Missing read access to …", in JSON or plain text.
    static const QRegularExpression missing(u"\\bMissing (\\w{1,30}) access\\b"_s);
    const QString right = missing.match(error.serverMessage).captured(1);
    return right.isEmpty() ? Texts::tr("The key may lack the Read right.")
                           : Texts::tr("Braintrust names the right “%1”.").arg(right);
}

QString errorHint(const CloudError &error, Activity activity)
{
    using Kind = CloudError::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
        return Texts::tr("Keys begin with “sk-”, service tokens with “bt-st-”. Self-hosted and "
                         "European organizations have endpoints of their own: Braintrust shows "
                         "the address under Settings → Data plane.");
    case Kind::PaymentRequired:
        return Texts::tr("Custom groups belong to the Enterprise plan.");
    case Kind::Forbidden:
    case Kind::NotFoundOrForbidden:
        return refusalHint(error, activity);
    case Kind::HostNotFound:
    case Kind::TlsFailed:
    case Kind::NotThePlatform:
    case Kind::NotFound:
        return Texts::tr("A self-hosted Braintrust answers only at its own address, often within "
                         "a private network: see Settings → Data plane.");
    case Kind::ServerError:
        return error.host.endsWith(".braintrust.dev"_L1)
            ? Texts::tr("How Braintrust is doing stands at status.braintrust.dev.")
            : QString();
    default:
        return {};
    }
}

} // namespace

PlatformUi braintrustUi()
{
    PlatformUi ui;
    ui.makeDraftPage = [](QWidget *parent) -> DraftPage * { return new BraintrustPage(parent); };
    ui.facts = braintrustFacts;
    ui.lists = braintrustLists;
    ui.needs = braintrustNeeds();
    ui.tokenHint = Texts::tr("An API key (sk-…) or a service token (bt-st-…) of the organization: "
                             "Braintrust → Settings → API keys.");
    ui.duplicateNames = DuplicateNames::ReturnExisting;
    ui.consequence = consequence;
    ui.impact = braintrustImpact;
    ui.comesBack = Texts::tr("name, description, members, included groups, and grants as far as the token may give them");
    ui.neverComesBack = Texts::tr("the id, and whatever elsewhere names it");
    ui.keptReason = keptReason;
    ui.errorHint = errorHint;
    ui.editFields = braintrustFields();
    return ui;
}

} // namespace groupdesk
