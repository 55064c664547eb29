#pragma once

#include "editsections/editsection.h"
#include "fieldproblem.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace groupdesk {

/// The name of the group.
class NameSection final : public EditSection
{
    Q_OBJECT

public:
    explicit NameSection(const EditFieldUi &ui, QWidget *parent = nullptr);

    void load(const GroupContent &openedOn, const GroupContent &wanted) override;
    void complete(GroupContent &content) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *firstField() const override;

    /// Spaces around it are left out, unless nobody touched it.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isNew() const { return name() != m_openedOn; }
    /// What is to be said about another group of this name; empty: there is none. Wrong: it cannot
    /// be saved so. With \a canOpen the other group can be shown.
    void setTwin(const QString &text, FieldProblem::Tone tone, bool canOpen);

Q_SIGNALS:
    void openTwinRequested();

protected:
    void applyWritable(bool writable) override;

private:
    struct Note
    {
        QString text;
        FieldProblem::Tone tone = FieldProblem::Tone::Quiet;
        bool canOpen = false;
    };
    [[nodiscard]] Note note() const;
    void updateNote();

    QLineEdit *m_edit;
    FieldProblem *m_hint;
    QPushButton *m_open;
    QString m_openedOn;
    QString m_loaded; ///< as it was loaded …
    QString m_loadedText; ///< … and what the field made of it
    Note m_twin;
};

/// The description: several lines.
class DescriptionSection final : public EditSection
{
    Q_OBJECT

public:
    explicit DescriptionSection(const EditFieldUi &ui, QWidget *parent = nullptr);

    void load(const GroupContent &openedOn, const GroupContent &wanted) override;
    void complete(GroupContent &content) const override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void applyWritable(bool writable) override;

private:
    [[nodiscard]] QString text() const;

    QPlainTextEdit *m_edit;
    std::optional<QString> m_loaded; ///< as it was loaded …
    QString m_loadedText; ///< … and what the field made of it
};

/// Protection against deletion.
class ProtectionSection final : public EditSection
{
    Q_OBJECT

public:
    explicit ProtectionSection(const EditFieldUi &ui, QWidget *parent = nullptr);

    void load(const GroupContent &openedOn, const GroupContent &wanted) override;
    void complete(GroupContent &content) const override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void applyWritable(bool writable) override;

private:
    QCheckBox *m_check;
};

} // namespace groupdesk
