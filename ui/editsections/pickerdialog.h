#pragma once

#include "editsections/pickermodel.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace groupdesk {

class FieldProblem;

/// Picks what is to be added to a list: search, tick, add. Calls no service.
class PickerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a what names the list: "Members".
    PickerDialog(const QString &what, const QString &iconName, QWidget *parent = nullptr);

    void setChoices(const QList<PickerChoice> &choices);
    /// What is to be said about the choices: they are loading, or could not be read; then with
    /// \a retry. Empty: nothing.
    void setNote(const QString &text, bool retry);

Q_SIGNALS:
    /// The dialog closes itself.
    void picked(const QStringList &ids);
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildView();
    void toggle(const QModelIndex &shown);
    void take();
    void updateState();
    bool takeSearchKey(int key);

    QString m_what;
    PickerModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QListView *m_view;
    FieldProblem *m_note;
    QPushButton *m_retry;
    FieldProblem *m_hint;
    QPushButton *m_add;
};

} // namespace groupdesk
