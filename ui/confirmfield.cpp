#include "confirmfield.h"

#include "classstyle.h"
#include "group.h"
#include "icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

ConfirmField::ConfirmField(const QString &phrase, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(u"confirmEdit"_s);
    m_edit->setToolTip(tr("Upper and lower case count; the text may be pasted"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_label->setObjectName(u"confirmLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_label);
    column->addWidget(m_edit);
    setPhrase(phrase);
    connect(m_edit, &QLineEdit::textChanged, this, &ConfirmField::changed);
}

void ConfirmField::setPhrase(const QString &phrase)
{
    m_phrase = phrase;
    m_label->setText(tr("Type “%1” to continue:").arg(phrase));
    m_edit->setAccessibleName(tr("Type “%1” to continue").arg(phrase));
    m_edit->clear();
}

bool ConfirmField::isMatched() const
{
    return m_edit->text().trimmed() == m_phrase;
}

bool ConfirmField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString phraseFor(const QString &name, const QString &otherwise)
{
    const bool typeable = !name.isEmpty() && displayName(name) == name && name.trimmed() == name;
    return typeable ? name : otherwise;
}

void paintAsDanger(QPushButton *button, const QString &iconName)
{
    // Of the dialog, not of the button: the button's own text is red already the second time.
    const QColor red
        = dangerColor(button->parentWidget() == nullptr ? QApplication::palette()
                                                        : button->parentWidget()->palette());
    button->setIcon(tintedIcon(iconName, red));
    QPalette colors = button->palette();
    for (const auto group : { QPalette::Active, QPalette::Inactive })
        colors.setColor(group, QPalette::ButtonText, red);
    button->setPalette(colors);
}

} // namespace groupdesk
