#pragma once

#include "errortext.h"
#include "messagebar.h"
#include "workspace.h"

#include <QObject>

#include <optional>

namespace groupdesk {

/// Puts what goes wrong in the workspace on the message bar and takes it off again when it is well.
/// One message for each profile or organization; one failing source never speaks for the others.
class NoticeBoard final : public QObject
{
    Q_OBJECT

public:
    NoticeBoard(Workspace &workspace, MessageBar &bar, QObject *parent);

    /// A message about something other than a list, with the buttons \a text asks for.
    void post(const QString &key, const ErrorText &text, const GroupRef &ref,
              Message::Severity severity = Message::Severity::Error);
    /// The same for a platform's answer, with a way to the request in the log.
    void post(const QString &key, const CloudError &error, const ErrorContext &context,
              const GroupRef &ref, Message::Severity severity = Message::Severity::Error);
    /// A message with words and buttons of its own, and those that its text asks for before them;
    /// \a error: the answer it is about, with a way to the request in the log.
    void post(Message message, const GroupRef &ref, const std::optional<CloudError> &error = {});
    /// From now on details lead to the request log.
    void setHasRequestLog() { m_hasRequestLog = true; }
    /// Takes back what was posted under \a key: it is no longer so.
    void withdraw(const QString &key);
    /// A plain piece of news.
    void inform(const QString &key, const QString &headline, const QString &advice = {},
                const QList<Message::Action> &actions = {});
    /// What \a action means for \a ref, as a button anywhere.
    [[nodiscard]] Message::Action buttonFor(ErrorAction action, const GroupRef &ref);

Q_SIGNALS:
    void editProfileRequested(const groupdesk::ProfileId &profile);
    void signInRequested(const groupdesk::ProfileId &profile);
    /// \a request: verb and path.
    void requestShown(const QString &host, const QString &request);

private:
    void sync(const ProfileId &profile);
    void forgetRemoved();
    void retract(const QString &key);
    void report(const QString &key, const Problem &problem, const Profile &profile,
                const std::optional<Source> &source);
    /// Since when rows of a failed refresh are on show; no value if there are none.
    [[nodiscard]] std::optional<QDateTime> oldestShown(const ProfileId &profile,
                                                       const std::optional<Source> &only) const;
    [[nodiscard]] QList<Message::Action> actionsOf(const ErrorText &text, const GroupRef &ref);
    [[nodiscard]] QList<Message::Action> requestActions(const CloudError &error);
    [[nodiscard]] std::function<void()> run(ErrorAction action, const GroupRef &ref);

    Workspace &m_workspace;
    MessageBar &m_bar;
    bool m_hasRequestLog = false;
    QHash<ProfileId, QStringList> m_keys; ///< posted for a profile
    QHash<QString, Problem> m_posted; ///< so that a dismissed message does not come back unchanged
};

} // namespace groupdesk
