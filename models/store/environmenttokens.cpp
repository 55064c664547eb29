#include "environmenttokens.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

std::optional<QByteArray> processEnvironment(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData()))
        return std::nullopt;
    return qgetenv(name.constData());
}

EnvironmentTokens::EnvironmentTokens(EnvironmentLookup lookup) : m_lookup(std::move(lookup))
{
}

StoreResult<Secret> EnvironmentTokens::read(const QString &variable) const
{
    if (variable.isEmpty()) {
        return Unexpected(StoreError { StoreError::Kind::Invalid, u"no variable is named"_s, {} });
    }
    const QByteArray value = m_lookup(variable).value_or(QByteArray()).trimmed();
    if (value.isEmpty())
        return Unexpected(StoreError { StoreError::Kind::NotFound, variable, {} });
    return Secret::fromBytes(value);
}

} // namespace groupdesk
