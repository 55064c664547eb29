#pragma once

#include "language.h"

#include <QList>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace groupdesk {

/// Every language there may be a catalogue for; English, which the code is written in, comes first.
[[nodiscard]] QList<Language> knownLanguages();
/// Those of them whose catalogue is compiled in. Needs initResources().
[[nodiscard]] QList<Language> offeredLanguages();

/// For tests and screenshots: every text long and accented; the second one from right to left.
inline constexpr QLatin1StringView pseudoLanguage("pseudo");
inline constexpr QLatin1StringView pseudoRightToLeft("pseudo-rtl");

/// What --language takes.
[[nodiscard]] QStringList languageCodes();

/// The code of the language that holds: \a wanted if it is one of \a offered or a pseudo-language;
/// else the first of \a systemLanguages ("de-AT", best first) that is offered; else English.
[[nodiscard]] QString languageFor(const QString &wanted, const QList<Language> &offered,
                                  const QStringList &systemLanguages);

/// How dates, numbers and sorting go with \a language on a computer that is set to \a system: in
/// the words of the language, with the habits of the country where that is known.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

/// The texts of one language, ours and Qt's own, installed for as long as it lives. What a language
/// lacks is said in English, with its plurals. Make it before the first widget: widgets do not
/// change their words any more. GUI thread.
class Languages final
{
public:
    /// \a wanted as in languageFor(). Sets the default QLocale, too, and makes the catalogues
    /// visible.
    explicit Languages(const QString &wanted);
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    [[nodiscard]] const QString &current() const { return m_current; }

private:
    void install(std::unique_ptr<QTranslator> translator);
    /// A catalogue of ours; one that is missing costs only its words.
    void installOurs(const QString &language);
    void installQts(const QString &language);

    QString m_current;
    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace groupdesk
