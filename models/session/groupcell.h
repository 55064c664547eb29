#pragma once

#include "grouptablemodel.h"

#include <QCoreApplication>

namespace groupdesk {

/// What a cell of GroupTableModel says, as text to show, as text to speak, and as a value to sort
/// by.
class GroupCell final
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::GroupCell)

public:
    using Column = GroupTableModel::Column;

    explicit GroupCell(const GroupRow &row) : m_row(row) { }

    [[nodiscard]] static QString header(Column column);
    /// What cells of \a column usually say at their longest, to measure by before there are rows;
    /// empty where that depends on the groups alone.
    [[nodiscard]] static QStringList samples(Column column);
    /// Plain, copyable. "?" is unknown, "–" is not applicable.
    [[nodiscard]] QString text(Column column) const;
    /// A whole phrase, for who hears one cell at a time.
    [[nodiscard]] QString spoken(Column column) const;
    /// The longer form of the cell; empty if it would add nothing.
    [[nodiscard]] QString explanation(Column column) const;
    /// QString, int or QDateTime; invalid for unknown and not applicable.
    [[nodiscard]] QVariant sortValue(Column column) const;

private:
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isTurso() const;
    [[nodiscard]] QString members() const;
    [[nodiscard]] QString spokenMembers() const;
    enum class Spelling {
        Short, ///< for a narrow column
        Whole, ///< for a screen reader
    };
    [[nodiscard]] QStringList otherMembers(Spelling spelling) const;
    [[nodiscard]] QString location() const;
    [[nodiscard]] QString protection() const;
    [[nodiscard]] QString spokenProtection() const;
    [[nodiscard]] QString spokenPlatformProtection() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString created() const;
    [[nodiscard]] QString description() const;

    const GroupRow &m_row;
};

} // namespace groupdesk
