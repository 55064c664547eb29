#include "tokensection.h"

#include "fieldproblem.h"
#include "formats.h"
#include "group.h"
#include "icons.h"
#include "secretedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

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

} // namespace

TokenSection::TokenSection(const std::optional<Profile> &existing, QWidget *parent)
    : QWidget(parent), m_existing(existing),
      m_isSet([](const QString &name) { return !qEnvironmentVariableIsEmpty(qPrintable(name)); }),
      m_source(new QComboBox(this)), m_tokenRow(new QWidget(this)),
      m_token(new SecretEdit(m_tokenRow)), m_reveal(new QToolButton(m_tokenRow)),
      m_paste(new QPushButton(symbolicIcon(u"edit-paste"_s), tr("&Paste"), m_tokenRow)),
      m_variable(new QLineEdit(this)), m_note(noteLabel(u"tokenNote"_s, this)),
      m_problem(new FieldProblem(u"keychainNote"_s, this)),
      m_trimNote(noteLabel(u"trimNote"_s, this))
{
    build();
    if (m_existing) {
        m_source->setCurrentIndex(
            m_source->findData(QVariant::fromValue(int(m_existing->tokenSource))));
        m_variable->setText(m_existing->tokenVariable);
        m_sourceTouched = true;
    }
    connectFields();
    update();
}

void TokenSection::build()
{
    m_source->setObjectName(u"tokenSource"_s);
    m_source->setAccessibleName(tr("Token source"));
    m_source->setToolTip(
        tr("Where the token is kept. It is never written into the profile's file"));
    m_source->addItem(symbolicIcon(u"dialog-password"_s), tr("System keychain"),
                      int(TokenSource::Keychain));
    m_source->addItem(symbolicIcon(u"preferences-system"_s), tr("Environment variable"),
                      int(TokenSource::Environment));
    m_source->addItem(symbolicIcon(u"task-past-due"_s), tr("This session only"),
                      int(TokenSource::Session));

    m_token->setObjectName(u"tokenEdit"_s);
    m_token->setAccessibleName(tr("Token"));
    m_token->setToolTip(tr("The token that is sent to the endpoint, and nowhere else"));
    m_reveal->setObjectName(u"revealButton"_s);
    m_reveal->setText(tr("Reveal"));
    m_reveal->setAccessibleName(tr("Reveal the token"));
    m_reveal->setToolTip(tr("Show what was typed or pasted"));
    m_reveal->setIcon(symbolicIcon(u"view-reveal"_s));
    m_reveal->setCheckable(true);
    m_paste->setObjectName(u"pasteButton"_s);
    m_paste->setToolTip(tr("Put the clipboard's text in place of the token"));
    m_paste->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_tokenRow);
    row->setContentsMargins({});
    row->addWidget(m_token, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_paste);

    m_variable->setObjectName(u"variableEdit"_s);
    m_variable->setAccessibleName(tr("Environment variable"));
    m_variable->setToolTip(tr("The name of the variable, not its value"));
    m_variable->setMaxLength(256);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 3);
    column->addWidget(m_source, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    column->addWidget(m_tokenRow);
    column->addWidget(m_trimNote);
    column->addWidget(m_variable);
    column->addWidget(m_note);
    m_trimNote->hide();
}

void TokenSection::connectFields()
{
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(m_source, &QComboBox::activated, this, [this] { m_sourceTouched = true; });
    connect(m_token, &QLineEdit::textChanged, this, [this] {
        // The field trims within this very signal, so the note may be newer than the change.
        if (!std::exchange(m_justTrimmed, false))
            m_trimNote->hide();
        updateNotes();
        Q_EMIT changed();
    });
    connect(m_token, &SecretEdit::trimmed, this, [this](bool lineEnds) {
        m_trimNote->setText(lineEnds ? tr("Removed a line end from the pasted token.")
                                     : tr("Removed spaces around the token."));
        m_trimNote->show();
        m_justTrimmed = true;
    });
    connect(m_reveal, &QToolButton::toggled, this, [this](bool revealed) {
        m_token->setRevealed(revealed);
        m_reveal->setIcon(symbolicIcon(revealed ? u"view-conceal"_s : u"view-reveal"_s));
        m_reveal->setAccessibleName(revealed ? tr("Conceal the token") : tr("Reveal the token"));
    });
    connect(m_paste, &QPushButton::clicked, this, &TokenSection::paste);
    connect(m_variable, &QLineEdit::textChanged, this, [this] {
        updateNotes();
        Q_EMIT changed();
    });
}

void TokenSection::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_trimNote->setText(tr("There is no text in the clipboard."));
        m_trimNote->show();
        return;
    }
    m_token->setText(text);
    m_token->setFocus();
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
    auto *items = qobject_cast<QStandardItemModel *>(m_source->model());
    items->item(m_source->findData(int(TokenSource::Keychain)))->setEnabled(available);
    if (!available && !m_sourceTouched)
        m_source->setCurrentIndex(m_source->findData(int(TokenSource::Session)));
    update();
    Q_EMIT changed();
}

void TokenSection::setVariableLookup(std::function<bool(const QString &)> isSet)
{
    m_isSet = std::move(isSet);
    updateNotes();
}

TokenSource TokenSection::tokenSource() const
{
    return static_cast<TokenSource>(m_source->currentData().toInt());
}

QString TokenSection::variable() const
{
    return m_variable->text().trimmed();
}

std::optional<Secret> TokenSection::token() const
{
    if (tokenSource() == TokenSource::Environment || m_token->text().isEmpty())
        return {};
    return m_token->secret();
}

bool TokenSection::keepsStored() const
{
    return m_existing && m_existing->tokenSource == tokenSource() && !m_endpointChanged;
}

QString TokenSection::missing() const
{
    if (tokenSource() == TokenSource::Environment)
        return {}; // the name of the variable is a part of the profile and checked there
    const std::optional<Secret> typed = token();
    if (!typed)
        return keepsStored() ? QString() : tr("Enter a token.");
    if (!typed->isSendable())
        return tr("The token has spaces or characters inside that no token has.");
    if (tokenSource() == TokenSource::Keychain && !m_keychainAvailable)
        return tr("No keychain answers: choose another place for the token.");
    return {};
}

QWidget *TokenSection::firstField() const
{
    return m_source;
}

QString TokenSection::whereKept() const
{
    switch (tokenSource()) {
    case TokenSource::Keychain:
        return m_existing && m_existing->tokenSource == TokenSource::Keychain
            ? tr("Kept in this computer's keychain, never in a file.")
            : tr("Will be kept in this computer's keychain, never in a file.");
    case TokenSource::Session:
        return tr("Kept in memory until the program ends, then forgotten.");
    case TokenSource::Command:
        return tr("Printed by a command whenever it is needed; kept in memory only.");
    case TokenSource::Ask:
        return tr("Asked for whenever it is needed; kept in memory only.");
    case TokenSource::VaultFile:
        return tr("Kept in a file encrypted with your passphrase.");
    case TokenSource::Environment:
        break;
    }
    const QString name = displayName(variable());
    if (name.isEmpty())
        return tr("Read from the environment this program was started in.");
    return m_isSet(variable()) ? tr("%1 has a value right now.").arg(name)
                               : tr("%1 has no value in the environment this program was "
                                    "started in.")
                                     .arg(name);
}

void TokenSection::update()
{
    const bool environment = tokenSource() == TokenSource::Environment;
    m_tokenRow->setVisible(!environment);
    m_variable->setVisible(environment);
    if (environment)
        m_trimNote->hide();
    updateNotes();
}

void TokenSection::updateNotes()
{
    if (m_endpointChanged && m_existing && m_existing->tokenSource == tokenSource())
        m_token->setPlaceholderText(tr("Enter the token again for the new endpoint"));
    else if (keepsStored() && tokenSource() == TokenSource::Keychain)
        m_token->setPlaceholderText(tr("Stored; leave empty to keep"));
    else if (keepsStored())
        m_token->setPlaceholderText(tr("Leave empty to keep the one in memory"));
    else
        m_token->setPlaceholderText({});
    const bool showHint = tokenSource() != TokenSource::Environment && !keepsStored();
    m_note->setText(showHint && !m_hint.isEmpty() ? QString(whereKept() + u'\n' + m_hint)
                                                  : whereKept());

    const QString first = m_keychainProblem.isEmpty() ? tr("No keychain answers on this computer.")
                                                      : m_keychainProblem;
    m_problem->say(m_keychainAvailable
                       ? QString()
                       : tr("%1 The token can be kept for this session only, or come from an "
                            "environment variable.")
                             .arg(first),
                   FieldProblem::Tone::Warning);
}

} // namespace groupdesk
