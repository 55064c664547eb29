#pragma once

#include <QString>

namespace groupdesk {

/// A language the program speaks.
struct Language
{
    QString code; ///< "de", as in the name of its catalogue
    QString name; ///< as it calls itself: "Deutsch"

    friend bool operator==(const Language &, const Language &) = default;
};

} // namespace groupdesk
