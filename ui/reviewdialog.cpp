#include "reviewdialog.h"

#include "changetree.h"
#include "classband.h"
#include "clipboard.h"
#include "fieldproblem.h"
#include "fixedfont.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "plainlabel.h"
#include "plannedtext.h"
#include "requestexport.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int namesInASentence = 6;

QPlainTextEdit *textPage(const QString &name, const QString &title, QWidget *parent)
{
    auto *page = new QPlainTextEdit(parent);
    page->setObjectName(name);
    page->setAccessibleName(title);
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    page->setLineWrapMode(QPlainTextEdit::NoWrap);
    setFixedFont(page);
    return page;
}

} // namespace

ReviewDialog::ReviewDialog(ReviewSubject subject, ItemNames names, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_names(std::move(names)),
      m_rows(compareContents(m_subject.before, m_subject.before, m_subject.after)),
      m_band(new ClassBand(this)), m_lock(new LockFollower(m_band)),
      m_headline(plainLabel(u"reviewHeadline"_s, {}, this)), m_tabs(new QTabWidget(this)),
      m_tree(new ChangeTree(this)), m_requests(textPage(u"requestsText"_s, tr("Requests"), this)),
      m_curl(textPage(u"curlText"_s, tr("cURL"), this)),
      m_json(textPage(u"jsonText"_s, tr("JSON"), this)),
      m_hint(new FieldProblem(u"reviewHint"_s, this)), m_buttons(new QDialogButtonBox(this)),
      m_apply(new QPushButton(this)), m_copy(new QPushButton(tr("C&opy"), this))
{
    setObjectName(u"reviewDialog"_s);
    setHelpTopic(this, u"editing#review"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review Changes"));
    build();
    refreshNames();
    updateState();
    m_tree->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 48);
}

void ReviewDialog::build()
{
    m_band->setObjectName(u"reviewClassBand"_s);
    m_band->show(
        m_subject.endpointClass,
        tr("%1 · %2").arg(displayName(m_subject.profile), displayName(m_subject.organization)));
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_headline->setText(headline());
    buildTabs();
    buildButtons();

    auto *content = new QVBoxLayout;
    const int margin = dialogMargin(this);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    content->addWidget(m_headline);
    content->addWidget(m_tabs, 1);
    buildWarnings(content);
    content->addWidget(m_hint);
    content->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_band);
    column->addLayout(content);
}

void ReviewDialog::buildTabs()
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setAccessibleName(tr("What would change and be sent"));
    m_tabs->addTab(m_tree, tr("C&hanges"));
    m_tabs->addTab(m_requests, tr("&Requests"));
    m_tabs->addTab(m_curl, tr("c&URL"));
    m_tabs->addTab(m_json, tr("&JSON"));
    m_tabs->setMinimumHeight(em(this) * 7);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewDialog::fillTab);
}

// Thousands of ids are many lines: each page is written when it is looked at.
void ReviewDialog::fillTab(int index)
{
    auto *page = qobject_cast<QPlainTextEdit *>(m_tabs->widget(index));
    if (page == nullptr || !page->document()->isEmpty())
        return;
    if (page == m_requests)
        page->setPlainText(requestsText(requests()));
    else if (page == m_curl)
        page->setPlainText(curlOf(requests(), m_subject.tokenVariable));
    else
        page->setPlainText(requestsJson(requests()));
}

void ReviewDialog::copyTab()
{
    const auto *page = qobject_cast<QPlainTextEdit *>(m_tabs->currentWidget());
    copyText(page == nullptr ? m_tree->asText() : page->toPlainText());
}

void ReviewDialog::buildWarnings(QVBoxLayout *column)
{
    if (m_subject.plan.warnings.isEmpty())
        return;
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins({});
    for (const EditWarning &warning : std::as_const(m_subject.plan.warnings)) {
        auto *notice = new NoticeBox(list);
        notice->setObjectName(u"planWarning%1"_s.arg(m_ticks.size()));
        notice->say(NoticeBox::Kind::Warning, warningText(warning));
        auto *tick = new QCheckBox(tr("I have seen this and accept it"), list);
        tick->setObjectName(u"acceptCheck%1"_s.arg(m_ticks.size()));
        tick->setAccessibleDescription(warningText(warning));
        connect(tick, &QCheckBox::toggled, this, &ReviewDialog::updateState);
        m_ticks.append(tick);
        lines->addWidget(notice);
        lines->addWidget(tick);
    }
    column->addWidget(new FormScroll(list, this));
}

void ReviewDialog::buildButtons()
{
    const auto count = int(m_rows.size());
    m_apply->setObjectName(u"applyButton"_s);
    m_apply->setText(tr("&Apply %n Changes", nullptr, count));
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setToolTip(tr("Copy the page that is shown"));
    m_copy->setAutoDefault(false);
    m_buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    const bool careful = m_subject.endpointClass == EndpointClass::Production;
    m_apply->setAutoDefault(!careful);
    (careful ? m_cancel : m_apply)->setDefault(true);
    // Not the box's accepted(): only a click on this very button applies.
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_copy, &QPushButton::clicked, this, &ReviewDialog::copyTab);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ReviewDialog::reject);
}

void ReviewDialog::apply()
{
    if (!whyNotYet().isEmpty())
        return;
    Q_EMIT applyRequested(m_subject.plan.warnings);
    accept();
}

void ReviewDialog::setRights(Rights rights)
{
    m_rights = std::move(rights);
    m_lock->setLocks({ m_rights.lock });
    refreshRights();
}

void ReviewDialog::refreshRights()
{
    updateState();
}

void ReviewDialog::refreshNames()
{
    m_tree->setChanges(m_rows, m_names);
}

void ReviewDialog::updateState()
{
    const QString reason = whyNotYet();
    const QString forbidden = m_rights.whyNot ? m_rights.whyNot() : QString();
    m_apply->setEnabled(reason.isEmpty());
    m_apply->setToolTip(reason);
    m_apply->setAccessibleDescription(reason);
    m_hint->say(reason,
                forbidden.isEmpty() ? FieldProblem::Tone::Quiet : FieldProblem::Tone::Warning);
}

QString ReviewDialog::whyNotYet() const
{
    if (m_subject.plan.steps.isEmpty())
        return tr("There is nothing to send.");
    if (m_rights.whyNot) {
        if (const QString reason = m_rights.whyNot(); !reason.isEmpty())
            return reason;
    }
    const bool allSeen = std::all_of(m_ticks.cbegin(), m_ticks.cend(),
                                     [](const QCheckBox *tick) { return tick->isChecked(); });
    return allSeen ? QString() : tr("Read and tick every warning first.");
}

QString ReviewDialog::headline() const
{
    return tr("%1 · %2 · %n requests", nullptr, int(m_subject.plan.steps.size()))
        .arg(displayName(m_subject.organization), displayName(m_subject.group));
}

/// The list that the item of a warning is taken out of.
GroupField ReviewDialog::listOf(const EditWarning &warning, const QString &item) const
{
    if (warning.kind != EditWarning::Kind::MayLockOut)
        return GroupField::Subjects;
    const QMap<GroupField, QStringList> &lists = m_subject.before.lists;
    const auto list = std::find_if(lists.cbegin(), lists.cend(), [&item](const QStringList &items) {
        return items.contains(item);
    });
    return list == lists.cend() ? GroupField::Users : list.key();
}

QString ReviewDialog::warningText(const EditWarning &warning) const
{
    QStringList names;
    // Turning more ids into names than are read would only take time.
    for (const QString &item : warning.items) {
        const bool read = names.size() < namesInASentence;
        const QString name = read && m_names ? m_names(listOf(warning, item), item) : QString();
        names.append(displayName(name.isEmpty() ? item : name));
    }
    const QString who = someOf(names, namesInASentence);
    const auto count = int(names.size());
    switch (warning.kind) {
    case EditWarning::Kind::DropsSubjects:
        return tr("%n external people will be dropped from the group, because this server stores "
                  "people by their user id only: %1",
                  nullptr, count)
            .arg(who);
    case EditWarning::Kind::DropsDeadSubjects:
        return tr("%n people who no longer exist will be taken out, because the server refuses "
                  "the group as long as it names them: %1",
                  nullptr, count)
            .arg(who);
    case EditWarning::Kind::MayLockOut:
        return tr("Your own access may hang on what is taken out: %1").arg(who);
    }
    Q_UNREACHABLE();
}

QList<PlannedRequest> ReviewDialog::requests() const
{
    QList<PlannedRequest> requests;
    for (const EditStep &step : m_subject.plan.steps)
        requests.append(step.request);
    return requests;
}

} // namespace groupdesk
