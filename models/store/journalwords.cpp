#include "journalwords.h"

#include <initializer_list>

namespace groupdesk {
namespace {

template <class Enum>
Enum valueOf(const QString &key, std::initializer_list<Enum> values, Enum fallback)
{
    for (const Enum value : values) {
        if (toKey(value) == key)
            return value;
    }
    return fallback;
}

} // namespace

JournalAction actionOf(const QString &key)
{
    using enum JournalAction;
    return valueOf(key,
                   { CreateGroup, EditGroup, DeleteGroup, UnarchiveGroup, TransferGroup,
                     CreateToken, InvalidateTokens, RotateToken, RestoreGrant },
                   EditGroup);
}

JournalAnswer::Kind answerKindOf(const QString &key)
{
    using enum JournalAnswer::Kind;
    return valueOf(key, { Accepted, Refused, Unknown, NotSent }, Unknown);
}

JournalConclusion::Kind conclusionKindOf(const QString &key)
{
    using enum JournalConclusion::Kind;
    return valueOf(key, { Done, FoundDone, NotDone, Partly, Unknown }, Unknown);
}

EndpointClass endpointClassOf(const QString &key)
{
    using enum EndpointClass;
    return valueOf(key, { Production, Staging, Development, Demo }, Production);
}

} // namespace groupdesk
