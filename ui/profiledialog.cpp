#include "profiledialog.h"

#include "classband.h"
#include "errortext.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "noticebox.h"
#include "profileform.h"
#include "tokensection.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString organizationsFound(const QList<Organization> &organizations)
{
    constexpr qsizetype namedAtMost = 6;
    if (organizations.isEmpty())
        return ProfileDialog::tr("The token sees no organization.");
    QStringList names;
    for (const Organization &organization :
         organizations.first(qMin(namedAtMost, organizations.size())))
        names.append(displayName(organization.name));
    if (organizations.size() > namedAtMost)
        names.append(u"…"_s);
    const QString list = names.join(u", "_s);
    return organizations.size() == 1
        ? ProfileDialog::tr("Found one organization: %1").arg(list)
        : ProfileDialog::tr("Found %n organizations: %1", nullptr, int(organizations.size()))
              .arg(list);
}

void sayReport(NoticeBox *box, const ConnectionReport &report)
{
    const QString time = QLocale().toString(qlonglong(report.elapsed.count()));
    const QString headline = report.tlsVersion.isEmpty()
        ? ProfileDialog::tr("Connected in %1 ms, without encryption (this computer)").arg(time)
        : ProfileDialog::tr("Connected in %1 ms · %2").arg(time, report.tlsVersion);
    QStringList lines;
    if (!report.signedInAs.isEmpty())
        lines.append(ProfileDialog::tr("Signed in as %1").arg(displayName(report.signedInAs)));
    lines.append(organizationsFound(report.organizations));
    box->say(report.organizations.isEmpty() ? NoticeBox::Kind::Warning : NoticeBox::Kind::Success,
             headline, lines.join(u'\n'));
}

} // namespace

ProfileDialog::ProfileDialog(QList<PlatformDescription> platforms, std::optional<Profile> existing,
                             QWidget *parent)
    : QDialog(parent), m_form(new ProfileForm(std::move(platforms), existing, this)),
      m_band(new ClassBand(this)), m_result(new NoticeBox(this)),
      m_test(new QPushButton(tr("Te&st Connection"), this)), m_hint(new QLabel(this)),
      m_save(new QPushButton(tr("Sa&ve Profile"), this)), m_isNew(!existing)
{
    setObjectName(u"profileDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(existing ? tr("Edit Profile") : tr("Add Profile"));
    build();
    connectParts();
    m_initial = m_form->profile();
    updateState();
    m_form->focusFirst();
    openAtComfortableSize(this, 40);
}

void ProfileDialog::build()
{
    m_band->setObjectName(u"profileClassBand"_s);
    m_result->setObjectName(u"testResult"_s);
    m_result->setAccessibleName(tr("Result of the connection test"));
    m_test->setObjectName(u"testButton"_s);
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Ask the endpoint who the token belongs to; nothing is changed there"));
    m_hint->setObjectName(u"hintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_save->setObjectName(u"saveButton"_s);

    auto *box = new QDialogButtonBox(this);
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);

    auto *bottom = new QVBoxLayout;
    const int margin = dialogMargin(this);
    bottom->setContentsMargins(margin, 0, margin, margin);
    bottom->setSpacing(margin * 2 / 3);
    bottom->addWidget(m_result);
    bottom->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(box, 1);
    bottom->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(new FormScroll(m_form, this), 1);
    column->addLayout(bottom);
}

void ProfileDialog::connectParts()
{
    connect(m_form, &ProfileForm::changed, this, &ProfileDialog::formChanged);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::startTest);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::startSave);
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    }
}

Profile ProfileDialog::profile() const
{
    return m_form->profile();
}

void ProfileDialog::setKeychainAvailable(bool available, const QString &why)
{
    // Moving a new form to another place is our doing, nothing that a person would lose.
    const bool untouched = !hasUnsavedWork();
    m_form->tokenSection().setKeychainAvailable(available, why);
    if (untouched)
        m_initial = m_form->profile();
}

void ProfileDialog::setVariableLookup(std::function<bool(const QString &)> isSet)
{
    m_form->tokenSection().setVariableLookup(std::move(isSet));
}

void ProfileDialog::formChanged()
{
    // A result is about what was tested, and only about that.
    m_testing = false;
    if (!m_saving)
        m_result->clear();
    updateState();
}

void ProfileDialog::updateState()
{
    const QString missing = m_form->missing();
    const Profile current = m_form->profile();
    m_band->show(current.endpointClass, displayName(current.name));
    const bool ready = missing.isEmpty() && !m_saving;
    m_save->setEnabled(ready);
    m_test->setEnabled(ready && !m_testing);
    m_form->setEnabled(!m_saving);
    m_hint->setText(missing);
    m_hint->setVisible(!missing.isEmpty());
    m_save->setToolTip(missing.isEmpty() ? tr("Store the profile and list its groups") : missing);
}

void ProfileDialog::startTest()
{
    m_testing = true;
    updateState();
    m_result->say(NoticeBox::Kind::Busy,
                  tr("Asking %1…").arg(displayName(m_form->profile().baseUrl.host())));
    Q_EMIT testRequested(m_form->profile(), m_form->tokenSection().token());
}

void ProfileDialog::showTestResult(const Result<ConnectionReport, Problem> &result)
{
    if (!m_testing)
        return;
    m_testing = false;
    updateState();
    if (result) {
        sayReport(m_result, *result);
        return;
    }
    const Profile tested = m_form->profile();
    m_result->say(NoticeBox::Kind::Error,
                  errorText(result.error(),
                            { .activity = Activity::Connecting,
                              .platform = m_form->platform().name,
                              .profile = tested.name,
                              .organization = {},
                              .group = {},
                              .platformId = tested.platform }));
}

void ProfileDialog::startSave()
{
    if (!m_form->missing().isEmpty() || m_saving)
        return;
    m_saving = true;
    m_testing = false;
    m_focused = focusWidget();
    updateState();
    m_result->say(NoticeBox::Kind::Busy,
                  tr("Saving… The keychain may be asking for its password."));
    Q_EMIT saveRequested(m_form->profile(), m_form->tokenSection().token());
}

void ProfileDialog::saveFailed(const StoreError &error)
{
    m_saving = false;
    updateState();
    if (m_focused != nullptr)
        m_focused->setFocus();
    m_result->say(NoticeBox::Kind::Error,
                  errorText(error,
                            { .activity = Activity::Connecting,
                              .platform = m_form->platform().name,
                              .profile = m_form->profile().name,
                              .organization = {},
                              .group = {},
                              .platformId = {} }));
}

void ProfileDialog::saveSucceeded()
{
    QDialog::accept();
}

bool ProfileDialog::hasUnsavedWork() const
{
    return m_form->profile() != m_initial || m_form->tokenSection().token().has_value();
}

void ProfileDialog::reject()
{
    if (m_saving || !hasUnsavedWork())
        QDialog::reject();
    else
        askToDiscard();
}

void ProfileDialog::askToDiscard()
{
    if (findChild<QMessageBox *>(u"discardBox"_s) != nullptr)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(),
                                m_isNew ? tr("Discard this new profile?")
                                        : tr("Discard the changes to this profile?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"discardBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What was typed here is not stored anywhere else."));
    QPushButton *discard = box->addButton(tr("&Discard Changes"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"discardButton"_s);
    QPushButton *keep = box->addButton(tr("&Keep Editing"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepEditingButton"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace groupdesk
