#include "columnkeys.h"

namespace groupdesk {

ColumnKeys::ColumnKeys(Column column, const GroupStore &store) : m_column(column)
{
    readSources(store);
}

void ColumnKeys::readSources(const GroupStore &store)
{
    if (m_column != Column::Platform && m_column != Column::Organization)
        return;
    m_sourceTexts.clear();
    for (quint16 source = 0; source < store.sourceEnd(); ++source) {
        const RowSource &facts = store.source(source);
        m_sourceTexts.push_back(
            (m_column == Column::Platform ? facts.platformName : facts.organizationName)
                .toStdString());
    }
}

bool ColumnKeys::setText(SortKeys &keys, Slot slot, std::string_view text)
{
    return text.empty() ? keys.setUnknown(slot) : keys.set(slot, m_collation.key(text));
}

bool ColumnKeys::set(SortKeys &keys, Slot slot, const GroupView &group, quint16 source,
                     RowFlags flags)
{
    const auto number = [&keys, slot](const auto &value) {
        return value ? keys.setNumber(slot, static_cast<qint64>(*value)) : keys.setUnknown(slot);
    };
    switch (m_column) {
    case Column::Name:
        return setText(keys, slot, group.name());
    case Column::Platform:
    case Column::Organization:
        return setText(keys, slot, m_sourceTexts[source]);
    case Column::Members: {
        const auto members = group.members();
        return number(members ? members->people : std::nullopt);
    }
    case Column::Location:
        group.read(m_fields);
        m_text.clear();
        for (const std::string_view location : m_fields.locations)
            m_text.append(m_text.empty() ? "" : ", ").append(location);
        return setText(keys, slot, m_text);
    case Column::Protection:
        return flags.pinned ? keys.setNumber(slot, 2) : number(group.deleteProtection());
    case Column::State:
        return number(group.state());
    case Column::Created:
        return number(group.created());
    case Column::Description:
        return setText(keys, slot, group.description().value_or(std::string_view()));
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
