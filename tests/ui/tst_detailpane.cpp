#include "detailpane.h"
#include "memberlistview.h"
#include "resources.h"
#include "windowfixture.h"
#include "wraplabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What the pane says of the selected group, and that it says no more than is known.
class DetailPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void followsTheSelection();
    void countsSeveral();
    void readsTheGroupAnew();
    void doesNotAskForEveryRowPassed();
    void factsOfAGroup();
    void listsWithNames();
    void namesStayIdsWhenTheyCannotBeRead();
    void unknownIsNotNone();
    void anEmptyListSaysSo();
    void jsonAsItWasSent();
    void copiesTheId();
    void aRetrieveThatFailsIsSaid();
    void aGroupDeletedElsewhereCanBeTakenOff();
    void aGroupThatLeavesTheTableLeavesThePane();
    void doesNotTakeTheFocus();
    void hostileNames_data();
    void hostileNames();

private:
    static DetailPane *pane(const WindowFixture &f) { return f.child<DetailPane>(u"detailPane"_s); }
    static QString name(const WindowFixture &f)
    {
        return f.child<WrapLabel>(u"detailName"_s)->text();
    }
    /// The value of a line of the Overview tab; null if there is no such line.
    static QString fact(const WindowFixture &f, const QString &label)
    {
        const auto values = pane(f)->findChildren<WrapLabel *>();
        for (const WrapLabel *value : values) {
            if (value->accessibleName().startsWith(label + u": "_s))
                return value->text();
        }
        return {};
    }
    static QString tabText(const WindowFixture &f, const QString &title)
    {
        const auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(title))
                return tabs->tabText(i);
        }
        return {};
    }
    /// The text of the JSON tab, which is written when it is looked at.
    static QString json(const WindowFixture &f)
    {
        auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        return f.child<QPlainTextEdit>(u"detailJson"_s)->toPlainText();
    }
    static MemberListView *list(const WindowFixture &f, const QString &title)
    {
        const auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(title))
                return qobject_cast<MemberListView *>(tabs->widget(i));
        }
        return nullptr;
    }
    static QStringList items(const MemberListView *list)
    {
        QStringList texts;
        const QAbstractItemModel *model = list->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    static Group team(const QList<UserId> &users)
    {
        Group group = makeGroup(u"a"_s, u"alpha"_s);
        BraintrustDetails details;
        details.memberUsers = users;
        group.details = details;
        group.members = MemberCounts { int(users.size()), {}, {} };
        return group;
    }
};

void DetailPaneTest::followsTheSelection()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.child<QWidget>(u"detailEmpty"_s)->isVisible());
    QVERIFY(f.click(u"alpha"_s));
    QCOMPARE(name(f), u"alpha"_s);
    QVERIFY(f.child<WrapLabel>(u"detailName"_s)->isVisible());
    const QString where = f.child<WrapLabel>(u"detailWhere"_s)->text();
    QVERIFY(where.contains(u"Braintrust"_s) && where.contains(u"Acme"_s));
    QVERIFY(where.contains(u"Development"_s));
    QCOMPARE(f.child<WrapLabel>(u"detailId"_s)->text(), u"a"_s);
    QTest::keyClick(f.table(), Qt::Key_Down);
    QCOMPARE(name(f), u"beta"_s);
    f.table()->clearSelection();
    QVERIFY(f.child<QWidget>(u"detailEmpty"_s)->isVisible());
    QVERIFY(!pane(f)->shown());
}

void DetailPaneTest::countsSeveral()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"gamma"_s, Qt::ShiftModifier));
    const auto *empty = f.child<QWidget>(u"detailEmpty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(f.table()->selectedRefs().size(), 4);
    QVERIFY(empty->findChild<QLabel *>(u"emptySentence"_s)->text().contains(u'4'));
}

void DetailPaneTest::readsTheGroupAnew()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    Group fuller = makeGroup(u"a"_s, u"alpha"_s);
    fuller.description = u"now known"_s;
    f.platform.setGroups(f.o1, { fuller });
    QVERIFY(f.click(u"alpha"_s));
    QCOMPARE(fact(f, u"Description"_s), QString());
    QTRY_COMPARE(fact(f, u"Description"_s), u"now known"_s);
    QCOMPARE(f.platform.count(Call::Retrieve), 1);
}

void DetailPaneTest::doesNotAskForEveryRowPassed()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(f.table(), Qt::Key_Down);
    QTRY_COMPARE(f.platform.count(Call::Retrieve), 1);
    const auto requests = f.platform.requests();
    const auto asked = std::find_if(
        requests.cbegin(), requests.cend(),
        [](const FakePlatform::Request &request) { return request.call == Call::Retrieve; });
    QCOMPARE(asked->argument, f.table()->selectedRefs().constFirst().group.toString());
}

void DetailPaneTest::factsOfAGroup()
{
    WindowFixture f;
    Group group = makeGroup(u"a"_s, u"alpha"_s);
    group.description = u"who analyse"_s;
    group.created = QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
    group.createdBy = u"ada@example.org"_s;
    f.platform.setGroups(f.o1, { group });
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QCOMPARE(fact(f, u"Description"_s), u"who analyse"_s);
    QCOMPARE(fact(f, u"Profile"_s), u"First"_s);
    QCOMPARE(fact(f, u"Organization"_s), u"Acme"_s);
    QCOMPARE(fact(f, u"Created by"_s), u"ada@example.org"_s);
    QVERIFY(fact(f, u"Created"_s).contains(u"24"_s));
    QVERIFY(fact(f, u"Changed"_s).isNull());
}

void DetailPaneTest::listsWithNames()
{
    WindowFixture f;
    f.platform.setGroups(f.o1, { team({ UserId(u"u-1"_s), UserId(u"u-2"_s), UserId(u"u-3"_s) }) });
    f.platform.setDirectory(f.o1, DirectoryKind::Users,
                            { { u"u-1"_s, u"Ada Lovelace"_s, u"ada@example.org"_s },
                              { u"u-2"_s, u"Bob <b>K.</b>"_s, {} } });
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QCOMPARE(tabText(f, u"Members"_s), u"Members (3)"_s);
    QTRY_VERIFY(items(list(f, u"Members"_s)).contains(u"Ada Lovelace"_s));
    const QStringList shown = items(list(f, u"Members"_s));
    QCOMPARE(shown.size(), 3);
    QVERIFY(shown.contains(u"Bob <b>K.</b>"_s));
    QTRY_VERIFY(items(list(f, u"Members"_s)).contains(u"unknown user u-3"_s));
    // Users, service accounts, roles, projects: each once.
    QCOMPARE(f.platform.count(Call::Directory), 4);
}

void DetailPaneTest::namesStayIdsWhenTheyCannotBeRead()
{
    WindowFixture f;
    f.platform.setGroups(f.o1, { team({ UserId(u"u-1"_s) }) });
    f.platform.failNext(Call::Directory, makeError(Kind::Forbidden, 403));
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QTRY_COMPARE(f.platform.count(Call::Directory), 4);
    QCOMPARE(items(list(f, u"Members"_s)), QStringList(u"u-1"_s));
    QVERIFY(f.headlines().isEmpty());
}

void DetailPaneTest::unknownIsNotNone()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s)); // its platform did not send the members
    QCOMPARE(tabText(f, u"Members"_s), u"Members (?)"_s);
    const auto *view = list(f, u"Members"_s);
    const auto labels = view->findChildren<QLabel *>();
    const bool saysSo = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"did not say"_s);
    });
    QVERIFY(saysSo);
}

void DetailPaneTest::anEmptyListSaysSo()
{
    WindowFixture f;
    f.platform.setGroups(f.o1, { team({}) });
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QCOMPARE(tabText(f, u"Members"_s), u"Members (0)"_s);
    const auto *view = list(f, u"Members"_s);
    const auto labels = view->findChildren<QLabel *>();
    const bool saysSo = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == "Nobody is a direct member"_L1;
    });
    QVERIFY(saysSo);
}

void DetailPaneTest::jsonAsItWasSent()
{
    WindowFixture f;
    Group group = makeGroup(u"a"_s, u"alpha"_s);
    group.raw = { { u"id"_s, u"a"_s },
                  { u"unheard_of"_s, QJsonArray { 1, u"<b>two</b>"_s, QJsonValue::Null } } };
    f.platform.setGroups(f.o1, { group });
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.child<QPlainTextEdit>(u"detailJson"_s)->isReadOnly());
    QVERIFY(f.child<QPlainTextEdit>(u"detailJson"_s)->toPlainText().isEmpty());
    const auto parsed = QJsonDocument::fromJson(json(f).toUtf8());
    QCOMPARE(parsed.object(), group.raw);
    QVERIFY(json(f).contains(u"<b>two</b>"_s));
    QVERIFY(!f.child<QLabel>(u"jsonNote"_s)->isVisible());
}

void DetailPaneTest::copiesTheId()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"delta"_s));
    QTest::mouseClick(f.child<QAbstractButton>(u"copyIdButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"d"_s);
}

void DetailPaneTest::aRetrieveThatFailsIsSaid()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.failNext(Call::Retrieve, makeError(Kind::Timeout));
    QVERIFY(f.click(u"alpha"_s));
    QTRY_COMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"Braintrust"_s));
    QCOMPARE(name(f), u"alpha"_s);
    QCOMPARE(f.names().size(), 6);

    // Read again with success, the message has nothing left to say.
    f.table()->clearSelection();
    QVERIFY(f.click(u"alpha"_s));
    QTRY_VERIFY(f.headlines().isEmpty());
}

void DetailPaneTest::aGroupDeletedElsewhereCanBeTakenOff()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.setGroups(f.o1, { makeGroup(u"b"_s, u"beta"_s), makeGroup(u"c"_s, u"gamma"_s) });
    QVERIFY(f.click(u"alpha"_s));
    QTRY_COMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"alpha"_s));
    QVERIFY(f.names().contains(u"alpha"_s)); // nothing leaves unasked
    const auto buttons = f.window->findChildren<QAbstractButton *>(u"messageAction"_s);
    const auto remove
        = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
              return button->text().remove(u'&') == "Remove from List"_L1;
          });
    QVERIFY(remove != buttons.cend());
    QTest::mouseClick(*remove, Qt::LeftButton);
    QVERIFY(!f.names().contains(u"alpha"_s));
    QVERIFY(f.headlines().isEmpty());
    QCOMPARE(f.platform.count(Call::Remove), 0);
}

void DetailPaneTest::aGroupThatLeavesTheTableLeavesThePane()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    f.platform.setGroups(f.o1, { makeGroup(u"b"_s, u"beta"_s) });
    QVERIFY(f.refreshAll());
    QVERIFY(!pane(f)->shown());
    QVERIFY(f.child<QWidget>(u"detailEmpty"_s)->isVisible());
}

void DetailPaneTest::doesNotTakeTheFocus()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.table()->hasFocus());
    QTRY_COMPARE(f.platform.count(Call::Retrieve), 1);
    QVERIFY(f.table()->hasFocus());
}

void DetailPaneTest::hostileNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("html") << u"<b>bold</b><img src='file:///etc/passwd'> &amp;"_s;
    QTest::newRow("bidi") << u"invoice\u202Egpj.exe\u2066"_s;
    QTest::newRow("emoji") << u"👩‍🚀 team 🛰️"_s;
    QTest::newRow("controls") << u"one\ntwo\tthree\u0007"_s;
    QTest::newRow("right to left") << u"قواعد البيانات"_s;
    QTest::newRow("ampersand") << u"R&D &File"_s;
    QTest::newRow("5000 characters") << QString(5000, u'x');
}

void DetailPaneTest::hostileNames()
{
    QFETCH(QString, text);
    WindowFixture f;
    Group group = makeGroup(text, text);
    group.description = text;
    group.createdBy = text;
    group.raw = { { u"name"_s, text } };
    BraintrustDetails details;
    details.memberUsers = QList { UserId(u"u-1"_s) };
    group.details = details;
    f.platform.setGroups(f.o1, { group });
    f.platform.setDirectory(f.o1, DirectoryKind::Users, { { u"u-1"_s, text, text } });
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    const int width = f.window->width();
    QCOMPARE(f.names(), QStringList(displayName(text)));
    QVERIFY(f.click(displayName(text)));
    QCOMPARE(name(f), displayName(text));
    QCOMPARE(fact(f, u"Created by"_s), displayName(text));
    QTRY_COMPARE(items(list(f, u"Members"_s)), QStringList(displayName(text)));
    QCOMPARE(QJsonDocument::fromJson(json(f).toUtf8()).object(), group.raw);

    const QVariant tip = f.row(displayName(text)).data(Qt::ToolTipRole);
    const QString escaped = displayName(text).toHtmlEscaped();
    QVERIFY(tip.toString().contains(escaped));
    const auto labels = f.window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool taken
            = label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text());
        QVERIFY2(!taken && label->textFormat() != Qt::RichText, qPrintable(label->text().left(80)));
    }
    const auto widgets = f.window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY2(!widget->toolTip().contains("<b>"_L1) && !widget->toolTip().contains("<img"_L1),
                 qPrintable(widget->objectName()));
    QCOMPARE(f.window->width(), width); // a long name makes nothing wider
    QVERIFY(!f.window->grab().isNull()); // every part paints
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
