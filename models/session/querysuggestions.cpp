#include "querysuggestions.h"

#include "groupquerymatch.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

class QuerySuggestions final
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::QuerySuggestions)
};

QList<QueryChoice> classChoices()
{
    QList<QueryChoice> choices;
    for (const EndpointClass one : { EndpointClass::Production, EndpointClass::Staging,
                                     EndpointClass::Development, EndpointClass::Demo }) {
        const QString key = toKey(one);
        const QString word = className(one);
        choices.append({ key, word == key ? QString() : word });
    }
    return choices;
}

QList<QueryChoice> stateChoices()
{
    QList<QueryChoice> choices;
    for (const GroupState state :
         { GroupState::Healthy, GroupState::Degraded, GroupState::Unhealthy, GroupState::Archived,
           GroupState::Pending, GroupState::Deleting, GroupState::Other })
        choices.append({ queryWord(state), {} });
    choices.append({ queryWord({}), QuerySuggestions::tr("the platform reports no state") });
    return choices;
}

QList<QueryChoice> ageChoices()
{
    return { { u"<24h"_s, QuerySuggestions::tr("in the last 24 hours") },
             { u"<7d"_s, QuerySuggestions::tr("in the last 7 days") },
             { u"<30d"_s, QuerySuggestions::tr("in the last 30 days") },
             { u">6m"_s, QuerySuggestions::tr("more than 6 months ago") },
             { u">1y"_s, QuerySuggestions::tr("more than a year ago") } };
}

QList<QueryChoice> numberChoices()
{
    return { { u"0"_s, QuerySuggestions::tr("nobody") },
             { u">0"_s, QuerySuggestions::tr("somebody") },
             { u">10"_s, QuerySuggestions::tr("more than 10") },
             { u"2..9"_s, QuerySuggestions::tr("from 2 to 9") },
             { u"unknown"_s, QuerySuggestions::tr("the platform does not say") } };
}

QList<QueryChoice> answerChoices(QueryKind kind)
{
    QList<QueryChoice> choices { { u"yes"_s, {} }, { u"no"_s, {} } };
    if (kind == QueryKind::DoubtfulAnswer)
        choices.append({ u"unknown"_s, QuerySuggestions::tr("the platform does not say") });
    return choices;
}

} // namespace

QString explanationOf(QueryField field)
{
    switch (field) {
    case QueryField::Words:
        return {};
    case QueryField::Platform:
        return QuerySuggestions::tr("the platform");
    case QueryField::Organization:
        return QuerySuggestions::tr("the organization’s name or ID");
    case QueryField::Profile:
        return QuerySuggestions::tr("the profile’s name");
    case QueryField::Folder:
        return QuerySuggestions::tr("the folder of its profile");
    case QueryField::Class:
        return QuerySuggestions::tr("production, staging, development or demo");
    case QueryField::Name:
        return QuerySuggestions::tr("only in the name");
    case QueryField::Id:
        return QuerySuggestions::tr("only in the ID");
    case QueryField::Description:
        return QuerySuggestions::tr("only in the description");
    case QueryField::Members:
        return QuerySuggestions::tr("how many people: 0, >5, <=10, 2..9");
    case QueryField::Protected:
        return QuerySuggestions::tr("protected from deletion");
    case QueryField::Role:
        return QuerySuggestions::tr("a role it gives, by name or ID");
    case QueryField::Location:
        return QuerySuggestions::tr("a location, by code or name");
    case QueryField::State:
        return QuerySuggestions::tr("healthy, archived, pending …");
    case QueryField::Created:
        return QuerySuggestions::tr("when: <30d, >1y, 2024-05");
    case QueryField::CreatedBy:
        return QuerySuggestions::tr("who made it");
    case QueryField::Pinned:
        return QuerySuggestions::tr("marked “Never Delete” here");
    case QueryField::Changed:
        return QuerySuggestions::tr("changed by the last refresh");
    case QueryField::Busy:
        return QuerySuggestions::tr("something is being done with it");
    }
    Q_UNREACHABLE();
}

QList<QueryChoice> choicesOf(QueryField field, const QueryVocabulary &vocabulary)
{
    switch (field) {
    case QueryField::Platform:
        return vocabulary.platforms;
    case QueryField::Organization:
        return vocabulary.organizations;
    case QueryField::Profile:
        return vocabulary.profiles;
    case QueryField::Folder:
        return vocabulary.folders;
    case QueryField::Location:
        return vocabulary.locations;
    case QueryField::Role:
        return vocabulary.roles;
    case QueryField::State:
        return stateChoices();
    default:
        break;
    }
    switch (kindOf(field)) {
    case QueryKind::Class:
        return classChoices();
    case QueryKind::Time:
        return ageChoices();
    case QueryKind::Number:
        return numberChoices();
    case QueryKind::Answer:
    case QueryKind::DoubtfulAnswer:
        return answerChoices(kindOf(field));
    case QueryKind::Text:
        break;
    }
    return {};
}

} // namespace groupdesk
