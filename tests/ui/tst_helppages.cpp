#include "help/helpbook.h"
#include "help/helphistory.h"
#include "help/helpsearch.h"
#include "resources.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace groupdesk;
using namespace Qt::StringLiterals;

/// The texts of the help in every language there is, and the search in them.
class HelpPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everyPageIsInTheContents();
    void everyPageIsWhole_data() { addPages(); }
    void everyPageIsWhole();
    void everyLinkLeadsToAPlace_data() { addPages(); }
    void everyLinkLeadsToAPlace();
    void noPageNamesAHost_data() { addPages(); }
    void noPageNamesAHost();
    void translationsHaveTheSamePlaces_data() { addPages(); }
    void translationsHaveTheSamePlaces();
    void englishPagesAreShort();
    void everyTopicOfTheProgramIsThere();
    void whatIsNotTranslatedIsEnglish();
    void marksAreNotShown();
    void linksAreOnlyForPages();
    void caseAndAccentsMakeNoDifference();
    void everyWordIsFoundWhereItStands();
    void headingsComeFirst();
    void aPageTitleLendsAWord();
    void theContextHasTheWords();
    void historyForgetsWhatWasAhead();

private:
    static QStringList languages() { return QDir(u":/groupdesk/help"_s).entryList(QDir::Dirs); }
    static QString content(const QString &language, const QString &page)
    {
        QFile file(u":/groupdesk/help/%1/%2.md"_s.arg(language, page));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// A row for every page that is written in a language.
    static void addPages();
    static QStringList anchors(const HelpPage &page)
    {
        QStringList found;
        for (const HelpSection &section : page.sections)
            found.append(section.anchor);
        return found;
    }
    static QList<HelpPage> twoPages()
    {
        return { readHelpPage(u"fruit"_s,
                              u"# Fruit\n\nApples are\ngreen.\n\n## Pâté and pears {#pears}\n\n"
                              "- one *pear*\n- two Pears\n"_s),
                 readHelpPage(u"nuts"_s,
                              u"# Nuts\n\nNo pear here.\n\n## Shells {#shells}\n\n"
                              "| Kind | Where |\n|---|---|\n| hazel | [wood](fruit.md) |\n"_s) };
    }
};

void HelpPagesTest::addPages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const QString &language : languages()) {
        for (const QFileInfo &file :
             QDir(u":/groupdesk/help/"_s % language).entryInfoList({ u"*.md"_s }))
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(file.baseName()))
                << language << file.baseName();
    }
}

void HelpPagesTest::everyPageIsInTheContents()
{
    QStringList written;
    for (const QFileInfo &file : QDir(u":/groupdesk/help/en"_s).entryInfoList())
        written.append(file.baseName());
    QStringList listed;
    const HelpBook book(u"en"_s);
    for (const HelpPage &page : book.pages())
        listed.append(page.id);
    QCOMPARE(listed.constFirst(), u"start"_s);
    listed.sort();
    written.sort();
    QCOMPARE(listed, written);
    for (const QString &platform : { u"turso"_s, u"braintrust"_s, u"nscale"_s })
        QVERIFY2(listed.contains(platform), qPrintable(platform));
}

void HelpPagesTest::everyPageIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const QString text = content(language, id);
    const HelpPage page = readHelpPage(id, text);
    QVERIFY(!page.title.isEmpty());
    QVERIFY(page.sections.size() > 1);
    QStringList seen;
    for (const HelpSection &section : page.sections) {
        QVERIFY2(!section.heading.isEmpty(), qPrintable(section.anchor));
        QVERIFY2(!seen.contains(section.anchor), qPrintable(section.heading));
        seen.append(section.anchor); // only the title goes without
    }
    QVERIFY2(page.sections.constFirst().anchor.isEmpty(), qPrintable(page.title));
    // Nothing of the Markdown is left over when it is shown.
    QTextDocument document;
    document.setMarkdown(page.markdown, QTextDocument::MarkdownDialectGitHub);
    const QString shown = document.toPlainText();
    for (const QString &rest : { u"]("_s, u"**"_s, u"{#"_s, u"|-"_s, u"`"_s })
        QVERIFY2(!shown.contains(rest), qPrintable(rest));
    int headings = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
    QCOMPARE(headings, int(page.sections.size()));
    QVERIFY(!text.contains(u'!'));
}

void HelpPagesTest::everyLinkLeadsToAPlace()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    const HelpBook book(language);
    for (const auto &match : link.globalMatch(content(language, id))) {
        const QString topic = topicOfLink(match.captured(1), id);
        QVERIFY2(!topic.isEmpty() && book.has(topic), qPrintable(match.captured(1)));
    }
}

void HelpPagesTest::noPageNamesAHost()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    QString text = content(language, id);
    text.remove(u"http://127.0.0.1:53682"_s); // this computer
    static const QRegularExpression host(
        u"https?://|www\\.|\\b[a-z0-9-]+\\.(com|dev|tech|io|org|net|ai|app|de|fr|jp)\\b"_s);
    const QRegularExpressionMatch match = host.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void HelpPagesTest::translationsHaveTheSamePlaces()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const QString english = content(u"en"_s, id);
    const QString text = content(language, id);
    QCOMPARE(anchors(readHelpPage(id, text)), anchors(readHelpPage(id, english)));
    const auto links = [](const QString &markdown) {
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        QStringList found;
        for (const auto &match : link.globalMatch(markdown))
            found.append(match.captured(1));
        found.sort();
        return found;
    };
    QCOMPARE(links(text), links(english));
    QCOMPARE(text.count(u"\n|"_s), english.count(u"\n|"_s));
    QCOMPARE(text.count(u'`'), english.count(u'`'));
}

void HelpPagesTest::englishPagesAreShort()
{
    const HelpBook book(u"en"_s);
    for (const HelpPage &page : book.pages()) {
        const auto words = page.markdown.simplified().count(u' ') + 1;
        QVERIFY2(words > 150 && words < 750, qPrintable(page.id));
    }
}

void HelpPagesTest::everyTopicOfTheProgramIsThere()
{
    static const QRegularExpression set(
        u"(?:setHelpTopic\\([^;]*?|setProperty\\(\"helpTopic\"[^;]*?)u\"([^\"]+)\"_s"_s);
    const HelpBook book(u"en"_s);
    int count = 0;
    QDirIterator files(u"" UI_FOLDER ""_s, { u"*.cpp"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &match : set.globalMatch(QString::fromUtf8(file.readAll()))) {
            ++count;
            QVERIFY2(book.has(match.captured(1)),
                     qPrintable(file.fileName() % u": "_s % match.captured(1)));
        }
    }
    QVERIFY(count > 30);
}

void HelpPagesTest::whatIsNotTranslatedIsEnglish()
{
    const HelpBook nobodys(u"xx"_s);
    QCOMPARE(nobodys.pages().size(), HelpBook(u"en"_s).pages().size());
    QCOMPARE(nobodys.pages().constFirst().title, u"Getting Started"_s);
    QCOMPARE(nobodys.find(u"deleting#confirm"_s).section,
             HelpBook(u"en"_s).find(u"deleting#confirm"_s).section);
    QVERIFY(!nobodys.has(u"deleting#nowhere"_s));
    QVERIFY(!nobodys.has(u"nowhere"_s));
    QCOMPARE(nobodys.find(u"nowhere#confirm"_s).page, 0);
}

void HelpPagesTest::marksAreNotShown()
{
    const HelpPage page = twoPages().constFirst();
    QCOMPARE(page.title, u"Fruit"_s);
    QVERIFY(!page.markdown.contains(u"{#"_s));
    QCOMPARE(page.sections.at(0).texts, QStringList { u"Apples are green."_s });
    QCOMPARE(page.sections.at(1).anchor, u"pears"_s);
    QCOMPARE(page.sections.at(1).heading, u"Pâté and pears"_s);
    QCOMPARE(page.sections.at(1).texts, QStringList({ u"one pear"_s, u"two Pears"_s }));
    QCOMPARE(twoPages().at(1).sections.at(1).texts,
             QStringList({ u"Kind – Where"_s, u"hazel – wood"_s }));
}

void HelpPagesTest::linksAreOnlyForPages()
{
    QCOMPARE(topicOfLink(u"deleting.md"_s, u"start"_s), u"deleting"_s);
    QCOMPARE(topicOfLink(u"deleting.md#confirm"_s, u"start"_s), u"deleting#confirm"_s);
    QCOMPARE(topicOfLink(u"#demo"_s, u"start"_s), u"start#demo"_s);
    for (const QString &other :
         { u""_s, u"https://example.com"_s, u"file:///etc/passwd"_s, u"../en/start.md"_s })
        QCOMPARE(topicOfLink(other, u"start"_s), QString());
}

void HelpPagesTest::caseAndAccentsMakeNoDifference()
{
    const HelpSearch search(twoPages());
    for (const QString &query : { u"pate"_s, u"PÂTÉ"_s, u" Pa\u0302te\u0301 "_s }) {
        const QList<HelpHit> hits = search.find(query);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().topic, u"fruit#pears"_s);
    }
    QVERIFY(search.find(u"  "_s).isEmpty());
    QVERIFY(search.find(u"pate hazel"_s).isEmpty()); // not in one place
}

void HelpPagesTest::everyWordIsFoundWhereItStands()
{
    const QString text = u"Ünïon, union und UNIONS"_s;
    const QList<TextRange> expected { { 0, 5 }, { 7, 5 }, { 17, 5 } };
    QCOMPARE(occurrences(text, searchWords(u"union"_s)), expected);
    // Decomposed letters are marked as a whole, and words that overlap are one place.
    QCOMPARE(occurrences(u"cafe\u0301 x"_s, searchWords(u"café"_s)),
             (QList<TextRange> { { 0, 5 } }));
    QCOMPARE(occurrences(u"grouping"_s, searchWords(u"group grouping"_s)),
             (QList<TextRange> { { 0, 8 } }));
    QVERIFY(occurrences(text, {}).isEmpty());
}

void HelpPagesTest::headingsComeFirst()
{
    const QList<HelpHit> hits = HelpSearch(twoPages()).find(u"pear"_s);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.at(0).topic, u"fruit#pears"_s);
    QCOMPARE(hits.at(1).topic, u"nuts"_s);
}

void HelpPagesTest::aPageTitleLendsAWord()
{
    const HelpSearch search(twoPages());
    const QList<HelpHit> hits = search.find(u"nuts hazel"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().topic, u"nuts#shells"_s);
    QCOMPARE(search.find(u"nuts"_s).size(), 1); // not every section of the page
}

void HelpPagesTest::theContextHasTheWords()
{
    const HelpSearch search(HelpBook(u"en"_s).pages());
    const QList<HelpHit> hits = search.find(u"return never deletes"_s);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.constFirst().topic, u"deleting#confirm"_s);
    const HelpHit &hit = hits.constFirst();
    QVERIFY2(!occurrences(hit.context, searchWords(u"return"_s)).isEmpty(),
             qPrintable(hit.context));
    QVERIFY(hit.context.size() < 150);
}

void HelpPagesTest::historyForgetsWhatWasAhead()
{
    HelpHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    for (const QString &topic : { u"a"_s, u"b"_s, u"b"_s, u"c"_s })
        history.visit(topic);
    QCOMPARE(history.back(), u"b"_s);
    QCOMPARE(history.back(), u"a"_s);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), u"b"_s);
    history.visit(u"d"_s);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), u"b"_s);
}

QTEST_MAIN(HelpPagesTest)
#include "tst_helppages.moc"
