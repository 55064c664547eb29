#include "sourcescan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk::test;

namespace {

/// A folder of sources that is one layer of the program.
struct Room
{
    QString name;
    QString folder; ///< below the source folder
    QSet<QString> mayInclude; ///< besides itself
    QStringList insides; ///< subfolders that must not know each other
};

QList<Room> rooms()
{
    const QStringList platforms { u"turso"_s, u"braintrust"_s, u"nscale"_s };
    return { { u"domain"_s, u"models/domain"_s, {}, {} },
             { u"cloud"_s, u"models/cloud"_s, { u"domain"_s }, platforms },
             { u"store"_s, u"models/store"_s, { u"domain"_s }, {} },
             { u"session"_s, u"models/session"_s, { u"domain"_s }, {} },
             { u"ui"_s, u"ui"_s, { u"session"_s, u"domain"_s }, {} },
             { u"demo"_s, u"app/demo"_s, {}, platforms },
             { u"resources"_s, u"resources"_s, {}, {} },
             { u"app"_s,
               u"app"_s,
               { u"ui"_s, u"session"_s, u"cloud"_s, u"store"_s, u"demo"_s, u"domain"_s,
                 u"resources"_s },
               {} } };
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The rooms of the house and who may enter which. The compiler says it, too, because a layer only
/// sees the folders it links; this test says it with names, and also inside of a room.
class TestStructure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theScannerSeesIncludes();
    void theScannerSeesForbiddenCalls_data();
    void theScannerSeesForbiddenCalls();
    void includesStayInTheirRooms_data();
    void includesStayInTheirRooms();
    void platformsDoNotKnowEachOther_data();
    void platformsDoNotKnowEachOther();
    void nobodyBlocksTheEventLoop_data();
    void nobodyBlocksTheEventLoop();
    void theScannerSeesTheNetwork();
    void onlyTheseUseTheNetwork();
    void theTopLevelHoldsNothingElse();

private:
    static QDir source() { return QDir(QStringLiteral(GROUPDESK_SOURCE_DIR)); }
    [[nodiscard]] QStringList filesOf(const Room &room) const;
    [[nodiscard]] QString roomOf(const QString &file) const;
    /// The file an include line of \a includer means; empty if it is nobody's.
    [[nodiscard]] QString resolved(const QString &include, const QString &includer) const;
    static void addRooms();

    QStringList m_files; ///< .h and .cpp of all rooms, relative to the source folder
};

void TestStructure::initTestCase()
{
    for (const QString &top : { u"models"_s, u"ui"_s, u"app"_s, u"resources"_s }) {
        QDirIterator files(source().filePath(top), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            m_files.append(source().relativeFilePath(files.next()));
    }
    QVERIFY(m_files.size() > 100);
    for (const Room &room : rooms())
        QVERIFY2(!filesOf(room).isEmpty(), qPrintable(room.folder));
    for (const QString &file : std::as_const(m_files))
        QVERIFY2(!roomOf(file).isEmpty(), qPrintable(file + u" is in no room"_s));
}

QString TestStructure::roomOf(const QString &file) const
{
    QString name;
    qsizetype longest = 0; // app/demo is a room inside of app
    for (const Room &room : rooms()) {
        if (room.folder.size() > longest && file.startsWith(room.folder + u'/')) {
            longest = room.folder.size();
            name = room.name;
        }
    }
    return name;
}

QStringList TestStructure::filesOf(const Room &room) const
{
    QStringList files;
    for (const QString &file : m_files) {
        if (roomOf(file) == room.name)
            files.append(file);
    }
    return files;
}

QString TestStructure::resolved(const QString &include, const QString &includer) const
{
    const QString beside = QDir::cleanPath(includer.section(u'/', 0, -2) + u'/' + include);
    if (m_files.contains(beside))
        return beside;
    // Its own room comes first, as with the compiler: two rooms may use the same name.
    QList<Room> nearestFirst = rooms();
    std::stable_partition(nearestFirst.begin(), nearestFirst.end(),
                          [own = roomOf(includer)](const Room &room) { return room.name == own; });
    for (const Room &room : std::as_const(nearestFirst)) {
        const QString inRoom = QDir::cleanPath(room.folder + u'/' + include);
        if (m_files.contains(inRoom))
            return inRoom;
    }
    return {};
}

void TestStructure::addRooms()
{
    QTest::addColumn<int>("index");
    const QList<Room> all = rooms();
    for (int index = 0; index < all.size(); ++index)
        QTest::newRow(qPrintable(all.at(index).name)) << index;
}

void TestStructure::theScannerSeesIncludes()
{
    const QString code = u"#include \"a.h\"\n # include  \"b/c.h\" // why\n#include <QObject>\n"
                         "// #include \"d.h\"\n"_s;
    QCOMPARE(includesOf(code), (QStringList { u"a.h"_s, u"b/c.h"_s }));
    QCOMPARE(roomOf(u"app/demo/http/router.h"_s), u"demo"_s);
    QCOMPARE(roomOf(u"app/desk.h"_s), u"app"_s);
    QCOMPARE(resolved(u"result.h"_s, u"ui/theme.cpp"_s), u"models/domain/result.h"_s);
    QVERIFY(resolved(u"nowhere.h"_s, u"ui/theme.cpp"_s).isEmpty());
}

void TestStructure::theScannerSeesForbiddenCalls_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("forbidden");
    QTest::newRow("exec") << u"dialog.exec();"_s << true;
    QTest::newRow("not a query") << u"subquery.exec(); noquery->exec();"_s << true;
    QTest::newRow("query") << u"query.exec(); query->exec(text);"_s << false;
    QTest::newRow("loop") << u"QEventLoop loop;"_s << true;
    QTest::newRow("events") << u"qApp->processEvents();"_s << true;
    QTest::newRow("msleep") << u"QThread::msleep(5);"_s << true;
    QTest::newRow("sleep_for") << u"std::this_thread::sleep_for(1s);"_s << true;
    QTest::newRow("SIGNAL") << u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s << true;
    QTest::newRow("after a string") << u"f(\"//\"); dialog.exec();"_s << true;
    QTest::newRow("comment") << u"open(); // never exec()"_s << false;
    QTest::newRow("block") << u"/* exec() and\n QEventLoop */ open();"_s << false;
    QTest::newRow("string") << u"tr(\"exec( \\\" sleep(\");"_s << false;
    QTest::newRow("other words") << u"execute(); asleep(); Q_SIGNALS:"_s << false;
}

void TestStructure::theScannerSeesForbiddenCalls()
{
    QFETCH(const QString, code);
    QTEST(!forbiddenCalls(code).isEmpty(), "forbidden");
}

void TestStructure::includesStayInTheirRooms_data()
{
    addRooms();
}

void TestStructure::includesStayInTheirRooms()
{
    QFETCH(const int, index);
    const Room room = rooms().at(index);
    QStringList wrong;
    for (const QString &file : filesOf(room)) {
        for (const QString &include : includesOf(contentOf(source().filePath(file)))) {
            if (include.endsWith(".moc"_L1))
                continue;
            const QString target = resolved(include, file);
            const QString other = roomOf(target);
            if (target.isEmpty())
                wrong.append(file + u" includes an unknown "_s + include);
            else if (other != room.name && !room.mayInclude.contains(other))
                wrong.append(file + u" includes "_s + target);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::platformsDoNotKnowEachOther_data()
{
    addRooms();
}

void TestStructure::platformsDoNotKnowEachOther()
{
    QFETCH(const int, index);
    const Room room = rooms().at(index);
    const auto insideOf = [&room](const QString &file) {
        const QString inside = file.mid(room.folder.size() + 1).section(u'/', 0, 0);
        return room.insides.contains(inside) ? inside : QString();
    };
    QStringList wrong;
    QSet<QString> seen;
    for (const QString &file : filesOf(room)) {
        const QString inside = insideOf(file);
        if (inside.isEmpty())
            continue;
        seen.insert(inside);
        for (const QString &include : includesOf(contentOf(source().filePath(file)))) {
            const QString target = resolved(include, file);
            if (roomOf(target) != room.name)
                continue;
            if (const QString other = insideOf(target); !other.isEmpty() && other != inside)
                wrong.append(file + u" includes "_s + target);
        }
    }
    QCOMPARE(seen.size(), room.insides.size());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::nobodyBlocksTheEventLoop_data()
{
    addRooms();
}

void TestStructure::nobodyBlocksTheEventLoop()
{
    QFETCH(const int, index);
    static const QSet<QString> mains { u"app/main.cpp"_s, u"app/demo/server_main.cpp"_s,
                                       u"app/setup/setup_main.cpp"_s };
    QStringList wrong;
    for (const QString &file : filesOf(rooms().at(index))) {
        if (mains.contains(file))
            continue;
        for (const QString &reason : forbiddenCalls(contentOf(source().filePath(file))))
            wrong.append(file + u": "_s + reason);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::theScannerSeesTheNetwork()
{
    const QString code = u"#include <QTcpSocket>\n# include <QtNetwork/QNetworkAccessManager>\n"
                         "#include <QUrl>\n#include <QLocalServer>\n// #include <QSslSocket>\n"_s;
    QCOMPARE(networkHeadersOf(code), (QStringList { u"QTcpSocket"_s, u"QNetworkAccessManager"_s }));
}

/// Whatever leaves this computer leaves it in one of these places: the clients of the platforms,
/// the demonstration's server, which only listens on the loopback address, and the question for a
/// newer version, which is off until a person wants it.
void TestStructure::onlyTheseUseTheNetwork()
{
    QStringList places;
    for (const QString &file : std::as_const(m_files)) {
        if (networkHeadersOf(contentOf(source().filePath(file))).isEmpty())
            continue;
        const QString room = roomOf(file);
        const QString place = room == "cloud"_L1 || room == "demo"_L1 ? room : file;
        if (!places.contains(place))
            places.append(place);
    }
    places.sort();
    QCOMPARE(places, (QStringList { u"app/updatecheck.h"_s, u"cloud"_s, u"demo"_s }));
}

void TestStructure::theTopLevelHoldsNothingElse()
{
    static const QSet<QString> known {
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s, u"LICENSE"_s,
        u"CHANGELOG.md"_s,   u"CONTRIBUTING.md"_s,   u"app"_s,       u"ui"_s,
        u"models"_s,         u"resources"_s,         u"tests"_s,     u"packaging"_s,
    };
    QStringList strangers;
    const QStringList entries = source().entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        // Build folders are not part of the sources.
        if (!known.contains(entry) && !entry.startsWith("build"_L1))
            strangers.append(entry);
    }
    QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
