#pragma once

#include "platform.h"
#include "profile.h"
#include "secretstore.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace groupdesk {

class FieldProblem;
class NetworkSection;
class SignInSection;
class TokenSection;

/// What the form of a profile begins with.
struct ProfileStart
{
    std::optional<Profile> stored; ///< this one is edited
    std::optional<Profile> draft; ///< or a new one with these values: a duplicate
    QStringList folders; ///< known ones, to choose from
};

/// What the form of a profile ends with.
struct ProfileEdit
{
    Profile profile;
    Secrets secrets; ///< as typed; what is missing stays as it is stored
    /// Stored secrets that were given for another address and must not be used for this one.
    QList<SecretSlot> outdated;
};

/// The fields of a profile. Says what is wrong at a field once that field was touched.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    ProfileForm(QList<PlatformDescription> platforms, const ProfileStart &start,
                QWidget *parent = nullptr);

    [[nodiscard]] Profile profile() const;
    [[nodiscard]] ProfileEdit edit() const;
    [[nodiscard]] TokenSection &tokenSection() const { return *m_token; }
    /// The first thing that keeps the profile from being saved, in one sentence; empty if nothing
    /// does.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] PlatformDescription platform() const;
    /// Checks "Start read-only".
    void chooseReadOnly();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void buildIdentity(QFormLayout *form);
    void buildFolder(const QStringList &folders);
    void buildPlatforms(QFormLayout *form);
    void buildEndpoint(QFormLayout *form);
    void buildOrganizations(QFormLayout *form);
    void buildAccess(QFormLayout *form);
    void buildCare(QFormLayout *form);
    void fill();
    void connectFields();
    void connectEndpoint();
    void choosePlatform(const PlatformDescription &platform);
    void rebuildOptions(const PlatformDescription &platform);
    void fieldChanged(QWidget *field);
    void methodChanged();
    void updateReadOnly();
    void showProblems();
    [[nodiscard]] QStringList organizations() const;
    [[nodiscard]] bool isEndpointOfAnyPlatform() const;
    [[nodiscard]] SignInMethod method() const;

    QList<PlatformDescription> m_platforms;
    std::optional<Profile> m_existing;
    Profile m_base;
    QSet<QWidget *> m_touched;
    QHash<QString, QCheckBox *> m_options;
    bool m_readOnlyWanted;

    QLineEdit *m_name;
    FieldProblem *m_nameProblem;
    QComboBox *m_folder;
    QButtonGroup *m_platformGroup;
    QComboBox *m_endpoint;
    QPushButton *m_endpointDefault;
    FieldProblem *m_endpointProblem;
    QRadioButton *m_allOrganizations;
    QRadioButton *m_onlyOrganizations;
    QLineEdit *m_organizations;
    FieldProblem *m_organizationsProblem;
    QWidget *m_optionBox;
    QLabel *m_optionLabel;
    QLabel *m_signInLabel;
    SignInSection *m_signIn;
    QLabel *m_tokenLabel;
    TokenSection *m_token;
    FieldProblem *m_tokenProblem;
    QComboBox *m_class;
    QCheckBox *m_readOnly;
    QLabel *m_readOnlyNote;
    NetworkSection *m_network;
};

} // namespace groupdesk
