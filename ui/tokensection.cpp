#include "tokensection.h"

#include "fieldproblem.h"
#include "fixedfont.h"
#include "formats.h"
#include "help/helptopic.h"
#include "icons.h"
#include "secretedit.h"
#include "secretfield.h"
#include "tokenwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QLabel *noteLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString iconOf(TokenSource source)
{
    switch (source) {
    case TokenSource::Keychain:
        return u"dialog-password"_s;
    case TokenSource::Environment:
        return u"preferences-system"_s;
    case TokenSource::Command:
        return u"go-next"_s;
    case TokenSource::Ask:
        return u"dialog-question"_s;
    case TokenSource::Session:
        return u"task-past-due"_s;
    case TokenSource::VaultFile:
        return u"changes-prevent"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TokenSection::TokenSection(const Profile &start, const std::optional<Profile> &stored,
                           QWidget *parent)
    : QWidget(parent), m_existing(stored), m_method(SignInMethod::Token),
      m_isSet([](const QString &name) { return !qEnvironmentVariableIsEmpty(qPrintable(name)); }),
      m_source(new QComboBox(this)), m_move(new QPushButton(tr("Move to &Keychain"), this)),
      m_token(new SecretField(u"token"_s, tr("Token"), SecretField::Paste::With, this)),
      m_variable(new QLineEdit(this)), m_command(new QLineEdit(this)),
      m_note(noteLabel(u"tokenNote"_s, this)), m_problem(new FieldProblem(u"keychainNote"_s, this)),
      m_trimNote(noteLabel(u"trimNote"_s, this)),
      m_oldNote(new FieldProblem(u"oldTokenNote"_s, this))
{
    build();
    select(start.tokenSource);
    m_variable->setText(start.tokenVariable);
    m_command->setText(start.tokenCommand);
    m_sourceTouched = stored.has_value() || start.tokenSource != TokenSource::Keychain;
    setMethod(start.signIn);
    connectFields();
    update();
}

void TokenSection::build()
{
    setHelpTopic(this, u"tokens#kept"_s);
    m_source->setObjectName(u"tokenSource"_s);
    m_source->setAccessibleName(tr("Token source"));
    m_source->setToolTip(
        tr("Where the token is kept. It is never written into the profile's file"));
    for (const auto source :
         { TokenSource::Keychain, TokenSource::Environment, TokenSource::Command, TokenSource::Ask,
           TokenSource::Session, TokenSource::VaultFile })
        m_source->addItem(symbolicIcon(iconOf(source)), sourceName(source), int(source));
    m_move->setObjectName(u"moveToKeychainButton"_s);
    m_move->setAutoDefault(false);
    m_move->setToolTip(tr("Store the token in the system's keychain at once, and take it from "
                          "there from now on"));
    buildFields();

    auto *first = new QHBoxLayout;
    first->addWidget(m_source);
    first->addWidget(m_move);
    first->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 3);
    column->addLayout(first);
    column->addWidget(m_problem);
    column->addWidget(m_token);
    column->addWidget(m_trimNote);
    column->addWidget(m_variable);
    column->addWidget(m_command);
    column->addWidget(m_note);
    column->addWidget(m_oldNote);
    m_trimNote->hide();
}

void TokenSection::buildFields()
{
    m_token->edit()->setToolTip(tr("The token that is sent to the endpoint, and nowhere else"));
    m_token->findChild<QToolButton *>(u"tokenRevealButton"_s)->setObjectName(u"revealButton"_s);
    m_token->findChild<QPushButton *>(u"tokenPasteButton"_s)->setObjectName(u"pasteButton"_s);
    m_variable->setObjectName(u"variableEdit"_s);
    m_variable->setAccessibleName(tr("Environment variable"));
    m_variable->setToolTip(tr("The name of the variable, not its value"));
    m_variable->setMaxLength(256);
    m_command->setObjectName(u"commandEdit"_s);
    m_command->setAccessibleName(tr("Command that prints the token"));
    m_command->setToolTip(tr("A program and its arguments. What it prints is the token; it is "
                             "never written to a log"));
    m_command->setPlaceholderText(tr("for example  op read op://private/acme/token"));
    setFixedFont(m_command);
    m_note->setForegroundRole(QPalette::PlaceholderText);
}

void TokenSection::connectFields()
{
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(m_source, &QComboBox::activated, this, [this] { m_sourceTouched = true; });
    connect(m_token, &SecretField::noted, this, [this](const QString &sentence) {
        m_trimNote->setText(sentence);
        m_trimNote->setVisible(!sentence.isEmpty() && isTypedHere());
    });
    connect(m_move, &QPushButton::clicked, this, &TokenSection::moveToKeychainRequested);
    const auto touched = [this] {
        updateNotes();
        Q_EMIT changed();
    };
    connect(m_token, &SecretField::changed, this, touched);
    connect(m_variable, &QLineEdit::textChanged, this, touched);
    connect(m_command, &QLineEdit::textChanged, this, touched);
}

void TokenSection::select(TokenSource source)
{
    m_source->setCurrentIndex(m_source->findData(int(source)));
}

void TokenSection::setSourceEnabled(TokenSource source, bool enabled)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_source->model());
    items->item(m_source->findData(int(source)))->setEnabled(enabled);
}

void TokenSection::setPlatform(const PlatformDescription &platform, const QString &hint)
{
    m_hint = hint;
    const bool untouched
        = m_variable->text().isEmpty() || m_variable->text() == m_suggestedVariable;
    m_suggestedVariable = platform.environmentVariable;
    if (untouched)
        m_variable->setText(m_suggestedVariable);
    updateNotes();
}

void TokenSection::setMethod(SignInMethod method)
{
    if (method == m_method)
        return;
    m_method = method;
    const bool token = method == SignInMethod::Token;
    // What a sign-in brings has to be stored by this program.
    for (const auto source : { TokenSource::Environment, TokenSource::Command, TokenSource::Ask })
        setSourceEnabled(source, token);
    const bool storing = tokenSource() == TokenSource::Keychain
        || tokenSource() == TokenSource::Session || tokenSource() == TokenSource::VaultFile;
    if (!token && !storing)
        select(m_keychainAvailable ? TokenSource::Keychain : TokenSource::Session);
    update();
}

void TokenSection::setEndpointChanged(bool isChanged)
{
    m_endpointChanged = isChanged;
    updateNotes();
}

void TokenSection::setKeychainAvailable(bool available, const QString &why)
{
    if (available && m_keychainAvailable)
        return; // as assumed: nothing changed, and a test that is running is still about this form
    m_keychainAvailable = available;
    m_keychainProblem = available ? QString() : why;
    setSourceEnabled(TokenSource::Keychain, available);
    if (!available && !m_sourceTouched)
        select(TokenSource::Session);
    update();
    Q_EMIT changed();
}

void TokenSection::setVariableLookup(std::function<bool(const QString &)> isSet)
{
    m_isSet = std::move(isSet);
    updateNotes();
}

void TokenSection::tokenMovedToKeychain()
{
    if (m_existing)
        m_existing->tokenSource = TokenSource::Keychain;
    select(TokenSource::Keychain);
    update();
}

void TokenSection::setMoveEnabled(bool enabled)
{
    m_move->setEnabled(enabled);
}

TokenSource TokenSection::tokenSource() const
{
    return static_cast<TokenSource>(m_source->currentData().toInt());
}

QString TokenSection::variable() const
{
    return m_variable->text().trimmed();
}

QString TokenSection::command() const
{
    return m_command->text().trimmed();
}

bool TokenSection::isTypedHere() const
{
    if (m_method != SignInMethod::Token)
        return false;
    const TokenSource source = tokenSource();
    return source == TokenSource::Keychain || source == TokenSource::Session
        || source == TokenSource::VaultFile;
}

std::optional<Secret> TokenSection::token() const
{
    return isTypedHere() ? m_token->secret() : std::nullopt;
}

bool TokenSection::hadToken() const
{
    return m_existing && m_existing->signIn == SignInMethod::Token
        && m_method == SignInMethod::Token;
}

bool TokenSection::keepsStored() const
{
    return hadToken() && m_existing->tokenSource == tokenSource() && !m_endpointChanged;
}

bool TokenSection::movesStored() const
{
    return hadToken() && m_existing->tokenSource != tokenSource() && !m_endpointChanged
        && isTypedHere();
}

QString TokenSection::missing() const
{
    if (tokenSource() == TokenSource::Keychain && !m_keychainAvailable
        && (!keepsStored() || token() || m_method == SignInMethod::Browser))
        return tr("No keychain answers: choose another place.");
    if (!isTypedHere())
        return {}; // the variable and the command are parts of the profile and checked there
    const std::optional<Secret> typed = token();
    if (!typed)
        return keepsStored() || movesStored() ? QString() : tr("Enter a token.");
    if (!typed->isSendable())
        return tr("The token has spaces or characters inside that no token has.");
    return {};
}

QWidget *TokenSection::firstField() const
{
    return m_source;
}

void TokenSection::update()
{
    const bool token = m_method == SignInMethod::Token;
    m_token->setVisible(isTypedHere());
    m_variable->setVisible(token && tokenSource() == TokenSource::Environment);
    m_command->setVisible(token && tokenSource() == TokenSource::Command);
    m_trimNote->setVisible(isTypedHere() && !m_trimNote->text().isEmpty());
    updateNotes();
}

} // namespace groupdesk
