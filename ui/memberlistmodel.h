#pragma once

#include "detailcontent.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace groupdesk {

/// The items of a MemberList. Rows are made when they are looked at, so that tens of thousands cost
/// nothing.
class MemberListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SecondaryRole = Qt::UserRole + 1, ///< QString
        HeadingRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<MemberList::Item> &items);
    [[nodiscard]] const MemberList::Item &itemAt(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<MemberList::Item> m_items;
};

/// The rows that match a text, with the headings above them.
class MemberListFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MemberListFilter(MemberListModel *model, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool matches(const MemberList::Item &item) const;

    MemberListModel *m_model;
};

} // namespace groupdesk
