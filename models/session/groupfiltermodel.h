#pragma once

#include "scope.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace groupdesk {

/// Narrows a GroupTableModel to a scope and to a text, and sorts it (locale-aware, numbers as
/// numbers, stable). Words of the text are all required, in any order, matched without regard to
/// case in name, description, organization, platform, locations and ids; words in double quotes are
/// one phrase.
class GroupFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GroupFilterModel(QObject *parent = nullptr);

    void setScope(const Scope &scope);
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Rows of the scope before the text is applied.
    [[nodiscard]] int scopeTotal() const;

Q_SIGNALS:
    /// The visible rows or the total may have changed.
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Scope m_scope = EverythingScope {};
    QString m_text;
    QStringList m_words; ///< case-folded
};

} // namespace groupdesk
