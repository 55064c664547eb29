#pragma once

#include <QList>
#include <QString>

namespace groupdesk {

/// One value that a field of a filter may have.
struct QueryChoice
{
    QString value;
    QString explanation; ///< for people, in a few words; may be empty

    friend bool operator==(const QueryChoice &, const QueryChoice &) = default;
};

/// The values that are known here and now; see also vocabularyOf().
struct QueryVocabulary
{
    QList<QueryChoice> platforms;
    QList<QueryChoice> organizations;
    QList<QueryChoice> profiles;
    QList<QueryChoice> folders;
    QList<QueryChoice> locations;
    QList<QueryChoice> roles;
};

/// One way to go on with a filter's text.
struct QueryProposal
{
    qsizetype start = 0; ///< of what is replaced
    qsizetype length = 0; ///< 0: nothing is replaced
    QString text; ///< what stands there then; a finished term ends with a blank if it is the last
    QString label; ///< the same as people see it
    QString explanation; ///< translated; may be empty

    friend bool operator==(const QueryProposal &, const QueryProposal &) = default;
};

/// How the term at \a cursor may go on: names of fields, or the values of its field; those that
/// begin with what is typed first. Between terms: every field. Nothing within a word that no field
/// begins with, or where the one proposal would change nothing.
[[nodiscard]] QList<QueryProposal> proposalsFor(const QString &text, qsizetype cursor,
                                                const QueryVocabulary &vocabulary);

/// \a value as it is written behind a field's colon.
[[nodiscard]] QString quotedValue(const QString &value);

} // namespace groupdesk
