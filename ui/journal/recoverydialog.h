#pragma once

#include "errortext.h"
#include "recoveryjob.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTreeView;
class QStandardItemModel;
class QVBoxLayout;

namespace groupdesk {

/// What became of a batch that a program left unfinished, and what is to become of the rest. Calls
/// no service; whatever is chosen closes it.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        RecoveryReport::Batch batch;
        /// Why some could not be looked up, a sentence for each organization.
        QStringList problems;
    };
    explicit RecoveryDialog(Subject subject, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is left is to be deleted after all, with everything that deleting takes.
    void deletionRequested(const QList<groupdesk::GroupRef> &refs, const groupdesk::BatchId &batch);
    void leaveRequested(const groupdesk::BatchId &batch);
    void lookAgainRequested();

private:
    void build();
    void addWords(QVBoxLayout *column);
    void fillTree();
    void addSection(const QString &title, const QString &icon, const QColor &color,
                    const QList<JournalSubject> &subjects);
    void buildButtons(QVBoxLayout *column);
    QPushButton *addButton(QDialogButtonBox *box, const QString &name, const QString &text,
                           int role);

    Subject m_subject;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
};

} // namespace groupdesk
