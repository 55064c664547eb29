#include "profileform.h"

#include "fieldproblem.h"
#include "formats.h"
#include "platformui.h"
#include "tokensection.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

void ProfileForm::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] { fieldChanged(m_name); });
    connect(m_platformGroup, &QButtonGroup::idClicked, this, [this](int id) {
        choosePlatform(m_platforms.at(id));
        Q_EMIT changed();
    });
    connect(m_endpoint, &QComboBox::editTextChanged, this, [this] { fieldChanged(m_endpoint); });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_endpoint->setEditText(m_endpoint->itemData(index).toString());
    });
    connect(m_endpoint->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // What is left of "https://host/v1/": shown, so that nobody wonders what is asked.
        const QUrl url = normalizedBaseUrl(m_endpoint->currentText());
        if (url.isValid() && !url.host().isEmpty() && url.toString() != m_endpoint->currentText())
            m_endpoint->setEditText(url.toString());
    });
    connect(m_endpointDefault, &QPushButton::clicked, this, [this] {
        const QList<EndpointSuggestion> endpoints = platform().endpoints;
        if (!endpoints.isEmpty())
            m_endpoint->setEditText(endpoints.constFirst().baseUrl.toString());
    });
    connect(m_onlyOrganizations, &QRadioButton::toggled, this, [this](bool only) {
        m_organizations->setEnabled(only);
        if (only)
            m_organizations->setFocus();
        showProblems();
        Q_EMIT changed();
    });
    connect(m_organizations, &QLineEdit::textChanged, this,
            [this] { fieldChanged(m_organizations); });
    connect(m_token, &TokenSection::changed, this, [this] { fieldChanged(m_token); });
    connect(m_class, &QComboBox::currentIndexChanged, this, &ProfileForm::changed);
}

bool ProfileForm::isEndpointOfAnyPlatform() const
{
    const QUrl url = normalizedBaseUrl(m_endpoint->currentText());
    for (const PlatformDescription &platform : m_platforms) {
        for (const EndpointSuggestion &endpoint : platform.endpoints) {
            if (endpoint.baseUrl == url)
                return true;
        }
    }
    return false;
}

void ProfileForm::choosePlatform(const PlatformDescription &platform)
{
    const QString typed = m_endpoint->currentText();
    const bool keep = !typed.isEmpty() && !isEndpointOfAnyPlatform();
    const bool wasTouched = m_touched.contains(m_endpoint);
    {
        const QSignalBlocker quiet(m_endpoint);
        m_endpoint->clear();
        for (const EndpointSuggestion &endpoint : platform.endpoints) {
            const QString address = endpoint.baseUrl.toString();
            m_endpoint->addItem(
                endpoint.label.isEmpty() ? address : tr("%1 — %2").arg(endpoint.label, address),
                address);
        }
        m_endpoint->setCurrentIndex(-1);
        m_endpoint->setEditText(keep ? typed
                                    : platform.endpoints.isEmpty()
                                    ? QString()
                                    : platform.endpoints.constFirst().baseUrl.toString());
    }
    if (!wasTouched)
        m_touched.remove(m_endpoint);
    m_endpointDefault->setEnabled(!platform.endpoints.isEmpty());
    const PlatformUi *ui = findPlatformUi(platform.id);
    m_token->setPlatform(platform, ui == nullptr ? QString() : ui->tokenHint);
    rebuildOptions(platform);
    showProblems();
}

void ProfileForm::rebuildOptions(const PlatformDescription &platform)
{
    qDeleteAll(m_options);
    m_options.clear();
    const PlatformUi *ui = findPlatformUi(platform.id);
    for (const QString &key : platform.optionKeys) {
        const auto label = ui == nullptr ? QPair<QString, QString>(key, {})
                                         : ui->optionLabels.value(key, { key, {} });
        auto *check = new QCheckBox(label.first, m_optionBox);
        check->setObjectName(key + u"Check");
        check->setToolTip(plainToolTip(label.second));
        check->setChecked(m_base.options.contains(key));
        m_optionBox->layout()->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &ProfileForm::changed);
        m_options.insert(key, check);
    }
    m_optionBox->setVisible(!m_options.isEmpty());
    m_optionLabel->setVisible(!m_options.isEmpty());
}

QStringList ProfileForm::organizations() const
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList names;
    const QStringList parts = m_organizations->text().split(separators);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

Profile ProfileForm::profile() const
{
    Profile profile = m_base;
    profile.name = m_name->text().trimmed();
    profile.platform = platform().id;
    profile.baseUrl = normalizedBaseUrl(m_endpoint->currentText());
    profile.onlyOrganizations = m_onlyOrganizations->isChecked() ? organizations() : QStringList();
    profile.endpointClass = static_cast<EndpointClass>(m_class->currentData().toInt());
    profile.tokenSource = m_token->tokenSource();
    profile.tokenVariable
        = profile.tokenSource == TokenSource::Environment ? m_token->variable() : QString();
    const PlatformUi *ui = findPlatformUi(profile.platform);
    for (auto option = m_options.cbegin(); option != m_options.cend(); ++option) {
        if (!option.value()->isChecked())
            profile.options.remove(option.key());
        else if (!profile.options.contains(option.key()))
            profile.options.insert(option.key(),
                                   ui == nullptr ? u"true"_s
                                                 : ui->optionValues.value(option.key(), u"true"_s));
    }
    return profile;
}

QString ProfileForm::missing() const
{
    const QList<ProfileProblem> problems = problemsOf(profile());
    if (!problems.isEmpty())
        return problemText(problems.constFirst());
    if (m_onlyOrganizations->isChecked() && organizations().isEmpty())
        return tr("Name the organizations, or choose all.");
    return m_token->missing();
}

void ProfileForm::fieldChanged(QWidget *field)
{
    m_touched.insert(field);
    showProblems();
    Q_EMIT changed();
}

void ProfileForm::showProblems()
{
    const Profile current = profile();
    if (m_existing)
        m_token->setEndpointChanged(current.baseUrl != m_existing->baseUrl);
    QString name;
    QString endpoint;
    QString token;
    const QList<ProfileProblem> problems = problemsOf(current);
    for (const ProfileProblem problem : problems) {
        QString *place = &endpoint;
        if (problem == ProfileProblem::NameMissing || problem == ProfileProblem::PlatformMissing)
            place = &name;
        else if (problem == ProfileProblem::VariableMissing
                 || problem == ProfileProblem::VariableNotAName)
            place = &token;
        if (place->isEmpty())
            *place = problemText(problem);
    }
    const bool noNames = m_onlyOrganizations->isChecked() && organizations().isEmpty();
    const auto show = [this](FieldProblem *label, QWidget *field, const QString &text) {
        label->say(m_touched.contains(field) ? text : QString());
    };
    show(m_nameProblem, m_name, name);
    show(m_endpointProblem, m_endpoint, endpoint);
    show(m_organizationsProblem, m_organizations,
         noNames ? tr("Name at least one organization.") : QString());
    show(m_tokenProblem, m_token, token.isEmpty() ? m_token->missing() : token);
}

QString problemText(ProfileProblem problem)
{
    const auto words
        = [](const char *text) { return QCoreApplication::translate("ProfileProblem", text); };
    switch (problem) {
    case ProfileProblem::NameMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "Give the profile a name."));
    case ProfileProblem::PlatformMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "Choose a platform."));
    case ProfileProblem::UrlMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Enter an endpoint, for example https://api.example.com."));
    case ProfileProblem::UrlNotHttps:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "The endpoint has to begin with https:// so that nobody "
                                       "can read the token on the way."));
    case ProfileProblem::UrlHasUserInfo:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Take the user name or password out of the endpoint."));
    case ProfileProblem::UrlHasQueryOrFragment:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Take the part from “?” or “#” on out of the endpoint."));
    case ProfileProblem::VariableMissing:
        return words(
            QT_TRANSLATE_NOOP("ProfileProblem", "Name the environment variable with the token."));
    case ProfileProblem::VariableNotAName:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "Names of environment variables have only letters, digits "
                                       "and _, and no digit first."));
    case ProfileProblem::CommandMissing:
        return words(
            QT_TRANSLATE_NOOP("ProfileProblem", "Enter the command that prints the token."));
    case ProfileProblem::ProxyHostMissing:
        return words(
            QT_TRANSLATE_NOOP("ProfileProblem", "Enter the host of the proxy, without a scheme."));
    case ProfileProblem::ProxyPortMissing:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "Enter the port of the proxy."));
    case ProfileProblem::TimeoutOutOfRange:
        return words(QT_TRANSLATE_NOOP("ProfileProblem", "A time-out is out of its range."));
    case ProfileProblem::ClientIdMissing:
        return words(QT_TRANSLATE_NOOP(
            "ProfileProblem", "Enter the client id that the provider gave for this program."));
    case ProfileProblem::IssuerNotHttps:
        return words(QT_TRANSLATE_NOOP("ProfileProblem",
                                       "The address of the sign-in must begin with https://."));
    case ProfileProblem::RedirectPathRelative:
        return words(QT_TRANSLATE_NOOP(
            "ProfileProblem", "The path of the redirect address must begin with a slash."));
    case ProfileProblem::SourceCannotKeep:
        return words(QT_TRANSLATE_NOOP(
            "ProfileProblem",
            "A sign-in in the browser needs a place that can store it: the keychain, the "
            "vault file or this session."));
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
