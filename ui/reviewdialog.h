#pragma once

#include "changewords.h"
#include "groupediting.h"
#include "profile.h"

#include <QDialog>
#include <QList>

#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace groupdesk {

class ChangeTree;
class ClassBand;
class FieldProblem;
class LockFollower;
class WriteLock;

/// What is to be reviewed: the changes of one group and the plan that makes them.
struct ReviewSubject
{
    EndpointClass endpointClass = EndpointClass::Production;
    QString profile;
    QString organization;
    QString group; ///< its name as it is now
    GroupContent before;
    GroupContent after;
    EditPlan plan;
    QString tokenVariable; ///< for cURL: see curlOf()
};

/// Shows what saving a group would change and send, before anything is sent. Calls no service. In
/// production Return does not apply. Every warning of the plan has to be ticked first.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(ReviewSubject subject, ItemNames names, QWidget *parent = nullptr);

    /// What may be done, at the moment of asking.
    struct Rights
    {
        /// Why nothing can be changed now, in one sentence; empty if it can.
        std::function<QString()> whyNot;
        WriteLock *lock = nullptr;
    };
    /// Without rights everything may be done.
    void setRights(Rights rights);
    /// A right or lock changed: the button follows, and ticks stay.
    void refreshRights();
    /// Names became known.
    void refreshNames();

Q_SIGNALS:
    /// Confirmed, with the plan's warnings, all of which were accepted. The dialog closes itself.
    void applyRequested(const QList<groupdesk::EditWarning> &accepted);

private:
    void build();
    void buildTabs();
    void buildWarnings(QVBoxLayout *column);
    void buildButtons();
    void fillTab(int index);
    void copyTab();
    void apply();
    void updateState();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] GroupField listOf(const EditWarning &warning, const QString &item) const;
    [[nodiscard]] QString warningText(const EditWarning &warning) const;
    [[nodiscard]] QString whyNotYet() const;
    [[nodiscard]] QList<PlannedRequest> requests() const;

    ReviewSubject m_subject;
    ItemNames m_names;
    QList<MergeRow> m_rows;
    Rights m_rights;
    ClassBand *m_band;
    LockFollower *m_lock;
    QLabel *m_headline;
    QTabWidget *m_tabs;
    ChangeTree *m_tree;
    QPlainTextEdit *m_requests;
    QPlainTextEdit *m_curl;
    QPlainTextEdit *m_json;
    QList<QCheckBox *> m_ticks; ///< one for each warning, in their order
    FieldProblem *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_apply;
    QPushButton *m_copy;
    QPushButton *m_cancel = nullptr;
};

} // namespace groupdesk
