#include "dialogchecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool isShown(const QWidget &widget, const QWidget &dialog)
{
    return widget.isVisibleTo(&dialog);
}

} // namespace

WithSurroundings::WithSurroundings(bool largeFont, bool longWords, bool rightToLeft)
    : m_font(QApplication::font())
{
    if (largeFont) {
        QFont large = m_font;
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
    }
    if (longWords)
        QCoreApplication::installTranslator(&m_words);
    if (rightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

WithSurroundings::~WithSurroundings()
{
    QApplication::setFont(m_font);
    QCoreApplication::removeTranslator(&m_words);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void addSurroundings()
{
    QTest::addColumn<bool>("largeFont");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << false << false << false;
    QTest::newRow("200 %") << true << false << false;
    QTest::newRow("long words") << false << true << false;
    QTest::newRow("right to left") << false << false << true;
}

QStringList unnamedFields(const QWidget &dialog)
{
    QStringList unnamed;
    const auto widgets = dialog.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool internal = widget->objectName().startsWith("qt_"_L1);
        if (internal || widget->focusPolicy() == Qt::NoFocus || !isShown(*widget, dialog))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                           + widget->objectName());
    }
    return unnamed;
}

QStringList cutTexts(const QWidget &dialog)
{
    QStringList cut;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!isShown(*label, dialog) || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap()
            ? label->height() >= label->heightForWidth(label->width())
            : label->width() >= label->sizeHint().width();
        if (!fits)
            cut.append(label->objectName() + u": " + label->text());
    }
    const auto buttons = dialog.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // Those in a line are as large as the line makes them.
        if (qobject_cast<const QLineEdit *>(button->parentWidget()) != nullptr)
            continue;
        if (isShown(*button, dialog) && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    return cut;
}

QStringList richTexts(const QWidget &dialog)
{
    QStringList rich;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool guessed
            = label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text());
        if (guessed || label->textFormat() == Qt::RichText)
            rich.append(label->text());
    }
    return rich;
}

QStringList tabOrder(const QWidget &dialog)
{
    QStringList order;
    for (const QWidget *widget = dialog.nextInFocusChain(); widget != &dialog;
         widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && dialog.isAncestorOf(widget) && isShown(*widget, dialog)
            && widget->isEnabled() && !widget->objectName().isEmpty())
            order.append(widget->objectName());
    }
    return order;
}

QList<PlatformDescription> testPlatforms()
{
    return {
        { PlatformId(u"turso"_s),
          u"Turso"_s,
          { { u"Turso"_s, QUrl(u"https://api.turso.tech"_s) } },
          u"TURSO_API_TOKEN"_s,
          { profileoption::personalRoot, profileoption::closestRegionUrl },
          false,
          false },
        { PlatformId(u"braintrust"_s),
          u"Braintrust"_s,
          { { u"United States"_s, QUrl(u"https://api.braintrust.dev"_s) },
            { u"European Union"_s, QUrl(u"https://api-eu.braintrust.dev"_s) } },
          u"BRAINTRUST_API_KEY"_s,
          {},
          true,
          true },
        { PlatformId(u"nscale"_s),
          u"Nscale"_s,
          { { u"Production"_s, QUrl(u"https://identity.nks.europe-west4.nscale.com"_s) } },
          u"NSCALE_SERVICE_TOKEN"_s,
          {},
          true,
          true,
          true },
    };
}

Source testSource(const QString &platform, const QString &organization, EndpointClass endpointClass)
{
    Source source;
    const auto platforms = testPlatforms();
    const auto found
        = std::find_if(platforms.cbegin(), platforms.cend(), [&](const PlatformDescription &known) {
              return known.id.toString() == platform;
          });
    Q_ASSERT(found != platforms.cend());
    source.platform = *found;
    source.profile.id = ProfileId(platform + u"-profile");
    source.profile.name = platform + u" profile";
    source.profile.platform = found->id;
    source.profile.endpointClass = endpointClass;
    source.organization.id = OrganizationId(organization);
    source.organization.name = organization;
    source.ref = { source.profile.id, source.organization.id };
    return source;
}

} // namespace groupdesk
