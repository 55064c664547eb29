#include "dialogchecks.h"
#include "fakevalues.h"
#include "memorylistcache.h"
#include "preferencesdialog.h"
#include "resources.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using groupdesk::test::MemoryListCache;

namespace {

PreferenceOffer everything(ListCache *lists)
{
    return { .languages = { { u"en"_s, u"English"_s }, { u"ja"_s, u"日本語"_s } },
             .notifications = true,
             .updateHost = u"updates.example"_s,
             .lists = lists };
}

int animation()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

} // namespace

/// What is chosen for the whole program: kept, followed at once, and shown.
class TestPreferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup();
    void whatWasChosenIsKept();
    void onlyWhatChangedIsWritten();
    void aRunLeavesNothingBehind();
    void nonsenseInTheFileIsNotUsed();
    void coloursMoveOnce();
    void theThemeFollows();
    void theTextGrowsWithTheDesktops();
    void withoutMotionNothingMoves();
    void emptyBoxesAreSeenInTheDark();
    void theDialogChoosesAtOnce();
    void theDialogFollows();
    void theLanguageHoldsFromTheNextStart();
    void whatCannotBeIsNotOffered();
    void theAnswerIsTold_data();
    void theAnswerIsTold();
    void theSizeOfTheListsIsTold();
    void listsAreForgottenByAButton();
    void listsAreForgottenWhenTheyAreNotKept();
    void whatCouldNotBeForgottenIsSaid();
    void escapeCloses();
    void theDialogFits_data();
    void theDialogFits();

private:
    [[nodiscard]] std::unique_ptr<Preferences> reopened();
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void openDialog();
    void keepList();

    std::unique_ptr<MemoryListCache> m_lists;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    QPointer<PreferencesDialog> m_dialog;
};

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_lists = std::make_unique<MemoryListCache>();
    m_preferences = std::make_unique<Preferences>(*m_settings, everything(m_lists.get()));
}

void TestPreferences::cleanup()
{
    delete m_dialog;
    m_preferences.reset();
    m_settings.reset();
}

std::unique_ptr<Preferences> TestPreferences::reopened()
{
    m_preferences.reset();
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    return std::make_unique<Preferences>(*m_settings, everything(m_lists.get()));
}

void TestPreferences::keepList()
{
    m_lists->store({ ProfileId(u"p"_s), "f" },
                   { test::makeOrganization(u"o"_s, u"Acme"_s),
                     QDateTime::currentDateTimeUtc(),
                     { test::makeGroup(u"a"_s, u"alpha"_s) } });
}

void TestPreferences::openDialog()
{
    m_dialog = new PreferencesDialog(*m_preferences);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestPreferences::whatWasChosenIsKept()
{
    QCOMPARE(m_preferences->choices(), Choices());
    const Choices chosen { .language = u"ja"_s,
                           .colors = ColorScheme::Dark,
                           .textSize = 150,
                           .reduceMotion = true,
                           .notify = false,
                           .askForUpdates = true,
                           .refreshMinutes = 15,
                           .keepLists = false };
    QSignalSpy changed(m_preferences.get(), &Preferences::changed);
    m_preferences->choose(chosen);
    m_preferences->choose(chosen);
    QCOMPARE(changed.count(), 1);
    const UpdateAnswer answer { QDateTime::currentDateTimeUtc(), u"1.2.3"_s };
    QVERIFY(!m_preferences->updateAnswer());
    m_preferences->setUpdateAnswer(answer);
    m_preferences = reopened();
    QCOMPARE(m_preferences->choices(), chosen);
    QCOMPARE(chosenLanguage(*m_settings), u"ja"_s);
    QVERIFY(m_preferences->updateAnswer() == answer);
}

void TestPreferences::onlyWhatChangedIsWritten()
{
    m_preferences->choose({ .colors = ColorScheme::Light });
    QCOMPARE(m_settings->allKeys(), QStringList { u"general/colors"_s });
}

void TestPreferences::aRunLeavesNothingBehind()
{
    m_preferences->useForThisRun({ .colors = ColorScheme::Dark, .textSize = 200 });
    QCOMPARE(m_preferences->choices().textSize, 200);
    Choices choices = m_preferences->choices();
    choices.notify = false;
    m_preferences->choose(choices); // keeps that one only
    m_preferences = reopened();
    QCOMPARE(m_preferences->choices(), Choices { .notify = false });
}

void TestPreferences::nonsenseInTheFileIsNotUsed()
{
    m_settings->setValue("general/colors", u"pink"_s);
    m_settings->setValue("general/textSize", 100000);
    m_settings->setValue("updates/enabled", u"perhaps"_s);
    m_settings->setValue("updates/asked", u"yesterday"_s);
    m_settings->setValue("refresh/minutes", -1); // as fast as it can
    m_preferences = reopened();
    QCOMPARE(m_preferences->choices().colors, ColorScheme::System);
    QCOMPARE(m_preferences->choices().textSize, 200);
    QVERIFY(!m_preferences->updateAnswer());
    QCOMPARE(m_preferences->choices().refreshMinutes, 5);
}

void TestPreferences::coloursMoveOnce()
{
    QSettings window(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    takeOverColors(window, *m_preferences);
    QCOMPARE(m_settings->allKeys(), QStringList());
    window.setValue("window/colors", u"dark"_s);
    takeOverColors(window, *m_preferences);
    QCOMPARE(m_preferences->choices().colors, ColorScheme::Dark);
    QVERIFY(!window.contains("window/colors"));
    // An older version may have written it again: what was chosen here stays.
    window.setValue("window/colors", u"light"_s);
    takeOverColors(window, *m_preferences);
    QCOMPARE(m_preferences->choices().colors, ColorScheme::Dark);
}

void TestPreferences::theThemeFollows()
{
    Theme theme(*qApp);
    m_preferences->choose({ .colors = ColorScheme::Dark });
    theme.follow(*m_preferences);
    QCOMPARE(theme.scheme(), ColorScheme::Dark);
    m_preferences->choose({ .colors = ColorScheme::Light });
    QCOMPARE(theme.scheme(), ColorScheme::Light);
    m_preferences->choose({});
    QCOMPARE(theme.scheme(), ColorScheme::System);
}

void TestPreferences::theTextGrowsWithTheDesktops()
{
    const WithSurroundings restored(false, false, false);
    Theme theme(*qApp);
    theme.follow(*m_preferences);
    const qreal desktop = QApplication::font().pointSizeF();
    QLabel label(u"Words"_s);
    label.show();
    const auto icons = [] { return QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize); };
    const int small = icons();
    for (const int percent : { 200, 150, 100 }) {
        m_preferences->choose({ .textSize = percent });
        QCOMPARE(icons(), small * percent / 100);
        QCOMPARE(QApplication::font().pointSizeF(), desktop * percent / 100);
        QTRY_COMPARE(label.font().pointSizeF(), desktop * percent / 100);
    }
}

void TestPreferences::withoutMotionNothingMoves()
{
    Theme theme(*qApp);
    theme.follow(*m_preferences);
    const int before = animation();
    const QPalette palette = QApplication::palette();
    m_preferences->choose({ .reduceMotion = true });
    QCOMPARE(animation(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    QCOMPARE(QApplication::palette(), palette);
    m_preferences->choose({});
    QCOMPARE(animation(), before);
}

void TestPreferences::emptyBoxesAreSeenInTheDark()
{
    QApplication::setStyle(u"fusion"_s);
    Theme theme(*qApp);
    theme.setScheme(ColorScheme::Dark);
    for (const auto indicator : { QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton }) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(QApplication::palette().color(QPalette::Base)); // as in a list
        QStyleOptionButton option;
        option.palette = QApplication::palette();
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(indicator, &option, &painter);
        painter.end();
        int lightest = 0;
        for (int x = 0; x < image.width(); ++x)
            lightest = qMax(lightest, qGray(image.pixel(x, 8)));
        QVERIFY(lightest > qGray(QApplication::palette().color(QPalette::Base).rgb()) + 90);
    }
}

void TestPreferences::theDialogChoosesAtOnce()
{
    openDialog();
    const auto click = [this](const QString &name) {
        auto *button = child<QAbstractButton>(name); // wider than what can be clicked of it
        QTest::mouseClick(button, Qt::LeftButton, {}, { button->height(), button->height() / 2 });
    };
    click(u"darkColorsButton"_s);
    QCOMPARE(m_preferences->choices().colors, ColorScheme::Dark);
    click(u"reduceMotionCheck"_s);
    QVERIFY(m_preferences->choices().reduceMotion);
    click(u"notifyCheck"_s);
    QVERIFY(!m_preferences->choices().notify);
    click(u"updatesCheck"_s);
    QVERIFY(m_preferences->choices().askForUpdates);
    auto *size = child<QComboBox>(u"textSizeBox"_s);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_End);
    QCOMPARE(m_preferences->choices().textSize, 200);
    auto *refresh = child<QComboBox>(u"refreshBox"_s);
    QCOMPARE(refresh->currentText(), u"Every 5 minutes"_s);
    refresh->setFocus();
    QTest::keyClick(refresh, Qt::Key_Home);
    QCOMPARE(refresh->currentText(), u"Off"_s);
    QCOMPARE(m_preferences->choices().refreshMinutes, 0);
    QTest::keyClick(refresh, Qt::Key_End);
    QCOMPARE(m_preferences->choices().refreshMinutes, 15);
    QVERIFY(m_dialog->findChild<QPushButton *>(u"closeButton"_s) != nullptr);
    QCOMPARE(m_dialog->findChildren<QDialogButtonBox *>().size(), 1);
    auto *box = m_dialog->findChild<QDialogButtonBox *>();
    QCOMPARE(box->buttons().size(), 1); // there is nothing to confirm
}

void TestPreferences::theDialogFollows()
{
    m_preferences->choose({ .textSize = 133 });
    openDialog();
    QVERIFY(child<QComboBox>(u"textSizeBox"_s)->currentText().contains(u"133"_s));
    m_preferences->choose({ .colors = ColorScheme::Light, .textSize = 110 });
    QVERIFY(child<QRadioButton>(u"lightColorsButton"_s)->isChecked());
    QCOMPARE(child<QComboBox>(u"textSizeBox"_s)->currentData().toInt(), 110);
}

void TestPreferences::theLanguageHoldsFromTheNextStart()
{
    openDialog();
    auto *box = child<QComboBox>(u"languageBox"_s);
    QCOMPARE(box->count(), 3); // the desktop's, and what is offered
    QCOMPARE(box->currentIndex(), 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(m_preferences->choices().language, u"ja"_s);
    QVERIFY(child<QLabel>(u"languageNote"_s)->text().contains(u"starts again"_s));
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(m_preferences->choices().language, QString());
}

void TestPreferences::whatCannotBeIsNotOffered()
{
    m_preferences = std::make_unique<Preferences>(*m_settings);
    openDialog();
    for (const QString &name : { u"notifyCheck"_s, u"updatesCheck"_s, u"updateAnswerLabel"_s,
                                 u"keepListsCheck"_s, u"forgetCacheButton"_s }) {
        const auto *widget = child<QWidget>(name);
        QVERIFY2(widget == nullptr || !widget->isVisible(), qPrintable(name));
    }
    QVERIFY(child<QLabel>(u"updatesNote"_s) == nullptr);
    QVERIFY(child<QLabel>(u"keepListsNote"_s) == nullptr);
    QCOMPARE(cutTexts(*m_dialog), QStringList());
    delete m_dialog;
    m_preferences = std::make_unique<Preferences>(*m_settings, everything(m_lists.get()));
    openDialog();
    QVERIFY(child<QWidget>(u"notifyCheck"_s)->isVisible());
    QVERIFY(child<QWidget>(u"keepListsCheck"_s)->isVisible());
    QVERIFY(child<QLabel>(u"updatesNote"_s)->text().contains(u"updates.example"_s));
}

void TestPreferences::theAnswerIsTold_data()
{
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QString() << u"no answer"_s;
    QTest::newRow("newer") << u"1.10.0"_s << u"version 1.10.0 is there, this is 1.9.2"_s;
    QTest::newRow("the same") << u"1.9.2"_s << u"this is the newest"_s;
    QTest::newRow("older") << u"1.9.1"_s << u"this is the newest"_s;
}

void TestPreferences::theAnswerIsTold()
{
    QFETCH(const QString, newest);
    QFETCH(const QString, says);
    QCOMPARE(updateWords({}, u"1.9.2"_s), u"Not asked yet."_s);
    const UpdateAnswer answer { QDateTime::currentDateTimeUtc(), newest };
    const QString words = updateWords(answer, u"1.9.2"_s);
    QVERIFY2(words.contains(says), qPrintable(words));
    openDialog();
    m_preferences->setUpdateAnswer(answer);
    QCOMPARE(child<QLabel>(u"updateAnswerLabel"_s)->text(),
             updateWords(answer, QCoreApplication::applicationVersion()));
}

void TestPreferences::theSizeOfTheListsIsTold()
{
    openDialog();
    QVERIFY(child<QLabel>(u"cacheSizeLabel"_s)->text().startsWith(u"Nothing"_s));
    QVERIFY(!child<QPushButton>(u"forgetCacheButton"_s)->isEnabled());
    delete m_dialog;
    keepList();
    openDialog();
    const QString size = QLocale().formattedDataSize(m_lists->sizeOnDisk());
    QVERIFY(child<QLabel>(u"cacheSizeLabel"_s)->text().contains(size));
    QVERIFY(child<QPushButton>(u"forgetCacheButton"_s)->isEnabled());
}

void TestPreferences::listsAreForgottenByAButton()
{
    keepList();
    openDialog();
    QTest::mouseClick(child<QPushButton>(u"forgetCacheButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!child<QPushButton>(u"forgetCacheButton"_s)->isEnabled());
    QCOMPARE(m_lists->sizeOnDisk(), 0);
    QVERIFY(m_preferences->choices().keepLists); // they are kept again from now on
    QVERIFY(child<QCheckBox>(u"keepListsCheck"_s)->isChecked());
}

void TestPreferences::listsAreForgottenWhenTheyAreNotKept()
{
    keepList();
    openDialog();
    auto *check = child<QCheckBox>(u"keepListsCheck"_s);
    QVERIFY(check->isChecked());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(!m_preferences->choices().keepLists);
    QTRY_VERIFY(!child<QPushButton>(u"forgetCacheButton"_s)->isEnabled());
    QCOMPARE(m_lists->sizeOnDisk(), 0);
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(m_preferences->choices().keepLists);
}

void TestPreferences::whatCouldNotBeForgottenIsSaid()
{
    keepList();
    m_lists->failForgettingWith({ StoreError::Kind::Io, u"Permission denied"_s, {} });
    openDialog();
    QTest::mouseClick(child<QPushButton>(u"forgetCacheButton"_s), Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>(u"cacheSizeLabel"_s)->text().contains(u"Permission denied"_s));
    QVERIFY(child<QPushButton>(u"forgetCacheButton"_s)->isEnabled());
}

void TestPreferences::escapeCloses()
{
    openDialog();
    QCOMPARE(m_dialog->property("helpTopic").toString(), u"preferences"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_preferences->choices(), Choices());
}

void TestPreferences::theDialogFits_data()
{
    addSurroundings();
    QTest::newRow("long words at 200 %") << true << true << false;
}

void TestPreferences::theDialogFits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    openDialog();
    QTRY_COMPARE(cutTexts(*m_dialog), QStringList());
    QVERIFY2(m_dialog->width() <= 1024 && m_dialog->height() <= 700,
             qPrintable(u"%1 × %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
    QCOMPARE(richTexts(*m_dialog), QStringList());
    QCOMPARE(unnamedFields(*m_dialog), QStringList());
    QCOMPARE(tabOrder(*m_dialog).constFirst(), u"languageBox"_s);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
