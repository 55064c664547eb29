#include "tokennotices.h"

#include "group.h"

#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

QString keyOf(const ProfileId &id)
{
    return u"token/"_s % id.toString();
}

QString signInKeyOf(const ProfileId &id)
{
    return u"sign-in/"_s % id.toString();
}

Message::Severity severityOf(ExpiryWarning warning)
{
    switch (warning) {
    case ExpiryWarning::None:
    case ExpiryWarning::TwoWeeks:
        return Message::Severity::Information;
    case ExpiryWarning::ThreeDays:
    case ExpiryWarning::LastDay:
        return Message::Severity::Warning;
    case ExpiryWarning::Expired:
        return Message::Severity::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

QString expiryWords(const TokenStatus &status, const QDateTime &now)
{
    switch (expiryWarning(status, now)) {
    case ExpiryWarning::None:
        return {};
    case ExpiryWarning::TwoWeeks:
    case ExpiryWarning::ThreeDays:
        return TokenNotices::tr("expires in %n day(s)", nullptr, int(now.daysTo(*status.expires)));
    case ExpiryWarning::LastDay:
        return TokenNotices::tr("expires within a day");
    case ExpiryWarning::Expired:
        return TokenNotices::tr("expired");
    }
    Q_UNREACHABLE();
}

TokenNotices::TokenNotices(Workspace &workspace, MessageBar &bar, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_bar(bar)
{
    m_tick.setInterval(10min);
    connect(&m_tick, &QTimer::timeout, this, &TokenNotices::followAll);
    m_tick.start();
    connect(&workspace, &Workspace::tokenStatusChanged, this, &TokenNotices::follow);
    connect(&workspace, &Workspace::profilesChanged, this, &TokenNotices::followAll);
    connect(&workspace, &Workspace::statusChanged, this, &TokenNotices::followSignIn);
}

void TokenNotices::followAll()
{
    const QList<ProfileId> told = m_told.keys();
    for (const ProfileId &id : told) {
        if (!m_workspace.profile(id)) {
            m_bar.dismiss(keyOf(id));
            m_told.remove(id);
        }
    }
    for (const Profile &profile : m_workspace.profiles())
        follow(profile.id);
}

void TokenNotices::follow(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    if (!profile)
        return;
    const TokenStatus status = m_workspace.tokenStatus(id);
    // A sign-in renews itself.
    const bool lasting
        = profile->signIn == SignInMethod::Browser || status.kind == TokenStatus::Kind::SignIn;
    const ExpiryWarning warning
        = lasting ? ExpiryWarning::None : expiryWarning(status, QDateTime::currentDateTimeUtc());
    if (m_told.value(id, ExpiryWarning::None) == warning)
        return;
    if (warning == ExpiryWarning::None) {
        m_told.remove(id);
        m_bar.dismiss(keyOf(id));
        return;
    }
    m_told.insert(id, warning);
    m_bar.post(messageOf(*profile, status, warning));
}

void TokenNotices::followSignIn(const ProfileId &id)
{
    const auto profile = m_workspace.profile(id);
    const auto problem = profile ? m_workspace.signInProblem(id) : std::nullopt;
    if (!problem) {
        if (m_unstored.remove(id))
            m_bar.dismiss(signInKeyOf(id));
        return;
    }
    if (m_unstored.contains(id) && m_unstored.value(id) == *problem)
        return;
    m_unstored.insert(id, *problem);
    ErrorText text
        = errorText(*problem, { .activity = Activity::Connecting, .profile = profile->name });
    text.headline = tr("%1: the sign-in could not be stored").arg(displayName(profile->name));
    text.advice = tr("It holds until the program ends, and storing it is tried again. If the "
                     "program ends before, sign in again.");
    m_bar.post({ signInKeyOf(id), Message::Severity::Warning, text, {} });
}

Message TokenNotices::messageOf(const Profile &profile, const TokenStatus &status,
                                ExpiryWarning warning)
{
    const QString name = displayName(profile.name);
    const QString when = QLocale().toString(status.expires->toLocalTime(), QLocale::ShortFormat);
    ErrorText text;
    text.headline = tr("%1: the token %2 (%3)")
                        .arg(name, expiryWords(status, QDateTime::currentDateTimeUtc()), when);
    const bool over = warning == ExpiryWarning::Expired;
    if (status.canRotate && !over) {
        text.advice = tr("It can be exchanged for a new one from here.");
        return { keyOf(profile.id),
                 severityOf(warning),
                 text,
                 { { tr("&Rotate Token…"),
                     [this, id = profile.id] { Q_EMIT rotateRequested(id); } } } };
    }
    text.advice = tr("Make a new one at %1 and put it into the profile.")
                      .arg(m_workspace.platform(profile.platform).name);
    return { keyOf(profile.id),
             severityOf(warning),
             text,
             { { tr("&Edit Profile…"),
                 [this, id = profile.id] { Q_EMIT editProfileRequested(id); } } } };
}

} // namespace groupdesk
