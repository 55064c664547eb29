#include "dialogchecks.h"
#include "editorfixture.h"
#include "resources.h"
#include "theme.h"
#include "waitfor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// The form in which a group is edited: what it shows for each platform, and when it can be saved.
class GroupEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void showsThePlatformsFields_data();
    void showsThePlatformsFields();
    void nothingTouchedIsNothingChanged_data();
    void nothingTouchedIsNothingChanged();
    void fieldsThatTheGroupLacksAreNotShown();
    void looksRight_data();
    void looksRight();
    void aChangeCanBeSaved();
    void aNameIsNeeded();
    void thePlatformsNameRule();
    void aNameThatIsTaken();
    void aNameThatMayExistTwice();
    void aTwinThatComesLater();
    void anOddNameStaysAsLongAsNobodyTouchesIt();
    void protection();
    void limitedFieldsSayWhy();
    void unreadFieldsSayWhy();
    void aDraftOfWhatCannotBeChangedAnyMore();
    void rightsAreSaidAndKeepWhatWasTyped();
    void savingDimsTheForm();
    void refusalsStandAtTheField_data();
    void refusalsStandAtTheField();
    void tags();
    void tagsAreChecked();
    void keys();
    void aLaterShowKeepsTheFocus();
    void noticesAndDrafts();
    void aProblemOffersToTryAgain();

private:
    static QString why(const EditorFixture &f) { return f.editor->whyNotSave(); }
    static void setName(const EditorFixture &f, const QString &name)
    {
        f.child<QLineEdit>(u"nameEdit"_s)->setText(name);
    }
};

void GroupEditorTest::showsThePlatformsFields_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("turso") << u"turso"_s
                           << QStringList { u"nameSection"_s, u"protectionSection"_s,
                                            u"locationsSection"_s };
    QTest::newRow("braintrust") << u"braintrust"_s
                                << QStringList { u"nameSection"_s, u"descriptionSection"_s,
                                                 u"usersSection"_s, u"includedGroupsSection"_s };
    QTest::newRow("nscale") << u"nscale"_s
                            << QStringList { u"nameSection"_s,     u"descriptionSection"_s,
                                             u"rolesSection"_s,    u"usersSection"_s,
                                             u"subjectsSection"_s, u"serviceAccountsSection"_s,
                                             u"projectsSection"_s, u"tagsSection"_s };
}

void GroupEditorTest::showsThePlatformsFields()
{
    QFETCH(QString, platform);
    QFETCH(QStringList, sections);
    EditorFixture f(platform);
    QVERIFY(f.open());
    QMap<int, QString> shown; // by their place
    const auto widgets = f.editor->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->objectName().endsWith("Section"_L1) && widget->isVisible())
            shown.insert(widget->y(), widget->objectName());
    }
    QCOMPARE(shown.values(), sections);
}

void GroupEditorTest::nothingTouchedIsNothingChanged_data()
{
    QTest::addColumn<QString>("platform");
    for (const char *platform : { "turso", "braintrust", "nscale" })
        QTest::newRow(platform) << QString::fromLatin1(platform);
}

void GroupEditorTest::nothingTouchedIsNothingChanged()
{
    QFETCH(QString, platform);
    EditorFixture f(platform);
    for (QStringList &items : f.base.content.lists) // as odd as it can be
        items += { u"nobody-knows-this-id"_s, u"nobody-knows-this-id"_s };
    if (f.base.content.description)
        f.base.content.description = u"a\r\nb \u00a0\u2029 "_s;
    QVERIFY(f.open());
    QCOMPARE(f.editor->wanted(), f.base.content);
    QVERIFY(!f.editor->isChanged());
    QCOMPARE(why(f), u"Nothing was changed."_s);
    setName(f, u"other"_s);
    GroupContent renamed = f.base.content;
    renamed.name = u"other"_s;
    QCOMPARE(f.editor->wanted(), renamed);
}

void GroupEditorTest::fieldsThatTheGroupLacksAreNotShown()
{
    EditorFixture f(u"turso"_s);
    f.base.content.protection.reset();
    f.base.limits[GroupField::Locations] = { Limit::Kind::NotOffered, {} };
    f.base.limits[GroupField::Name] = { Limit::Kind::NotOffered, {} };
    QVERIFY(f.open());
    QVERIFY(!f.child<QWidget>(u"protectionSection"_s)->isVisible());
    QVERIFY(!f.child<QWidget>(u"locationsSection"_s)->isVisible());
    QVERIFY(f.child<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    QCOMPARE(f.said(u"nameReason"_s), u"The name cannot be changed here."_s);
    QCOMPARE(f.editor->wanted(), f.base.content);
}

void GroupEditorTest::looksRight_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("mirrored");
    for (const QString &platform : { u"turso"_s, u"braintrust"_s, u"nscale"_s }) {
        QTest::addRow("%s", qPrintable(platform)) << platform << false << false;
        QTest::addRow("%s, large", qPrintable(platform)) << platform << true << false;
        QTest::addRow("%s, mirrored", qPrintable(platform)) << platform << false << true;
    }
}

void GroupEditorTest::looksRight()
{
    QFETCH(QString, platform);
    QFETCH(bool, large);
    QFETCH(bool, mirrored);
    const WithSurroundings surroundings(large, false, mirrored);
    EditorFixture f(platform);
    f.base.limits[GroupField::Name] = { Limit::Kind::BuiltIn, {} };
    QVERIFY(f.open());
    QCOMPARE(unnamedFields(*f.editor), QStringList());
    QCOMPARE(cutTexts(*f.editor), QStringList());
    QCOMPARE(richTexts(*f.editor), QStringList());
    // Nothing asks for more than the pane has.
    QVERIFY2(
        f.editor->minimumSizeHint().width() <= f.editor->width(),
        qPrintable(u"%1 of %2"_s.arg(f.editor->minimumSizeHint().width()).arg(f.editor->width())));
}

void GroupEditorTest::aChangeCanBeSaved()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    const QSignalSpy changes(f.editor.get(), &GroupEditor::changed);
    const QSignalSpy saves(f.editor.get(), &GroupEditor::saveRequested);
    const QSignalSpy reviews(f.editor.get(), &GroupEditor::reviewRequested);
    const QSignalSpy discards(f.editor.get(), &GroupEditor::discardRequested);
    QVERIFY(!f.child<QPushButton>(u"saveButton"_s)->isEnabled());
    QCOMPARE(f.said(u"saveHint"_s), u"Nothing was changed."_s);

    auto *description = f.child<QPlainTextEdit>(u"descriptionEdit"_s);
    description->setFocus();
    QTest::keyClicks(description, u"X"_s);
    QVERIFY(!changes.isEmpty());
    QVERIFY(f.editor->isChanged());
    QCOMPARE(f.editor->wanted().description, u"XLooks after the data."_s);
    QCOMPARE(f.said(u"saveHint"_s), QString());
    f.press(u"saveButton"_s);
    QCOMPARE(saves.size(), 1);
    f.press(u"reviewButton"_s);
    QCOMPARE(reviews.size(), 1);
    f.press(u"discardButton"_s);
    QCOMPARE(discards.size(), 1);

    QTest::keyClick(description, Qt::Key_Backspace);
    QVERIFY(!f.editor->isChanged());
    QVERIFY(!f.child<QPushButton>(u"discardButton"_s)->isEnabled());
}

void GroupEditorTest::aNameIsNeeded()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    setName(f, u"  "_s);
    QCOMPARE(why(f), u"Enter a name."_s);
    QCOMPARE(f.said(u"saveHint"_s), why(f));
    setName(f, u" other "_s);
    QCOMPARE(why(f), QString());
    QCOMPARE(f.editor->wanted().name, u"other"_s);
    QCOMPARE(f.said(u"nameHint"_s), u"Spaces around the name are left out."_s);
}

void GroupEditorTest::thePlatformsNameRule()
{
    EditorFixture nscale(u"nscale"_s);
    QVERIFY(nscale.open());
    setName(nscale, u"two words"_s);
    QVERIFY(nscale.said(u"nameHint"_s).contains("no spaces"_L1));
    QCOMPARE(why(nscale), u"Choose another name."_s);

    EditorFixture turso(u"turso"_s);
    QVERIFY(turso.open());
    setName(turso, u"Two words"_s); // only Turso itself knows
    QVERIFY(turso.said(u"nameHint"_s).startsWith("Turso usually accepts"_L1));
    QCOMPARE(why(turso), QString());
    setName(turso, u"a/b"_s);
    QCOMPARE(why(turso), u"Choose another name."_s);
}

void GroupEditorTest::aNameThatIsTaken()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    const QSignalSpy opened(f.editor.get(), &GroupEditor::openGroupRequested);
    setName(f, u"taken"_s);
    QCOMPARE(f.said(u"nameHint"_s), u"“taken” exists in Acme, and names are unique there."_s);
    QCOMPARE(why(f), u"Choose another name."_s);
    f.press(u"openItButton"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<GroupRef>().group, GroupId(u"g5"_s));

    setName(f, u"TAKEN"_s);
    QVERIFY(f.said(u"nameHint"_s).contains("upper and lower case"_L1));
    QCOMPARE(why(f), QString());
    setName(f, u"data-team"_s); // its own
    QCOMPARE(f.said(u"nameHint"_s), QString());
}

void GroupEditorTest::aNameThatMayExistTwice()
{
    EditorFixture f(u"nscale"_s);
    QVERIFY(f.open());
    setName(f, u"taken"_s);
    QVERIFY(f.said(u"nameHint"_s).contains("hard to tell apart"_L1));
    QVERIFY(f.said(u"nameHint"_s).startsWith(u"Acme already has a group “taken”"_s));
    QCOMPARE(why(f), QString());
}

void GroupEditorTest::aTwinThatComesLater()
{
    EditorFixture f(u"turso"_s);
    QVERIFY(f.open());
    setName(f, u"fresh"_s);
    QCOMPARE(why(f), QString());
    Group fresh = f.groups.constLast();
    fresh.id = GroupId(u"fresh"_s);
    fresh.name = u"fresh"_s;
    f.workspace->groups().putGroup(*f.workspace->source(f.source), fresh);
    QTRY_COMPARE(why(f), u"Choose another name."_s);
}

void GroupEditorTest::anOddNameStaysAsLongAsNobodyTouchesIt()
{
    EditorFixture f(u"nscale"_s);
    f.base.content.name = u" against the rule "_s;
    QVERIFY(f.open());
    QCOMPARE(f.editor->wanted().name, u" against the rule "_s);
    QCOMPARE(f.said(u"nameHint"_s), QString());
    f.child<QPlainTextEdit>(u"descriptionEdit"_s)->setPlainText(u"new"_s);
    QCOMPARE(why(f), QString());
}

void GroupEditorTest::protection()
{
    EditorFixture f(u"turso"_s);
    QVERIFY(f.open());
    auto *check = f.child<QCheckBox>(u"protectionCheck"_s);
    QVERIFY(check->isChecked());
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(f.editor->wanted().protection, std::optional(false));
    QCOMPARE(why(f), QString());
}

void GroupEditorTest::limitedFieldsSayWhy()
{
    EditorFixture f(u"braintrust"_s);
    f.base.limits[GroupField::Name] = { Limit::Kind::BuiltIn, {} };
    f.base.limits[GroupField::Users] = { Limit::Kind::MissingRight, u"update"_s };
    QVERIFY(f.open());
    QVERIFY(f.child<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    QCOMPARE(f.said(u"nameReason"_s),
             u"The group is built in: the platform itself needs it as it is."_s);
    QVERIFY(f.said(u"usersReason"_s).contains(u"the right “update”"_s));
    QVERIFY(!f.child<QPushButton>(u"usersAdd"_s)->isVisible());
    QVERIFY(!f.child<QPushButton>(u"usersRemove"_s)->isVisible());
    f.list(u"users"_s)->selectAll();
    QTest::keyClick(f.list(u"users"_s), Qt::Key_Delete);
    QVERIFY(!f.editor->isChanged());
    QVERIFY(f.child<QPushButton>(u"includedGroupsAdd"_s)->isVisible());
}

void GroupEditorTest::unreadFieldsSayWhy()
{
    EditorFixture f(u"nscale"_s);
    f.base.content.lists.remove(GroupField::Projects);
    f.base.limits[GroupField::Projects] = { Limit::Kind::Unread, {} };
    f.base.unread[GroupField::Projects] = makeError(CloudError::Kind::ServerError, 500);
    QVERIFY(f.open());
    const QSignalSpy retries(f.editor.get(), &GroupEditor::retryRequested);
    QVERIFY(f.said(u"projectsReason"_s).endsWith("It could not be read, so it is not changed."_L1));
    QVERIFY(f.said(u"projectsReason"_s).startsWith("Nscale"_L1));
    QVERIFY(!f.child<QPushButton>(u"projectsAdd"_s)->isVisible());
    setName(f, u"other"_s);
    QVERIFY(!f.editor->wanted().lists.contains(GroupField::Projects));
    QCOMPARE(why(f), QString());
    f.press(u"projectsRetry"_s);
    QCOMPARE(retries.size(), 1);
}

void GroupEditorTest::aDraftOfWhatCannotBeChangedAnyMore()
{
    EditorFixture f(u"braintrust"_s);
    f.base.limits[GroupField::Name] = { Limit::Kind::BuiltIn, {} };
    QVERIFY(f.open());
    GroupContent draft = f.base.content;
    draft.name = u"typed yesterday"_s;
    f.editor->show(f.base, f.base.content, draft);
    QCOMPARE(f.editor->wanted(), draft);
    QCOMPARE(why(f),
             u"Name was changed here, but can no longer be changed. Discard the changes."_s);
}

void GroupEditorTest::rightsAreSaidAndKeepWhatWasTyped()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    setName(f, u"other"_s);
    f.editor->setRights(u"The profile is locked."_s, f.workspace->lock(f.profile.id));
    QCOMPARE(why(f), u"The profile is locked."_s);
    QCOMPARE(f.said(u"saveHint"_s), u"The profile is locked."_s);
    QVERIFY(!f.child<QPushButton>(u"saveButton"_s)->isEnabled());
    QVERIFY(f.child<QPushButton>(u"reviewButton"_s)->isEnabled());
    QCOMPARE(f.editor->wanted().name, u"other"_s);
    const QSignalSpy saves(f.editor.get(), &GroupEditor::saveRequested);
    QTest::keyClick(f.child<QLineEdit>(u"nameEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saves.size(), 0);
    f.editor->setRights({}, nullptr);
    QCOMPARE(why(f), QString());
}

void GroupEditorTest::savingDimsTheForm()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    setName(f, u"other"_s);
    auto *name = f.child<QLineEdit>(u"nameEdit"_s);
    name->setFocus();
    f.editor->setSaving(true, 1, 3);
    QVERIFY(!name->isEnabled());
    QVERIFY(!f.child<QPushButton>(u"saveButton"_s)->isEnabled());
    auto *progress = f.child<QProgressBar>(u"saveProgress"_s);
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->text(), u"1 of 3"_s);
    f.editor->setSaving(false);
    QVERIFY(name->isEnabled());
    QVERIFY(name->hasFocus());
    QVERIFY(!progress->isVisible());
    QCOMPARE(why(f), QString());
}

void GroupEditorTest::refusalsStandAtTheField_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("wireName");
    QTest::addColumn<QString>("label");
    QTest::newRow("path") << u"nscale"_s << u"spec.roleIDs[0]"_s << u"rolesError"_s;
    QTest::newRow("pointer") << u"nscale"_s << u"/metadata/name"_s << u"nameError"_s;
    QTest::newRow("delta") << u"braintrust"_s << u"add_member_users"_s << u"usersError"_s;
    QTest::newRow("location") << u"turso"_s << u"location"_s << u"locationsError"_s;
    QTest::newRow("nowhere") << u"turso"_s << u"description"_s << QString();
}

void GroupEditorTest::refusalsStandAtTheField()
{
    QFETCH(QString, platform);
    QFETCH(QString, wireName);
    QFETCH(QString, label);
    EditorFixture f(platform);
    QVERIFY(f.open());
    QCOMPARE(f.editor->showFieldError(wireName, u"<b>no</b>"_s), !label.isEmpty());
    if (label.isEmpty())
        return;
    QCOMPARE(f.said(label), u"<b>no</b>"_s);
    QCOMPARE(richTexts(*f.editor), QStringList());
    if (label == "nameError"_L1) {
        setName(f, u"other"_s);
        QCOMPARE(f.said(label), QString());
    }
}

void GroupEditorTest::tags()
{
    EditorFixture f(u"nscale"_s);
    QVERIFY(f.open());
    auto *table = f.child<QTableView>(u"tagTable"_s);
    f.press(u"tagsAdd"_s);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr && table->isAncestorOf(field));
    QCOMPARE(why(f), u"A tag has no name yet."_s);
    QTest::keyClicks(field, u"env"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(2, 0).data().toString(), u"env"_s);
    QVERIFY(table->model()->setData(table->model()->index(2, 1), u"prod"_s, Qt::EditRole));
    QVERIFY(table->model()->setData(table->model()->index(1, 1), u"43"_s, Qt::EditRole));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    const QList<NscaleTag> wanted { { u"cost"_s, u"43"_s }, { u"env"_s, u"prod"_s } };
    QCOMPARE(*f.editor->wanted().tags, wanted);
    QCOMPARE(EditorFixture::rows(table),
             QStringList({ u"team, removed"_s, u"cost, changed"_s, u"env, new"_s }));
    QCOMPARE(f.child<QPushButton>(u"tagsRemove"_s)->text(), u"&Undo Removal"_s);
    f.press(u"tagsRemove"_s);
    QCOMPARE(f.editor->wanted().tags->constFirst(), (NscaleTag { u"team"_s, u"data"_s }));
}

void GroupEditorTest::tagsAreChecked()
{
    EditorFixture f(u"nscale"_s);
    f.base.content.tags = QList<NscaleTag> { { u"a"_s, u"1"_s }, { u"a"_s, u"2"_s } };
    QVERIFY(f.open());
    setName(f, u"other"_s);
    QCOMPARE(why(f), QString()); // what the platform has twice may stay
    auto *table = f.child<QTableView>(u"tagTable"_s);
    f.press(u"tagsAdd"_s);
    QVERIFY(table->model()->setData(table->model()->index(2, 0), u"a"_s, Qt::EditRole));
    QCOMPARE(why(f), u"Two tags have the name “a”."_s);
}

void GroupEditorTest::keys()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    const QSignalSpy saves(f.editor.get(), &GroupEditor::saveRequested);
    const QSignalSpy closes(f.editor.get(), &GroupEditor::closeRequested);
    f.editor->setFocus();
    auto *name = f.child<QLineEdit>(u"nameEdit"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"-2"_s);
    QTest::keyClick(name, Qt::Key_Return); // alone it saves nothing
    QCOMPARE(saves.size(), 0);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saves.size(), 1);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(closes.size(), 1);
    QStringList order = tabOrder(*f.editor);
    while (order.constFirst() != "nameEdit"_L1) // it is a ring
        order.append(order.takeFirst());
    QCOMPARE(order.mid(0, 6),
             QStringList({ u"nameEdit"_s, u"descriptionEdit"_s, u"usersList"_s, u"usersAdd"_s,
                           u"usersPaste"_s, u"includedGroupsList"_s }));
    QVERIFY(order.indexOf(u"includedGroupsAdd"_s) < order.indexOf(u"discardButton"_s));
    QVERIFY(order.indexOf(u"discardButton"_s) < order.indexOf(u"saveButton"_s));
}

void GroupEditorTest::aLaterShowKeepsTheFocus()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    auto *description = f.child<QPlainTextEdit>(u"descriptionEdit"_s);
    description->setFocus();
    QTest::keyClicks(description, u"ab"_s);
    const int place = description->textCursor().position();
    f.editor->show(f.base, f.base.content, f.editor->wanted());
    QVERIFY(description->hasFocus());
    QCOMPARE(description->textCursor().position(), place);
    f.base.content.description = u"read anew"_s;
    f.show();
    QCOMPARE(description->toPlainText(), u"read anew"_s);
    QVERIFY(!f.editor->isChanged());
}

void GroupEditorTest::noticesAndDrafts()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    int runs = 0;
    f.editor->showNotice(Message::Severity::Warning, u"<i>Partly</i> saved."_s, u"Look."_s,
                         { { u"&Compare…"_s, [&runs] { ++runs; } } });
    QCOMPARE(f.said(u"noticeHeadline"_s), u"<i>Partly</i> saved."_s);
    QCOMPARE(richTexts(*f.editor), QStringList());
    f.press(u"noticeAction0"_s);
    QCOMPARE(runs, 1);
    QVERIFY(f.child<QWidget>(u"editorNotice"_s)->isVisible());
    f.editor->clearNotice();
    QVERIFY(!f.child<QWidget>(u"editorNotice"_s)->isVisible());
    f.editor->setDraftTime(QDateTime::currentDateTimeUtc());
    QVERIFY(f.said(u"draftLabel"_s).startsWith("Draft saved "_L1));
    f.editor->setDraftTime({});
    QCOMPARE(f.said(u"draftLabel"_s), QString());
}

void GroupEditorTest::aProblemOffersToTryAgain()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    GroupEditor editor(*f.workspace, f.ref);
    const QSignalSpy retries(&editor, &GroupEditor::retryRequested);
    QVERIFY(!editor.isLoaded());
    QCOMPARE(editor.whyNotSave(), u"The group is still being read."_s);
    editor.showProblem(u"Braintrust did not answer."_s, u"Try later."_s);
    editor.findChild<QPushButton *>(u"emptyButton"_s)->click();
    QCOMPARE(retries.size(), 1);
    editor.show(f.base, f.base.content, f.base.content);
    QVERIFY(editor.isLoaded());
    QCOMPARE(editor.wanted(), f.base.content);
}

QTEST_MAIN(GroupEditorTest)
#include "tst_groupeditor.moc"
