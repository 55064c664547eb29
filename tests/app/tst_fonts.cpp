#include "fonts.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// What the program does on a system without fonts. The whole test is told of none, see main().
class TestFonts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSystemWithoutFontsGetsThem();
    void textIsSeen();
    void nothingIsReadWhenNothingIsLacking();
    void japaneseNeedsItsOwnSigns();
    void aFileThatIsNoFontIsSkipped();
    void nothingHappensWithoutAFolder();
    void theFolderIsBesideThePrograms();

private:
    static constexpr auto latinFont = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QLocale english(QLocale::English);
const QLocale japanese(QLocale::Japanese);

qsizetype coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

qsizetype coloursOfAText()
{
    QLabel label(u"Groups"_s);
    return coloursOf(label.grab().toImage());
}

} // namespace

void TestFonts::initTestCase()
{
    if (!QFile::exists(QLatin1String(latinFont)))
        QSKIP("DejaVu Sans is not installed");
}

void TestFonts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QFile::copy(QLatin1String(latinFont), m_folder->filePath(u"DejaVuSans.ttf"_s)));
    QVERIFY2(lacksFonts(english), "this test must not see the system's fonts");
}

void TestFonts::cleanup()
{
    QFontDatabase::removeAllApplicationFonts();
}

void TestFonts::aSystemWithoutFontsGetsThem()
{
    QCOMPARE(addMissingFonts(m_folder->path(), english), QStringList { u"DejaVu Sans"_s });
    QVERIFY(QFontDatabase::families().contains(u"DejaVu Sans"_s));
    QVERIFY(!lacksFonts(english));
}

void TestFonts::textIsSeen()
{
    QCOMPARE_LE(coloursOfAText(), 2);
    QVERIFY(!addMissingFonts(m_folder->path(), english).isEmpty());
    QCOMPARE_GT(coloursOfAText(), 10);
}

void TestFonts::nothingIsReadWhenNothingIsLacking()
{
    QVERIFY(!addMissingFonts(m_folder->path(), english).isEmpty());
    QCOMPARE(addMissingFonts(m_folder->path(), english), QStringList());
}

void TestFonts::japaneseNeedsItsOwnSigns()
{
    QVERIFY(!addMissingFonts(m_folder->path(), english).isEmpty());
    QVERIFY(lacksFonts(japanese));
    QVERIFY(!lacksFonts(QLocale(QLocale::French)));
}

void TestFonts::aFileThatIsNoFontIsSkipped()
{
    QFile broken(m_folder->filePath(u"Broken.ttf"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no font");
    broken.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Broken\\.ttf is no font"_s));
    QCOMPARE(addMissingFonts(m_folder->path(), english), QStringList { u"DejaVu Sans"_s });
}

void TestFonts::nothingHappensWithoutAFolder()
{
    QCOMPARE(addMissingFonts(m_folder->filePath(u"missing"_s), english), QStringList());
}

void TestFonts::theFolderIsBesideThePrograms()
{
    const QString here = QCoreApplication::applicationDirPath();
    QCOMPARE(bundledFontFolder(), here.section(u'/', 0, -2) + u"/share/groupdesk/fonts"_s);
}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile config(folder.filePath(u"fonts.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return 1;
    config.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>\n");
    config.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(config.fileName()));
    QApplication application(argc, argv);
    TestFonts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fonts.moc"
