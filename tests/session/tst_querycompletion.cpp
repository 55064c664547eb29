#include "filternames.h"
#include "groupfiltermodel.h"
#include "groupquery.h"
#include "querycompletion.h"
#include "queryworkspace.h"
#include "workspacefixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

namespace {

QueryVocabulary someWords()
{
    QueryVocabulary words;
    words.platforms = { { u"Braintrust"_s, {} }, { u"Nscale"_s, {} }, { u"Turso"_s, {} } };
    words.organizations
        = { { u"Acme Inc"_s, u"First"_s }, { u"Big acme"_s, {} }, { u"The \"Lab\" of Ada"_s, {} } };
    words.locations = { { u"fra"_s, u"Frankfurt"_s }, { u"lhr"_s, u"London"_s } };
    words.roles = { { u"Administrator"_s, {} } };
    return words;
}

/// \a text with a | where the cursor is.
QList<QueryProposal> proposals(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    return proposalsFor(text, cursor, someWords());
}

/// What comes of taking each of the proposals, the cursor marked by |.
QStringList taken(QString text)
{
    QStringList results;
    for (const QueryProposal &proposal : proposals(text)) {
        QString result = text;
        result.remove(result.indexOf(u'|'), 1);
        result.replace(proposal.start, proposal.length, proposal.text + u'|');
        results.append(result);
    }
    return results;
}

DirectoryEntry entry(const QString &id, const QString &name, const QString &email = {})
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    entry.email = email;
    return entry;
}

QStringList valuesOf(const QList<QueryChoice> &choices)
{
    QStringList values;
    for (const QueryChoice &choice : choices)
        values.append(choice.value);
    return values;
}

} // namespace

class QueryCompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposalsGoOnWithTheTerm_data();
    void proposalsGoOnWithTheTerm();
    void everythingIsExplained();
    void betweenTermsEveryFieldIsOffered();
    void aThousandValuesAreNotShown();
    void whatIsTakenIsUnderstood();
    void theWorkspaceNamesItself();
    void namesAreReadForWhatIsAsked();
};

void QueryCompletionTest::proposalsGoOnWithTheTerm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("results");
    const auto row = [](const QString &text, const QStringList &results) {
        QTest::newRow(qPrintable(text)) << text << results;
    };
    row(u"pl|"_s, { u"platform:|"_s });
    row(u"x -PL|"_s, { u"x -platform:|"_s });
    row(u"pro|"_s, { u"protected:|"_s, u"profile:|"_s });
    row(u"pl|x"_s, { u"platform:|"_s });
    row(u"plx|"_s, {});
    row(u"pl|at:turso"_s, { u"platform:|turso"_s });
    row(u"\"pl|"_s, {});
    row(u"|turso"_s, {}); // it would become a part of the word
    row(u"platform:|"_s,
        { u"platform:Braintrust |"_s, u"platform:Nscale |"_s, u"platform:Turso |"_s });
    row(u"platform:T|"_s, { u"platform:Turso |"_s, u"platform:Braintrust |"_s });
    row(u"platform:tu| x"_s, { u"platform:Turso| x"_s });
    row(u"platform:turso|"_s, {});
    row(u"-org:ac|"_s, { u"-org:\"Acme Inc\" |"_s, u"-org:\"Big acme\" |"_s });
    row(u"org:\"acme i|"_s, { u"org:\"Acme Inc\" |"_s });
    row(u"org:\"acme |x\" y"_s, { u"org:\"Acme Inc\"| y"_s });
    row(u"org:\"acme\"|"_s, {});
    row(u"org:lab|"_s, { u"org:\"of Ada\" |"_s }); // quotes cannot be written
    row(u"location:frankf|"_s, { u"location:fra |"_s });
    row(u"role:admin|"_s, { u"role:Administrator |"_s });
    row(u"state:un|"_s, { u"state:unhealthy |"_s, u"state:unknown |"_s });
    row(u"class:|"_s,
        { u"class:production |"_s, u"class:staging |"_s, u"class:development |"_s,
          u"class:demo |"_s });
    row(u"pinned:|"_s, { u"pinned:yes |"_s, u"pinned:no |"_s });
    row(u"protected:u|"_s, { u"protected:unknown |"_s });
    row(u"created:<3|"_s, { u"created:<30d |"_s });
    row(u"members:>|"_s, { u"members:>0 |"_s, u"members:>10 |"_s });
    row(u"name:|"_s, {});
    row(u"nonsense:|"_s, {});
}

void QueryCompletionTest::proposalsGoOnWithTheTerm()
{
    QFETCH(QString, text);
    QTEST(taken(text), "results");
}

void QueryCompletionTest::everythingIsExplained()
{
    for (const QueryProposal &proposal : proposals(u"|"_s))
        QVERIFY2(!proposal.explanation.isEmpty(), qPrintable(proposal.text));
    QCOMPARE(proposals(u"location:f|"_s).constFirst().explanation, u"Frankfurt"_s);
    QueryVocabulary evil;
    evil.organizations = { { u"a\u202eb"_s, u"c\u202ed"_s } };
    const auto shown = proposalsFor(u"org:a"_s, 5, evil);
    QCOMPARE(shown.size(), 1);
    QVERIFY(!shown.constFirst().label.contains(QChar(0x202e)));
    QVERIFY(!shown.constFirst().explanation.contains(QChar(0x202e)));
    QVERIFY(shown.constFirst().text.contains(QChar(0x202e))); // or it would not be found
}

void QueryCompletionTest::betweenTermsEveryFieldIsOffered()
{
    for (const QString &text : { u"|"_s, u"x |"_s, u"x | y"_s, u"-|"_s })
        QCOMPARE(proposals(text).size(), namedFields().size());
    QCOMPARE(taken(u"x -|"_s).constFirst(), u"x -platform:|"_s);
    QCOMPARE(taken(u"x | y"_s).constFirst(), u"x platform:| y"_s);
}

void QueryCompletionTest::aThousandValuesAreNotShown()
{
    QueryVocabulary words;
    for (int i = 0; i < 1000; ++i)
        words.organizations.append({ u"org "_s + QString::number(i), {} });
    QCOMPARE(proposalsFor(u"org:o"_s, 5, words).size(), 100);
    QCOMPARE(proposalsFor(u"org:\"org 999"_s, 12, words).size(), 1);
}

void QueryCompletionTest::whatIsTakenIsUnderstood()
{
    const QStringList pieces { u"pl"_s,    u"platform:"_s, u" "_s,       u"\""_s, u"-"_s,
                               u"org:a"_s, u"created:<"_s, u"state:u"_s, u":"_s,  u"members:"_s };
    QRandomGenerator random(3);
    int offered = 0;
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int left = random.bounded(6); left > 0; --left)
            text += pieces.at(random.bounded(pieces.size()));
        const qsizetype cursor = random.bounded(int(text.size()) + 1);
        for (const QueryProposal &proposal : proposalsFor(text, cursor, someWords())) {
            QVERIFY(proposal.start >= 0 && proposal.start <= cursor);
            QVERIFY(proposal.start + proposal.length <= text.size());
            ++offered;
        }
    }
    QVERIFY(offered > 1000);
    for (const QueryField field : namedFields()) {
        const QString begun = nameOf(field) + u':';
        for (const QueryProposal &proposal : proposalsFor(begun, begun.size(), someWords())) {
            const GroupQuery query = GroupQuery::parse(begun + proposal.text);
            QVERIFY2(!query.problem(), qPrintable(proposal.text));
            QCOMPARE(query.terms().size(), 1);
            QCOMPARE(query.terms().constFirst().field, field);
        }
    }
}

void QueryCompletionTest::theWorkspaceNamesItself()
{
    WorkspaceFixture f;
    f.platform.setDirectory(f.o1, DirectoryKind::Roles, { entry(u"r1"_s, u"admin"_s) });
    f.platform.setDirectory(f.t1, DirectoryKind::Locations, { entry(u"fra"_s, u"Frankfurt"_s) });
    QVERIFY(f.loadAndRefresh());
    QueryVocabulary words = vocabularyOf(*f.workspace);
    QCOMPARE(valuesOf(words.profiles), (QStringList { u"First"_s, u"Second"_s }));
    QCOMPARE(valuesOf(words.organizations), (QStringList { u"Acme"_s, u"Umbrella"_s })); // once
    QCOMPARE(words.platforms.size(), 2);
    QVERIFY(words.folders.isEmpty());
    QVERIFY(words.roles.isEmpty());
    QCOMPARE(f.platform.count(Call::Directory), 0); // nobody was asked
    const auto kinds = namedIn(u"role: -location:x"_s);
    loadNames(*f.workspace, kinds);
    QVERIFY(waitUntil([&f, kinds] {
        const QueryNames names = queryNamesOf(*f.workspace, kinds);
        return !names.roles.isEmpty() && !names.locations.isEmpty();
    }));
    words = vocabularyOf(*f.workspace);
    QCOMPARE(words.roles, (QList<QueryChoice> { { u"admin"_s, u"Acme"_s } }));
    QCOMPARE(words.locations, (QList<QueryChoice> { { u"fra"_s, u"Frankfurt"_s } }));
    QCOMPARE(queryNamesOf(*f.workspace, kinds).roles.value(u"r1"_s), u"admin"_s);
    QVERIFY(queryNamesOf(*f.workspace, {}).roles.isEmpty());
}

void QueryCompletionTest::namesAreReadForWhatIsAsked()
{
    WorkspaceFixture f;
    Group made = makeGroup(u"a"_s, u"alpha"_s);
    made.createdBy = u"u1"_s;
    f.platform.setGroups(f.o1, { made, makeGroup(u"b"_s, u"beta"_s) });
    f.platform.setDirectory(f.o1, DirectoryKind::Users,
                            { entry(u"u1"_s, u"Ada"_s, u"ada@example.com"_s) });
    QVERIFY(f.workspace->load());
    GroupFilterModel filter;
    filter.setSourceModel(&f.workspace->groups());
    const FilterNames names(*f.workspace, filter);
    filter.setText(u"created-by:ada@"_s);
    QCOMPARE(f.platform.count(Call::Directory), 0); // nothing is open yet
    QVERIFY(f.loadAndRefresh());
    QVERIFY(waitUntil([&filter] { return filter.rowCount() == 1; })); // u1 is called so
    const int asked = f.platform.count(Call::Directory);
    filter.setText(u"created-by:ada"_s);
    filter.setText(u"ada org:x state:y"_s);
    filter.setText(u"created-by:love"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText(u"created-by:u1"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(f.platform.count(Call::Directory), asked); // once
}

QTEST_GUILESS_MAIN(QueryCompletionTest)
#include "tst_querycompletion.moc"
