#pragma once

#include "grouptablemodel.h"
#include "scope.h"

#include <QCollator>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace groupdesk {

/// Narrows a GroupTableModel to a scope and to a text, and sorts it (locale-aware, numbers as
/// numbers, stable). Words of the text are all required, in any order, matched without regard to
/// case in name, description, organization, platform, locations and ids; words in double quotes are
/// one phrase. Unknown values stand last in either order; rows that are equal in the sorted column
/// are ordered by name, then by id, in either order.
class GroupFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GroupFilterModel(QObject *parent = nullptr);

    /// \a model is a GroupTableModel.
    void setSourceModel(QAbstractItemModel *model) override;

    void setScope(const Scope &scope);
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Rows of the scope before the text is applied.
    [[nodiscard]] int scopeTotal() const;

Q_SIGNALS:
    /// The visible rows or the total may have changed.
    void countChanged();
    /// Another text, whether or not it lets other rows through.
    void textChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int compare(const QVariant &left, const QVariant &right) const;
    QList<QMetaObject::Connection> follow(QAbstractItemModel *model);

    QPointer<GroupTableModel> m_table;
    QCollator m_collator;
    QList<QMetaObject::Connection> m_followed;
    Scope m_scope = EverythingScope {};
    QString m_text;
    QStringList m_words; ///< case-folded
};

} // namespace groupdesk
