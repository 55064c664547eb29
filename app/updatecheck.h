#pragma once

#include "preferences.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace groupdesk {

/// The newest version that \a body names (GitHub's "latest release": an object with "tag_name"), as
/// "1.2.3"; nothing if it names none, or anything else than numbers and dots after an optional "v".
/// The body is untrusted.
[[nodiscard]] std::optional<QString> versionIn(const QByteArray &body);

/// Asks one address for a newer version, at most once a day, and only while a person wants that.
/// The question carries nothing that tells this computer from another, leads nowhere else, and
/// nothing is downloaded. What came of it is in Preferences::updateAnswer(). GUI thread.
class UpdateCheck final : public QObject
{
    Q_OBJECT

public:
    /// \a address: with https, or on this computer. \a current: this version, "1.2.3".
    /// \a preferences outlive the check.
    UpdateCheck(const QUrl &address, const QString &current, Preferences &preferences,
                QObject *parent = nullptr);

    /// Asks if it is time, and from now on whenever it is.
    void start();
    [[nodiscard]] bool isAsking() const { return m_reply != nullptr; }

    static constexpr std::chrono::hours pause { 24 };

Q_SIGNALS:
    /// A version newer than this one, each time an answer says so.
    void newerFound(const QString &version);

private:
    void follow();
    void ask();
    void finish();
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

    QUrl m_address;
    QString m_current;
    Preferences &m_preferences;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; ///< while it is asked; owned by the network
    QTimer m_next;
};

} // namespace groupdesk
