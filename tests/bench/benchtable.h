#pragma once

#include "benchreport.h"

#include <optional>

/// \file The figures as people read them.

namespace groupdesk::bench {

/// Aligned columns with a verdict, a line for each row.
[[nodiscard]] QString plainTable(const QList<BenchRow> &rows);
/// The same as Markdown, and on what it was measured.
[[nodiscard]] QString markdownTable(const QList<BenchRow> &rows, const QString &machine);

/// Processor, system and Qt of this computer, on one line.
[[nodiscard]] QString machineName();

/// \a document with \a table between its two markers in place of what was there; no value if it has
/// no such place.
[[nodiscard]] std::optional<QString> withTable(const QString &document, const QString &table);

} // namespace groupdesk::bench
