#include "conflictdialog.h"
#include "conflictmodel.h"
#include "dialogchecks.h"
#include "resources.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

using Pick = MergeRow::Pick;

GroupContent content(const QString &name, const QString &description, const QStringList &users)
{
    GroupContent content;
    content.name = name;
    content.description = description;
    content.lists = { { GroupField::Users, users } };
    return content;
}

const GroupContent base = content(u"data"_s, u"old"_s, { u"u1"_s, u"u2"_s });
const GroupContent theirs = content(u"data-ops"_s, u"new"_s, { u"u1"_s, u"u2"_s, u"u3"_s });
const GroupContent mine = content(u"data-team"_s, u"old"_s, { u"u2"_s });

QString nameOf(GroupField, const QString &item)
{
    return item == "u3"_L1 ? u"Eve"_s : item == "u1"_L1 ? u"Carl"_s : QString();
}

ConflictSubject subject()
{
    ConflictSubject subject;
    subject.endpointClass = EndpointClass::Staging;
    subject.profile = u"First"_s;
    subject.organization = u"Acme"_s;
    subject.platform = u"Braintrust"_s;
    subject.group = u"data"_s;
    subject.now.modified = QDateTime::currentDateTimeUtc().addSecs(-180);
    subject.now.modifiedBy = u"u3"_s;
    subject.rows = compareContents(base, theirs, mine);
    return subject;
}

struct Fixture
{
    explicit Fixture(const ConflictSubject &shown = subject())
        : dialog(new ConflictDialog(shown, nameOf))
    {
        QObject::connect(dialog, &ConflictDialog::resolved, dialog,
                         [this](const QList<MergeRow> &decided) { answers.append(decided); });
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog is not active");
    }
    ~Fixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Fixture)

    template <class T>
    T *child(const QString &name) const
    {
        auto *found = dialog->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QTableView *table() const { return child<QTableView>(u"conflictTable"_s); }
    QPushButton *apply() const { return child<QPushButton>(u"applyResultButton"_s); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    QPointer<ConflictDialog> dialog;
    QList<QList<MergeRow>> answers;
};

} // namespace

class tst_ConflictDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void showsAllThreeSides();
    void saysWhoAndWhen();
    void undecidedRowsBlock();
    void choosesByKeyboard();
    void choosesByMouse();
    void choosesForManyRows();
    void sidesAreMirrored();
    void modelIsSound();
    void cancelChangesNothing();
    void keyboardReachesEverything();
    void fits_data();
    void fits();
};

void tst_ConflictDialog::showsAllThreeSides()
{
    Fixture f;
    QCOMPARE(f.dialog->objectName(), u"conflictDialog"_s);
    QCOMPARE(f.table()->model()->rowCount(), 4);
    QCOMPARE(f.cell(0, ConflictModel::What), u"Name"_s); // to be decided, so the first
    QCOMPARE(f.cell(0, ConflictModel::Was), u"data"_s);
    QCOMPARE(f.cell(0, ConflictModel::Theirs), u"○ data-ops"_s);
    QCOMPARE(f.cell(0, ConflictModel::Mine), u"○ data-team"_s);
    QCOMPARE(f.cell(0, ConflictModel::Result), u"Choose one"_s);
    QCOMPARE(f.cell(1, ConflictModel::What), u"Description"_s);
    QCOMPARE(f.cell(1, ConflictModel::Theirs), u"◉ new"_s);
    QCOMPARE(f.cell(1, ConflictModel::Result), u"new"_s);
    QCOMPARE(f.cell(2, ConflictModel::What), u"Members: Carl"_s);
    QCOMPARE(f.cell(2, ConflictModel::Was), u"in it"_s);
    QCOMPARE(f.cell(2, ConflictModel::Mine), u"◉ not in it"_s);
    QCOMPARE(f.cell(3, ConflictModel::What), u"Members: Eve"_s);
    QCOMPARE(f.cell(3, ConflictModel::Result), u"in it"_s);
    const QModelIndex side = f.table()->model()->index(3, ConflictModel::Theirs);
    QCOMPARE(side.data(Qt::AccessibleTextRole).toString(), u"in it, chosen"_s);
}

void tst_ConflictDialog::saysWhoAndWhen()
{
    Fixture f;
    const QString who = f.child<QLabel>(u"conflictWho"_s)->text();
    QVERIFY2(who.startsWith(u"Last changed by Eve, "_s) && who.contains(u"3 min ago"_s),
             qPrintable(who));
    ConflictSubject silent = subject();
    silent.now = {};
    Fixture g(silent);
    QCOMPARE(g.child<QLabel>(u"conflictWho"_s)->text(),
             u"Braintrust does not say who changed it."_s);
}

void tst_ConflictDialog::undecidedRowsBlock()
{
    Fixture f;
    QVERIFY(!f.apply()->isEnabled());
    QCOMPARE(f.child<QLabel>(u"conflictHint"_s)->text(), u"Choose theirs or mine for Name."_s);
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.answers.size(), 0);
}

void tst_ConflictDialog::choosesByKeyboard()
{
    Fixture f;
    QCOMPARE(f.dialog->focusWidget(), f.table());
    QTest::keyClick(f.table(), Qt::Key_Right);
    QCOMPARE(f.cell(0, ConflictModel::Mine), u"◉ data-team"_s);
    QCOMPARE(f.cell(0, ConflictModel::Theirs), u"○ data-ops"_s);
    QVERIFY(f.apply()->isEnabled());
    QTest::keyClick(f.table(), Qt::Key_Left);
    QCOMPARE(f.cell(0, ConflictModel::Result), u"data-ops"_s);
    QTest::keyClick(f.table(), Qt::Key_Space);
    QCOMPARE(f.cell(0, ConflictModel::Result), u"data-team"_s);
    QTest::keyClick(f.table(), Qt::Key_Down);
    QTest::keyClick(f.table(), Qt::Key_Down);
    QTest::keyClick(f.table(), Qt::Key_Left); // Carl stays after all
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.answers.size(), 1);
    QVERIFY(isDecided(f.answers.constFirst()));
    const GroupContent merged = mergedContent(theirs, f.answers.constFirst());
    QVERIFY(sameContent(merged, content(u"data-team"_s, u"new"_s, { u"u1"_s, u"u2"_s, u"u3"_s })));
}

void tst_ConflictDialog::choosesByMouse()
{
    Fixture f;
    const QModelIndex cell = f.table()->model()->index(0, ConflictModel::Theirs);
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {},
                      f.table()->visualRect(cell).center());
    QCOMPARE(f.cell(0, ConflictModel::Result), u"data-ops"_s);
    QTest::mouseClick(f.apply(), Qt::LeftButton);
    QCOMPARE(f.answers.size(), 1);
    QVERIFY(!f.dialog || !f.dialog->isVisible());
}

void tst_ConflictDialog::choosesForManyRows()
{
    Fixture f;
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(f.child<QPushButton>(u"takeMineButton"_s), Qt::LeftButton);
    QTest::mouseClick(f.apply(), Qt::LeftButton);
    QCOMPARE(f.answers.size(), 1);
    QVERIFY(sameContent(mergedContent(theirs, f.answers.constFirst()), mine));
}

void tst_ConflictDialog::sidesAreMirrored()
{
    const WithSurroundings surroundings(false, false, true);
    Fixture f;
    QTest::keyClick(f.table(), Qt::Key_Left);
    QCOMPARE(f.cell(0, ConflictModel::Result), u"data-team"_s);
}

void tst_ConflictDialog::modelIsSound()
{
    ConflictModel model(compareContents(base, theirs, mine), nameOf, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.pick(0, Pick::Mine);
    model.pick(99, Pick::Mine);
    QCOMPARE(model.undecided(), QStringList());
    // Both sides agree: there is nothing to choose.
    ConflictModel same(compareContents(base, theirs, theirs), nameOf, nullptr);
    const QList<MergeRow> before = same.rows();
    same.pick(0, Pick::Mine);
    QCOMPARE(same.rows(), before);
}

void tst_ConflictDialog::cancelChangesNothing()
{
    Fixture f;
    QTest::keyClick(f.table(), Qt::Key_Right);
    QTest::keyClick(f.table(), Qt::Key_Escape);
    QVERIFY(!f.dialog || !f.dialog->isVisible());
    QCOMPARE(f.answers.size(), 0);
}

void tst_ConflictDialog::keyboardReachesEverything()
{
    Fixture f;
    QTest::keyClick(f.table(), Qt::Key_Right);
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
    QCOMPARE(richTexts(*f.dialog), QStringList());
    const QStringList order = tabOrder(*f.dialog);
    for (const QString &name : { u"conflictTable"_s, u"takeTheirsButton"_s, u"takeMineButton"_s,
                                 u"applyResultButton"_s, u"cancelButton"_s })
        QVERIFY2(order.contains(name), qPrintable(name + u" in " + order.join(u' ')));
}

void tst_ConflictDialog::fits_data()
{
    QTest::addColumn<bool>("largeFont");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << false << false << false;
    QTest::newRow("200 %") << true << false << false;
    QTest::newRow("long words") << false << true << false;
    QTest::newRow("all") << true << true << true;
}

void tst_ConflictDialog::fits()
{
    QFETCH(const bool, largeFont);
    QFETCH(const bool, longWords);
    QFETCH(const bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    Fixture f;
    QTRY_COMPARE(cutTexts(*f.dialog), QStringList());
    const QSize size = f.dialog->size();
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
}

QTEST_MAIN(tst_ConflictDialog)
#include "tst_conflictdialog.moc"
