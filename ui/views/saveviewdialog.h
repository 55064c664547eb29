#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace groupdesk {

class FieldProblem;

/// Asks what a view is to be called: a new one, or one that gets another name. Stores nothing;
/// deletes itself when closed.
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Save, ///< a name that is taken means that view
        Rename, ///< a name that is taken is refused
    };
    struct Words
    {
        QString name; ///< to begin with; may be empty
        QStringList contents; ///< what the view will show, one line each
        std::function<bool(const QString &name)> isTaken; ///< by another view
    };
    SaveViewDialog(Purpose purpose, const Words &words, QWidget *parent = nullptr);

    /// Without the white space around it.
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void nameChosen(const QString &name);

private:
    void build(const QStringList &contents);
    void updateState();

    const Purpose m_purpose;
    const std::function<bool(const QString &)> m_isTaken;
    QLineEdit *m_name;
    FieldProblem *m_hint;
    QPushButton *m_save;
};

} // namespace groupdesk
