#include "nscale/nscaledecode.h"
#include "nscale/nscaleeditbase.h"
#include "openedclient.h"
#include "randomnscale.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

constexpr int rounds = 1000;
constexpr quint32 firstSeed = 20261128;

const Organization lab = organizationOf(u"d0aa"_s, u"lab"_s);

EditBase baseOf(const RandomGroup &made)
{
    return nscale::editBase({ *nscale::group(made.group, lab.id), made.users, made.roles,
                              made.projects, QJsonArray { made.group }, QString(), made.version,
                              randomIssuer() });
}

/// Changes one field of a group; what the list it changes is expected to be afterwards is for the
/// caller to say.
void edit(GroupContent &content, GroupField field)
{
    switch (field) {
    case GroupField::Name:
        content.name = u"renamed"_s;
        return;
    case GroupField::Description:
        content.description = u"described anew"_s;
        return;
    case GroupField::Tags:
        content.tags->append({ u"added"_s, u"1"_s });
        return;
    default:
        content.lists[field].append(field == GroupField::Projects ? u"p1"_s : u"added"_s);
    }
}

/// \a body with what \a field edited undone, so that it can be compared as a whole.
QJsonObject undone(QJsonObject body, const QJsonObject &raw, GroupField field)
{
    const auto restore = [&](const QString &part, const QString &key) {
        QJsonObject object = body.value(part).toObject();
        const QJsonValue old = raw.value(part)[key];
        if (old.isUndefined())
            object.remove(key);
        else
            object.insert(key, old);
        body.insert(part, object);
    };
    if (field == GroupField::Name)
        restore(u"metadata"_s, u"name"_s);
    else if (field == GroupField::Description)
        restore(u"metadata"_s, u"description"_s);
    else if (field == GroupField::Tags)
        restore(u"metadata"_s, u"tags"_s);
    else if (field == GroupField::Roles)
        restore(u"spec"_s, u"roleIDs"_s);
    else if (field == GroupField::ServiceAccounts)
        restore(u"spec"_s, u"serviceAccountIDs"_s);
    return body;
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What was there, plus "added" at its end.
QJsonArray grown(const QJsonArray &list, const QJsonValue &item)
{
    QJsonArray result = list;
    result.append(item);
    return result;
}

} // namespace

/// Whatever is in a group, an edit of another field sends it back.
class TestNscaleLossless : public QObject
{
    Q_OBJECT

    const OpenedClient m_nscale { u"nscale"_s };
    QByteArray m_trouble; ///< the first thing that was wrong

    void expect(bool condition, const QByteArray &what)
    {
        if (!condition && m_trouble.isEmpty())
            m_trouble = what;
    }

    void checkMembers(const RandomGroup &made, const EditPlan &plan)
    {
        const QJsonObject raw = made.group.value("spec"_L1).toObject();
        const QJsonObject spec = plan.steps.constFirst().request.body->value("spec"_L1).toObject();
        expect(spec.contains("userIDs"_L1) != spec.contains("subjects"_L1), "one way only");
        QStringList lost;
        QStringList dead;
        for (const EditWarning &warning : plan.warnings)
            (warning.kind == EditWarning::Kind::DropsSubjects ? lost : dead) += warning.items;
        expect(dead == made.deadItems, "the dead are named");
        if (spec.contains("subjects"_L1)) {
            expect(made.storesSubjects(), "the server stores subjects");
            expect(spec.value("subjects"_L1).toArray() == made.sendable, "subjects are kept");
            expect(lost.isEmpty(), "nobody is lost");
        } else {
            expect(spec.value("userIDs"_L1) == raw.value("userIDs"_L1), "user ids are kept");
            expect(lost == made.otherItems, "whoever is lost is named");
            expect(lost.isEmpty() || !made.storesSubjects(), "lost only where it must be");
        }
    }

    void checkGroup(const RandomGroup &made, const EditPlan &plan, GroupField field)
    {
        checkMembers(made, plan);
        QJsonObject body = undone(*plan.steps.constFirst().request.body, made.group, field);
        QJsonObject raw = made.group;
        for (QJsonObject *object : { &body, &raw }) { // these two: checkMembers()
            QJsonObject spec = object->value("spec"_L1).toObject();
            spec.remove("userIDs"_L1);
            spec.remove("subjects"_L1);
            object->insert("spec"_L1, spec);
        }
        expect(body == raw, "everything else is kept: " + text(body) + " is not " + text(raw));
    }

    void checkEdited(const RandomGroup &made, const QJsonObject &body, GroupField field)
    {
        const auto check = [&](const QString &part, const QString &key, const QJsonValue &item) {
            const QJsonArray before = made.group.value(part)[key].toArray();
            expect(body.value(part)[key].toArray() == grown(before, item), "only added to");
        };
        if (field == GroupField::Roles)
            check(u"spec"_s, u"roleIDs"_s, u"added"_s);
        else if (field == GroupField::ServiceAccounts)
            check(u"spec"_s, u"serviceAccountIDs"_s, u"added"_s);
        else if (field == GroupField::Tags)
            check(u"metadata"_s, u"tags"_s,
                  QJsonObject { { u"name"_s, u"added"_s }, { u"value"_s, u"1"_s } });
        else if (field == GroupField::Name)
            expect(body["metadata"_L1]["name"_L1] == u"renamed"_s, "the name");
        else
            expect(body["metadata"_L1]["description"_L1] == u"described anew"_s, "the description");
    }

    void checkProject(const RandomGroup &made, const EditPlan &plan)
    {
        expect(plan.steps.size() == 1 && plan.steps.constFirst().item == "p1"_L1, "one project");
        QJsonObject body = *plan.steps.constFirst().request.body;
        QJsonObject raw = made.projects.at(1).toObject();
        QJsonObject spec = raw.value("spec"_L1).toObject();
        spec.insert("groupIDs"_L1, grown(spec.value("groupIDs"_L1).toArray(), u"g1"_s));
        raw.insert("spec"_L1, spec);
        expect(body == raw, "the project is kept: " + text(body));
    }

    void check(const RandomGroup &made, GroupField field)
    {
        const EditBase base = baseOf(made);
        GroupContent wanted = base.content;
        edit(wanted, field);
        const CloudResult<EditPlan> plan = m_nscale.client->editing().plan(lab, base, wanted);
        // Subjects that must be sent leave no place for a user id without a user.
        const bool impossible = field != GroupField::Projects && made.storesSubjects()
            && !made.otherItems.isEmpty() && made.hasUnknownUsers;
        expect(plan.has_value() != impossible, "planned unless somebody would be lost silently");
        if (!plan) {
            expect(plan.error().kind == CloudError::Kind::BadArgument
                       && plan.error().field == "userIDs"_L1,
                   "the field is named");
            return;
        }
        if (field == GroupField::Projects) {
            checkProject(made, *plan);
            return;
        }
        expect(plan->steps.size() == 1, "one PUT");
        checkGroup(made, *plan, field);
        checkEdited(made, *plan->steps.constFirst().request.body, field);
    }

private Q_SLOTS:
    void anyEditKeepsEverythingElse()
    {
        const QList<GroupField> fields { GroupField::Name,     GroupField::Description,
                                         GroupField::Tags,     GroupField::Roles,
                                         GroupField::Projects, GroupField::ServiceAccounts };
        QSet<QString> seen; // that the groups were worth it
        for (quint32 seed = firstSeed; seed < firstSeed + rounds; ++seed) {
            QRandomGenerator random(seed);
            const RandomGroup made = randomGroup(random);
            for (const GroupField field : fields) {
                check(made, field);
                QVERIFY2(m_trouble.isEmpty(),
                         qPrintable(u"seed %1, field %2: %3"_s.arg(seed)
                                        .arg(int(field))
                                        .arg(QString::fromUtf8(m_trouble))));
            }
            seen.insert(u"%1 %2 %3 %4"_s.arg(made.storesSubjects())
                            .arg(made.otherItems.isEmpty())
                            .arg(made.deadItems.isEmpty())
                            .arg(made.hasUnknownUsers));
        }
        QCOMPARE(seen.size(), 16);
    }

    /// Taking somebody in or out leaves all others as they were.
    void editingUsersKeepsGuests()
    {
        for (quint32 seed = firstSeed; seed < firstSeed + rounds; ++seed) {
            QRandomGenerator random(seed);
            const RandomGroup made = randomGroup(random);
            const EditBase base = baseOf(made);
            GroupContent wanted = base.content;
            QStringList &users = wanted.lists[GroupField::Users];
            users.removeIf([](const QString &id) { return id.startsWith(u"unknown-"_s); });
            if (users.contains(u"u3"_s))
                users.removeAll(u"u3"_s);
            else
                users.append(u"u3"_s);
            const CloudResult<EditPlan> plan = m_nscale.client->editing().plan(lab, base, wanted);
            QVERIFY2(plan, qPrintable(QString::number(seed)));
            const QJsonObject spec
                = plan->steps.constFirst().request.body->value("spec"_L1).toObject();
            QStringList sent;
            QJsonArray guests;
            for (const QJsonValue &subject : spec.value("subjects"_L1).toArray()) {
                if (subject["issuer"_L1] == randomIssuer())
                    sent.append(u"u"_s + subject["id"_L1].toString().mid(4, 1));
                else
                    guests.append(subject);
            }
            for (const QJsonValue &id : spec.value("userIDs"_L1).toArray())
                sent.append(id.toString());
            QVERIFY2(QSet<QString>(sent.cbegin(), sent.cend())
                         == QSet<QString>(users.cbegin(), users.cend()),
                     qPrintable(QString::number(seed)));
            if (!made.storesSubjects())
                continue;
            QJsonArray expected;
            for (const QJsonValue &subject : made.sendable) {
                if (subject["issuer"_L1] != randomIssuer())
                    expected.append(subject);
            }
            QVERIFY2(guests == expected, qPrintable(QString::number(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestNscaleLossless)
#include "tst_nscale_lossless.moc"
