#pragma once

#include "directory.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace groupdesk {

/// A list to tick entries in, with a filter of its own. Entries that may not be chosen stay
/// visible, dimmed, with the reason. Ticks outlive filtering and a fresh list.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    /// \a what names the list for people who cannot see it: "Roles".
    ChoiceList(const QString &what, QString iconName, QWidget *parent = nullptr);

    /// \a unselectableReason is shown at entries that may not be chosen.
    void setEntries(const Directory &entries, const QString &unselectableReason);
    /// Nothing to choose from, and why (plain text).
    void setProblem(const QString &text);

    /// In the list's order.
    [[nodiscard]] QStringList chosenIds() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStandardItem *makeItem(const DirectoryEntry &entry,
                                          const QString &unselectableReason) const;
    void updateNote();

    QString m_iconName;
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_note;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QString m_problem;
};

} // namespace groupdesk
