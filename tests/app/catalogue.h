#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace groupdesk::test {

/// One text of a .ts file.
struct CatalogueText
{
    QString context;
    QString source;
    QString comment; ///< what tells it from another with the same words
    bool isPlural = false;
    bool isFinished = false;
    QStringList forms; ///< the translation; several where it counts

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// All texts of the Qt Linguist file at \a path; none if it cannot be read.
[[nodiscard]] QList<CatalogueText> readCatalogue(const QString &path);

/// "%1", "%L2", "%n", in the order of the alphabet.
[[nodiscard]] QStringList placeholdersIn(const QString &text);
/// The number of letters marked with an ampersand; a doubled one stands for itself.
[[nodiscard]] int mnemonicsIn(const QString &text);

} // namespace groupdesk::test
