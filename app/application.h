#pragma once

#include "commandline.h"
#include "desk.h"
#include "languages.h"
#include "news.h"
#include "preferences.h"
#include "redactor.h"
#include "theme.h"

#include <QList>
#include <QObject>
#include <QSettings>

#include <memory>

class QApplication;

namespace groupdesk {

class Tour;

/// The composition root: makes everything that has a single owner and hands it down. Nothing else
/// in the program knows how its parts are made.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, CommandLine commandLine);
    ~Application() override;

    /// Opens the first window. The error is one line for people.
    [[nodiscard]] Result<Done, QString> start();

    [[nodiscard]] QList<Desk *> desks() const { return m_desks; }

private:
    /// What every desk gets, whatever its accounts.
    [[nodiscard]] Desk::Ground ground() const;
    [[nodiscard]] std::unique_ptr<SecretStore> secretsFor(const Desk::Ground &ground);
    Result<Done, QString> openDemoDesk();
    void openLiveDesk();
    void add(Desk *desk);
    void startTour();
    [[nodiscard]] AboutInfo about() const;

    QApplication &m_application;
    CommandLine m_commandLine;
    QSettings m_settings;
    QSettings m_choicesFile;
    Languages m_languages;
    Preferences m_preferences;
    Theme m_theme;
    News m_news;
    Redactor m_redactor;
    QList<Desk *> m_desks;
    std::unique_ptr<Tour> m_tour;
};

} // namespace groupdesk
