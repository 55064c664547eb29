#pragma once

#include "profile.h"

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace groupdesk {

/// What the About dialog says beyond what it knows by itself.
struct AboutInfo
{
    QString version;
    QStringList hosts; ///< every host this program may contact, from the profiles
    QList<QPair<QString, QString>> folders; ///< what for, path
    QString licenceFolder {}; ///< with the licences' texts; empty: they did not come along
    /// Shows a folder in the desktop's file manager; false if it cannot. Unset: nothing is shown.
    std::function<bool(const QString &)> openFolder {};
    /// What a report of a fault should say about this computer: no name, no host, no secret.
    std::function<QString()> systemInformation {};
};

/// A line of AboutInfo::hosts: the host and, in parentheses, what for.
[[nodiscard]] QString hostLine(const QString &host, const QString &what);

/// Every host that \a profiles may lead to: endpoints, proxies, the issuers of sign-ins, and what
/// is asked for the closest region. Without duplicates, in the order of the profiles.
[[nodiscard]] QStringList contactedHosts(const QList<Profile> &profiles);

/// Product, version, hosts contacted, folders, licences, and facts for a report of a fault.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const AboutInfo &info, QWidget *parent = nullptr);

private:
    void addRow(const QString &what, QWidget *value);
    void addFolder(const QString &what, const QString &path);
    void addLicences();
    [[nodiscard]] QDialogButtonBox *makeButtons();
    void openFolder(const QString &path);
    void copyInformation();
    void say(const QString &sentence);

    AboutInfo m_info;
    QWidget *m_content;
    QFormLayout *m_form;
    QLabel *m_note;
};

} // namespace groupdesk
