#pragma once

#include "profile.h"

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace groupdesk {

/// What the About dialog says beyond what it knows by itself.
struct AboutInfo
{
    QString version;
    QStringList hosts; ///< every host this program may contact, from the profiles
    QList<QPair<QString, QString>> folders; ///< what for, path
};

/// Every host that \a profiles may lead to: endpoints, proxies, the issuers of sign-ins, and what
/// is asked for the closest region. Without duplicates, in the order of the profiles.
[[nodiscard]] QStringList contactedHosts(const QList<Profile> &profiles);

/// Product, version, hosts contacted, folders, licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const AboutInfo &info, QWidget *parent = nullptr);
};

} // namespace groupdesk
