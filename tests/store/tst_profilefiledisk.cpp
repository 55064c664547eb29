#include "profilefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

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

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

/// Writing more than a few bytes to a file fails while it lives, also for the superuser.
class SmallFilesOnly final
{
public:
    SmallFilesOnly() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        struct rlimit small = m_limit;
        small.rlim_cur = 16;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFilesOnly()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)

private:
    void (*m_handler)(int);
    struct rlimit m_limit = {};
};

} // namespace

/// What the file does to the disk, and the disk to the file.
class TestProfileFileDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void onlyTheOwnerReadsIt_data()
    {
        QTest::addColumn<int>("mask");
        QTest::addColumn<bool>("existing");
        QTest::newRow("umask 0, new") << 0 << false;
        QTest::newRow("umask 0, open to all before") << 0 << true;
        QTest::newRow("umask 077, new") << 077 << false;
        QTest::newRow("umask 077, open to all before") << 077 << true;
    }

    void onlyTheOwnerReadsIt()
    {
        QFETCH(int, mask);
        QFETCH(bool, existing);
        const QString folder = m_dir->filePath(u"config"_s);
        const QString path = folder + "/profiles.json"_L1;
        const mode_t before = ::umask(mode_t(mask));
        ProfileFile file(folder);
        bool saved = file.save({}).has_value();
        if (existing)
            saved = ::chmod(QFile::encodeName(path).constData(), 0666) == 0 && saved;
        saved = file.save({ named(u"a"_s) }).has_value() && saved;
        ::umask(before);
        QVERIFY(saved);
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(folder), 0700);
    }

    void aFullDiskKeepsTheOldFile()
    {
        ProfileFile file(m_dir->path());
        QVERIFY(file.save({ named(u"a"_s) }));
        const QByteArray before = content();
        const auto saved = [&file] {
            const SmallFilesOnly limit;
            return file.save({ named(u"b"_s) });
        }();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreError::Kind::Io);
        QVERIFY(!saved.error().detail.isEmpty());
        QCOMPARE(saved.error().path, path());
        QCOMPARE(content(), before);
        QCOMPARE(entries(), QStringList { u"profiles.json"_s });
        QVERIFY(file.save({ named(u"b"_s) })); // nothing but the space was missing
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        write("a file", m_dir->filePath(u"config"_s));
        ProfileFile file(m_dir->filePath(u"config/below"_s));
        const auto saved = file.save({ named(u"a"_s) });
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreError::Kind::Io);
        QVERIFY(!saved.error().detail.isEmpty());
        QCOMPARE(content(m_dir->filePath(u"config"_s)), QByteArray("a file"));
    }

    void aFolderInThePlaceOfTheFileIsAnError()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"profiles.json"_s));
        ProfileFile file(m_dir->path());
        const auto loaded = file.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, StoreError::Kind::Io);
        const auto saved = file.save({});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreError::Kind::Io);
        QVERIFY(QFileInfo(path()).isDir());
    }

    void aLinkStaysALink_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("to a file") << wrapped("[]");
        QTest::newRow("to nothing yet") << QByteArray();
        QTest::newRow("to a corrupt file") << QByteArray("{");
    }

    void aLinkStaysALink()
    {
        QFETCH(QByteArray, target);
        const QString real = m_dir->filePath(u"real.json"_s);
        if (!target.isEmpty())
            write(target, real);
        QVERIFY(QFile::link(real, path()));
        ProfileFile file(m_dir->path(), noon);
        const auto loaded = file.load();
        if (!loaded)
            QCOMPARE(loaded.error().path, QString(real + ".corrupt-20260301T120000Z"_L1));
        QVERIFY(file.save({ named(u"a"_s) }));
        QVERIFY(QFileInfo(path()).isSymLink());
        QVERIFY(!QFileInfo(real).isSymLink());
        QCOMPARE(modeOf(real), 0600);
        const auto again = file.load();
        QVERIFY(again);
        QCOMPARE(again->size(), 1);
    }

    void movingAsideNeverReplacesAFile()
    {
        const QString aside = path() + ".corrupt-20260301T120000Z"_L1;
        write("first", aside);
        QVERIFY(QFile::link(m_dir->filePath(u"nowhere"_s), QString(aside + "-2"_L1)));
        write("second");
        ProfileFile file(m_dir->path(), noon);
        const auto loaded = file.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().path, QString(aside + "-3"_L1));
        QCOMPARE(content(aside), QByteArray("first"));
        QCOMPARE(content(loaded.error().path), QByteArray("second"));
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

QTEST_GUILESS_MAIN(TestProfileFileDisk)
#include "tst_profilefiledisk.moc"
