#include "classstyle.h"
#include "icons.h"
#include "icontheme.h"
#include "resources.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace groupdesk;
using namespace Qt::StringLiterals;

/// Icons in the colours of the moment, and the palettes they are taken from.
class IconsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everyShapePaints_data();
    void everyShapePaints();
    void everyDrawingPaints();
    void followsThePalette();
    void disabledAndSelectedHaveColoursOfTheirOwn();
    void aTintedIconKeepsItsColour();
    void platformsAndClassesHaveIcons();
    void nothingIsAskedOfAnEmptySize();
    void themeSwitchesPalettes();
    void themeReplacesTheBuiltInGreyOnly();
    void textsAreLegible_data();
    void textsAreLegible();
    void classesAreLegible_data();
    void classesAreLegible();
    void qtsOwnIconsAreOursWhereThereAreNone_data();
    void qtsOwnIconsAreOursWhereThereAreNone();
    void qtsOwnIconsFollowThePalette();
    void bothIconThemesHaveEveryShape();

private:
    /// The colour of the most opaque pixels.
    static QColor inkOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage();
        QColor ink(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                if (color.alpha() > ink.alpha())
                    ink = color;
            }
        }
        return ink;
    }
    static qreal luminance(const QColor &color)
    {
        const auto linear = [](qreal part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qreal(color.redF())) + 0.7152 * linear(qreal(color.greenF()))
            + 0.0722 * linear(qreal(color.blueF()));
    }
    static qreal contrast(const QColor &one, const QColor &other)
    {
        const qreal first = luminance(one) + 0.05;
        const qreal second = luminance(other) + 0.05;
        return qMax(first, second) / qMin(first, second);
    }
};

void IconsTest::everyShapePaints_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/groupdesk/icons/symbolic"_s).entryList();
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void IconsTest::everyShapePaints()
{
    QFETCH(QString, name);
    const QPixmap pixmap = symbolicIcon(name).pixmap(24, 24);
    QVERIFY(!pixmap.isNull());
    QVERIFY(inkOf(pixmap).alpha() > 150);
}

void IconsTest::everyDrawingPaints()
{
    const QStringList files = QDir(u":/groupdesk/icons/states"_s).entryList();
    QVERIFY(files.size() > 5);
    for (const QString &file : files) {
        const QPixmap pixmap = stateDrawing(file.chopped(4), 96, QApplication::palette(), 2.0);
        QCOMPARE(pixmap.size(), QSize(192, 192));
        QVERIFY2(inkOf(pixmap).alpha() > 150, qPrintable(file));
    }
}

void IconsTest::followsThePalette()
{
    Theme theme(*qApp);
    const QIcon icon = symbolicIcon(u"list-add"_s);
    for (const ColorScheme scheme : { ColorScheme::Light, ColorScheme::Dark, ColorScheme::Light }) {
        theme.setScheme(scheme);
        QCOMPARE(inkOf(icon.pixmap(48, 48)).rgb(),
                 QApplication::palette().color(QPalette::WindowText).rgb());
    }
}

void IconsTest::disabledAndSelectedHaveColoursOfTheirOwn()
{
    Theme theme(*qApp);
    theme.setScheme(ColorScheme::Dark);
    const QIcon icon = symbolicIcon(u"list-add"_s);
    const QPalette palette = QApplication::palette();
    QCOMPARE(inkOf(icon.pixmap(48, 48, QIcon::Disabled)).rgb(),
             palette.color(QPalette::Disabled, QPalette::WindowText).rgb());
    QCOMPARE(inkOf(icon.pixmap(48, 48, QIcon::Selected)).rgb(),
             palette.color(QPalette::HighlightedText).rgb());
}

void IconsTest::aTintedIconKeepsItsColour()
{
    Theme theme(*qApp);
    const QColor red(0xB3261E);
    const QIcon icon = tintedIcon(u"list-add"_s, red);
    for (const ColorScheme scheme : { ColorScheme::Light, ColorScheme::Dark }) {
        theme.setScheme(scheme);
        QCOMPARE(inkOf(icon.pixmap(48, 48)).rgb(), red.rgb());
    }
}

void IconsTest::platformsAndClassesHaveIcons()
{
    for (const auto *platform : { "turso", "braintrust", "nscale" })
        QVERIFY(!platformIcon(PlatformId(QLatin1String(platform))).pixmap(16, 16).isNull());
    for (const EndpointClass endpointClass : { EndpointClass::Production, EndpointClass::Staging,
                                               EndpointClass::Development, EndpointClass::Demo })
        QVERIFY(!classIcon(endpointClass).pixmap(16, 16).isNull());
}

void IconsTest::nothingIsAskedOfAnEmptySize()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(symbolicIcon(u"list-add"_s).pixmap(0, 0).isNull());
}

void IconsTest::themeSwitchesPalettes()
{
    Theme theme(*qApp);
    QCOMPARE(theme.scheme(), ColorScheme::System);
    QSignalSpy changed(&theme, &Theme::schemeChanged);
    const QPalette before = QApplication::palette();
    theme.setScheme(ColorScheme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::darkPalette().color(QPalette::Window));
    theme.setScheme(ColorScheme::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
}

void IconsTest::themeReplacesTheBuiltInGreyOnly()
{
    QPalette desktop = Theme::lightPalette();
    desktop.setColor(QPalette::Window, QColor(0x102030));
    QApplication::setPalette(desktop);
    const Theme theme(*qApp);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x102030));
}

void IconsTest::textsAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void IconsTest::textsAreLegible()
{
    QFETCH(bool, dark);
    const QPalette palette = dark ? Theme::darkPalette() : Theme::lightPalette();
    const auto atLeast = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(text), palette.color(ground)) >= 4.5;
    };
    QVERIFY(atLeast(QPalette::WindowText, QPalette::Window));
    QVERIFY(atLeast(QPalette::Text, QPalette::Base));
    QVERIFY(atLeast(QPalette::Text, QPalette::AlternateBase));
    QVERIFY(atLeast(QPalette::ButtonText, QPalette::Button));
    QVERIFY(atLeast(QPalette::HighlightedText, QPalette::Highlight));
    QVERIFY(atLeast(QPalette::PlaceholderText, QPalette::Base));
    QVERIFY(atLeast(QPalette::PlaceholderText, QPalette::Window));
    QVERIFY(atLeast(QPalette::Link, QPalette::Base));
    QVERIFY(atLeast(QPalette::ToolTipText, QPalette::ToolTipBase));
}

void IconsTest::classesAreLegible_data()
{
    textsAreLegible_data();
}

void IconsTest::classesAreLegible()
{
    QFETCH(bool, dark);
    const QPalette palette = dark ? Theme::darkPalette() : Theme::lightPalette();
    for (const EndpointClass endpointClass : { EndpointClass::Production, EndpointClass::Staging,
                                               EndpointClass::Development, EndpointClass::Demo }) {
        const ClassColors colors = classColors(endpointClass, palette);
        QVERIFY2(contrast(colors.foreground, colors.background) >= 4.5,
                 qPrintable(classWord(endpointClass)));
        // The stripe beside a row is nothing but the background.
        QVERIFY2(contrast(colors.background, palette.color(QPalette::Base)) >= 3.0,
                 qPrintable(classWord(endpointClass)));
    }
    for (const QColor &color :
         { dangerColor(palette), warningColor(palette), successColor(palette) }) {
        QVERIFY(contrast(color, palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(color, palette.color(QPalette::Base)) >= 4.5);
    }
}

void IconsTest::qtsOwnIconsAreOursWhereThereAreNone_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"computer"_s,        u"dialog-error"_s,   u"dialog-information"_s,
                                 u"dialog-question"_s, u"dialog-warning"_s, u"drive-harddisk"_s,
                                 u"edit-clear"_s,      u"edit-copy"_s,      u"edit-cut"_s,
                                 u"edit-delete"_s,     u"edit-paste"_s,     u"edit-redo"_s,
                                 u"edit-select-all"_s, u"edit-undo"_s,      u"folder"_s,
                                 u"folder-new"_s,      u"go-next"_s,        u"go-previous"_s,
                                 u"go-up"_s,           u"process-stop"_s,   u"text-x-generic"_s,
                                 u"user-desktop"_s,    u"user-home"_s,      u"view-list-details"_s,
                                 u"view-list-icons"_s, u"view-refresh"_s,   u"window-close"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void IconsTest::qtsOwnIconsAreOursWhereThereAreNone()
{
    QFETCH(QString, name);
    Theme theme(*qApp);
    theme.setScheme(ColorScheme::Light);
    const IconTheme icons(*qApp, theme);
    for (const int size : { 16, 24, 48 }) {
        const QPixmap pixmap = QIcon::fromTheme(name).pixmap(size, size);
        QCOMPARE(pixmap.size(), QSize(size, size));
        QVERIFY(inkOf(pixmap).alpha() > 150);
    }
}

void IconsTest::qtsOwnIconsFollowThePalette()
{
    Theme theme(*qApp);
    const IconTheme icons(*qApp, theme);
    theme.setScheme(ColorScheme::Light);
    QLineEdit edit;
    edit.setClearButtonEnabled(true);
    const auto *clear = edit.findChild<QAction *>();
    QVERIFY(clear != nullptr);
    for (const ColorScheme scheme : { ColorScheme::Dark, ColorScheme::Light, ColorScheme::Dark }) {
        theme.setScheme(scheme);
        QCOMPARE(inkOf(clear->icon().pixmap(48, 48)).rgb(),
                 QApplication::palette().color(QPalette::WindowText).rgb());
    }
}

void IconsTest::bothIconThemesHaveEveryShape()
{
    const QStringList light = QDir(u":/icons/groupdesk/symbolic"_s).entryList();
    QCOMPARE(QDir(u":/icons/groupdesk-dark/symbolic"_s).entryList(), light);
    const QStringList shapes = QDir(u":/groupdesk/icons/symbolic"_s).entryList();
    for (const QString &shape : shapes)
        QVERIFY2(light.contains(shape), qPrintable(shape));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
