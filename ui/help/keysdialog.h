#pragma once

#include "help/keyareas.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace groupdesk {

/// The key sheet: what every key does, by area, searchable by action and by key.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<KeyArea> &areas, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<KeyArea> &areas);
    void build();
    void filter();

    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_find;
    QTreeView *m_tree;
    QLabel *m_nothing;
};

} // namespace groupdesk
