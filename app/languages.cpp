#include "languages.h"

#include "pseudowords.h"
#include "resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString cataloguePath(const QString &language)
{
    return u":/groupdesk/translations/groupdesk_"_s % language % u".qm"_s;
}

bool isPseudo(const QString &language)
{
    return language == pseudoLanguage || language == pseudoRightToLeft;
}

bool contains(const QList<Language> &languages, const QString &code)
{
    return std::any_of(languages.cbegin(), languages.cend(),
                       [&code](const Language &language) { return language.code == code; });
}

} // namespace

QList<Language> knownLanguages()
{
    return { { u"en"_s, u"English"_s },
             { u"de"_s, u"Deutsch"_s },
             { u"fr"_s, u"Français"_s },
             { u"ja"_s, u"日本語"_s } };
}

QList<Language> offeredLanguages()
{
    QList<Language> offered;
    for (const Language &language : knownLanguages()) {
        if (QFile::exists(cataloguePath(language.code)))
            offered.append(language);
    }
    return offered;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &language : knownLanguages())
        codes.append(language.code);
    return codes << QString(pseudoLanguage) << QString(pseudoRightToLeft);
}

QString languageFor(const QString &wanted, const QList<Language> &offered,
                    const QStringList &systemLanguages)
{
    if (isPseudo(wanted) || contains(offered, wanted))
        return wanted;
    for (const QString &system : systemLanguages) {
        const QString code = system.section(u'-', 0, 0);
        if (contains(offered, code))
            return code;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale spoken(isPseudo(language) ? u"en"_s : language);
    if (spoken.language() == system.language())
        return system; // whatever else was set up there, such as another order of dates
    return { spoken.language(), system.territory() };
}

Languages::Languages(const QString &wanted)
{
    initResources();
    m_current = languageFor(wanted, offeredLanguages(), QLocale::system().uiLanguages());
    // The last one is asked first.
    installOurs(u"en"_s);
    if (m_current == pseudoRightToLeft) {
        install(std::make_unique<PseudoTranslator>(Qt::RightToLeft));
    } else if (m_current == pseudoLanguage) {
        install(std::make_unique<PseudoTranslator>());
    } else if (m_current != "en"_L1) {
        installQts(m_current);
        installOurs(m_current);
    }
    QLocale::setDefault(localeFor(m_current, QLocale::system()));
}

Languages::~Languages()
{
    QLocale::setDefault(m_before);
}

void Languages::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Languages::installOurs(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(cataloguePath(language)))
        install(std::move(translator));
    else
        qWarning("No texts for the language %s", qPrintable(language));
}

void Languages::installQts(const QString &language)
{
    // Not every system has Qt's own texts; without them a few of them are English.
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(u"qtbase_"_s % language,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(translator));
}

} // namespace groupdesk
