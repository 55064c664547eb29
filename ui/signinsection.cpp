#include "signinsection.h"

#include "clipboard.h"
#include "fieldproblem.h"
#include "formats.h"
#include "group.h"
#include "help/helptopic.h"
#include "icons.h"
#include "profileproblems.h"
#include "secretedit.h"
#include "secretfield.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

void addRow(QFormLayout *form, const QString &text, QWidget *buddy, QLayout *field)
{
    auto *label = new QLabel(text, form->parentWidget());
    label->setBuddy(buddy);
    form->addRow(label, field);
}

} // namespace

SignInSection::SignInSection(const Profile &start, const std::optional<Profile> &stored,
                             QWidget *parent)
    : QWidget(parent), m_existing(stored), m_token(new QRadioButton(tr("Service t&oken"), this)),
      m_browser(new QRadioButton(tr("Si&gn in with the browser"), this)),
      m_client(new QWidget(this)), m_issuer(new QLineEdit(m_client)),
      m_clientId(new QLineEdit(m_client)),
      m_secret(new SecretField(u"clientSecret"_s, tr("Client secret"), SecretField::Paste::Without,
                               m_client)),
      m_port(new QSpinBox(m_client)), m_path(new QLineEdit(m_client)),
      m_redirect(new QLineEdit(m_client)),
      m_copy(new QPushButton(symbolicIcon(u"edit-copy"_s), tr("Cop&y"), m_client)),
      m_note(new QLabel(this)), m_problem(new FieldProblem(u"signInProblem"_s, this))
{
    buildMethods();
    buildClient();
    m_endpoint = start.baseUrl;
    fill(start.oauth);
    setMethod(start.signIn);
    connectFields();
    update();
}

void SignInSection::buildMethods()
{
    setHelpTopic(this, u"tokens#signin"_s);
    m_token->setObjectName(u"signInTokenRadio"_s);
    m_token->setToolTip(tr("A token of a service account, made in the platform's console"));
    m_browser->setObjectName(u"signInBrowserRadio"_s);
    m_browser->setToolTip(tr("You sign in as yourself in the system's browser; this program never "
                             "sees your password"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_token);
    group->addButton(m_browser);
    auto *methods = new QHBoxLayout;
    methods->setSpacing(em(this));
    methods->addWidget(m_token);
    methods->addWidget(m_browser);
    methods->addStretch();
    m_note->setObjectName(u"signInNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 3);
    column->addLayout(methods);
    column->addWidget(m_client);
    column->addWidget(m_problem);
    column->addWidget(m_note);
}

void SignInSection::buildClient()
{
    m_issuer->setObjectName(u"issuerEdit"_s);
    m_issuer->setAccessibleName(tr("Address of the sign-in"));
    m_issuer->setToolTip(tr("The OpenID provider. Only if it is another address than the "
                            "endpoint"));
    m_clientId->setObjectName(u"clientIdEdit"_s);
    m_clientId->setAccessibleName(tr("Client id"));
    m_clientId->setToolTip(tr("What the platform's operator registered for this program"));
    m_secret->edit()->setToolTip(tr("Kept like a token, never in the profile's file"));
    auto *form = new QFormLayout(m_client);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(em(this) / 2);
    const auto add = [form](const QString &text, QWidget *buddy, QWidget *field) {
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        addRow(form, text, buddy, row);
    };
    add(tr("&Issuer"), m_issuer, m_issuer);
    add(tr("Client i&d"), m_clientId, m_clientId);
    add(tr("Client secret"), m_secret->edit(), m_secret);
    addRedirect(form);
}

void SignInSection::addRedirect(QFormLayout *form)
{
    m_port->setObjectName(u"redirectPortSpin"_s);
    m_port->setAccessibleName(tr("Port of the redirect address"));
    m_port->setToolTip(tr("The port on this computer where the browser's answer is awaited"));
    m_port->setRange(0, 65'535);
    m_port->setSpecialValueText(tr("any"));
    m_path->setObjectName(u"redirectPathEdit"_s);
    m_path->setAccessibleName(tr("Path of the redirect address"));
    m_redirect->setObjectName(u"redirectAddressEdit"_s);
    m_redirect->setAccessibleName(tr("Redirect address to register"));
    m_redirect->setToolTip(tr("The operator has to register exactly this address for the client"));
    m_redirect->setReadOnly(true);
    m_redirect->setFrame(false);
    QPalette colors = m_redirect->palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    m_redirect->setPalette(colors);
    m_copy->setObjectName(u"redirectCopyButton"_s);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the redirect address"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(em(this) / 2);
    parts->addWidget(m_port);
    auto *pathLabel = new QLabel(tr("path"), m_client);
    pathLabel->setBuddy(m_path);
    parts->addWidget(pathLabel);
    parts->addWidget(m_path, 1);
    addRow(form, tr("Redirect port"), m_port, parts);
    auto *address = new QHBoxLayout;
    address->addWidget(m_redirect, 1);
    address->addWidget(m_copy);
    addRow(form, tr("To register"), m_redirect, address);
}

void SignInSection::fill(const OAuthClient &client)
{
    m_base = client;
    m_issuer->setText(client.issuer.toString());
    m_clientId->setText(client.clientId);
    m_port->setValue(client.redirectPort);
    m_path->setText(client.redirectPath);
}

void SignInSection::connectFields()
{
    const auto touched = [this] {
        update();
        Q_EMIT changed();
    };
    connect(m_browser, &QRadioButton::toggled, this, touched);
    for (QLineEdit *edit : { m_issuer, m_clientId, m_path }) {
        connect(edit, &QLineEdit::textChanged, this, touched);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    }
    connect(m_port, &QSpinBox::valueChanged, this, touched);
    connect(m_secret, &SecretField::changed, this, touched);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_redirect->text()); });
}

SignInMethod SignInSection::method() const
{
    return m_browser->isChecked() ? SignInMethod::Browser : SignInMethod::Token;
}

void SignInSection::setMethod(SignInMethod method)
{
    (method == SignInMethod::Browser ? m_browser : m_token)->setChecked(true);
}

OAuthClient SignInSection::client() const
{
    OAuthClient client = m_base;
    client.issuer = normalizedBaseUrl(m_issuer->text());
    client.clientId = m_clientId->text().trimmed();
    client.redirectPort = quint16(m_port->value());
    client.redirectPath = m_path->text().trimmed();
    return client;
}

std::optional<Secret> SignInSection::clientSecret() const
{
    return method() == SignInMethod::Browser ? m_secret->secret() : std::nullopt;
}

void SignInSection::setEndpoint(const QUrl &endpoint)
{
    m_endpoint = endpoint;
    update();
}

QUrl SignInSection::effectiveIssuer(const OAuthClient &client, const QUrl &endpoint) const
{
    return client.issuer.isEmpty() ? endpoint : client.issuer;
}

bool SignInSection::isElsewhere() const
{
    if (!m_existing)
        return false;
    const OAuthClient now = client();
    return now.clientId != m_existing->oauth.clientId
        || effectiveIssuer(now, m_endpoint)
        != effectiveIssuer(m_existing->oauth, m_existing->baseUrl)
        || m_endpoint != m_existing->baseUrl;
}

QString SignInSection::redirectAddress() const
{
    const QString port = m_port->value() == 0 ? tr("any port") : QString::number(m_port->value());
    return u"http://127.0.0.1:" % port % m_path->text().trimmed();
}

void SignInSection::showProblems(const QList<ProfileProblem> &problems)
{
    QString text;
    for (const ProfileProblem problem : problems) {
        const bool here = problem == ProfileProblem::ClientIdMissing
            || problem == ProfileProblem::IssuerNotHttps
            || problem == ProfileProblem::RedirectPathRelative;
        if (here && text.isEmpty())
            text = problemText(problem);
    }
    m_problem->say(m_touched ? text : QString());
}

QWidget *SignInSection::firstField() const
{
    return m_token;
}

void SignInSection::update()
{
    const bool browser = method() == SignInMethod::Browser;
    m_client->setVisible(browser);
    m_note->setVisible(browser);
    m_redirect->setText(redirectAddress());
    m_redirect->setCursorPosition(0);
    m_copy->setEnabled(m_port->value() != 0);
    m_issuer->setPlaceholderText(
        m_endpoint.isEmpty() ? tr("The endpoint")
                             : tr("The endpoint: %1").arg(displayName(m_endpoint.toString())));
    const bool keeps = m_existing && m_existing->signIn == SignInMethod::Browser && !isElsewhere();
    m_secret->edit()->setPlaceholderText(keeps ? tr("Leave empty to keep what is stored")
                                               : tr("Leave empty if the client has none"));
    if (m_existing && m_existing->signIn == SignInMethod::Browser && isElsewhere())
        m_note->setText(tr("This is another sign-in than the stored one: a stored client secret "
                           "and sign-in are removed when the profile is saved."));
    else
        m_note->setText(tr("You sign in after saving, in the browser. This program never sees your "
                           "password."));
}

} // namespace groupdesk
