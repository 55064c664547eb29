#include "profileform.h"

#include "fieldproblem.h"
#include "formats.h"
#include "networksection.h"
#include "platformui.h"
#include "profileproblems.h"
#include "signinsection.h"
#include "tokensection.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
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
    connect(m_folder, &QComboBox::editTextChanged, this, &ProfileForm::changed);
    connect(m_platformGroup, &QButtonGroup::idClicked, this, [this](int id) {
        choosePlatform(m_platforms.at(id));
        Q_EMIT changed();
    });
    connectEndpoint();
    connect(m_onlyOrganizations, &QRadioButton::toggled, this, [this](bool only) {
        m_organizations->setEnabled(only);
        if (only)
            m_organizations->setFocus();
        showProblems();
        Q_EMIT changed();
    });
    connect(m_organizations, &QLineEdit::textChanged, this,
            [this] { fieldChanged(m_organizations); });
    connect(m_signIn, &SignInSection::changed, this, [this] {
        methodChanged();
        fieldChanged(m_signIn);
    });
    connect(m_token, &TokenSection::changed, this, [this] { fieldChanged(m_token); });
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        updateReadOnly();
        Q_EMIT changed();
    });
    connect(m_readOnly, &QCheckBox::clicked, this, [this](bool checked) {
        m_readOnlyWanted = checked;
        Q_EMIT changed();
    });
    connect(m_network, &NetworkSection::changed, this, [this] { fieldChanged(m_network); });
}

void ProfileForm::connectEndpoint()
{
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
    m_signInLabel->setVisible(platform.browserSignIn);
    m_signIn->setVisible(platform.browserSignIn);
    methodChanged();
    showProblems();
}

SignInMethod ProfileForm::method() const
{
    return platform().browserSignIn ? m_signIn->method() : SignInMethod::Token;
}

void ProfileForm::methodChanged()
{
    const bool browser = method() == SignInMethod::Browser;
    m_token->setMethod(method());
    m_tokenLabel->setText(browser ? tr("Kep&t in") : tr("&Token"));
}

void ProfileForm::updateReadOnly()
{
    const bool production = m_class->currentData().toInt() == int(EndpointClass::Production);
    m_readOnlyNote->setVisible(production);
    m_readOnly->setToolTip(production
                               ? tr("Changes can be unlocked in the window, for a while")
                               : tr("Nothing can be changed through this profile until it is "
                                    "unlocked in the window"));
    m_readOnly->setChecked(production || m_readOnlyWanted);
    m_readOnly->setEnabled(!production);
}

void ProfileForm::chooseReadOnly()
{
    m_readOnlyWanted = true;
    updateReadOnly();
    Q_EMIT changed();
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
    profile.folder = m_folder->currentText().trimmed();
    profile.platform = platform().id;
    profile.baseUrl = normalizedBaseUrl(m_endpoint->currentText());
    profile.onlyOrganizations = m_onlyOrganizations->isChecked() ? organizations() : QStringList();
    profile.endpointClass = static_cast<EndpointClass>(m_class->currentData().toInt());
    profile.startReadOnly = m_readOnlyWanted;
    profile.signIn = method();
    if (method() == SignInMethod::Browser)
        profile.oauth = m_signIn->client();
    profile.network = m_network->options();
    profile.tokenSource = m_token->tokenSource();
    profile.tokenVariable
        = profile.tokenSource == TokenSource::Environment ? m_token->variable() : QString();
    // One that came with an import stays for when a person chooses it.
    if (profile.tokenSource == TokenSource::Command)
        profile.tokenCommand = m_token->command();
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

ProfileEdit ProfileForm::edit() const
{
    ProfileEdit edit { profile(), {}, {} };
    const auto add = [&edit](SecretSlot slot, const std::optional<Secret> &secret) {
        if (secret)
            edit.secrets.insert(slot, *secret);
    };
    add(SecretSlot::Token, m_token->token());
    add(SecretSlot::ClientSecret,
        method() == SignInMethod::Browser ? m_signIn->clientSecret() : std::nullopt);
    add(SecretSlot::ProxyPassword, m_network->proxyPassword());
    if (!m_existing)
        return edit;
    const ProxySettings &proxy = m_existing->network.proxy;
    if (!proxy.user.isEmpty() && edit.profile.network.proxy != proxy)
        edit.outdated.append(SecretSlot::ProxyPassword);
    if (m_existing->signIn == SignInMethod::Browser
        && (method() != SignInMethod::Browser || m_signIn->isElsewhere()))
        edit.outdated.append({ SecretSlot::ClientSecret, SecretSlot::SignIn });
    if (m_existing->signIn == SignInMethod::Token && method() == SignInMethod::Browser)
        edit.outdated.append(SecretSlot::Token);
    return edit;
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
    m_signIn->setEndpoint(current.baseUrl);
    const QList<ProfileProblem> problems = problemsOf(current);
    const auto firstOf = [&problems](const QList<ProfileProblem> &kinds) {
        for (const ProfileProblem problem : problems) {
            if (kinds.contains(problem))
                return problemText(problem);
        }
        return QString();
    };
    const auto show = [this](FieldProblem *label, QWidget *field, const QString &text) {
        label->say(m_touched.contains(field) ? text : QString());
    };
    show(m_nameProblem, m_name,
         firstOf({ ProfileProblem::NameMissing, ProfileProblem::PlatformMissing }));
    show(m_endpointProblem, m_endpoint,
         firstOf({ ProfileProblem::UrlMissing, ProfileProblem::UrlNotHttps,
                   ProfileProblem::UrlHasUserInfo, ProfileProblem::UrlHasQueryOrFragment }));
    const bool noNames = m_onlyOrganizations->isChecked() && organizations().isEmpty();
    show(m_organizationsProblem, m_organizations,
         noNames ? tr("Name at least one organization.") : QString());
    m_signIn->showProblems(problems);
    m_network->showProblems(problems);
    const QString token
        = firstOf({ ProfileProblem::VariableMissing, ProfileProblem::VariableNotAName,
                    ProfileProblem::CommandMissing, ProfileProblem::SourceCannotKeep });
    show(m_tokenProblem, m_token, token.isEmpty() ? m_token->missing() : token);
}

} // namespace groupdesk
