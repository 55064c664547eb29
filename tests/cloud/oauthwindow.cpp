#include "oauth/oauthservice.h"
#include "transport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// \file One window of the program, as a process of its own: it is told that a token was refused,
/// gets another, and prints it. For tests only: its store is files in a folder.
///
/// oauthwindow BASE-URL CLIENT-ID PROFILE-ID FOLDER; the refused token comes on the standard input.

namespace {

class FolderStore final : public SecretStore
{
public:
    explicit FolderStore(QString folder) : m_folder(std::move(folder)) { }

    void read(const Profile &, SecretSlot slot, QObject *context,
              StoreCallback<Secret> done) override
    {
        QFile file(pathOf(slot));
        const bool isThere = file.open(QIODevice::ReadOnly);
        const Secret secret = Secret::fromBytes(isThere ? file.readAll() : QByteArray());
        const auto answer = [done = std::move(done), secret, isThere] {
            if (isThere)
                done(secret);
            else
                done(Unexpected(StoreError { StoreError::Kind::NotFound, {}, {} }));
        };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }
    void write(const Profile &, SecretSlot slot, const Secret &secret, QObject *context,
               StoreCallback<Done> done) override
    {
        QSaveFile file(pathOf(slot));
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(secret.reveal()) == secret.reveal().size() && file.commit();
        const auto answer = [done = std::move(done), isWritten] {
            if (isWritten)
                done(Done {});
            else
                done(Unexpected(StoreError { StoreError::Kind::Io, {}, {} }));
        };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }
    void remove(const Profile &, SecretSlot, QObject *, StoreCallback<Done>) override { }
    void probeKeychain(QObject *, StoreCallback<Done>) override { }
    void forget() override { }

private:
    [[nodiscard]] QString pathOf(SecretSlot slot) const
    {
        return u"%1/%2"_s.arg(m_folder).arg(int(slot));
    }
    QString m_folder;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const Secret rejected = Secret::fromBytes(input.readLine().trimmed());

    Profile profile;
    profile.baseUrl = QUrl(arguments.at(1));
    profile.oauth.clientId = arguments.at(2);
    profile.id = ProfileId(arguments.at(3));
    profile.signIn = SignInMethod::Browser;
    Redactor redactor;
    Transport transport(TransportOptions {}, nullptr, redactor);
    FolderStore store(arguments.at(4));
    OAuthService service(transport, store, redactor, {}, QString(arguments.at(4) + u"/locks"_s));
    const auto signIn = service.open(profile, {});
    signIn->renew(rejected, &application, [&application](const Result<Secret, Problem> &token) {
        if (token)
            QTextStream(stdout) << QString::fromUtf8(token->reveal()) << Qt::endl;
        application.exit(token ? 0 : 1);
    });
    return QCoreApplication::exec();
}
