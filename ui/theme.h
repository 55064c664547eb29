#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace groupdesk {

class Preferences;

enum class ColorScheme {
    System, ///< the desktop's style and palette, as they are
    Light,
    Dark,
};

/// How the whole application looks and moves, live: the desktop's own palette or one of two of
/// ours, texts up to twice the desktop's size, and no motion where none is wanted. Native comes
/// first: System leaves alone whatever the desktop brought. Only where there is no desktop theme at
/// all (bare X server, tests) our light palette replaces Qt's built-in grey.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    /// From now on it looks as \a preferences say, which outlive the theme.
    void follow(const Preferences &preferences);

    void setScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

    /// In per cent of the desktop's size; see possibleTextSize().
    void setTextSize(int percent);
    static constexpr int minimumTextSize = 100;
    static constexpr int maximumTextSize = 200;
    [[nodiscard]] static int possibleTextSize(int percent);

    /// Without motion the style answers 0 to QStyle::SH_Widget_Animation_Duration, which whatever
    /// moves asks. The other way round the desktop decides.
    void setReducedMotion(bool reduced);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

Q_SIGNALS:
    void schemeChanged();

private:
    class AdjustedStyle;

    void adjustStyle();

    QApplication &m_application;
    QPalette m_system;
    QFont m_systemFont;
    QList<Qt::UIEffect> m_systemEffects;
    AdjustedStyle *m_style = nullptr; ///< owned by the application; made when it is first needed
    ColorScheme m_scheme = ColorScheme::System;
    int m_textSize = minimumTextSize;
};

} // namespace groupdesk
