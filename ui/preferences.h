#pragma once

#include "language.h"
#include "listcache.h"
#include "theme.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <optional>

class QSettings;

namespace groupdesk {

/// How many minutes there can be between refreshes that nobody asks for; 0: there are none.
inline constexpr std::array refreshChoices { 0, 1, 5, 15 };

/// What a person chose for the whole program.
struct Choices
{
    QString language; ///< its code; empty: the desktop's. Holds from the next start on
    ColorScheme colors = ColorScheme::System;
    int textSize = Theme::minimumTextSize; ///< per cent of the desktop's
    bool reduceMotion = false;
    bool notify = true; ///< of what ended while no window was in front
    bool askForUpdates = false; ///< once a day
    int refreshMinutes = 5; ///< between refreshes that nobody asks for: one of refreshChoices
    bool keepLists = true; ///< of groups, to be shown at the next start

    friend bool operator==(const Choices &, const Choices &) = default;
};

/// What came of asking for a newer version.
struct UpdateAnswer
{
    QDateTime asked; ///< UTC
    QString newest; ///< "1.2.3"; empty: no answer, or none that could be understood

    friend bool operator==(const UpdateAnswer &, const UpdateAnswer &) = default;
};

/// What there is to choose from in this build.
struct PreferenceOffer
{
    QList<Language> languages;
    bool notifications = false; ///< it can show them where the desktop does
    QString updateHost; ///< that is asked for a newer version; empty: nobody is asked
    /// Where the last lists are; outlives the preferences. Null: none are kept.
    ListCache *lists = nullptr;
};

/// The program's choices and where they are kept. Everything follows changed(); nobody asks twice.
/// GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// \a settings outlives the preferences.
    explicit Preferences(QSettings &settings, PreferenceOffer offer = {},
                         QObject *parent = nullptr);

    [[nodiscard]] const Choices &choices() const { return m_choices; }
    [[nodiscard]] const PreferenceOffer &offer() const { return m_offer; }
    /// Keeps those that are different from choices(), and only those.
    void choose(const Choices &choices);
    /// The same, but nothing is kept: for what the command line asks for.
    void useForThisRun(const Choices &choices);

    [[nodiscard]] std::optional<UpdateAnswer> updateAnswer() const;
    void setUpdateAnswer(const UpdateAnswer &answer);

Q_SIGNALS:
    void changed();
    void updateAnswerChanged();
    /// There is something to keep; the settings' file is written a little later.
    void keeping();

private:
    QSettings &m_settings;
    PreferenceOffer m_offer;
    Choices m_choices;
};

/// The scheme that \a key stands for: "system", "light" or "dark"; anything else is the system's.
[[nodiscard]] ColorScheme schemeOf(const QString &key);

/// The language that \a settings name; empty: the desktop's. It is needed before anything else.
[[nodiscard]] QString chosenLanguage(const QSettings &settings);

/// Colours were once kept with the window's state: takes them out of \a windowState, once, and
/// into \a preferences, unless something else was chosen there by now.
void takeOverColors(QSettings &windowState, Preferences &preferences);

} // namespace groupdesk
