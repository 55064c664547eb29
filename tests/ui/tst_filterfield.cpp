#include "fieldproblem.h"
#include "filterfield.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

using namespace groupdesk;
using namespace Qt::StringLiterals;

/// The field alone in the tool bar of a window.
class FilterFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsTypedIsProposed();
    void aWordOpensNoList();
    void tabTakesTheFirst();
    void returnTakesTheMarkedOne();
    void returnTakesNothingUnmarked();
    void aClickTakes();
    void takingCanBeUndone();
    void escapeClosesTheListFirst();
    void downGoesOnWithoutAList();
    void everythingIsOfferedOnRequest();
    void settingTheTextOpensNoList();
    void leavingTheFieldClosesTheList();
    void proposalsSayWhatTheyAre();
    void aProblemIsSaidAfterAPause();
    void aProblemIsSaidAtOnceToWhoGoesOn();
    void aProblemMovesNothing();
    void aProblemStaysWithinTheWindow_data();
    void aProblemStaysWithinTheWindow();
    void aHiddenFieldSaysNothing();

private:
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QStringList labels() const
    {
        QStringList labels;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            labels << list()->model()->index(row, 0).data().toString();
        return labels;
    }
    [[nodiscard]] QLabel *problem() const
    {
        return m_window->findChild<QLabel *>(u"filterProblem"_s);
    }
    /// Keys go where those of a person would go.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QWidget *popup = QApplication::activePopupWidget();
            QTest::keyClicks(popup ? popup : m_field, letter);
        }
    }

    std::unique_ptr<QMainWindow> m_window;
    FilterField *m_field = nullptr;
    QPointer<QListView> m_list;
    int m_asked = 0;
};

void FilterFieldTest::init()
{
    m_asked = 0;
    m_window = std::make_unique<QMainWindow>();
    auto *bar = m_window->addToolBar(u"bar"_s);
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_field = new FilterField(bar);
    bar->addWidget(m_field);
    m_field->setVocabulary([this] {
        ++m_asked;
        QueryVocabulary words;
        words.platforms = { { u"Braintrust"_s, {} }, { u"Turso"_s, {} } };
        words.organizations = { { u"Acme Inc"_s, u"First"_s } };
        return words;
    });
    auto *other = new QWidget(m_window.get());
    other->setFocusPolicy(Qt::StrongFocus);
    m_window->setCentralWidget(other);
    m_window->resize(700, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    const auto everything = QApplication::allWidgets();
    for (QWidget *widget : everything) {
        if (widget->objectName() == u"filterCompletions"_s)
            m_list = qobject_cast<QListView *>(widget);
    }
    QVERIFY(m_list);
}

void FilterFieldTest::cleanup()
{
    m_window.reset();
    QVERIFY(m_list.isNull()); // nothing is left behind
}

void FilterFieldTest::whatIsTypedIsProposed()
{
    QCOMPARE(m_asked, 0);
    type(u"pl"_s);
    QVERIFY(list()->isVisible());
    QCOMPARE(labels(), QStringList { u"platform:"_s });
    type(u"atform:"_s);
    QCOMPARE(labels(), (QStringList { u"Braintrust"_s, u"Turso"_s }));
    type(u"tu"_s);
    QCOMPARE(labels().constFirst(), u"Turso"_s);
    type(u"rso"_s);
    QVERIFY(!list()->isVisible()); // nothing is left to propose
    QCOMPARE(m_field->text(), u"platform:turso"_s);
}

void FilterFieldTest::aWordOpensNoList()
{
    type(u"d"_s); // though a field begins so
    QVERIFY(!list()->isVisible());
    type(u"ata \"pl"_s);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->text(), u"data \"pl"_s);
}

void FilterFieldTest::tabTakesTheFirst()
{
    type(u"x org"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"x org:"_s);
    QVERIFY(m_field->hasFocus());
    QVERIFY(list()->isVisible()); // on with its values
    press(Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"x org:\"Acme Inc\" "_s);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->cursorPosition(), m_field->text().size());
}

void FilterFieldTest::returnTakesTheMarkedOne()
{
    QSignalSpy entered(m_field, &FilterField::entered);
    type(u"platform:"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(m_field->text(), u"platform:"_s); // walking through them changes nothing
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"platform:Turso "_s);
    QVERIFY(!list()->isVisible());
    QCOMPARE(entered.size(), 0);
    type(u"-platform:"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Enter);
    QCOMPARE(m_field->text(), u"platform:Turso -platform:Braintrust "_s);
}

void FilterFieldTest::returnTakesNothingUnmarked()
{
    QSignalSpy entered(m_field, &FilterField::entered);
    type(u"de"_s);
    QVERIFY(list()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->text(), u"de"_s);
    QCOMPARE(entered.size(), 1);
}

void FilterFieldTest::aClickTakes()
{
    type(u"platform:"_s);
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_field->text(), u"platform:Turso "_s);
    QVERIFY(!list()->isVisible());
}

void FilterFieldTest::takingCanBeUndone()
{
    type(u"platform:tu"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"platform:Turso "_s);
    m_field->undo();
    QCOMPARE(m_field->text(), u"platform:tu"_s);
}

void FilterFieldTest::escapeClosesTheListFirst()
{
    QSignalSpy left(m_field, &FilterField::left);
    type(u"platform:"_s);
    QVERIFY(list()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->text(), u"platform:"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(left.size(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void FilterFieldTest::downGoesOnWithoutAList()
{
    QSignalSpy entered(m_field, &FilterField::entered);
    press(Qt::Key_Down);
    QCOMPARE(entered.size(), 1);
    type(u"x"_s);
    press(Qt::Key_Down);
    QCOMPARE(entered.size(), 2);
    type(u" org:"_s);
    press(Qt::Key_Down);
    QCOMPARE(entered.size(), 2);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void FilterFieldTest::everythingIsOfferedOnRequest()
{
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(list()->isVisible());
    QCOMPARE(labels().size(), namedFields().size());
    QVERIFY(list()->height() < m_window->screen()->geometry().height() / 2); // the rest scrolls
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"platform:"_s);
    QVERIFY(list()->isVisible());
}

void FilterFieldTest::settingTheTextOpensNoList()
{
    m_field->setText(u"platform:"_s);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_asked, 0);
}

void FilterFieldTest::leavingTheFieldClosesTheList()
{
    type(u"platform:"_s);
    QVERIFY(list()->isVisible());
    QVERIFY(m_field->hasFocus());
    m_window->centralWidget()->setFocus();
    QVERIFY(!list()->isVisible());
}

void FilterFieldTest::proposalsSayWhatTheyAre()
{
    type(u"org:"_s);
    const QModelIndex first = list()->model()->index(0, 0);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Acme Inc, First"_s);
    QVERIFY(!list()->accessibleName().isEmpty());
    QVERIFY(list()->sizeHintForColumn(0)
            > list()->fontMetrics().horizontalAdvance(u"Acme Inc First"_s));
    QVERIFY(!list()->grab().isNull());
    QVERIFY(list()->width() >= m_field->width());
}

void FilterFieldTest::aProblemIsSaidAfterAPause()
{
    type(u"members:many"_s);
    QVERIFY(m_field->problem());
    QVERIFY(!problem() || !problem()->isVisible());
    QTRY_VERIFY(problem() && problem()->isVisible());
    QCOMPARE(problem()->text(), m_field->problem()->sentence);
    QCOMPARE(problem()->textFormat(), Qt::PlainText);
    QCOMPARE(problem()->accessibleName(), problem()->text()); // it is read out
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_field);
    QCOMPARE(field->text(QAccessible::Description), problem()->text());
    m_field->setText(u"members:5"_s);
    QVERIFY(!problem()->isVisible()); // at once
    QVERIFY(!m_field->problem());
    QVERIFY(field->text(QAccessible::Description).isEmpty());
}

void FilterFieldTest::aProblemIsSaidAtOnceToWhoGoesOn()
{
    type(u"foo:bar"_s);
    press(Qt::Key_Return);
    QVERIFY(problem() && problem()->isVisible());
    m_field->clear();
    QVERIFY(!problem()->isVisible());
    type(u"foo:bar"_s);
    m_window->centralWidget()->setFocus();
    QVERIFY(problem()->isVisible());
}

void FilterFieldTest::aProblemMovesNothing()
{
    const QRect field(m_field->mapTo(m_window.get(), QPoint()), m_field->size());
    const QRect center = m_window->centralWidget()->geometry();
    type(u"foo:bar"_s);
    press(Qt::Key_Return);
    QVERIFY(problem()->isVisible());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QRect(m_field->mapTo(m_window.get(), QPoint()), m_field->size()), field);
    QCOMPARE(m_window->centralWidget()->geometry(), center);
    QVERIFY(problem()->y() >= field.bottom());
}

void FilterFieldTest::aProblemStaysWithinTheWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    QTest::newRow("from left to right") << Qt::LeftToRight << 700;
    QTest::newRow("from right to left") << Qt::RightToLeft << 700;
    QTest::newRow("narrow") << Qt::LeftToRight << 260;
    QTest::newRow("wide") << Qt::LeftToRight << 1600;
}

void FilterFieldTest::aProblemStaysWithinTheWindow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, width);
    m_window->setLayoutDirection(direction);
    type(u"created:yesterday"_s);
    press(Qt::Key_Return);
    m_window->resize(width, 400);
    const auto isWithin = [this] {
        const QRect area = problem()->geometry();
        return problem()->isVisible() && m_window->rect().contains(area)
            && area.height() >= problem()->heightForWidth(area.width());
    };
    QTRY_VERIFY(isWithin());
    const QImage picture = m_window->grab().toImage();
    QVERIFY(!picture.isNull());
}

void FilterFieldTest::aHiddenFieldSaysNothing()
{
    type(u"foo:bar"_s);
    press(Qt::Key_Return);
    QVERIFY(problem()->isVisible());
    m_field->parentWidget()->hide();
    QVERIFY(!problem()->isVisible());
    m_field->parentWidget()->show();
    QVERIFY(problem()->isVisible());
}

QTEST_MAIN(FilterFieldTest)
#include "tst_filterfield.moc"
