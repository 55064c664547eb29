#pragma once

#include "platform.h"
#include "profile.h"
#include "secret.h"

#include <QHash>
#include <QList>
#include <QSet>
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
class TokenSection;

/// The fields of a profile. Says what is wrong at a field once that field was touched.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    ProfileForm(QList<PlatformDescription> platforms, const std::optional<Profile> &existing,
                QWidget *parent = nullptr);

    [[nodiscard]] Profile profile() const;
    [[nodiscard]] TokenSection &tokenSection() const { return *m_token; }
    /// The first thing that keeps the profile from being saved, in one sentence; empty if nothing
    /// does.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] PlatformDescription platform() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void buildIdentity(QFormLayout *form);
    void buildEndpoint(QFormLayout *form);
    void buildOrganizations(QFormLayout *form);
    void buildRest(QFormLayout *form);
    void fill(const Profile &profile);
    void connectFields();
    void choosePlatform(const PlatformDescription &platform);
    void rebuildOptions(const PlatformDescription &platform);
    void fieldChanged(QWidget *field);
    void showProblems();
    [[nodiscard]] QStringList organizations() const;
    [[nodiscard]] bool isEndpointOfAnyPlatform() const;

    QList<PlatformDescription> m_platforms;
    std::optional<Profile> m_existing;
    Profile m_base;
    QSet<QWidget *> m_touched;
    QHash<QString, QCheckBox *> m_options;

    QLineEdit *m_name;
    FieldProblem *m_nameProblem;
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
    TokenSection *m_token;
    FieldProblem *m_tokenProblem;
    QComboBox *m_class;
};

/// What is wrong, in one sentence for people.
[[nodiscard]] QString problemText(ProfileProblem problem);

} // namespace groupdesk
