#pragma once

#include "help/helppage.h"

namespace groupdesk {

/// A place in the help, where it was found.
struct HelpPlace
{
    qsizetype page = 0; ///< index in HelpBook::pages()
    qsizetype section = 0; ///< index in HelpPage::sections
};

/// Every page of the help in one language, in reading order. A page that is not translated is the
/// English one. Reads from the resources only.
class HelpBook final
{
public:
    /// \a language: "de"; one without any page is English.
    explicit HelpBook(const QString &language);

    [[nodiscard]] const QList<HelpPage> &pages() const { return m_pages; }
    /// Where the topic "deleting#confirm" is; of one that is not known the page's beginning, or the
    /// first page. There is always at least one.
    [[nodiscard]] HelpPlace find(const QString &topic) const;
    [[nodiscard]] bool has(const QString &topic) const;

private:
    [[nodiscard]] qsizetype pageOf(const QString &id) const;
    [[nodiscard]] qsizetype sectionOf(qsizetype page, const QString &anchor) const;

    QList<HelpPage> m_pages;
};

/// The language of the help where the program speaks that of the default QLocale.
[[nodiscard]] QString helpLanguage();

} // namespace groupdesk
