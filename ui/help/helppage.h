#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace groupdesk {

/// A part of a help page, from one heading to the next.
struct HelpSection
{
    QString anchor; ///< "lock"; empty: the beginning of the page
    QString heading; ///< plain text
    QStringList texts; ///< its paragraphs, points and rows of tables, as plain text
};

/// A page of the help. A heading may end with a mark, "## Unlocking {#lock}", so that links lead
/// there in every language.
struct HelpPage
{
    QString id; ///< the file's name: "deleting"
    QString title; ///< its first heading
    QString markdown; ///< without the marks
    QList<HelpSection> sections; ///< one for each heading of the Markdown, in its order
};

/// Reads the page \a id from \a text. Headings begin their line, with one blank after the "#".
[[nodiscard]] HelpPage readHelpPage(const QString &id, const QString &text);

/// "deleting.md#confirm", as it stands in a link, is "deleting#confirm"; empty if that leads to no
/// page of the help. \a from: the page with the link, for "#confirm".
[[nodiscard]] QString topicOfLink(const QString &link, const QString &from);

} // namespace groupdesk
