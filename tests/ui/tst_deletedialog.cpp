#include "deletion/deletedialog.h"
#include "deletionfixture.h"
#include "errortext.h"
#include "resources.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using News = DeleteDialog::News;

namespace {

struct Fixture
{
    explicit Fixture(const QList<DeletionSubject> &subjects, std::chrono::milliseconds settle = {})
        : dialog(new DeleteDialog(subjects, nullptr, settle)), measure(harmless(subjects))
    {
        QObject::connect(dialog, &DeleteDialog::deleteRequested, dialog,
                         [this](const QList<GroupRef> &refs) { deletions.append(refs); });
        dialog->open();
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
    void show(News news = News::First) const { dialog->showMeasure(measure, news); }
    GroupImpact &impact(const DeletionSubject &subject) { return measure.impacts[subject.ref]; }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    QPushButton *deleteButton() const { return button(u"deleteButton"_s); }
    QLineEdit *confirm() const { return child<QLineEdit>(u"confirmEdit"_s); }
    QString label(const QString &name) const { return child<QLabel>(name)->text(); }
    QTreeView *view() const { return child<QTreeView>(u"impactView"_s); }
    QModelIndex row(int row) const { return view()->model()->index(row, 0); }
    QString line(int number) const { return row(number).data(DeletionModel::LineRole).toString(); }
    bool shows(const QString &name) const { return child<QWidget>(name)->isVisibleTo(dialog); }
    QString notice(const QString &name) const
    {
        return shows(name) ? child<QWidget>(name)->findChild<QLabel *>(u"noticeHeadline"_s)->text()
                           : QString();
    }
    /// Waits for the settle delay, then confirms as a person would.
    void press(const QString &typed = {}) const
    {
        if (confirm()->isVisibleTo(dialog))
            confirm()->setText(typed);
        QTRY_VERIFY(deleteButton()->isEnabled());
        QTest::mouseClick(deleteButton(), Qt::LeftButton);
    }

    QPointer<DeleteDialog> dialog;
    DeletionMeasure measure;
    QList<QList<GroupRef>> deletions;
};

} // namespace

class tst_DeleteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void opensAtOnceAndReads();
    void cancelWorksWhileReading();
    void namesEveryGroup();
    void saysWhatGoesWithEach();
    void saysAtLeast();
    void graveThingsAreSaidOnTop();
    void saysWhatComesBack();
    void skipsProtectedBuiltInAndPinned();
    void nothingToDelete();
    void goneGroupsAreLeftOut();
    void whatCannotBeReadIsSaid();
    void changedSinceShown();
    void pinnedMeanwhile();
    void cancelIsTheDefault();
    void returnNeverDeletes_data();
    void returnNeverDeletes();
    void typingOpensTheButton();
    void pastingIsAllowed();
    void settleDelay();
    void graveImpactTakesTyping();
    void confirmedOnce();
    void namesOfPeopleFoldOut();
    void namesAreLiteral();
    void modelIsSound();
    void everyFieldHasAName();
    void fits_data();
    void fits();
};

void tst_DeleteDialog::opensAtOnceAndReads()
{
    const Fixture fixture(many(u"nscale"_s, 3));
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(fixture.shows(u"progressBar"_s));
    QVERIFY(fixture.label(u"readingLabel"_s).startsWith(u"Reading what goes with it"_s));
    QVERIFY(!fixture.deleteButton()->isEnabled());
    QVERIFY(fixture.label(u"hintLabel"_s).contains(u"once it is known"_s));
    fixture.dialog->showReading(2, 7);
    QCOMPARE(fixture.label(u"readingLabel"_s), u"Reading what goes with it… 2 of 7"_s);
    fixture.show();
    QVERIFY(!fixture.shows(u"progressBar"_s));
    QVERIFY(!fixture.shows(u"readingLabel"_s));
    QTRY_VERIFY(fixture.deleteButton()->isEnabled());
}

void tst_DeleteDialog::cancelWorksWhileReading()
{
    const Fixture fixture(many(u"nscale"_s, 1));
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    QPointer<DeleteDialog> dialog = fixture.dialog;
    QVERIFY(fixture.button(u"cancelButton"_s)->isEnabled());
    QTest::mouseClick(fixture.button(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(fixture.deletions.isEmpty());

    // Also while it is read once more, after it was confirmed.
    const Fixture checking(many(u"nscale"_s, 1));
    checking.show();
    checking.press();
    dialog = checking.dialog;
    QVERIFY(checking.shows(u"progressBar"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
}

void tst_DeleteDialog::namesEveryGroup()
{
    const Fixture fixture({ subject(u"turso"_s, u"analytics"_s, EndpointClass::Production),
                            subject(u"nscale"_s, u"gpu-ops"_s) });
    QCOMPARE(fixture.dialog->objectName(), u"deleteDialog"_s);
    QCOMPARE(fixture.dialog->windowTitle(), u"Delete 2 Groups"_s);
    QCOMPARE(fixture.label(u"headlineLabel"_s), u"Delete 2 groups in PRODUCTION?"_s);
    QCOMPARE(fixture.view()->model()->rowCount(), 2);
    const QString spoken = fixture.row(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         { u"analytics"_s, u"Turso"_s, u"acme"_s, u"Production"_s, u"Destroys every database"_s })
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    const Fixture one({ subject(u"nscale"_s, u"gpu-ops"_s) });
    QCOMPARE(one.dialog->windowTitle(), u"Delete Group"_s);
    QCOMPARE(one.deleteButton()->text().remove(u'&'), u"Delete Group"_s);
}

void tst_DeleteDialog::saysWhatGoesWithEach()
{
    const DeletionSubject turso = subject(u"turso"_s, u"analytics"_s);
    const DeletionSubject braintrust = subject(u"braintrust"_s, u"data-team"_s);
    Fixture fixture({ turso, braintrust });
    fixture.impact(turso).databases = { namedEntry(u"a"_s), namedEntry(u"b"_s) };
    fixture.impact(braintrust).directPeople = users(1, 9);
    fixture.impact(braintrust).inheritedPeople = users(10, 14);
    fixture.show();
    QVERIFY(fixture.line(0).startsWith(u"Destroys 2 databases: a, b"_s));
    QVERIFY(fixture.line(0).contains(u"okens of the group and of its databases stop working"_s));
    QCOMPARE(fixture.line(1), u"14 people lose access: 9 direct, 5 through others"_s);
    QCOMPARE(fixture.label(u"totalLabel"_s),
             u"In all: 2 databases destroyed, 14 people affected."_s);
    // The list is the largest thing there is.
    const auto children = fixture.dialog->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *widget : children)
        QVERIFY2(widget->height() <= qMax(fixture.view()->height(), fixture.dialog->height() / 2),
                 qPrintable(widget->objectName()));
}

void tst_DeleteDialog::saysAtLeast()
{
    const DeletionSubject group = subject(u"braintrust"_s, u"data-team"_s);
    Fixture fixture({ group });
    fixture.impact(group).directPeople = users(1, 3);
    fixture.impact(group).unread = { ImpactPart::Members, ImpactPart::Containers };
    fixture.show();
    QVERIFY2(fixture.line(0).startsWith(u"At least 3 people lose access"_s),
             qPrintable(fixture.line(0)));
    QVERIFY(fixture.line(0).contains(u"other groups"_s));
    QTRY_VERIFY(fixture.deleteButton()->isEnabled()); // said, so it may be
}

void tst_DeleteDialog::graveThingsAreSaidOnTop()
{
    const DeletionSubject group = subject(u"nscale"_s, u"Admins"_s);
    Fixture fixture({ group, subject(u"nscale"_s, u"other"_s) });
    QVERIFY(fixture.notice(u"graveNotice"_s).isEmpty());
    fixture.impact(group).lastAdministrators = true;
    fixture.impact(group).locksOut = true;
    fixture.show();
    const QString said = fixture.notice(u"graveNotice"_s);
    QVERIFY2(said.contains(u"“Admins” is the last administrator group of acme"_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"lock yourself out"_s), qPrintable(said));
    QVERIFY(fixture.child<QWidget>(u"graveNotice"_s)->mapTo(fixture.dialog, QPoint()).y()
            < fixture.view()->mapTo(fixture.dialog, QPoint()).y());
    QVERIFY(fixture.line(0).startsWith(u"Last administrator group\nYou would lock"_s));
}

void tst_DeleteDialog::saysWhatComesBack()
{
    const Fixture turso(many(u"turso"_s, 2));
    QVERIFY(turso.label(u"binLabel"_s).contains(u"recycle bin: name, locations"_s));
    QVERIFY(turso.label(u"binLabel"_s).contains(u"Never comes back: databases"_s));
    QVERIFY(turso.notice(u"irreversibleNotice"_s).contains(u"cannot be undone"_s));
    const Fixture nscale(many(u"nscale"_s, 2));
    QVERIFY(nscale.label(u"binLabel"_s).contains(u"roles"_s));
    QVERIFY(nscale.notice(u"irreversibleNotice"_s).isEmpty());
    const Fixture both({ subject(u"turso"_s, u"a"_s), subject(u"braintrust"_s, u"b"_s) });
    QVERIFY(both.label(u"binLabel"_s).contains(u"Turso: "_s));
    QVERIFY(both.label(u"binLabel"_s).contains(u"Braintrust: "_s));
    for (const QString &platform : { u"Turso"_s, u"Braintrust"_s })
        QCOMPARE(both.label(u"binLabel"_s).count(platform), 1);
}

void tst_DeleteDialog::skipsProtectedBuiltInAndPinned()
{
    Group owners = deletionGroup(u"braintrust"_s, u"Owners"_s);
    owners.details = BraintrustDetails { .builtIn = true };
    DeletionSubject pinned = subject(u"nscale"_s, u"pinned"_s);
    pinned.keptReason = pinnedReason();
    const Fixture fixture({ protectedSubject(u"billing"_s), pinned,
                            deletionSubject(testSource(u"braintrust"_s, u"acme"_s), owners),
                            subject(u"nscale"_s, u"gpu-ops"_s) });
    QCOMPARE(fixture.dialog->refs().size(), 1);
    QCOMPARE(fixture.dialog->refs().constFirst().group, GroupId(u"gpu-ops-id"_s));
    fixture.show();
    QCOMPARE(fixture.row(0).data().toString(), u"gpu-ops"_s);
    QCOMPARE(fixture.line(1), u"Skipped: delete protection is on"_s);
    QCOMPARE(fixture.line(2), u"Skipped: marked “Never Delete” on this computer"_s);
    QCOMPARE(fixture.line(3), u"Skipped: built-in group of Braintrust"_s);
    QVERIFY(fixture.notice(u"irreversibleNotice"_s).isEmpty()); // no Turso group is deleted
    fixture.press();
    QCOMPARE(fixture.deletions.constFirst(), fixture.dialog->refs());
}

void tst_DeleteDialog::nothingToDelete()
{
    const Fixture fixture({ protectedSubject(u"billing"_s) });
    fixture.dialog->showMeasure({}, News::First);
    QVERIFY(fixture.dialog->refs().isEmpty());
    QVERIFY(!fixture.confirm()->isVisibleTo(fixture.dialog));
    QVERIFY(fixture.label(u"headlineLabel"_s).contains(u"None"_s));
    QTest::mouseClick(fixture.deleteButton(), Qt::LeftButton);
    QVERIFY(!fixture.deleteButton()->isEnabled());
    QVERIFY(fixture.deletions.isEmpty());
}

void tst_DeleteDialog::goneGroupsAreLeftOut()
{
    const QList<DeletionSubject> subjects = many(u"turso"_s, 3);
    Fixture fixture(subjects);
    QVERIFY(fixture.label(u"confirmLabel"_s).contains(u"delete 3 groups"_s));
    fixture.measure.impacts.remove(subjects.at(1).ref);
    fixture.measure.gone = { subjects.at(1).ref };
    fixture.show();
    QVERIFY(fixture.line(1).startsWith(u"Already gone"_s));
    QCOMPARE(fixture.dialog->refs(), (QList { subjects.at(0).ref, subjects.at(2).ref }));
    QCOMPARE(fixture.label(u"headlineLabel"_s), u"Delete 2 groups?"_s);
    QVERIFY(fixture.label(u"confirmLabel"_s).contains(u"delete 2 groups"_s));
    fixture.press(u"delete 2 groups"_s);
    QCOMPARE(fixture.deletions.constFirst(), fixture.dialog->refs());

    Fixture none(many(u"nscale"_s, 1));
    none.measure = {};
    none.measure.gone = none.dialog->refs();
    none.show();
    QVERIFY(none.label(u"headlineLabel"_s).contains(u"None"_s));
    QVERIFY(!none.deleteButton()->isEnabled());
}

void tst_DeleteDialog::whatCannotBeReadIsSaid()
{
    const Fixture fixture(many(u"nscale"_s, 2));
    DeletionMeasure measure;
    CloudError error;
    error.kind = CloudError::Kind::Forbidden;
    error.httpStatus = 403;
    error.serverMessage = u"<b>no</b>"_s;
    measure.problems.insert(sourceOf(fixture.dialog->refs().constFirst()), error);
    fixture.dialog->showMeasure(
        measure, News::First,
        { errorText(error, { .activity = Activity::Listing, .platform = u"Nscale"_s }) });
    QVERIFY(fixture.notice(u"measureNotice"_s).contains(u"could not be read"_s));
    QVERIFY(fixture.line(0).startsWith(u"What goes with it could not be read"_s));
    // Nobody knows what goes with it: that takes typing.
    QVERIFY(fixture.confirm()->isVisibleTo(fixture.dialog));
    QVERIFY(!fixture.deleteButton()->isEnabled());
    fixture.press(u"delete 2 groups"_s);
    QCOMPARE(fixture.deletions.size(), 1);
    QCOMPARE(richTexts(*fixture.dialog), QStringList());
}

void tst_DeleteDialog::changedSinceShown()
{
    const QList<DeletionSubject> subjects = many(u"turso"_s, 2);
    Fixture fixture(subjects);
    fixture.show();
    fixture.press(u"delete 2 groups"_s);
    QVERIFY(fixture.label(u"readingLabel"_s).contains(u"once more"_s));
    QVERIFY(!fixture.deleteButton()->isEnabled());
    fixture.impact(subjects.at(0)).databases = { namedEntry(u"new"_s) };
    fixture.show(News::Changed);
    QVERIFY(fixture.notice(u"measureNotice"_s).startsWith(u"This changed since it was shown"_s));
    QVERIFY(fixture.line(0).contains(u"new"_s));
    QCOMPARE(fixture.confirm()->text(), QString()); // to be typed anew
    QVERIFY(!fixture.deleteButton()->isEnabled());
    fixture.press(u"delete 2 groups"_s);
    QCOMPARE(fixture.deletions.size(), 2);
}

void tst_DeleteDialog::pinnedMeanwhile()
{
    const QList<DeletionSubject> subjects = many(u"nscale"_s, 2);
    const Fixture fixture(subjects);
    fixture.show();
    fixture.press();
    fixture.dialog->keep(subjects.at(0).ref, pinnedReason());
    fixture.show(News::Changed);
    QVERIFY(fixture.line(0).startsWith(u"Skipped"_s));
    QCOMPARE(fixture.dialog->refs(), QList { subjects.at(1).ref });
    fixture.press();
    QCOMPARE(fixture.deletions.at(1), QList { subjects.at(1).ref });
}

void tst_DeleteDialog::cancelIsTheDefault()
{
    const Fixture fixture({ subject(u"nscale"_s, u"gpu-ops"_s) });
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    QVERIFY(fixture.button(u"cancelButton"_s)->isDefault());
    QVERIFY(!fixture.deleteButton()->isDefault());
    QVERIFY(!fixture.deleteButton()->autoDefault());
}

void tst_DeleteDialog::returnNeverDeletes_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("field");
    for (const QString &phase : { u"reading"_s, u"asking"_s, u"checking"_s, u"changed"_s }) {
        for (const QString &field :
             { u"deleteButton"_s, u"impactView"_s, u"confirmEdit"_s, u"deleteDialog"_s })
            QTest::addRow("%s %s", qPrintable(phase), qPrintable(field)) << phase << field;
    }
}

void tst_DeleteDialog::returnNeverDeletes()
{
    QFETCH(QString, phase);
    QFETCH(QString, field);
    const Fixture fixture({ subject(u"turso"_s, u"analytics"_s) });
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog));
    qsizetype confirmed = 0;
    if (phase != u"reading"_s)
        fixture.show();
    if (phase == u"checking"_s || phase == u"changed"_s) {
        fixture.press(u"analytics"_s);
        confirmed = 1;
    }
    if (phase == u"changed"_s)
        fixture.show(News::Changed);
    if (phase != u"checking"_s) {
        fixture.confirm()->setText(u"analytics"_s);
        if (phase != u"reading"_s)
            QTRY_VERIFY(fixture.deleteButton()->isEnabled());
    }
    QWidget *widget
        = field == u"deleteDialog"_s ? fixture.dialog.data() : fixture.child<QWidget>(field);
    widget->setFocus();
    const QPointer<QWidget> target = widget;
    for (const auto modifier : { Qt::NoModifier, Qt::ControlModifier }) {
        for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
            if (target != nullptr)
                QTest::keyClick(target, key, modifier);
        }
    }
    QCOMPARE(fixture.deletions.size(), confirmed);
    if (field == u"confirmEdit"_s && phase != u"checking"_s) {
        QVERIFY(fixture.dialog->isVisible()); // nor is what was typed lost
        QCOMPARE(fixture.confirm()->text(), u"analytics"_s);
    }
}

void tst_DeleteDialog::typingOpensTheButton()
{
    const Fixture fixture(many(u"turso"_s, 3));
    QTest::keyClicks(fixture.confirm(), u"delete 3"_s); // one may begin while it is being read
    fixture.show();
    QCOMPARE(fixture.confirm()->text(), u"delete 3"_s);
    QPushButton *button = fixture.deleteButton();
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(fixture.confirm(), u" groups"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::keyClicks(fixture.confirm(), u"x"_s);
    QVERIFY(!button->isEnabled());
    fixture.confirm()->clear();
    QTest::keyClicks(fixture.confirm(), u"Delete 3 groups"_s); // case counts
    QVERIFY(!button->isEnabled());
}

void tst_DeleteDialog::pastingIsAllowed()
{
    const Fixture fixture({ subject(u"turso"_s, u"analytics"_s) });
    fixture.show();
    fixture.confirm()->insert(u"analytics\n"_s);
    QTRY_VERIFY(fixture.deleteButton()->isEnabled());
}

void tst_DeleteDialog::settleDelay()
{
    const Fixture slow({ subject(u"nscale"_s, u"a"_s) }, std::chrono::hours(1));
    slow.show();
    QVERIFY(!slow.deleteButton()->isEnabled());
    QVERIFY(slow.label(u"hintLabel"_s).contains(u"One moment"_s));
    const Fixture quick({ subject(u"nscale"_s, u"a"_s) }, std::chrono::milliseconds(20));
    quick.show();
    QTRY_VERIFY(quick.deleteButton()->isEnabled());
    quick.show(News::Changed); // what is new has to be read, too
    QVERIFY(!quick.deleteButton()->isEnabled());
    QTRY_VERIFY(quick.deleteButton()->isEnabled());
}

void tst_DeleteDialog::graveImpactTakesTyping()
{
    const DeletionSubject group = subject(u"nscale"_s, u"Admins"_s);
    Fixture fixture({ group });
    QVERIFY(!fixture.confirm()->isVisibleTo(fixture.dialog));
    fixture.impact(group).lastAdministrators = true;
    fixture.show();
    QVERIFY(fixture.confirm()->isVisibleTo(fixture.dialog));
    QVERIFY(!fixture.deleteButton()->isEnabled());
    fixture.press(u"Admins"_s);
    QCOMPARE(fixture.deletions.size(), 1);
}

void tst_DeleteDialog::confirmedOnce()
{
    const Fixture fixture(many(u"nscale"_s, 2));
    fixture.show();
    fixture.press();
    QTest::mouseClick(fixture.deleteButton(), Qt::LeftButton);
    QCOMPARE(fixture.deletions.size(), 1);
    QVERIFY(!fixture.deleteButton()->isEnabled());
    QVERIFY(fixture.button(u"cancelButton"_s)->isEnabled());
}

void tst_DeleteDialog::namesOfPeopleFoldOut()
{
    const DeletionSubject group = subject(u"braintrust"_s, u"data-team"_s);
    Fixture fixture({ group });
    fixture.impact(group).directPeople = users(1, 2);
    Names names;
    fixture.dialog->setNames([&names](const SourceRef &) { return names; });
    fixture.show();
    QVERIFY(fixture.view()->isExpanded(fixture.row(0))); // one group: nothing to choose from
    QCOMPARE(fixture.view()->model()->rowCount(fixture.row(0)), 3);
    QCOMPARE(fixture.row(0).model()->index(1, 0, fixture.row(0)).data().toString(), u"user-1"_s);
    names[DirectoryKind::Users] = { { u"user-1"_s, namedEntry(u"Ada"_s) } };
    fixture.dialog->refreshNames();
    QVERIFY(fixture.view()->isExpanded(fixture.row(0)));
    QCOMPARE(fixture.row(0).model()->index(1, 0, fixture.row(0)).data().toString(), u"Ada"_s);
}

void tst_DeleteDialog::namesAreLiteral()
{
    const QString hostile = u"<b>x</b> \U0001F600"_s;
    const Fixture fixture({ subject(u"turso"_s, hostile) });
    fixture.show();
    QCOMPARE(fixture.row(0).data().toString(), hostile);
    QVERIFY(fixture.label(u"confirmLabel"_s).contains(hostile));
    QCOMPARE(fixture.child<QLabel>(u"confirmLabel"_s)->textFormat(), Qt::PlainText);
    fixture.confirm()->setText(hostile);
    QTRY_VERIFY(fixture.deleteButton()->isEnabled());
    QCOMPARE(richTexts(*fixture.dialog), QStringList());

    const Fixture bidi({ subject(u"turso"_s, u"\u202Egpj.exe"_s) });
    QCOMPARE(bidi.row(0).data().toString(), u"\ufffdgpj.exe"_s);
    QVERIFY(!bidi.label(u"confirmLabel"_s).contains(QChar(0x202e)));
}

void tst_DeleteDialog::modelIsSound()
{
    const QList<DeletionSubject> subjects = many(u"braintrust"_s, 3);
    DeletionModel model(subjects);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    DeletionMeasure measure = harmless(subjects);
    measure.impacts[subjects.at(1).ref].directPeople = users(1, 5);
    model.setMeasure(measure, {});
    QCOMPARE(model.rowCount(model.index(1, 0)), 6);
    QCOMPARE(model.rowCount(model.index(2, 0, model.index(1, 0))), 0);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    model.keep(subjects.at(1).ref, u"because"_s);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    QCOMPARE(model.targets().size(), 2);
}

void tst_DeleteDialog::everyFieldHasAName()
{
    const Fixture fixture(many(u"turso"_s, 2));
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
    fixture.show();
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
    const QStringList order = tabOrder(*fixture.dialog);
    QVERIFY(order.indexOf(u"impactView"_s) < order.indexOf(u"confirmEdit"_s));
    QVERIFY(order.indexOf(u"confirmEdit"_s) < order.indexOf(u"cancelButton"_s));
}

void tst_DeleteDialog::fits_data()
{
    addSurroundings();
}

void tst_DeleteDialog::fits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    QList<DeletionSubject> subjects { subject(u"turso"_s, QString(200, u'w')),
                                      subject(u"nscale"_s, u"b"_s) };
    subjects.append(many(u"braintrust"_s, 30));
    Fixture fixture(subjects);
    fixture.impact(subjects.at(1)).lastAdministrators = true;
    fixture.impact(subjects.at(1)).locksOut = true;
    fixture.impact(subjects.at(2)).directPeople = users(1, 30);
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    fixture.show();
    QTRY_COMPARE(cutTexts(*fixture.dialog), QStringList());
    const QSize size = fixture.dialog->size();
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
    // Long names wrap: no row is wider than the list.
    const QTreeView *view = fixture.view();
    QVERIFY(view->sizeHintForIndex(fixture.row(0)).width() <= view->viewport()->width());
    QVERIFY(view->sizeHintForIndex(fixture.row(0)).height()
            > view->sizeHintForIndex(fixture.row(5)).height());
}

QTEST_MAIN(tst_DeleteDialog)
#include "tst_deletedialog.moc"
