#pragma once

#include "editsections/editsection.h"
#include "editsections/itemmodel.h"

class QLineEdit;
class QListView;
class QModelIndex;
class QPoint;
class QSortFilterProxyModel;

namespace groupdesk {

/// A list of a group: who or what is in it, with what was added and taken out since it was opened.
class ListSection final : public EditSection
{
    Q_OBJECT

public:
    ListSection(const EditFieldUi &ui, ItemModel::Words words, QWidget *parent = nullptr);

    void load(const GroupContent &openedOn, const GroupContent &wanted) override;
    void complete(GroupContent &content) const override;
    [[nodiscard]] QString problem() const override;
    void refreshNames() override;
    [[nodiscard]] QWidget *firstField() const override;

    /// What a list to tick offers.
    void setChoices(const QStringList &choices);
    /// Why names or choices are missing; empty: they are not. With \a retry they can be asked for
    /// again.
    void setNote(const QString &text, bool retry);
    [[nodiscard]] QStringList items() const { return m_model->items(); }
    /// Puts items in, and shows the first of them.
    void add(const QStringList &items);
    void remove(const QStringList &items);

Q_SIGNALS:
    void addRequested(); ///< choose something to add
    void pasteRequested();
    void namesRequested(); ///< they could not be read: try again

protected:
    void applyWritable(bool writable) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildView();
    [[nodiscard]] QWidget *makeBody();
    void toggle(const QModelIndex &shown);
    void toggleSelected();
    void showMenu(const QPoint &at);
    void updateState();
    void fitHeight();
    [[nodiscard]] QStringList selectedItems() const;
    /// True if everything that is selected was taken out.
    [[nodiscard]] bool wouldRestore() const;
    bool takeKey(int key);

    ItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_empty;
    FieldProblem *m_note;
    QPushButton *m_namesRetry;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_remove;
    bool m_known = false; ///< false: the platform did not say
};

} // namespace groupdesk
