#include "profilefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

Profile named(const QString &name)
{
    Profile profile;
    profile.id = ProfileId(u"id-"_s + name);
    profile.name = name;
    profile.platform = PlatformId(u"nscale"_s);
    profile.baseUrl = QUrl(u"https://identity.example/a%20b"_s);
    profile.options.insert(u"key"_s, u"<b>\"é\"\n"_s);
    return profile;
}

QByteArray wrapped(const QByteArray &profiles)
{
    return R"({"format":"groupdesk-profiles","version":1,"profiles":)" + profiles + '}';
}

} // namespace

class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void noFileIsAnEmptyList()
    {
        ProfileFile file(m_dir->filePath(u"not/there"_s));
        const auto loaded = file.load();
        QVERIFY(loaded);
        QVERIFY(loaded->isEmpty());
        QVERIFY(!QFileInfo::exists(m_dir->filePath(u"not"_s)));
    }

    void profilesSurviveInTheirOrder()
    {
        const QList<Profile> profiles { named(u"z"_s), named(u"a"_s), named(u"m"_s) };
        ProfileFile file(m_dir->path());
        QVERIFY(file.save(profiles));
        QVERIFY(file.save(profiles)); // its own file is not somebody else's change
        ProfileFile other(m_dir->path());
        const auto loaded = other.load();
        QVERIFY(loaded);
        QCOMPARE(*loaded, profiles);
        QCOMPARE(other.skippedEntries(), 0);
        QCOMPARE(entries(), QStringList { u"profiles.json"_s });
    }

    void unknownRootKeysAreKept()
    {
        write(R"({"format":"groupdesk-profiles","version":1,"profiles":[{"id":"a","x":1}],
                  "sync":{"last":"now"},"order":[3]})");
        ProfileFile file(m_dir->path());
        auto loaded = file.load();
        QVERIFY(loaded);
        loaded->append(named(u"b"_s));
        QVERIFY(file.save(*loaded));
        const QJsonObject root = QJsonDocument::fromJson(content()).object();
        QCOMPARE(root.value("sync"_L1).toObject().value("last"_L1).toString(), u"now"_s);
        QCOMPARE(root.value("order"_L1).toArray(), QJsonArray { 3 });
        QCOMPARE(root.value("version"_L1).toInt(), 1);
        const QJsonArray profiles = root.value("profiles"_L1).toArray();
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles.at(0).toObject().value("x"_L1).toInt(), 1);
    }

    void badEntriesDoNotCostTheOthers()
    {
        write(wrapped(R"([7,{"id":"a","name":"A"},{"name":"no id"},{"id":"a","name":"copy"},
                          null,{"id":"b","name":"B"}])"));
        ProfileFile file(m_dir->path());
        const auto loaded = file.load();
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), 2);
        QCOMPARE(loaded->at(0).name, u"A"_s);
        QCOMPARE(loaded->at(1).name, u"B"_s);
        QCOMPARE(file.skippedEntries(), 4);
        QVERIFY(file.save(*loaded));
        const QJsonArray stored
            = QJsonDocument::fromJson(content()).object().value("profiles"_L1).toArray();
        QCOMPARE(stored.size(), 6);
        QCOMPARE(stored.at(2), QJsonValue(7));
        QCOMPARE(stored.at(3).toObject().value("name"_L1).toString(), u"no id"_s);
        QCOMPARE(stored.at(4).toObject().value("name"_L1).toString(), u"copy"_s);
        QVERIFY(stored.at(5).isNull());
        const auto again = file.load();
        QVERIFY(again);
        QCOMPARE(*again, *loaded);
        QCOMPARE(file.skippedEntries(), 4);
    }

    void corruptFilesAreMovedAside_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("profiles = []");
        QTest::newRow("truncated") << wrapped("[{\"id\":\"a\"");
        QTest::newRow("not UTF-8") << wrapped("[{\"id\":\"\xff\"}]");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("no format") << QByteArray(R"({"version":1,"profiles":[]})");
        QTest::newRow("other format")
            << QByteArray(R"({"format":"other","version":1,"profiles":[]})");
        QTest::newRow("no version")
            << QByteArray(R"({"format":"groupdesk-profiles","profiles":[]})");
        QTest::newRow("version zero")
            << QByteArray(R"({"format":"groupdesk-profiles","version":0,"profiles":[]})");
        QTest::newRow("version as text")
            << QByteArray(R"({"format":"groupdesk-profiles","version":"1","profiles":[]})");
        QTest::newRow("no profiles")
            << QByteArray(R"({"format":"groupdesk-profiles","version":1})");
        QTest::newRow("profiles an object") << wrapped("{}");
        QTest::newRow("nested too deeply")
            << wrapped(QByteArray(5000, '[') + QByteArray(5000, ']'));
        QTest::newRow("huge") << QByteArray(wrapped("[]") + QByteArray(17 * 1024 * 1024, ' '));
    }

    void corruptFilesAreMovedAside()
    {
        QFETCH(QByteArray, json);
        write(json);
        ProfileFile file(m_dir->path(), noon);
        const auto loaded = file.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, StoreError::Kind::Corrupt);
        QVERIFY(!loaded.error().detail.isEmpty());
        const QString aside = path() + ".corrupt-20260301T120000Z"_L1;
        QCOMPARE(loaded.error().path, aside);
        QVERIFY(content(aside) == json);
        QVERIFY(!QFileInfo::exists(path()));
        const auto empty = file.load();
        QVERIFY(empty && empty->isEmpty());
        QVERIFY(file.save({ named(u"a"_s) }));
    }

    void newerFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("2") << QByteArray("2");
        QTest::newRow("1.5") << QByteArray("1.5");
        QTest::newRow("huge") << QByteArray("1e300");
    }

    void newerFilesAreLeftAlone()
    {
        QFETCH(QByteArray, version);
        const QByteArray json
            = R"({"format":"groupdesk-profiles","version":)" + version + R"(,"people":{}})";
        write(json);
        ProfileFile file(m_dir->path());
        const auto loaded = file.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, StoreError::Kind::Newer);
        QCOMPARE(loaded.error().path, path());
        const auto saved = file.save({});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreError::Kind::Newer);
        QCOMPARE(content(), json);
        QCOMPARE(entries(), QStringList { u"profiles.json"_s });
        QVERIFY(QFile::remove(path()));
        QVERIFY(file.save({}));
    }

    void aChangeByAnotherInstanceIsNotOverwritten()
    {
        ProfileFile one(m_dir->path());
        ProfileFile two(m_dir->path());
        QVERIFY(one.save({ named(u"a"_s) }));
        QVERIFY(two.load());
        QVERIFY(two.save({ named(u"a"_s), named(u"b"_s) }));
        const QByteArray theirs = content();
        const auto refused = one.save({ named(u"c"_s) });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreError::Kind::Io);
        QVERIFY(refused.error().detail.contains(u"changed"_s));
        QCOMPARE(content(), theirs);
        const auto now = one.load();
        QVERIFY(now);
        QCOMPARE(now->size(), 2);
        QVERIFY(one.save(*now + QList { named(u"c"_s) }));
    }

    void aFileThatWasNeverReadIsNotOverwritten()
    {
        write(wrapped("[]"));
        ProfileFile file(m_dir->path());
        QVERIFY(!file.save({ named(u"a"_s) }));
        QCOMPARE(content(), wrapped("[]"));
    }

    void aRemovedFileIsWrittenAgain()
    {
        ProfileFile file(m_dir->path());
        QVERIFY(file.save({ named(u"a"_s) }));
        QVERIFY(QFile::remove(path()));
        QVERIFY(file.save({ named(u"b"_s) }));
        QVERIFY(QFileInfo::exists(path()));
    }

    void idsMustBeTheirOwn()
    {
        ProfileFile file(m_dir->path());
        for (const QList<Profile> &list :
             { QList { named(u"a"_s), named(u"a"_s) }, QList { Profile() } }) {
            const auto saved = file.save(list);
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, StoreError::Kind::Invalid);
        }
        QVERIFY(entries().isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"profiles.json"_s); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void write(const QByteArray &bytes, const QString &name = {}) const
    {
        QFile file(name.isEmpty() ? path() : name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray content(const QString &name = {}) const
    {
        QFile file(name.isEmpty() ? path() : name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
