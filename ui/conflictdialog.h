#pragma once

#include "changewords.h"
#include "group.h"
#include "profile.h"

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace groupdesk {

class ClassBand;
class ConflictModel;
class ConflictView;
class FieldProblem;

/// Two people changed the same group.
struct ConflictSubject
{
    EndpointClass endpointClass = EndpointClass::Production;
    QString profile;
    QString organization;
    QString platform; ///< "Braintrust"
    QString group; ///< its name as it was opened
    Group now; ///< says who changed it and when, where the platform does
    QList<MergeRow> rows; ///< see compareContents()
};

/// Lets a person choose, for everything that differs, between what is there now and what was typed
/// here. Sends nothing: the result goes back to the editor.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(ConflictSubject subject, ItemNames names, QWidget *parent = nullptr);

    /// Names became known.
    void refreshNames();

Q_SIGNALS:
    /// All rows, decided. The dialog closes itself.
    void resolved(const QList<groupdesk::MergeRow> &rows);

private:
    void build();
    void buildButtons();
    void apply();
    void updateState();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString whoAndWhen() const;

    ConflictSubject m_subject;
    ItemNames m_names;
    ConflictModel *m_model;
    ClassBand *m_band;
    QLabel *m_headline;
    QLabel *m_who;
    ConflictView *m_view;
    FieldProblem *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_apply;
};

} // namespace groupdesk
