#include "deletedialog.h"

#include "classband.h"
#include "confirmfield.h"
#include "curlbutton.h"
#include "deletiondelegate.h"
#include "deletionmodel.h"
#include "formats.h"
#include "formscroll.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "platformui.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMap>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

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
    return { worst, profiles.join(u", "_s) };
}

} // namespace

DeleteDialog::DeleteDialog(QList<DeletionSubject> subjects, QWidget *parent,
                           std::chrono::milliseconds settleDelay)
    : QDialog(parent), m_model(new DeletionModel(subjects, this)), m_band(new ClassBand(this)),
      m_lock(new LockFollower(m_band)), m_headline(plainLabel({}, this)),
      m_view(new DeletionView(m_model, this)), m_hint(plainLabel({}, this)),
      m_progress(new QProgressBar(this)), m_notice(new NoticeBox(this)),
      m_buttons(new QDialogButtonBox(this)), m_curl(new CurlButton(this)),
      m_delete(new QPushButton(this)), m_stop(new QPushButton(tr("&Stop After Current"), this)),
      m_retry(new QPushButton(this))
{
    Q_ASSERT(!subjects.isEmpty());
    setObjectName(u"deleteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(subjects.size() == 1 ? tr("Delete Group")
                                        : tr("Delete %n Groups", nullptr, int(subjects.size())));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleDelay);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_settled = true;
        updateState();
    });
    build();
    enterPhase(Phase::Asking);
    if (m_confirm != nullptr)
        m_confirm->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 40);
}

void DeleteDialog::build()
{
    m_band->setObjectName(u"deleteClassBand"_s);
    const auto [endpointClass, profiles] = mostCareful(m_model->subjects());
    m_band->show(endpointClass, profiles);
    m_headline->setObjectName(u"headlineLabel"_s);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_view->setObjectName(u"impactView"_s);
    m_view->setAccessibleName(tr("Groups to delete"));
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setAccessibleName(tr("Progress of the deletion"));
    m_progress->setFormat(tr("%v of %m"));
    m_notice->setObjectName(u"itemNotice"_s);
    m_hint->setObjectName(u"hintLabel"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_question = buildQuestion();
    buildButtons();

    auto *content = new QVBoxLayout;
    const int margin = dialogMargin(this);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    content->addWidget(m_headline);
    content->addWidget(m_view, 1);
    content->addWidget(m_question);
    content->addWidget(m_progress);
    content->addWidget(m_notice);
    content->addWidget(m_hint);
    content->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_band);
    column->addLayout(content);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeleteDialog::showSelectedFailure);
}

QWidget *DeleteDialog::buildQuestion()
{
    auto *question = new QWidget(this);
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins({});
    auto *warnings = new QWidget(question);
    auto *lines = new QVBoxLayout(warnings);
    lines->setContentsMargins({});
    addWarnings(lines);
    column->addWidget(new FormScroll(warnings, question));
    if (deletionGate(m_model->subjects()) == DeletionGate::Ask || refs().isEmpty())
        return question;
    m_confirm = new ConfirmField(deletionPhrase(m_model->subjects()), question);
    column->addSpacing(em(this) / 2);
    column->addWidget(m_confirm);
    connect(m_confirm, &ConfirmField::changed, this, &DeleteDialog::updateState);
    return question;
}

void DeleteDialog::addWarnings(QVBoxLayout *column)
{
    QMap<QString, int> counts;
    for (const DeletionSubject &subject : m_model->subjects()) {
        if (subject.keptReason.isEmpty())
            ++counts[subject.platform.toString()];
    }
    QStringList platforms(counts.keyBegin(), counts.keyEnd());
    // What cannot be made good comes first.
    std::stable_partition(platforms.begin(), platforms.end(), [](const QString &platform) {
        const PlatformUi *ui = findPlatformUi(PlatformId(platform));
        return ui != nullptr && ui->deletionIsIrreversible;
    });
    for (const QString &platform : std::as_const(platforms)) {
        const PlatformUi *ui = findPlatformUi(PlatformId(platform));
        if (ui == nullptr || !ui->deletionWarning)
            continue;
        auto *warning = new NoticeBox(this);
        warning->setObjectName(u"warning-"_s + platform);
        warning->say(ui->deletionIsIrreversible ? NoticeBox::Kind::Warning
                                                : NoticeBox::Kind::Information,
                     ui->deletionWarning(counts.value(platform)));
        column->addWidget(warning);
    }
}

void DeleteDialog::buildButtons()
{
    const auto count = int(refs().size());
    m_delete->setObjectName(u"deleteButton"_s);
    m_delete->setText(count == 1 ? tr("&Delete Group") : tr("&Delete %n Groups", nullptr, count));
    m_delete->setAutoDefault(false);
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("Finish the group in progress and start no other"));
    m_retry->setObjectName(u"retryButton"_s);
    m_retry->setAutoDefault(false);
    m_buttons->addButton(m_curl, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_delete, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(m_retry, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    m_cancel->setDefault(true);
    m_close = m_buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setText(tr("Close"));
    m_close->setIcon({});
    paintAsDanger(m_delete, u"edit-delete"_s);
    // Not the box's accepted(): only a click on this very button deletes.
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::confirm);
    connect(m_stop, &QPushButton::clicked, this, &DeleteDialog::stop);
    connect(m_retry, &QPushButton::clicked, this, &DeleteDialog::retry);
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

QList<GroupRef> DeleteDialog::refs() const
{
    return m_model->targets();
}

void DeleteDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_settled && !m_settle.isActive())
        m_settle.start();
}

} // namespace groupdesk
