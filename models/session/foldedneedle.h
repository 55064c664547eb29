#pragma once

#include "compactid.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace groupdesk {

/// \a text as it is compared without regard to case: folded, as UTF-8.
[[nodiscard]] QByteArray folded(const QString &text);

/// A text that is looked for in many others, in UTF-8 and not folded, without regard to case. Where
/// they are ASCII, which they mostly are, nothing is allocated.
class FoldedNeedle final
{
public:
    explicit FoldedNeedle(const QString &text);

    [[nodiscard]] bool isIn(std::string_view utf8) const;
    /// In the id as it is written.
    [[nodiscard]] bool isIn(const CompactId &id) const;
    [[nodiscard]] bool begins(std::string_view utf8) const;

private:
    [[nodiscard]] std::string_view needle() const;

    QByteArray m_needle;
    bool m_ascii = true;
    bool m_fitsUuid = true; ///< may be a part of one
};

} // namespace groupdesk
