#pragma once

#include "deletion/batchmodel.h"

#include <QByteArray>
#include <QString>

namespace groupdesk {

/// What became of every group of a batch, to read: UTF-8 text with a line for each group, the
/// failures first, with the platform's own words below them.
[[nodiscard]] QString batchReportText(const QList<BatchRow> &rows, const QDateTime &now);

/// The same as a table for other programs: CSV, UTF-8, CRLF, with a header line in English that
/// stays the same in every language; formula-safe (see csvField()). Times are milliseconds and UTC.
[[nodiscard]] QByteArray batchReportCsv(const QList<BatchRow> &rows);

/// "198 of 200 groups were deleted; 2 failed.": one sentence.
[[nodiscard]] QString batchSummary(const BatchCounts &counts);

} // namespace groupdesk
