#include "classstyle.h"

#include <QCoreApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace groupdesk {

ClassColors classColors(EndpointClass endpointClass, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (endpointClass) {
    case EndpointClass::Production:
        return dark ? ClassColors { QColor(0xF2B8B5), QColor(0x601410) }
                    : ClassColors { QColor(0xB3261E), Qt::white };
    case EndpointClass::Staging:
        return dark ? ClassColors { QColor(0xFFD58A), QColor(0x3E2A00) }
                    : ClassColors { QColor(0x8A5A00), Qt::white };
    case EndpointClass::Development:
        return dark ? ClassColors { QColor(0x9BD8AE), QColor(0x0B3A1C) }
                    : ClassColors { QColor(0x1B6E3A), Qt::white };
    case EndpointClass::Demo:
        return dark ? ClassColors { QColor(0xC6C6F5), QColor(0x22224E) }
                    : ClassColors { QColor(0x4A4A8A), Qt::white };
    }
    Q_UNREACHABLE();
}

QString classWord(EndpointClass endpointClass)
{
    switch (endpointClass) {
    case EndpointClass::Production:
        return QCoreApplication::translate("EndpointClass", "Production");
    case EndpointClass::Staging:
        return QCoreApplication::translate("EndpointClass", "Staging");
    case EndpointClass::Development:
        return QCoreApplication::translate("EndpointClass", "Development");
    case EndpointClass::Demo:
        return QCoreApplication::translate("EndpointClass", "Demo");
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor dangerColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xF5C4C1) : QColor(0xB3261E);
}

QColor warningColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xFFD58A) : QColor(0x8A5A00);
}

QColor successColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x9BD8AE) : QColor(0x1B6E3A);
}

} // namespace groupdesk
