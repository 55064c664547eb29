#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace groupdesk::demo {

class DemoDice;

/// Names of 8 to 24 characters, such as "data-team-00042", for any number of places. In each stands
/// the number of its place, by which it is found again.
class DemoNames final
{
public:
    enum class Style {
        Slugs, ///< lower-case letters, digits and dashes
        Words, ///< also capitals, dots and underscores
        Anything, ///< also blanks and other scripts
    };

    DemoNames() = default; ///< none
    DemoNames(quint64 key, Style style);

    [[nodiscard]] QString name(qsizetype place) const;
    /// No value unless it is the name of a place.
    [[nodiscard]] std::optional<qsizetype> place(const QString &name) const;

private:
    [[nodiscard]] QString slug(DemoDice &dice, const QString &number) const;
    [[nodiscard]] QString title(DemoDice &dice, const QString &number, QChar gap) const;

    quint64 m_key = 0;
    Style m_style = Style::Slugs;
    QStringList m_services;
    QStringList m_stages;
    QStringList m_teams;
    QStringList m_duties;
    QStringList m_foreign;
};

} // namespace groupdesk::demo
