#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace groupdesk::test {

/// A certificate authority that nobody trusts yet. Its keys are made by the openssl command for
/// each run, so that none is ever kept.
class TestAuthority final
{
public:
    [[nodiscard]] static bool isPossible()
    {
        return QSslSocket::supportsSsl()
            && !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
    }

    /// False if it could not be made.
    [[nodiscard]] bool make()
    {
        QStringList arguments = request(QStringLiteral("/CN=Test authority"));
        arguments << QStringLiteral("-x509") << QStringLiteral("-days") << QStringLiteral("2")
                  << QStringLiteral("-keyout") << path("ca.key") << QStringLiteral("-out")
                  << caFile();
        return write("ca.cnf",
                     "[ca]\ndefault_ca=d\n[d]\ndatabase=" + path("index.txt").toUtf8()
                         + "\nnew_certs_dir=" + m_folder.path().toUtf8()
                         + "\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n"
                           "copy_extensions=copy\nunique_subject=no\n[p]\ncommonName=supplied\n")
            && write("index.txt", {}) && run(arguments);
    }
    [[nodiscard]] QString caFile() const { return path("ca.pem"); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// What a server whose certificate has \a altName ("IP:127.0.0.1") shows; null if it could not
    /// be made. Dates are as in "20200101000000Z".
    [[nodiscard]] QSslConfiguration server(const QString &altName,
                                           const QString &from = QStringLiteral("20240101000000Z"),
                                           const QString &until = QStringLiteral("20491231000000Z"))
    {
        const QString subject = QStringLiteral("/CN=server %1").arg(++m_servers);
        QStringList arguments = request(subject);
        arguments << QStringLiteral("-addext") << QStringLiteral("subjectAltName=") % altName
                  << QStringLiteral("-keyout") << path("s.key") << QStringLiteral("-out")
                  << path("s.csr");
        const QStringList signing {
            QStringLiteral("ca"),
            QStringLiteral("-batch"),
            QStringLiteral("-notext"),
            QStringLiteral("-config"),
            path("ca.cnf"),
            QStringLiteral("-cert"),
            caFile(),
            QStringLiteral("-keyfile"),
            path("ca.key"),
            QStringLiteral("-in"),
            path("s.csr"),
            QStringLiteral("-startdate"),
            from,
            QStringLiteral("-enddate"),
            until,
            QStringLiteral("-out"),
            path("s.pem"),
        };
        if (!run(arguments) || !run(signing))
            return {};
        QFile key(path("s.key"));
        QFile certificate(path("s.pem"));
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
            return {};
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        return configuration;
    }

private:
    [[nodiscard]] static QStringList request(const QString &subject)
    {
        return { QStringLiteral("req"),
                 QStringLiteral("-newkey"),
                 QStringLiteral("ec"),
                 QStringLiteral("-pkeyopt"),
                 QStringLiteral("ec_paramgen_curve:prime256v1"),
                 QStringLiteral("-nodes"),
                 QStringLiteral("-subj"),
                 subject };
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] bool write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    [[nodiscard]] static bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    int m_servers = 0;
};

} // namespace groupdesk::test
