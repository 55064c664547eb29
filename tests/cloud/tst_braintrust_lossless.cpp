#include "braintrust/braintrustdecode.h"
#include "braintrust/braintrusteditbase.h"
#include "braintrustdesk.h"
#include "randombraintrust.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

constexpr int rounds = 600;
constexpr quint32 firstSeed = 20261129;

const Organization acme = organizationOf(uuidText(0xacce), u"Acme Corp"_s);

EditBase baseOf(const RandomBraintrust &made)
{
    return braintrust::editBase({ *braintrust::group(made.group, acme.id), made.groups });
}

QString keyOf(GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return u"name"_s;
    case GroupField::Description:
        return u"description"_s;
    case GroupField::Users:
        return u"member_users"_s;
    default:
        return u"member_groups"_s;
    }
}

/// Some go, some come.
void edit(QRandomGenerator &random, QStringList &list, const QStringList &added)
{
    const int keep = 10 - random.bounded(4);
    list.removeIf([&](const QString &) { return random.bounded(10) >= keep; });
    list.append(added);
}

void edit(QRandomGenerator &random, GroupContent &content, GroupField field)
{
    if (field == GroupField::Name)
        content.name = u"renamed \"1\""_s;
    else if (field == GroupField::Description)
        content.description = random.bounded(3) == 0 ? QString() : u"described anew"_s;
    else if (field == GroupField::Users)
        edit(random, content.lists[field], randomUsers(random));
    else
        edit(random, content.lists[field], randomGroups(random));
}

QStringList idSet(const QStringList &ids)
{
    return groupdesk::test::idSet(QJsonArray::fromStringList(ids));
}

/// Those of \a ids that are not in \a others; both are sorted.
QStringList without(const QStringList &ids, const QStringList &others)
{
    QStringList rest;
    std::set_difference(ids.cbegin(), ids.cend(), others.cbegin(), others.cend(),
                        std::back_inserter(rest));
    return rest;
}

} // namespace

/// Whatever is in a group, an edit of one field leaves everything else at the server as it was.
class TestBraintrustLossless : public QObject
{
    Q_OBJECT

    const OpenedClient m_braintrust { u"braintrust"_s };
    QByteArray m_trouble; ///< the first thing that was wrong
    int m_inParts = 0; ///< plans of several requests

    void expect(bool condition, const QByteArray &what)
    {
        if (!condition && m_trouble.isEmpty())
            m_trouble = what;
    }

    [[nodiscard]] CloudResult<EditPlan> plan(const EditBase &base, const GroupContent &wanted) const
    {
        return m_braintrust.client->editing().plan(acme, base, wanted);
    }

    /// The group as the server has it once every step was sent.
    QJsonObject applied(QJsonObject group, const EditPlan &plan)
    {
        for (const EditStep &step : plan.steps) {
            const Result<QJsonObject, QString> after = patched(group, *step.request.body);
            expect(after.has_value(), after ? QByteArray() : after.error().toUtf8());
            if (after)
                group = *after;
        }
        return group;
    }

    /// What all requests say together is the difference, and nothing but that.
    void checkParts(const EditPlan &plan, const EditBase &base, const GroupContent &wanted,
                    GroupField field)
    {
        QStringList added;
        QStringList removed;
        for (const EditStep &step : plan.steps) {
            expect(step.fields == QList<GroupField> { field }, "the field is named");
            for (auto part = step.request.body->begin(); part != step.request.body->end(); ++part) {
                expect(part.key().endsWith(keyOf(field)), "only the field is sent");
                QStringList &all = part.key().startsWith("add_"_L1) ? added : removed;
                for (const QJsonValue &id : part.value().toArray())
                    all.append(id.toString());
            }
        }
        const QStringList before = idSet(base.content.lists.value(field));
        const QStringList after = idSet(wanted.lists.value(field));
        expect(idSet(added) == without(after, before), "all who come");
        expect(idSet(removed) == without(before, after), "all who go");
        expect(added.size() == idSet(added).size() && removed.size() == idSet(removed).size(),
               "each once");
    }

    void checkServer(const RandomBraintrust &made, const EditPlan &plan, const GroupContent &wanted,
                     GroupField field)
    {
        QJsonObject after = applied(made.group, plan);
        const EditBase seen
            = braintrust::editBase({ *braintrust::group(after, acme.id), made.groups });
        const CloudResult<EditPlan> rest = this->plan(seen, wanted);
        expect(rest && rest->steps.isEmpty(), "nothing is left to do");
        const QString key = keyOf(field);
        if (isList(field))
            expect(test::idSet(after.value(key)) == idSet(wanted.lists.value(field)), "the list");
        else if (field == GroupField::Name)
            expect(after.value(key) == wanted.name, "the name");
        else
            expect(after.value(key).toString() == *wanted.description, "the description");
        if (made.group.contains(key))
            after.insert(key, made.group.value(key));
        else
            after.remove(key);
        expect(after == made.group, "everything else");
    }

    void check(const RandomBraintrust &made, GroupField field, QRandomGenerator &random)
    {
        const EditBase base = baseOf(made);
        const bool known = !isList(field) || base.content.lists.contains(field);
        expect(known != base.limits.contains(field), "what is absent cannot be edited");
        GroupContent wanted = base.content;
        edit(random, wanted, field);
        const QStringList added
            = without(idSet(wanted.lists.value(field)), idSet(base.content.lists.value(field)));
        const bool circle = field == GroupField::IncludedGroups
            && std::any_of(added.cbegin(), added.cend(),
                           [&made](const QString &id) { return made.leadsBack(id); });
        const CloudResult<EditPlan> planned = plan(base, wanted);
        expect(planned.has_value() == (known && !circle), "planned unless unknown or in a circle");
        if (!planned) {
            expect(planned.error().kind == CloudError::Kind::BadArgument
                       && planned.error().field == keyOf(field),
                   "the field is named");
            return;
        }
        if (isList(field))
            checkParts(*planned, base, wanted, field);
        checkServer(made, *planned, wanted, field);
        m_inParts += planned->steps.size() > 1 ? 1 : 0;
    }

private Q_SLOTS:
    void anyEditKeepsEverythingElse()
    {
        const QList<GroupField> fields { GroupField::Name, GroupField::Description,
                                         GroupField::Users, GroupField::IncludedGroups };
        for (quint32 seed = firstSeed; seed < firstSeed + rounds; ++seed) {
            QRandomGenerator random(seed);
            const RandomBraintrust made = randomBraintrust(random);
            for (const GroupField field : fields) {
                check(made, field, random);
                QVERIFY2(m_trouble.isEmpty(),
                         qPrintable(u"seed %1, field %2: %3"_s.arg(seed)
                                        .arg(int(field))
                                        .arg(QString::fromUtf8(m_trouble))));
            }
        }
        QVERIFY(m_inParts > rounds / 60); // that the groups were worth it
    }

    /// Several fields at once come out as if they had been edited one by one.
    void allAtOnce()
    {
        for (quint32 seed = firstSeed; seed < firstSeed + rounds; ++seed) {
            QRandomGenerator random(seed);
            const RandomBraintrust made = randomBraintrust(random);
            const EditBase base = baseOf(made);
            GroupContent wanted = base.content;
            edit(random, wanted, GroupField::Name);
            edit(random, wanted, GroupField::Description);
            if (wanted.lists.contains(GroupField::Users))
                edit(random, wanted, GroupField::Users);
            const CloudResult<EditPlan> planned = plan(base, wanted);
            QVERIFY2(planned, qPrintable(QString::number(seed)));
            const QJsonObject after = applied(made.group, *planned);
            QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
            const EditBase seen
                = braintrust::editBase({ *braintrust::group(after, acme.id), made.groups });
            QVERIFY2(plan(seen, wanted)->steps.isEmpty(), qPrintable(QString::number(seed)));
            QCOMPARE(after.value("member_groups"_L1), made.group.value("member_groups"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TestBraintrustLossless)
#include "tst_braintrust_lossless.moc"
