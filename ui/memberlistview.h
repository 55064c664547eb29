#pragma once

#include "detailcontent.h"
#include "errortext.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace groupdesk {

class MemberListFilter;
class MemberListModel;
class NoticeBox;
class Skeleton;

/// How it stands with what a list is made of.
struct ListStatus
{
    bool loading = false;
    std::optional<ErrorText> problem; ///< what could not be read; the items are shown all the same
};

/// One list of the detail pane (members, roles, locations) with a filter of its own, and with what
/// can be done with its items.
class MemberListView final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberListView(QWidget *parent = nullptr);
    void setList(const MemberList &list);
    void setStatus(const ListStatus &status);
    /// Why references cannot be removed; empty: they can.
    void setRemovalLimit(const QString &whyNot);

Q_SIGNALS:
    void whyRequested(const groupdesk::UserId &person);
    void removeReferenceRequested(groupdesk::GroupField field, const QString &item);
    void retryRequested();

private:
    void makeActions();
    [[nodiscard]] QWidget *makeBar();
    void buildLayout();
    [[nodiscard]] const MemberList::Item *current() const;
    void select(const QString &id);
    void updateActions();
    void updateParts();
    void askWhy();

    MemberList m_list;
    ListStatus m_status;
    QString m_whyNotRemove;
    QWidget *m_top; ///< what stands above the list
    QLineEdit *m_filter;
    NoticeBox *m_problem;
    QLabel *m_note;
    QLabel *m_loading;
    QListView *m_view;
    QLabel *m_empty;
    Skeleton *m_skeleton;
    QWidget *m_rest; ///< takes up the room below a notice that has no list
    QWidget *m_bar;
    MemberListModel *m_model;
    MemberListFilter *m_proxy;
    QAction *m_why;
    QAction *m_remove;
    QAction *m_copy;
};

} // namespace groupdesk
