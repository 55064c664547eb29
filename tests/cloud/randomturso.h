#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace groupdesk::test {

/// A group of Turso as its server keeps it, with whatever years of use may have left in it, and how
/// this server tells of it. It takes the requests that change groups.
struct RandomTurso
{
    QString name;
    QStringList locations; ///< the first one is the primary
    bool isProtected = false;
    QJsonObject others; ///< uuid, version, archived, status and what nobody has heard of
    QJsonObject otherSettings; ///< in its configuration

    // How it is told; nothing of this is kept.
    bool saysLocations = true; ///< false only with a single one
    bool saysPrimary = true;
    bool prefixesPrimary = true;
    bool saysProtection = true;
    bool wraps = true;
    int settingsStatus = 200; ///< of its configuration

    /// Everything that is kept.
    [[nodiscard]] QByteArray kept() const;
    [[nodiscard]] QByteArray groupAnswer() const;
    [[nodiscard]] QByteArray settingsAnswer() const;
    [[nodiscard]] bool isArchived() const;
    /// \a path is encoded, below the groups: "/name/locations/ams". False if there is no such
    /// request.
    [[nodiscard]] bool apply(const QByteArray &verb, const QByteArray &path,
                             const QByteArray &body);
};

[[nodiscard]] RandomTurso randomTurso(QRandomGenerator &random);
/// A name that a server may have taken; some of them need percent-encoding.
[[nodiscard]] QString randomTursoName(QRandomGenerator &random);

} // namespace groupdesk::test
