#include "classband.h"
#include "classstyle.h"
#include "dialogchecks.h"
#include "icons.h"
#include "resources.h"
#include "scopetreemodel.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

/// The window in the surroundings people have: dark desktops, screen readers, large fonts, other
/// languages, the other direction.
class WindowSurroundingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everyFieldHasAName();
    void everyFieldOfTheWelcomePageHasAName();
    void everyActionHasAText();
    void noShortcutIsUsedTwice();
    void mnemonicsAreUniqueInEachMenu();
    void mnemonicsAreUniqueAlsoForSeveralGroups();
    void theDangerousEntryIsTheLast();
    void theBandSaysWhereOneIs_data();
    void theBandSaysWhereOneIs();
    void theBandWarnsOfTheStrictestClass();
    void changingTheSchemeRepaintsButtons();
    void changingTheSchemeRepaintsPictures();
    void changingTheSchemeRepaintsTheWelcomePage();
    void theSchemeActionsFollow();
    void theTextGrowsLive();
    void theToolBarFits_data();
    void theToolBarFits();
    void theWindowFitsASmallScreen_data();
    void theWindowFitsASmallScreen();
    void everythingPaintsTurnedRound();
    void noTextIsTakenForRichText();

private:
    static QChar mnemonic(const QString &text)
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text.at(i) != u'&')
                continue;
            if (text.at(i + 1) != u'&')
                return text.at(i + 1).toLower();
            ++i;
        }
        return {};
    }
    static QStringList clashes(const QList<QAction *> &actions)
    {
        QStringList found;
        QString used;
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            const QChar letter = mnemonic(action->text());
            if (letter.isNull() || used.contains(letter))
                found.append(action->text());
            used.append(letter);
        }
        return found;
    }
    static QList<QMenu *> menus(const WindowFixture &f)
    {
        return f.child<QMenuBar>(u"menuBar"_s)->findChildren<QMenu *>();
    }
    /// How light the painted parts of a picture are, 0 to 255.
    static int lightness(const QImage &image)
    {
        qint64 sum = 0;
        qint64 weight = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                sum += qint64(color.lightness()) * color.alpha();
                weight += color.alpha();
            }
        }
        return weight == 0 ? -1 : int(sum / weight);
    }
    static QList<int> pictures(const QWidget *parent)
    {
        QList<int> found;
        const auto labels = parent->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->pixmap().isNull())
                found.append(lightness(label->pixmap().toImage()));
        }
        return found;
    }
};

void WindowSurroundingsTest::everyFieldHasAName()
{
    WindowFixture f;
    f.platform.failLists(f.o2, makeError(CloudError::Kind::Timeout));
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QTRY_COMPARE(f.platform.count(Call::Retrieve), 1);
    QCOMPARE(unnamedFields(*f.window).join(u", "_s), QString());
}

void WindowSurroundingsTest::everyFieldOfTheWelcomePageHasAName()
{
    WindowFixture f;
    QVERIFY(f.repository.save({}));
    QVERIFY(f.open());
    QCOMPARE(unnamedFields(*f.window).join(u", "_s), QString());
}

void WindowSurroundingsTest::everyActionHasAText()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    int named = 0;
    const auto actions = f.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->objectName().isEmpty() || action->isSeparator()
            || action->objectName().startsWith(u'_'))
            continue;
        ++named;
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
    QVERIFY(named >= 26);
}

void WindowSurroundingsTest::noShortcutIsUsedTwice()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QStringList used;
    const auto actions = f.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QString text = key.toString(QKeySequence::PortableText);
            QVERIFY2(!used.contains(text), qPrintable(QString(action->text() + u' ' + text)));
            used.append(text);
        }
    }
    for (const auto *key : { "Ctrl+N", "Del", "F5", "Ctrl+F", "F6", "F1", "Ctrl+Q", "Ctrl+A" })
        QVERIFY2(used.contains(QLatin1String(key)), key);
}

void WindowSurroundingsTest::mnemonicsAreUniqueInEachMenu()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QCOMPARE(clashes(f.child<QMenuBar>(u"menuBar"_s)->actions()), QStringList());
    const auto all = menus(f);
    QVERIFY(all.size() >= 5);
    for (const QMenu *menu : all)
        QCOMPARE(clashes(menu->actions()).join(u", "_s), QString());
}

void WindowSurroundingsTest::mnemonicsAreUniqueAlsoForSeveralGroups()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"gamma"_s, Qt::ShiftModifier));
    const auto all = menus(f);
    for (const QMenu *menu : all)
        QCOMPARE(clashes(menu->actions()).join(u", "_s), QString());
}

void WindowSurroundingsTest::theDangerousEntryIsTheLast()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QAction *deletion = f.action(u"deleteAction"_s);
    const auto all = menus(f);
    int seen = 0;
    for (const QMenu *menu : all) {
        const auto actions = menu->actions();
        if (!actions.contains(deletion))
            continue;
        ++seen;
        QCOMPARE(actions.constLast(), deletion);
        QVERIFY(actions.at(actions.size() - 2)->isSeparator());
    }
    QCOMPARE(seen, 1);
}

void WindowSurroundingsTest::theBandSaysWhereOneIs_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<int>("endpointClass");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("everything") << 0 << int(EndpointClass::Production)
                                << QStringList { u"PRODUCTION"_s };
    QTest::newRow("profile") << 1 << int(EndpointClass::Development)
                             << QStringList { u"DEVELOPMENT"_s, u"First"_s };
    QTest::newRow("organization") << 2 << int(EndpointClass::Development)
                                  << QStringList { u"DEVELOPMENT"_s, u"First"_s, u"Umbrella"_s };
    QTest::newRow("staging") << 3 << int(EndpointClass::Staging)
                             << QStringList { u"STAGING"_s, u"Second"_s, u"acme-db"_s };
    QTest::newRow("production") << 4 << int(EndpointClass::Production)
                                << QStringList { u"PRODUCTION"_s, u"Third"_s, u"Lab"_s };
}

void WindowSurroundingsTest::theBandSaysWhereOneIs()
{
    QFETCH(int, scope);
    QFETCH(int, endpointClass);
    QFETCH(QStringList, words);
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QList<Scope> scopes { EverythingScope {}, f.p.id, f.o2, f.t1, f.n1 };
    QVERIFY(f.clickScope(scopes.at(scope)));
    auto *band = f.child<ClassBand>(u"classBand"_s);
    QVERIFY(band->isVisible());
    for (const QString &word : std::as_const(words))
        QVERIFY2(band->text().contains(word), qPrintable(band->text()));
    QCOMPARE(band->accessibleName(), band->text());
    for (const ColorScheme scheme : { ColorScheme::Light, ColorScheme::Dark }) {
        f.theme.setScheme(scheme);
        const QColor expected
            = classColors(static_cast<EndpointClass>(endpointClass), band->palette()).background;
        QCOMPARE(band->grab().toImage().pixelColor(2, 2).rgb(), expected.rgb());
    }
}

void WindowSurroundingsTest::theBandWarnsOfTheStrictestClass()
{
    WindowFixture f;
    QVERIFY(f.repository.save({ f.p, f.q }));
    QVERIFY(f.openLoaded());
    QVERIFY(f.child<ClassBand>(u"classBand"_s)->text().contains(u"STAGING"_s));
}

void WindowSurroundingsTest::changingTheSchemeRepaintsButtons()
{
    WindowFixture f;
    f.theme.setScheme(ColorScheme::Light);
    QVERIFY(f.openLoaded());
    const auto *bar = f.child<QToolBar>(u"mainToolBar"_s);
    QWidget *button = bar->widgetForAction(f.action(u"newGroupAction"_s));
    QVERIFY(button != nullptr);
    const int light = lightness(button->grab().toImage());
    const int icon = lightness(f.action(u"newGroupAction"_s)->icon().pixmap(24, 24).toImage());
    f.action(u"schemeDarkAction"_s)->trigger();
    QCOMPARE(f.theme.scheme(), ColorScheme::Dark);
    QTRY_VERIFY(lightness(button->grab().toImage()) < light - 50);
    QVERIFY(lightness(f.action(u"newGroupAction"_s)->icon().pixmap(24, 24).toImage()) > icon + 50);
    f.action(u"schemeLightAction"_s)->trigger();
    QTRY_COMPARE(lightness(button->grab().toImage()), light);
}

void WindowSurroundingsTest::changingTheSchemeRepaintsPictures()
{
    WindowFixture f;
    f.platform.failLists(f.o2, makeError(CloudError::Kind::Timeout));
    f.theme.setScheme(ColorScheme::Light);
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    for (const auto *part : { "detailPane", "messageBar" }) {
        f.theme.setScheme(ColorScheme::Light);
        auto *widget = f.child<QWidget>(QLatin1String(part));
        QTRY_VERIFY(!isDark(widget->palette()));
        const QList<int> light = pictures(widget);
        QVERIFY2(!light.isEmpty(), part);
        f.theme.setScheme(ColorScheme::Dark);
        QTRY_VERIFY(isDark(widget->palette()));
        const QList<int> dark = pictures(widget);
        QCOMPARE(dark.size(), light.size());
        for (qsizetype i = 0; i < light.size(); ++i)
            QVERIFY2(dark.at(i) > light.at(i) + 30, part);
    }
}

void WindowSurroundingsTest::changingTheSchemeRepaintsTheWelcomePage()
{
    WindowFixture f;
    QVERIFY(f.repository.save({}));
    f.theme.setScheme(ColorScheme::Light);
    QVERIFY(f.open());
    const auto *page = f.child<QWidget>(u"welcomePage"_s);
    const QList<int> light = pictures(page);
    f.theme.setScheme(ColorScheme::Dark);
    QTRY_VERIFY(isDark(page->palette()));
    const QList<int> dark = pictures(page);
    QCOMPARE(dark.size(), light.size());
    int changed = 0;
    for (qsizetype i = 0; i < light.size(); ++i)
        changed += dark.at(i) > light.at(i) + 30 ? 1 : 0;
    QCOMPARE(changed, 3); // the platforms; the product's own mark keeps its colours
}

void WindowSurroundingsTest::theSchemeActionsFollow()
{
    WindowFixture f;
    QVERIFY(f.open());
    QVERIFY(f.action(u"schemeSystemAction"_s)->isChecked());
    f.preferences.choose({ .colors = ColorScheme::Dark });
    QCOMPARE(f.theme.scheme(), ColorScheme::Dark);
    QVERIFY(f.action(u"schemeDarkAction"_s)->isChecked());
    QVERIFY(!f.action(u"schemeSystemAction"_s)->isChecked());
    f.action(u"schemeSystemAction"_s)->trigger();
    QCOMPARE(f.theme.scheme(), ColorScheme::System);
}

void WindowSurroundingsTest::theTextGrowsLive()
{
    const WithSurroundings restored(false, false, false);
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    const auto *name = f.child<QWidget>(u"detailName"_s);
    const auto *bar = f.child<QToolBar>(u"mainToolBar"_s);
    const int row = f.table()->rowHeight(0);
    const int heading = name->fontMetrics().height();
    const int icon = bar->iconSize().height();
    f.preferences.choose({ .textSize = 200 });
    QTRY_VERIFY(qAbs(f.table()->rowHeight(0) - row * 2) <= 4);
    QTRY_VERIFY(qAbs(name->fontMetrics().height() - heading * 2) <= 4);
    QTRY_VERIFY(qAbs(bar->iconSize().height() - icon * 2) <= 4);
    f.preferences.choose({});
    QTRY_COMPARE(f.table()->rowHeight(0), row);
    QTRY_COMPARE(name->fontMetrics().height(), heading);
    QTRY_COMPARE(bar->iconSize().height(), icon);
}

void WindowSurroundingsTest::theToolBarFits_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("as it is") << false << false << false;
    QTest::newRow("a font twice as large") << true << false << false;
    QTest::newRow("words half as long again") << false << true << false;
    QTest::newRow("from right to left") << false << false << true;
    QTest::newRow("large and from right to left") << true << false << true;
}

void WindowSurroundingsTest::theToolBarFits()
{
    QFETCH(bool, large);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(large, longWords, rightToLeft);
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.window->resize(1024, 600);
    const auto *bar = f.child<QToolBar>(u"mainToolBar"_s);
    QVERIFY2(bar->sizeHint().width() <= 1024, qPrintable(QString::number(bar->sizeHint().width())));
    const auto buttons = bar->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->objectName() == "qt_toolbar_ext_button"_L1)
            QVERIFY(!button->isVisible());
        else if (button->isVisible() && button->parentWidget() == bar)
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
    }
    QVERIFY(f.filter()->isVisible());
}

void WindowSurroundingsTest::theWindowFitsASmallScreen_data()
{
    theToolBarFits_data();
    QTest::newRow("large and long words") << true << true << false;
}

// With what makes it large: a profile that waits, a lock that is open for a while, a message.
void WindowSurroundingsTest::theWindowFitsASmallScreen()
{
    QFETCH(bool, large);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(large, longWords, rightToLeft);
    WindowFixture f;
    f.platform.failLists(f.o2, makeError(CloudError::Kind::Timeout));
    QVERIFY(f.open());
    f.unlock();
    f.tokens.hold();
    f.workspace->refresh(EverythingScope {});
    const auto *task = f.child<QLabel>(u"taskLabel"_s);
    QTRY_VERIFY2(task->text().size() > 20, qPrintable(task->text()));
    const auto smallest = [&f] { return f.window->minimumSizeHint(); };
    const QSize waiting = smallest();
    f.tokens.release();
    QVERIFY(f.settle());
    QTRY_VERIFY(f.child<QWidget>(u"messageBar"_s)->isVisible());
    const QSize loaded = smallest();
    const QSize needed = waiting.expandedTo(loaded);
    QVERIFY2(needed.width() <= 1366 && needed.height() <= 768,
             qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
}

void WindowSurroundingsTest::everythingPaintsTurnedRound()
{
    const WithSurroundings surroundings(false, true, true);
    WindowFixture f;
    f.platform.failLists(f.o2, makeError(CloudError::Kind::Timeout));
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(!f.window->grab().isNull());
    const QPoint tree = f.tree()->mapTo(f.window.get(), QPoint());
    const QPoint table = f.table()->mapTo(f.window.get(), QPoint());
    QVERIFY(tree.x() > table.x());
    // The class stripe stands at the leading edge: on the right.
    auto *view = f.table();
    const QImage image = view->viewport()->grab().toImage();
    const QRect row = view->visualRect(f.row(u"beta"_s));
    const QColor stripe = classColors(EndpointClass::Development, view->palette()).background;
    QCOMPARE(image.pixelColor(row.right() - 1, row.center().y()).rgb(), stripe.rgb());
    // In the tree it is one line for a profile and its organizations.
    const QImage drawn = f.tree()->viewport()->grab().toImage();
    int striped = 0;
    for (QModelIndex i = f.tree()->model()->index(0, 0); i.isValid(); i = f.tree()->indexBelow(i)) {
        const QVariant care = i.data(ScopeTreeModel::ClassRole);
        if (!care.isValid() || care.toInt() != int(EndpointClass::Development))
            continue;
        const int y = f.tree()->visualRect(i).center().y();
        QCOMPARE(drawn.pixelColor(drawn.width() - 2, y).rgb(), stripe.rgb());
        ++striped;
    }
    QVERIFY(striped > 1);
}

void WindowSurroundingsTest::noTextIsTakenForRichText()
{
    WindowFixture f;
    f.p.name = u"<b>First</b>"_s;
    QVERIFY(f.repository.save({ f.p, f.q }));
    f.platform.addOrganization(f.p.id, makeOrganization(u"o3"_s, u"<i>Evil</i>"_s));
    f.platform.setGroups({ f.p.id, OrganizationId(u"o3"_s) }, { makeGroup(u"e"_s, u"<u>e</u>"_s) });
    f.platform.failLists(f.o2, makeError(CloudError::Kind::Timeout));
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(SourceRef { f.p.id, OrganizationId(u"o3"_s) }));
    QVERIFY(f.click(u"<u>e</u>"_s));
    QCOMPARE(richTexts(*f.window), QStringList());
    QVERIFY(f.window->windowTitle().contains(u"<i>Evil</i>"_s));
    const auto *band = f.child<ClassBand>(u"classBand"_s);
    QVERIFY(band->text().contains(u"<b>First</b>"_s));
    QVERIFY(!band->toolTip().contains(u"<b>"_s));
    const QModelIndex node = f.tree()->currentIndex();
    QVERIFY(!node.data(Qt::ToolTipRole).toString().contains(u"<i>"_s));
}

QTEST_MAIN(WindowSurroundingsTest)
#include "tst_windowsurroundings.moc"
