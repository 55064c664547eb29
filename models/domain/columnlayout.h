#pragma once

#include <QList>
#include <QString>

class QJsonObject;

namespace groupdesk {

/// How a table's columns stand: their order, which are shown, how wide, and what sorts the rows.
/// Columns are named by stable words ("members"), widths are in hundredths of the font's height,
/// so that a layout fits another text size and another version. A column that is not named stands
/// behind the others, as it usually is; a name that is not known is passed over.
struct ColumnLayout
{
    struct Column
    {
        QString name;
        int width = 0; ///< 0: as wide as it usually is
        bool shown = true;

        friend bool operator==(const Column &, const Column &) = default;
    };
    QList<Column> columns; ///< from the leading edge; empty: as they usually are
    QString sortedBy; ///< empty: as it usually is
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isUsual() const { return columns.isEmpty() && sortedBy.isEmpty(); }

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// { "columns": [ { "name": "members", "width": 7.25, "shown": true } ],
///   "sort": { "column": "name", "descending": false } }; widths in font heights.
[[nodiscard]] QJsonObject toJson(const ColumnLayout &layout);
/// What cannot be understood is left out.
[[nodiscard]] ColumnLayout columnLayoutFrom(const QJsonObject &json);

} // namespace groupdesk
