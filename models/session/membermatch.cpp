#include "membermatch.h"

#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// What two ways to write the same have in common.
QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// The people by everything they can be called.
class Register final
{
public:
    explicit Register(const Directory &people) : m_people(people)
    {
        for (qsizetype place = 0; place < people.size(); ++place) {
            const DirectoryEntry &person = people.at(place);
            m_byId.insert(folded(person.id), place);
            if (!person.email.isEmpty())
                m_byEmail.insert(folded(person.email), place);
            m_byName.insert(folded(person.name), place);
        }
    }

    [[nodiscard]] Directory find(const QString &part) const
    {
        const QString whole = folded(part);
        for (const auto *way : { &m_byId, &m_byEmail }) {
            if (const Directory found = at(*way, whole); !found.isEmpty())
                return found;
        }
        static const QRegularExpression addressee(u"^(.*)<([^<>]+)>$"_s);
        const QRegularExpressionMatch match = addressee.match(whole);
        if (!match.hasMatch())
            return at(m_byName, whole);
        // What stands between the brackets is exact; the name beside it is how someone wrote it.
        // A namesake with another address is somebody else.
        Directory found = at(m_byEmail, match.captured(2).trimmed());
        if (found.isEmpty()) {
            found = at(m_byName, unquoted(match.captured(1)));
            found.removeIf([](const DirectoryEntry &person) { return !person.email.isEmpty(); });
        }
        return found;
    }

private:
    using Way = QMultiHash<QString, qsizetype>;

    static QString unquoted(const QString &name)
    {
        QString bare = name;
        bare.remove(u'"');
        return bare.trimmed();
    }

    [[nodiscard]] Directory at(const Way &way, const QString &key) const
    {
        QList<qsizetype> places = way.values(key);
        std::sort(places.begin(), places.end());
        Directory found;
        for (const qsizetype place : std::as_const(places))
            found.append(m_people.at(place));
        return found;
    }

    Directory m_people;
    Way m_byId;
    Way m_byEmail;
    Way m_byName;
};

MemberMatch::State stateOf(const Directory &found, const QSet<QString> &present,
                           QSet<QString> &taken)
{
    using State = MemberMatch::State;
    if (found.isEmpty())
        return State::Unknown;
    if (found.size() > 1)
        return State::Ambiguous;
    const QString id = found.first().id;
    if (present.contains(id))
        return State::AlreadyIn;
    if (taken.contains(id))
        return State::Repeated;
    taken.insert(id);
    return State::Matched;
}

} // namespace

QStringList pastedParts(const QString &text)
{
    // A quoted name with its address may hold commas; everything else ends at a separator.
    static const QRegularExpression part(
        u"\\h*\"[^\"\\r\\n]*\"\\h*<[^<>\\r\\n]*>|[^\\r\\n\\x{2028}\\x{2029},;\\t]+"_s);
    QStringList parts;
    for (auto matches = part.globalMatch(text); matches.hasNext();) {
        if (const QString trimmed = matches.next().captured().trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

QList<MemberMatch> matchMembers(const QString &pasted, const Directory &people,
                                const QSet<QString> &present)
{
    const Register known(people);
    QSet<QString> taken;
    QList<MemberMatch> matches;
    for (const QString &part : pastedParts(pasted)) {
        const Directory found = known.find(part);
        matches.append({ part, stateOf(found, present, taken), found });
    }
    return matches;
}

} // namespace groupdesk
