#pragma once

#include <QString>

namespace groupdesk {

/// What the report of a fault should say about this computer, in English, one fact in each line:
/// versions, system, desktop, looks, languages, screens. No name of a person or computer, no host,
/// no path, no secret. \a language: the code of the one that is spoken. GUI thread.
[[nodiscard]] QString systemInformation(const QString &language);

/// The folder with the licences' texts, beside the program where it was installed; empty if there
/// is none.
[[nodiscard]] QString licenceFolder();

} // namespace groupdesk
