#include "fieldproblem.h"

#include "accessible.h"
#include "classstyle.h"

#include <QApplication>
#include <QEvent>

namespace groupdesk {

FieldProblem::FieldProblem(const QString &name, QWidget *parent) : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    makeLive(this);
    applyTone();
    hide();
}

void FieldProblem::say(const QString &text, Tone tone)
{
    const bool isNews = text != this->text();
    setText(text);
    if (isNews && !text.isEmpty())
        readOut(this, text);
    setVisible(!text.isEmpty());
    if (tone != m_tone) {
        m_tone = tone;
        applyTone();
    }
}

void FieldProblem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
    QLabel::changeEvent(event);
}

void FieldProblem::applyTone()
{
    // Compared first: setting a palette sends the very event that leads here.
    const QPalette general = QApplication::palette();
    const QColor wanted = m_tone == Tone::Wrong ? dangerColor(general)
        : m_tone == Tone::Warning               ? warningColor(general)
                                                : general.color(QPalette::PlaceholderText);
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, wanted);
    setPalette(colors);
}

} // namespace groupdesk
