#pragma once

#include "directory.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace groupdesk {

class FieldProblem;
class PasteModel;

/// Adds people from a pasted list. Nothing is taken over until every line is matched, chosen, or
/// left out by a person. Calls no service.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a what names the list: "Members"; \a present are the ids that are in it now.
    PasteDialog(const QString &what, QSet<QString> present, QWidget *parent = nullptr);

    void setPeople(const Directory &people);
    /// What is to be said about the directory of people: see PickerDialog::setNote().
    void setNote(const QString &text, bool retry);
    void setText(const QString &text);

Q_SIGNALS:
    /// The dialog closes itself.
    void peopleChosen(const QStringList &ids);
    void retryRequested();

private:
    void build(const QString &what);
    void buildTable();
    [[nodiscard]] QWidget *makeDecision();
    void match();
    void updateState();
    void updateDecision();
    void toggleLeftOut();
    void chooseCandidate(int index);
    void goToNextOpen();
    void take();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString whyNotYet() const;

    QSet<QString> m_present;
    Directory m_people;
    PasteModel *m_model;
    QPlainTextEdit *m_text;
    QTreeView *m_table;
    QLabel *m_subject;
    QComboBox *m_candidates;
    QPushButton *m_leaveOut;
    QPushButton *m_leaveUnknown;
    FieldProblem *m_note;
    QPushButton *m_retry;
    FieldProblem *m_hint;
    QPushButton *m_add;
};

} // namespace groupdesk
