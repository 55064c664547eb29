#include "draftfile.h"
#include "draftjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

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

EditDraft draftOf(const QString &group, const QString &wanted = u"wanted"_s, int second = 0)
{
    EditDraft draft;
    draft.ref = { ProfileId(u"p"_s), OrganizationId(u"o"_s), GroupId(group) };
    draft.groupName = group;
    draft.base.name = group;
    draft.wanted.name = wanted;
    draft.saved = QDateTime(QDate(2026, 3, 1), QTime(12, 0, second), Qt::UTC);
    return draft;
}

QStringList groupsOf(const QList<EditDraft> &drafts)
{
    QStringList groups;
    for (const EditDraft &draft : drafts)
        groups.append(draft.ref.group.toString());
    return groups;
}

} // namespace

class TestDraftFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void withoutAFolderThereAreNone()
    {
        DraftFiles files(m_dir->filePath(u"none"_s));
        QVERIFY(files.load().isEmpty());
        QVERIFY(files.remove(draftOf(u"a"_s).ref));
        QVERIFY(!QFile::exists(m_dir->filePath(u"none"_s)));
    }

    void theNewestIsFirst()
    {
        DraftFiles files(m_dir->path());
        QVERIFY(files.save(draftOf(u"a"_s, u"x"_s, 5)));
        QVERIFY(files.save(draftOf(u"b"_s, u"x"_s, 9)));
        QVERIFY(files.save(draftOf(u"c"_s, u"x"_s, 7)));
        QCOMPARE(groupsOf(files.load()), QStringList({ u"b"_s, u"c"_s, u"a"_s }));
    }

    void thereIsOneForEachGroup()
    {
        DraftFiles files(m_dir->path());
        QVERIFY(files.save(draftOf(u"a"_s, u"first"_s)));
        QVERIFY(files.save(draftOf(u"a"_s, u"second"_s)));
        QVERIFY(files.save(draftOf(u"b"_s)));
        QCOMPARE(entries().size(), 2);
        QVERIFY(files.remove(draftOf(u"b"_s).ref));
        QCOMPARE(files.load(), QList<EditDraft> { draftOf(u"a"_s, u"second"_s) });
    }

    void addressesAreNotMixedUp()
    {
        DraftFiles files(m_dir->path());
        QSet<QString> paths;
        for (const auto &[profile, organization, group] :
             QList<std::array<QString, 3>> { { u"a"_s, u"b"_s, u"c"_s },
                                             { u"ab"_s, u""_s, u"c"_s },
                                             { u""_s, u"ab"_s, u"c"_s },
                                             { u"a"_s, u"bc"_s, u""_s },
                                             { u"a"_s, u"1:b"_s, u"c"_s },
                                             { u"A"_s, u"b"_s, u"c"_s } })
            paths.insert(
                files.path({ ProfileId(profile), OrganizationId(organization), GroupId(group) }));
        QCOMPARE(paths.size(), 6);
    }

    void anyNameWillDo_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("up and away") << u"../../etc/passwd"_s;
        QTest::newRow("absolute") << u"/tmp/x"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("dots") << u".."_s;
        QTest::newRow("a zero byte") << u"a\0b"_s;
        QTest::newRow("line break") << u"a\nb"_s;
        QTest::newRow("wildcards") << u"*?[a]"_s;
        QTest::newRow("right to left") << u"\u202eabc"_s;
        QTest::newRow("very long") << QString(5'000, u'é');
    }

    void anyNameWillDo()
    {
        QFETCH(const QString, id);
        DraftFiles files(m_dir->filePath(u"drafts"_s));
        const EditDraft draft = draftOf(id);
        QVERIFY(files.save(draft));
        QCOMPARE(entries(), QStringList { u"drafts"_s });
        QCOMPARE(entries(u"drafts"_s).size(), 1);
        QCOMPARE(files.load(), QList<EditDraft> { draft });
        QVERIFY(files.remove(draft.ref));
        QVERIFY(entries(u"drafts"_s).isEmpty());
    }

    void whatCannotBeReadStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const auto changed = [](const std::function<void(QJsonObject &)> &change) {
            QJsonObject json = draftToJson(draftOf(u"bad"_s));
            json.insert("format"_L1, "groupdesk-draft"_L1);
            json.insert("version"_L1, 1);
            change(json);
            return QJsonDocument(json).toJson();
        };
        QTest::newRow("empty") << QByteArray() << u"illegal value"_s;
        QTest::newRow("cut off") << changed([](QJsonObject &) {}).chopped(20)
                                 << u"unterminated string"_s;
        QTest::newRow("something else") << QByteArray("[]") << u"\"format\" is not"_s;
        QTest::newRow("newer") << changed([](QJsonObject &json) { json.insert("version"_L1, 2); })
                               << u"it is of another version"_s;
        QTest::newRow("no base") << changed([](QJsonObject &json) { json.remove("base"_L1); })
                                 << u"something in it is missing or unknown"_s;
        QTest::newRow("another group's")
            << changed([](QJsonObject &json) { json.insert("group"_L1, "other"_L1); })
            << u"it is not called after its group"_s;
    }

    void whatCannotBeReadStays()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, reason);
        DraftFiles files(m_dir->path());
        QVERIFY(files.save(draftOf(u"good"_s)));
        const QString path = files.path(draftOf(u"bad"_s).ref);
        write(content, path);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QRegularExpression::escape(
                                 QString(path + ": this draft is left out: "_L1 + reason))));
        QCOMPARE(groupsOf(files.load()), QStringList { u"good"_s });
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QVERIFY(files.remove(draftOf(u"bad"_s).ref));
        QVERIFY(!QFile::exists(path));
    }

    void aDraftWithoutATimeIsTheOldest()
    {
        DraftFiles files(m_dir->path());
        EditDraft timeless = draftOf(u"timeless"_s);
        timeless.saved = {};
        QVERIFY(files.save(draftOf(u"a"_s)));
        QVERIFY(files.save(timeless));
        QCOMPARE(groupsOf(files.load()), QStringList({ u"a"_s, u"timeless"_s }));
    }

    void onlyTheOwnerReadsIt_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 0") << 0;
        QTest::newRow("umask 077") << 077;
    }

    void onlyTheOwnerReadsIt()
    {
        QFETCH(const int, mask);
        const QString folder = m_dir->filePath(u"state/drafts"_s);
        DraftFiles files(folder);
        const EditDraft draft = draftOf(u"a"_s);
        const mode_t before = ::umask(mode_t(mask));
        bool saved = files.save(draft).has_value();
        saved = ::chmod(QFile::encodeName(files.path(draft.ref)).constData(), 0666) == 0 && saved;
        saved = files.save(draft).has_value() && saved;
        ::umask(before);
        QVERIFY(saved);
        QCOMPARE(modeOf(files.path(draft.ref)), 0600);
        QCOMPARE(modeOf(folder), 0700);
        QCOMPARE(modeOf(m_dir->filePath(u"state"_s)), 0700);
    }

    void aFullDiskKeepsTheOldDraft()
    {
        DraftFiles files(m_dir->path());
        QVERIFY(files.save(draftOf(u"a"_s, u"first"_s)));
        const auto failed = [&files](const EditDraft &draft) {
            const SmallFilesOnly limit;
            return files.save(draft);
        };
        for (const QString &group : { u"a"_s, u"b"_s }) {
            const auto saved = failed(draftOf(group, u"second"_s));
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, StoreError::Kind::Io);
            QCOMPARE(saved.error().path, files.path(draftOf(group).ref));
        }
        QCOMPARE(entries().size(), 1);
        QCOMPARE(files.load(), QList<EditDraft> { draftOf(u"a"_s, u"first"_s) });
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        write("a file", m_dir->filePath(u"state"_s));
        DraftFiles files(m_dir->filePath(u"state/drafts"_s));
        const auto saved = files.save(draftOf(u"a"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreError::Kind::Io);
        QVERIFY(files.load().isEmpty());
    }

    void whatCannotBeRemovedIsAnError()
    {
        DraftFiles files(m_dir->path());
        const QString path = files.path(draftOf(u"a"_s).ref);
        QVERIFY(QDir().mkdir(path));
        const auto removed = files.remove(draftOf(u"a"_s).ref);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, StoreError::Kind::Io);
        QCOMPARE(removed.error().path, path);
        QVERIFY(!removed.error().detail.isEmpty());
    }

    void aDraftThatCouldNotBeReadAgainIsRefused()
    {
        DraftFiles files(m_dir->path());
        QVERIFY(files.save(draftOf(u"a"_s, u"first"_s)));
        const auto saved = files.save(draftOf(u"a"_s, QString(17 * 1024 * 1024, u'x')));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreError::Kind::Invalid);
        QCOMPARE(files.load(), QList<EditDraft> { draftOf(u"a"_s, u"first"_s) });
    }

private:
    [[nodiscard]] QStringList entries(const QString &below = {}) const
    {
        return QDir(m_dir->filePath(below))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static void write(const QByteArray &bytes, const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestDraftFile)
#include "tst_draftfile.moc"
