#include "networksection.h"

#include "fieldproblem.h"
#include "foldout.h"
#include "formats.h"
#include "group.h"
#include "help/helptopic.h"
#include "icontheme.h"
#include "profile.h"
#include "profileproblems.h"
#include "secretedit.h"
#include "secretfield.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int longestConnect = 300;
constexpr int longestFirstByte = 600;
constexpr int longestTotal = 3600;

void addRow(QFormLayout *form, const QString &text, QWidget *buddy, QLayout *field)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    form->addRow(label, field);
}

} // namespace

NetworkSection::NetworkSection(const NetworkOptions &options, bool hasStored, QWidget *parent)
    : QWidget(parent), m_hasStored(hasStored), m_stored(options), m_content(new QWidget(this)),
      m_fold(new FoldOut(u"network"_s, tr("Net&work"), m_content, this)),
      m_mode(new QComboBox(m_content)), m_proxyBox(new QWidget(m_content)),
      m_host(new QLineEdit(m_proxyBox)), m_port(new QSpinBox(m_proxyBox)),
      m_user(new QLineEdit(m_proxyBox)),
      m_password(new SecretField(u"proxyPassword"_s, tr("Proxy password"),
                                 SecretField::Paste::Without, m_proxyBox)),
      m_proxyProblem(new FieldProblem(u"proxyProblem"_s, m_content)),
      m_caFile(new QLineEdit(m_content)), m_browse(new QPushButton(tr("&Browse…"), m_content)),
      m_removeCa(new QPushButton(tr("Re&move"), m_content)),
      m_caNote(new FieldProblem(u"caFileNote"_s, m_content)),
      m_connect(makeTime(u"connectSpin"_s, tr("Time to connect"), longestConnect)),
      m_firstByte(
          makeTime(u"firstByteSpin"_s, tr("Time until an answer begins"), longestFirstByte)),
      m_total(makeTime(u"totalSpin"_s, tr("Time for a whole request"), longestTotal))
{
    build();
    fill(options);
    connectFields();
    update();
}

QSpinBox *NetworkSection::makeTime(const QString &name, const QString &what, int longest)
{
    auto *spin = new QSpinBox(m_content);
    spin->setObjectName(name);
    spin->setAccessibleName(what);
    spin->setToolTip(tr("%1, from 1 to %2 seconds. Waiting in this program's own queue does not "
                        "count")
                         .arg(what)
                         .arg(longest));
    spin->setRange(1, longest);
    //: seconds, after a number
    spin->setSuffix(tr(" s"));
    return spin;
}

void NetworkSection::build()
{
    auto *form = new QFormLayout(m_content);
    form->setContentsMargins(em(this) * 3 / 2, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(em(this) / 2);
    setHelpTopic(this, u"connections#network"_s);
    addProxy(form);
    addCertificates(form);
    addTimes(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_fold);
}

void NetworkSection::addProxy(QFormLayout *form)
{
    m_mode->setObjectName(u"proxyModeCombo"_s);
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->addItem(tr("As the system says"), int(ProxySettings::Mode::System));
    m_mode->addItem(tr("None"), int(ProxySettings::Mode::None));
    m_mode->addItem(tr("HTTP"), int(ProxySettings::Mode::Http));
    m_mode->addItem(tr("SOCKS 5"), int(ProxySettings::Mode::Socks5));
    m_host->setObjectName(u"proxyHostEdit"_s);
    m_host->setAccessibleName(tr("Proxy host"));
    m_host->setPlaceholderText(tr("Host, for example proxy.example.com"));
    m_port->setObjectName(u"proxyPortSpin"_s);
    m_port->setAccessibleName(tr("Proxy port"));
    m_port->setRange(0, 65'535);
    m_port->setSpecialValueText(tr("Port"));
    m_user->setObjectName(u"proxyUserEdit"_s);
    m_user->setAccessibleName(tr("Proxy user"));
    m_user->setPlaceholderText(tr("User, if it asks for one"));
    m_password->edit()->setKind(SecretEdit::Kind::Passphrase);
    m_password->edit()->setPlaceholderText(tr("Password"));

    auto *address = new QHBoxLayout;
    address->addWidget(m_host, 1);
    address->addWidget(m_port);
    auto *account = new QHBoxLayout;
    account->addWidget(m_user, 1);
    account->addWidget(m_password, 1);
    auto *box = new QVBoxLayout(m_proxyBox);
    box->setContentsMargins({});
    box->setSpacing(em(this) / 3);
    box->addLayout(address);
    box->addLayout(account);
    auto *field = new QVBoxLayout;
    field->setSpacing(em(this) / 3);
    field->addWidget(m_mode, 0, Qt::AlignLeading);
    field->addWidget(m_proxyBox);
    field->addWidget(m_proxyProblem);
    addRow(form, tr("Pro&xy"), m_mode, field);
}

void NetworkSection::addCertificates(QFormLayout *form)
{
    m_caFile->setObjectName(u"caFileEdit"_s);
    m_caFile->setAccessibleName(tr("File with further certificate authorities"));
    m_caFile->setPlaceholderText(tr("Only those that the system trusts"));
    m_caFile->setToolTip(tr("A PEM file with certificate authorities that this profile trusts in "
                            "addition to the system's"));
    m_browse->setObjectName(u"caBrowseButton"_s);
    m_browse->setAutoDefault(false);
    m_browse->setToolTip(tr("Choose a PEM file"));
    m_removeCa->setObjectName(u"caRemoveButton"_s);
    m_removeCa->setAutoDefault(false);
    m_removeCa->setToolTip(tr("Trust only the system's certificate authorities again"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_caFile, 1);
    row->addWidget(m_browse);
    row->addWidget(m_removeCa);
    auto *field = new QVBoxLayout;
    field->setSpacing(em(this) / 3);
    field->addLayout(row);
    field->addWidget(m_caNote);
    addRow(form, tr("Extra CA &file"), m_caFile, field);
}

void NetworkSection::addTimes(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this) / 2);
    const auto add = [this, row](const QString &text, QSpinBox *spin) {
        auto *label = new QLabel(text, m_content);
        label->setBuddy(spin);
        row->addWidget(label);
        row->addWidget(spin);
        row->addSpacing(em(this) / 2);
    };
    add(tr("connect"), m_connect);
    add(tr("first answer"), m_firstByte);
    add(tr("whole request"), m_total);
    row->addStretch();
    form->addRow(tr("Time-outs"), row);
}

void NetworkSection::fill(const NetworkOptions &options)
{
    m_mode->setCurrentIndex(m_mode->findData(int(options.proxy.mode)));
    m_host->setText(options.proxy.host);
    m_port->setValue(options.proxy.port);
    m_user->setText(options.proxy.user);
    m_caFile->setText(options.caFile);
    m_connect->setValue(int(options.connectLimit.count()));
    m_firstByte->setValue(int(options.firstByteLimit.count()));
    m_total->setValue(int(options.totalLimit.count()));
}

void NetworkSection::connectFields()
{
    const auto touched = [this] {
        m_touched = true;
        update();
        Q_EMIT changed();
    };
    connect(m_mode, &QComboBox::currentIndexChanged, this, touched);
    for (QLineEdit *edit : { m_host, m_user, m_caFile })
        connect(edit, &QLineEdit::textChanged, this, touched);
    for (QSpinBox *spin : { m_port, m_connect, m_firstByte, m_total })
        connect(spin, &QSpinBox::valueChanged, this, touched);
    connect(m_password, &SecretField::changed, this, touched);
    connect(m_browse, &QPushButton::clicked, this, &NetworkSection::browse);
    connect(m_removeCa, &QPushButton::clicked, m_caFile, &QLineEdit::clear);
}

void NetworkSection::browse()
{
    auto *dialog = new QFileDialog(this, tr("Extra CA File"));
    dialog->setObjectName(u"caFileDialog"_s);
    dropButtonIcons(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)") });
    if (!m_caFile->text().isEmpty())
        dialog->selectFile(m_caFile->text());
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

ProxySettings::Mode NetworkSection::mode() const
{
    return static_cast<ProxySettings::Mode>(m_mode->currentData().toInt());
}

NetworkOptions NetworkSection::options() const
{
    NetworkOptions options = m_stored;
    options.proxy.mode = mode();
    // What was typed is kept while another kind of proxy is tried out, but not stored for it.
    if (options.proxy.isExplicit()) {
        options.proxy.host = m_host->text().trimmed();
        options.proxy.port = quint16(m_port->value());
        options.proxy.user = m_user->text().trimmed();
    } else {
        options.proxy = { .mode = mode() };
    }
    options.caFile = m_caFile->text().trimmed();
    options.connectLimit = std::chrono::seconds(m_connect->value());
    options.firstByteLimit = std::chrono::seconds(m_firstByte->value());
    options.totalLimit = std::chrono::seconds(m_total->value());
    return options;
}

std::optional<Secret> NetworkSection::proxyPassword() const
{
    return options().proxy.isExplicit() ? m_password->secret() : std::nullopt;
}

void NetworkSection::showProblems(const QList<ProfileProblem> &problems)
{
    QString proxy;
    bool here = false;
    for (const ProfileProblem problem : problems) {
        const bool ofProxy = problem == ProfileProblem::ProxyHostMissing
            || problem == ProfileProblem::ProxyPortMissing;
        here = here || ofProxy || problem == ProfileProblem::TimeoutOutOfRange;
        if (ofProxy && proxy.isEmpty())
            proxy = problemText(problem);
    }
    m_proxyProblem->say(m_touched ? proxy : QString());
    if (here)
        m_fold->setOpen(true);
}

void NetworkSection::update()
{
    const NetworkOptions now = options();
    m_proxyBox->setVisible(now.proxy.isExplicit());
    const bool keepsPassword
        = m_hasStored && m_stored.proxy.isExplicit() && m_stored.proxy == now.proxy;
    m_password->edit()->setPlaceholderText(keepsPassword && !now.proxy.user.isEmpty()
                                               ? tr("Password, if stored: empty keeps it")
                                               : tr("Password"));
    m_password->setEnabled(!now.proxy.user.isEmpty());
    m_removeCa->setEnabled(!m_caFile->text().isEmpty());
    updateCaNote();
    m_fold->setSummary(summary());
}

void NetworkSection::updateCaNote()
{
    const QString path = m_caFile->text().trimmed();
    if (path.isEmpty()) {
        m_caNote->say({});
        return;
    }
    constexpr qint64 largest = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_caNote->say(tr("%1 cannot be read: %2").arg(displayName(path), file.errorString()),
                      FieldProblem::Tone::Warning);
        return;
    }
    const auto count = int(file.read(largest).count("-----BEGIN CERTIFICATE-----"));
    if (count == 0)
        m_caNote->say(tr("There is no certificate in PEM form in this file."),
                      FieldProblem::Tone::Warning);
    else
        m_caNote->say(tr("%n certificate(s), trusted by this profile in addition to the system's",
                         nullptr, count),
                      FieldProblem::Tone::Quiet);
}

QString NetworkSection::summary() const
{
    const NetworkOptions now = options();
    QStringList parts;
    switch (now.proxy.mode) {
    case ProxySettings::Mode::System:
        parts.append(tr("the system's proxy"));
        break;
    case ProxySettings::Mode::None:
        parts.append(tr("no proxy"));
        break;
    case ProxySettings::Mode::Http:
    case ProxySettings::Mode::Socks5:
        parts.append(tr("proxy %1").arg(displayName(now.proxy.host)));
        break;
    }
    parts.append(now.caFile.isEmpty() ? tr("the system's certificates") : tr("an extra CA file"));
    parts.append(tr("time-outs %1, %2, %3 s")
                     .arg(now.connectLimit.count())
                     .arg(now.firstByteLimit.count())
                     .arg(now.totalLimit.count()));
    return parts.join(u" · "_s);
}

} // namespace groupdesk
