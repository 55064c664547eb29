#include "secretdialog.h"

#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "icons.h"
#include "plainlabel.h"
#include "secretedit.h"
#include "secretfield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qsizetype shortestPassphrase = 8;

using Kind = SecretQuestion::Kind;

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Token:
    case Kind::TokenAgain:
        return SecretDialog::tr("Enter Token");
    case Kind::VaultPassphrase:
    case Kind::VaultPassphraseAgain:
        return SecretDialog::tr("Open Vault File");
    case Kind::NewVaultPassphrase:
        return SecretDialog::tr("Create Vault File");
    }
    Q_UNREACHABLE();
}

QString headlineOf(const SecretQuestion &question)
{
    const QString name = displayName(question.profile.name);
    switch (question.kind) {
    case Kind::Token:
        return SecretDialog::tr("Enter the token for “%1”.").arg(name);
    case Kind::TokenAgain:
        return SecretDialog::tr("The token for “%1” is no longer accepted. Enter another one.")
            .arg(name);
    case Kind::VaultPassphrase:
        return SecretDialog::tr("Enter the passphrase of the vault file.");
    case Kind::VaultPassphraseAgain:
        return SecretDialog::tr("That passphrase did not open the vault file. Try again.");
    case Kind::NewVaultPassphrase:
        return SecretDialog::tr("Choose a passphrase for the new vault file.");
    }
    Q_UNREACHABLE();
}

QString explanationOf(const SecretQuestion &question)
{
    const QString host = displayName(question.profile.baseUrl.host());
    const QString path = displayName(question.path);
    switch (question.kind) {
    case Kind::Token:
        return SecretDialog::tr("It is sent to %1 only, and kept in memory only.").arg(host);
    case Kind::TokenAgain:
        return SecretDialog::tr("%1 refused it: it may have expired or been revoked. What was "
                                "waiting goes on with the new one.")
            .arg(host);
    case Kind::VaultPassphrase:
    case Kind::VaultPassphraseAgain:
        return SecretDialog::tr("The secrets of “%1” are kept in %2.")
            .arg(displayName(question.profile.name), path);
    case Kind::NewVaultPassphrase:
        return SecretDialog::tr("It will encrypt %1. It is stored nowhere and cannot be "
                                "recovered: without it the secrets in the file are lost.")
            .arg(path);
    }
    Q_UNREACHABLE();
}

QString acceptText(Kind kind)
{
    switch (kind) {
    case Kind::Token:
    case Kind::TokenAgain:
        return SecretDialog::tr("&Use Token");
    case Kind::VaultPassphrase:
    case Kind::VaultPassphraseAgain:
        return SecretDialog::tr("&Open Vault");
    case Kind::NewVaultPassphrase:
        return SecretDialog::tr("Create &Vault");
    }
    Q_UNREACHABLE();
}

} // namespace

SecretDialog::SecretDialog(const SecretQuestion &question, QWidget *parent)
    : QDialog(parent), m_kind(question.kind),
      m_field(new SecretField(u"secret"_s, isToken() ? tr("Token") : tr("Passphrase"),
                              isToken() ? SecretField::Paste::With : SecretField::Paste::Without,
                              this)),
      m_problem(new FieldProblem(u"secretProblem"_s, this)),
      m_note(plainLabel(u"secretNote"_s, {}, this)),
      m_accept(new QPushButton(acceptText(question.kind), this))
{
    setObjectName(u"secretDialog"_s);
    setHelpTopic(this, u"tokens#kept"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(question.kind));
    if (!isToken())
        m_field->edit()->setKind(SecretEdit::Kind::Passphrase);
    if (m_kind == Kind::NewVaultPassphrase) {
        m_again = new SecretField(u"again"_s, tr("Passphrase again"), SecretField::Paste::Without,
                                  this);
        m_again->edit()->setKind(SecretEdit::Kind::Passphrase);
        connect(m_again, &SecretField::changed, this, &SecretDialog::updateState);
    }
    build(question);
    connect(m_field, &SecretField::changed, this, &SecretDialog::updateState);
    connect(m_field, &SecretField::noted, this, [this](const QString &sentence) {
        m_note->setText(sentence);
        m_note->setVisible(!sentence.isEmpty());
    });
    connect(m_accept, &QPushButton::clicked, this, &SecretDialog::give);
    updateState();
    m_field->edit()->setFocus();
    openAtComfortableSize(this, 32);
}

SecretDialog::~SecretDialog()
{
    m_field->edit()->wipe();
    if (m_again != nullptr)
        m_again->edit()->wipe();
}

bool SecretDialog::isToken() const
{
    return m_kind == Kind::Token || m_kind == Kind::TokenAgain;
}

void SecretDialog::build(const SecretQuestion &question)
{
    const int margin = dialogMargin(this);
    auto *icon = new QLabel(this);
    const int side = em(this) * 2;
    icon->setPixmap(
        symbolicIcon(u"dialog-password"_s).pixmap(QSize(side, side), devicePixelRatioF()));
    QLabel *headline = plainLabel(u"secretHeadline"_s, headlineOf(question), this);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    QLabel *explanation = plainLabel(u"secretExplanation"_s, explanationOf(question), this);
    setAccessibleDescription(headline->text() + u'\n' + explanation->text());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(margin / 2);
    addFields(form);
    auto *words = new QVBoxLayout;
    words->setSpacing(margin / 2);
    words->addWidget(headline);
    words->addWidget(explanation);
    words->addLayout(form);
    words->addWidget(m_note);
    words->addWidget(m_problem);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(margin);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);

    auto *box = new QDialogButtonBox(this);
    m_accept->setObjectName(u"secretAcceptButton"_s);
    box->addButton(m_accept, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"secretCancelButton"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(row, 1);
    column->addWidget(box);
}

void SecretDialog::addFields(QFormLayout *form)
{
    const auto add = [this, form](const QString &text, SecretField *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field->edit());
        form->addRow(label, field);
    };
    add(isToken() ? tr("&Token") : tr("Pa&ssphrase"), m_field);
    if (m_again != nullptr)
        add(tr("A&gain"), m_again);
}

QString SecretDialog::missing() const
{
    const std::optional<Secret> typed = m_field->secret();
    if (!typed)
        return isToken() ? tr("Enter the token.") : tr("Enter the passphrase.");
    if (isToken() && !typed->isSendable())
        return tr("The token has spaces or characters inside that no token has.");
    if (m_again == nullptr)
        return {};
    if (m_field->edit()->text().size() < shortestPassphrase)
        return tr("Use at least %1 characters. A few unrelated words are easy to keep in mind.")
            .arg(shortestPassphrase);
    if (m_again->edit()->text().isEmpty())
        return tr("Type the passphrase a second time.");
    return m_again->secret() == typed ? QString() : tr("The two passphrases differ.");
}

void SecretDialog::updateState()
{
    const QString why = missing();
    m_accept->setEnabled(why.isEmpty());
    m_accept->setToolTip(why);
    // An empty field needs no reproach.
    m_problem->say(m_field->secret() ? why : QString(),
                   m_again == nullptr ? FieldProblem::Tone::Wrong : FieldProblem::Tone::Quiet);
}

void SecretDialog::give()
{
    if (!missing().isEmpty())
        return;
    const Secret secret = m_field->edit()->secret();
    accept();
    Q_EMIT answered(secret); // last: whoever hears it may end the window with this dialog
}

} // namespace groupdesk
