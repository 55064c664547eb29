#include "tursofacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

constexpr qsizetype legacyLength = 3;

bool saysWhatIsMissing(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(?:group|organization)\\b.*\\bnot found\\b|\\bnot find\\b.*\\b(?:group|organization)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

} // namespace

bool isLegacyLocation(const QString &code)
{
    return code.size() == legacyLength && std::all_of(code.cbegin(), code.cend(), [](QChar one) {
               return one >= u'a' && one <= u'z';
           });
}

bool isSingleForGood(const QStringList &locations)
{
    return locations.size() == 1 && !isLegacyLocation(locations.constFirst());
}

bool isArchived(const Group &group)
{
    return group.state == GroupState::Archived;
}

bool isMissingCall(const CloudError &error)
{
    if (error.kind == CloudError::Kind::NotThePlatform)
        return false;
    return error.httpStatus == 405 || error.httpStatus == 501
        || (error.httpStatus == 404 && !saysWhatIsMissing(error.serverMessage));
}

} // namespace groupdesk::turso
