#pragma once

#include "groupcontent.h"
#include "platformui.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace groupdesk {

class FieldProblem;

/// The word that begins the object names of a field's widgets: "users", "includedGroups".
[[nodiscard]] QString fieldKey(GroupField field);

/// One field of the group editor: its label, the field itself, and below it what is to be said
/// about it. Knows nothing of sessions; what it needs is set by the editor.
class EditSection : public QWidget
{
    Q_OBJECT

public:
    ~EditSection() override;

    [[nodiscard]] GroupField field() const { return m_ui.field; }
    [[nodiscard]] const EditFieldUi &ui() const { return m_ui; }

    /// Shows the field as it is in \a wanted, compared with \a openedOn. The focus stays.
    virtual void load(const GroupContent &openedOn, const GroupContent &wanted) = 0;
    /// Writes the field as it is wanted now; what was not touched exactly as it was loaded.
    virtual void complete(GroupContent &content) const = 0;
    /// Why it cannot be saved so, in one sentence; empty if it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// Names became known.
    virtual void refreshNames() { }
    /// The widget that gets the focus first.
    [[nodiscard]] virtual QWidget *firstField() const = 0;

    /// Why the field cannot be edited, in one sentence; empty if it can. With \a retry there is a
    /// button to read it again.
    void setWhyNot(const QString &reason, bool retry = false);
    [[nodiscard]] bool isWritable() const { return m_writable; }
    /// Shows \a text until the field is changed.
    void showError(const QString &text);
    [[nodiscard]] bool isCalled(const QString &platformField) const;

Q_SIGNALS:
    void changed();
    void retryRequested();

protected:
    EditSection(EditFieldUi ui, QWidget *parent);

    /// To be called once: puts \a body between the label, which leads to \a buddy, and the lines
    /// below it.
    void build(QWidget *body, QWidget *buddy);
    /// At the end of the label's line.
    void setSummary(const QString &text);
    virtual void applyWritable(bool writable) = 0;
    /// A person changed something.
    void noteChange();

private:
    const EditFieldUi m_ui;
    QLabel *m_label;
    QLabel *m_summary;
    QVBoxLayout *m_column;
    QLabel *m_explanation;
    FieldProblem *m_reason;
    QPushButton *m_retry;
    FieldProblem *m_error;
    bool m_writable = true;
};

} // namespace groupdesk
