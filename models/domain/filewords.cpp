#include "filewords.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

QString toKey(GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return u"name"_s;
    case GroupField::Description:
        return u"description"_s;
    case GroupField::Protection:
        return u"protection"_s;
    case GroupField::Tags:
        return u"tags"_s;
    case GroupField::Users:
        return u"users"_s;
    case GroupField::Subjects:
        return u"subjects"_s;
    case GroupField::IncludedGroups:
        return u"includedGroups"_s;
    case GroupField::Roles:
        return u"roles"_s;
    case GroupField::ServiceAccounts:
        return u"serviceAccounts"_s;
    case GroupField::Projects:
        return u"projects"_s;
    case GroupField::Locations:
        return u"locations"_s;
    }
    Q_UNREACHABLE();
}

QString toKey(JournalAction value)
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

QString toKey(JournalAnswer::Kind value)
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

QString toKey(JournalConclusion::Kind value)
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

QString toKey(BatchEnd value)
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

} // namespace groupdesk
