#include "deletion/deletedialog.h"

#include "classband.h"
#include "confirmfield.h"
#include "curlbutton.h"
#include "deletion/deletionview.h"
#include "errortext.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "plainlabel.h"
#include "punctuation.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the dialog is made of. What it says and when: deletedialog_state.cpp.

namespace groupdesk {
namespace {

/// The class that asks for the most care, and the profiles it comes from.
std::pair<EndpointClass, QString> mostCareful(const QList<DeletionSubject> &subjects)
{
    auto worst = EndpointClass::Demo;
    for (const DeletionSubject &subject : subjects)
        worst = qMin(worst, subject.endpointClass); // declared in the order of care
    QStringList profiles;
    for (const DeletionSubject &subject : subjects) {
        const QString name = displayName(subject.profile);
        if (subject.endpointClass == worst && !profiles.contains(name))
            profiles.append(name);
    }
    return { worst, listed(profiles) };
}

} // namespace

DeleteDialog::DeleteDialog(QList<DeletionSubject> subjects, QWidget *parent,
                           std::optional<std::chrono::milliseconds> settle)
    : QDialog(parent), m_model(new DeletionModel(subjects, this)), m_band(new ClassBand(this)),
      m_lock(new LockFollower(m_band)), m_headline(plainLabel(u"headlineLabel"_s, {}, this)),
      m_notice(new NoticeBox(this)), m_grave(new NoticeBox(this)),
      m_irreversible(new NoticeBox(this)), m_view(new DeletionView(m_model, this)),
      m_total(plainLabel(u"totalLabel"_s, {}, this)), m_bin(plainLabel(u"binLabel"_s, {}, this)),
      m_reading(plainLabel(u"readingLabel"_s, {}, this)), m_progress(new QProgressBar(this)),
      m_confirm(new ConfirmField({}, this)), m_hint(plainLabel(u"hintLabel"_s, {}, this)),
      m_buttons(new QDialogButtonBox(this)), m_curl(new CurlButton(this)),
      m_delete(new QPushButton(this)), m_delay(settle)
{
    Q_ASSERT(!subjects.isEmpty());
    setObjectName(u"deleteDialog"_s);
    setHelpTopic(this, u"deleting"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(subjects.size() == 1 ? tr("Delete Group")
                                        : tr("Delete %n Groups", nullptr, int(subjects.size())));
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_settled = true;
        updateState();
    });
    build();
    sayIrreversible();
    enterPhase(Phase::Reading);
    showReading(0, 0);
    if (m_confirm->isVisibleTo(this))
        m_confirm->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 46);
}

void DeleteDialog::build()
{
    m_band->setObjectName(u"deleteClassBand"_s);
    const auto [endpointClass, profiles] = mostCareful(m_model->subjects());
    m_band->show(endpointClass, profiles);
    m_notice->setObjectName(u"measureNotice"_s);
    m_grave->setObjectName(u"graveNotice"_s);
    m_irreversible->setObjectName(u"irreversibleNotice"_s);
    m_view->setObjectName(u"impactView"_s);
    m_view->setAccessibleName(tr("Groups to delete"));
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setAccessibleName(tr("Reading what goes with the groups"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(em(this) * 3 / 4);
    buildLabels();
    buildButtons();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_band);
    column->addLayout(buildColumn());
    connect(m_confirm, &ConfirmField::changed, this, &DeleteDialog::updateState);
}

void DeleteDialog::buildLabels()
{
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    QFont strong = m_total->font();
    strong.setWeight(QFont::DemiBold);
    m_total->setFont(strong);
    for (QLabel *label : { m_bin, m_reading, m_hint })
        label->setForegroundRole(QPalette::PlaceholderText);
}

QVBoxLayout *DeleteDialog::buildColumn()
{
    const int margin = dialogMargin(this);
    // What is said beside the list gives way to it where the font is large.
    auto *warnings = new QWidget(this);
    auto *above = new QVBoxLayout(warnings);
    above->setContentsMargins({});
    above->setSpacing(margin / 2);
    for (NoticeBox *box : { m_notice, m_grave, m_irreversible })
        above->addWidget(box);
    auto *facts = new QWidget(this);
    auto *below = new QVBoxLayout(facts);
    below->setContentsMargins({});
    below->setSpacing(margin / 4);
    below->addWidget(m_total);
    below->addWidget(m_bin);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    content->addWidget(m_headline);
    content->addWidget(new FormScroll(warnings, this));
    content->addWidget(m_view, 1);
    auto *giving = new FormScroll(facts, this);
    giving->setMinimumHeight(em(this) * 2); // the list comes first
    content->addWidget(giving);
    content->addWidget(m_reading);
    content->addWidget(m_progress);
    content->addWidget(m_confirm);
    content->addWidget(m_hint);
    content->addWidget(m_buttons);
    return content;
}

void DeleteDialog::buildButtons()
{
    m_delete->setObjectName(u"deleteButton"_s);
    m_delete->setAutoDefault(false);
    m_buttons->addButton(m_curl, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_delete, QDialogButtonBox::AcceptRole);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    m_cancel->setDefault(true);
    paintAsDanger(m_delete, u"edit-delete"_s);
    // Not the box's accepted(): only a click on this very button deletes.
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::confirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
}

void DeleteDialog::setRights(Rights rights)
{
    m_rights = std::move(rights);
    m_lock->setLocks(m_rights.locks);
    refreshRights();
}

void DeleteDialog::refreshRights()
{
    updateState();
}

void DeleteDialog::setCurl(std::function<QString()> commands)
{
    m_curl->setCommands(std::move(commands));
}

void DeleteDialog::setNames(DeletionModel::NamesOf names)
{
    m_names = std::move(names);
}

QList<GroupRef> DeleteDialog::refs() const
{
    QList<GroupRef> refs;
    for (const DeletionSubject &subject : m_model->targets())
        refs.append(subject.ref);
    return refs;
}

void DeleteDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_phase == Phase::Asking && !m_settled && !m_settle.isActive())
        restartSettling();
}

} // namespace groupdesk
