#pragma once

#include "foldedneedle.h"
#include "groupquery.h"
#include "groupview.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace groupdesk {

/// The names that ids in a group stand for, as far as they are known; id → name.
struct QueryNames
{
    QHash<QString, QString> roles;
    QHash<QString, QString> locations;
    QHash<QString, QString> people; ///< names and e-mail addresses, in one text
};

/// What all groups of one source have in common.
struct QuerySource
{
    PlatformId platform;
    QString platformName;
    OrganizationId organization;
    QString organizationName;
    QString profileName;
    QString folder; ///< Profile::folder
    EndpointClass endpointClass = EndpointClass::Production;
};

/// What is known of a group besides what its platform says.
struct QueryFlags
{
    bool busy = false;
    bool marked = false; ///< it changed with the last refresh
    bool pinned = false;
};

/// A GroupQuery made ready to be asked about a million groups. A group belongs to the answer if its
/// searchable text holds words() and none of excludedWords(), which is for the caller to find out,
/// and its source and itself are accepted. Never changes: any thread may ask, and several at once.
class CompiledQuery final
{
public:
    CompiledQuery() = default;

    /// Everything is let through.
    [[nodiscard]] bool isEmpty() const;
    /// There are only words.
    [[nodiscard]] bool isPlain() const { return m_sourceTests.empty() && m_rowTests.empty(); }
    /// Words and phrases, each of them required somewhere: see folded().
    [[nodiscard]] const QList<QByteArray> &words() const { return m_words; }
    [[nodiscard]] const QList<QByteArray> &excludedWords() const { return m_excludedWords; }

    /// What is decided by the source alone: asked once for all of its groups.
    [[nodiscard]] bool acceptsSource(const QuerySource &source) const;
    /// There is something to ask acceptsRow().
    [[nodiscard]] bool asksRows() const { return !m_rowTests.empty(); }
    /// Everything else. \a now is in milliseconds since 1970, UTC: ages end there.
    [[nodiscard]] bool acceptsRow(const GroupView &group, const QueryFlags &flags,
                                  qint64 now) const;

private:
    friend CompiledQuery compile(const GroupQuery &query, const QueryNames &names,
                                 const QDateTime &now);

    /// Ids whose names fit.
    struct Ids
    {
        QSet<QByteArray> uuids;
        QSet<QByteArray> texts;

        void insert(const QString &id);
        [[nodiscard]] bool contains(const CompactId &id) const;
    };
    struct Test
    {
        QueryField field = QueryField::Words;
        bool negated = false;
        FoldedNeedle needle { QString() };
        QueryValue value;
        Ids ids;
        qint64 age = 0; ///< milliseconds
        // milliseconds since 1970, UTC
        std::optional<qint64> from;
        std::optional<qint64> until; ///< not included
    };
    [[nodiscard]] static Test makeTest(const QueryTerm &term, const QueryNames &names,
                                       const QDateTime &now);
    [[nodiscard]] static bool holds(const Test &test, const QuerySource &source);
    [[nodiscard]] static bool holds(const Test &test, const GroupView &group,
                                    const QueryFlags &flags, qint64 now);
    [[nodiscard]] static bool textHolds(const Test &test, const GroupView &group);
    [[nodiscard]] static bool timeHolds(const Test &test, std::optional<qint64> time, qint64 now);
    [[nodiscard]] static bool numberHolds(const QueryValue &value, const GroupView &group);
    [[nodiscard]] static bool stateHolds(const Test &test, const GroupView &group);

    QList<QByteArray> m_words;
    QList<QByteArray> m_excludedWords;
    std::vector<Test> m_sourceTests;
    std::vector<Test> m_rowTests; ///< quick ones first
};

/// \a now says how long months and years are just now, and in which time zone days begin.
[[nodiscard]] CompiledQuery compile(const GroupQuery &query, const QueryNames &names,
                                    const QDateTime &now);

/// The state's word in the language of filters: "archived"; "unknown" without a state.
[[nodiscard]] QLatin1String queryWord(std::optional<GroupState> state);

} // namespace groupdesk
