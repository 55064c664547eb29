#pragma once

#include "queryfields.h"
#include "queryvalue.h"

#include <QList>
#include <QString>

#include <optional>

namespace groupdesk {

/// One thing that is asked of a group.
struct QueryTerm
{
    QueryField field = QueryField::Words;
    bool negated = false; ///< the group must not be so
    QString text; ///< as written, without quotes; never empty
    QueryValue value;

    /// Whether both ask the same.
    friend bool operator==(const QueryTerm &left, const QueryTerm &right)
    {
        return left.field == right.field && left.negated == right.negated
            && left.text.compare(right.text, Qt::CaseInsensitive) == 0;
    }
};

/// What is wrong with a filter's text.
struct QueryProblem
{
    qsizetype position = 0; ///< in the text, of the part that was not understood
    qsizetype length = 0;
    QString sentence; ///< what is wrong and what would be right, translated; plain text

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

/// What a filter asks for. Every term has to hold:
///
///     data "exact words" -test platform:turso org:"acme inc" members:>5 -protected:yes
///     created:<30d created:2024-05 role:admin
///
/// Words are found anywhere, texts behind a field in that field, both without regard to case. A
/// minus asks for the contrary. What is unknown of a group is neither yes nor no and no number, so
/// that only a negated term, or "unknown" itself, finds it. The names of fields and the words
/// yes, no, unknown, the classes and the states are English everywhere.
class GroupQuery final
{
public:
    GroupQuery() = default;
    /// Never fails: what was not understood is problem(), and the rest is asked all the same. A
    /// field without a value, or with the beginning of one ("members:>"), is still being typed and
    /// asks nothing.
    [[nodiscard]] static GroupQuery parse(const QString &text);

    [[nodiscard]] const QList<QueryTerm> &terms() const { return m_terms; }
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    /// The first one.
    [[nodiscard]] const std::optional<QueryProblem> &problem() const { return m_problem; }
    /// The shortest text that asks the same; parse() makes an equal query of it.
    [[nodiscard]] QString toString() const;

    /// Whether both ask the same; their problems do not matter.
    friend bool operator==(const GroupQuery &left, const GroupQuery &right)
    {
        return left.m_terms == right.m_terms;
    }

private:
    QList<QueryTerm> m_terms;
    std::optional<QueryProblem> m_problem;
};

} // namespace groupdesk
