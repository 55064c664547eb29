#include "braintrustrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

constexpr auto projectsPath = "/v1/project?limit=200&org_name=Acme%20Corp";
constexpr auto accountsPath = "/v1/service_token?limit=200&org_name=Acme%20Corp";
constexpr auto rolesPath = "/v1/role?limit=200";

/// A role or project; \a organization as JSON.
QByteArray named(int number, const QByteArray &name, const QByteArray &organization,
                 const QByteArray &extra = {})
{
    return R"({"id":")" + uuid(number) + R"(","name":")" + name + R"(","org_id":)" + organization
        + extra + '}';
}

const QByteArray acmeId = '"' + uuid(0xacce) + '"';

} // namespace

/// The directories of an opened Braintrust profile: who and what the ids in its groups and grants
/// are. Walking pages: tst_braintrust_account. Shapes: schema of July 2026.
class TestBraintrustDirectory : public QObject
{
    Q_OBJECT

    BraintrustDesk m_desk;

    [[nodiscard]] CloudResult<Directory> fetch(DirectoryKind kind)
    {
        Answer<Directory> answer;
        m_desk.braintrust.directory().fetch(m_desk.acme, kind, this, answer.callback());
        if (answer.count() == 0 && answer.wait())
            return answer.result();
        return Unexpected(CloudError());
    }
    FakeNetwork &network() { return m_desk.braintrust.network; }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void people()
    {
        network()
            .expect("GET", "/v1/user?limit=200&org_name=Acme%20Corp")
            .reply(200,
                   R"({"objects":[{"id":"u1","given_name":"Ada","family_name":"Lovelace",
                        "email":"ada@example.org","avatar_url":null,"last_active_at":1786737742434},
                       {"id":"u2","given_name":null,"family_name":null,"email":"bo@example.org"},
                       {"id":"u3-without-anything","email":null}]})");
        const Directory people = *fetch(DirectoryKind::Users);
        QCOMPARE(people.size(), 3);
        QCOMPARE(people[0].name, u"Ada Lovelace"_s);
        QCOMPARE(people[0].detail, u"ada@example.org"_s);
        QCOMPARE(people[0].email, u"ada@example.org"_s);
        QCOMPARE(people[1].name, u"bo@example.org"_s);
        QCOMPARE(people[1].email, u"bo@example.org"_s); // lists of addresses are matched by it
        QVERIFY(people[1].detail.isEmpty());
        QCOMPARE(people[2].name, u"u3-witho"_s);
        QVERIFY(people[2].email.isEmpty());
    }

    void rolesOfTheSystemToo()
    {
        network()
            .expect("GET", rolesPath)
            .reply(200,
                   wrappedList(
                       { named(1, "Curator", acmeId, R"(,"description":"Curates\n  data")"),
                         named(2, "Owner", "null"), named(3, "Neighbour's", '"' + uuid(7) + '"'),
                         named(4, "Former", acmeId, R"(,"deleted_at":"2026-08-14T20:02:22.434Z")"),
                         R"({"id":")" + uuid(5) + R"(","name":"Without"})" }));
        const Directory roles = *fetch(DirectoryKind::Roles);
        QCOMPARE(roles.size(), 3);
        QCOMPARE(roles[0].name, u"Curator"_s);
        QCOMPARE(roles[0].id, uuidText(1));
        QCOMPARE(roles[0].detail, u"Curates data"_s);
        QVERIFY(roles[0].selectable);
        QCOMPARE(roles[1].name, u"Owner"_s);
        QCOMPARE(roles[2].name, u"Without"_s);
    }

    void projects()
    {
        network()
            .expect("GET", projectsPath)
            .reply(200,
                   wrappedList(
                       { named(1, "Search", acmeId, R"(,"deleted_at":null,"settings":{})"),
                         named(2, "Old", acmeId, R"(,"deleted_at":"2026-08-14T20:02:22.434Z")"),
                         named(3, "", acmeId), R"({"name":"without an id"})" }));
        const Directory projects = *fetch(DirectoryKind::Projects);
        QCOMPARE(projects.size(), 2);
        QCOMPARE(projects[0].name, u"00000000"_s); // the beginning of its id
        QCOMPARE(projects[1].name, u"Search"_s);
        QVERIFY(projects[1].detail.isEmpty());
    }

    void everyAccountOnce()
    {
        network()
            .expect("GET", accountsPath)
            .reply(200,
                   wrappedList({ tokenJson("t1", "nightly, new", "a1"),
                                 tokenJson("t2", "nightly, old", "a1"),
                                 tokenJson("t3", "import", "a2"), tokenJson("t4", "lonely", {}) }));
        const Directory accounts = *fetch(DirectoryKind::ServiceAccounts);
        QStringList ids;
        for (const DirectoryEntry &entry : accounts)
            ids.append(entry.id);
        QCOMPARE(ids, QStringList({ u"a2"_s, u"t4"_s, u"a1"_s })); // by name
    }

    void eachMayFailAlone()
    {
        network().expect("GET", accountsPath).reply(403, R"({"Code":"ForbiddenError"})");
        network().expect("GET", rolesPath).reply(500, "Internal Server Error");
        network()
            .expect("GET", projectsPath)
            .reply(200, wrappedList({ named(1, "Search", acmeId) }));
        QCOMPARE(fetch(DirectoryKind::ServiceAccounts).error().kind, CloudError::Kind::Forbidden);
        QCOMPARE(fetch(DirectoryKind::Roles).error().kind, CloudError::Kind::ServerError);
        QCOMPARE(fetch(DirectoryKind::Projects)->size(), 1);
    }

    void whatIsNoDirectory()
    {
        network().expect("GET", rolesPath).reply(200, R"({"roles":[]})");
        QCOMPARE(fetch(DirectoryKind::Roles).error().kind, CloudError::Kind::BadResponse);
        for (const DirectoryKind kind : { DirectoryKind::Locations, DirectoryKind::Databases })
            QCOMPARE(fetch(kind).error().kind, CloudError::Kind::Unsupported);
        QVERIFY(network().unused().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBraintrustDirectory)
#include "tst_braintrust_directory.moc"
