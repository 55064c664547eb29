#pragma once

#include "connectionreport.h"
#include "profile.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace groupdesk {

/// One line of what Test Connection found out.
struct ReportLine
{
    enum class Kind {
        Good,
        Neutral, ///< not said by the platform, or neither good nor bad
        Warning,
        Bad,
    };
    Kind kind = Kind::Good;
    QString text; ///< plain text

    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

/// How long it took and how it is encrypted.
[[nodiscard]] QString reportHeadline(const ConnectionReport &report);
/// Who, where, with what, until when, and what may be done. \a now in UTC.
[[nodiscard]] QList<ReportLine> reportLines(const ConnectionReport &report, const Profile &profile,
                                            const QDateTime &now);
/// Whether the platform said of every organization that nothing can be written there.
[[nodiscard]] bool allowsNoWrites(const ConnectionReport &report);

} // namespace groupdesk
