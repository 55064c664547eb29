#include "dialogchecks.h"
#include "newgroupdialog.h"
#include "resources.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

const Directory locations { { u"aws-us-east-1"_s, u"AWS US East"_s, {}, true, false },
                            { u"aws-eu-west-1"_s, u"AWS EU West"_s, {}, true, true } };

QList<Source> allSources()
{
    return { testSource(u"turso"_s, u"acme"_s, EndpointClass::Production),
             testSource(u"braintrust"_s, u"Acme"_s), testSource(u"nscale"_s, u"lab"_s) };
}

struct Fixture
{
    explicit Fixture(int chosen, QStringList known = { u"data-team"_s })
        : sources(allSources()), names(std::move(known))
    {
        QStringList *knownNames = &names;
        dialog = new NewGroupDialog(sources, sources.at(chosen).ref,
                                    [knownNames](const SourceRef &) { return *knownNames; });
        QObject::connect(dialog, &NewGroupDialog::directoryRequested, dialog,
                         [this](const SourceRef &source, DirectoryKind kind) {
                             directories.append({ source, kind });
                         });
        QObject::connect(dialog, &NewGroupDialog::createRequested, dialog,
                         [this](const SourceRef &source, const GroupDraft &draft) {
                             creations.append({ source, draft });
                         });
        QObject::connect(dialog, &NewGroupDialog::openExistingRequested, dialog,
                         [this](const SourceRef &, const QString &name) { opened.append(name); });
        QObject::connect(dialog, &NewGroupDialog::checkRequested, dialog, [this] { ++checks; });
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
    QPushButton *create() const { return child<QPushButton>(u"createButton"_s); }
    QLabel *hint() const { return child<QLabel>(u"nameHint"_s); }
    void typeName(const QString &name) const
    {
        child<QLineEdit>(u"nameEdit"_s)->clear();
        QTest::keyClicks(child<QLineEdit>(u"nameEdit"_s), name);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }
    QString result() const
    {
        auto *box = child<QWidget>(u"resultNotice"_s);
        return box->isVisibleTo(dialog) ? box->findChild<QLabel *>(u"noticeHeadline"_s)->text()
                + u'\n' + box->findChild<QLabel *>(u"noticeAdvice"_s)->text()
                                        : QString();
    }

    QList<Source> sources;
    QStringList names;
    QList<std::pair<SourceRef, DirectoryKind>> directories;
    QList<std::pair<SourceRef, GroupDraft>> creations;
    QStringList opened;
    int checks = 0;
    QPointer<NewGroupDialog> dialog;
};

CreateResult failure(CloudError::Kind kind, CreateResult::Outcome outcome,
                     const QString &field = {})
{
    CreateResult result;
    result.outcome = outcome;
    CloudError error;
    error.kind = kind;
    error.field = field;
    error.serverMessage = u"<b>no</b>"_s;
    error.outcomeUnknown = outcome == CreateResult::Outcome::Unknown;
    result.error = error;
    return result;
}

} // namespace

class tst_NewGroupDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void asksForTheDirectoriesOfItsSource();
    void lateDirectoriesAreIgnored();
    void createsWhatWasTyped();
    void waitsForChoices();
    void duplicateNames_data();
    void duplicateNames();
    void openItLeadsToTheGroup();
    void twinsInCaseAreWarnedOf();
    void spacesAreLeftOut();
    void nameRules();
    void namesArriveLater();
    void createdClosesTheDialog_data();
    void createdClosesTheDialog();
    void foundExistingIsNotCreated();
    void refusalKeepsEverything();
    void conflictStandsAtTheName();
    void fieldErrorStandsAtTheField();
    void unknownOutcomeIsCheckedFirst();
    void anotherSourceKeepsTheName();
    void organizationNotReady();
    void ctrlReturnCreates();
    void productionIsWritten();
    void serverTextIsPlain();
    void everyFieldHasAName_data();
    void everyFieldHasAName();
    void fits_data();
    void fits();
};

void tst_NewGroupDialog::asksForTheDirectoriesOfItsSource()
{
    Fixture fixture(0);
    QCOMPARE(fixture.dialog->objectName(), u"newGroupDialog"_s);
    QCOMPARE(fixture.dialog->windowTitle(), u"New Group"_s);
    QCOMPARE(fixture.directories.size(), 1);
    QCOMPARE(fixture.directories.constFirst().first, fixture.sources.at(0).ref);
    fixture.directories.clear();
    fixture.child<QComboBox>(u"sourceCombo"_s)->setCurrentIndex(2);
    QCOMPARE(fixture.directories.size(), 3);
    QCOMPARE(fixture.directories.constFirst().first, fixture.sources.at(2).ref);
    fixture.directories.clear();
    fixture.child<QComboBox>(u"sourceCombo"_s)->setCurrentIndex(1);
    QVERIFY(fixture.directories.isEmpty());
}

void tst_NewGroupDialog::lateDirectoriesAreIgnored()
{
    Fixture fixture(0);
    fixture.child<QComboBox>(u"sourceCombo"_s)->setCurrentIndex(1);
    fixture.dialog->setDirectory(fixture.sources.at(0).ref, DirectoryKind::Locations, locations);
    fixture.child<QComboBox>(u"sourceCombo"_s)->setCurrentIndex(0);
    QVERIFY(!fixture.child<QComboBox>(u"locationCombo"_s)->isEnabled());
    fixture.dialog->setDirectory(fixture.sources.at(0).ref, DirectoryKind::Users, locations);
    QVERIFY(!fixture.child<QComboBox>(u"locationCombo"_s)->isEnabled());
}

void tst_NewGroupDialog::createsWhatWasTyped()
{
    Fixture fixture(1);
    fixture.child<QLineEdit>(u"nameEdit"_s)->setText(u"<b>Ops</b> \U0001F600"_s);
    QTest::keyClicks(fixture.child<QLineEdit>(u"descriptionEdit"_s), u" on call "_s);
    fixture.click(u"createButton"_s);
    QCOMPARE(fixture.creations.size(), 1);
    QCOMPARE(fixture.creations.constFirst().first, fixture.sources.at(1).ref);
    QCOMPARE(fixture.creations.constFirst().second.name, u"<b>Ops</b> \U0001F600"_s);
    QCOMPARE(fixture.creations.constFirst().second.description, u"on call"_s);
    QVERIFY(std::holds_alternative<BraintrustDraft>(fixture.creations.constFirst().second.details));
    // In flight: once is enough.
    QVERIFY(!fixture.create()->isEnabled());
    QVERIFY(!fixture.child<QLineEdit>(u"nameEdit"_s)->isEnabled());
    QCOMPARE(fixture.child<QPushButton>(u"cancelButton"_s)->text(), u"Close"_s);
}

void tst_NewGroupDialog::waitsForChoices()
{
    Fixture fixture(0);
    QVERIFY(!fixture.child<QLineEdit>(u"descriptionEdit"_s)->isVisibleTo(fixture.dialog));
    fixture.typeName(u"ops"_s);
    QVERIFY(!fixture.create()->isEnabled());
    QLabel *reason = fixture.child<QLabel>(u"createHint"_s);
    QVERIFY(reason->text().contains(u"loading"_s));
    fixture.dialog->setDirectory(fixture.sources.at(0).ref, DirectoryKind::Locations, locations);
    QVERIFY(fixture.create()->isEnabled());
    QVERIFY(!reason->isVisibleTo(fixture.dialog));
    fixture.click(u"createButton"_s);
    QCOMPARE(std::get<TursoDraft>(fixture.creations.constFirst().second.details).location,
             u"aws-eu-west-1"_s);
}

void tst_NewGroupDialog::duplicateNames_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<bool>("mayCreate");
    QTest::addColumn<QString>("words");
    QTest::newRow("turso refuses") << 0 << false << u"names are unique there"_s;
    QTest::newRow("braintrust returns") << 1 << false << u"would return it unchanged"_s;
    QTest::newRow("nscale allows") << 2 << true << u"hard to tell apart"_s;
}

void tst_NewGroupDialog::duplicateNames()
{
    QFETCH(int, source);
    QFETCH(bool, mayCreate);
    QFETCH(QString, words);
    Fixture fixture(source);
    if (source == 0)
        fixture.dialog->setDirectory(fixture.sources.at(0).ref, DirectoryKind::Locations,
                                     locations);
    QVERIFY(!fixture.hint()->isVisibleTo(fixture.dialog));
    fixture.typeName(u"data-team"_s);
    QVERIFY(fixture.hint()->isVisibleTo(fixture.dialog));
    QVERIFY2(fixture.hint()->text().contains(words), qPrintable(fixture.hint()->text()));
    QVERIFY(fixture.hint()->text().contains(u"“data-team”"_s));
    QCOMPARE(fixture.create()->isEnabled(), mayCreate);
    QVERIFY(fixture.child<QPushButton>(u"openItButton"_s)->isVisibleTo(fixture.dialog));
    fixture.typeName(u"data-team-2"_s);
    QVERIFY(!fixture.hint()->isVisibleTo(fixture.dialog));
    QVERIFY(fixture.create()->isEnabled());
}

void tst_NewGroupDialog::openItLeadsToTheGroup()
{
    Fixture fixture(1);
    fixture.typeName(u"data-team"_s);
    QPointer<NewGroupDialog> dialog = fixture.dialog;
    fixture.click(u"openItButton"_s);
    QCOMPARE(fixture.opened, QStringList { u"data-team"_s });
    QVERIFY(fixture.creations.isEmpty());
    QTRY_VERIFY(dialog.isNull());
}

void tst_NewGroupDialog::twinsInCaseAreWarnedOf()
{
    Fixture fixture(1);
    fixture.typeName(u"Data-Team"_s);
    QVERIFY(fixture.hint()->text().contains(u"upper and lower case"_s));
    QVERIFY(fixture.create()->isEnabled());
}

void tst_NewGroupDialog::spacesAreLeftOut()
{
    Fixture fixture(1);
    fixture.typeName(u"  ops "_s);
    QVERIFY(fixture.hint()->text().contains(u"Spaces"_s));
    QCOMPARE(fixture.dialog->draft().name, u"ops"_s);
    fixture.typeName(u"   "_s);
    QVERIFY(!fixture.create()->isEnabled());
}

void tst_NewGroupDialog::nameRules()
{
    Fixture fixture(2);
    fixture.typeName(u"has space"_s);
    QVERIFY(fixture.hint()->text().contains(u"no spaces"_s));
    QVERIFY(!fixture.create()->isEnabled());
    fixture.typeName(u"fine.name"_s);
    QVERIFY(fixture.create()->isEnabled());
}

void tst_NewGroupDialog::namesArriveLater()
{
    Fixture fixture(1, {});
    fixture.typeName(u"late"_s);
    QVERIFY(fixture.create()->isEnabled());
    fixture.names.append(u"late"_s);
    fixture.dialog->refreshNames();
    QVERIFY(!fixture.create()->isEnabled());
}

void tst_NewGroupDialog::createdClosesTheDialog_data()
{
    QTest::addColumn<int>("outcome");
    QTest::newRow("created") << int(CreateResult::Outcome::Created);
    QTest::newRow("after all") << int(CreateResult::Outcome::CreatedAfterAll);
}

void tst_NewGroupDialog::createdClosesTheDialog()
{
    QFETCH(int, outcome);
    Fixture fixture(1);
    fixture.typeName(u"ops"_s);
    fixture.click(u"createButton"_s);
    QPointer<NewGroupDialog> dialog = fixture.dialog;
    QSignalSpy accepted(dialog, &QDialog::accepted);
    CreateResult result;
    result.outcome = CreateResult::Outcome(outcome);
    result.group = Group {};
    dialog->showResult(result);
    QCOMPARE(accepted.size(), 1);
    QTRY_VERIFY(dialog.isNull());
}

void tst_NewGroupDialog::foundExistingIsNotCreated()
{
    Fixture fixture(1);
    fixture.typeName(u"ops"_s);
    fixture.click(u"createButton"_s);
    CreateResult result;
    result.outcome = CreateResult::Outcome::FoundExisting;
    result.group = Group {};
    result.group->name = u"ops"_s;
    fixture.dialog->showResult(result);
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY2(fixture.result().startsWith(u"Nothing was created"_s), qPrintable(fixture.result()));
    fixture.click(u"openExistingButton"_s);
    QCOMPARE(fixture.opened, QStringList { u"ops"_s });
}

void tst_NewGroupDialog::refusalKeepsEverything()
{
    Fixture fixture(1);
    fixture.typeName(u"ops"_s);
    QTest::keyClicks(fixture.child<QLineEdit>(u"descriptionEdit"_s), u"why"_s);
    fixture.click(u"createButton"_s);
    fixture.dialog->showResult(failure(CloudError::Kind::Forbidden, CreateResult::Outcome::Failed));
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(fixture.result().contains(u"Braintrust refused the new group"_s));
    QVERIFY(fixture.result().contains(u"was not created"_s));
    QCOMPARE(fixture.child<QLineEdit>(u"nameEdit"_s)->text(), u"ops"_s);
    QCOMPARE(fixture.child<QLineEdit>(u"descriptionEdit"_s)->text(), u"why"_s);
    QVERIFY(fixture.create()->isEnabled());
    QVERIFY(fixture.create()->isDefault());
    QCOMPARE(fixture.child<QPushButton>(u"cancelButton"_s)->text(), u"Cancel"_s);
    fixture.click(u"createButton"_s);
    fixture.dialog->showResult(
        failure(CloudError::Kind::Timeout, CreateResult::Outcome::NotCreated));
    QVERIFY(fixture.result().contains(u"its list has no group of this name"_s));
    QVERIFY(fixture.create()->isEnabled());
}

void tst_NewGroupDialog::conflictStandsAtTheName()
{
    Fixture fixture(2, {});
    fixture.typeName(u"ops"_s);
    fixture.click(u"createButton"_s);
    fixture.dialog->showResult(failure(CloudError::Kind::Conflict, CreateResult::Outcome::Failed));
    QVERIFY(fixture.hint()->isVisibleTo(fixture.dialog));
    QVERIFY(fixture.hint()->text().contains(u"already has a group"_s));
    QVERIFY(!fixture.create()->isEnabled());
    fixture.typeName(u"ops2"_s);
    QVERIFY(!fixture.hint()->isVisibleTo(fixture.dialog));
    QVERIFY(fixture.create()->isEnabled());
}

void tst_NewGroupDialog::fieldErrorStandsAtTheField()
{
    Fixture fixture(0);
    fixture.dialog->setDirectory(fixture.sources.at(0).ref, DirectoryKind::Locations, locations);
    fixture.typeName(u"ops"_s);
    fixture.click(u"createButton"_s);
    fixture.dialog->showResult(
        failure(CloudError::Kind::BadRequest, CreateResult::Outcome::Failed, u"location"_s));
    QVERIFY(fixture.child<QLabel>(u"locationNote"_s)->text().contains(u"did not accept"_s));
    QVERIFY(!fixture.hint()->isVisibleTo(fixture.dialog));
}

void tst_NewGroupDialog::unknownOutcomeIsCheckedFirst()
{
    Fixture fixture(2, {});
    fixture.typeName(u"ops"_s);
    fixture.click(u"createButton"_s);
    fixture.dialog->showResult(failure(CloudError::Kind::Timeout, CreateResult::Outcome::Unknown));
    QVERIFY(
        fixture.result().startsWith(u"No answer from Nscale. The group may or may not exist."_s));
    QVERIFY(!fixture.create()->isEnabled()); // a second request could make a second group
    fixture.click(u"checkNowButton"_s);
    QCOMPARE(fixture.checks, 1);
    QVERIFY(fixture.create()->isEnabled());
    fixture.names.append(u"ops"_s);
    fixture.dialog->refreshNames();
    QVERIFY(fixture.hint()->text().contains(u"already has a group"_s));
}

void tst_NewGroupDialog::anotherSourceKeepsTheName()
{
    Fixture fixture(1);
    fixture.typeName(u"has space"_s);
    QVERIFY(fixture.create()->isEnabled());
    fixture.child<QComboBox>(u"sourceCombo"_s)->setCurrentIndex(2);
    QCOMPARE(fixture.child<QLineEdit>(u"nameEdit"_s)->text(), u"has space"_s);
    QVERIFY(!fixture.create()->isEnabled());
    QCOMPARE(fixture.dialog->source(), fixture.sources.at(2).ref);
}

void tst_NewGroupDialog::organizationNotReady()
{
    QList<Source> sources { testSource(u"nscale"_s, u"lab"_s) };
    sources[0].organization.ready = false;
    NewGroupDialog dialog(sources, {}, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"ops"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"createButton"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"createHint"_s)->text().contains(u"not ready"_s));
}

void tst_NewGroupDialog::ctrlReturnCreates()
{
    Fixture fixture(1);
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog));
    fixture.typeName(u"ops"_s);
    QTest::keyClick(fixture.child<QLineEdit>(u"nameEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.creations.size(), 1);
}

void tst_NewGroupDialog::productionIsWritten()
{
    Fixture fixture(0);
    auto *band = fixture.child<QWidget>(u"newGroupClassBand"_s);
    QVERIFY(band->accessibleName().startsWith(u"PRODUCTION — turso profile"_s));
    fixture.child<QComboBox>(u"sourceCombo"_s)->setCurrentIndex(1);
    QVERIFY(band->accessibleName().startsWith(u"DEVELOPMENT"_s));
}

void tst_NewGroupDialog::serverTextIsPlain()
{
    QList<Source> sources { testSource(u"braintrust"_s, u"<i>org</i>\u202E"_s) };
    auto *dialog = new NewGroupDialog(
        sources, {}, [](const SourceRef &) { return QStringList { u"<b>x</b>"_s }; });
    dialog->open();
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"<b>x</b>"_s);
    const QString hint = dialog->findChild<QLabel *>(u"nameHint"_s)->text();
    QVERIFY(hint.contains(u"“<b>x</b>”"_s));
    QVERIFY(hint.contains(u"<i>org</i>\ufffd"_s));
    QCOMPARE(richTexts(*dialog), QStringList());
    delete dialog;
}

void tst_NewGroupDialog::everyFieldHasAName_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("turso") << 0;
    QTest::newRow("braintrust") << 1;
    QTest::newRow("nscale") << 2;
}

void tst_NewGroupDialog::everyFieldHasAName()
{
    QFETCH(int, source);
    Fixture fixture(source);
    fixture.dialog->setDirectory(fixture.sources.at(0).ref, DirectoryKind::Locations, locations);
    fixture.typeName(u"data-team"_s);
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
    const QStringList order = tabOrder(*fixture.dialog);
    QVERIFY(order.indexOf(u"sourceCombo"_s) < order.indexOf(u"nameEdit"_s));
    QVERIFY(order.indexOf(u"nameEdit"_s) < order.indexOf(u"openItButton"_s));
    QVERIFY(order.indexOf(u"openItButton"_s) < order.indexOf(u"cancelButton"_s));
    if (source == 0) {
        QVERIFY(order.indexOf(u"nameEdit"_s) < order.indexOf(u"locationCombo"_s));
        QVERIFY(order.indexOf(u"locationCombo"_s) < order.indexOf(u"cancelButton"_s));
    }
    if (source == 2) {
        QVERIFY(order.indexOf(u"descriptionEdit"_s) < order.indexOf(u"choiceView"_s));
        QVERIFY(order.indexOf(u"choiceView"_s) < order.indexOf(u"cancelButton"_s));
    }
}

void tst_NewGroupDialog::fits_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<bool>("largeFont");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    for (int source = 0; source < 3; ++source) {
        QTest::addRow("%d plain", source) << source << false << false << false;
        QTest::addRow("%d 200 %%", source) << source << true << false << false;
        QTest::addRow("%d long words", source) << source << false << true << false;
        QTest::addRow("%d right to left", source) << source << false << false << true;
    }
}

void tst_NewGroupDialog::fits()
{
    QFETCH(int, source);
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    Fixture fixture(source, {});
    fixture.dialog->setDirectory(fixture.sources.at(0).ref, DirectoryKind::Locations, locations);
    fixture.typeName(u"ops"_s);
    fixture.click(u"createButton"_s);
    fixture.dialog->showResult(failure(CloudError::Kind::Forbidden, CreateResult::Outcome::Failed));
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    QTRY_COMPARE(cutTexts(*fixture.dialog), QStringList());
    const QSize size = fixture.dialog->size();
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
}

QTEST_MAIN(tst_NewGroupDialog)
#include "tst_newgroupdialog.moc"
