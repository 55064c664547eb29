#include "preferences.h"

#include "setting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

const Setting<QString> languageSetting("general/language"_L1);
const Setting<QString> colorsSetting("general/colors"_L1, u"system"_s);
const Setting<int> textSizeSetting("general/textSize"_L1, Theme::minimumTextSize);
const Setting<bool> motionSetting("general/reduceMotion"_L1, false);
const Setting<bool> notifySetting("notifications/enabled"_L1, true);
const Setting<bool> updatesSetting("updates/enabled"_L1, false);
const Setting<int> refreshSetting("refresh/minutes"_L1, Choices().refreshMinutes);
const Setting<bool> listsSetting("cache/lists"_L1, true);
const Setting<QDateTime> askedSetting("updates/asked"_L1);
const Setting<QString> newestSetting("updates/newest"_L1);
/// Where the colours were, in the window's state.
const Setting<QString> oldColorsSetting("window/colors"_L1);

QString toKey(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return u"system"_s;
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

int possibleRefresh(int minutes)
{
    const bool known = std::find(refreshChoices.cbegin(), refreshChoices.cend(), minutes)
        != refreshChoices.cend();
    return known ? minutes : Choices().refreshMinutes;
}

Choices stored(const QSettings &settings)
{
    return { .language = languageSetting.get(settings),
             .colors = schemeOf(colorsSetting.get(settings)),
             .textSize = Theme::possibleTextSize(textSizeSetting.get(settings)),
             .reduceMotion = motionSetting.get(settings),
             .notify = notifySetting.get(settings),
             .askForUpdates = updatesSetting.get(settings),
             .refreshMinutes = possibleRefresh(refreshSetting.get(settings)),
             .keepLists = listsSetting.get(settings) };
}

} // namespace

ColorScheme schemeOf(const QString &key)
{
    if (key == "light"_L1)
        return ColorScheme::Light;
    return key == "dark"_L1 ? ColorScheme::Dark : ColorScheme::System;
}

QString chosenLanguage(const QSettings &settings)
{
    return languageSetting.get(settings);
}

Preferences::Preferences(QSettings &settings, PreferenceOffer offer, QObject *parent)
    : QObject(parent), m_settings(settings), m_offer(std::move(offer)), m_choices(stored(settings))
{
}

void Preferences::choose(const Choices &choices)
{
    if (choices == m_choices)
        return;
    const auto keep = [&](const auto &setting, const auto &before, const auto &now) {
        if (before != now)
            setting.set(m_settings, now);
    };
    keep(languageSetting, m_choices.language, choices.language);
    keep(colorsSetting, toKey(m_choices.colors), toKey(choices.colors));
    keep(textSizeSetting, m_choices.textSize, choices.textSize);
    keep(motionSetting, m_choices.reduceMotion, choices.reduceMotion);
    keep(notifySetting, m_choices.notify, choices.notify);
    keep(updatesSetting, m_choices.askForUpdates, choices.askForUpdates);
    keep(refreshSetting, m_choices.refreshMinutes, choices.refreshMinutes);
    keep(listsSetting, m_choices.keepLists, choices.keepLists);
    Q_EMIT keeping();
    useForThisRun(choices);
}

void Preferences::useForThisRun(const Choices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    Q_EMIT changed();
}

std::optional<UpdateAnswer> Preferences::updateAnswer() const
{
    const QDateTime asked = askedSetting.get(m_settings);
    if (!asked.isValid())
        return std::nullopt;
    return UpdateAnswer { asked, newestSetting.get(m_settings) };
}

void Preferences::setUpdateAnswer(const UpdateAnswer &answer)
{
    askedSetting.set(m_settings, answer.asked);
    newestSetting.set(m_settings, answer.newest);
    Q_EMIT keeping();
    Q_EMIT updateAnswerChanged();
}

void takeOverColors(QSettings &windowState, Preferences &preferences)
{
    const QString old = oldColorsSetting.get(windowState);
    if (old.isEmpty())
        return;
    Choices choices = preferences.choices();
    if (choices.colors == ColorScheme::System)
        choices.colors = schemeOf(old);
    preferences.choose(choices);
    oldColorsSetting.clear(windowState);
}

} // namespace groupdesk
