#include "platforms/nscalefields.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NscaleFields)
};

QList<EditFieldUi> valueFields()
{
    return {
        { .field = GroupField::Name,
          .label = Texts::tr("&Name"),
          .wireNames = { u"name"_s },
          .nameProblem = nscaleNameProblem },
        { .field = GroupField::Description,
          .label = Texts::tr("&Description"),
          .wireNames = { u"description"_s } },
        { .field = GroupField::Roles,
          .label = Texts::tr("R&oles"),
          .iconName = u"role-badge"_s,
          .explanation = Texts::tr("What everyone in the group may do, in its projects."),
          .emptyText = Texts::tr("The group has no role"),
          .tickList = true,
          .wireNames = { u"roleIDs"_s } },
    };
}

QList<EditFieldUi> memberFields()
{
    return {
        { .field = GroupField::Users,
          .label = Texts::tr("&Members"),
          .iconName = u"avatar-default"_s,
          .addText = Texts::tr("&Add Member…"),
          .emptyText = Texts::tr("No user of the organization is in the group"),
          .pasteList = true,
          .wireNames = { u"userIDs"_s } },
        { .field = GroupField::Subjects,
          .label = Texts::tr("E&xternal subjects"),
          .iconName = u"avatar-default"_s,
          .explanation = Texts::tr("People whom only an identity provider knows. They can be "
                                   "taken out here, but not added."),
          .emptyText = Texts::tr("Nobody from outside is in the group"),
          .removeOnly = true,
          .wireNames = { u"subjects"_s } },
        { .field = GroupField::ServiceAccounts,
          .label = Texts::tr("Service a&ccounts"),
          .iconName = u"service-account"_s,
          .addText = Texts::tr("&Add Service Account…"),
          .emptyText = Texts::tr("No service account is in the group"),
          .wireNames = { u"serviceAccountIDs"_s } },
        { .field = GroupField::Projects,
          .label = Texts::tr("Pro&jects"),
          .iconName = u"folder"_s,
          .explanation = Texts::tr("Where the roles of the group hold. Each project is changed by "
                                   "a request of its own."),
          .addText = Texts::tr("&Add Project…"),
          .emptyText = Texts::tr("No project names the group"),
          .wireNames = { u"groupIDs"_s } },
        { .field = GroupField::Tags,
          .label = Texts::tr("&Tags"),
          .addText = Texts::tr("Add Ta&g"),
          .emptyText = Texts::tr("The group has no tags"),
          .wireNames = { u"tags"_s } },
    };
}

} // namespace

// The rule of the service's schema: 1 to 63 ASCII characters, letters or digits at both ends.
QString nscaleNameProblem(const QString &name)
{
    static const QRegularExpression rule(u"^[0-9A-Za-z](?:[0-9A-Za-z._-]{0,61}[0-9A-Za-z])?$"_s);
    static const QRegularExpression characters(u"^[0-9A-Za-z._-]*$"_s);
    if (rule.match(name).hasMatch())
        return {};
    if (!characters.match(name).hasMatch())
        return Texts::tr("Nscale accepts letters A–Z, digits, dots, dashes and underscores, no "
                         "spaces.");
    if (name.size() > 63)
        return Texts::tr("Nscale accepts at most 63 characters.");
    return Texts::tr("At Nscale a name begins and ends with a letter or a digit.");
}

QList<EditFieldUi> nscaleFields()
{
    return valueFields() + memberFields();
}

} // namespace groupdesk
