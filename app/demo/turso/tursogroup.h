#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <utility>

namespace groupdesk::demo {

struct TursoGroup
{
    /// How the platform writes the primary location. Both forms are seen on live AWS groups:
    /// "aws-us-east-1" and, next to a prefixed list, plain "us-east-1".
    enum class PrimaryForm { AsLocation, WithoutProvider };
    /// Whether the group object says if it is protected; where it does not, only the group's
    /// configuration knows.
    enum class Protection { Off, On, OffUntold, OnUntold };
    /// Everything, or the three fields that the reference prints: name, locations and primary.
    enum class Form { Full, AsPrinted };

    QString name;
    QString uuid;
    QStringList locations; ///< the first one is the primary
    QString version; ///< "tech-preview" on AWS, "v0.24.…" on Fly
    PrimaryForm primaryForm = PrimaryForm::AsLocation;
    Protection protection = Protection::Off;
    Form form = Form::Full;
    bool archived = false;
    QList<std::pair<QString, QString>> statuses = {}; ///< location, status; empty: not sent
    bool oldProtection = false; ///< shown while there are stale reads
    int staleReads = 0; ///< that are still to come; of a deleted group: that still show it
    QMap<QString, int> pending = {}; ///< an added location, and the reads until it is ready
    int rotations = 0; ///< how often its tokens were ended

    [[nodiscard]] bool isAws() const { return locations.constFirst().startsWith(u"aws-"); }
    [[nodiscard]] bool isProtected() const;
    /// What a read shows, which may be older than the truth.
    [[nodiscard]] bool showsProtected() const;
    void setProtected(bool on);
    /// A read was answered: what takes its time has come one step further.
    void wasRead();
    void makeReady(const QString &location);
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] bool operator==(const TursoGroup &other) const = default;

    /// What is told about each location; empty: nothing.
    [[nodiscard]] QJsonArray statusList() const;
};

/// The same as TursoGroup::json(), as text.
void appendJson(QByteArray &out, const TursoGroup &group);

} // namespace groupdesk::demo
