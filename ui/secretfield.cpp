#include "secretfield.h"

#include "icons.h"
#include "secretedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

SecretField::SecretField(const QString &name, const QString &what, Paste paste, QWidget *parent)
    : QWidget(parent), m_edit(new SecretEdit(this)), m_reveal(new QToolButton(this))
{
    m_edit->setObjectName(name + u"Edit");
    m_edit->setAccessibleName(what);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    buildReveal(name);
    if (paste == Paste::With) {
        buildPaste(name);
        row->addWidget(m_paste);
    }
    connect(m_edit, &SecretEdit::trimmed, this, [this](bool lineEnds) {
        m_note = lineEnds ? tr("Removed a line end from what was pasted.")
                          : tr("Removed spaces around what was pasted.");
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        // The field trims within this very signal: then the note is of the second time.
        Q_EMIT changed();
        Q_EMIT noted(std::exchange(m_note, {}));
    });
}

void SecretField::buildReveal(const QString &name)
{
    m_reveal->setObjectName(name + u"RevealButton");
    m_reveal->setText(tr("Reveal"));
    m_reveal->setAccessibleName(tr("Reveal: %1").arg(m_edit->accessibleName()));
    m_reveal->setToolTip(tr("Show what was typed or pasted"));
    m_reveal->setIcon(symbolicIcon(u"view-reveal"_s));
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool revealed) {
        m_edit->setRevealed(revealed);
        m_reveal->setIcon(symbolicIcon(revealed ? u"view-conceal"_s : u"view-reveal"_s));
        const QString what = m_edit->accessibleName();
        m_reveal->setAccessibleName(revealed ? tr("Conceal: %1").arg(what)
                                             : tr("Reveal: %1").arg(what));
    });
}

void SecretField::buildPaste(const QString &name)
{
    m_paste = new QPushButton(symbolicIcon(u"edit-paste"_s), tr("&Paste"), this);
    m_paste->setObjectName(name + u"PasteButton");
    m_paste->setToolTip(tr("Put the clipboard's text into the field"));
    m_paste->setAutoDefault(false);
    connect(m_paste, &QPushButton::clicked, this, &SecretField::paste);
}

std::optional<Secret> SecretField::secret() const
{
    if (m_edit->text().isEmpty())
        return {};
    return m_edit->secret();
}

void SecretField::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT noted(tr("There is no text in the clipboard."));
        return;
    }
    m_edit->setText(text);
    m_edit->setFocus();
}

} // namespace groupdesk
