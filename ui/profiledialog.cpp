#include "profiledialog.h"

#include "classband.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "secretedit.h"
#include "testresult.h"
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

ProfileDialog::ProfileDialog(QList<PlatformDescription> platforms, const ProfileStart &start,
                             QWidget *parent)
    : QDialog(parent), m_form(new ProfileForm(std::move(platforms), start, this)),
      m_band(new ClassBand(this)), m_result(new TestResult(this)),
      m_test(new QPushButton(tr("Te&st Connection"), this)), m_hint(new QLabel(this)),
      m_save(new QPushButton(tr("Sa&ve Profile"), this)), m_isNew(!start.stored)
{
    setObjectName(u"profileDialog"_s);
    setHelpTopic(this, u"connections#fields"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(start.stored      ? tr("Edit Profile")
                       : start.draft ? tr("Duplicate Profile")
                                     : tr("Add Profile"));
    build();
    connectParts();
    m_initial = m_form->profile();
    updateState();
    m_form->focusFirst();
    openAtComfortableSize(this, 44);
}

ProfileDialog::~ProfileDialog()
{
    const auto edits = findChildren<SecretEdit *>();
    for (SecretEdit *edit : edits)
        edit->wipe();
}

void ProfileDialog::build()
{
    m_band->setObjectName(u"profileClassBand"_s);
    m_test->setObjectName(u"testButton"_s);
    m_test->setAutoDefault(false);
    m_hint->setObjectName(u"hintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_save->setObjectName(u"saveButton"_s);

    auto *bottom = new QVBoxLayout;
    const int margin = dialogMargin(this);
    bottom->setContentsMargins(margin, 0, margin, margin);
    bottom->setSpacing(margin * 2 / 3);
    bottom->addWidget(m_result);
    bottom->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(buildButtons(), 1);
    bottom->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(new FormScroll(m_form, this), 1);
    column->addLayout(bottom);
}

QDialogButtonBox *ProfileDialog::buildButtons()
{
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    return box;
}

void ProfileDialog::connectParts()
{
    connect(m_form, &ProfileForm::changed, this, &ProfileDialog::formChanged);
    connect(&m_form->tokenSection(), &TokenSection::moveToKeychainRequested, this,
            &ProfileDialog::startMove);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::startTest);
    connect(m_save, &QPushButton::clicked, this, [this] { startSave(AfterSaving::Nothing); });
    connect(m_result, &TestResult::cancelRequested, this, [this] {
        abandonTest();
        m_result->clear();
        updateState();
        m_test->setFocus();
    });
    connect(m_result, &TestResult::readOnlyRequested, m_form, &ProfileForm::chooseReadOnly);
    connect(m_result, &TestResult::signInRequested, this,
            [this] { startSave(AfterSaving::SignIn); });
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
    abandonTest();
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
    m_test->setToolTip(missing.isEmpty()
                           ? tr("Ask the endpoint whom the token belongs to and what it may do; "
                                "nothing is changed there")
                           : missing);
}

bool ProfileDialog::hasUnsavedWork() const
{
    return m_form->profile() != m_initial || !m_form->edit().secrets.isEmpty();
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
