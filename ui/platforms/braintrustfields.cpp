#include "platforms/braintrustfields.h"

#include "group.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BraintrustFields)
};

} // namespace

QString braintrustNameWarning(const QString &name)
{
    if (displayName(name) == name)
        return {};
    return Texts::tr("The name has characters that cannot be seen.");
}

QList<EditFieldUi> braintrustFields()
{
    return {
        { .field = GroupField::Name,
          .label = Texts::tr("&Name"),
          .wireNames = { u"name"_s },
          .nameWarning = braintrustNameWarning },
        { .field = GroupField::Description,
          .label = Texts::tr("&Description"),
          .wireNames = { u"description"_s } },
        { .field = GroupField::Users,
          .label = Texts::tr("&Members"),
          .iconName = u"avatar-default"_s,
          .explanation = Texts::tr("People named by this group itself."),
          .addText = Texts::tr("&Add Member…"),
          .emptyText = Texts::tr("Nobody is a direct member"),
          .pasteList = true,
          .serviceAccounts = true,
          .wireNames = { u"member_users"_s, u"add_member_users"_s, u"remove_member_users"_s } },
        { .field = GroupField::IncludedGroups,
          .label = Texts::tr("Inc&luded groups"),
          .iconName = u"system-users"_s,
          .explanation = Texts::tr("Everyone in these groups is in this one, too."),
          .addText = Texts::tr("Add &Group…"),
          .emptyText = Texts::tr("No other group is included"),
          .wireNames = { u"member_groups"_s, u"add_member_groups"_s, u"remove_member_groups"_s } },
    };
}

} // namespace groupdesk
