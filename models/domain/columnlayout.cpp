#include "columnlayout.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qsizetype mostColumns = 100;
constexpr double widest = 1000; ///< font heights

bool isNamed(const ColumnLayout &layout, const QString &name)
{
    return std::any_of(layout.columns.cbegin(), layout.columns.cend(),
                       [&name](const ColumnLayout::Column &known) { return known.name == name; });
}

} // namespace

QJsonObject toJson(const ColumnLayout &layout)
{
    QJsonArray columns;
    for (const ColumnLayout::Column &column : layout.columns) {
        QJsonObject entry { { u"name"_s, column.name }, { u"shown"_s, column.shown } };
        if (column.width > 0)
            entry.insert("width"_L1, column.width / 100.0);
        columns.append(entry);
    }
    QJsonObject json;
    if (!columns.isEmpty())
        json.insert("columns"_L1, columns);
    if (!layout.sortedBy.isEmpty())
        json.insert("sort"_L1,
                    QJsonObject { { u"column"_s, layout.sortedBy },
                                  { u"descending"_s, layout.order == Qt::DescendingOrder } });
    return json;
}

ColumnLayout columnLayoutFrom(const QJsonObject &json)
{
    ColumnLayout layout;
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("name"_L1).toString();
        if (name.isEmpty() || isNamed(layout, name) || layout.columns.size() >= mostColumns)
            continue;
        const double width = std::clamp(entry.value("width"_L1).toDouble(), 0.0, widest);
        layout.columns.append({ name, qRound(width * 100), entry.value("shown"_L1).toBool(true) });
    }
    const QJsonObject sort = json.value("sort"_L1).toObject();
    layout.sortedBy = sort.value("column"_L1).toString();
    if (!layout.sortedBy.isEmpty() && sort.value("descending"_L1).toBool())
        layout.order = Qt::DescendingOrder;
    return layout;
}

} // namespace groupdesk
