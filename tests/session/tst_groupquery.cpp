#include "fakevalues.h"
#include "groupbatch.h"
#include "groupquery.h"
#include "groupquerymatch.h"
#include "querytokens.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2024, 6, 15), QTime(12, 0), Qt::UTC);
const QString uuid = u"0a1b2c3d-0000-4000-8000-00000000beef"_s;

QuerySource acmeSource()
{
    QuerySource source;
    source.platform = PlatformId(u"braintrust"_s);
    source.platformName = u"Braintrust"_s;
    source.organization = OrganizationId(u"org-1"_s);
    source.organizationName = u"Acme Inc"_s;
    source.profileName = u"Main Straße"_s;
    source.folder = u"Customers"_s;
    source.endpointClass = EndpointClass::Staging;
    return source;
}

QueryNames someNames()
{
    return { { { uuid, u"Administrator"_s }, { u"role-2"_s, u"Reader"_s } },
             { { u"fra"_s, u"Frankfurt"_s } },
             { { u"user-1"_s, u"Ada Lovelace ada@example.com"_s } } };
}

/// What a query is asked about, and the rest of a row.
struct Row
{
    Group group;
    QuerySource source = acmeSource();
    QueryFlags flags;
};

/// The text that words are looked for in, one field per line.
QString searchText(const Row &row)
{
    QStringList fields { row.group.name, row.group.id.toString(),
                         row.group.description.value_or(QString()), row.source.organizationName };
    fields += row.group.locations;
    return fields.join(u'\n').toCaseFolded();
}

bool matches(const CompiledQuery &query, const Row &row)
{
    const QByteArray text = searchText(row).toUtf8();
    const auto isThere = [&text](const QByteArray &word) { return text.contains(word); };
    if (!std::all_of(query.words().cbegin(), query.words().cend(), isThere)
        || std::any_of(query.excludedWords().cbegin(), query.excludedWords().cend(), isThere))
        return false;
    const GroupBatch batch({ row.group });
    return query.acceptsSource(row.source)
        && query.acceptsRow(batch.view(0), row.flags, now.toMSecsSinceEpoch());
}

bool matches(const QString &text, const Row &row)
{
    return matches(compile(GroupQuery::parse(text), someNames(), now), row);
}

/// The same, slowly and from the values themselves.
class Naive final
{
public:
    Naive(const QueryTerm &term, const Row &row) : m_term(term), m_row(row) { }

    [[nodiscard]] bool holds() const { return isSo() != m_term.negated; }

private:
    [[nodiscard]] bool has(const QString &text) const
    {
        return text.toCaseFolded().contains(m_term.text.toCaseFolded());
    }
    [[nodiscard]] bool hasId(const QString &id, const QHash<QString, QString> &names) const
    {
        return !id.isEmpty() && (has(id) || (names.contains(id) && has(names.value(id))));
    }
    [[nodiscard]] bool says(std::optional<bool> truth) const
    {
        const QString word = !truth ? u"unknown"_s : *truth ? u"yes"_s : u"no"_s;
        return word.startsWith(m_term.text, Qt::CaseInsensitive);
    }
    [[nodiscard]] bool isSo() const
    {
        const Group &group = m_row.group;
        const QuerySource &source = m_row.source;
        switch (m_term.field) {
        case QueryField::Words:
            return searchText(m_row).contains(m_term.text.toCaseFolded());
        case QueryField::Platform:
            return has(source.platformName) || has(source.platform.toString());
        case QueryField::Organization:
            return has(source.organizationName) || has(source.organization.toString());
        case QueryField::Profile:
            return has(source.profileName);
        case QueryField::Folder:
            return has(source.folder);
        case QueryField::Class:
            return toKey(source.endpointClass).startsWith(m_term.text, Qt::CaseInsensitive);
        case QueryField::Name:
            return has(group.name);
        case QueryField::Description:
            return has(group.description.value_or(QString()));
        case QueryField::Protected:
            return says(group.deleteProtection);
        case QueryField::Pinned:
            return says(m_row.flags.pinned);
        case QueryField::Changed:
            return says(m_row.flags.marked);
        case QueryField::Busy:
            return says(m_row.flags.busy);
        default:
            return isSoInPart();
        }
    }
    [[nodiscard]] bool isSoInPart() const
    {
        const Group &group = m_row.group;
        const QueryNames names = someNames();
        const auto *turso = std::get_if<TursoDetails>(&group.details);
        const auto *nscale = std::get_if<NscaleDetails>(&group.details);
        switch (m_term.field) {
        case QueryField::Id:
            return hasId(group.id.toString(), {}) || (turso && hasId(turso->uuid, {}));
        case QueryField::CreatedBy:
            return hasId(group.createdBy, names.people);
        case QueryField::Location:
            return std::any_of(
                group.locations.cbegin(), group.locations.cend(),
                [&](const QString &location) { return hasId(location, names.locations); });
        case QueryField::Role:
            return nscale
                && std::any_of(
                       nscale->roles.cbegin(), nscale->roles.cend(),
                       [&](const RoleId &role) { return hasId(role.toString(), names.roles); });
        case QueryField::Members:
            return membersFit();
        case QueryField::State:
            return stateFits();
        case QueryField::Created:
            return createdFits();
        default:
            return false;
        }
    }
    [[nodiscard]] bool membersFit() const
    {
        const auto people = m_row.group.members ? m_row.group.members->people : std::nullopt;
        if (!people || std::holds_alternative<QueryAnswer>(m_term.value))
            return !people && std::holds_alternative<QueryAnswer>(m_term.value);
        const auto numbers = std::get<QueryNumbers>(m_term.value);
        return *people >= numbers.least.value_or(0) && *people <= numbers.most.value_or(1'000'000);
    }
    [[nodiscard]] bool stateFits() const
    {
        const QStringList words { u"healthy"_s, u"degraded"_s, u"unhealthy"_s, u"archived"_s,
                                  u"pending"_s, u"deleting"_s, u"other"_s };
        const QString word = m_row.group.state ? words.at(int(*m_row.group.state)) : u"unknown"_s;
        const QString text = m_term.text.toCaseFolded();
        return word.startsWith(text) || m_row.group.stateText.toCaseFolded().startsWith(text);
    }
    [[nodiscard]] bool createdFits() const
    {
        const std::optional<QDateTime> &created = m_row.group.created;
        if (!created || std::holds_alternative<QueryAnswer>(m_term.value))
            return !created && std::holds_alternative<QueryAnswer>(m_term.value);
        if (const auto *days = std::get_if<QueryDays>(&m_term.value)) {
            const QDate day = created->date();
            return (!days->from || day >= *days->from) && (!days->until || day < *days->until);
        }
        const auto age = std::get<QueryAge>(m_term.value);
        const qint64 seconds = created->secsTo(now);
        const qint64 limit = limitOf(age);
        if (age.side == QueryAge::Side::Younger)
            return age.inclusive ? seconds <= limit : seconds < limit;
        return age.inclusive ? seconds >= limit : seconds > limit;
    }
    [[nodiscard]] static qint64 limitOf(const QueryAge &age)
    {
        switch (age.unit) {
        case QueryAge::Unit::Hours:
            return age.amount * 3600LL;
        case QueryAge::Unit::Days:
            return age.amount * 86400LL;
        case QueryAge::Unit::Weeks:
            return age.amount * 604800LL;
        case QueryAge::Unit::Months:
            return now.addMonths(-age.amount).secsTo(now);
        case QueryAge::Unit::Years:
            return now.addYears(-age.amount).secsTo(now);
        }
        return 0;
    }

    const QueryTerm &m_term;
    const Row &m_row;
};

bool matchesNaively(const GroupQuery &query, const Row &row)
{
    return std::all_of(query.terms().cbegin(), query.terms().cend(),
                       [&row](const QueryTerm &term) { return Naive(term, row).holds(); });
}

class Random final
{
public:
    explicit Random(quint32 seed) : m_random(seed) { }

    int below(int limit) { return m_random.bounded(limit); }
    bool flip() { return below(2) == 0; }
    QString of(const QStringList &list) { return list.at(below(int(list.size()))); }

    QString word()
    {
        return of({ u"data"_s,   u"Team"_s, u"ÄRGER"_s, u"straße"_s,   u"STRASSE"_s,
                    u"fra"_s,    u"a"_s,    u"ada"_s,   u"acme inc"_s, u"\u212A"_s,
                    u"k"_s,      u"a:b"_s,  u"-x"_s,    u"admin"_s,    u"beef"_s,
                    u"user-1"_s, u"un"_s,   u"Frank"_s, u"role"_s,     u"s"_s });
    }
    QString quoted(const QString &text)
    {
        const bool needed = text.contains(u' ') || text.contains(u':') || text.startsWith(u'-');
        return needed || flip() ? QString(u'"' + text + u'"') : text;
    }
    QString value(QueryField field)
    {
        switch (kindOf(field)) {
        case QueryKind::Text:
            return field == QueryField::State && flip()
                ? of({ u"healthy"_s, u"un"_s, u"ARCH"_s, u"other"_s, u"unknown"_s, u"d"_s })
                : quoted(word());
        case QueryKind::Answer:
            return of({ u"yes"_s, u"no"_s, u"Y"_s });
        case QueryKind::DoubtfulAnswer:
            return of({ u"yes"_s, u"no"_s, u"unknown"_s });
        case QueryKind::Number:
            return of({ u"0"_s, u">1"_s, u"<3"_s, u">=2"_s, u"<=2"_s, u"1..2"_s, u"..1"_s, u"3.."_s,
                        u"unknown"_s, u"=2"_s });
        case QueryKind::Time:
            return of({ u"<30d"_s, u">2w"_s, u"<=24h"_s, u">=1m"_s, u">1y"_s, u"<5h"_s,
                        u"2024-05"_s, u">2024-05-01"_s, u"<=2023"_s, u"2024"_s,
                        u"2023-12..2024-05"_s, u"unknown"_s, u"2024-06-14"_s, u">=2024-06-14"_s,
                        u"<2024-06-14"_s });
        case QueryKind::Class:
            return of({ u"production"_s, u"stag"_s, u"demo"_s });
        }
        return {};
    }
    QString term()
    {
        const QString minus = below(4) == 0 ? u"-"_s : QString();
        if (below(3) == 0)
            return minus + quoted(word());
        const QueryField field = namedFields().at(below(int(namedFields().size())));
        return minus + nameOf(field) + u':' + value(field);
    }
    /// Anything that may be typed, with the signs of the language among it.
    QString text()
    {
        QString text;
        for (int left = below(12); left > 0; --left) {
            if (flip()) {
                text += of({ u"\""_s, u":"_s, u"-"_s, u" "_s, u".."_s, u">"_s, u"<="_s, u"\n"_s,
                             u"\t"_s, u"members"_s, u"created:"_s, u"org:"_s, u"\u2028"_s, u"yes"_s,
                             u"--"_s, u"class:"_s, u"state"_s, u"30d"_s, u"2024-13"_s });
            } else if (flip()) {
                text += word();
            } else {
                text += QChar(static_cast<char16_t>(below(0x10000)));
            }
        }
        return text;
    }
    Row row()
    {
        Row row;
        row.group = makeGroup(flip() ? uuid : word(), word() + u' ' + word());
        if (flip())
            row.group.description = word();
        if (flip())
            row.group.created = now.addSecs(-3600LL * (below(2) == 0 ? below(200) : below(20000)));
        row.group.createdBy = of({ u""_s, u"user-1"_s, uuid, u"Ada@Example.com"_s });
        row.group.locations = flip() ? QStringList { u"fra"_s, word() } : QStringList {};
        if (flip())
            row.group.members
                = MemberCounts { flip() ? std::optional(below(4)) : std::nullopt, {}, {} };
        if (flip())
            row.group.deleteProtection = flip();
        if (flip())
            row.group.state = static_cast<GroupState>(below(int(GroupState::Other) + 1));
        row.group.stateText = flip() ? word() : QString();
        addDetails(row.group);
        row.source.endpointClass = static_cast<EndpointClass>(below(4));
        row.source.folder = flip() ? word() : QString();
        row.flags = { flip(), flip(), flip() };
        return row;
    }

private:
    void addDetails(Group &group)
    {
        switch (below(3)) {
        case 0:
            group.details = TursoDetails { uuid, group.locations, u"fra"_s, u"v"_s };
            return;
        case 1: {
            NscaleDetails details;
            details.roles = { RoleId(flip() ? uuid : word()), RoleId(u"role-2"_s) };
            group.details = details;
            return;
        }
        default:
            return;
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class GroupQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreUnderstood_data();
    void textsAreUnderstood();
    void problemsAreExplained_data();
    void problemsAreExplained();
    void unfinishedTermsAskNothing_data();
    void unfinishedTermsAskNothing();
    void theRestOfAProblemIsAsked();
    void equalIsWhatAsksTheSame();
    void everyFieldHasAName();
    void anyTextIsReadAndWrittenBack();
    void groupsAreFound_data();
    void groupsAreFound();
    void wordsAreFoldedForTheIndex();
    void termsAreSortedBySourceAndRow();
    void daysBeginWhereThePersonIs();
    void agesEndWhenAsked();
    void aNeedleIgnoresCaseInEveryScript_data();
    void aNeedleIgnoresCaseInEveryScript();
    void randomQueriesFindWhatANaiveSearchFinds();
};

void GroupQueryTest::textsAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); ///< what it is written back as
    const auto row = [](const char *name, const QString &text, const QString &written) {
        QTest::newRow(name) << text << written;
    };
    row("nothing", u""_s, u""_s);
    row("blanks", u" \t "_s, u""_s);
    row("words", u"  data   team "_s, u"data team"_s);
    row("a phrase", u"\"data team\""_s, u"\"data team\""_s);
    row("a phrase of one word", u"\"data\""_s, u"data"_s);
    row("a phrase still typed", u"x \"data te"_s, u"x \"data te\""_s);
    row("quotes set apart", u"pipe\"data team\"x"_s, u"pipe \"data team\" x"_s);
    row("empty quotes", u"\"\" -\"\""_s, u""_s);
    row("one quote", u"\""_s, u""_s);
    row("not a word", u"-data"_s, u"-data"_s);
    row("not a phrase", u"-\"data team\""_s, u"-\"data team\""_s);
    row("a lone minus", u"a - b -"_s, u"a b"_s);
    row("a minus that is meant", u"\"-x\""_s, u"\"-x\""_s);
    row("two minuses", u"--x"_s, u"-\"-x\""_s);
    row("a minus inside", u"e-mail"_s, u"e-mail"_s);
    row("a field", u"platform:turso"_s, u"platform:turso"_s);
    row("a field in capitals", u"PLATFORM:Turso"_s, u"platform:Turso"_s);
    row("not a field's value", u"-org:acme"_s, u"-org:acme"_s);
    row("a field and a phrase", u"org:\"acme inc\" x"_s, u"org:\"acme inc\" x"_s);
    row("a field and a phrase still typed", u"org:\"acme i"_s, u"org:\"acme i\""_s);
    row("a value in needless quotes", u"org:\"acme\" members:\">5\""_s, u"org:acme members:>5"_s);
    row("a value with a colon", u"name:a:b"_s, u"name:a:b"_s);
    row("a value with a minus", u"name:-a"_s, u"name:-a"_s);
    row("a colon in quotes", u"\"foo:bar\""_s, u"\"foo:bar\""_s);
    row("a colon in front", u":x"_s, u"\":x\""_s);
    row("a value cut by a quote", u"name:a\"b c\""_s, u"name:a \"b c\""_s);
    row("a line break in a phrase", u"\"a\nb\""_s, u"\"a b\""_s);
    row("every field",
        u"platform:a org:b members:0 protected:yes role:c location:d state:e created:<30d "
        "created-by:f name:g id:h description:i profile:j folder:k class:demo pinned:yes "
        "changed:no busy:yes"_s,
        u"platform:a org:b members:0 protected:yes role:c location:d state:e created:<30d "
        "created-by:f name:g id:h description:i profile:j folder:k class:demo pinned:yes "
        "changed:no busy:yes"_s);
    for (const QString &value : { u"0"_s, u"5"_s, u">5"_s, u"<=10"_s, u">=1"_s, u"<3"_s, u"=3"_s,
                                  u"2..9"_s, u"..9"_s, u"2.."_s, u"unknown"_s })
        row(qPrintable(value), u"members:"_s + value, u"members:"_s + value);
    for (const QString &value : { u"<30d"_s, u">2w"_s, u"<=12h"_s, u">=6m"_s, u">1y"_s, u"2024"_s,
                                  u"2024-05"_s, u"2024-02-29"_s, u">2024-05-01"_s, u"<=2023"_s,
                                  u"2024-05..2024-07"_s, u"2024.."_s, u"<30D"_s })
        row(qPrintable(u"created "_s + value), u"created:"_s + value, u"created:"_s + value);
}

void GroupQueryTest::textsAreUnderstood()
{
    QFETCH(QString, text);
    const GroupQuery query = GroupQuery::parse(text);
    QVERIFY2(!query.problem(), qPrintable(query.problem().value_or(QueryProblem()).sentence));
    QTEST(query.toString(), "written");
    QCOMPARE(GroupQuery::parse(query.toString()), query);
    QCOMPARE(query.isEmpty(), query.terms().isEmpty());
}

void GroupQueryTest::problemsAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); ///< that was not understood
    QTest::addColumn<QString>("advice");
    const auto row = [](const QString &text, const QString &part, const QString &advice) {
        QTest::newRow(qPrintable(text)) << text << part << advice;
    };
    row(u"x foo:bar"_s, u"foo"_s, u"in quotes"_s);
    row(u"foo:"_s, u"foo"_s, u"in quotes"_s);
    row(u"-foo:bar"_s, u"foo"_s, u"in quotes"_s);
    row(u"12:30"_s, u"12"_s, u"in quotes"_s);
    row(u"plattform:x"_s, u"plattform"_s, u"Did you mean platform:?"_s);
    row(u"organization:x"_s, u"organization"_s, u"Did you mean org:?"_s);
    row(u"desc:x"_s, u"desc"_s, u"Did you mean description:?"_s);
    row(u"a members:many b"_s, u"many"_s, u"members:>5"_s);
    row(u"members:-1"_s, u"-1"_s, u"members:>5"_s);
    row(u"members:1.5"_s, u"1.5"_s, u"members:2..9"_s);
    row(u"members:9..2"_s, u"9..2"_s, u"the smaller number comes first"_s);
    row(u"members:a..2"_s, u"a..2"_s, u"members:2..9"_s);
    row(u"members:9999999999999999999"_s, u"9999999999999999999"_s, u"members:5"_s);
    row(u"members:٣"_s, u"٣"_s, u"members:5"_s);
    row(u"protected:maybe"_s, u"maybe"_s, u"protected:unknown"_s);
    row(u"pinned:unknown"_s, u"unknown"_s, u"pinned:yes or pinned:no"_s);
    row(u"class:prodd"_s, u"prodd"_s, u"class:production"_s);
    row(u"created:yesterday"_s, u"yesterday"_s, u"created:<30d"_s);
    row(u"created:30d"_s, u"30d"_s, u"created:<30d or created:>30d"_s);
    row(u"created:<30"_s, u"<30"_s, u"h, d, w, m or y"_s);
    row(u"created:2024-13"_s, u"2024-13"_s, u"created:2024-05"_s);
    row(u"created:2023-02-29"_s, u"2023-02-29"_s, u"created:2024-05"_s);
    row(u"created:<99999d"_s, u"<99999d"_s, u"created:<30d"_s);
    row(u"created:2024..2023"_s, u"2024..2023"_s, u"the earlier date comes first"_s);
    row(u"created:\"last week\""_s, u"\"last week\""_s, u"created:<30d"_s);
}

void GroupQueryTest::problemsAreExplained()
{
    QFETCH(QString, text);
    const auto problem = GroupQuery::parse(text).problem();
    QVERIFY(problem);
    QTEST(text.mid(problem->position, problem->length), "part");
    QFETCH(QString, advice);
    QVERIFY2(problem->sentence.contains(advice), qPrintable(problem->sentence));
    QVERIFY2(!problem->sentence.contains(u'%'), qPrintable(problem->sentence));
}

void GroupQueryTest::unfinishedTermsAskNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "platform:", "org:\"", "org:\"\"", "-org:", "members:", "members:>",
                              "members:<=", "members:=", "members:..", "created:<", "created:..",
                              "created:\" \"", "class:", "pinned:", "-", "-\"" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void GroupQueryTest::unfinishedTermsAskNothing()
{
    QFETCH(QString, text);
    const GroupQuery query = GroupQuery::parse(u"x "_s + text);
    QVERIFY(!query.problem());
    QCOMPARE(query.toString(), u"x"_s);
}

void GroupQueryTest::theRestOfAProblemIsAsked()
{
    const GroupQuery query = GroupQuery::parse(u"x members:many foo:bar org:acme"_s);
    QCOMPARE(query.toString(), u"x org:acme"_s);
    QCOMPARE(query.problem()->position, 10); // the first one
    const QString pest = QString(1000, u'x') + QChar(0x202e);
    const auto problem = GroupQuery::parse(u"members:"_s + pest).problem();
    QVERIFY(problem && problem->sentence.size() < 300);
    const auto turned = GroupQuery::parse(u"members:\u202e"_s).problem();
    QVERIFY(turned && !turned->sentence.contains(QChar(0x202e)));
}

void GroupQueryTest::equalIsWhatAsksTheSame()
{
    const auto same = [](const QString &left, const QString &right) {
        return GroupQuery::parse(left) == GroupQuery::parse(right);
    };
    QVERIFY(same(u" id-a  "_s, u"\"ID-A\""_s));
    QVERIFY(same(u"x members:"_s, u"x"_s));
    QVERIFY(same(u"x foo:bar"_s, u"x"_s));
    QVERIFY(same(u"ORG:acme"_s, u"org:\"Acme\""_s));
    QVERIFY(!same(u"a"_s, u"-a"_s));
    QVERIFY(!same(u"acme"_s, u"org:acme"_s));
    QVERIFY(!same(u"a b"_s, u"\"a b\""_s));
    QVERIFY(!same(u"members:5"_s, u"members:>5"_s));
}

void GroupQueryTest::everyFieldHasAName()
{
    QCOMPARE(namedFields().size(), 18);
    for (const QueryField field : namedFields()) {
        QVERIFY(!nameOf(field).isEmpty());
        QCOMPARE(fieldNamed(nameOf(field).toUpper()), std::optional(field));
    }
    QVERIFY(nameOf(QueryField::Words).isEmpty());
    QVERIFY(!fieldNamed(QString()));
    QCOMPARE(fieldLike(u"protcted"_s), std::optional(QueryField::Protected));
    QVERIFY(!fieldLike(u"http"_s));
    QVERIFY(!fieldLike(QString(100'000, u'x')));
}

void GroupQueryTest::anyTextIsReadAndWrittenBack()
{
    Random random(1);
    int terms = 0;
    int problems = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = random.text();
        const GroupQuery query = GroupQuery::parse(text);
        const QString written = query.toString();
        const GroupQuery again = GroupQuery::parse(written);
        QVERIFY2(again == query, qPrintable(text + u" -> "_s + written));
        QVERIFY2(!again.problem(), qPrintable(written));
        QCOMPARE(again.toString(), written);
        if (const auto &problem = query.problem()) {
            QVERIFY(problem->position >= 0 && problem->length > 0);
            QVERIFY(problem->position + problem->length <= text.size());
            QVERIFY(!problem->sentence.isEmpty());
        }
        terms += int(query.terms().size());
        problems += query.problem() ? 1 : 0;
    }
    QVERIFY(terms > 10'000);
    QVERIFY(problems > 500);
}

void GroupQueryTest::groupsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row
        = [](const QString &text, bool found) { QTest::newRow(qPrintable(text)) << text << found; };
    row(u""_s, true);
    row(u"TEAM data"_s, true);
    row(u"\"team data\""_s, false);
    row(u"-ops"_s, true);
    row(u"-team"_s, false);
    row(u"platform:nscale"_s, false);
    row(u"platform:brain org:ACME org:org-1"_s, true);
    row(u"org:\"acme inc\""_s, true);
    row(u"profile:STRAßE folder:custom"_s, true);
    row(u"class:staging"_s, true);
    row(u"-class:staging"_s, false);
    row(u"name:data name:team"_s, true);
    row(u"name:pipelines"_s, false);
    row(u"description:pipelines id:ID-1"_s, true);
    row(u"members:3 members:>2 members:>=3 members:<4 members:<=3 members:2..9"_s, true);
    row(u"members:>3"_s, false);
    row(u"members:<3"_s, false);
    row(u"members:unknown"_s, false);
    row(u"protected:unknown"_s, true);
    row(u"protected:no"_s, false);
    row(u"-protected:yes"_s, true); // what is unknown is not yes
    row(u"role:admin"_s, true);
    row(u"role:0A1B2C3D-0000"_s, true);
    row(u"role:reader"_s, false);
    row(u"location:FRA location:frankfurt"_s, true);
    row(u"location:lhr"_s, false);
    row(u"created:<30d"_s, true);
    row(u"created:<14d"_s, false);
    row(u"created:<=2w"_s, true);
    row(u"created:>2w"_s, false);
    row(u"created:>=14d"_s, true);
    row(u"created:>1m"_s, false);
    row(u"created:2024-06"_s, true);
    row(u"created:>2024-05-31"_s, true);
    row(u"created:>2024-06-01"_s, false);
    row(u"created:>=2024-06-01 created:<=2024-06-01"_s, true);
    row(u"created:unknown"_s, false);
    row(u"created-by:lovelace created-by:user-1"_s, true);
    row(u"state:healthy"_s, false);
    row(u"state:unhealthy state:UNH"_s, true);
    row(u"pinned:yes changed:no busy:no"_s, true);
    row(u"pinned:no"_s, false);
}

void GroupQueryTest::groupsAreFound()
{
    Row row;
    row.group = makeGroup(u"id-1"_s, u"Data Team"_s);
    row.group.description = u"Pipelines"_s;
    row.group.members = MemberCounts { 3, 7, {} };
    row.group.locations = QStringList { u"fra"_s };
    row.group.created = now.addDays(-14);
    row.group.createdBy = u"user-1"_s;
    row.group.state = GroupState::Unhealthy;
    NscaleDetails details;
    details.roles = { RoleId(uuid) };
    row.group.details = details;
    row.flags.pinned = true;
    QFETCH(QString, text);
    QTEST(matches(text, row), "found");
}

void GroupQueryTest::wordsAreFoldedForTheIndex()
{
    const CompiledQuery query
        = compile(GroupQuery::parse(u"Straße \"ÄB c\" -OPS -\"X y\""_s), {}, now);
    QCOMPARE(query.words(), (QList<QByteArray> { "straße", "äb c" }));
    QCOMPARE(query.excludedWords(), (QList<QByteArray> { "ops", "x y" }));
    QVERIFY(query.isPlain());
    QVERIFY(!query.isEmpty());
    QVERIFY(CompiledQuery().isEmpty());
    QVERIFY(CompiledQuery().isPlain());
}

void GroupQueryTest::termsAreSortedBySourceAndRow()
{
    const CompiledQuery source = compile(GroupQuery::parse(u"org:acme -class:demo"_s), {}, now);
    QVERIFY(!source.isPlain());
    QVERIFY(!source.isEmpty());
    QVERIFY(!source.asksRows());
    QVERIFY(source.acceptsSource(acmeSource()));
    QVERIFY(!source.acceptsSource({}));
    const CompiledQuery row = compile(GroupQuery::parse(u"members:0"_s), {}, now);
    QVERIFY(!row.isPlain());
    QVERIFY(row.asksRows());
    QVERIFY(row.acceptsSource({}));
}

void GroupQueryTest::daysBeginWhereThePersonIs()
{
    const QDateTime there(QDate(2024, 6, 15), QTime(12, 0), QTimeZone(5 * 3600));
    const CompiledQuery query = compile(GroupQuery::parse(u"created:2024-05-02"_s), {}, there);
    const auto accepts = [&query](const QDateTime &created) {
        Group group = makeGroup(u"1"_s, u"x"_s);
        group.created = created;
        return query.acceptsRow(GroupBatch({ group }).view(0), {}, now.toMSecsSinceEpoch());
    };
    QVERIFY(!accepts(QDateTime(QDate(2024, 5, 1), QTime(18, 59, 59), Qt::UTC)));
    QVERIFY(accepts(QDateTime(QDate(2024, 5, 1), QTime(19, 0), Qt::UTC)));
    QVERIFY(accepts(QDateTime(QDate(2024, 5, 2), QTime(18, 59, 59), Qt::UTC)));
    QVERIFY(!accepts(QDateTime(QDate(2024, 5, 2), QTime(19, 0), Qt::UTC)));
}

void GroupQueryTest::agesEndWhenAsked()
{
    const CompiledQuery query = compile(GroupQuery::parse(u"created:<2h"_s), {}, now);
    Group group = makeGroup(u"1"_s, u"x"_s);
    group.created = now.addSecs(-3600);
    const GroupBatch batch({ group });
    QVERIFY(query.acceptsRow(batch.view(0), {}, now.toMSecsSinceEpoch()));
    QVERIFY(!query.acceptsRow(batch.view(0), {}, now.addSecs(3600).toMSecsSinceEpoch()));
}

void GroupQueryTest::aNeedleIgnoresCaseInEveryScript_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("ASCII") << u"TeAm"_s << u"a tEaMs"_s << true;
    QTest::newRow("not there") << u"team"_s << u"tea m"_s << false;
    QTest::newRow("nothing") << u""_s << u"x"_s << true;
    QTest::newRow("in nothing") << u"x"_s << u""_s << false;
    QTest::newRow("umlaut") << u"ÄRGER"_s << u"viel ärger"_s << true;
    QTest::newRow("umlaut in ASCII") << u"ä"_s << u"arger"_s << false;
    QTest::newRow("ß is itself") << u"RAßE"_s << u"Straße"_s << true;
    QTest::newRow("Greek") << u"ΣΟΦΟΣ"_s << u"σοφος"_s << true;
    QTest::newRow("Kelvin is k") << u"k"_s << u"\u212A"_s << true;
    QTest::newRow("long") << u"END"_s << (QString(5000, u'x') + u"end"_s) << true;
    QTest::newRow("signs are no letters") << u"[`"_s << u"{@"_s << false;
}

void GroupQueryTest::aNeedleIgnoresCaseInEveryScript()
{
    QFETCH(QString, needle);
    QFETCH(QString, text);
    const QByteArray utf8 = text.toUtf8();
    const std::string_view view(utf8.constData(), size_t(utf8.size()));
    QTEST(FoldedNeedle(needle).isIn(view), "found");
    QCOMPARE(FoldedNeedle(needle).begins(view),
             text.toCaseFolded().startsWith(needle.toCaseFolded()));
    QVERIFY(FoldedNeedle(text).begins(view));
}

void GroupQueryTest::randomQueriesFindWhatANaiveSearchFinds()
{
    Random random(2);
    int found = 0;
    int compared = 0;
    for (int i = 0; i < 3000; ++i) {
        QStringList terms;
        for (int left = 1 + random.below(3); left > 0; --left)
            terms.append(random.term());
        const QString text = terms.join(u' ');
        const GroupQuery query = GroupQuery::parse(text);
        QVERIFY2(!query.problem(), qPrintable(text));
        QCOMPARE(query.terms().size(), terms.size());
        const CompiledQuery compiled = compile(query, someNames(), now);
        for (int j = 0; j < 10; ++j, ++compared) {
            const Row row = random.row();
            const bool expected = matchesNaively(query, row);
            QVERIFY2(matches(compiled, row) == expected,
                     qPrintable(text + u" | "_s + row.group.name));
            found += expected ? 1 : 0;
        }
    }
    QVERIFY(found > compared / 20 && found < compared / 2);
}

QTEST_GUILESS_MAIN(GroupQueryTest)
#include "tst_groupquery.moc"
