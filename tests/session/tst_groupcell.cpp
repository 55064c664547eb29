#include "grouptablemodel.h"
#include "modelfixture.h"

#include <QLocale>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Column = GroupTableModel::Column;

Q_DECLARE_METATYPE(std::optional<groupdesk::MemberCounts>)
Q_DECLARE_METATYPE(std::optional<bool>)

namespace {

Group turso(const QString &name)
{
    Group group = makeGroup(name, name);
    group.details = TursoDetails {};
    return group;
}

} // namespace

class GroupCellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void headers();
    void members_data();
    void members();
    void protection_data();
    void protection();
    void states_data();
    void states();
    void datesAreTheLocalesShortOnes();
    void unknownAndNotApplicableDiffer();
    void namesShowNoControlCharacters();
    void toolTipsNeverBecomeMarkup();
    void speaksWhatColoursSay();
    void numbersStandRight();
    void sortValuesAreTyped();
    void theSearchKeyIsFoldedAndComplete();

private:
    [[nodiscard]] QVariant cell(const Group &group, Column column, int role = Qt::DisplayRole)
    {
        GroupTableModel model;
        model.setGroups(m_source, { group });
        return model.index(0, static_cast<int>(column)).data(role);
    }

    Source m_source = makeSource(u"p"_s, u"acme"_s);
};

void GroupCellTest::headers()
{
    GroupTableModel model;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(
        headers,
        (QStringList { u"Name"_s, u"Platform"_s, u"Organization"_s, u"Members"_s, u"Location"_s,
                       u"Protection"_s, u"State"_s, u"Created"_s, u"Description"_s }));
    QVERIFY(!model.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void GroupCellTest::members_data()
{
    using Counts = std::optional<MemberCounts>;
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("none at all") << Counts() << u"–"_s << u"no members on this platform"_s;
    QTest::newRow("unknown") << Counts(MemberCounts {}) << u"?"_s << u"number of people unknown"_s;
    QTest::newRow("zero") << Counts(MemberCounts { 0, 0, 0 }) << u"0"_s << u"0 people"_s;
    QTest::newRow("one") << Counts(MemberCounts { 1, {}, {} }) << u"1"_s << u"1 person"_s;
    QTest::newRow("groups") << Counts(MemberCounts { 12, 3, {} }) << u"12 + 3 groups"_s
                            << u"12 people, 3 groups"_s;
    QTest::newRow("accounts") << Counts(MemberCounts { 4, {}, 2 }) << u"4 + 2 svc"_s
                              << u"4 people, 2 service accounts"_s;
    QTest::newRow("one of each") << Counts(MemberCounts { 1, 1, 1 }) << u"1 + 1 group + 1 svc"_s
                                 << u"1 person, 1 group, 1 service account"_s;
    QTest::newRow("people unknown") << Counts(MemberCounts { {}, 3, {} }) << u"? + 3 groups"_s
                                    << u"number of people unknown, 3 groups"_s;
}

void GroupCellTest::members()
{
    QFETCH(std::optional<MemberCounts>, counts);
    Group group = makeGroup(u"x"_s, u"x"_s);
    group.members = counts;
    QTEST(cell(group, Column::Members).toString(), "shown");
    QTEST(cell(group, Column::Members, Qt::AccessibleTextRole).toString(), "spoken");
}

void GroupCellTest::protection_data()
{
    QTest::addColumn<bool>("onTurso");
    QTest::addColumn<std::optional<bool>>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("on") << true << std::optional<bool>(true) << u"On"_s
                        << u"production, delete protection on"_s;
    QTest::newRow("off") << true << std::optional<bool>(false) << u"Off"_s
                         << u"production, delete protection off"_s;
    QTest::newRow("unknown") << true << std::optional<bool>() << u"?"_s
                             << u"production, delete protection unknown"_s;
    QTest::newRow("no such thing") << false << std::optional<bool>() << u"–"_s
                                   << u"production, no delete protection on this platform"_s;
}

void GroupCellTest::protection()
{
    QFETCH(bool, onTurso);
    QFETCH(std::optional<bool>, value);
    Group group = onTurso ? turso(u"x"_s) : makeGroup(u"x"_s, u"x"_s);
    group.deleteProtection = value;
    QTEST(cell(group, Column::Protection).toString(), "shown");
    QTEST(cell(group, Column::Protection, Qt::AccessibleTextRole).toString(), "spoken");
}

void GroupCellTest::states_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, GroupState state, const QString &shown) {
        QTest::newRow(name) << static_cast<int>(state) << shown;
    };
    row("healthy", GroupState::Healthy, u"Healthy"_s);
    row("degraded", GroupState::Degraded, u"Degraded"_s);
    row("unhealthy", GroupState::Unhealthy, u"Unhealthy"_s);
    row("archived", GroupState::Archived, u"Archived"_s);
    row("pending", GroupState::Pending, u"Pending"_s);
    row("deleting", GroupState::Deleting, u"Deleting"_s);
    row("a new word", GroupState::Other, u"hibernating"_s);
}

void GroupCellTest::states()
{
    QFETCH(int, state);
    Group group = makeGroup(u"x"_s, u"x"_s);
    QCOMPARE(cell(group, Column::State).toString(), u"–"_s);
    group.state = static_cast<GroupState>(state);
    group.stateText = u"hibernating"_s;
    QTEST(cell(group, Column::State).toString(), "shown");
}

void GroupCellTest::datesAreTheLocalesShortOnes()
{
    Group group = makeGroup(u"x"_s, u"x"_s);
    group.created = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    group.createdBy = u"ada@example.org"_s;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(cell(group, Column::Created).toString(), u"04.03.26"_s);
    QLocale::setDefault(QLocale::c());
    QVERIFY(cell(group, Column::Created, Qt::ToolTipRole).toString().contains("ada@"_L1));
}

void GroupCellTest::unknownAndNotApplicableDiffer()
{
    const Group permission = makeGroup(u"x"_s, u"x"_s);
    const Group database = turso(u"x"_s);
    QCOMPARE(cell(permission, Column::Created).toString(), u"?"_s);
    QCOMPARE(cell(database, Column::Created).toString(), u"–"_s);
    QCOMPARE(cell(permission, Column::Location).toString(), u"–"_s);
    QCOMPARE(cell(database, Column::Location).toString(), u"?"_s);
    QCOMPARE(cell(permission, Column::Description).toString(), QString());
    QCOMPARE(cell(database, Column::Description).toString(), u"–"_s);
}

void GroupCellTest::namesShowNoControlCharacters()
{
    const QString name = u"a\u202eb\nc"_s;
    QCOMPARE(cell(makeGroup(u"x"_s, name), Column::Name).toString(), u"a\ufffdb\u240ac"_s);
    QCOMPARE(cell(makeGroup(u"x"_s, name), Column::Name, GroupTableModel::RowRole)
                 .value<GroupRow>()
                 .group.name,
             name);
}

void GroupCellTest::toolTipsNeverBecomeMarkup()
{
    Group group = makeGroup(u"<i>"_s, u"<b>bold</b> & co"_s);
    group.description = u"<img src=x>"_s;
    m_source.organization.name = u"<u>acme"_s;
    for (int column = 0; column < GroupTableModel::columnTotal; ++column) {
        const QString tip = cell(group, static_cast<Column>(column), Qt::ToolTipRole).toString();
        // Always a paragraph, so that no guess is left to make, and nothing else in brackets.
        QVERIFY2(tip.startsWith("<p>"_L1) && tip.endsWith("</p>"_L1), qPrintable(tip));
        for (const auto tag : { "<b>"_L1, "<i>"_L1, "<u>"_L1, "<img"_L1 })
            QVERIFY2(!tip.contains(tag), qPrintable(tip));
    }
    QVERIFY(cell(group, Column::Name, Qt::ToolTipRole)
                .toString()
                .contains("&lt;b&gt;bold&lt;/b&gt; &amp; co"_L1));
    m_source.organization.name = u"acme Inc"_s;
}

void GroupCellTest::speaksWhatColoursSay()
{
    GroupTableModel model;
    m_source.profile.endpointClass = EndpointClass::Staging;
    Group group = makeGroup(u"x"_s, u"data"_s);
    model.setGroups(m_source, { group });
    const auto spoken = [&model](Column column) {
        return model.index(0, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(Column::Name), u"data, Braintrust, acme Inc, staging"_s);
    model.setBusy(refOf(m_source, u"x"_s), true);
    QCOMPARE(spoken(Column::Name), u"data, Braintrust, acme Inc, staging, in progress"_s);
    group.description = u"new"_s;
    model.setGroups(m_source, { group });
    QCOMPARE(spoken(Column::Name), u"data, Braintrust, acme Inc, staging, in progress, changed"_s);
    for (int column = 0; column < GroupTableModel::columnTotal; ++column)
        QVERIFY(spoken(static_cast<Column>(column)).size() > 1); // never a lone "?" or "–"
    m_source.profile.endpointClass = EndpointClass::Production;
}

void GroupCellTest::numbersStandRight()
{
    const Group group = makeGroup(u"x"_s, u"x"_s);
    const auto alignment = [&](Column column) {
        return Qt::Alignment(cell(group, column, Qt::TextAlignmentRole).toInt());
    };
    QVERIFY(alignment(Column::Members).testFlag(Qt::AlignRight));
    QVERIFY(alignment(Column::Name).testFlag(Qt::AlignLeft));
}

void GroupCellTest::sortValuesAreTyped()
{
    const auto value = [this](const Group &group, Column column) {
        return cell(group, column, GroupTableModel::SortRole);
    };
    Group group = makeGroup(u"x"_s, u"x"_s);
    QVERIFY(!value(group, Column::Members).isValid());
    QVERIFY(!value(group, Column::Protection).isValid());
    QVERIFY(!value(group, Column::State).isValid());
    QVERIFY(!value(group, Column::Created).isValid());
    QVERIFY(!value(group, Column::Location).isValid());
    QVERIFY(!value(group, Column::Description).isValid());
    group.members = MemberCounts { 12, 3, {} };
    group.deleteProtection = true;
    group.state = GroupState::Degraded;
    group.created = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    group.locations = QStringList { u"fra"_s };
    QCOMPARE(value(group, Column::Members), QVariant(12));
    QCOMPARE(value(group, Column::Protection), QVariant(1));
    QCOMPARE(value(group, Column::State).typeId(), int(QMetaType::Int));
    QCOMPARE(value(group, Column::Created), QVariant(*group.created));
    QCOMPARE(value(group, Column::Location), QVariant(u"fra"_s));
    QCOMPARE(value(group, Column::Name), QVariant(u"x"_s));
}

void GroupCellTest::theSearchKeyIsFoldedAndComplete()
{
    Group group = makeGroup(u"ID-1"_s, u"ÄRZTE"_s);
    group.description = u"Ops Team"_s;
    group.locations = QStringList { u"FRA"_s };
    group.details = TursoDetails { u"UUID-9"_s, {}, {}, {} };
    const QString key = cell(group, Column::Name, GroupTableModel::SearchRole).toString();
    for (const auto &part : { u"ärzte"_s, u"id-1"_s, u"ops team"_s, u"acme inc"_s, u"acme"_s,
                              u"braintrust"_s, u"fra"_s, u"uuid-9"_s })
        QVERIFY2(key.contains(part), qPrintable(key));
    QVERIFY(!key.contains(u"ärzteid"_s));
}

QTEST_GUILESS_MAIN(GroupCellTest)
#include "tst_groupcell.moc"
