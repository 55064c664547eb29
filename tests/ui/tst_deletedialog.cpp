#include "deletedialog.h"
#include "deletionmodel.h"
#include "dialogchecks.h"
#include "resources.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using State = DeleteItem::State;

namespace {

DeletionSubject subject(const QString &platform, const QString &name,
                        EndpointClass endpointClass = EndpointClass::Development)
{
    Group group;
    group.id = GroupId(name + u"-id");
    group.name = name;
    if (platform == u"turso"_s)
        group.details = TursoDetails {};
    else if (platform == u"braintrust"_s)
        group.details = BraintrustDetails {};
    else
        group.details = NscaleDetails {};
    return deletionSubject(testSource(platform, u"acme"_s, endpointClass), group);
}

DeletionSubject protectedSubject(const QString &name)
{
    Group group;
    group.id = GroupId(name + u"-id");
    group.name = name;
    group.details = TursoDetails {};
    group.deleteProtection = true;
    return deletionSubject(testSource(u"turso"_s, u"acme"_s, EndpointClass::Production), group);
}

QList<DeletionSubject> many(const QString &platform, int count)
{
    QList<DeletionSubject> subjects;
    for (int i = 0; i < count; ++i)
        subjects.append(subject(platform, u"group-%1"_s.arg(i)));
    return subjects;
}

struct Fixture
{
    explicit Fixture(const QList<DeletionSubject> &subjects, std::chrono::milliseconds settle = {})
        : dialog(new DeleteDialog(subjects, nullptr, settle))
    {
        QObject::connect(dialog, &DeleteDialog::deleteRequested, dialog,
                         [this](const QList<GroupRef> &refs) { deletions.append(refs); });
        QObject::connect(dialog, &DeleteDialog::stopRequested, dialog, [this] { ++stops; });
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
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    QLineEdit *confirm() const { return dialog->findChild<QLineEdit *>(u"confirmEdit"_s); }
    QString headline() const { return child<QLabel>(u"headlineLabel"_s)->text(); }
    QAbstractItemModel *model() const { return child<QListView>(u"impactView"_s)->model(); }
    QString line(int row) const
    {
        return model()->index(row, 0).data(DeletionModel::LineRole).toString();
    }
    bool shows(const QString &name) const { return child<QWidget>(name)->isVisibleTo(dialog); }
    /// Waits for the settle delay, then confirms as a person would.
    void confirmDeletion() const
    {
        if (confirm() != nullptr)
            confirm()->setText(deletionText);
        QTRY_VERIFY(button(u"deleteButton"_s)->isEnabled());
        QTest::mouseClick(button(u"deleteButton"_s), Qt::LeftButton);
    }
    QList<DeleteItem> items() const
    {
        QList<DeleteItem> all;
        const QList<GroupRef> refs = dialog->refs();
        for (const GroupRef &ref : refs) {
            DeleteItem item;
            item.target.ref = ref;
            all.append(item);
        }
        return all;
    }

    QPointer<DeleteDialog> dialog;
    QList<QList<GroupRef>> deletions;
    int stops = 0;
    QString deletionText;
};

CloudError forbidden()
{
    CloudError error;
    error.kind = CloudError::Kind::Forbidden;
    error.httpStatus = 403;
    error.serverMessage = u"<b>no</b>"_s;
    return error;
}

} // namespace

class tst_DeleteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void gate_data();
    void gate();
    void phrase();
    void namesEveryGroup();
    void warnsPerPlatform();
    void skipsProtectedAndBuiltIn();
    void nothingToDelete();
    void cancelIsTheDefault();
    void returnCancelsAPlainQuestion();
    void returnInTheFieldDoesNothing();
    void typingOpensTheButton();
    void pastingIsAllowed();
    void settleDelay();
    void confirmedOnce();
    void progressPerGroup();
    void singleSuccessCloses();
    void deletionTimeIsShown();
    void failuresStayWithWords();
    void retryOnlyTheRefused();
    void stopAndEscapeWhileRunning();
    void namesAreLiteral();
    void modelIsSound();
    void everyFieldHasAName();
    void fits_data();
    void fits();
};

void tst_DeleteDialog::gate_data()
{
    QTest::addColumn<QList<DeletionSubject>>("subjects");
    QTest::addColumn<bool>("typing");
    QTest::newRow("one nscale") << many(u"nscale"_s, 1) << false;
    QTest::newRow("five braintrust") << many(u"braintrust"_s, 5) << false;
    QTest::newRow("six braintrust") << many(u"braintrust"_s, 6) << true;
    QTest::newRow("any turso") << many(u"turso"_s, 1) << true;
    QTest::newRow("production") << QList { subject(u"nscale"_s, u"a"_s, EndpointClass::Production) }
                                << true;
    QTest::newRow("staging") << QList { subject(u"nscale"_s, u"a"_s, EndpointClass::Staging) }
                             << false;
    QTest::newRow("skipped ones do not count")
        << QList { subject(u"nscale"_s, u"a"_s), protectedSubject(u"b"_s) } << false;
}

void tst_DeleteDialog::gate()
{
    QFETCH(QList<DeletionSubject>, subjects);
    QFETCH(bool, typing);
    QCOMPARE(deletionGate(subjects) == DeletionGate::TypeText, typing);
    const Fixture fixture(subjects);
    QCOMPARE(fixture.confirm() != nullptr, typing);
}

void tst_DeleteDialog::phrase()
{
    QCOMPARE(deletionPhrase({ subject(u"turso"_s, u"data-team"_s) }), u"data-team"_s);
    QCOMPARE(deletionPhrase(many(u"turso"_s, 3)), u"delete 3 groups"_s);
    QCOMPARE(deletionPhrase({ subject(u"turso"_s, u"a"_s), protectedSubject(u"b"_s) }), u"a"_s);
    for (const QString &untypeable : { u"a\nb"_s, u"\u202Eab"_s, u" a"_s, u""_s })
        QCOMPARE(deletionPhrase({ subject(u"turso"_s, untypeable) }), u"delete this group"_s);
}

void tst_DeleteDialog::namesEveryGroup()
{
    const Fixture fixture({ subject(u"turso"_s, u"analytics"_s, EndpointClass::Production),
                            subject(u"nscale"_s, u"gpu-ops"_s) });
    QCOMPARE(fixture.dialog->objectName(), u"deleteDialog"_s);
    QCOMPARE(fixture.dialog->windowTitle(), u"Delete 2 Groups"_s);
    QCOMPARE(fixture.headline(), u"Delete 2 groups in PRODUCTION?"_s);
    QCOMPARE(fixture.model()->rowCount(), 2);
    const QString spoken = fixture.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         { u"analytics"_s, u"Turso"_s, u"acme"_s, u"Production"_s, u"destroys every database"_s })
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    // The list is the largest thing there is.
    const auto children = fixture.dialog->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    const auto *view = fixture.child<QListView>(u"impactView"_s);
    for (const QWidget *widget : children)
        QVERIFY2(widget->height() <= qMax(view->height(), fixture.dialog->height() / 2),
                 qPrintable(widget->objectName()));

    const Fixture one({ subject(u"nscale"_s, u"gpu-ops"_s) });
    QCOMPARE(one.dialog->windowTitle(), u"Delete Group"_s);
    QCOMPARE(one.button(u"deleteButton"_s)->text().remove(u'&'), u"Delete Group"_s);
}

void tst_DeleteDialog::warnsPerPlatform()
{
    const Fixture fixture({ subject(u"braintrust"_s, u"a"_s), subject(u"turso"_s, u"b"_s) });
    const auto text = [&](const QString &name) {
        return fixture.child<QWidget>(name)->findChild<QLabel *>(u"noticeHeadline"_s)->text();
    };
    QVERIFY(text(u"warning-turso"_s).contains(u"destroys every database"_s));
    QVERIFY(text(u"warning-braintrust"_s).contains(u"cannot be restored"_s));
    QVERIFY(fixture.dialog->findChild<QWidget *>(u"warning-nscale"_s) == nullptr);
    QVERIFY(fixture.child<QWidget>(u"warning-turso"_s)->y()
            < fixture.child<QWidget>(u"warning-braintrust"_s)->y());
}

void tst_DeleteDialog::skipsProtectedAndBuiltIn()
{
    Group owners;
    owners.id = GroupId(u"o"_s);
    owners.name = u"Owners"_s;
    BraintrustDetails details;
    details.builtIn = true;
    owners.details = details;
    const Fixture fixture({ protectedSubject(u"billing"_s),
                            deletionSubject(testSource(u"braintrust"_s, u"acme"_s), owners),
                            subject(u"nscale"_s, u"gpu-ops"_s) });
    QCOMPARE(fixture.dialog->refs().size(), 1);
    QCOMPARE(fixture.dialog->refs().constFirst().group, GroupId(u"gpu-ops-id"_s));
    QCOMPARE(fixture.model()->index(0, 0).data().toString(), u"gpu-ops"_s);
    QCOMPARE(fixture.line(1), u"Skipped: delete protection is on"_s);
    QCOMPARE(fixture.line(2), u"Skipped: built-in group of Braintrust"_s);
    fixture.confirmDeletion();
    QCOMPARE(fixture.deletions.constFirst(), fixture.dialog->refs());
}

void tst_DeleteDialog::nothingToDelete()
{
    const Fixture fixture({ protectedSubject(u"billing"_s) });
    QVERIFY(fixture.dialog->refs().isEmpty());
    QVERIFY(fixture.confirm() == nullptr);
    QVERIFY(fixture.headline().contains(u"None"_s));
    QTest::mouseClick(fixture.button(u"deleteButton"_s), Qt::LeftButton);
    QVERIFY(!fixture.button(u"deleteButton"_s)->isEnabled());
    QVERIFY(fixture.deletions.isEmpty());
}

void tst_DeleteDialog::cancelIsTheDefault()
{
    const Fixture fixture({ subject(u"nscale"_s, u"gpu-ops"_s) });
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    QVERIFY(fixture.button(u"cancelButton"_s)->isDefault());
    QVERIFY(!fixture.button(u"deleteButton"_s)->isDefault());
    QVERIFY(!fixture.button(u"deleteButton"_s)->autoDefault());
}

void tst_DeleteDialog::returnCancelsAPlainQuestion()
{
    const Fixture fixture({ subject(u"nscale"_s, u"gpu-ops"_s) });
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog));
    QTRY_VERIFY(fixture.button(u"deleteButton"_s)->isEnabled());
    fixture.button(u"deleteButton"_s)->setFocus(); // even there
    QPointer<DeleteDialog> dialog = fixture.dialog;
    QTest::keyClick(fixture.button(u"deleteButton"_s), Qt::Key_Return);
    QVERIFY(fixture.deletions.isEmpty());
    QTRY_VERIFY(dialog.isNull());
}

void tst_DeleteDialog::returnInTheFieldDoesNothing()
{
    const Fixture fixture({ subject(u"turso"_s, u"analytics"_s) });
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog));
    QCOMPARE(fixture.dialog->focusWidget(), fixture.confirm());
    QTest::keyClicks(fixture.confirm(), u"analytics"_s);
    QTRY_VERIFY(fixture.button(u"deleteButton"_s)->isEnabled());
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter })
        QTest::keyClick(fixture.confirm(), key);
    QTest::keyClick(fixture.confirm(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.deletions.isEmpty());
    QVERIFY(fixture.dialog->isVisible());
    QCOMPARE(fixture.confirm()->text(), u"analytics"_s);
}

void tst_DeleteDialog::typingOpensTheButton()
{
    const Fixture fixture(many(u"turso"_s, 3));
    QPushButton *button = fixture.button(u"deleteButton"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(fixture.confirm(), u"delete 3 groups"_s);
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
    fixture.confirm()->insert(u"analytics\n"_s);
    QTRY_VERIFY(fixture.button(u"deleteButton"_s)->isEnabled());
}

void tst_DeleteDialog::settleDelay()
{
    const Fixture slow({ subject(u"nscale"_s, u"a"_s) }, std::chrono::hours(1));
    QVERIFY(!slow.button(u"deleteButton"_s)->isEnabled());
    QVERIFY(!slow.child<QLabel>(u"hintLabel"_s)->text().isEmpty());
    const Fixture quick({ subject(u"nscale"_s, u"a"_s) }, std::chrono::milliseconds(20));
    QTRY_VERIFY(quick.button(u"deleteButton"_s)->isEnabled());
    QVERIFY(!slow.button(u"deleteButton"_s)->isEnabled());
}

void tst_DeleteDialog::confirmedOnce()
{
    const Fixture fixture(many(u"nscale"_s, 2));
    fixture.confirmDeletion();
    QCOMPARE(fixture.deletions.size(), 1);
    QVERIFY(!fixture.shows(u"deleteButton"_s));
    QVERIFY(!fixture.shows(u"cancelButton"_s));
    QVERIFY(fixture.shows(u"stopButton"_s));
    QVERIFY(fixture.shows(u"progressBar"_s));
}

void tst_DeleteDialog::progressPerGroup()
{
    const Fixture fixture(many(u"nscale"_s, 4));
    fixture.confirmDeletion();
    QList<DeleteItem> items = fixture.items();
    items[0].state = State::Deleted;
    items[1].state = State::AlreadyGone;
    items[2].state = State::Running;
    fixture.dialog->showProgress(items);
    QCOMPARE(fixture.line(0), u"Deleted"_s);
    QVERIFY(fixture.line(1).contains(u"already gone"_s));
    QVERIFY(fixture.line(2).startsWith(u"Deleting"_s));
    QVERIFY(fixture.line(3).startsWith(u"Waiting"_s));
    QVERIFY(fixture.dialog->isVisible() && !fixture.shows(u"closeButton"_s));
    items[2].state = State::DeletedAfterAll;
    items[3].state = State::Deleted;
    fixture.dialog->showProgress(items);
    QVERIFY(fixture.line(2).contains(u"no longer has it"_s));
    QCOMPARE(fixture.headline(), u"All 4 groups are gone"_s);
    QVERIFY(fixture.shows(u"closeButton"_s) && !fixture.shows(u"retryButton"_s));
    QPointer<DeleteDialog> dialog = fixture.dialog;
    QTest::mouseClick(fixture.button(u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

void tst_DeleteDialog::singleSuccessCloses()
{
    const Fixture fixture(many(u"nscale"_s, 1));
    fixture.confirmDeletion();
    QList<DeleteItem> items = fixture.items();
    items[0].state = State::Deleted;
    QPointer<DeleteDialog> dialog = fixture.dialog;
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->showProgress(items);
    QCOMPARE(accepted.size(), 1);
    QTRY_VERIFY(dialog.isNull());
}

void tst_DeleteDialog::deletionTimeIsShown()
{
    const Fixture fixture(many(u"braintrust"_s, 1));
    fixture.confirmDeletion();
    QList<DeleteItem> items = fixture.items();
    items[0].state = State::Deleted;
    const QDateTime time(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    items[0].deletedAt = time;
    fixture.dialog->showProgress(items);
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(fixture.line(0).contains(u"Braintrust"_s));
    QVERIFY2(fixture.line(0).contains(time.toLocalTime().time().toString(u"HH:mm:ss"_s)),
             qPrintable(fixture.line(0)));
}

void tst_DeleteDialog::failuresStayWithWords()
{
    const Fixture fixture(many(u"nscale"_s, 3));
    fixture.confirmDeletion();
    QList<DeleteItem> items = fixture.items();
    items[0].state = State::Deleted;
    items[1].state = State::Failed;
    items[1].error = forbidden();
    items[2].state = State::Unknown;
    items[2].error = CloudError { .kind = CloudError::Kind::Timeout, .outcomeUnknown = true };
    fixture.dialog->showProgress(items);
    QVERIFY(fixture.line(1).startsWith(u"Nscale refused the deletion"_s));
    QVERIFY(fixture.line(2).contains(u"may or may not be gone"_s));
    QCOMPARE(fixture.headline(), u"1 of 3 groups are gone"_s);
    auto *notice = fixture.child<QWidget>(u"itemNotice"_s);
    QVERIFY(notice->isVisibleTo(fixture.dialog));
    QVERIFY(notice->findChild<QLabel *>(u"noticeHeadline"_s)->text().contains(u"refused"_s));
    auto *view = fixture.child<QListView>(u"impactView"_s);
    view->setCurrentIndex(fixture.model()->index(2, 0));
    QVERIFY(notice->findChild<QLabel *>(u"noticeHeadline"_s)->text().contains(u"No answer"_s));
    view->setCurrentIndex(fixture.model()->index(0, 0));
    QVERIFY(!notice->isVisibleTo(fixture.dialog));
    QCOMPARE(richTexts(*fixture.dialog), QStringList());
}

void tst_DeleteDialog::retryOnlyTheRefused()
{
    const Fixture fixture(many(u"nscale"_s, 4));
    fixture.confirmDeletion();
    QList<DeleteItem> items = fixture.items();
    items[0].state = State::Deleted;
    items[1].state = State::Failed;
    items[1].error = forbidden();
    items[2].state = State::StillThere;
    items[2].error = forbidden();
    items[3].state = State::Unknown;
    items[3].error = forbidden();
    fixture.dialog->showProgress(items);
    QPushButton *retry = fixture.button(u"retryButton"_s);
    QCOMPARE(retry->text().remove(u'&'), u"Retry 2 Failed"_s);
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(fixture.deletions.size(), 2);
    QCOMPARE(fixture.deletions.at(1), (QList { items.at(1).target.ref, items.at(2).target.ref }));
    // The second job only knows its own groups; the others keep what became of them.
    QList<DeleteItem> again { items.at(1), items.at(2) };
    again[0].state = State::Deleted;
    again[0].error.reset();
    again[1].state = State::Deleted;
    again[1].error.reset();
    fixture.dialog->showProgress(again);
    QCOMPARE(fixture.line(1), u"Deleted"_s);
    QCOMPARE(fixture.headline(), u"3 of 4 groups are gone"_s);
    QVERIFY(!fixture.shows(u"retryButton"_s));
}

void tst_DeleteDialog::stopAndEscapeWhileRunning()
{
    const Fixture fixture(many(u"nscale"_s, 3));
    fixture.confirmDeletion();
    QTest::keyClick(fixture.dialog, Qt::Key_Escape);
    QCOMPARE(fixture.stops, 1);
    QVERIFY(fixture.dialog->isVisible());
    fixture.dialog->close();
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(!fixture.button(u"stopButton"_s)->isEnabled());
    QCOMPARE(fixture.stops, 1);
    QList<DeleteItem> items = fixture.items();
    items[0].state = State::Deleted;
    items[1].state = State::NotStarted;
    items[2].state = State::NotStarted;
    fixture.dialog->showProgress(items);
    QCOMPARE(fixture.line(2), u"Not started"_s);
    QPointer<DeleteDialog> dialog = fixture.dialog;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
}

void tst_DeleteDialog::namesAreLiteral()
{
    const QString hostile = u"<b>x</b> \U0001F600"_s;
    const Fixture fixture({ subject(u"turso"_s, hostile) });
    QCOMPARE(fixture.model()->index(0, 0).data().toString(), hostile);
    QVERIFY(fixture.child<QLabel>(u"confirmLabel"_s)->text().contains(hostile));
    QCOMPARE(fixture.child<QLabel>(u"confirmLabel"_s)->textFormat(), Qt::PlainText);
    fixture.confirm()->setText(hostile);
    QTRY_VERIFY(fixture.button(u"deleteButton"_s)->isEnabled());
    QCOMPARE(richTexts(*fixture.dialog), QStringList());

    const Fixture bidi({ subject(u"turso"_s, u"\u202Egpj.exe"_s) });
    QCOMPARE(bidi.model()->index(0, 0).data().toString(), u"\ufffdgpj.exe"_s);
    QVERIFY(!bidi.child<QLabel>(u"confirmLabel"_s)->text().contains(QChar(0x202e)));
}

void tst_DeleteDialog::modelIsSound()
{
    DeletionModel model(many(u"nscale"_s, 3));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    DeleteItem stranger;
    stranger.target.ref.group = GroupId(u"other"_s);
    model.setItems({ stranger });
    QCOMPARE(changed.size(), 1);
    QVERIFY(!model.failure(model.index(0)));
    QVERIFY(!model.failure({}));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void tst_DeleteDialog::everyFieldHasAName()
{
    const Fixture fixture(many(u"turso"_s, 2));
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
    const QStringList order = tabOrder(*fixture.dialog);
    QVERIFY(order.indexOf(u"impactView"_s) < order.indexOf(u"confirmEdit"_s));
    QVERIFY(order.indexOf(u"confirmEdit"_s) < order.indexOf(u"cancelButton"_s));
}

void tst_DeleteDialog::fits_data()
{
    QTest::addColumn<bool>("largeFont");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << false << false << false;
    QTest::newRow("200 %") << true << false << false;
    QTest::newRow("long words") << false << true << false;
    QTest::newRow("right to left") << false << false << true;
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
    const Fixture fixture(subjects);
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    QTRY_COMPARE(cutTexts(*fixture.dialog), QStringList());
    const QSize size = fixture.dialog->size();
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
    // Long names wrap: no row is wider than the list.
    const auto *view = fixture.child<QListView>(u"impactView"_s);
    QVERIFY(view->sizeHintForIndex(view->model()->index(0, 0)).width()
            <= view->viewport()->width());
    QVERIFY(view->sizeHintForRow(0) > view->sizeHintForRow(1));
}

QTEST_MAIN(tst_DeleteDialog)
#include "tst_deletedialog.moc"
