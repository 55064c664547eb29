#include "welcomepage.h"

#include "fontfollower.h"
#include "formats.h"
#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    const int unit = em(this);

    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/groupdesk/icons/app/groupdesk.svg"_s).pixmap(unit * 5, unit * 5));
    mark->setAlignment(Qt::AlignCenter);

    auto *title = new QLabel(tr("Manage groups on Turso, Braintrust and Nscale"), this);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    setRelativeFont(title, 1.6, QFont::DemiBold);

    auto *promise = new QLabel(
        tr("See, create, edit and delete the groups of all your organizations in one window.\n"
           "Tokens stay in your keychain or wherever else you say, and never in a file in plain "
           "text.\n"
           "Nothing is sent anywhere except to the endpoints you add."),
        this);
    promise->setObjectName(u"welcomePromise"_s);
    promise->setAlignment(Qt::AlignCenter);
    promise->setWordWrap(true);
    promise->setForegroundRole(QPalette::PlaceholderText);

    auto *cards = new QHBoxLayout;
    cards->addStretch();
    cards->addWidget(platformCard(u"platform-turso"_s, u"Turso"_s, tr("database groups")));
    cards->addSpacing(unit * 2);
    cards->addWidget(
        platformCard(u"platform-braintrust"_s, u"Braintrust"_s, tr("permission groups")));
    cards->addSpacing(unit * 2);
    cards->addWidget(platformCard(u"platform-nscale"_s, u"Nscale"_s, tr("identity groups")));
    cards->addStretch();

    auto *add = new QPushButton(symbolicIcon(u"list-add"_s), tr("&Add Profile…"), this);
    add->setObjectName(u"welcomeAddButton"_s);
    add->setDefault(true);
    auto *demo = new QPushButton(symbolicIcon(u"class-demo"_s), tr("&Explore Demo"), this);
    demo->setObjectName(u"welcomeDemoButton"_s);
    demo->setToolTip(tr("Opens three made-up accounts on this computer; no network is used"));
    auto *import = new QPushButton(symbolicIcon(u"document-open"_s), tr("&Import Profiles…"), this);
    import->setObjectName(u"welcomeImportButton"_s);
    import->setToolTip(
        tr("Reads a file that was exported here or by a colleague, and shows what is "
           "in it first"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit / 2);
    buttons->addStretch();
    for (QPushButton *button : { add, demo, import })
        buttons->addWidget(button);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(mark);
    column->addSpacing(unit);
    column->addWidget(title);
    column->addWidget(promise);
    column->addSpacing(unit);
    column->addLayout(cards);
    column->addSpacing(unit * 3 / 2);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(add, &QPushButton::clicked, this, &WelcomePage::addProfileRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importProfilesRequested);
    drawGlyphs();
}

QWidget *WelcomePage::platformCard(const QString &icon, const QString &name, const QString &what)
{
    auto *card = new QWidget(this);
    auto *column = new QVBoxLayout(card);
    auto *glyph = new QLabel(card);
    glyph->setAlignment(Qt::AlignCenter);
    m_glyphs.insert(glyph, icon);
    auto *title = new QLabel(name, card);
    title->setAlignment(Qt::AlignCenter);
    setRelativeFont(title, 1, QFont::DemiBold);
    auto *text = new QLabel(what, card);
    text->setAlignment(Qt::AlignCenter);
    text->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(glyph);
    column->addWidget(title);
    column->addWidget(text);
    return card;
}

void WelcomePage::drawGlyphs()
{
    const int side = em(this) * 2;
    for (auto glyph = m_glyphs.cbegin(); glyph != m_glyphs.cend(); ++glyph)
        glyph.key()->setPixmap(symbolicIcon(glyph.value()).pixmap(side, side));
}

void WelcomePage::changeEvent(QEvent *event)
{
    // A picture keeps the colours and the size it was made with.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawGlyphs();
    QWidget::changeEvent(event);
}

} // namespace groupdesk
