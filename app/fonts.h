#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace groupdesk {

/// Where an installation that brings its own fonts has them. The folder need not exist.
[[nodiscard]] QString bundledFontFolder();

/// Whether this system lacks letters: it has no font at all, so that every text would be invisible,
/// or \a language is written with signs that none of its fonts has.
[[nodiscard]] bool lacksFonts(const QLocale &language);

/// If the system lacks letters for \a language, lets this program use the fonts (*.ttf) in
/// \a folder besides. Returns their families; empty: nothing was lacking, or nothing is there.
/// Nothing is read as long as nothing is lacking. GUI thread.
QStringList addMissingFonts(const QString &folder, const QLocale &language);

} // namespace groupdesk
