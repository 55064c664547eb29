#include "scopejson.h"
#include "viewfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

namespace {

const ProfileId profile(u"p"_s);
const SourceRef acme { profile, OrganizationId(u"o/ü"_s) };

SavedView view(const QString &id, const Scope &scope = EverythingScope {})
{
    return { ViewId(id), u"View "_s + id, scope, u"members:0 \"<b>\u202E\""_s, {} };
}

ColumnLayout layout()
{
    return { { { u"members"_s, 725, true }, { u"name"_s, 0, true }, { u"state"_s, 0, false } },
             u"members"_s,
             Qt::DescendingOrder };
}

ViewShelf fullShelf()
{
    ViewShelf shelf;
    shelf.views = { view(u"2"_s), view(u"1"_s, FolderScope { u"Work"_s }), view(u"3"_s, profile),
                    view(u"4"_s, acme) };
    shelf.views.first().columns = layout();
    shelf.favourites = { { FolderScope { u"Work"_s }, {}, u"Work"_s },
                         { profile, {}, u"Prod"_s },
                         { acme, {}, u"Acme"_s },
                         { acme, GroupId(u"g"_s), u"data-team"_s } };
    return shelf;
}

constexpr auto withUnknownKeys = R"({"format":"groupdesk-views","version":1,"later":true,
    "views":[{"id":"a","name":"A","query":"x","colour":"red"},
             {"id":"b","name":"B","scope":{"profile":"p"}},
             {"kind":"of a later version"},
             {"id":"a","name":"twice"}],
    "favourites":[{"profile":"p","name":"P","note":"mine"},
                  {"group":"of no organization"}]})";
constexpr auto notJson = "{\"format\":";
constexpr auto otherFormat = R"({"format":"groupdesk-pins","version":1,"views":[]})";
constexpr auto noVersion = R"({"format":"groupdesk-views","views":[]})";
constexpr auto noList = R"({"format":"groupdesk-views","version":1,"views":{}})";
constexpr auto newer = R"({"format":"groupdesk-views","version":2,"views":"elsewhere"})";

} // namespace

/// Saved views and favourites in their file, and the values they are made of.
class ViewFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtFirst();
    void comesBack();
    void isPrivate();
    void whatIsNotKnownStays();
    void whatAnotherWindowSavedStays();
    void whatCannotBeReadIsLeftAlone_data();
    void whatCannotBeReadIsLeftAlone();
    void anUnwritableFolderIsSaid();
    void layoutsComeBack();
    void brokenLayoutsAreTakenAsFarAsTheyGo();
    void scopesComeBack();

private:
    static void put(const ViewFile &file, const QByteArray &content)
    {
        QFile raw(file.path());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        QCOMPARE(raw.write(content), content.size());
    }
    static QByteArray contentOf(const ViewFile &file)
    {
        QFile raw(file.path());
        return raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
    }
};

void ViewFileTest::nothingAtFirst()
{
    const QTemporaryDir folder;
    ViewFile file(folder.filePath(u"new/config"_s));
    const auto shelf = file.load();
    QVERIFY(shelf);
    QVERIFY(*shelf == ViewShelf {});
    QVERIFY(file.save({})); // nothing to keep: no folder, no file
    QVERIFY(!QFileInfo::exists(folder.filePath(u"new"_s)));
}

void ViewFileTest::comesBack()
{
    const QTemporaryDir folder;
    ViewFile file(folder.filePath(u"new/config"_s));
    QVERIFY(file.save(fullShelf()));
    ViewFile other(folder.filePath(u"new/config"_s));
    const auto read = other.load();
    QVERIFY(read);
    QVERIFY(*read == fullShelf()); // in the same order
    ViewShelf less = fullShelf();
    less.views.removeFirst();
    less.favourites.removeLast();
    QVERIFY(other.save(less));
    QVERIFY(*file.load() == less);
}

void ViewFileTest::isPrivate()
{
    const QTemporaryDir folder;
    ViewFile file(folder.filePath(u"config"_s));
    QVERIFY(file.save(fullShelf()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
    QVERIFY(!(QFileInfo(folder.filePath(u"config"_s)).permissions() & others));
}

void ViewFileTest::whatIsNotKnownStays()
{
    const QTemporaryDir folder;
    ViewFile file(folder.path());
    put(file, withUnknownKeys);
    auto shelf = file.load();
    QVERIFY(shelf);
    QCOMPARE(shelf->views.size(), 2);
    QCOMPARE(shelf->views.at(0).name, u"A"_s);
    QCOMPARE(shelf->views.at(1).scope, Scope(profile));
    QCOMPARE(shelf->favourites.size(), 1);
    shelf->views.removeLast();
    shelf->views.first().name = u"New"_s;
    shelf->favourites.append({ acme, {}, u"Acme"_s });
    QVERIFY(file.save(*shelf));

    const QJsonObject root = QJsonDocument::fromJson(contentOf(file)).object();
    QCOMPARE(root.value("later"_L1), QJsonValue(true));
    const QJsonArray views = root.value("views"_L1).toArray();
    QCOMPARE(views.size(), 3); // with the two that were not understood
    QCOMPARE(views.at(0).toObject().value("colour"_L1), QJsonValue(u"red"_s));
    QCOMPARE(views.at(0).toObject().value("name"_L1), QJsonValue(u"New"_s));
    QCOMPARE(views.at(1).toObject().value("kind"_L1), QJsonValue(u"of a later version"_s));
    const QJsonArray favourites = root.value("favourites"_L1).toArray();
    QCOMPARE(favourites.size(), 3);
    QCOMPARE(favourites.at(0).toObject().value("note"_L1), QJsonValue(u"mine"_s));
    QVERIFY(*file.load() == *shelf);
}

void ViewFileTest::whatAnotherWindowSavedStays()
{
    const QTemporaryDir folder;
    ViewFile here(folder.path());
    ViewFile there(folder.path());
    QVERIFY(there.save({ { view(u"theirs"_s) }, {} }));
    auto now = here.load();
    QVERIFY(now);
    now->views.append(view(u"ours"_s));
    QVERIFY(here.save(*now));
    QCOMPARE(there.load()->views.size(), 2);
}

void ViewFileTest::whatCannotBeReadIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("cut off") << QByteArray(notJson) << Kind::Corrupt;
    QTest::newRow("empty file") << QByteArray("") << Kind::Corrupt;
    QTest::newRow("of another kind") << QByteArray(otherFormat) << Kind::Corrupt;
    QTest::newRow("no version") << QByteArray(noVersion) << Kind::Corrupt;
    QTest::newRow("no list") << QByteArray(noList) << Kind::Corrupt;
    QTest::newRow("of a newer version") << QByteArray(newer) << Kind::Newer;
}

void ViewFileTest::whatCannotBeReadIsLeftAlone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    ViewFile file(folder.path());
    put(file, content);
    const auto read = file.load();
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
    QCOMPARE(read.error().path, file.path());
    QVERIFY(!file.save(fullShelf()));
    QCOMPARE(contentOf(file), content);
}

void ViewFileTest::anUnwritableFolderIsSaid()
{
    const QTemporaryDir folder;
    QFile blocking(folder.filePath(u"config"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    ViewFile file(folder.filePath(u"config/below"_s));
    const auto saved = file.save(fullShelf());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Kind::Io);
}

void ViewFileTest::layoutsComeBack()
{
    QVERIFY(columnLayoutFrom(toJson(layout())) == layout());
    QVERIFY(columnLayoutFrom(toJson(ColumnLayout {})).isUsual());
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        ColumnLayout made;
        for (int column = 0; column < random.bounded(9); ++column)
            made.columns.append(
                { QString::number(column), random.bounded(20'000), random.bounded(2) == 0 });
        if (random.bounded(2) == 0)
            made.sortedBy = u"3"_s;
        if (!made.sortedBy.isEmpty() && random.bounded(2) == 0)
            made.order = Qt::DescendingOrder;
        const QByteArray text = QJsonDocument(toJson(made)).toJson();
        QVERIFY2(columnLayoutFrom(QJsonDocument::fromJson(text).object()) == made,
                 text.constData());
    }
}

void ViewFileTest::brokenLayoutsAreTakenAsFarAsTheyGo()
{
    const QByteArray text = R"({"columns":[{"name":"a","width":-5},{"name":"a","width":5},
        {"width":5},7,{"name":"b","width":1e300,"shown":"perhaps"}],"sort":{"descending":true}})";
    const ColumnLayout read = columnLayoutFrom(QJsonDocument::fromJson(text).object());
    QCOMPARE(read.columns.size(), 2);
    QCOMPARE(read.columns.at(0).width, 0);
    QCOMPARE(read.columns.at(1).width, 100'000);
    QVERIFY(read.columns.at(1).shown);
    QVERIFY(read.sortedBy.isEmpty());
    QCOMPARE(read.order, Qt::AscendingOrder);
}

void ViewFileTest::scopesComeBack()
{
    for (const Scope &scope : { Scope(EverythingScope {}), Scope(FolderScope { u"a/b"_s }),
                                Scope(profile), Scope(acme) })
        QCOMPARE(scopeFrom(toJson(scope)), scope);
    QCOMPARE(scopeFrom({ { u"organization"_s, u"of nobody"_s } }), Scope(EverythingScope {}));
}

QTEST_GUILESS_MAIN(ViewFileTest)
#include "tst_viewfile.moc"
