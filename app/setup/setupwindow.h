#pragma once

#include "setupplan.h"

#include <QDialog>
#include <QProcess>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace groupdesk {

/// One question, one button, and what came of it: installs or removes the program for people who do
/// not use a terminal. The work is done by another process; the window does not wait for it.
class SetupWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit SetupWindow(SetupPlan plan, QWidget *parent = nullptr);
    ~SetupWindow() override;

    void reject() override; ///< not while the work is going on: half done is nothing to leave

Q_SIGNALS:
    /// The person wants to see what was installed: the path of the program.
    void startRequested(const QString &program);

private:
    void addHeader();
    void addPlaces();
    void addProfiles();
    void addOutcome();
    void addButtons();
    void addStartButton();
    void begin();
    void end(bool succeeded, const QString &said);
    [[nodiscard]] bool isForEveryone() const;
    [[nodiscard]] QString program() const;

    SetupPlan m_plan;
    QProcess m_process;
    QWidget *m_question = nullptr;
    QRadioButton *m_everyone = nullptr;
    QCheckBox *m_profiles = nullptr;
    QProgressBar *m_busy = nullptr;
    QLabel *m_outcome = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_goButton = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace groupdesk
