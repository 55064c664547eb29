#include "messagebar.h"

#include "accessible.h"
#include "classstyle.h"
#include "formats.h"
#include "help/helptopic.h"
#include "icons.h"
#include "plainlabel.h"
#include "redactor.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Look
{
    QString icon;
    QColor color;
};

Look lookOf(Message::Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Message::Severity::Information:
        return { u"dialog-information"_s, palette.color(QPalette::Link) };
    case Message::Severity::Warning:
        return { u"dialog-warning"_s, warningColor(palette) };
    case Message::Severity::Error:
        return { u"dialog-error"_s, dangerColor(palette) };
    }
    Q_UNREACHABLE();
}

/// A strip with a line of the severity's colour at its leading edge.
class Strip final : public QFrame
{
public:
    Strip(QColor color, QWidget *parent) : QFrame(parent), m_color(color)
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::AlternateBase);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        QPainter painter(this);
        QRect edge(0, 0, 3, height());
        if (layoutDirection() == Qt::RightToLeft)
            edge.moveRight(width() - 1);
        painter.fillRect(edge, m_color);
        painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
    }

private:
    QColor m_color;
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_more(selectableLabel(u"moreMessages"_s, {}, this))
{
    setObjectName(u"messageBar"_s);
    makePane(this, tr("Messages"));
    setHelpTopic(this, u"messages"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setContentsMargins(em(this), em(this) / 4, em(this), em(this) / 4);
    m_more->hide();
    setVisible(false);
}

void MessageBar::post(const Message &message)
{
    const auto same = [&message](const Message &other) { return other.key == message.key; };
    const auto known = std::find_if(m_messages.begin(), m_messages.end(), same);
    if (known != m_messages.end())
        *known = message;
    else
        m_messages.prepend(message);
    dropStrip(message.key);
    rebuild();
}

void MessageBar::dismiss(const QString &key)
{
    if (m_messages.removeIf([&key](const Message &message) { return message.key == key; }) == 0)
        return;
    dropStrip(key);
    rebuild();
}

void MessageBar::reword(const QString &key, const QString &headline, const QStringList &actions)
{
    const auto known = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&key](const Message &message) { return message.key == key; });
    if (known == m_messages.end())
        return;
    known->text.headline = headline;
    for (qsizetype i = 0; i < std::min(actions.size(), known->actions.size()); ++i)
        known->actions[i].text = actions.at(i);
    const QWidget *strip = m_strips.value(key);
    if (strip == nullptr)
        return;
    if (auto *label = strip->findChild<QLabel *>(u"messageHeadline"_s))
        label->setText(headline);
    const auto buttons = strip->findChildren<QPushButton *>(u"messageAction"_s);
    for (qsizetype i = 0; i < std::min(actions.size(), buttons.size()); ++i)
        buttons.at(i)->setText(actions.at(i));
}

bool MessageBar::contains(const QString &key) const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(),
                       [&key](const Message &message) { return message.key == key; });
}

void MessageBar::dropStrip(const QString &key)
{
    if (QWidget *strip = m_strips.take(key)) {
        strip->hide();
        strip->deleteLater(); // a click on its own button may be what brought us here
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_messages.isEmpty()) {
        const QStringList keys = m_strips.keys();
        for (const QString &key : keys)
            dropStrip(key); // made in the colours of before
        rebuild();
    }
    QWidget::changeEvent(event);
}

// Strips of messages that stay are kept: details that are folded out stay so, and so does the
// focus.
void MessageBar::rebuild()
{
    const int before = isVisible() ? height() : 0;
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        QWidget *&strip = m_strips[m_messages.at(i).key];
        const bool shown = i < shownAtMost;
        if (strip == nullptr && shown)
            strip = makeStrip(m_messages.at(i));
        if (shown)
            m_column->addWidget(strip);
        if (strip != nullptr)
            strip->setVisible(shown); // at once: the layout leaves out what is not shown yet
    }
    const auto hidden = int(m_messages.size()) - shownAtMost;
    m_more->setText(hidden > 0 ? tr("%n more message(s)", nullptr, hidden) : QString());
    m_more->setVisible(hidden > 0);
    m_column->addWidget(m_more);
    setVisible(!m_messages.isEmpty());
    m_column->activate();
    const int after = m_messages.isEmpty() ? 0 : sizeHint().height();
    if (after != before)
        Q_EMIT heightChanging(after - before);
}

QWidget *MessageBar::makeStrip(const Message &message)
{
    const Look look = lookOf(message.severity, palette());
    auto *strip = new Strip(look.color, this);
    strip->setObjectName(u"message"_s);
    makeLive(strip);
    readOut(strip, message.text.headline % u' ' % message.text.advice); // when it is shown
    const int unit = em(this);

    auto *icon = new QLabel(strip);
    icon->setPixmap(tintedIcon(look.icon, look.color).pixmap(unit * 5 / 4, unit * 5 / 4));
    auto *headline = selectableLabel(u"messageHeadline"_s, message.text.headline, strip);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 6);
    words->addWidget(headline);
    if (!message.text.advice.isEmpty()) {
        auto *advice = selectableLabel(u"messageAdvice"_s, message.text.advice, strip);
        words->addWidget(advice);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(unit, unit / 2, unit / 2, unit / 2);
    row->setSpacing(unit / 3);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addSpacing(unit / 3);
    row->addLayout(words, 1);

    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    addButtons(message, strip, row);
    return strip;
}

void MessageBar::addButtons(const Message &message, QWidget *strip, QHBoxLayout *row)
{
    const QString key = message.key;
    for (const Message::Action &action : message.actions) {
        auto *button = new QPushButton(action.text, strip);
        button->setObjectName(u"messageAction"_s);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, key, run = action.run] {
            dismiss(key);
            run();
        });
    }
    if (!message.text.details.isEmpty())
        addDetails(message, strip, row);
    auto *close = new QToolButton(strip);
    close->setObjectName(u"messageCloseButton"_s);
    close->setText(tr("Dismiss message"));
    close->setToolTip(tr("Dismiss message"));
    close->setIcon(symbolicIcon(u"window-close"_s));
    close->setAutoRaise(true);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this, key] { dismiss(key); });
}

void MessageBar::addDetails(const Message &message, QWidget *strip, QHBoxLayout *row)
{
    auto *details = new QPushButton(tr("&Details"), strip);
    details->setObjectName(u"messageDetailsButton"_s);
    details->setCheckable(true);
    auto *text = selectableLabel(u"messageDetails"_s, message.text.details, strip);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->hide();
    // Below the message and not beside it, where its words would have no room left.
    auto *below = new QVBoxLayout;
    below->setContentsMargins(em(this) * 3, 0, em(this), em(this) / 2);
    below->setSpacing(em(this) / 3);
    auto *folded = new QHBoxLayout;
    folded->setSpacing(em(this) / 3);
    below->addWidget(text);
    below->addLayout(folded);
    qobject_cast<QVBoxLayout *>(strip->layout())->addLayout(below);
    const auto addFolded = [this, details, strip, folded](const QString &label, const QString &name,
                                                          const std::function<void()> &run) {
        auto *button = new QPushButton(label, strip);
        button->setObjectName(name);
        button->hide();
        folded->addWidget(button);
        connect(details, &QPushButton::toggled, button, &QWidget::setVisible);
        connect(button, &QPushButton::clicked, this, [run] { run(); });
    };
    connect(details, &QPushButton::toggled, text, &QWidget::setVisible);
    for (const Message::Action &action : message.detailActions)
        addFolded(action.text, u"messageDetailAction"_s, action.run);
    const QString whole = message.text.headline % u'\n' % message.text.details;
    addFolded(tr("&Copy Details"), u"messageCopyButton"_s,
              [whole] { QApplication::clipboard()->setText(withoutTokens(whole)); });
    folded->addStretch(1);
    row->addWidget(details, 0, Qt::AlignTop);
}

} // namespace groupdesk
