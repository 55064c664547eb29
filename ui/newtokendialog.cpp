#include "newtokendialog.h"

#include "accessible.h"
#include "clipboard.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "noticebox.h"
#include "plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

NewTokenDialog::NewTokenDialog(const Words &words, const Secret &token, QWidget *parent)
    : QDialog(parent), m_token(token), m_notice(new NoticeBox(this)),
      m_copied(plainLabel(u"secretCopied"_s, {}, this)),
      m_stored(new QCheckBox(tr("I &have stored it"), this)),
      m_hint(plainLabel(u"secretHint"_s, {}, this)), m_copy(new QPushButton(tr("&Copy"), this)),
      m_again(new QPushButton(tr("Try to &Store It Again"), this)),
      m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"secretDialog"_s);
    setHelpTopic(this, u"orders#token"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New Token"));
    build(words);
    updateState();
    m_copy->setDefault(true);
    m_copy->setFocus();
    openAtComfortableSize(this, 32);
}

void NewTokenDialog::build(const Words &words)
{
    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    QLabel *headline = plainLabel(u"secretHeadline"_s, words.headline, this);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    column->addWidget(headline);
    QLabel *facts = plainLabel(u"secretFacts"_s, words.facts, this);
    facts->setVisible(!words.facts.isEmpty());
    column->addWidget(facts);
    column->addWidget(m_notice);
    addToken(column);
    addButtons(column);
}

void NewTokenDialog::addToken(QVBoxLayout *column)
{
    // The token itself stays out of the field: nothing that reads the screen can get at it.
    auto *masked = new QLineEdit(QString(24, QChar(0x2022)), this);
    masked->setObjectName(u"secretMask"_s);
    masked->setReadOnly(true);
    masked->setEnabled(false);
    masked->setAccessibleName(tr("The new token, masked"));
    m_copy->setObjectName(u"secretCopyButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(masked, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_copied->setForegroundRole(QPalette::PlaceholderText);
    m_copied->hide();
    column->addWidget(m_copied);
    m_stored->setObjectName(u"secretStoredCheck"_s);
    column->addWidget(m_stored);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    makeLive(m_hint);
    column->addWidget(m_hint);
    column->addStretch();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_copied->setText(copySecret(QString::fromUtf8(m_token.reveal())));
        m_copied->show();
    });
    connect(m_stored, &QCheckBox::toggled, this, &NewTokenDialog::updateState);
}

void NewTokenDialog::addButtons(QVBoxLayout *column)
{
    m_again->setObjectName(u"secretStoreAgainButton"_s);
    m_again->setAutoDefault(false);
    m_again->hide();
    m_close = m_buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"secretCloseButton"_s);
    m_close->setText(tr("Close"));
    m_close->setIcon({});
    m_close->setAutoDefault(false);
    column->addWidget(m_buttons);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->setEnabled(false);
        m_notice->say(NoticeBox::Kind::Busy, tr("Storing the token…"));
        Q_EMIT storeAgainRequested();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_token = {};
        Q_EMIT handedOver();
        accept();
    });
}

void NewTokenDialog::updateState()
{
    const bool stored = m_stored->isChecked();
    m_close->setEnabled(stored);
    m_close->setToolTip(stored ? QString() : tr("The token is shown only once: store it first"));
    m_hint->setVisible(!stored && !m_hint->text().isEmpty());
}

void NewTokenDialog::offerToStore(const QString &why)
{
    if (!m_buttons->buttons().contains(m_again)) // which shows it
        m_buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    m_again->setEnabled(true);
    m_notice->say(NoticeBox::Kind::Warning, tr("It could not be stored."), why);
}

void NewTokenDialog::reject()
{
    if (m_close->isEnabled()) {
        m_close->click();
        return;
    }
    m_hint->setText(tr("The token is shown only once, and would be lost. Copy it, store it, and "
                       "say so with the box above; then this can be closed."));
    readOut(m_hint, m_hint->text());
    m_hint->show();
    m_stored->setFocus(Qt::OtherFocusReason);
}

} // namespace groupdesk
