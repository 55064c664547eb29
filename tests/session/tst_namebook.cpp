#include "workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Error = CloudError::Kind;

namespace {

DirectoryEntry entry(const QString &id, const QString &name)
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    return entry;
}

const QList<DirectoryKind> usersAndRoles { DirectoryKind::Users, DirectoryKind::Roles };

} // namespace

/// The names of an organization: read once, each kind for itself.
class NameBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsKnownAtFirst();
    void kindsAreReadSideBySide();
    void whatIsKnownIsNotAskedAgain();
    void oneKindMayFailAlone();
    void whatThePlatformDoesNotHaveIsKnown();
    void whatAnOldServerDoesNotTellIsAProblem();
    void aStrangerIsAProblem();
    void organizationsAreApart();
    void aRefreshReadsAnew();
    void whatIsKnownStaysWhileItIsReadAnew();
    void anAnswerFromBeforeARefreshIsDropped();
    void aClosedProfileIsForgotten();
    void aLateAnswerOfAClosedProfileIsDropped();

private:
    [[nodiscard]] NameBook &names() { return m_f->workspace->names(); }
    [[nodiscard]] QString nameOf(DirectoryKind kind, const QString &id)
    {
        return names().names(m_f->o1).value(kind).value(id).name;
    }
    [[nodiscard]] bool isIdle(const QList<DirectoryKind> &kinds)
    {
        return waitUntil([this, kinds] {
            return std::none_of(kinds.cbegin(), kinds.cend(), [this](DirectoryKind kind) {
                return names().isLoading(m_f->o1, kind);
            });
        });
    }

    std::unique_ptr<WorkspaceFixture> m_f;
};

void NameBookTest::init()
{
    m_f = std::make_unique<WorkspaceFixture>();
    m_f->platform.setDirectory(m_f->o1, DirectoryKind::Users,
                               { entry(u"u2"_s, u"Zoe"_s), entry(u"u1"_s, u"Ada"_s) });
    m_f->platform.setDirectory(m_f->o1, DirectoryKind::Roles, { entry(u"r1"_s, u"admin"_s) });
    QVERIFY(m_f->loadAndRefresh());
}

void NameBookTest::cleanup()
{
    m_f.reset();
}

void NameBookTest::nothingIsKnownAtFirst()
{
    QVERIFY(names().names(m_f->o1).isEmpty());
    QVERIFY(names().directory(m_f->o1, DirectoryKind::Users).isEmpty());
    QVERIFY(!names().isKnown(m_f->o1, DirectoryKind::Users));
    QVERIFY(!names().isLoading(m_f->o1, DirectoryKind::Users));
    QVERIFY(!names().problem(m_f->o1, DirectoryKind::Users));
    QCOMPARE(m_f->platform.count(Call::Directory), 0);
}

void NameBookTest::kindsAreReadSideBySide()
{
    QSignalSpy changed(&names(), &NameBook::changed);
    m_f->platform.hold();
    names().load(m_f->o1, usersAndRoles);
    QCOMPARE(m_f->platform.held().size(), 2); // neither waits for the other
    QVERIFY(names().isLoading(m_f->o1, DirectoryKind::Users));
    QVERIFY(names().isLoading(m_f->o1, DirectoryKind::Roles));
    m_f->platform.releaseAll();
    QVERIFY(isIdle(usersAndRoles));
    QCOMPARE(nameOf(DirectoryKind::Users, u"u1"_s), u"Ada"_s);
    QCOMPARE(nameOf(DirectoryKind::Roles, u"r1"_s), u"admin"_s);
    QCOMPARE(nameOf(DirectoryKind::Roles, u"u1"_s), QString());
    const Directory users = names().directory(m_f->o1, DirectoryKind::Users);
    QCOMPARE(users.size(), 2);
    QCOMPARE(users.constFirst().id, u"u2"_s); // the platform's order
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.constFirst().constFirst().value<SourceRef>(), m_f->o1);
}

void NameBookTest::whatIsKnownIsNotAskedAgain()
{
    names().load(m_f->o1, usersAndRoles);
    names().load(m_f->o1, usersAndRoles); // on the way
    QVERIFY(isIdle(usersAndRoles));
    names().load(m_f->o1, usersAndRoles);
    names().load(m_f->o1, { DirectoryKind::Users });
    QVERIFY(isIdle(usersAndRoles));
    QCOMPARE(m_f->platform.count(Call::Directory), 2);
}

void NameBookTest::oneKindMayFailAlone()
{
    m_f->platform.failNext(Call::Directory, makeError(Error::Forbidden, 403)); // the users
    QSignalSpy changed(&names(), &NameBook::changed);
    names().load(m_f->o1, usersAndRoles);
    QVERIFY(isIdle(usersAndRoles));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(names().problem(m_f->o1, DirectoryKind::Users)->kind, Error::Forbidden);
    QVERIFY(!names().isKnown(m_f->o1, DirectoryKind::Users));
    QVERIFY(!names().problem(m_f->o1, DirectoryKind::Roles));
    QCOMPARE(nameOf(DirectoryKind::Roles, u"r1"_s), u"admin"_s);

    names().load(m_f->o1, usersAndRoles);
    QVERIFY(isIdle(usersAndRoles));
    QVERIFY(!names().problem(m_f->o1, DirectoryKind::Users));
    QCOMPARE(nameOf(DirectoryKind::Users, u"u1"_s), u"Ada"_s);
    QCOMPARE(m_f->platform.count(Call::Directory), 3); // the roles once
}

void NameBookTest::whatThePlatformDoesNotHaveIsKnown()
{
    names().load(m_f->o1, { DirectoryKind::ServiceAccounts });
    QVERIFY(waitUntil([this] { return names().isKnown(m_f->o1, DirectoryKind::ServiceAccounts); }));
    QVERIFY(!names().problem(m_f->o1, DirectoryKind::ServiceAccounts));
    QVERIFY(names().names(m_f->o1).contains(DirectoryKind::ServiceAccounts));
    QVERIFY(names().directory(m_f->o1, DirectoryKind::ServiceAccounts).isEmpty());
}

/// There may be some all the same: no id may be called unknown because of that.
void NameBookTest::whatAnOldServerDoesNotTellIsAProblem()
{
    m_f->platform.failNext(Call::Directory, makeError(Error::Unsupported, 405));
    names().load(m_f->o1, { DirectoryKind::ServiceAccounts });
    QVERIFY(isIdle({ DirectoryKind::ServiceAccounts }));
    QCOMPARE(names().problem(m_f->o1, DirectoryKind::ServiceAccounts)->httpStatus, 405);
    QVERIFY(!names().names(m_f->o1).contains(DirectoryKind::ServiceAccounts));
}

void NameBookTest::aStrangerIsAProblem()
{
    const SourceRef stranger { ProfileId(u"nobody"_s), OrganizationId(u"o1"_s) };
    names().load(stranger, { DirectoryKind::Users });
    QVERIFY(waitUntil([&] { return names().problem(stranger, DirectoryKind::Users).has_value(); }));
    QCOMPARE(names().problem(stranger, DirectoryKind::Users)->kind, Error::MissingToken);
    QCOMPARE(m_f->platform.count(Call::Directory), 0);
}

void NameBookTest::organizationsAreApart()
{
    m_f->platform.setDirectory(m_f->o2, DirectoryKind::Users, { entry(u"u1"_s, u"Another"_s) });
    names().load(m_f->o1, { DirectoryKind::Users });
    names().load(m_f->o2, { DirectoryKind::Users });
    QVERIFY(waitUntil([this] { return names().isKnown(m_f->o2, DirectoryKind::Users); }));
    QCOMPARE(nameOf(DirectoryKind::Users, u"u1"_s), u"Ada"_s);
    QCOMPARE(names().names(m_f->o2)[DirectoryKind::Users][u"u1"_s].name, u"Another"_s);
}

void NameBookTest::aRefreshReadsAnew()
{
    names().load(m_f->o1, { DirectoryKind::Users });
    QVERIFY(isIdle(usersAndRoles));
    m_f->platform.setDirectory(m_f->o1, DirectoryKind::Users, { entry(u"u3"_s, u"New"_s) });
    m_f->workspace->refresh(m_f->o1);
    QVERIFY(m_f->settle());
    QVERIFY(waitUntil([this] { return nameOf(DirectoryKind::Users, u"u3"_s) == u"New"_s; }));
    QCOMPARE(nameOf(DirectoryKind::Users, u"u1"_s), QString()); // gone there, gone here
    QCOMPARE(m_f->platform.count(Call::Directory), 2); // roles were never asked for
}

void NameBookTest::whatIsKnownStaysWhileItIsReadAnew()
{
    names().load(m_f->o1, { DirectoryKind::Users });
    QVERIFY(isIdle(usersAndRoles));
    m_f->platform.hold();
    m_f->workspace->refresh(m_f->o1);
    QVERIFY(m_f->platform.release(Call::List));
    QVERIFY(names().isLoading(m_f->o1, DirectoryKind::Users));
    QVERIFY(names().isKnown(m_f->o1, DirectoryKind::Users));
    QCOMPARE(nameOf(DirectoryKind::Users, u"u1"_s), u"Ada"_s);
    QVERIFY(m_f->platform.fail(Call::Directory, makeError(Error::ServerError, 500)));
    QCOMPARE(nameOf(DirectoryKind::Users, u"u1"_s), u"Ada"_s);
    QVERIFY(names().problem(m_f->o1, DirectoryKind::Users));
    m_f->platform.releaseAll();
    names().load(m_f->o1, { DirectoryKind::Users }); // it was read anew in vain
    QVERIFY(isIdle(usersAndRoles));
    QVERIFY(!names().problem(m_f->o1, DirectoryKind::Users));
}

void NameBookTest::anAnswerFromBeforeARefreshIsDropped()
{
    m_f->platform.hold();
    names().load(m_f->o1, { DirectoryKind::Users });
    m_f->platform.setDirectory(m_f->o1, DirectoryKind::Users, { entry(u"u3"_s, u"New"_s) });
    m_f->workspace->refresh(m_f->o1);
    QVERIFY(m_f->platform.release(Call::List));
    QCOMPARE(m_f->platform.count(Call::Directory), 2); // the old question is not shared
    QVERIFY(m_f->platform.fail(Call::Directory, makeError(Error::ServerError, 500))); // the old one
    QVERIFY(!names().problem(m_f->o1, DirectoryKind::Users));
    QVERIFY(names().isLoading(m_f->o1, DirectoryKind::Users));
    m_f->platform.releaseAll();
    QVERIFY(m_f->settle() && isIdle(usersAndRoles));
    QCOMPARE(nameOf(DirectoryKind::Users, u"u3"_s), u"New"_s);
}

void NameBookTest::aClosedProfileIsForgotten()
{
    names().load(m_f->o1, { DirectoryKind::Users });
    QVERIFY(isIdle(usersAndRoles));
    Answer<Done, StoreError> removed;
    m_f->workspace->removeProfile(m_f->p.id, &m_f->context, removed.callback());
    QVERIFY(removed.wait());
    QVERIFY(!names().isKnown(m_f->o1, DirectoryKind::Users));
    QVERIFY(names().names(m_f->o1).isEmpty());
}

void NameBookTest::aLateAnswerOfAClosedProfileIsDropped()
{
    m_f->platform.hold();
    QSignalSpy changed(&names(), &NameBook::changed);
    names().load(m_f->o1, { DirectoryKind::Users });
    Answer<Done, StoreError> removed;
    m_f->workspace->removeProfile(m_f->p.id, &m_f->context, removed.callback());
    QVERIFY(removed.wait());
    m_f->platform.releaseAll();
    QCoreApplication::processEvents();
    QVERIFY(!names().isKnown(m_f->o1, DirectoryKind::Users));
    QVERIFY(!names().problem(m_f->o1, DirectoryKind::Users));
    QVERIFY(changed.isEmpty());
}

QTEST_GUILESS_MAIN(NameBookTest)
#include "tst_namebook.moc"
