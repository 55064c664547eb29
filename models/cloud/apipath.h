#pragma once

#include <QString>

namespace groupdesk {

/// The path of a request below a profile's base URL. Literal parts come from the code and are taken
/// as they are; everything that came from outside goes through segment(), which percent-encodes it
/// (slashes and percent signs included), so nobody can forget it.
///
/// An empty segment would turn DELETE /groups/{id} into DELETE /groups/, and "." and ".." survive
/// percent-encoding and are resolved by servers and proxies on the way. Text that is not valid
/// UTF-16 (half a surrogate pair, as JSON escapes can produce) has no UTF-8 form and would arrive
/// as another name. Such a path is invalid, and RestClient answers CloudError::Kind::BadArgument
/// without sending anything.
class ApiPath final
{
public:
    /// The base URL itself, nothing appended.
    ApiPath() = default;
    /// \a literal starts with a slash and has none at its end: "/v1/groups".
    explicit ApiPath(QLatin1String literal);

    [[nodiscard]] ApiPath literal(QLatin1String part) const; ///< "/groups"
    [[nodiscard]] ApiPath segment(const QString &text) const;

    [[nodiscard]] bool isValid() const { return m_refused.isNull(); }
    /// The first segment that made the path invalid, for the error message; null if the path is
    /// valid.
    [[nodiscard]] const QString &refusedSegment() const { return m_refused; }
    /// Percent-encoded; starts with a slash unless it is empty.
    [[nodiscard]] const QString &encoded() const { return m_encoded; }

private:
    QString m_encoded;
    QString m_refused;
};

} // namespace groupdesk
