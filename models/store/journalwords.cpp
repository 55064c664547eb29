#include "journalwords.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString storedWord(EndpointClass value)
{
    return toKey(value);
}

template <class Enum>
Enum valueOf(const QString &key, std::initializer_list<Enum> values, Enum fallback)
{
    for (const Enum value : values) {
        if (storedWord(value) == key)
            return value;
    }
    return fallback;
}

} // namespace

QString storedWord(JournalAction value)
{
    switch (value) {
    case JournalAction::CreateGroup:
        return u"createGroup"_s;
    case JournalAction::EditGroup:
        return u"editGroup"_s;
    case JournalAction::DeleteGroup:
        return u"deleteGroup"_s;
    case JournalAction::UnarchiveGroup:
        return u"unarchiveGroup"_s;
    case JournalAction::TransferGroup:
        return u"transferGroup"_s;
    case JournalAction::CreateToken:
        return u"createToken"_s;
    case JournalAction::InvalidateTokens:
        return u"invalidateTokens"_s;
    case JournalAction::RotateToken:
        return u"rotateToken"_s;
    case JournalAction::RestoreGrant:
        return u"restoreGrant"_s;
    }
    Q_UNREACHABLE();
}

QString storedWord(JournalAnswer::Kind value)
{
    switch (value) {
    case JournalAnswer::Kind::Accepted:
        return u"accepted"_s;
    case JournalAnswer::Kind::Refused:
        return u"refused"_s;
    case JournalAnswer::Kind::Unknown:
        return u"unknown"_s;
    case JournalAnswer::Kind::NotSent:
        return u"notSent"_s;
    }
    Q_UNREACHABLE();
}

QString storedWord(JournalConclusion::Kind value)
{
    switch (value) {
    case JournalConclusion::Kind::Done:
        return u"done"_s;
    case JournalConclusion::Kind::FoundDone:
        return u"foundDone"_s;
    case JournalConclusion::Kind::NotDone:
        return u"notDone"_s;
    case JournalConclusion::Kind::Partly:
        return u"partly"_s;
    case JournalConclusion::Kind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString storedWord(BatchEnd value)
{
    switch (value) {
    case BatchEnd::Finished:
        return u"finished"_s;
    case BatchEnd::Stopped:
        return u"stopped"_s;
    case BatchEnd::Left:
        return u"left"_s;
    }
    Q_UNREACHABLE();
}

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
