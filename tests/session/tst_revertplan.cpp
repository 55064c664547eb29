#include "journalvalues.h"
#include "revertplan.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

GroupContent with(GroupContent content, GroupField list, const QStringList &items)
{
    content.lists[list] = items;
    return content;
}

std::optional<RevertObstacle> obstacle(const JournalEntry &entry)
{
    const RevertPlan plan = revertPlan(entry);
    const auto *found = std::get_if<RevertObstacle>(&plan);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<RevertByEdit> inverse(const JournalEntry &entry)
{
    const RevertPlan plan = revertPlan(entry);
    const auto *found = std::get_if<RevertByEdit>(&plan);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

/// What the opposite of a journalled write is, and where there is none.
class RevertPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditGoesBackToWhatWasThere();
    void aRenameThatChangesTheId();
    void onlyWhatTheEditDidIsTakenBack();
    void aPartOfAnEdit();
    void aPartThatNobodySaw();
    void whatWasNotKnownBeforeStays();
    void withoutALookTheWantedIsTheBase();
    void aCreationIsDeleted();
    void obstacles_data();
    void obstacles();
    void whatIsForgottenCannotBeReverted();
    void nothingLeftToRevert();
};

void RevertPlanTest::anEditGoesBackToWhatWasThere()
{
    GroupContent before = makeContent(u"data"_s, u"old"_s);
    before = with(before, GroupField::Users, { u"u1"_s, u"u2"_s });
    GroupContent after = makeContent(u"data"_s, u"new"_s);
    after = with(after, GroupField::Users, { u"u2"_s, u"u3"_s });
    const auto revert = inverse(makeEdit(u"op"_s, before, after));
    QVERIFY(revert);
    QVERIFY(sameContent(revert->request.base, after));
    QVERIFY(sameContent(revert->request.wanted, before));
    QVERIFY(revert->request.accepted.isEmpty()); // nobody accepted anything yet
}

void RevertPlanTest::aRenameThatChangesTheId()
{
    JournalEntry entry = makeEdit(u"op"_s, makeContent(u"old"_s), makeContent(u"new"_s));
    entry.conclusion->result = GroupId(u"new"_s);
    const auto revert = inverse(entry);
    QVERIFY(revert);
    QCOMPARE(revert->group.group, GroupId(u"new"_s));
    QCOMPARE(revert->request.wanted.name, u"old"_s);
}

void RevertPlanTest::onlyWhatTheEditDidIsTakenBack()
{
    const GroupContent before
        = with(makeContent(u"data"_s, u"old"_s), GroupField::Users, { u"u1"_s });
    const GroupContent wanted
        = with(makeContent(u"data"_s, u"new"_s), GroupField::Users, { u"u1"_s, u"u2"_s });
    JournalEntry entry = makeEdit(u"op"_s, before, wanted);
    // Somebody else was at it between the edit and the look.
    GroupContent seen = with(wanted, GroupField::Users, { u"u1"_s, u"u2"_s, u"eve"_s });
    seen.name = u"data-team"_s;
    entry.conclusion->after = seen;
    const auto revert = inverse(entry);
    QVERIFY(revert);
    QVERIFY(sameContent(revert->request.base, seen));
    QCOMPARE(revert->request.wanted.name, u"data-team"_s);
    QCOMPARE(revert->request.wanted.description, u"old"_s);
    QCOMPARE(revert->request.wanted.lists.value(GroupField::Users),
             QStringList({ u"u1"_s, u"eve"_s }));
}

void RevertPlanTest::aPartOfAnEdit()
{
    const GroupContent before = makeContent(u"data"_s, u"old"_s);
    const GroupContent wanted = makeContent(u"data-team"_s, u"new"_s);
    JournalEntry entry = makeEdit(u"op"_s, before, wanted);
    entry.conclusion->kind = JournalConclusion::Kind::Partly;
    entry.conclusion->after = makeContent(u"data-team"_s, u"old"_s);
    const auto revert = inverse(entry);
    QVERIFY(revert);
    QVERIFY(sameContent(revert->request.wanted, before));
}

void RevertPlanTest::aPartThatNobodySaw()
{
    JournalEntry entry = makeEdit(u"op"_s, makeContent(u"a"_s), makeContent(u"b"_s));
    entry.conclusion->kind = JournalConclusion::Kind::Partly;
    entry.conclusion->after.reset();
    QCOMPARE(obstacle(entry), RevertObstacle::NotSettled);
}

void RevertPlanTest::whatWasNotKnownBeforeStays()
{
    GroupContent before = makeContent(u"data"_s, u"old"_s);
    before.description.reset();
    before.lists.remove(GroupField::IncludedGroups);
    const GroupContent after
        = with(makeContent(u"data-team"_s, u"kept"_s), GroupField::IncludedGroups, { u"g1"_s });
    const auto revert = inverse(makeEdit(u"op"_s, before, after));
    QVERIFY(revert);
    QCOMPARE(revert->request.wanted.name, u"data"_s);
    QCOMPARE(revert->request.wanted.description, u"kept"_s);
    QCOMPARE(revert->request.wanted.lists.value(GroupField::IncludedGroups),
             QStringList { u"g1"_s });
}

void RevertPlanTest::withoutALookTheWantedIsTheBase()
{
    const GroupContent wanted = makeContent(u"data"_s, u"new"_s);
    JournalEntry entry = makeEdit(u"op"_s, makeContent(u"data"_s, u"old"_s), wanted);
    entry.conclusion->after.reset();
    const auto revert = inverse(entry);
    QVERIFY(revert);
    QVERIFY(sameContent(revert->request.base, wanted));
    QCOMPARE(revert->request.wanted.description, u"old"_s);
}

void RevertPlanTest::aCreationIsDeleted()
{
    JournalEntry entry = makeEntry(u"op"_s, JournalAction::CreateGroup, u"data"_s);
    entry.intent.subject.ref.group = {};
    entry.conclusion->result = GroupId(u"made"_s);
    const RevertPlan plan = revertPlan(entry);
    const auto *deletion = std::get_if<RevertByDeletion>(&plan);
    QVERIFY(deletion != nullptr);
    QCOMPARE(deletion->group,
             (GroupRef { ProfileId(u"p"_s), OrganizationId(u"o1"_s), GroupId(u"made"_s) }));
    entry.conclusion->result = {};
    QCOMPARE(obstacle(entry), RevertObstacle::GroupUnknown);
}

void RevertPlanTest::obstacles_data()
{
    QTest::addColumn<JournalEntry>("entry");
    QTest::addColumn<RevertObstacle>("why");
    const auto add = [](const char *name, JournalAction action, RevertObstacle why) {
        QTest::newRow(name) << makeEntry(u"op"_s, action, u"x"_s) << why;
    };
    add("deletion", JournalAction::DeleteGroup, RevertObstacle::IsDeletion);
    add("transfer", JournalAction::TransferGroup, RevertObstacle::Transferred);
    add("token", JournalAction::CreateToken, RevertObstacle::TokenMade);
    add("invalidated", JournalAction::InvalidateTokens, RevertObstacle::TokensEnded);
    add("exchanged", JournalAction::RotateToken, RevertObstacle::TokenExchanged);
    add("unarchived", JournalAction::UnarchiveGroup, RevertObstacle::Unarchived);
    add("grant", JournalAction::RestoreGrant, RevertObstacle::GrantMade);
    JournalEntry edit = makeEdit(u"op"_s, makeContent(u"a"_s), makeContent(u"b"_s));
    edit.conclusion->kind = JournalConclusion::Kind::NotDone;
    QTest::newRow("not done") << edit << RevertObstacle::NothingDone;
    edit.conclusion->kind = JournalConclusion::Kind::Unknown;
    QTest::newRow("unknown") << edit << RevertObstacle::NotSettled;
    edit.conclusion.reset();
    QTest::newRow("not ended") << edit << RevertObstacle::NotSettled;
    JournalEntry refused = makeEntry(u"op"_s, JournalAction::InvalidateTokens, u"x"_s);
    refused.conclusion->kind = JournalConclusion::Kind::NotDone;
    QTest::newRow("refused order") << refused << RevertObstacle::NothingDone;
}

void RevertPlanTest::obstacles()
{
    QFETCH(JournalEntry, entry);
    QFETCH(RevertObstacle, why);
    QCOMPARE(obstacle(entry), why);
}

void RevertPlanTest::whatIsForgottenCannotBeReverted()
{
    JournalEntry entry = makeEdit(u"op"_s, makeContent(u"a"_s), makeContent(u"b"_s));
    entry.isForgotten = true; // a person was taken out of the lists: they are not true any more
    QCOMPARE(obstacle(entry), RevertObstacle::ContentGone);
    entry.isForgotten = false;
    entry.intent.before.reset();
    QCOMPARE(obstacle(entry), RevertObstacle::ContentGone);
}

void RevertPlanTest::nothingLeftToRevert()
{
    JournalEntry entry
        = makeEdit(u"op"_s, makeContent(u"a"_s, u"old"_s), makeContent(u"a"_s, u"new"_s));
    entry.conclusion->after = makeContent(u"a"_s, u"somebody else's"_s);
    QCOMPARE(obstacle(entry), RevertObstacle::NothingLeft);
}

QTEST_GUILESS_MAIN(RevertPlanTest)
#include "tst_revertplan.moc"
