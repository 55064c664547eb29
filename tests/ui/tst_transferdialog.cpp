#include "noticebox.h"
#include "orderfixture.h"
#include "orders/transferdialog.h"
#include "resources.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Obstacle = TransferCheck::Obstacle;

namespace {

Organization organization(const QString &id, const QString &name)
{
    Organization made;
    made.id = OrganizationId(id);
    made.name = name;
    return made;
}

/// The dialog over two organizations, with what it wanted to know.
struct Transfer
{
    explicit Transfer(std::chrono::milliseconds settle = {})
        : f(ordersGroup(),
            QList<Organization> { organization(u"t2"_s, u"Other"_s),
                                  organization(u"t3"_s, u"t3"_s) },
            nullptr, settle)
    {
        QObject::connect(f.dialog, &TransferDialog::checkRequested, f.dialog,
                         [this](const OrganizationId &target) { asked.append(target.toString()); });
    }
    /// As a person does with the keyboard.
    void choose(const QString &slug) const
    {
        auto *edit = f.child<QLineEdit>("targetEdit");
        edit->selectAll();
        QTest::keyClicks(edit, slug);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void answer(const QString &target, Obstacle obstacle, const QString &role = u"owner"_s) const
    {
        TransferCheck check;
        check.obstacle = obstacle;
        check.target = organization(target, target);
        check.role = role;
        f.dialog->setCheck(OrganizationId(target), check);
    }
    [[nodiscard]] QPushButton *button() const { return f.button("transferButton"); }
    [[nodiscard]] NoticeBox *notice() const { return f.child<NoticeBox>("checkNotice"); }

    OrderFixture<TransferDialog> f;
    QStringList asked;
};

} // namespace

/// Handing a group over: nothing happens before the target was looked at and the name was typed.
class TransferDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void nothingIsSentWithoutATarget();
    void aChosenOrganizationIsLookedAt();
    void aTypedNameIsLookedAtAfterAMoment();
    void everyObstacleIsExplained_data();
    void everyObstacleIsExplained();
    void aCheckThatFailsIsAskedAgain();
    void anAnswerAboutAnotherTargetIsIgnored();
    void returnNeverTransfers();
    void aClosedLockDimsTheButton();
    void aRefusalCanBeTriedAgain();
    void closingDoesNotTakeBackWhatLeft();
    void theButtonSettlesFirst();
    void theRequestCanBeReadAndCopied();
    void everythingFits_data();
    void everythingFits();
};

void TransferDialogTest::nothingIsSentWithoutATarget()
{
    Transfer t;
    t.f.typeName();
    QVERIFY(!t.button()->isEnabled());
    QVERIFY(t.f.label("orderHint").contains(u"Choose the organization"_s));
    QCOMPARE(t.button()->toolTip(), t.f.label("orderHint"));
    QVERIFY(t.f.everything().contains(u"host name"_s));
    QVERIFY(t.f.everything().contains(u"revoked"_s));
    QVERIFY(t.asked.isEmpty());
}

void TransferDialogTest::aChosenOrganizationIsLookedAt()
{
    Transfer t;
    auto *combo = t.f.child<QComboBox>("targetCombo");
    QCOMPARE(combo->count(), 2);
    QCOMPARE(combo->itemText(0), u"t2 — Other"_s);
    QTest::keyClick(combo, Qt::Key_Down);
    QTRY_COMPARE(t.asked, QStringList { u"t2"_s });
    QVERIFY(!t.button()->isEnabled());
    t.answer(u"t2"_s, Obstacle::None);
    QCOMPARE(t.notice()->kind(), NoticeBox::Kind::Success);
    QVERIFY(!t.button()->isEnabled()); // the name is missing
    t.f.typeName();
    QTRY_VERIFY(t.button()->isEnabled());
    QTest::keyClick(t.button(), Qt::Key_Space);
    QCOMPARE(t.f.orders.size(), 1);
    QCOMPARE(std::get<TransferOrder>(t.f.orders.constFirst()).target, OrganizationId(u"t2"_s));
}

void TransferDialogTest::aTypedNameIsLookedAtAfterAMoment()
{
    Transfer t;
    QTest::keyClicks(t.f.child<QLineEdit>("targetEdit"), u"elsewhere"_s);
    QVERIFY(t.asked.isEmpty()); // not for each letter
    QTRY_COMPARE(t.asked, QStringList { u"elsewhere"_s });
}

void TransferDialogTest::everyObstacleIsExplained_data()
{
    QTest::addColumn<int>("obstacle");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << int(Obstacle::NoSuchOrganization) << u"knows no organization"_s;
    QTest::newRow("same") << int(Obstacle::SameOrganization) << u"is in “t2” already"_s;
    QTest::newRow("stranger") << int(Obstacle::NotAMember) << u"not seen to be in “t2”"_s;
    QTest::newRow("role") << int(Obstacle::RoleTooLow) << u"Its role there is “viewer”"_s;
    QTest::newRow("name") << int(Obstacle::NameTaken) << u"a group of the name “orders”"_s;
}

void TransferDialogTest::everyObstacleIsExplained()
{
    QFETCH(int, obstacle);
    QFETCH(QString, words);
    Transfer t;
    t.choose(u"t2"_s);
    t.f.typeName();
    t.answer(u"t2"_s, static_cast<Obstacle>(obstacle), u"viewer"_s);
    QVERIFY2(t.notice()->text().contains(words), qPrintable(t.notice()->text()));
    QCOMPARE(t.notice()->kind(), NoticeBox::Kind::Error);
    QTest::qWait(1); // the button has settled
    QVERIFY(!t.button()->isEnabled());
    QVERIFY(!t.button()->toolTip().isEmpty());
}

void TransferDialogTest::aCheckThatFailsIsAskedAgain()
{
    Transfer t;
    t.choose(u"t2"_s);
    QVERIFY(t.notice()->text().contains(u"Looking at “t2”"_s));
    CloudError error;
    error.kind = CloudError::Kind::Timeout;
    t.f.dialog->setCheck(OrganizationId(u"t2"_s), Unexpected(error));
    QCOMPARE(t.notice()->kind(), NoticeBox::Kind::Error);
    QVERIFY(t.f.label("orderHint").contains(u"could not be looked at"_s));
    QTest::mouseClick(t.f.button("checkAgainButton"), Qt::LeftButton);
    QCOMPARE(t.asked, (QStringList { u"t2"_s, u"t2"_s }));
}

void TransferDialogTest::anAnswerAboutAnotherTargetIsIgnored()
{
    Transfer t;
    t.choose(u"t2"_s);
    t.choose(u"t3"_s);
    t.f.typeName();
    t.answer(u"t2"_s, Obstacle::None);
    QTest::qWait(1);
    QVERIFY(!t.button()->isEnabled());
    t.answer(u"t3"_s, Obstacle::None);
    QTRY_VERIFY(t.button()->isEnabled());
    QTest::keyClicks(t.f.child<QLineEdit>("targetEdit"), u"x"_s);
    QVERIFY(!t.button()->isEnabled()); // another one again
}

void TransferDialogTest::returnNeverTransfers()
{
    Transfer t;
    t.choose(u"t2"_s);
    t.answer(u"t2"_s, Obstacle::None);
    t.f.typeName();
    QTRY_VERIFY(t.button()->isEnabled());
    t.f.pressReturnEverywhere();
    QVERIFY(t.f.orders.isEmpty());
    QVERIFY(t.f.dialog != nullptr && t.f.dialog->isVisible());
    t.answer(u"t2"_s, Obstacle::None); // in the field it looked once more
    QVERIFY(t.button()->isEnabled());
    QTest::keyClick(t.button(), Qt::Key_Return);
    QVERIFY(t.f.orders.isEmpty());
    QVERIFY(t.f.button("cancelButton")->isDefault());
}

void TransferDialogTest::aClosedLockDimsTheButton()
{
    Transfer t;
    t.choose(u"t2"_s);
    t.answer(u"t2"_s, Obstacle::None);
    t.f.typeName();
    QTRY_VERIFY(t.button()->isEnabled());
    t.f.whyNot = u"The profile is locked."_s;
    t.f.dialog->refreshRights();
    QVERIFY(!t.button()->isEnabled());
    QCOMPARE(t.button()->toolTip(), u"The profile is locked."_s);
    t.f.whyNot.clear();
    t.f.dialog->refreshRights();
    QVERIFY(t.button()->isEnabled());
}

void TransferDialogTest::aRefusalCanBeTriedAgain()
{
    Transfer t;
    t.choose(u"t2"_s);
    t.answer(u"t2"_s, Obstacle::None);
    t.f.typeName();
    QTRY_VERIFY(t.button()->isEnabled());
    QTest::mouseClick(t.button(), Qt::LeftButton);
    QVERIFY(!t.button()->isEnabled());
    QVERIFY(t.f.child<NoticeBox>("orderNotice")->isVisible());
    t.f.dialog->showFailure({ u"It was refused."_s, {}, {}, {} });
    QVERIFY(t.f.child<NoticeBox>("orderNotice")->text().contains(u"It was refused."_s));
    QTest::mouseClick(t.button(), Qt::LeftButton);
    QCOMPARE(t.f.orders.size(), 2);
}

void TransferDialogTest::closingDoesNotTakeBackWhatLeft()
{
    Transfer t;
    t.choose(u"t2"_s);
    t.answer(u"t2"_s, Obstacle::None);
    t.f.typeName();
    QTRY_VERIFY(t.button()->isEnabled());
    QTest::mouseClick(t.button(), Qt::LeftButton);
    QCOMPARE(t.f.button("cancelButton")->text(), u"Close"_s); // "Cancel" would promise too much
    QTest::keyClick(t.f.dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(t.f.dialog == nullptr);
    QCOMPARE(t.f.orders.size(), 1);
}

void TransferDialogTest::theButtonSettlesFirst()
{
    Transfer t(std::chrono::hours(1));
    t.choose(u"t2"_s);
    t.answer(u"t2"_s, Obstacle::None);
    t.f.typeName();
    QTest::qWait(1);
    QVERIFY(!t.button()->isEnabled());
    QVERIFY(t.f.label("orderHint").contains(u"One moment"_s));
}

void TransferDialogTest::theRequestCanBeReadAndCopied()
{
    Transfer t;
    t.choose(u"t2"_s);
    const QString expected = u"POST https://api.example.org/order/1"_s;
    QCOMPARE(t.f.child<QPlainTextEdit>("requestText")->toPlainText(), expected);
    QTest::mouseClick(t.f.button("curlButton"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"TURSO_API_TOKEN"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"order/1"_s), qPrintable(copied));
}

void TransferDialogTest::everythingFits_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("turned");
    QTest::newRow("as usual") << false << false;
    QTest::newRow("large") << true << false;
    QTest::newRow("right to left") << false << true;
}

void TransferDialogTest::everythingFits()
{
    QFETCH(bool, large);
    QFETCH(bool, turned);
    const WithSurroundings around(large, true, turned);
    Transfer t;
    t.choose(u"t2"_s);
    t.answer(u"t2"_s, Obstacle::RoleTooLow);
    QVERIFY(QTest::qWaitForWindowExposed(t.f.dialog));
    QTRY_COMPARE(cutTexts(*t.f.dialog), QStringList());
    QCOMPARE(unnamedFields(*t.f.dialog), QStringList());
    QCOMPARE(richTexts(*t.f.dialog), QStringList());
}

QTEST_MAIN(TransferDialogTest)
#include "tst_transferdialog.moc"
