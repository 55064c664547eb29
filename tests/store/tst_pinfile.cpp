#include "pinfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

namespace {

GroupRef ref(const QString &group)
{
    return { ProfileId(u"p"_s), OrganizationId(u"o"_s), GroupId(group) };
}

constexpr auto withUnknownKeys = R"({"format":"groupdesk-pins","version":1,"later":true,
    "groups":[{"profile":"p","organization":"o","group":"a","note":"mine"},
              {"profile":"p","organization":"o","group":"b"}]})";
constexpr auto notJson = "{\"format\":";
constexpr auto otherFormat = R"({"format":"other","version":1,"groups":[]})";
constexpr auto noVersion = R"({"format":"groupdesk-pins","groups":[]})";
constexpr auto noList = R"({"format":"groupdesk-pins","version":1,"groups":{}})";
constexpr auto noGroup = R"({"format":"groupdesk-pins","version":1,"groups":[{"profile":"p"}]})";
constexpr auto newer = R"({"format":"groupdesk-pins","version":2,"groups":"elsewhere"})";

} // namespace

class TestPinFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtFirst();
    void comesBack();
    void isPrivate();
    void unknownKeysStay();
    void whatCannotBeReadIsLeftAlone_data();
    void whatCannotBeReadIsLeftAlone();
    void anUnwritableFolderIsSaid();

private:
    void put(const PinFile &file, const QByteArray &content)
    {
        QFile raw(file.path());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        QCOMPARE(raw.write(content), content.size());
    }
    static QByteArray contentOf(const PinFile &file)
    {
        QFile raw(file.path());
        return raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
    }
};

void TestPinFile::nothingAtFirst()
{
    const QTemporaryDir folder;
    PinFile file(folder.filePath(u"new/config"_s));
    const auto pins = file.load();
    QVERIFY(pins);
    QVERIFY(pins->isEmpty());
    QVERIFY(file.save({})); // nothing to keep: no folder, no file
    QVERIFY(!QFileInfo::exists(folder.filePath(u"new"_s)));
}

void TestPinFile::comesBack()
{
    const QTemporaryDir folder;
    const QSet<GroupRef> pins { ref(u"a"_s), ref(u"<b>\u202E/ü"_s) };
    PinFile file(folder.filePath(u"new/config"_s));
    QVERIFY(file.save(pins));
    PinFile other(folder.filePath(u"new/config"_s));
    const auto read = other.load();
    QVERIFY(read);
    QCOMPARE(*read, pins);
    QVERIFY(other.save({ ref(u"a"_s) }));
    QCOMPARE(*file.load(), QSet<GroupRef> { ref(u"a"_s) });
}

void TestPinFile::isPrivate()
{
    const QTemporaryDir folder;
    PinFile file(folder.filePath(u"config"_s));
    QVERIFY(file.save({ ref(u"a"_s) }));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
    QVERIFY(!(QFileInfo(folder.filePath(u"config"_s)).permissions() & others));
}

void TestPinFile::unknownKeysStay()
{
    const QTemporaryDir folder;
    PinFile file(folder.path());
    put(file, withUnknownKeys);
    QCOMPARE(*file.load(), (QSet<GroupRef> { ref(u"a"_s), ref(u"b"_s) }));
    QVERIFY(file.save({ ref(u"a"_s), ref(u"c"_s) }));
    const QJsonObject root = QJsonDocument::fromJson(contentOf(file)).object();
    QCOMPARE(root.value("later"_L1), QJsonValue(true));
    const QJsonArray groups = root.value("groups"_L1).toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).toObject().value("note"_L1), QJsonValue(u"mine"_s));
}

void TestPinFile::whatCannotBeReadIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("cut off") << QByteArray(notJson) << Kind::Corrupt;
    QTest::newRow("empty file") << QByteArray("") << Kind::Corrupt;
    QTest::newRow("of another program") << QByteArray(otherFormat) << Kind::Corrupt;
    QTest::newRow("no version") << QByteArray(noVersion) << Kind::Corrupt;
    QTest::newRow("no list") << QByteArray(noList) << Kind::Corrupt;
    QTest::newRow("an entry that is no group") << QByteArray(noGroup) << Kind::Corrupt;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ') << Kind::Corrupt;
    QTest::newRow("newer") << QByteArray(newer) << Kind::Newer;
}

void TestPinFile::whatCannotBeReadIsLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    const QTemporaryDir folder;
    PinFile file(folder.path());
    put(file, content);
    const auto read = file.load();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().path, file.path());
    const auto saved = file.save({ ref(u"a"_s) });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, kind);
    QVERIFY(contentOf(file) == content);
}

void TestPinFile::anUnwritableFolderIsSaid()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    PinFile file(folder.filePath(u"config"_s));
    const auto saved = file.save({ ref(u"a"_s) });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Kind::Io);
}

QTEST_GUILESS_MAIN(TestPinFile)
#include "tst_pinfile.moc"
