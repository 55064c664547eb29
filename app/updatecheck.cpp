#include "updatecheck.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr auto patience = 20s;
/// GitHub's answer is some tens of kilobytes, with the notes of the release.
constexpr qint64 largestBody = 512 * 1024;

bool isHere(const QUrl &address)
{
    return QHostAddress(address.host()).isLoopback();
}

bool isAllowed(const QUrl &address)
{
    return address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isHere(address));
}

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setTransferTimeout(std::chrono::milliseconds(patience).count());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept", "application/json");
    // Left alone, Qt would tell its version and the language of this computer.
    request.setRawHeader("User-Agent", "Groupdesk");
    request.setRawHeader("Accept-Language", "en");
    return request;
}

} // namespace

std::optional<QString> versionIn(const QByteArray &body)
{
    static const QRegularExpression version(u"^v?(\\d{1,5}(?:\\.\\d{1,5}){1,3})$"_s);
    const QString tag
        = QJsonDocument::fromJson(body).object().value("tag_name"_L1).toString().left(40);
    const auto match = version.match(tag);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

UpdateCheck::UpdateCheck(const QUrl &address, const QString &current, Preferences &preferences,
                         QObject *parent)
    : QObject(parent), m_address(address), m_current(current), m_preferences(preferences)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &UpdateCheck::follow);
}

void UpdateCheck::start()
{
    connect(&m_preferences, &Preferences::changed, this, &UpdateCheck::follow);
    follow();
}

void UpdateCheck::follow()
{
    m_next.stop();
    if (!m_preferences.choices().askForUpdates || !isAllowed(m_address)) {
        delete std::exchange(m_reply, nullptr); // nobody wants the answer any more
        return;
    }
    if (m_reply != nullptr)
        return;
    const auto wait = untilNext();
    if (wait > 0ms)
        m_next.start(wait);
    else
        ask();
}

std::chrono::milliseconds UpdateCheck::untilNext() const
{
    const auto answer = m_preferences.updateAnswer();
    if (!answer)
        return 0ms;
    const std::chrono::milliseconds passed(answer->asked.msecsTo(QDateTime::currentDateTimeUtc()));
    // A clock that was set back must not put it off for ever.
    return passed < 0ms ? 0ms : std::max<std::chrono::milliseconds>(pause - passed, 0ms);
}

void UpdateCheck::ask()
{
    // That it was asked counts, whatever comes of it.
    m_preferences.setUpdateAnswer({ QDateTime::currentDateTimeUtc(), {} });
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_address));
    if (!proxies.isEmpty() && !isHere(m_address))
        m_network.setProxy(proxies.constFirst());
    m_reply = m_network.get(requestFor(m_address));
    connect(m_reply, &QNetworkReply::downloadProgress, m_reply, [reply = m_reply](qint64 received) {
        if (received > largestBody)
            reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &UpdateCheck::finish);
}

void UpdateCheck::finish()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    follow(); // the next one, in a day
    const bool failed = reply->error() != QNetworkReply::NoError;
    const auto newest = failed ? std::nullopt : versionIn(reply->readAll());
    if (!newest)
        return; // stands in the preferences, and nowhere else
    m_preferences.setUpdateAnswer({ m_preferences.updateAnswer()->asked, *newest });
    if (QVersionNumber::fromString(*newest) > QVersionNumber::fromString(m_current))
        Q_EMIT newerFound(*newest);
}

} // namespace groupdesk
