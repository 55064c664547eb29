#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace groupdesk::test {

/// One text as a widget really painted it, whoever chose its colour: style, delegate or widget.
struct PaintedText
{
    QString text;
    QRect place; ///< in the window's coordinates
    QColor color; ///< as it ends up there, opacity applied
    QColor ground; ///< what lay under most of it
};
/// Paints the window, and everything that is visible in it, once more and listens.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &window);

/// After WCAG 2: from 1 (the same) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace groupdesk::test
