#include "dialogchecks.h"
#include "help/helplistmodel.h"
#include "help/helptopic.h"
#include "help/helpview.h"
#include "help/helpwindow.h"
#include "help/keysdialog.h"
#include "resources.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>
#include <QWindow>

#include <algorithm>
#include <functional>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// The help's window, F1 everywhere in the program, and the key sheet.
class HelpWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void showsPagesAndPlaces();
    void goesBackAndForward();
    void followsLinksOfItsOwnOnly();
    void findsAndMarks();
    void keepsTheListInStepWithThePage();
    void isUsedWithoutAPointer();
    void everythingHasAName();
    void fits_data();
    void fits();
    void f1IsAboutWhereOneIs_data();
    void f1IsAboutWhereOneIs();
    void f1IsAboutThePlatformInItsLists();
    void canBeReadBesideADialog();
    void thereIsOneForAWindow();
    void thePagesNameTheMenusAsTheyAre();
    void theKeySheetHasEveryKey();
    void theKeySheetIsSearched();

private:
    static HelpWindow *openHelp()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible())
                return help;
        }
        return nullptr;
    }
    static QString openTopic()
    {
        const HelpWindow *help = openHelp();
        return help != nullptr ? help->topic() : QString();
    }
    template <class T>
    static T *part(const QWidget &window, const QString &name)
    {
        return window.findChild<T *>(name);
    }
    /// Without the pictures inside of a field: they are no buttons with a text.
    static QStringList cut(const QWidget &window)
    {
        QStringList texts = cutTexts(window);
        texts.removeAll(QString());
        return texts;
    }
    static int rows(const HelpWindow &help)
    {
        return part<QListView>(help, u"helpList"_s)->model()->rowCount();
    }
};

void HelpWindowTest::showsPagesAndPlaces()
{
    HelpWindow help(HelpBook(u"en"_s));
    help.show();
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    auto *view = part<HelpView>(help, u"helpView"_s);
    QCOMPARE(help.topic(), u"start"_s);
    QVERIFY(help.windowTitle().startsWith(u"Getting Started"_s));
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    help.showTopic(u"deleting#batch"_s);
    QCOMPARE(help.topic(), u"deleting#batch"_s);
    QVERIFY(view->toPlainText().contains(u"Stop After Current"_s));
    QVERIFY(!view->toPlainText().contains(u"{#"_s));
    QVERIFY(view->verticalScrollBar()->value() > 0);
    QCOMPARE(view->textCursor().block().text(), u"Several at once"_s);
    help.showTopic(u"nowhere"_s);
    QCOMPARE(help.topic(), u"start"_s);
}

void HelpWindowTest::goesBackAndForward()
{
    HelpWindow help(HelpBook(u"en"_s));
    help.show();
    QVERIFY(QTest::qWaitForWindowActive(&help));
    help.showTopic(u"turso"_s);
    help.showTopic(u"nscale#roles"_s);
    auto *view = part<HelpView>(help, u"helpView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help.topic(), u"turso"_s);
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help.topic(), u"start"_s);
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help.topic(), u"start"_s);
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help.topic(), u"turso"_s);
    QVERIFY(help.windowTitle().startsWith(u"Turso"_s));
}

void HelpWindowTest::followsLinksOfItsOwnOnly()
{
    HelpWindow help(HelpBook(u"en"_s));
    auto *view = part<HelpView>(help, u"helpView"_s);
    Q_EMIT view->anchorClicked(QUrl(u"tokens.md#kept"_s));
    QCOMPARE(help.topic(), u"tokens#kept"_s);
    Q_EMIT view->anchorClicked(QUrl(u"#ending"_s));
    QCOMPARE(help.topic(), u"tokens#ending"_s);
    const QString shown = view->toPlainText();
    for (const QString &other : { u"https://example.com/"_s, u"file:///etc/hostname"_s })
        Q_EMIT view->anchorClicked(QUrl(other));
    QCOMPARE(help.topic(), u"tokens#ending"_s);
    QCOMPARE(view->toPlainText(), shown);
}

void HelpWindowTest::findsAndMarks()
{
    HelpWindow help(HelpBook(u"en"_s));
    const int pages = rows(help);
    auto *find = part<QLineEdit>(help, u"helpFind"_s);
    auto *list = part<QListView>(help, u"helpList"_s);
    auto *count = part<QLabel>(help, u"helpCount"_s);
    find->setText(u"DELETE protection"_s);
    QVERIFY(rows(help) > 1);
    QCOMPARE(list->model()->index(0, 0).data(HelpListModel::TopicRole).toString(),
             u"orders#protection"_s);
    QVERIFY(count->text().startsWith(QString::number(rows(help))));
    Q_EMIT list->clicked(list->model()->index(0, 0));
    QCOMPARE(help.topic(), u"orders#protection"_s);
    QVERIFY(part<HelpView>(help, u"helpView"_s)->extraSelections().size() > 2);
    // What stands around the words is drawn below the heading and the page, in more than one
    // colour.
    help.show();
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    QRect context = list->visualRect(list->model()->index(1, 0));
    context.setTop(context.center().y() + 2);
    const QImage drawn = list->viewport()->grab(context).toImage();
    bool isBlank = true;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            isBlank = isBlank && drawn.pixel(x, y) == drawn.pixel(0, 0);
    }
    QVERIFY(!isBlank);
    find->setText(u"xyzzy"_s);
    QCOMPARE(rows(help), 0);
    QCOMPARE(count->text(), u"Nothing found"_s);
    find->clear();
    QCOMPARE(rows(help), pages);
    QCOMPARE(count->text(), QString());
    QVERIFY(part<HelpView>(help, u"helpView"_s)->extraSelections().isEmpty());
}

void HelpWindowTest::keepsTheListInStepWithThePage()
{
    HelpWindow help(HelpBook(u"en"_s));
    auto *list = part<QListView>(help, u"helpList"_s);
    help.showTopic(u"nscale#roles"_s);
    QCOMPARE(list->currentIndex().data(HelpListModel::TopicRole).toString(), u"nscale"_s);
    part<QLineEdit>(help, u"helpFind"_s)->setText(u"journal"_s);
    QCOMPARE(help.topic(), u"nscale#roles"_s); // looking for something leads nowhere yet
    part<QLineEdit>(help, u"helpFind"_s)->clear();
    QCOMPARE(list->currentIndex().data(HelpListModel::TopicRole).toString(), u"nscale"_s);
}

void HelpWindowTest::isUsedWithoutAPointer()
{
    HelpWindow help(HelpBook(u"en"_s));
    help.show();
    QVERIFY(QTest::qWaitForWindowActive(&help));
    auto *view = part<HelpView>(help, u"helpView"_s);
    auto *find = part<QLineEdit>(help, u"helpFind"_s);
    auto *list = part<QListView>(help, u"helpList"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, u"forget"_s);
    QTest::keyClick(find, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(help.topic(), u"journal#forget"_s);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(find, Qt::Key_Escape);
    QCOMPARE(find->text(), QString());
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(view->hasFocus());
    // Tab goes through the links and then out of the page.
    for (int i = 0; i < 40 && view->hasFocus(); ++i)
        QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(!view->hasFocus());
    QTest::keyClick(&help, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!help.isVisible());
}

void HelpWindowTest::everythingHasAName()
{
    HelpWindow help(HelpBook(u"en"_s));
    help.show();
    QCOMPARE(unnamedFields(help), QStringList());
    QCOMPARE(richTexts(help), QStringList());
    part<QLineEdit>(help, u"helpFind"_s)->setText(u"token"_s);
    const QModelIndex hit = part<QListView>(help, u"helpList"_s)->model()->index(0, 0);
    const QString spoken = hit.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(hit.data().toString()));
    QVERIFY(spoken.contains(hit.data(HelpListModel::ContextRole).toString()));
    QVERIFY(!help.testAttribute(Qt::WA_QuitOnClose));
}

void HelpWindowTest::fits_data()
{
    addSurroundings();
}

void HelpWindowTest::fits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    HelpWindow help(HelpBook(u"en"_s));
    help.show();
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    part<QLineEdit>(help, u"helpFind"_s)->setText(u"a"_s);
    QTRY_COMPARE(cut(help), QStringList());
    QVERIFY(!help.grab().isNull());
    for (const QString &page : { u"deleting"_s, u"preferences"_s, u"keys"_s, u"braintrust"_s }) {
        help.showTopic(page);
        const auto *bar = part<HelpView>(help, u"helpView"_s)->horizontalScrollBar();
        QVERIFY2(largeFont || bar->maximum() == 0, qPrintable(page));
    }
    KeysDialog keys(furtherKeys());
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    QTRY_COMPARE(cut(keys), QStringList());
    QCOMPARE(unnamedFields(keys), QStringList());
}

void HelpWindowTest::f1IsAboutWhereOneIs_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("opened"); ///< by this action, before
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *place, const QString &topic, const QString &opened = {}) {
        QTest::newRow(place) << QString::fromLatin1(place) << opened << topic;
    };
    row("groupTable", u"browsing#table"_s);
    row("scopeTree", u"browsing#scope"_s);
    row("filterEdit", u"finding#filter"_s);
    row("journalFilter", u"journal"_s, u"journalAction"_s);
    row("requestFilter", u"requests#log"_s, u"requestLogAction"_s);
    row("groupEditor", u"editing"_s, u"editAction"_s);
    row("newGroupDialog", u"creating"_s, u"newGroupAction"_s);
    row("deleteDialog", u"deleting"_s, u"deleteAction"_s);
    row("profileDialog", u"connections#fields"_s, u"newProfileAction"_s);
    row("tokenEdit", u"tokens#kept"_s, u"newProfileAction"_s);
    row("aboutDialog", u"privacy#hosts"_s, u"aboutAction"_s);
    row("keysDialog", u"keys"_s, u"keysAction"_s);
}

void HelpWindowTest::f1IsAboutWhereOneIs()
{
    QFETCH(QString, place);
    QFETCH(QString, opened);
    QFETCH(QString, topic);
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    if (!opened.isEmpty())
        f.action(opened)->trigger();
    QWidget *widget = nullptr;
    QTRY_VERIFY((widget = f.child<QWidget>(place)) != nullptr && widget->isVisible());
    // The focus may be anywhere in it.
    QWidget *inside
        = widget->isWindow() && widget->focusWidget() != nullptr ? widget->focusWidget() : widget;
    // A window of which only the parent is active would do for qWaitForWindowActive().
    if (widget->isWindow()) {
        widget->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), widget);
    } else {
        widget->setFocus();
    }
    QTest::keyClick(inside, Qt::Key_F1);
    QTRY_COMPARE(openTopic(), topic);
}

void HelpWindowTest::f1IsAboutThePlatformInItsLists()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    auto *tabs = f.child<QTabWidget>(u"detailTabs"_s);
    for (const auto &[group, page] :
         { std::pair { u"alpha"_s, u"braintrust"_s }, std::pair { u"xray"_s, u"turso"_s },
           std::pair { u"gpu"_s, u"nscale"_s } }) {
        QVERIFY(f.click(group));
        QTRY_VERIFY(tabs->count() > 2);
        QTRY_COMPARE(helpTopicOf(tabs->widget(1)), page);
        QCOMPARE(helpTopicOf(tabs->widget(0)), u"browsing#details"_s); // about the pane
    }
}

void HelpWindowTest::canBeReadBesideADialog()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    f.action(u"deleteAction"_s)->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = f.child<QDialog>(u"deleteDialog"_s)) != nullptr && dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QTest::keyClick(dialog, Qt::Key_F1);
    HelpWindow *help = nullptr;
    QTRY_VERIFY((help = openHelp()) != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(help));
    // As the window system would deliver it: a window that is blocked gets nothing.
    auto *list = part<QListView>(*help, u"helpList"_s);
    const QRect first = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(help->windowHandle(), Qt::LeftButton, {},
                      list->viewport()->mapTo(help, first.center()));
    QTRY_COMPARE(help->topic(), u"start"_s);
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void HelpWindowTest::thereIsOneForAWindow()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F1);
    QTRY_COMPARE(openTopic(), u"browsing#table"_s);
    const HelpWindow *help = openHelp();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.tree()->setFocus();
    QTest::keyClick(f.tree(), Qt::Key_F1);
    QTRY_COMPARE(openTopic(), u"browsing#scope"_s);
    QCOMPARE(openHelp(), help);
    // F1 in the help is about the help.
    QTRY_COMPARE(QApplication::activeWindow(), help);
    QTest::keyClick(help->findChild<QListView *>(), Qt::Key_F1);
    QTRY_COMPARE(openTopic(), u"keys#help"_s);
    f.window->close();
    QTRY_COMPARE(openHelp(), nullptr);
}

void HelpWindowTest::thePagesNameTheMenusAsTheyAre()
{
    WindowFixture f;
    QVERIFY(f.open());
    QStringList real;
    const std::function<void(const QString &, const QMenu &)> gather
        = [&](const QString &menu, const QMenu &from) {
              for (const QAction *action : from.actions()) {
                  if (action->isSeparator())
                      continue;
                  // "Delete Protection (Not Known Yet)" is the same entry.
                  const QString text = action->text().section(u" ("_s, 0, 0);
                  real.append(menu % u" ▸ "_s % QString(text).remove(u'&'));
                  if (action->menu() != nullptr)
                      gather(menu, *action->menu());
              }
          };
    for (const QAction *menu : f.child<QMenuBar>(u"menuBar"_s)->actions())
        gather(QString(menu->text()).remove(u'&'), *menu->menu());
    static const QRegularExpression named(u"\\*([^*\\n]+ ▸\\s[^*]+)\\*"_s);
    int count = 0;
    const HelpBook book(u"en"_s);
    for (const HelpPage &page : book.pages()) {
        for (const auto &match : named.globalMatch(page.markdown)) {
            const QString item = match.captured(1).simplified();
            QVERIFY2(real.contains(item), qPrintable(page.id % u": "_s % item));
            ++count;
        }
    }
    QVERIFY(count > 40);
}

void HelpWindowTest::theKeySheetHasEveryKey()
{
    WindowFixture f;
    QVERIFY(f.open());
    QStringList listed;
    for (const KeyArea &area : keysOfMenus(*f.child<QMenuBar>(u"menuBar"_s))) {
        for (const KeyUse &use : area.uses) {
            listed.append(use.what);
            QVERIFY2(!use.keys.isEmpty() && !use.what.contains(u'&'), qPrintable(use.what));
        }
    }
    for (const QAction *action : f.window->findChildren<QAction *>()) {
        const QString name = action->objectName();
        if (name.endsWith(u"Action"_s) && !action->shortcuts().isEmpty() && action->isVisible()
            && action->parent() != f.window.get())
            QVERIFY2(listed.contains(QString(action->text()).remove(u'&')), qPrintable(name));
    }
    const QList<KeyArea> areas = keysOfMenus(*f.child<QMenuBar>(u"menuBar"_s));
    const auto group = std::find_if(areas.cbegin(), areas.cend(),
                                    [](const KeyArea &area) { return area.title == "Group"_L1; });
    QVERIFY(group != areas.cend());
    QCOMPARE(group->uses.constLast().what, u"Delete Group…"_s);
    QCOMPARE(group->uses.constLast().where, u"Groups"_s); // only while the focus is in the table
}

void HelpWindowTest::theKeySheetIsSearched()
{
    KeysDialog keys(furtherKeys());
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    QVERIFY(QTest::qWaitForWindowActive(&keys));
    auto *find = part<QLineEdit>(keys, u"keysFind"_s);
    auto *tree = part<QTreeView>(keys, u"keysTree"_s);
    QVERIFY(find->hasFocus());
    const auto shown = [tree] {
        int count = 0;
        for (int area = 0; area < tree->model()->rowCount(); ++area)
            count += tree->model()->rowCount(tree->model()->index(area, 0));
        return count;
    };
    const int all = shown();
    QTest::keyClicks(find, u"alt+left"_s);
    QCOMPARE(shown(), 1);
    QTest::keyClick(find, Qt::Key_Escape);
    QCOMPARE(shown(), all);
    QVERIFY(keys.isVisible());
    QTest::keyClicks(find, u"forms"_s); // a whole area
    QVERIFY(shown() > 1 && shown() < all);
    find->setText(u"xyzzy"_s);
    QVERIFY(part<QLabel>(keys, u"keysNothing"_s)->isVisible());
    find->clear();
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(keys.isVisible());
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!keys.isVisible());
}

QTEST_MAIN(HelpWindowTest)
#include "tst_helpwindow.moc"
