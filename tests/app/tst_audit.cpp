#include "audit.h"
#include "paintedtexts.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace groupdesk::test;

namespace {

/// A window on the screen to put faults into.
class Window final : public QMainWindow
{
public:
    Window() : m_column(new QVBoxLayout)
    {
        setObjectName(u"window"_s);
        auto *middle = new QWidget(this);
        middle->setLayout(m_column);
        setCentralWidget(middle);
        add(new QPushButton(u"Fine"_s))->setObjectName(u"fineButton"_s);
    }
    template <class Widget>
    Widget *add(Widget *widget)
    {
        m_column->addWidget(widget);
        return widget;
    }
    [[nodiscard]] bool open()
    {
        show();
        activateWindow();
        return QTest::qWaitForWindowActive(this);
    }

private:
    QVBoxLayout *m_column;
};

/// Paints a sign where there is no text, and text in a colour of its own.
class SignDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.data().toString().isEmpty())
            painter->fillRect(option.rect.adjusted(8, 4, -8, -4), Qt::black);
        painter->setPen(QColor(0x99, 0x99, 0x99));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    }
};

/// Keeps the focus and does not show it.
class Pit final : public QWidget
{
public:
    using QWidget::QWidget;
    bool focusNextPrevChild(bool) override { return true; }
    QSize sizeHint() const override { return { 40, 20 }; }
};

QTableView *tableOf(const QStringList &cells, QWidget *parent = nullptr)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"table"_s);
    table->setAccessibleName(u"Table"_s);
    table->setTabKeyNavigation(false);
    auto *model = new QStandardItemModel(table);
    QList<QStandardItem *> row;
    for (const QString &cell : cells)
        row.append(new QStandardItem(cell));
    model->appendRow(row);
    table->setModel(model);
    return table;
}

} // namespace

/// The audit finds what it is there for: a window with every fault, once.
class TestAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodWindowHasNoFaults();
    void aFieldWithoutAName();
    void aButtonThatIsOnlyAPicture();
    void aWidgetThatIsNothing();
    void aCellThatOnlyPaints();
    void aFactInAToolTip();
    void faintText_data();
    void faintText();
    void faintTextInADelegate();
    void disabledTextMayBeFaint();
    void twoMnemonicsInAWindow();
    void twoMnemonicsInAMenu();
    void anActionNobodyCanReach();
    void aTrapForTab();
    void aTextThatSwallowsTab();
    void somethingTabNeverReaches();
    void focusThatDoesNotShow();
    void contrastsAreThoseOfTheStandard();
};

void TestAudit::aGoodWindowHasNoFaults()
{
    Window window;
    QMenu *menu = window.menuBar()->addMenu(u"&File"_s);
    menu->addAction(u"&Open"_s);
    menu->addAction(u"&Close"_s);
    auto *label = window.add(new QLabel(u"&Name:"_s));
    label->setBuddy(window.add(new QLineEdit));
    window.add(tableOf({ u"one"_s, u"two"_s }));
    auto *tree = window.add(new QTreeView);
    tree->setModel(tableOf({ u"leaf"_s }, &window)->model());
    tree->setAccessibleName(u"Tree"_s);
    auto *text = window.add(new QPlainTextEdit(u"text"_s));
    text->setAccessibleName(u"Text"_s);
    text->setTabChangesFocus(true);
    window.add(new QRadioButton(u"This"_s))->setChecked(true);
    window.add(new QRadioButton(u"That"_s));
    QVERIFY(window.open());
    const QStringList faults = audit(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(tabStops(window).size() >= 6);
}

void TestAudit::aFieldWithoutAName()
{
    Window window;
    window.add(new QLineEdit)->setObjectName(u"namelessEdit"_s);
    QVERIFY(window.open());
    QCOMPARE(unnamedControls(window),
             QStringList { u"QLineEdit namelessEdit in window has no name"_s });
    QVERIFY(audit(window).contains(
        u"QMainWindow window — QLineEdit namelessEdit in window has no name"_s));
}

void TestAudit::aButtonThatIsOnlyAPicture()
{
    Window window;
    auto *button = window.add(new QToolButton);
    button->setIcon(window.style()->standardIcon(QStyle::SP_TrashIcon));
    button->setToolTip(u"Delete"_s); // nobody reads that out
    button->setFocusPolicy(Qt::NoFocus);
    QVERIFY(window.open());
    QCOMPARE(unnamedControls(window), QStringList { u"QToolButton in window has no name"_s });
}

void TestAudit::aWidgetThatIsNothing()
{
    Window window;
    auto *pit = window.add(new QWidget);
    pit->setFocusPolicy(Qt::StrongFocus);
    pit->setAccessibleName(u"Something"_s);
    QVERIFY(window.open());
    QCOMPARE(unnamedControls(window),
             QStringList { u"QWidget in window does not say what it is"_s });
}

void TestAudit::aCellThatOnlyPaints()
{
    Window window;
    auto *table = window.add(tableOf({ u"one"_s, QString() }));
    QVERIFY(window.open());
    QCOMPARE(silentCells(window), QStringList()); // nothing there, nothing said
    table->setItemDelegate(new SignDelegate(table));
    QCOMPARE(
        silentCells(window),
        QStringList { u"QTableView table in window: the cell in row 0, column 1 says nothing"_s });
    table->model()->setData(table->model()->index(0, 1), u"protected"_s, Qt::AccessibleTextRole);
    QCOMPARE(silentCells(window), QStringList());
}

void TestAudit::aFactInAToolTip()
{
    Window window;
    auto *label = window.add(new QLabel(u"Updated recently"_s));
    label->setToolTip(u"At half past nine"_s);
    QVERIFY(window.open());
    QCOMPARE(hiddenFacts(window),
             QStringList { u"QLabel in window: only its tool tip says “At half past nine”"_s });
    label->setText(u"Updated recently. At half past nine"_s);
    QCOMPARE(hiddenFacts(window), QStringList());
}

void TestAudit::faintText_data()
{
    QTest::addColumn<QRgb>("color");
    QTest::addColumn<bool>("faint");
    QTest::newRow("grey") << QRgb(0x999999) << true;
    QTest::newRow("just too faint") << QRgb(0x787878) << true; // 4.42 : 1
    QTest::newRow("just enough") << QRgb(0x767676) << false; // 4.54 : 1
    QTest::newRow("half transparent") << QRgb(0) << true;
}

void TestAudit::faintText()
{
    QFETCH(const QRgb, color);
    Window window;
    auto *label = window.add(new QLabel(u"Word"_s));
    QPalette colors = label->palette();
    QColor text = QColor(color);
    if (color == 0)
        text.setAlphaF(0.4F);
    colors.setColor(QPalette::WindowText, text);
    colors.setColor(QPalette::Window, Qt::white);
    label->setPalette(colors);
    label->setAutoFillBackground(true);
    QVERIFY(window.open());
    const QStringList found = faintTexts(window);
    QTEST(!found.isEmpty(), "faint");
    if (!found.isEmpty())
        QVERIFY(found.constFirst().startsWith(u"QLabel in window: “Word” is #"_s));
}

void TestAudit::faintTextInADelegate()
{
    Window window;
    auto *table = window.add(tableOf({ u"one"_s, u"two"_s }));
    table->setItemDelegate(new SignDelegate(table));
    QVERIFY(window.open());
    QCOMPARE(faintTexts(window).size(), 2);
    QVERIFY(faintTexts(window).constFirst().contains(u"“one” is #999999 on #ffffff"_s));
}

void TestAudit::disabledTextMayBeFaint()
{
    Window window;
    auto *button = window.add(new QPushButton(u"Not now"_s));
    auto *table = window.add(tableOf({ u"gone"_s }));
    table->setItemDelegate(new SignDelegate(table));
    static_cast<QStandardItemModel *>(table->model())->item(0)->setEnabled(false);
    button->setEnabled(false);
    QVERIFY(window.open());
    QCOMPARE(faintTexts(window), QStringList());
}

void TestAudit::twoMnemonicsInAWindow()
{
    Window window;
    window.menuBar()->addMenu(u"&File"_s);
    auto *button = window.add(new QPushButton(u"&Find"_s));
    QVERIFY(window.open());
    QCOMPARE(sharedMnemonics(window).size(), 1);
    QVERIFY(sharedMnemonics(window).constFirst().startsWith(u"Alt+F is "_s));
    button->hide(); // what is not there does not answer
    QCOMPARE(sharedMnemonics(window), QStringList());
}

void TestAudit::twoMnemonicsInAMenu()
{
    Window window;
    QMenu *file = window.menuBar()->addMenu(u"&File"_s);
    QMenu *more = file->addMenu(u"&More"_s);
    more->addAction(u"&Same"_s);
    more->addAction(u"Al&so"_s);
    QVERIFY(window.open());
    QCOMPARE(sharedMnemonics(window),
             QStringList { u"Alt+S is “&Same” and “Al&so” in the menu “&More”"_s });
}

void TestAudit::anActionNobodyCanReach()
{
    Window window;
    auto *action = new QAction(u"Hidden away"_s, &window);
    action->setObjectName(u"hiddenAction"_s);
    window.addAction(action);
    QVERIFY(window.open());
    QCOMPARE(unreachableActions(window),
             QStringList { u"the action “Hidden away” is in no menu and has no key"_s });
    action->setShortcut(Qt::Key_F8);
    QCOMPARE(unreachableActions(window), QStringList());
}

void TestAudit::aTrapForTab()
{
    Window window;
    auto *pit = window.add(new Pit);
    pit->setObjectName(u"pit"_s);
    pit->setFocusPolicy(Qt::StrongFocus);
    QVERIFY(window.open());
    QCOMPARE(keyboardTraps(window), QStringList { u"QWidget pit in window is not left by Tab"_s });
}

void TestAudit::aTextThatSwallowsTab()
{
    Window window;
    window.add(new QPlainTextEdit)->setObjectName(u"text"_s);
    QVERIFY(window.open());
    QCOMPARE(keyboardTraps(window),
             QStringList { u"QPlainTextEdit text in window is not left by Tab"_s });
}

void TestAudit::somethingTabNeverReaches()
{
    Window window;
    auto *one = window.add(new QLineEdit);
    auto *lost = window.add(new QCheckBox(u"Lost"_s));
    // What sends the focus on by itself hides what comes after it.
    class Jump final : public QLineEdit
    {
    public:
        explicit Jump(QWidget *target) : m_target(target) { }
        bool focusNextPrevChild(bool) override
        {
            m_target->setFocus();
            return true;
        }

    private:
        QWidget *m_target;
    };
    auto *jump = new Jump(window.findChild<QWidget *>(u"fineButton"_s));
    window.add(jump);
    QWidget::setTabOrder(one, jump);
    QWidget::setTabOrder(jump, lost);
    QVERIFY(window.open());
    QCOMPARE(keyboardTraps(window), QStringList { u"QCheckBox in window is not reached by Tab"_s });
}

void TestAudit::focusThatDoesNotShow()
{
    Window window;
    auto *pit = window.add(new Pit);
    pit->setFocusPolicy(Qt::StrongFocus);
    QVERIFY(window.open());
    QCOMPARE(unseenFocus(window),
             QStringList { u"QWidget in window looks the same with the focus"_s });
}

void TestAudit::contrastsAreThoseOfTheStandard()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
    QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100), 454);
    QCOMPARE(qRound(contrast(Qt::white, QColor(0x767676)) * 100), 454);
}

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
