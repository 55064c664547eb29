#pragma once

#include "collation.h"
#include "grouptablemodel.h"
#include "sortkeys.h"

#include <string>
#include <vector>

namespace groupdesk {

/// Makes the keys of one column: what is compared when the table is sorted by it. Texts compare in
/// the language's order; what is empty or not known has no key. Reads records only, so that a
/// worker may do it.
class ColumnKeys final
{
public:
    using Column = GroupTableModel::Column;

    ColumnKeys(Column column, const GroupStore &store);

    /// Sources may have come, or got another name, since.
    void readSources(const GroupStore &store);
    /// False: it had that key already.
    bool set(SortKeys &keys, Slot slot, const GroupView &group, quint16 source, RowFlags flags);

private:
    bool setText(SortKeys &keys, Slot slot, std::string_view text);

    Column m_column;
    std::vector<std::string> m_sourceTexts; ///< by source, for columns that are about sources
    Collation m_collation;
    std::string m_text;
    GroupFields m_fields;
};

} // namespace groupdesk
