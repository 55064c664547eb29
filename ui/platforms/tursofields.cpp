#include "platforms/tursofields.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TursoFields)
};

} // namespace

// The service documents no rule for group names beyond being unique. The name becomes a part of
// paths and host names, which is where these two lists come from.
QString tursoNameProblem(const QString &name)
{
    if (name == "."_L1 || name == ".."_L1)
        return Texts::tr("A name of only dots has no address.");
    for (const QChar character : name) {
        if (character == u'/')
            return Texts::tr("A name has no slash.");
        if (character.category() == QChar::Other_Control)
            return Texts::tr("A name has no line ends or control characters.");
    }
    return {};
}

QString tursoNameWarning(const QString &name)
{
    static const QRegularExpression usual(u"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"_s);
    if (usual.match(name).hasMatch())
        return {};
    return Texts::tr("Turso usually accepts only lower-case letters, digits and inner dashes, 64 "
                     "at most.");
}

QList<EditFieldUi> tursoFields()
{
    return {
        { .field = GroupField::Name,
          .label = Texts::tr("&Name"),
          .explanation = Texts::tr("Turso addresses groups by name: whatever names this one has "
                                   "to follow."),
          .wireNames = { u"name"_s },
          .nameProblem = tursoNameProblem,
          .nameWarning = tursoNameWarning },
        { .field = GroupField::Protection,
          .label = Texts::tr("D&elete protection"),
          .explanation = Texts::tr("While it is on, Turso refuses to delete the group."),
          .wireNames = { u"delete_protection"_s, u"deleteProtection"_s } },
        { .field = GroupField::Locations,
          .label = Texts::tr("&Locations"),
          .iconName = u"mark-location"_s,
          .explanation = Texts::tr("The databases of the group live in each of them."),
          .addText = Texts::tr("&Add Location…"),
          .emptyText = Texts::tr("Turso names no location for this group"),
          .wireNames = { u"location"_s, u"locations"_s } },
    };
}

} // namespace groupdesk
