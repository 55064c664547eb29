#pragma once

#include "platformui.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedLayout;
class QStandardItemModel;

namespace groupdesk {

/// One list of the detail pane (members, roles, locations) with a filter of its own.
class MemberListView final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberListView(QWidget *parent = nullptr);
    void setList(const MemberList &list);

private:
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_empty;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace groupdesk
