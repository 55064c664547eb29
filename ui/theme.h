#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace groupdesk {

enum class ColorScheme {
    System, ///< the desktop's style and palette, as they are
    Light,
    Dark,
};

/// Switches the whole application between the desktop's own palette and two of ours, live. Native
/// comes first: System leaves alone whatever the desktop brought. Only where there is no desktop
/// theme at all (bare X server, tests) our light palette replaces Qt's built-in grey.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

Q_SIGNALS:
    void schemeChanged();

private:
    QApplication &m_application;
    QPalette m_system;
    ColorScheme m_scheme = ColorScheme::System;
};

} // namespace groupdesk
