#include "fonts.h"
#include "resources.h"
#include "setupwindow.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace groupdesk;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"groupdesk-setup"_s);
    QApplication::setApplicationDisplayName(u"Groupdesk"_s);
    auto plan = setupPlan(QApplication::arguments().mid(1));
    if (!plan) {
        QTextStream(stderr) << u"groupdesk-setup is started by the installer.\n"_s;
        return 2;
    }
    initResources();
    QTranslator words;
    if (words.load(QLocale(), u"groupdesk"_s, u"_"_s, u":/groupdesk/translations"_s))
        QApplication::installTranslator(&words);
    addMissingFonts(bundledFontFolder(), QLocale());
    QApplication::setWindowIcon(QIcon(u":/groupdesk/icons/app/groupdesk.svg"_s));
    SetupWindow window(std::move(*plan));
    QObject::connect(&window, &SetupWindow::startRequested, &window, [](const QString &program) {
        if (!QProcess::startDetached(program))
            qWarning("%s could not be started", qPrintable(program));
    });
    window.show();
    return QApplication::exec();
}
