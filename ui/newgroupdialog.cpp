#include "newgroupdialog.h"

#include "classband.h"
#include "curlbutton.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "icons.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "platformui.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

NewGroupDialog::NewGroupDialog(QList<Source> sources, const std::optional<SourceRef> &preselected,
                               NamesOf namesOf, QWidget *parent)
    : QDialog(parent), m_sources(std::move(sources)), m_namesOf(std::move(namesOf)),
      m_band(new ClassBand(this)), m_lock(new LockFollower(m_band)), m_source(new QComboBox(this)),
      m_name(new QLineEdit(this)), m_nameHint(new FieldProblem(u"nameHint"_s, this)),
      m_openIt(new QPushButton(tr("&Open It"), this)),
      m_descriptionLabel(new QLabel(tr("&Description"), this)), m_description(new QLineEdit(this)),
      m_form(new QFormLayout), m_pageSlot(new QVBoxLayout), m_result(new NoticeBox(this)),
      m_hint(new FieldProblem(u"createHint"_s, this)), m_curl(new CurlButton(this)),
      m_create(new QPushButton(tr("&Create Group"), this))
{
    Q_ASSERT(!m_sources.isEmpty());
    setObjectName(u"newGroupDialog"_s);
    setHelpTopic(this, u"creating"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Group"));
    build();
    fillSources(preselected);
    connectParts();
    sourceChanged();
    m_name->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 42); // for the names of locations, which arrive later
}

void NewGroupDialog::build()
{
    m_band->setObjectName(u"newGroupClassBand"_s);
    m_result->setObjectName(u"resultNotice"_s);
    m_create->setObjectName(u"createButton"_s);

    auto *box = new QDialogButtonBox(this);
    box->addButton(m_curl, QDialogButtonBox::ActionRole);
    box->addButton(m_create, QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    m_cancel->setAutoDefault(false);
    m_create->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &NewGroupDialog::reject);

    auto *form = new QWidget(this);
    buildForm(form);
    auto *bottom = new QVBoxLayout;
    const int margin = dialogMargin(this);
    bottom->setContentsMargins(margin, 0, margin, margin);
    bottom->setSpacing(margin * 2 / 3);
    bottom->addWidget(m_result);
    bottom->addWidget(m_hint);
    bottom->addWidget(box);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(new FormScroll(form, this), 1);
    column->addLayout(bottom);
}

void NewGroupDialog::buildForm(QWidget *parent)
{
    m_source->setObjectName(u"sourceCombo"_s);
    m_source->setAccessibleName(tr("Organization"));
    m_source->setToolTip(tr("Where the group will be"));
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("What the group will be called"));
    m_openIt->setObjectName(u"openItButton"_s);
    m_openIt->setAutoDefault(false);
    m_openIt->setToolTip(tr("Show the group of this name instead"));
    m_openIt->hide();
    m_description->setObjectName(u"descriptionEdit"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setToolTip(tr("What the group is for; may stay empty"));
    m_description->setPlaceholderText(tr("optional"));
    m_descriptionLabel->setBuddy(m_description);

    const int margin = dialogMargin(this);
    auto *form = m_form;
    form->setHorizontalSpacing(margin);
    form->setVerticalSpacing(margin * 2 / 3);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *sourceLabel = new QLabel(tr("Or&ganization"), parent);
    sourceLabel->setBuddy(m_source);
    form->addRow(sourceLabel, m_source);
    auto *hintRow = new QHBoxLayout;
    hintRow->setSpacing(margin);
    hintRow->addWidget(m_nameHint, 1);
    hintRow->addWidget(m_openIt, 0, Qt::AlignTop);
    auto *name = new QVBoxLayout;
    name->setSpacing(margin / 3);
    name->addWidget(m_name);
    name->addLayout(hintRow);
    auto *nameLabel = new QLabel(tr("&Name"), parent);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, name);
    form->addRow(m_descriptionLabel, m_description);
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addLayout(form);
    column->addLayout(m_pageSlot, 1);
}

void NewGroupDialog::fillSources(const std::optional<SourceRef> &preselected)
{
    for (const Source &source : std::as_const(m_sources)) {
        m_source->addItem(platformIcon(source.platform.id),
                          tr("%1 — %2 · %3")
                              .arg(displayName(source.organization.name), source.platform.name,
                                   displayName(source.profile.name)));
        if (preselected && source.ref == *preselected)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
}

void NewGroupDialog::connectParts()
{
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        sourceChanged();
        requestDirectories();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { updateState(); });
    connect(m_create, &QPushButton::clicked, this, &NewGroupDialog::startCreate);
    connect(m_openIt, &QPushButton::clicked, this, [this] { openExisting(name()); });
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, m_create, &QPushButton::click);
    }
}

void NewGroupDialog::sourceChanged()
{
    const Source &source = chosen();
    delete m_page;
    m_page = platformUi(source.platform.id).makeDraftPage(this);
    m_pageSlot->addWidget(m_page);
    if (auto *pageForm = qobject_cast<QFormLayout *>(m_page->layout())) {
        pageForm->setHorizontalSpacing(m_form->horizontalSpacing());
        alignLabels({ m_form, pageForm });
    }
    connect(m_page, &DraftPage::changed, this, [this] { updateState(); });
    m_description->setVisible(source.platform.hasDescription);
    m_descriptionLabel->setVisible(source.platform.hasDescription);
    m_band->show(
        source.profile.endpointClass,
        tr("%1 · %2").arg(displayName(source.profile.name), displayName(source.organization.name)));
    m_refusedName.clear();
    m_refusal.clear();
    m_uncertainName.clear();
    m_result->clear();
    refreshRights();
    // A page made later would come after the buttons.
    QWidget *before = m_description;
    const auto fields = m_page->findChildren<QWidget *>();
    for (QWidget *field : fields) {
        const bool takesTab = (field->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        const bool inPopup = field->window() != window();
        if (!takesTab || inPopup || field->focusProxy() != nullptr)
            continue;
        QWidget::setTabOrder(before, field);
        before = field;
    }
    updateState();
    m_page->show();
}

void NewGroupDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_requested)
        requestDirectories();
}

void NewGroupDialog::requestDirectories()
{
    m_requested = true;
    const QList<DirectoryKind> kinds = m_page->needs();
    for (const DirectoryKind kind : kinds)
        Q_EMIT directoryRequested(source(), kind);
}

void NewGroupDialog::setRights(Rights rights)
{
    m_rights = std::move(rights);
    refreshRights();
}

void NewGroupDialog::refreshRights()
{
    m_lock->setLocks({ m_rights.lock ? m_rights.lock(source()) : nullptr });
    updateState();
}

void NewGroupDialog::setCurl(std::function<QString(const SourceRef &, const GroupDraft &)> commands)
{
    m_curl->setCommands(
        [this, commands = std::move(commands)] { return commands(source(), draft()); });
}

const Source &NewGroupDialog::chosen() const
{
    return m_sources.at(qMax(0, m_source->currentIndex()));
}

SourceRef NewGroupDialog::source() const
{
    return chosen().ref;
}

QString NewGroupDialog::name() const
{
    return m_name->text().trimmed();
}

GroupDraft NewGroupDialog::draft() const
{
    GroupDraft draft;
    draft.name = name();
    if (chosen().platform.hasDescription)
        draft.description = m_description->text().trimmed();
    m_page->complete(draft);
    return draft;
}

void NewGroupDialog::openExisting(const QString &name)
{
    Q_EMIT openExistingRequested(source(), name);
    QDialog::reject();
}

void NewGroupDialog::startCreate()
{
    if (m_creating || !missing().isEmpty())
        return;
    m_creating = true;
    m_focused = focusWidget();
    updateState();
    m_result->say(NoticeBox::Kind::Busy,
                  tr("Creating “%1” at %2…").arg(displayName(name()), chosen().platform.name));
    Q_EMIT createRequested(source(), draft());
}

} // namespace groupdesk
