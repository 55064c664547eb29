#include "groupbatch.h"
#include "groupviewparts.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

/// Groups of every platform with every field there or not there.
class RandomGroups final
{
public:
    explicit RandomGroups(quint32 seed) : m_random(seed) { }

    bool flip() { return m_random.bounded(2) == 0; }
    QString word()
    {
        const QStringList words { u"data"_s,     u"naïve 🚀"_s, u"a\nb"_s,   u"<b>"_s,
                                  u"x\u0000y"_s, u"\u202e"_s,  u"Straße"_s, QString(300, u'q') };
        return words.at(m_random.bounded(words.size())) + QString::number(m_random.bounded(1000));
    }
    QString id()
    {
        if (m_random.bounded(4) == 0)
            return word();
        quint32 parts[4];
        m_random.fillRange(parts);
        const QString uuid
            = QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char *>(parts), sizeof parts))
                  .toString(QUuid::WithoutBraces);
        return m_random.bounded(5) == 0 ? uuid.toUpper() : uuid; // kept to the letter
    }
    template <class Id>
    QList<Id> ids()
    {
        QList<Id> list;
        for (int left = m_random.bounded(4); left > 0; --left)
            list.append(Id(id()));
        return list;
    }
    std::optional<QDateTime> time()
    {
        if (flip())
            return std::nullopt;
        return QDateTime::fromMSecsSinceEpoch(
            m_random.bounded(2'000'000'000) * 1000LL - 500'000'000'000LL, Qt::UTC);
    }
    Group group()
    {
        Group group;
        group.id = GroupId(id());
        group.organization = OrganizationId(m_random.bounded(5) == 0 ? u"other"_s : u"acme"_s);
        group.name = word();
        if (flip())
            group.description = flip() ? word() : u""_s;
        group.created = time();
        group.createdBy = flip() ? id() : QString();
        group.modified = time();
        group.modifiedBy = flip() ? id() : QString();
        for (int left = m_random.bounded(3); left > 0; --left)
            group.locations.append(word());
        if (flip())
            group.members = MemberCounts { count(), count(), count() };
        if (flip())
            group.deleteProtection = flip();
        if (flip())
            group.state = static_cast<GroupState>(m_random.bounded(int(GroupState::Other) + 1));
        group.stateText = flip() ? word() : QString();
        group.details = details(group);
        if (flip())
            group.raw = { { u"id"_s, word() }, { u"unknown"_s, QJsonValue::Null } };
        return group;
    }

private:
    std::optional<int> count()
    {
        return flip() ? std::optional(m_random.bounded(100'000)) : std::nullopt;
    }
    GroupDetails details(const Group &group)
    {
        switch (m_random.bounded(3)) {
        case 0:
            return TursoDetails { id(), flip() ? group.locations : QStringList { word() }, word(),
                                  u"tech-preview"_s };
        case 1: {
            BraintrustDetails details;
            details.creator = UserId(flip() ? group.createdBy : id());
            if (flip())
                details.memberUsers = ids<UserId>();
            if (flip())
                details.memberGroups = ids<GroupId>();
            details.deletedAt = time();
            details.builtIn = flip();
            return details;
        }
        default: {
            NscaleDetails details;
            details.roles = ids<RoleId>();
            details.users = ids<UserId>();
            if (flip())
                details.subjects = QList<NscaleSubject> { { word(), word(), word() } };
            details.serviceAccounts = ids<ServiceAccountId>();
            if (flip())
                details.tags = { { word(), word() }, { word(), QString() } };
            details.provisioningStatus = word();
            details.healthStatus = word();
            return details;
        }
        }
    }

    QRandomGenerator m_random;
};

QList<Group> someGroups(quint32 seed, int count)
{
    RandomGroups random(seed);
    QList<Group> groups;
    for (int i = 0; i < count; ++i)
        groups.append(random.group());
    return groups;
}

} // namespace

class TestGroupBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        const QList<Group> groups = someGroups(1, 2000);
        const GroupBatch batch(groups);
        QCOMPARE(batch.size(), groups.size());
        for (qsizetype i = 0; i < groups.size(); ++i)
            QVERIFY2(batch.at(i) == groups.at(i), qPrintable(groups.at(i).id.toString()));
        QCOMPARE(batch.toList(), groups);
    }

    void theQuickReadersSayWhatTheGroupSays()
    {
        for (const Group &group : someGroups(2, 500)) {
            const GroupBatch batch({ group });
            const GroupView view = batch.view(0);
            QCOMPARE(view.id().toString(), group.id.toString());
            QCOMPARE(
                QString::fromUtf8(QByteArray(view.name().data(), qsizetype(view.name().size()))),
                group.name);
            QCOMPARE(view.description().has_value(), group.description.has_value());
            QCOMPARE(view.created().has_value(), group.created.has_value());
            QCOMPARE(view.members(), group.members);
            QCOMPARE(view.deleteProtection(), group.deleteProtection);
            QCOMPARE(view.state(), group.state);
            QCOMPARE(view.hasRaw(), !group.raw.isEmpty());
            QVERIFY(view.group(group.organization).raw.isEmpty());
        }
    }

    void thePartsSayWhatTheGroupSays()
    {
        const auto textOf = [](std::string_view utf8) {
            return QString::fromUtf8(QByteArray(utf8.data(), qsizetype(utf8.size())));
        };
        for (const Group &group : someGroups(8, 500)) {
            const GroupBatch batch({ group });
            const GroupView view = batch.view(0);
            QCOMPARE(createdByOf(view).toString(), group.createdBy);
            QCOMPARE(textOf(stateTextOf(view)), group.stateText);
            QStringList locations;
            for (TextWalk walk = locationsOf(view); const auto text = walk.next();)
                locations.append(textOf(*text));
            QCOMPARE(locations, group.locations);
            QList<RoleId> roles;
            for (IdWalk walk = rolesOf(view); const auto id = walk.next();)
                roles.append(RoleId(id->toString()));
            const auto *nscale = std::get_if<NscaleDetails>(&group.details);
            QCOMPARE(roles, nscale ? nscale->roles : QList<RoleId>());
            const auto *turso = std::get_if<TursoDetails>(&group.details);
            QCOMPARE(uuidOf(view).toString(), turso ? turso->uuid : QString());
        }
        QVERIFY(!TextWalk().next());
        QVERIFY(!IdWalk().next());
    }

    void sayingTheSameIsBeingEqual()
    {
        const QList<Group> groups = someGroups(3, 60);
        for (const Group &left : groups) {
            for (const Group &right : groups)
                QCOMPARE(GroupBatch({ left }).view(0).saysTheSame(GroupBatch({ right }).view(0)),
                         left == right);
        }
    }

    void whatOnlyOneKeptIsNotCompared()
    {
        for (Group group : someGroups(4, 200)) {
            group.raw = { { u"x"_s, 1 } };
            Group bare = group;
            bare.raw = {};
            Group other = group;
            other.raw = { { u"x"_s, 2 } };
            const GroupBatch kept({ group });
            QVERIFY(kept.view(0).saysTheSame(GroupBatch({ bare }).view(0)));
            QVERIFY(GroupBatch({ bare }).view(0).saysTheSame(kept.view(0)));
            QVERIFY(!kept.view(0).saysTheSame(GroupBatch({ other }).view(0)));
            bare.name += u'x';
            QVERIFY(!kept.view(0).saysTheSame(GroupBatch({ bare }).view(0)));
        }
    }

    void bytesAreReadBack()
    {
        const GroupBatch batch(someGroups(5, 300));
        const auto again = GroupBatch::fromBytes(batch.bytes(), batch.organization());
        QVERIFY(again);
        QCOMPARE(again->toList(), batch.toList());
        QCOMPARE(GroupBatch::fromBytes({}, {})->size(), 0);
    }

    void cutBytesAreRefused()
    {
        const GroupBatch batch(someGroups(6, 3));
        QList<qsizetype> ends;
        qsizetype end = 0;
        for (qsizetype i = 0; i < batch.size(); ++i)
            ends.append(end += batch.view(i).size());
        for (qsizetype length = 1; length < batch.bytes().size(); ++length) {
            const auto cut = GroupBatch::fromBytes(batch.bytes().first(length), {});
            QCOMPARE(cut.has_value(), ends.contains(length));
        }
    }

    /// A changed byte is refused or read as other values; it is never read past the end.
    void changedBytesAreNeverReadPastTheEnd()
    {
        const GroupBatch batch(someGroups(7, 4));
        int refused = 0;
        for (qsizetype place = 0; place < batch.bytes().size(); ++place) {
            for (const unsigned bit : { 0U, 3U, 7U }) {
                QByteArray bytes = batch.bytes();
                bytes[place] = static_cast<char>(bytes.at(place) ^ static_cast<char>(1U << bit));
                const auto read = GroupBatch::fromBytes(bytes, {});
                refused += read ? 0 : 1;
                if (read)
                    QCOMPARE(read->toList().size(), read->size());
            }
        }
        QVERIFY(refused > 0);
    }

    void recordsAreSmall()
    {
        Group group;
        group.id = GroupId(u"00000000-0000-4000-8000-000000000001"_s);
        group.name = u"data-team"_s;
        group.created = QDateTime::currentDateTimeUtc();
        group.members = MemberCounts { 3, 0, {} };
        BraintrustDetails details;
        details.memberUsers = QList<UserId>(3, UserId(u"00000000-0000-4000-8000-000000000002"_s));
        details.memberGroups = QList<GroupId>();
        group.details = details;
        const GroupBatch batch({ group });
        const auto itself = 16 + group.name.size() + 3 * 16;
        QVERIFY2(batch.bytes().size() - itself <= 30,
                 qPrintable(QString::number(batch.bytes().size() - itself)));
    }
};

QTEST_GUILESS_MAIN(TestGroupBatch)
#include "tst_groupbatch.moc"
