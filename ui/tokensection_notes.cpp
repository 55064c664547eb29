// What the token section says about the token: where it is kept, and what becomes of the old one.

#include "fieldproblem.h"
#include "group.h"
#include "secretedit.h"
#include "secretfield.h"
#include "tokensection.h"
#include "tokenwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace groupdesk {

QString TokenSection::whereKept() const
{
    if (m_method == SignInMethod::Browser)
        return whereSignInIsKept();
    const bool stored = keepsStored();
    switch (tokenSource()) {
    case TokenSource::Keychain:
        return stored ? tr("Kept in this computer's keychain, never in a file.")
                      : tr("Will be kept in this computer's keychain, never in a file.");
    case TokenSource::Session:
        return tr("Kept in memory until the program ends, then forgotten.");
    case TokenSource::VaultFile:
        return stored ? tr("Kept in a file that is encrypted with your passphrase.")
                      : tr("Will be kept in a file that is encrypted with your passphrase. You "
                           "are asked for it when the file is needed.");
    case TokenSource::Ask:
        return tr("Asked for when it is first needed, kept in memory until the secrets are "
                  "locked, never stored.");
    case TokenSource::Command:
        return commandNote();
    case TokenSource::Environment:
        return variableNote();
    }
    Q_UNREACHABLE();
}

QString TokenSection::whereSignInIsKept() const
{
    switch (tokenSource()) {
    case TokenSource::Keychain:
        return tr("What the sign-in brings is kept in this computer's keychain and renews itself.");
    case TokenSource::VaultFile:
        return tr("What the sign-in brings is kept in a file that is encrypted with your "
                  "passphrase, and renews itself.");
    case TokenSource::Session:
    case TokenSource::Ask:
    case TokenSource::Command:
    case TokenSource::Environment:
        break;
    }
    return tr("What the sign-in brings is kept in memory; you sign in again after the program was "
              "closed.");
}

QString TokenSection::variableNote() const
{
    const QString name = displayName(variable());
    if (name.isEmpty())
        return tr("Read from the environment this program was started in.");
    return m_isSet(variable()) ? tr("%1 has a value right now.").arg(name)
                               : tr("%1 has no value in the environment this program was "
                                    "started in.")
                                     .arg(name);
}

QString TokenSection::commandNote() const
{
    const QString general = tr("It has 10 seconds to print the token, which is kept in memory "
                               "only. No shell looks at it: no pipes, no variables, no “~”.");
    QStringList parts = QProcess::splitCommand(command());
    if (parts.isEmpty())
        return general;
    const QString program = displayName(parts.takeFirst());
    if (parts.isEmpty())
        return tr("Runs “%1” without arguments.").arg(program) + u'\n' + general;
    QStringList arguments;
    for (const QString &part : std::as_const(parts))
        arguments.append(tr("“%1”").arg(displayName(part)));
    return tr("Runs “%1” with %2.").arg(program, arguments.join(u' ')) + u'\n' + general;
}

QString TokenSection::whatHappensToTheOld() const
{
    if (!m_existing || m_existing->signIn != SignInMethod::Token)
        return {};
    const TokenSource old = m_existing->tokenSource;
    if (m_method == SignInMethod::Token && old == tokenSource())
        return {};
    const bool wasStored = old == TokenSource::Keychain || old == TokenSource::VaultFile;
    if (wasStored && movesStored() && !token())
        return tr("The token moves from %1 to %2 when you save; nothing stays behind.")
            .arg(sourcePhrase(old), sourcePhrase(tokenSource()));
    if (wasStored)
        return tr("The token in %1 is removed when you save.").arg(sourcePhrase(old));
    if (old == TokenSource::Environment)
        return tr("The variable %1 stays as it is. Unset it where it is set if nothing else needs "
                  "it.")
            .arg(displayName(m_existing->tokenVariable));
    if (old == TokenSource::Command)
        return tr("What the old command reads stays where it is.");
    return {};
}

void TokenSection::updatePlaceholder()
{
    const bool hasStored = hadToken() && m_existing->tokenSource == tokenSource();
    QString text;
    if (m_endpointChanged && hadToken())
        text = tr("Enter the token again for the new endpoint");
    else if (hasStored && tokenSource() == TokenSource::Session)
        text = tr("Leave empty to keep the one in memory");
    else if (hasStored)
        text = tr("Stored; leave empty to keep");
    else if (movesStored())
        text = tr("Leave empty to take the one from %1").arg(sourcePhrase(m_existing->tokenSource));
    m_token->edit()->setPlaceholderText(text);
}

void TokenSection::updateNotes()
{
    updatePlaceholder();
    const bool showHint = isTypedHere() && !keepsStored() && !m_hint.isEmpty();
    m_note->setText(showHint ? QString(whereKept() + u'\n' + m_hint) : whereKept());
    m_oldNote->say(whatHappensToTheOld(), FieldProblem::Tone::Warning);
    m_move->setVisible(keepsStored() && m_keychainAvailable
                       && tokenSource() != TokenSource::Keychain);

    const QString first = m_keychainProblem.isEmpty() ? tr("No keychain answers on this computer.")
                                                      : m_keychainProblem;
    m_problem->say(m_keychainAvailable
                       ? QString()
                       : tr("%1 The token can be kept for this session only or in an encrypted "
                            "vault file, or come from an environment variable or a command.")
                             .arg(first),
                   FieldProblem::Tone::Warning);
}

} // namespace groupdesk
