#include "dialogchecks.h"
#include "resources.h"
#include "reviewdialog.h"
#include "writelock.h"

#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

EditStep step(const QByteArray &verb, const QString &path, const std::optional<QJsonObject> &body)
{
    return { { verb, QUrl(u"https://api.example.org"_s + path), body }, { GroupField::Name }, {} };
}

ReviewSubject subject(EndpointClass endpointClass = EndpointClass::Development)
{
    ReviewSubject subject;
    subject.endpointClass = endpointClass;
    subject.profile = u"First"_s;
    subject.organization = u"Acme"_s;
    subject.group = u"data"_s;
    subject.before.name = u"data"_s;
    subject.before.description = QString();
    subject.before.protection = false;
    subject.before.tags = QList<NscaleTag> { { u"env"_s, u"dev"_s } };
    subject.before.lists = { { GroupField::Users, { u"u1"_s, u"u2"_s } } };
    subject.after = subject.before;
    subject.after.name = u"data-team"_s;
    subject.after.protection = true;
    subject.after.tags = QList<NscaleTag> { { u"env"_s, u"prod"_s }, { u"team"_s, u"x"_s } };
    subject.after.lists = { { GroupField::Users, { u"u2"_s, u"u3"_s } } };
    subject.plan.steps
        = { step("PATCH", u"/groups/1"_s, QJsonObject { { u"name"_s, u"data-team"_s } }),
            step("DELETE", u"/projects/a%2Fb"_s, std::nullopt) };
    subject.tokenVariable = u"ACME_TOKEN"_s;
    return subject;
}

QString nameOf(GroupField, const QString &item)
{
    return item == "u3"_L1 ? u"Ada <b>Lovelace</b>"_s : item == "u1"_L1 ? u"Carl"_s : QString();
}

struct Fixture
{
    explicit Fixture(const ReviewSubject &reviewed) : dialog(new ReviewDialog(reviewed, nameOf))
    {
        QObject::connect(dialog, &ReviewDialog::applyRequested, dialog,
                         [this](const QList<EditWarning> &warnings) {
                             ++applied;
                             accepted = warnings;
                         });
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
    QPushButton *apply() const { return child<QPushButton>(u"applyButton"_s); }
    QString copied(int tab) const
    {
        child<QTabWidget>(u"reviewTabs"_s)->setCurrentIndex(tab);
        QTest::mouseClick(child<QPushButton>(u"copyButton"_s), Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    }

    QPointer<ReviewDialog> dialog;
    int applied = 0;
    QList<EditWarning> accepted;
};

} // namespace

class tst_ReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void saysWhatChanges();
    void showsTheExactRequests();
    void appliesAndCloses();
    void returnAppliesOutsideProduction();
    void returnDoesNotApplyInProduction();
    void everyWarningMustBeTicked();
    void aLockDimsTheButton();
    void namesArriveLater();
    void thousandsStayFluid();
    void serverTextIsPlain();
    void keyboardReachesEverything();
    void fits_data();
    void fits();
};

void tst_ReviewDialog::saysWhatChanges()
{
    Fixture f(subject());
    QCOMPARE(f.dialog->objectName(), u"reviewDialog"_s);
    QCOMPARE(f.child<QLabel>(u"reviewHeadline"_s)->text(), u"Acme · data · 2 requests"_s);
    const QString text = f.copied(0);
    QCOMPARE(text,
             u"~ Name: data → data-team\n"
             "~ Delete protection: off → on\n"
             "~ Tag env: dev → prod\n"
             "+ Tag team: x (added)\n"
             "Members: 1 added, 1 removed\n"
             "  − Carl\n"
             "  + Ada <b>Lovelace</b>"_s);
    QCOMPARE(f.apply()->text(), u"&Apply 6 Changes"_s);
    // A reader hears the word, not only the sign.
    auto *tree = f.child<QTreeView>(u"changeTree"_s);
    const QModelIndex members = tree->model()->index(4, 0);
    QCOMPARE(members.data(Qt::AccessibleTextRole).toString(), u"Members: 1 added, 1 removed"_s);
    QVERIFY(tree->isExpanded(members));
    QCOMPARE(tree->model()->index(1, 0, members).data(Qt::AccessibleTextRole).toString(),
             u"Ada <b>Lovelace</b>: added"_s);
}

void tst_ReviewDialog::showsTheExactRequests()
{
    Fixture f(subject());
    QCOMPARE(f.copied(1),
             u"PATCH https://api.example.org/groups/1\n{\n    \"name\": \"data-team\"\n}\n\n"
             "DELETE https://api.example.org/projects/a%2Fb"_s);
    const QString curl = f.copied(2);
    QVERIFY2(curl.contains(u"$ACME_TOKEN"_s), qPrintable(curl));
    QCOMPARE(curl.count(u"curl "_s), 2);
    const QJsonArray json = QJsonDocument::fromJson(f.copied(3).toUtf8()).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.at(0)["method"_L1].toString(), u"PATCH"_s);
    QCOMPARE(json.at(0)["body"_L1]["name"_L1].toString(), u"data-team"_s);
    QCOMPARE(json.at(1)["url"_L1].toString(), u"https://api.example.org/projects/a%2Fb"_s);
    QVERIFY(!json.at(1).toObject().contains("body"_L1));
    QCOMPARE(f.applied, 0);
}

void tst_ReviewDialog::appliesAndCloses()
{
    Fixture f(subject());
    QTest::mouseClick(f.apply(), Qt::LeftButton);
    QCOMPARE(f.applied, 1);
    QVERIFY(!f.dialog || !f.dialog->isVisible());
}

void tst_ReviewDialog::returnAppliesOutsideProduction()
{
    Fixture f(subject());
    QTest::keyClick(f.dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(f.applied, 1);
}

void tst_ReviewDialog::returnDoesNotApplyInProduction()
{
    Fixture f(subject(EndpointClass::Production));
    QVERIFY(!f.apply()->isDefault());
    QTest::keyClick(f.dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(f.applied, 0);
}

void tst_ReviewDialog::everyWarningMustBeTicked()
{
    ReviewSubject reviewed = subject();
    reviewed.plan.warnings
        = { { EditWarning::Kind::DropsSubjects, { u"eve@example.org"_s, u"u3"_s } },
            { EditWarning::Kind::MayLockOut, { u"u1"_s } } };
    Fixture f(reviewed);
    QVERIFY(!f.apply()->isEnabled());
    QVERIFY(f.child<QLabel>(u"reviewHint"_s)->isVisible());
    const auto notices = f.dialog->findChildren<QLabel *>(u"noticeHeadline"_s);
    QCOMPARE(notices.size(), 2);
    QVERIFY2(notices.at(0)->text().endsWith(u"eve@example.org, Ada <b>Lovelace</b>"_s),
             qPrintable(notices.at(0)->text()));
    QVERIFY2(notices.at(1)->text().contains(u"Carl"_s), qPrintable(notices.at(1)->text()));
    QTest::keyClick(f.child<QCheckBox>(u"acceptCheck0"_s), Qt::Key_Space);
    QVERIFY(!f.apply()->isEnabled());
    QTest::keyClick(f.child<QCheckBox>(u"acceptCheck1"_s), Qt::Key_Space);
    QVERIFY(f.apply()->isEnabled());
    QTest::mouseClick(f.apply(), Qt::LeftButton);
    QCOMPARE(f.accepted, reviewed.plan.warnings);
}

void tst_ReviewDialog::aLockDimsTheButton()
{
    Fixture f(subject(EndpointClass::Production));
    WriteLock lock(WriteLock::State::Locked);
    f.dialog->setRights(
        { [&lock] { return lock.allowsWrites() ? QString() : u"It is locked."_s; }, &lock });
    QVERIFY(!f.apply()->isEnabled());
    QCOMPARE(f.apply()->accessibleDescription(), u"It is locked."_s);
    lock.unlockFor();
    f.dialog->refreshRights();
    QVERIFY(f.apply()->isEnabled());
    delete f.dialog; // before the lock
}

void tst_ReviewDialog::namesArriveLater()
{
    bool known = false;
    ReviewDialog dialog(subject(), [&known](GroupField, const QString &) {
        return known ? u"Known"_s : QString();
    });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *tree = dialog.findChild<QTreeView *>(u"changeTree"_s);
    const auto first = [tree] {
        return tree->model()->index(0, 0, tree->model()->index(4, 0)).data().toString();
    };
    QCOMPARE(first(), u"− u1"_s);
    known = true;
    dialog.refreshNames();
    QCOMPARE(first(), u"− Known"_s);
}

void tst_ReviewDialog::thousandsStayFluid()
{
    ReviewSubject reviewed = subject();
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many.append(u"user-%1"_s.arg(i));
    reviewed.after.lists = { { GroupField::Users, many } };
    QElapsedTimer clock;
    clock.start();
    Fixture f(reviewed);
    f.child<QTabWidget>(u"reviewTabs"_s)->setCurrentIndex(1);
    f.child<QTabWidget>(u"reviewTabs"_s)->setCurrentIndex(0);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    auto *tree = f.child<QTreeView>(u"changeTree"_s);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(4, 0)), 10'002);
}

void tst_ReviewDialog::serverTextIsPlain()
{
    ReviewSubject reviewed = subject();
    reviewed.group = u"<b>bold</b>"_s;
    reviewed.plan.warnings = { { EditWarning::Kind::DropsSubjects, { u"<i>x</i>"_s } } };
    Fixture f(reviewed);
    QCOMPARE(richTexts(*f.dialog), QStringList());
    QVERIFY(f.child<QLabel>(u"reviewHeadline"_s)->text().contains(u"<b>bold</b>"_s));
}

void tst_ReviewDialog::keyboardReachesEverything()
{
    ReviewSubject reviewed = subject();
    reviewed.plan.warnings = { { EditWarning::Kind::DropsSubjects, { u"x"_s } } };
    Fixture f(reviewed);
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
    const QStringList order = tabOrder(*f.dialog);
    for (const QString &name :
         { u"changeTree"_s, u"acceptCheck0"_s, u"copyButton"_s, u"cancelButton"_s })
        QVERIFY2(order.contains(name), qPrintable(name + u" in " + order.join(u' ')));
}

void tst_ReviewDialog::fits_data()
{
    QTest::addColumn<bool>("largeFont");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << false << false << false;
    QTest::newRow("200 %") << true << false << false;
    QTest::newRow("long words") << false << true << false;
    QTest::newRow("all") << true << true << true;
}

void tst_ReviewDialog::fits()
{
    QFETCH(const bool, largeFont);
    QFETCH(const bool, longWords);
    QFETCH(const bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    ReviewSubject reviewed = subject(EndpointClass::Production);
    reviewed.plan.warnings
        = { { EditWarning::Kind::DropsSubjects, { u"eve@example.org"_s } },
            { EditWarning::Kind::DropsDeadSubjects, { u"mallory@example.org"_s } } };
    Fixture f(reviewed);
    QTRY_COMPARE(cutTexts(*f.dialog), QStringList());
    const QSize size = f.dialog->size();
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
}

QTEST_MAIN(tst_ReviewDialog)
#include "tst_reviewdialog.moc"
