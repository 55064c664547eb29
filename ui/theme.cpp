#include "theme.h"

#include "classstyle.h"
#include "fontfollower.h"
#include "preferences.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Tones
{
    QRgb window, base, alternate, button, text, secondary, disabled, highlight, highlighted, link,
        mid, dark, light, shadow, toolTip;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.secondary);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.highlighted);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, tones.highlighted);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    palette.setColor(QPalette::Mid, tones.mid);
    palette.setColor(QPalette::Midlight, tones.light);
    palette.setColor(QPalette::Dark, tones.dark);
    palette.setColor(QPalette::Light, tones.light);
    palette.setColor(QPalette::Shadow, tones.shadow);
    palette.setColor(QPalette::ToolTipBase, tones.toolTip);
    palette.setColor(QPalette::ToolTipText, tones.text);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.disabled);
    return palette;
}

/// True if some desktop theme brought a palette of its own.
bool hasDesktopPalette(const QPalette &current)
{
    const QPalette builtIn = QApplication::style()->standardPalette();
    return current.color(QPalette::Window) != builtIn.color(QPalette::Window)
        || current.color(QPalette::Highlight) != builtIn.color(QPalette::Highlight);
}

} // namespace

/// The style as it is, without its animations, with icons and boxes as large as its texts, and with
/// boxes that can be seen in dark windows.
class Theme::OwnStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_ExclusiveIndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_IndicatorHeight:
        case PM_IndicatorWidth:
        case PM_LineEditIconSize:
        case PM_ListViewIconSize:
        case PM_SmallIconSize:
            return pixels * textSize / 100;
        default:
            return pixels;
        }
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override
    {
        if (isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
            return;
        if (!isDark(option->palette) || baseStyle()->name() != "fusion"_L1)
            return;
        // Fusion makes its outlines darker than the window, which leaves nothing of an empty box.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(
            option->state & State_Enabled ? QPalette::PlaceholderText : QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorCheckBox)
            painter->drawRect(outline);
        else
            painter->drawEllipse(outline);
        painter->restore();
    }

    bool isStill = false;
    int textSize = minimumTextSize; ///< per cent
};

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_system(QApplication::palette()),
      m_systemFont(QApplication::font())
{
    if (!hasDesktopPalette(m_system))
        m_system = lightPalette();
    QApplication::setPalette(m_system);
    for (const Qt::UIEffect effect :
         { Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
           Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox }) {
        if (QApplication::isEffectEnabled(effect))
            m_systemEffects.append(effect);
    }
}

void Theme::follow(const Preferences &preferences)
{
    const auto update = [this, &preferences] {
        const Choices &choices = preferences.choices();
        if (choices.colors != m_scheme)
            setScheme(choices.colors);
        setTextSize(choices.textSize);
        setReducedMotion(choices.reduceMotion);
    };
    connect(&preferences, &Preferences::changed, this, update);
    update();
}

void Theme::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    QPixmapCache::clear();
    switch (scheme) {
    case ColorScheme::System:
        QApplication::setPalette(m_system);
        break;
    case ColorScheme::Light:
        QApplication::setPalette(lightPalette());
        break;
    case ColorScheme::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
    if (isDark(QApplication::palette()))
        (void)ownStyle();
    Q_EMIT schemeChanged();
}

int Theme::possibleTextSize(int percent)
{
    return std::clamp(percent, minimumTextSize, maximumTextSize);
}

void Theme::setTextSize(int percent)
{
    const int wanted = possibleTextSize(percent);
    if (wanted == m_textSize)
        return;
    m_textSize = wanted;
    ownStyle().textSize = wanted; // before the font: whatever follows that asks the style
    QApplication::setFont(scaledFont(m_systemFont, wanted / 100.0));
}

Theme::OwnStyle &Theme::ownStyle()
{
    if (m_style == nullptr) {
        m_style = new OwnStyle(QApplication::style()->name());
        const QPalette palette = QApplication::palette();
        QApplication::setStyle(m_style);
        QApplication::setPalette(palette); // a new style may bring its own
    }
    return *m_style;
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == (m_style != nullptr && m_style->isStill))
        return;
    ownStyle().isStill = reduced;
    for (const Qt::UIEffect effect : std::as_const(m_systemEffects))
        QApplication::setEffectEnabled(effect, !reduced);
}

QPalette Theme::lightPalette()
{
    return paletteOf({ .window = 0xf5f5f6,
                       .base = 0xffffff,
                       .alternate = 0xf8f8fa,
                       .button = 0xfafafb,
                       .text = 0x1f2328,
                       .secondary = 0x626a73,
                       .disabled = 0xa0a6ad,
                       .highlight = 0x2f66c9,
                       .highlighted = 0xffffff,
                       .link = 0x1f56b8,
                       .mid = 0xc9ccd1,
                       .dark = 0xa9adb3,
                       .light = 0xffffff,
                       .shadow = 0x6b7077,
                       .toolTip = 0xffffff });
}

QPalette Theme::darkPalette()
{
    return paletteOf({ .window = 0x2f3237,
                       .base = 0x1e2023,
                       .alternate = 0x25272b,
                       .button = 0x3b3f45,
                       .text = 0xe6e8eb,
                       .secondary = 0x9aa1aa,
                       .disabled = 0x6a7078,
                       .highlight = 0x3868c2,
                       .highlighted = 0xffffff,
                       .link = 0x8ab4f8,
                       .mid = 0x4d5157,
                       .dark = 0x15161a,
                       .light = 0x4d5259,
                       .shadow = 0x000000,
                       .toolTip = 0x32353a });
}

} // namespace groupdesk
