#pragma once

#include "paletteitem.h"

#include <QAbstractListModel>
#include <QIcon>

#include <functional>

namespace groupdesk {

/// The rows of the palette, as they were found.
class PaletteListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString: where it belongs, or why it cannot be chosen
        KeysRole, ///< QString: the shortcut
        TitleMarksRole, ///< QList<int>: places in the title that match
        DetailMarksRole, ///< QList<int>
        PossibleRole, ///< bool: it can be chosen
    };
    using Icons = std::function<QIcon(const PaletteItem &item)>;

    explicit PaletteListModel(Icons icons, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setItems(const QList<PaletteItem> &items);
    [[nodiscard]] const QList<PaletteItem> &items() const { return m_items; }
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(const PaletteTarget &target) const;

private:
    Icons m_icons;
    QList<PaletteItem> m_items;
};

} // namespace groupdesk
