#pragma once

#include "help/helpbook.h"
#include "help/helphistory.h"
#include "help/helpsearch.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace groupdesk {

class HelpListModel;
class HelpView;

/// The help: its pages or what was found in them at the side, and the page. Works without a
/// network and leads nowhere else. It has no parent, so that it can be read beside a dialog that
/// blocks its window; it never keeps the program running by itself.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(HelpBook book);

    /// Shows the page "deleting", or a place on it, "deleting#confirm". The first page if there is
    /// no such one.
    void showTopic(const QString &topic);
    [[nodiscard]] QString topic() const { return m_history.current(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildSide();
    QAction *makeAction(const QString &text, const QString &icon, const QKeySequence &key);
    void connectParts();
    void display(const QString &topic);
    void search();
    void openIndex(const QModelIndex &index);
    void showCurrentPage();
    bool handleFindKey(int key);

    HelpBook m_book;
    HelpSearch m_search;
    HelpHistory m_history;
    HelpListModel *m_model;
    QLineEdit *m_find;
    QLabel *m_count;
    QListView *m_list;
    HelpView *m_view;
    QAction *m_back;
    QAction *m_forward;
};

} // namespace groupdesk
