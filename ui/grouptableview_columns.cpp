#include "formats.h"
#include "groupcell.h"
#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "grouptableview.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// How the columns of the table stand.

namespace groupdesk {
namespace {

using Column = GroupTableModel::Column;

struct ColumnSetup
{
    Column column;
    QLatin1String name; ///< in files: see ColumnLayout
    int widthInEm;
    bool shown;
};

constexpr std::array<ColumnSetup, GroupTableModel::columnTotal> columnSetups { {
    { Column::Name, "name"_L1, 12, true },
    { Column::Platform, "platform"_L1, 7, true },
    { Column::Organization, "organization"_L1, 9, true },
    { Column::Members, "members"_L1, 7, true },
    { Column::Location, "location"_L1, 9, true },
    { Column::Protection, "protection"_L1, 6, true },
    { Column::State, "state"_L1, 7, true },
    { Column::Created, "created"_L1, 7, false },
    { Column::Description, "description"_L1, 14, false },
} };

/// Null for a stranger.
const ColumnSetup *setupOf(const QString &name)
{
    const auto *const found
        = std::find_if(columnSetups.cbegin(), columnSetups.cend(),
                       [&name](const ColumnSetup &setup) { return setup.name == name; });
    return found == columnSetups.cend() ? nullptr : found;
}

/// Null if \a layout does not name it.
const ColumnLayout::Column *columnOf(const ColumnLayout &layout, const ColumnSetup &setup)
{
    const auto found = std::find_if(
        layout.columns.cbegin(), layout.columns.cend(),
        [&setup](const ColumnLayout::Column &column) { return column.name == setup.name; });
    return found == layout.columns.cend() ? nullptr : &*found;
}

/// Every section, in the order of \a layout.
QList<int> sectionsOf(const ColumnLayout &layout)
{
    QList<int> sections;
    for (const ColumnLayout::Column &column : layout.columns) {
        if (const ColumnSetup *setup = setupOf(column.name))
            sections.append(static_cast<int>(setup->column));
    }
    for (const ColumnSetup &setup : columnSetups) {
        const int section = static_cast<int>(setup.column);
        if (!sections.contains(section))
            sections.append(section);
    }
    return sections;
}

} // namespace

void GroupTableView::resetColumns()
{
    setColumnLayout({});
    applyRowHeight();
}

ColumnLayout GroupTableView::columnLayout() const
{
    const QHeaderView *header = horizontalHeader();
    ColumnLayout layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const ColumnSetup &setup = columnSetups.at(size_t(section));
        const bool shown = !header->isSectionHidden(section);
        const bool isFixed = shown && setup.column != Column::Name;
        const int width = isFixed ? qRound(header->sectionSize(section) * 100.0 / em(this)) : 0;
        layout.columns.append({ setup.name, width, shown });
    }
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < GroupTableModel::columnTotal) {
        layout.sortedBy = columnSetups.at(size_t(sorted)).name;
        layout.order = header->sortIndicatorOrder();
    }
    return layout;
}

void GroupTableView::setColumnLayout(const ColumnLayout &layout)
{
    QHeaderView *header = horizontalHeader();
    const QList<int> sections = sectionsOf(layout);
    for (int visual = 0; visual < int(sections.size()); ++visual)
        header->moveSection(header->visualIndex(sections.at(visual)), visual);
    for (const ColumnSetup &setup : columnSetups) {
        const int section = static_cast<int>(setup.column);
        const ColumnLayout::Column *column = columnOf(layout, setup);
        const bool shown
            = setup.column == Column::Name || (column != nullptr ? column->shown : setup.shown);
        setColumnHidden(section, !shown);
        if (column != nullptr && column->width > 0)
            header->resizeSection(section, qRound(column->width * em(this) / 100.0));
        else if (column == nullptr || shown) // what is hidden comes back as wide as it was
            header->resizeSection(section, qMax(setup.widthInEm * em(this), usualWidth(section)));
    }
    fitName();
    const ColumnSetup *sorted = setupOf(layout.sortedBy);
    const int section = static_cast<int>(sorted != nullptr ? sorted->column : Column::Name);
    const Qt::SortOrder order = sorted != nullptr ? layout.order : Qt::AscendingOrder;
    if (header->sortIndicatorSection() != section || header->sortIndicatorOrder() != order)
        sortByColumn(section, order);
}

int GroupTableView::usualWidth(int section) const
{
    int widest = horizontalHeader()->sectionSizeHint(section);
    const QStringList samples = GroupCell::samples(static_cast<Column>(section));
    for (const QString &text : samples) // beside an icon, or the air after figures
        widest = qMax(widest, fontMetrics().horizontalAdvance(text) + em(this) * 2);
    return widest;
}

void GroupTableView::fitName()
{
    // The name takes what the others leave, but never less than is needed to tell names apart.
    constexpr int name = static_cast<int>(Column::Name);
    int others = 0;
    for (int section = 0; section < horizontalHeader()->count(); ++section)
        others += section == name ? 0 : horizontalHeader()->sectionSize(section);
    horizontalHeader()->resizeSection(name, qMax(em(this) * 11, viewport()->width() - others));
}

} // namespace groupdesk
