#pragma once

#include "preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace groupdesk {

/// What can be chosen for the whole program. Every choice holds at once; there is nothing to
/// confirm. Has no part about what this build or this desktop cannot do. Deletes itself when
/// closed.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a preferences outlive the dialog.
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);

private:
    [[nodiscard]] QGroupBox *makeGeneral();
    [[nodiscard]] QGroupBox *makeLists();
    [[nodiscard]] QGroupBox *makeNotifications();
    [[nodiscard]] QGroupBox *makeUpdates();
    void addLanguage(QFormLayout *form);
    void addColors(QFormLayout *form);
    void addTextSize(QFormLayout *form);
    void addRefreshing(QFormLayout *form);
    void addKeeping(QVBoxLayout *column);
    void connectFields();
    /// Shows what holds, whoever chose it.
    void update();
    void updateAnswer();
    void updateSize();
    void forgetLists();
    void apply();

    Preferences &m_preferences;
    QComboBox *m_language;
    QRadioButton *m_system;
    QRadioButton *m_light;
    QRadioButton *m_dark;
    QComboBox *m_textSize;
    QCheckBox *m_motion;
    QComboBox *m_refresh;
    QCheckBox *m_notify;
    QCheckBox *m_updates;
    QLabel *m_answer;
    QCheckBox *m_keepLists;
    QPushButton *m_forgetLists;
    QLabel *m_listSize;
};

/// What came of the last question for a newer version than \a current, in one sentence; \a answer
/// is nothing if there was none yet.
[[nodiscard]] QString updateWords(const std::optional<UpdateAnswer> &answer,
                                  const QString &current);

} // namespace groupdesk
