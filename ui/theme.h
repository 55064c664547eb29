#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace groupdesk {

enum class ColorScheme {
    System, ///< the desktop's style and palette, as they are
    Light,
    Dark,
};

/// How the whole application looks: between the desktop's own palette and two of ours, and with
/// texts up to twice the desktop's size, live. Native
/// comes first: System leaves alone whatever the desktop brought. Only where there is no desktop
/// theme at all (bare X server, tests) our light palette replaces Qt's built-in grey.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

    /// Texts at \a percent of the desktop's size, live.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const { return m_textSize; }
    static constexpr int minimumTextSize = 100;
    static constexpr int maximumTextSize = 200;

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

Q_SIGNALS:
    void schemeChanged();

private:
    QApplication &m_application;
    QPalette m_system;
    QFont m_systemFont;
    ColorScheme m_scheme = ColorScheme::System;
    int m_textSize = minimumTextSize;
};

} // namespace groupdesk
