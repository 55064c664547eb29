#include "aboutdialog.h"

#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QLabel *plain(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

QHBoxLayout *header(const AboutInfo &info, QWidget *parent)
{
    const int unit = em(parent);
    auto *mark = new QLabel(parent);
    mark->setPixmap(QIcon(u":/groupdesk/icons/app/groupdesk.svg"_s)
                        .pixmap(QSize(unit * 4, unit * 4), parent->devicePixelRatioF()));
    QLabel *name = plain(u"Groupdesk"_s, u"productLabel"_s, parent);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 4);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(
        plain(AboutDialog::tr("Version %1").arg(info.version), u"versionLabel"_s, parent));
    words->addWidget(plain(AboutDialog::tr("Groups on Turso, Braintrust and Nscale, in one window"),
                           u"purposeLabel"_s, parent));
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

} // namespace

QStringList contactedHosts(const QList<Profile> &profiles)
{
    QStringList hosts;
    const auto add = [&hosts](const QString &host, const QString &what = {}) {
        if (host.isEmpty())
            return;
        const QString line = what.isEmpty() ? host : QString(host % u" ("_s % what % u')');
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

AboutDialog::AboutDialog(const AboutInfo &info, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setHelpTopic(this, u"privacy#hosts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Groupdesk"));

    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins({});
    form->setHorizontalSpacing(em(this));
    const auto addRow = [form, content](const QString &what, QLabel *value) {
        auto *label = new QLabel(what, content);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop);
        label->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(label, value);
    };
    QStringList hosts;
    for (const QString &host : info.hosts)
        hosts.append(displayName(host));
    addRow(tr("Contacts only"),
           plain(hosts.isEmpty() ? tr("no host: there is no profile yet") : hosts.join(u'\n'),
                 u"hostsLabel"_s, content));
    for (const auto &[purpose, path] : info.folders)
        addRow(purpose, plain(displayName(path), u"folderLabel"_s, content));
    addRow(tr("Licence"), plain(tr("MIT; comes with no warranty"), u"licenceLabel"_s, content));
    addRow(tr("Built on"),
           plain(tr("Qt %1, used under the LGPL").arg(QString::fromLatin1(qVersion())),
                 u"qtLabel"_s, content));

    auto *box = new QDialogButtonBox(this);
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"closeButton"_s);
    close->setText(tr("Close"));
    close->setIcon({});
    close->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &AboutDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(header(info, this));
    column->addWidget(new FormScroll(content, this), 1);
    column->addWidget(box);
    close->setFocus();
    openAtComfortableSize(this, 30);
}

} // namespace groupdesk
