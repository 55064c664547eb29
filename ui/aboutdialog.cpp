#include "aboutdialog.h"

#include "accessible.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QHBoxLayout *header(const AboutInfo &info, QWidget *parent)
{
    const int unit = em(parent);
    auto *mark = new QLabel(parent);
    mark->setPixmap(QIcon(u":/groupdesk/icons/app/groupdesk.svg"_s)
                        .pixmap(QSize(unit * 4, unit * 4), parent->devicePixelRatioF()));
    QLabel *name = selectableLabel(u"productLabel"_s, u"Groupdesk"_s, parent);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 4);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(selectableLabel(u"versionLabel"_s,
                                     AboutDialog::tr("Version %1").arg(info.version), parent));
    words->addWidget(selectableLabel(
        u"purposeLabel"_s, AboutDialog::tr("Groups on Turso, Braintrust and Nscale, in one window"),
        parent));
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

} // namespace

QString hostLine(const QString &host, const QString &what)
{
    return AboutDialog::tr("%1 (%2)").arg(host, what);
}

QStringList contactedHosts(const QList<Profile> &profiles)
{
    QStringList hosts;
    const auto add = [&hosts](const QString &host, const QString &what = {}) {
        if (host.isEmpty())
            return;
        const QString line = what.isEmpty() ? host : hostLine(host, what);
        if (!hosts.contains(line) && !hosts.contains(host))
            hosts.append(line);
    };
    for (const Profile &profile : profiles) {
        add(profile.baseUrl.host());
        if (profile.signIn == SignInMethod::Browser)
            add(profile.oauth.issuer.host(), AboutDialog::tr("sign-in"));
        if (profile.network.proxy.isExplicit())
            add(profile.network.proxy.host, AboutDialog::tr("proxy"));
        add(QUrl(profile.options.value(profileoption::closestRegionUrl)).host(),
            AboutDialog::tr("closest region"));
    }
    return hosts;
}

AboutDialog::AboutDialog(const AboutInfo &info, QWidget *parent)
    : QDialog(parent), m_info(info), m_content(new QWidget(this)),
      m_form(new QFormLayout(m_content)), m_note(selectableLabel(u"aboutNote"_s, {}, this))
{
    setObjectName(u"aboutDialog"_s);
    setHelpTopic(this, u"privacy#hosts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Groupdesk"));

    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(em(this));
    QStringList hosts;
    for (const QString &host : info.hosts)
        hosts.append(displayName(host));
    addRow(tr("Contacts only"),
           selectableLabel(u"hostsLabel"_s,
                           hosts.isEmpty() ? tr("no host: there is no profile yet")
                                           : hosts.join(u'\n'),
                           m_content));
    for (const auto &[purpose, path] : info.folders)
        addFolder(purpose, path);
    addLicences();
    makeLive(m_note);
    m_note->hide();

    QDialogButtonBox *buttons = makeButtons();
    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(header(info, this));
    column->addWidget(new FormScroll(m_content, this), 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    openAtComfortableSize(this, 34);
}

void AboutDialog::addRow(const QString &what, QWidget *value)
{
    auto *label = new QLabel(what, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(label, value);
}

void AboutDialog::addFolder(const QString &what, const QString &path)
{
    auto *field = new QWidget(m_content);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->addWidget(selectableLabel(u"folderLabel"_s, displayName(path), field), 1);
    if (m_info.openFolder) {
        auto *open = new QPushButton(tr("Open"), field);
        open->setObjectName(u"openFolderButton"_s);
        open->setAccessibleDescription(what);
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, path] { openFolder(path); });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    addRow(what, field);
}

void AboutDialog::addLicences()
{
    addRow(tr("Licence"),
           selectableLabel(u"licenceLabel"_s, tr("MIT; comes with no warranty"), m_content));
    const QStringList parts { u"Qt "_s % QString::fromLatin1(qVersion()) % u": LGPL 3"_s,
                              u"QtKeychain: BSD 3-Clause"_s, u"libsodium: ISC"_s,
                              u"simdjson: Apache 2.0"_s, tr("SQLite: public domain") };
    addRow(tr("Built on"), selectableLabel(u"qtLabel"_s, parts.join(u'\n'), m_content));
    if (!m_info.licenceFolder.isEmpty())
        addFolder(tr("Licence texts"), m_info.licenceFolder);
}

QDialogButtonBox *AboutDialog::makeButtons()
{
    auto *box = new QDialogButtonBox(this);
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"closeButton"_s);
    close->setText(tr("Close"));
    close->setIcon({});
    close->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    if (m_info.systemInformation) {
        QPushButton *copy
            = box->addButton(tr("Copy System &Information"), QDialogButtonBox::ActionRole);
        copy->setObjectName(u"copyInformationButton"_s);
        copy->setAutoDefault(false);
        copy->setToolTip(
            tr("Versions, desktop, language and screens: for the report of a fault. No "
               "names, hosts or tokens"));
        connect(copy, &QPushButton::clicked, this, &AboutDialog::copyInformation);
    }
    return box;
}

void AboutDialog::openFolder(const QString &path)
{
    if (!m_info.openFolder(path))
        say(tr("This folder could not be opened: %1").arg(displayName(path)));
}

void AboutDialog::copyInformation()
{
    QGuiApplication::clipboard()->setText(m_info.systemInformation());
    say(tr("Copied. Paste it where you report the fault."));
}

void AboutDialog::say(const QString &sentence)
{
    m_note->setText(sentence);
    readOut(m_note, sentence);
    m_note->show();
}

} // namespace groupdesk
