#include "emptystate.h"

#include "accessible.h"
#include "fontfollower.h"
#include "formats.h"
#include "icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QLabel *centredLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent, const QString &name)
    : QWidget(parent), m_picture(new QLabel(this)),
      m_sentence(centredLabel(name % u"Sentence"_s, this)),
      m_advice(centredLabel(name % u"Advice"_s, this)), m_button(new QPushButton(this)),
      m_second(new QPushButton(this))
{
    setObjectName(name % u"State"_s);
    makeLive(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(name % u"Button"_s);
    m_second->setObjectName(name % u"SecondButton"_s);
    setRelativeFont(m_sentence, 1.15, QFont::DemiBold);
    m_advice->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addSpacing(em(this) / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    column->addSpacing(em(this) / 2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondButtonClicked);
}

void EmptyState::show(const QString &drawing, const QString &sentence, const QString &advice,
                      const QString &button, const QString &secondButton)
{
    m_drawing = drawing;
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_second->setText(secondButton);
    m_second->setVisible(!secondButton.isEmpty());
    if (sentence != accessibleName())
        readOut(this, sentence);
    redraw();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void EmptyState::showEvent(QShowEvent *event)
{
    redraw();
    QWidget::showEvent(event);
}

/// Only what is seen: drawing takes a millisecond, and most windows never show this.
void EmptyState::redraw()
{
    if (!m_drawing.isEmpty() && isVisible())
        m_picture->setPixmap(stateDrawing(m_drawing, em(this) * 5, palette(), devicePixelRatioF()));
}

} // namespace groupdesk
