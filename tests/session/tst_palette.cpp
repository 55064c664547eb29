#include "grouptablemodel.h"
#include "modelfixture.h"
#include "paletteindex.h"
#include "palettescan.h"
#include "waitfor.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<int> scoreOf(const QString &typed, const QString &text)
{
    const FoldedText folded(text);
    return paletteScore(PaletteQuery::parse(typed), folded.view());
}

QList<int> marksOf(const QString &typed, const QString &text)
{
    const FoldedText folded(text);
    return paletteMarks(PaletteQuery::parse(typed), folded.view());
}

/// What one way through a text is worth, as the header says it.
int worth(const std::vector<std::size_t> &places, const PaletteText &text)
{
    int sum = 0;
    for (std::size_t letter = 0; letter < places.size(); ++letter) {
        const int bonus = text.bonuses[places[letter]];
        sum += paletteMatch;
        const std::size_t gap = letter == 0 ? 0 : places[letter] - places[letter - 1] - 1;
        if (letter > 0 && gap == 0)
            sum += std::max(bonus, runBonus);
        else
            sum += bonus;
        if (gap > 0)
            sum -= gapStart + int(gap - 1) * gapMore;
    }
    return sum;
}

/// The best of all ways, tried out one by one.
std::optional<int> naiveWordScore(const std::u16string &word, const PaletteText &text)
{
    std::optional<int> best;
    std::vector<std::size_t> places;
    const std::function<void(std::size_t)> go = [&](std::size_t from) {
        if (places.size() == word.size()) {
            best = std::max(best.value_or(INT_MIN), worth(places, text));
            return;
        }
        for (std::size_t at = from; at < text.units.size(); ++at) {
            if (text.units[at] != word[places.size()])
                continue;
            places.push_back(at);
            go(at + 1);
            places.pop_back();
        }
    };
    go(0);
    return best;
}

std::optional<int> naiveScore(const PaletteQuery &query, const PaletteText &text)
{
    if (query.isEmpty())
        return 0;
    int sum = 0;
    for (const std::u16string &word : query.words) {
        const auto score = naiveWordScore(word, text);
        if (!score)
            return {};
        sum += *score;
    }
    if (std::u16string(text.units).starts_with(query.whole))
        sum += startBonus + 4 * int(query.whole.size());
    return sum * paletteStep - int(text.units.size());
}

/// Everything that matches, sorted.
std::vector<PaletteHit> naiveHits(const PaletteQuery &query, const PaletteParts &parts)
{
    std::vector<PaletteHit> hits;
    for (quint32 part = 0; part < parts.size(); ++part) {
        for (quint32 index = 0; index < parts[part]->size(); ++index) {
            if (query.kind && parts[part]->kind(index) != *query.kind)
                continue;
            if (const auto score = naiveScore(query, parts[part]->text(index)))
                hits.push_back({ { part, index }, *score });
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [&](const PaletteHit &l, const PaletteHit &r) {
        const PaletteCorpus &left = *parts[l.place.part];
        const PaletteCorpus &right = *parts[r.place.part];
        if (l.score != r.score)
            return l.score > r.score;
        if (left.kind(l.place.index) != right.kind(r.place.index))
            return left.kind(l.place.index) < right.kind(r.place.index);
        return left.text(l.place.index).units < right.text(r.place.index).units;
    });
    return hits;
}

QString randomText(QRandomGenerator &random, QStringView letters, int longest)
{
    QString text;
    for (int left = random.bounded(1, longest + 1); left > 0; --left)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

std::shared_ptr<const PaletteCorpus> randomCorpus(QRandomGenerator &random, int size)
{
    auto corpus = std::make_shared<PaletteCorpus>();
    for (int count = 0; count < size; ++count)
        corpus->add(static_cast<PaletteKind>(random.bounded(4)),
                    randomText(random, u"abcdAB-_ 17\u00e9", 9));
    return corpus;
}

std::shared_ptr<const PaletteScan> scan(const PaletteScanOrder &order)
{
    const std::atomic_bool wanted { false };
    return scanPalette(order, wanted);
}

Group named(const QString &id, const QString &name)
{
    return makeGroup(id, name);
}

PaletteAction action(const QString &id, const QString &text, const QString &whyNot = {})
{
    return { .id = id, .text = text, .place = u"Group"_s, .keys = {}, .whyNot = whyNot };
}

PalettePeople people(const Source &source, const QHash<QString, QString> &names)
{
    PalettePeople page { source.ref, source.organization.name, source.platform.id, {} };
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        DirectoryEntry entry;
        entry.id = name.key();
        entry.name = name.value();
        entry.email = QString(name.key() % u"@acme.example"_s);
        page.people.insert(entry.id, entry);
    }
    return page;
}

} // namespace

/// What the palette finds, and in which order.
class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void foldsUnits_data();
    void foldsUnits();
    void knowsWhereWordsBegin();
    void takesTheQueryApart_data();
    void takesTheQueryApart();
    void ranks_data();
    void ranks();
    void doesNotMatch_data();
    void doesNotMatch();
    void scoresLikeEveryWayTriedOut();
    void marksGoTheBestWay();
    void marks_data();
    void marks();
    void longTextsAreCutOff();
    void topIsThatOfASortedList();
    void narrowingFindsTheSame();
    void theBeginningComesFirst();
    void boostsMoveUp();
    void givesUp();

    void findsEveryKind();
    void prefixesNarrow_data();
    void prefixesNarrow();
    void followsTheGroups();
    void changesWhileItTakesUp();
    void whatIsGoneIsNotShown();
    void onlyTheNewestIsAnswered();
    void closedItAnswersNothing();
    void recentlyUsedComesFirst();
    void peopleAreFoundByEmail();
    void anActionSaysWhyNot();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] bool searched(const QString &text);
    [[nodiscard]] bool filled();

    Source m_source = makeSource(u"p"_s, u"acme"_s);
    std::unique_ptr<GroupTableModel> m_groups;
    std::unique_ptr<PaletteIndex> m_index;
};

void TestPalette::init()
{
    m_index.reset();
    m_groups = std::make_unique<GroupTableModel>();
    m_index = std::make_unique<PaletteIndex>(*m_groups);
    m_groups->setGroups(m_source,
                        { named(u"g1"_s, u"data-team"_s), named(u"g2"_s, u"gpuOps"_s),
                          named(u"g3"_s, u"Delegates"_s) });
    m_index->setActions(
        { action(u"deleteAction"_s, u"Delete Group…"_s), action(u"newAction"_s, u"New Group…"_s) });
    m_index->setScopes({ { m_source.ref, u"Data Company"_s, u"p profile"_s, {} } });
    m_index->setPeople({ people(m_source, { { u"u1"_s, u"Ada Lovelace"_s } }) });
}

QStringList TestPalette::titles() const
{
    QStringList titles;
    for (const PaletteItem &item : m_index->items())
        titles.append(item.title);
    return titles;
}

bool TestPalette::searched(const QString &text)
{
    m_index->search(text);
    return waitUntil([this] { return !m_index->isSearching(); });
}

bool TestPalette::filled()
{
    m_index->open();
    return waitUntil([this] { return !m_index->isFilling() && !m_index->isSearching(); });
}

void TestPalette::foldsUnits_data()
{
    QTest::addColumn<QChar>("unit");
    QTest::addColumn<QChar>("folded");
    QTest::newRow("small") << QChar(u'a') << QChar(u'a');
    QTest::newRow("capital") << QChar(u'Z') << QChar(u'z');
    QTest::newRow("sign") << QChar(u'@') << QChar(u'@');
    QTest::newRow("accent") << QChar(u'É') << QChar(u'e');
    QTest::newRow("two accents") << QChar(u'ế') << QChar(u'e');
    QTest::newRow("dotted capital i") << QChar(u'İ') << QChar(u'i');
    QTest::newRow("Greek") << QChar(u'Σ') << QChar(u'σ');
    QTest::newRow("Greek with accent") << QChar(u'Ά') << QChar(u'α');
    QTest::newRow("Cyrillic") << QChar(u'Й') << QChar(u'и');
    QTest::newRow("sharp s") << QChar(u'ß') << QChar(u'ß');
    QTest::newRow("Hangul") << QChar(u'한') << QChar(u'한');
    QTest::newRow("half of a pair") << QChar(0xd83d) << QChar(0xd83d);
}

void TestPalette::foldsUnits()
{
    QFETCH(const QChar, unit);
    QFETCH(const QChar, folded);
    QCOMPARE(QChar(foldedUnit(unit.unicode())), folded);
}

void TestPalette::knowsWhereWordsBegin()
{
    const FoldedText text(u"data-team7 gpuOps"_s);
    const PaletteText view = text.view();
    QCOMPARE(view.units, std::u16string_view(u"data-team7 gpuops"));
    QHash<int, int> bonuses;
    for (int at = 0; at < int(view.units.size()); ++at) {
        if (view.bonuses[at] != 0)
            bonuses.insert(at, view.bonuses[at]);
    }
    const QHash<int, int> wanted { { 0, startBonus },
                                   { 5, separatorBonus },
                                   { 9, humpBonus },
                                   { 11, separatorBonus },
                                   { 14, humpBonus } };
    QCOMPARE(bonuses, wanted);
}

void TestPalette::takesTheQueryApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("whole");
    QTest::newRow("nothing") << u""_s << -1 << u""_s;
    QTest::newRow("blank") << u"  \t"_s << -1 << u""_s;
    QTest::newRow("words") << u"  New   Gr "_s << -1 << u"new gr"_s;
    QTest::newRow("accents") << u"Café"_s << -1 << u"cafe"_s;
    QTest::newRow("accents that stand alone") << u"Cafe\u0301"_s << -1 << u"cafe"_s;
    QTest::newRow("only an accent") << u"\u0301 a"_s << -1 << u"a"_s;
    QTest::newRow("actions") << u">del"_s << int(PaletteKind::Actions) << u"del"_s;
    QTest::newRow("organizations") << u" / acme"_s << int(PaletteKind::Places) << u"acme"_s;
    QTest::newRow("groups") << u"#"_s << int(PaletteKind::Groups) << u""_s;
    QTest::newRow("people") << u"@ada"_s << int(PaletteKind::People) << u"ada"_s;
    QTest::newRow("only the first") << u"a@b"_s << -1 << u"a@b"_s;
    QTest::newRow("once") << u"##"_s << int(PaletteKind::Groups) << u"#"_s;
}

void TestPalette::takesTheQueryApart()
{
    QFETCH(const QString, typed);
    QFETCH(const int, kind);
    QFETCH(const QString, whole);
    const PaletteQuery query = PaletteQuery::parse(typed);
    QCOMPARE(query.kind ? int(*query.kind) : -1, kind);
    QCOMPARE(QString::fromStdU16String(query.whole), whole);
    QCOMPARE(query.isEmpty(), whole.isEmpty());
}

void TestPalette::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the same") << u"data"_s << u"data"_s << u"data-team"_s;
    QTest::newRow("the beginning") << u"team"_s << u"team-data"_s << u"data-team"_s;
    QTest::newRow("a word's beginning") << u"team"_s << u"data-team"_s << u"steamer"_s;
    QTest::newRow("initials") << u"dt"_s << u"data-team"_s << u"edit"_s;
    QTest::newRow("humps") << u"go"_s << u"GpuOps"_s << u"gizmo"_s;
    QTest::newRow("a number") << u"t7"_s << u"team7"_s << u"teal175"_s;
    QTest::newRow("together") << u"ata"_s << u"data"_s << u"abtca"_s;
    QTest::newRow("a smaller gap") << u"ae"_s << u"xabex"_s << u"xabbbex"_s;
    QTest::newRow("shorter") << u"ops"_s << u"ops-eu"_s << u"ops-europe"_s;
    QTest::newRow("shorter in the middle") << u"ops"_s << u"gpu-ops"_s << u"gpu-ops-2"_s;
    QTest::newRow("case does not count") << u"OPS"_s << u"ops"_s << u"OPS-1"_s;
    QTest::newRow("accents do not count") << u"equipe"_s << u"Équipe"_s << u"l'equipe"_s;
    QTest::newRow("words together") << u"new gr"_s << u"New Group"_s << u"Group, New"_s;
}

void TestPalette::ranks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(scoreOf(typed, better).has_value());
    QVERIFY(scoreOf(typed, worse).has_value());
    QVERIFY(*scoreOf(typed, better) > *scoreOf(typed, worse));
}

void TestPalette::doesNotMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("another letter") << u"x"_s << u"data"_s;
    QTest::newRow("another order") << u"ad"_s << u"da"_s;
    QTest::newRow("twice") << u"dd"_s << u"data"_s;
    QTest::newRow("longer") << u"datax"_s << u"data"_s;
    QTest::newRow("one word is missing") << u"data x"_s << u"data-team"_s;
    QTest::newRow("nothing to find it in") << u"a"_s << u""_s;
}

void TestPalette::doesNotMatch()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QVERIFY(!scoreOf(typed, text).has_value());
    QVERIFY(marksOf(typed, text).isEmpty());
}

void TestPalette::scoresLikeEveryWayTriedOut()
{
    QRandomGenerator random(20240611);
    int matched = 0;
    for (int turn = 0; turn < 20'000; ++turn) {
        const QString text = randomText(random, u"abAB-_ 1", 12);
        const QString typed = randomText(random, u"ab-1 ", 5);
        const FoldedText folded(text);
        const PaletteQuery query = PaletteQuery::parse(typed);
        const auto wanted = naiveScore(query, folded.view());
        matched += wanted.has_value() ? 1 : 0;
        const auto got = paletteScore(query, folded.view());
        QVERIFY2(got == wanted, qPrintable(u"“%1” in “%2”"_s.arg(typed, text)));
    }
    QVERIFY(matched > 2000);
}

void TestPalette::marksGoTheBestWay()
{
    QRandomGenerator random(7);
    for (int turn = 0; turn < 5000; ++turn) {
        const QString text = randomText(random, u"abAB-_ 1", 14);
        const QString typed = randomText(random, u"ab-1", 5);
        const FoldedText folded(text);
        const PaletteQuery query = PaletteQuery::parse(typed);
        const QList<int> marks = paletteMarks(query, folded.view());
        const auto score = wordScore(query.words.front(), folded.view());
        QCOMPARE(marks.isEmpty(), !score.has_value());
        if (marks.isEmpty())
            continue;
        QCOMPARE(std::size_t(marks.size()), query.words.front().size());
        QCOMPARE(worth({ marks.cbegin(), marks.cend() }, folded.view()), *score);
    }
}

void TestPalette::marks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("wanted");
    QTest::newRow("beginning") << u"da"_s << u"data"_s << QList { 0, 1 };
    QTest::newRow("initials") << u"dt"_s << u"data-team"_s << QList { 0, 5 };
    QTest::newRow("two words") << u"team da"_s << u"data-team"_s << QList { 0, 1, 5, 6, 7, 8 };
    QTest::newRow("words over each other") << u"da d"_s << u"data"_s << QList { 0, 1 };
    QTest::newRow("nothing typed") << u""_s << u"data"_s << QList<int> {};
    QTest::newRow("accents") << u"quip"_s << u"Équipe"_s << QList { 1, 2, 3, 4 };
}

void TestPalette::marks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, wanted);
    QCOMPARE(marksOf(typed, text), wanted);
}

void TestPalette::longTextsAreCutOff()
{
    const QString text = QString(longestPaletteText, u'a') + u'b';
    QVERIFY(scoreOf(QString(longestPaletteText, u'a'), text).has_value());
    QVERIFY(!scoreOf(u"b"_s, text).has_value());
    QVERIFY(scoreOf(QString(1000, u'a'), text).has_value()); // as much of it as can be looked for
}

void TestPalette::topIsThatOfASortedList()
{
    QRandomGenerator random(99);
    for (int turn = 0; turn < 60; ++turn) {
        const PaletteParts parts { randomCorpus(random, 40), randomCorpus(random, 600) };
        QString typed = randomText(random, u"abcd-1 ", 4);
        if (turn % 4 == 0)
            typed.prepend(palettePrefix(static_cast<PaletteKind>(random.bounded(4))));
        const PaletteQuery query = PaletteQuery::parse(typed);
        std::vector<PaletteHit> wanted = naiveHits(query, parts);
        const auto got = scan({ .query = query, .parts = parts });
        QCOMPARE(std::size_t(got->total), wanted.size());
        wanted.resize(std::min(wanted.size(), paletteRows));
        QVERIFY2(got->hits == wanted, qPrintable(typed));
    }
}

void TestPalette::narrowingFindsTheSame()
{
    QRandomGenerator random(5);
    const QString letters = u"abcd-1 #"_s;
    for (int turn = 0; turn < 100; ++turn) {
        const PaletteParts parts { randomCorpus(random, 20), randomCorpus(random, 400) };
        std::shared_ptr<const PaletteScan> earlier;
        QString typed;
        for (int key = 0; key < 8; ++key) {
            if (key > 2 && random.bounded(4) == 0)
                typed.chop(1);
            else
                typed += letters.at(random.bounded(int(letters.size())));
            const PaletteQuery query = PaletteQuery::parse(typed);
            const auto fresh = scan({ .query = query, .parts = parts });
            earlier = scan({ .query = query, .parts = parts, .earlier = earlier });
            QVERIFY2(earlier->hits == fresh->hits, qPrintable(typed));
            QCOMPARE(earlier->total, fresh->total);
            QCOMPARE(earlier->matches, fresh->matches);
        }
    }
}

void TestPalette::theBeginningComesFirst()
{
    QRandomGenerator random(31);
    for (int turn = 0; turn < 20'000; ++turn) {
        const QString typed = randomText(random, u"abAB-_1 ", 6).trimmed();
        const QString other = randomText(random, u"abAB-_1 ", 14);
        const FoldedText folded(other);
        const PaletteQuery query = PaletteQuery::parse(typed);
        const QString whole = QString::fromStdU16String(query.whole);
        const auto score = scoreOf(typed, other);
        if (query.isEmpty() || !score
            || folded.view().units.substr(0, query.whole.size()) == query.whole)
            continue;
        const auto beginning = scoreOf(typed, QString(whole + QString(100, u'z')));
        QVERIFY2(*beginning > *score, qPrintable(u"“%1” in “%2”"_s.arg(typed, other)));
    }
}

void TestPalette::boostsMoveUp()
{
    auto corpus = std::make_shared<PaletteCorpus>();
    for (int count = 0; count < 200; ++count)
        corpus->add(PaletteKind::Groups, u"team-%1"_s.arg(count, 3, 10, QLatin1Char('0')));
    const auto nothing = scan({ .query = PaletteQuery::parse({}),
                                .parts = { corpus },
                                .boosts = { { { 0, 150 }, 5 }, { { 0, 3 }, 6 } } });
    QCOMPARE(nothing->hits.size(), paletteRows);
    QCOMPARE(nothing->hits.at(0).place.index, 3U);
    QCOMPARE(nothing->hits.at(1).place.index, 150U);
    QCOMPARE(nothing->hits.at(2).place.index, 0U);
    QCOMPARE(std::count_if(nothing->hits.cbegin(), nothing->hits.cend(),
                           [](const PaletteHit &hit) { return hit.place.index == 3; }),
             1);
    const auto other = scan({ .query = PaletteQuery::parse(u"team-199"_s),
                              .parts = { corpus },
                              .boosts = { { { 0, 150 }, 5 } } });
    QCOMPARE(other->hits.size(), std::size_t(1)); // a boost makes nothing match
}

void TestPalette::givesUp()
{
    QRandomGenerator random(1);
    const std::atomic_bool cancelled { true };
    const PaletteScanOrder order { .query = PaletteQuery::parse(u"a"_s),
                                   .parts = { randomCorpus(random, 10) } };
    QVERIFY(scanPalette(order, cancelled) == nullptr);
}

void TestPalette::findsEveryKind()
{
    QVERIFY(filled());
    QVERIFY(searched(u"da"_s));
    QCOMPARE(
        titles(),
        (QStringList { u"data-team"_s, u"Data Company"_s, u"Delegates"_s, u"Ada Lovelace"_s }));
    const PaletteItem group = m_index->items().at(0);
    QCOMPARE(group.kind(), PaletteKind::Groups);
    QCOMPARE(group.target, PaletteTarget(refOf(m_source, u"g1"_s)));
    QCOMPARE(group.detail, u"Braintrust · acme Inc"_s);
    QCOMPARE(group.titleMarks, (QList { 0, 1 }));
    QCOMPARE(m_index->items().at(1).target, PaletteTarget(Scope(m_source.ref)));
    QCOMPARE(m_index->items().at(3).target,
             PaletteTarget(PalettePerson { m_source.ref, UserId(u"u1"_s) }));
    QCOMPARE(m_index->total(), 4);
    QVERIFY(searched(u"del"_s));
    QCOMPARE(titles(), (QStringList { u"Delegates"_s, u"Delete Group…"_s, u"Ada Lovelace"_s }));
    QVERIFY(searched(u"nothing like that"_s));
    QCOMPARE(titles(), QStringList());
    QCOMPARE(m_index->total(), 0);
}

void TestPalette::prefixesNarrow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("actions") << u">"_s << QStringList { u"Delete Group…"_s, u"New Group…"_s };
    QTest::newRow("an action") << u">del"_s << QStringList { u"Delete Group…"_s };
    QTest::newRow("groups") << u"#"_s
                            << QStringList { u"data-team"_s, u"Delegates"_s, u"gpuOps"_s };
    QTest::newRow("organizations") << u"/"_s << QStringList { u"Data Company"_s };
    QTest::newRow("people") << u"@"_s << QStringList { u"Ada Lovelace"_s };
    QTest::newRow("everything") << u""_s << QStringList { u"Delete Group…"_s, u"New Group…"_s,
                                                          u"Data Company"_s,  u"data-team"_s,
                                                          u"Delegates"_s,     u"gpuOps"_s,
                                                          u"Ada Lovelace"_s };
}

void TestPalette::prefixesNarrow()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, wanted);
    QVERIFY(filled());
    QVERIFY(searched(typed));
    QCOMPARE(titles(), wanted);
}

void TestPalette::followsTheGroups()
{
    QVERIFY(filled());
    QVERIFY(searched(u"#"_s));
    const auto becomes = [this](const QStringList &wanted) {
        return waitUntil([this, wanted] { return titles() == wanted; });
    };
    m_groups->putGroup(m_source, named(u"g4"_s, u"finance"_s));
    QVERIFY(becomes({ u"data-team"_s, u"Delegates"_s, u"finance"_s, u"gpuOps"_s }));
    m_groups->putGroup(m_source, named(u"g4"_s, u"accounting"_s));
    QVERIFY(becomes({ u"accounting"_s, u"data-team"_s, u"Delegates"_s, u"gpuOps"_s }));
    m_groups->removeGroup(refOf(m_source, u"g1"_s));
    QVERIFY(becomes({ u"accounting"_s, u"Delegates"_s, u"gpuOps"_s }));
    m_groups->removeSource(m_source.ref);
    QVERIFY(becomes({}));
}

/// Rows that come, change and go while they are read leave nothing out and nothing twice.
void TestPalette::changesWhileItTakesUp()
{
    QList<Group> groups;
    for (int count = 0; count < 3000; ++count)
        groups.append(named(u"n%1"_s.arg(count), u"team-%1"_s.arg(count)));
    m_groups->setGroups(m_source, groups);
    m_index->open();
    m_index->search(u"#"_s);
    QRandomGenerator random(3);
    for (int turn = 0; turn < 40; ++turn) {
        QCoreApplication::processEvents(); // a slice, or nothing more
        groups.removeAt(random.bounded(int(groups.size())));
        groups.append(named(u"m%1"_s.arg(turn), u"late-%1"_s.arg(turn)));
        m_groups->setGroups(m_source, groups);
    }
    const auto settled
        = [this, &groups] { return !m_index->isSearching() && m_index->total() == groups.size(); };
    // Settled is also what is about to be read again: the last group says when it was.
    m_index->search(u"#late-39"_s);
    QVERIFY(waitUntil([this] { return titles() == QStringList { u"late-39"_s }; }));
    m_index->search(u"#"_s);
    QVERIFY(waitUntil(settled));
}

void TestPalette::whatIsGoneIsNotShown()
{
    QVERIFY(filled());
    m_groups->removeGroup(refOf(m_source, u"g2"_s));
    QVERIFY(searched(u"#gpu"_s)); // before it was taken up again
    QCOMPARE(titles(), QStringList());
    QCOMPARE(m_index->total(), 0);
}

void TestPalette::onlyTheNewestIsAnswered()
{
    QVERIFY(filled());
    QSignalSpy found(m_index.get(), &PaletteIndex::found);
    for (const QString &typed : { u"d"_s, u"de"_s, u"x"_s, u"gpu"_s })
        m_index->search(typed);
    QVERIFY(m_index->isSearching());
    QVERIFY(waitUntil([this] { return !m_index->isSearching(); }));
    QCOMPARE(found.count(), 1);
    QCOMPARE(titles(), QStringList { u"gpuOps"_s });
    m_index->search(u"de"_s);
    m_index->search(u"gpu"_s);
    QVERIFY(found.wait());
    QCOMPARE(titles(), QStringList { u"gpuOps"_s });
}

void TestPalette::closedItAnswersNothing()
{
    QVERIFY(filled());
    QVERIFY(searched(u"gpu"_s));
    QSignalSpy found(m_index.get(), &PaletteIndex::found);
    m_index->search(u"data"_s);
    m_index->close();
    QVERIFY(!m_index->isSearching());
    m_index->open();
    QVERIFY(searched(u"del"_s));
    QCOMPARE(found.count(), 1);
    QCOMPARE(titles(), (QStringList { u"Delegates"_s, u"Delete Group…"_s, u"Ada Lovelace"_s }));
}

void TestPalette::recentlyUsedComesFirst()
{
    QVERIFY(filled());
    m_index->remember(PaletteActionId { u"newAction"_s });
    m_index->remember(refOf(m_source, u"g2"_s));
    m_index->remember(PalettePerson { m_source.ref, UserId(u"u1"_s) });
    m_index->remember(PaletteActionId { u"gone"_s });
    m_index->remember(Scope(m_source.ref));
    QVERIFY(searched(u""_s));
    QCOMPARE(titles().first(4),
             (QStringList { u"Data Company"_s, u"Ada Lovelace"_s, u"gpuOps"_s, u"New Group…"_s }));
    QCOMPARE(titles().size(), 7);
    m_index->remember(PaletteActionId { u"newAction"_s });
    QVERIFY(searched(u""_s));
    QCOMPARE(titles().constFirst(), u"New Group…"_s);
    // Also after everything was taken up anew, which moves it.
    m_groups->setGroups(m_source, { named(u"g9"_s, u"aaa"_s), named(u"g2"_s, u"gpuOps"_s) });
    QVERIFY(searched(u"#"_s));
    QVERIFY(waitUntil([this] { return titles() == QStringList { u"gpuOps"_s, u"aaa"_s }; }));
}

void TestPalette::peopleAreFoundByEmail()
{
    QVERIFY(filled());
    QVERIFY(searched(u"@u1@ac"_s));
    QCOMPARE(titles(), QStringList { u"Ada Lovelace"_s });
    const PaletteItem person = m_index->items().constFirst();
    QCOMPARE(person.detail, u"u1@acme.example · acme Inc"_s);
    QCOMPARE(person.titleMarks, QList<int>());
    QCOMPARE(person.detailMarks, (QList { 0, 1, 2, 3, 4 }));
    m_index->setPeople({ people(m_source, { { u"u2"_s, u"Zoe"_s } }) });
    QVERIFY(searched(u"@"_s));
    QVERIFY(waitUntil([this] { return titles() == QStringList { u"Zoe"_s }; }));
}

void TestPalette::anActionSaysWhyNot()
{
    QVERIFY(filled());
    m_index->setActions({ action(u"deleteAction"_s, u"Delete Group…"_s, u"It is locked"_s) });
    QVERIFY(searched(u">"_s));
    QCOMPARE(titles(), QStringList { u"Delete Group…"_s });
    QCOMPARE(m_index->items().constFirst().whyNot, u"It is locked"_s);
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
