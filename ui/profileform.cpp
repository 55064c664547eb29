#include "profileform.h"

#include "classstyle.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "icons.h"
#include "networksection.h"
#include "platformui.h"
#include "signinsection.h"
#include "tokensection.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString capitalised(const QString &key)
{
    return key.left(1).toUpper() + key.mid(1);
}

} // namespace

ProfileForm::ProfileForm(QList<PlatformDescription> platforms, const ProfileStart &start,
                         QWidget *parent)
    : QWidget(parent), m_platforms(std::move(platforms)), m_existing(start.stored),
      m_base(start.stored ? *start.stored : start.draft.value_or(Profile {})),
      m_readOnlyWanted(m_base.startReadOnly), m_name(new QLineEdit(this)),
      m_nameProblem(new FieldProblem(u"nameProblem"_s, this)), m_folder(new QComboBox(this)),
      m_platformGroup(new QButtonGroup(this)), m_endpoint(new QComboBox(this)),
      m_endpointDefault(new QPushButton(tr("Defa&ult"), this)),
      m_endpointProblem(new FieldProblem(u"endpointProblem"_s, this)),
      m_allOrganizations(new QRadioButton(tr("&All that the account can see"), this)),
      m_onlyOrganizations(new QRadioButton(tr("Only t&hese:"), this)),
      m_organizations(new QLineEdit(this)),
      m_organizationsProblem(new FieldProblem(u"organizationsProblem"_s, this)),
      m_optionBox(new QWidget(this)), m_optionLabel(new QLabel(tr("Options"), this)),
      m_signInLabel(new QLabel(tr("Sign-in"), this)),
      m_signIn(new SignInSection(m_base, start.stored, this)),
      m_tokenLabel(new QLabel(tr("&Token"), this)),
      m_token(new TokenSection(m_base, start.stored, this)),
      m_tokenProblem(new FieldProblem(u"tokenProblem"_s, this)), m_class(new QComboBox(this)),
      m_readOnly(new QCheckBox(tr("Start &read-only"), this)), m_readOnlyNote(new QLabel(this)),
      m_network(new NetworkSection(m_base.network, start.stored.has_value(), this))
{
    if (m_base.id.isEmpty())
        m_base.id = ProfileId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const int margin = dialogMargin(this);
    form->setContentsMargins(margin, margin, margin, margin);
    form->setHorizontalSpacing(margin);
    form->setVerticalSpacing(margin * 2 / 3);
    buildFolder(start.folders);
    buildIdentity(form);
    buildPlatforms(form);
    buildEndpoint(form);
    buildOrganizations(form);
    buildAccess(form);
    buildCare(form);
    fill();
    connectFields();
    showProblems(); // of what it begins with: the sections hear of the endpoint
}

void ProfileForm::buildIdentity(QFormLayout *form)
{
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("What this profile is called in the window"));
    m_name->setPlaceholderText(tr("for example “acme production”"));
    auto *folderLabel = new QLabel(tr("Fo&lder"), this);
    folderLabel->setBuddy(m_folder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 3);
    row->addSpacing(em(this) / 2);
    row->addWidget(folderLabel);
    row->addWidget(m_folder, 2);
    auto *name = new QVBoxLayout;
    name->setSpacing(em(this) / 3);
    name->addLayout(row);
    name->addWidget(m_nameProblem);
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, name);
}

void ProfileForm::buildFolder(const QStringList &folders)
{
    m_folder->setObjectName(u"folderCombo"_s);
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("Profiles of one folder stand together. Type a new name to make one"));
    m_folder->addItems(folders);
    m_folder->setEditText(m_base.folder);
    m_folder->setMinimumContentsLength(8);
    m_folder->lineEdit()->setObjectName(u"folderEdit"_s);
    m_folder->lineEdit()->setAccessibleName(tr("Folder"));
    m_folder->lineEdit()->setPlaceholderText(tr("none"));
}

void ProfileForm::buildPlatforms(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this));
    for (qsizetype i = 0; i < m_platforms.size(); ++i) {
        const PlatformDescription &platform = m_platforms.at(i);
        auto *button = new QRadioButton(platform.name, this);
        button->setIcon(platformIcon(platform.id));
        button->setObjectName(u"platformRadio"_s + capitalised(platform.id.toString()));
        button->setToolTip(m_existing ? tr("A stored profile stays with its platform")
                                      : tr("Groups of %1").arg(platform.name));
        button->setEnabled(!m_existing || m_existing->platform == platform.id);
        m_platformGroup->addButton(button, int(i));
        row->addWidget(button);
    }
    row->addStretch();
    form->addRow(tr("Platform"), row);
}

void ProfileForm::buildEndpoint(QFormLayout *form)
{
    m_endpoint->setObjectName(u"endpointCombo"_s);
    m_endpoint->setEditable(true);
    m_endpoint->setInsertPolicy(QComboBox::NoInsert);
    m_endpoint->setCompleter(nullptr);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_endpoint->lineEdit()->setObjectName(u"endpointEdit"_s);
    m_endpoint->lineEdit()->setAccessibleName(tr("Endpoint"));
    m_endpoint->setToolTip(tr("The address of the platform's API. Only https, or http on this "
                              "computer itself"));
    m_endpoint->setMinimumContentsLength(24);
    m_endpointDefault->setObjectName(u"endpointDefaultButton"_s);
    m_endpointDefault->setAutoDefault(false);
    m_endpointDefault->setToolTip(tr("Use the platform's public endpoint"));
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this) / 2);
    row->addWidget(m_endpoint, 1);
    row->addWidget(m_endpointDefault);
    auto *column = new QVBoxLayout;
    column->setSpacing(em(this) / 3);
    column->addLayout(row);
    column->addWidget(m_endpointProblem);
    auto *label = new QLabel(tr("&Endpoint"), this);
    label->setBuddy(m_endpoint);
    form->addRow(label, column);
}

void ProfileForm::buildOrganizations(QFormLayout *form)
{
    m_allOrganizations->setObjectName(u"allOrganizationsRadio"_s);
    m_onlyOrganizations->setObjectName(u"onlyOrganizationsRadio"_s);
    m_organizations->setObjectName(u"organizationsEdit"_s);
    m_organizations->setAccessibleName(tr("Only these organizations"));
    m_organizations->setPlaceholderText(tr("Names, slugs or ids, separated by commas"));
    m_organizations->setToolTip(tr("Also for tokens that may not list their organizations"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_allOrganizations);
    group->addButton(m_onlyOrganizations);
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this) / 2);
    row->addWidget(m_onlyOrganizations);
    row->addWidget(m_organizations, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(em(this) / 3);
    column->addWidget(m_allOrganizations);
    column->addLayout(row);
    column->addWidget(m_organizationsProblem);
    form->addRow(tr("Organizations"), column);

    auto *options = new QVBoxLayout(m_optionBox);
    options->setContentsMargins({});
    options->setSpacing(em(this) / 3);
    form->addRow(m_optionLabel, m_optionBox);
}

void ProfileForm::buildAccess(QFormLayout *form)
{
    form->addRow(m_signInLabel, m_signIn);
    auto *column = new QVBoxLayout;
    column->setSpacing(em(this) / 3);
    column->addWidget(m_token);
    column->addWidget(m_tokenProblem);
    m_tokenLabel->setBuddy(m_token->firstField());
    form->addRow(m_tokenLabel, column);
}

void ProfileForm::buildCare(QFormLayout *form)
{
    m_class->setObjectName(u"classCombo"_s);
    m_class->setAccessibleName(tr("Class"));
    m_class->setToolTip(tr("How much care this profile deserves. Deleting in production asks for "
                           "more"));
    for (const auto endpointClass : { EndpointClass::Production, EndpointClass::Staging,
                                      EndpointClass::Development, EndpointClass::Demo }) {
        m_class->addItem(classIcon(endpointClass), classWord(endpointClass), int(endpointClass));
    }
    m_readOnly->setObjectName(u"readOnlyCheck"_s);
    m_readOnlyNote->setObjectName(u"readOnlyNote"_s);
    m_readOnlyNote->setTextFormat(Qt::PlainText);
    m_readOnlyNote->setWordWrap(true);
    m_readOnlyNote->setForegroundRole(QPalette::PlaceholderText);
    m_readOnlyNote->setText(tr("Production always does."));
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this));
    row->addWidget(m_class);
    row->addWidget(m_readOnly);
    row->addWidget(m_readOnlyNote, 1);
    row->addStretch();
    auto *classLabel = new QLabel(tr("&Class"), this);
    classLabel->setBuddy(m_class);
    form->addRow(classLabel, row);
    form->addRow(m_network);
}

void ProfileForm::fill()
{
    m_name->setText(m_base.name);
    int chosen = 0;
    for (qsizetype i = 0; i < m_platforms.size(); ++i) {
        if (m_platforms.at(i).id == m_base.platform)
            chosen = int(i);
    }
    if (QAbstractButton *button = m_platformGroup->button(chosen)) {
        button->setChecked(true);
        choosePlatform(m_platforms.at(chosen));
    }
    if (!m_base.baseUrl.isEmpty())
        m_endpoint->setEditText(m_base.baseUrl.toString());
    m_organizations->setText(m_base.onlyOrganizations.join(u", "_s));
    (m_base.onlyOrganizations.isEmpty() ? m_allOrganizations : m_onlyOrganizations)
        ->setChecked(true);
    m_organizations->setEnabled(m_onlyOrganizations->isChecked());
    m_class->setCurrentIndex(m_class->findData(int(m_base.endpointClass)));
    updateReadOnly();
}

void ProfileForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

PlatformDescription ProfileForm::platform() const
{
    const int chosen = m_platformGroup->checkedId();
    return chosen < 0 ? PlatformDescription {} : m_platforms.at(chosen);
}

} // namespace groupdesk
