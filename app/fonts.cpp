#include "fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Qt lists these even where no font stands for them.
bool isGeneric(const QString &family)
{
    return QStringList { u"Monospace"_s, u"Sans Serif"_s, u"Serif"_s }.contains(family);
}

} // namespace

QString bundledFontFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/groupdesk/fonts"_L1);
}

bool lacksFonts(const QLocale &language)
{
    const QStringList families = QFontDatabase::families();
    if (std::all_of(families.begin(), families.end(), isGeneric))
        return true;
    return language.language() == QLocale::Japanese
        && QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
}

QStringList addMissingFonts(const QString &folder, const QLocale &language)
{
    const QDir fonts(folder);
    // Asking for the families reads every font of the system, at each start.
    if (!fonts.exists() || !lacksFonts(language))
        return {};
    QStringList families;
    for (const QString &name : fonts.entryList({ u"*.ttf"_s }, QDir::Files, QDir::Name)) {
        const QString path = fonts.filePath(name);
        const int id = QFontDatabase::addApplicationFont(path);
        if (id < 0)
            qWarning("%s is no font", qPrintable(path));
        else
            families += QFontDatabase::applicationFontFamilies(id);
    }
    return families;
}

} // namespace groupdesk
