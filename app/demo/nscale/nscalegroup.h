#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace groupdesk::demo {

/// What every resource carries. Unset texts and times are left out of the JSON, not null.
struct NscaleMetadata
{
    QString id;
    QString name;
    QDateTime created;
    QString createdBy = {};
    QString description = {};
    QJsonArray tags = {}; ///< {"name", "value"} each
    QDateTime modified = {};
    QString modifiedBy = {};
    QDateTime deleted = {}; ///< while it is on its way out
    QString provisioning = QStringLiteral("provisioned");

    /// With "organizationId" unless \a organization is null.
    [[nodiscard]] QJsonObject json(const QString &organization) const;
    [[nodiscard]] bool operator==(const NscaleMetadata &other) const = default;
};

/// Someone in a group who is none of the organization's users.
struct NscaleExternalSubject
{
    QString id;
    QString issuer; ///< null: this service itself, whose user is gone by now
    QString email; ///< null: not known

    [[nodiscard]] bool operator==(const NscaleExternalSubject &other) const = default;
};

struct NscaleGroup
{
    NscaleMetadata metadata;
    QString organization;
    QStringList roles = {};
    QStringList users = {}; ///< ids of NscaleUser
    QStringList serviceAccounts = {};
    QList<NscaleExternalSubject> externals = {};

    [[nodiscard]] bool operator==(const NscaleGroup &other) const = default;
};

/// The same as NscaleMetadata::json(), as text.
void appendJson(QByteArray &out, const NscaleMetadata &metadata, const QString &organization);

} // namespace groupdesk::demo
