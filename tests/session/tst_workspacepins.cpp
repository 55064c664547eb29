#include "memorypins.h"
#include "workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// What is marked "Never Delete": known to limits and to the table, and stored.
class TestWorkspacePins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinningForbidsDeleting();
    void rowsThatComeLaterArePinned();
    void whatAnotherWindowPinnedStays();
    void aPinnedGroupIsNotDeletedHoweverItIsAskedFor();
    void unreadPinsForbidDeleting();
    void withoutAPlaceNothingIsPinned();
    void aLockComesFirst();

private:
    struct Pinned : WorkspaceFixture
    {
        explicit Pinned(bool barWrites = false)
        {
            workspace = std::make_unique<Workspace>(Surroundings {
                .profiles = repository,
                .secrets = tokens,
                .platforms = platform,
                .journal = journal,
                .pins = &pins,
                .barWrites = barWrites,
            });
        }
        std::optional<Limit> limit(const GroupRef &ref) const
        {
            return workspace->limit(GroupAction::Delete, ref);
        }
        MemoryPins pins;
    };
};

void TestWorkspacePins::pinningForbidsDeleting()
{
    Pinned f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef b = f.group(f.o1, u"b"_s);
    QVERIFY(!f.limit(a));
    QSignalSpy changed(f.workspace.get(), &Workspace::pinsChanged);
    QSignalSpy rows(&f.workspace->groups(), &QAbstractItemModel::dataChanged);
    QVERIFY(f.workspace->setPinned({ a }, true));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(rows.size(), 1);
    QVERIFY(f.workspace->isPinned(a) && !f.workspace->isPinned(b));
    QCOMPARE(f.limit(a), (Limit { Limit::Kind::Pinned, {} }));
    QVERIFY(!f.limit(b));
    QVERIFY(!f.workspace->limit(GroupAction::Edit, a));
    QVERIFY(f.workspace->groups().row(a)->pinned);
    const QModelIndex cell = f.workspace->groups().indexOf(a).siblingAtColumn(
        static_cast<int>(GroupTableModel::Column::Protection));
    QCOMPARE(cell.data().toString(), u"Pinned"_s);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Never Delete"_s));
    QCOMPARE(f.pins.pins, QSet<GroupRef> { a });
    QVERIFY(f.workspace->setPinned({ a, b }, false));
    QVERIFY(!f.limit(a));
    QVERIFY(!f.workspace->groups().row(a)->pinned);
}

void TestWorkspacePins::rowsThatComeLaterArePinned()
{
    Pinned f;
    const GroupRef a = f.group(f.o1, u"a"_s);
    f.pins.pins = { a };
    QVERIFY(f.loadAndRefresh());
    QVERIFY(f.workspace->groups().row(a)->pinned);
    f.platform.setGroups(f.o1, {});
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"another name"_s) });
    f.workspace->refresh(EverythingScope {});
    QVERIFY(f.settle());
    QVERIFY(f.workspace->groups().row(a)->pinned);
}

void TestWorkspacePins::whatAnotherWindowPinnedStays()
{
    Pinned f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef b = f.group(f.o1, u"b"_s);
    f.pins.pins = { b };
    QVERIFY(!f.workspace->isPinned(b));
    QVERIFY(f.workspace->setPinned({ a }, true));
    QCOMPARE(f.pins.pins, (QSet<GroupRef> { a, b }));
    QVERIFY(f.workspace->isPinned(b));
    f.pins.pins = { b };
    f.workspace->reloadPins();
    QVERIFY(!f.workspace->isPinned(a));
}

void TestWorkspacePins::aPinnedGroupIsNotDeletedHoweverItIsAskedFor()
{
    Pinned f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    const GroupRef b = f.group(f.o1, u"b"_s);
    QVERIFY(f.workspace->setPinned({ a }, true));
    DeleteJob *job = f.workspace->remove({ a, b });
    QSignalSpy finished(job, &DeleteJob::finished);
    QList<DeleteItem> items;
    connect(job, &DeleteJob::finished, this, [&] { items = job->items(); });
    job->start();
    QTRY_COMPARE(finished.size(), 1);
    for (const DeleteItem &item : std::as_const(items))
        QCOMPARE(item.isGone(), item.target.ref == b);
    QCOMPARE(f.platform.groups(f.o1).size(), 1);
}

void TestWorkspacePins::unreadPinsForbidDeleting()
{
    Pinned f;
    f.pins.failWith(StoreError { StoreError::Kind::Corrupt, u"cut off"_s, u"/x/pins.json"_s });
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    QCOMPARE(f.limit(a), (Limit { Limit::Kind::PinsUnread, u"/x/pins.json"_s }));
    QVERIFY(f.workspace->limit(GroupAction::Delete, f.o1).has_value());
    QVERIFY(!f.workspace->limit(GroupAction::Create, f.o1));
    QVERIFY(!f.workspace->setPinned({ a }, true));
    QVERIFY(f.workspace->pinsProblem().has_value());
    QSignalSpy limits(f.workspace.get(), &Workspace::limitsChanged);
    f.pins.failWith({});
    f.workspace->reloadPins();
    QVERIFY(!f.limit(a));
    QVERIFY(!limits.isEmpty());
}

void TestWorkspacePins::withoutAPlaceNothingIsPinned()
{
    WorkspaceFixture f;
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    QVERIFY(!f.workspace->keepsPins());
    const auto pinned = f.workspace->setPinned({ a }, true);
    QVERIFY(!pinned);
    QCOMPARE(pinned.error().kind, StoreError::Kind::Unavailable);
    QVERIFY(!f.workspace->limit(GroupAction::Delete, a));
}

void TestWorkspacePins::aLockComesFirst()
{
    Pinned f(true);
    QVERIFY(f.loadAndRefresh());
    const GroupRef a = f.group(f.o1, u"a"_s);
    QVERIFY(f.workspace->setPinned({ a }, true)); // not a write to a platform
    QCOMPARE(f.limit(a)->kind, Limit::Kind::Barred);
}

QTEST_GUILESS_MAIN(TestWorkspacePins)
#include "tst_workspacepins.moc"
