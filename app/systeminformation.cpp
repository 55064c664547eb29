#include "systeminformation.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QStyle>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString screens()
{
    QStringList each;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        each.append(u"%1 × %2 at %3, %4 dpi"_s.arg(size.width())
                        .arg(size.height())
                        .arg(screen->devicePixelRatio())
                        .arg(qRound(screen->logicalDotsPerInch())));
    }
    return each.join(u"; "_s);
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? u"unknown"_s : text;
}

/// Which one QtKeychain turns to; it goes by the desktop's name. It is not asked.
QString keychain(const QString &desktop)
{
#ifdef Q_OS_LINUX
    return desktop.contains("KDE"_L1) ? u"KWallet"_s : u"Secret Service"_s;
#else
    Q_UNUSED(desktop)
    return u"of the system"_s;
#endif
}

} // namespace

QString systemInformation(const QString &language)
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const QLocale locale;
    const QFont font = QApplication::font();
    const QStringList lines {
        u"Groupdesk: "_s % QApplication::applicationVersion(),
        u"Qt: %1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()),
                                        QStringLiteral(QT_VERSION_STR)),
        u"System: %1, %2, %3 %4"_s.arg(QSysInfo::prettyProductName(),
                                       QSysInfo::currentCpuArchitecture(), QSysInfo::kernelType(),
                                       QSysInfo::kernelVersion()),
        u"Desktop: %1, session: %2"_s.arg(orUnknown(desktop),
                                          orUnknown(qEnvironmentVariable("XDG_SESSION_TYPE"))),
        u"Window system: %1, style: %2"_s.arg(QGuiApplication::platformName(),
                                              QApplication::style()->name()),
        u"Language: %1, locale: %2, system: %3"_s.arg(language, locale.name(),
                                                      QLocale::system().name()),
        u"Screens: "_s % screens(),
        u"Font: %1, %2 pt"_s.arg(font.family()).arg(font.pointSizeF()),
        u"Keychain: "_s % keychain(desktop),
    };
    return lines.join(u'\n') % u'\n';
}

QString licenceFolder()
{
    const QString beside = QDir::cleanPath(QDir(QCoreApplication::applicationDirPath())
                                               .filePath(u"../share/doc/groupdesk/licenses"_s));
    return QFileInfo(beside).isDir() ? beside : QString();
}

} // namespace groupdesk
