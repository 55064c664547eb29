#include "catalogue.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk::test;

/// The catalogues hold every text of the program, whole, and in the words of the glossary.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsThere_data() { languages(); }
    void everyTextIsThere();
    void nothingIsLost_data() { languages(); }
    void nothingIsLost();
    void termsAreThoseOfTheGlossary_data() { languages(); }
    void termsAreThoseOfTheGlossary();
    void checksFindWhatTheyLookFor();

private:
    static void languages();
    [[nodiscard]] static QList<CatalogueText> catalogue(const QString &language);
    /// What a translation of \a text lost; empty: nothing.
    [[nodiscard]] static QString lostIn(const CatalogueText &text);
    /// The first term of \a text that \a language says in other words than the glossary does.
    [[nodiscard]] QString strangeTerm(const CatalogueText &text, const QString &language) const;

    QHash<QString, CatalogueText> m_code; ///< what stands in the sources, by its key
    QJsonObject m_glossary; ///< term → language → what a translation has one of
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "de", "fr", "ja" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

QList<CatalogueText> TestTranslations::catalogue(const QString &language)
{
    return readCatalogue(u"" SOURCE_FOLDER
                         "/resources/translations/groupdesk_%1.ts"_s.arg(language));
}

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString fresh = folder.filePath(u"code.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    lupdate.start(QStringLiteral(LUPDATE),
                  { u"-silent"_s, u"-locations"_s, u"none"_s, u"app"_s, u"models"_s, u"ui"_s,
                    u"-ts"_s, fresh });
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<CatalogueText> texts = readCatalogue(fresh);
    QVERIFY(texts.size() > 2000);
    for (const CatalogueText &text : texts)
        m_code.insert(text.key(), text);

    QFile glossary(u"" SOURCE_FOLDER "/resources/translations/glossary.json"_s);
    QVERIFY(glossary.open(QIODevice::ReadOnly));
    m_glossary = QJsonDocument::fromJson(glossary.readAll()).object();
    QVERIFY(m_glossary.size() > 30);
}

void TestTranslations::everyTextIsThere()
{
    QFETCH(const QString, language);
    QHash<QString, CatalogueText> missing = m_code;
    const QList<CatalogueText> texts = catalogue(language);
    for (const CatalogueText &text : texts) {
        const bool isWhole = text.isFinished && !text.forms.isEmpty()
            && std::none_of(text.forms.cbegin(), text.forms.cend(),
                            [](const QString &form) { return form.trimmed().isEmpty(); });
        if (isWhole)
            missing.remove(text.key());
    }
    const QString example = missing.isEmpty() ? QString() : missing.cbegin()->key();
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 missing, such as %2"_s.arg(missing.size()).arg(example)));
}

QString TestTranslations::lostIn(const CatalogueText &text)
{
    const auto counted = [](const QString &placeholder) { return placeholder.endsWith(u'n'); };
    QStringList wanted = placeholdersIn(text.source);
    if (text.isPlural) // "one group" needs no number
        wanted.removeIf(counted);
    for (const QString &form : text.forms) {
        QStringList found = placeholdersIn(form);
        if (text.isPlural)
            found.removeIf(counted);
        if (found != wanted)
            return u"a placeholder in: "_s + form;
        if (mnemonicsIn(text.source) != mnemonicsIn(form))
            return u"a mnemonic in: "_s + form;
        if (text.source.endsWith(u'…') != form.endsWith(u'…'))
            return u"an ellipsis in: "_s + form;
        if (text.source.count(u'\n') != form.count(u'\n'))
            return u"a line in: "_s + form;
    }
    return {};
}

void TestTranslations::nothingIsLost()
{
    QFETCH(const QString, language);
    const QList<CatalogueText> texts = catalogue(language);
    QVERIFY(!texts.isEmpty());
    for (const CatalogueText &text : texts) {
        const QString lost = lostIn(text);
        QVERIFY2(lost.isEmpty(), qPrintable(QString(text.key() + u" lost "_s + lost)));
    }
}

QString TestTranslations::strangeTerm(const CatalogueText &text, const QString &language) const
{
    QString source = text.source.toLower();
    QString translation = text.forms.join(u' ').toLower();
    source.remove(u'&');
    translation.remove(u'&');
    for (auto term = m_glossary.constBegin(); term != m_glossary.constEnd(); ++term) {
        const QRegularExpression word(u"\\b%1s?\\b"_s.arg(QRegularExpression::escape(term.key())));
        const QJsonArray allowed = term->toObject().value(language).toArray();
        const bool isSaid
            = std::any_of(allowed.cbegin(), allowed.cend(), [&](const QJsonValue &form) {
                  return translation.contains(form.toString().toLower());
              });
        if (!allowed.isEmpty() && !isSaid && source.contains(word))
            return term.key();
    }
    return {};
}

void TestTranslations::termsAreThoseOfTheGlossary()
{
    QFETCH(const QString, language);
    // A few sentences can do without the word, where a button has little room.
    constexpr qsizetype most = 12;
    QStringList strange;
    const QList<CatalogueText> texts = catalogue(language);
    for (const CatalogueText &text : texts) {
        if (const QString term = strangeTerm(text, language); !term.isEmpty())
            strange.append(term + u": "_s + text.source + u" → "_s + text.forms.join(u" / "_s));
    }
    QVERIFY2(strange.size() <= most, qPrintable(strange.join(u'\n')));
}

void TestTranslations::checksFindWhatTheyLookFor()
{
    CatalogueText text { {}, u"&Delete “%1” on %2…"_s, {}, false, true, { {} } };
    const auto with = [&text](const QString &translation) {
        text.forms = { translation };
        return lostIn(text);
    };
    QVERIFY(with(u"„%1“ auf %2 &löschen…"_s).isEmpty());
    QVERIFY(!with(u"„%1“ &löschen…"_s).isEmpty());
    QVERIFY(!with(u"„%1“ auf %2 löschen…"_s).isEmpty());
    QVERIFY(!with(u"„%1“ auf %2 &löschen"_s).isEmpty());
    text.forms = { u"„%1“ auf %2 &entfernen…"_s };
    QCOMPARE(strangeTerm(text, u"de"_s), u"delete"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
