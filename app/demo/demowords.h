#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// \file The word lists from which the demo's data is put together.

namespace groupdesk::demo {

struct DemoPerson
{
    QString givenName;
    QString familyName;

    /// "given.family", without accents and blanks, as it stands in an e-mail address.
    [[nodiscard]] QString mailbox() const;
};

/// Some sixty invented people.
[[nodiscard]] QList<DemoPerson> demoPeople();
/// What software teams call the things they run: "checkout", "billing", …
[[nodiscard]] QStringList demoServices();
/// "prod", "staging", …
[[nodiscard]] QStringList demoStages();
/// Parts of a company: "Research", "Customer Success", …
[[nodiscard]] QStringList demoTeams();
/// What a team of people does within a part of a company: "Admins", "On-Call", …
[[nodiscard]] QStringList demoDuties();

/// What teams of people call themselves in other languages and scripts.
[[nodiscard]] QStringList demoForeignTeams();

} // namespace groupdesk::demo
