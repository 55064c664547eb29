// What RecreateDialog shows while it reads, asks, waits, and at last.

#include "recreatedialog.h"

#include "classstyle.h"
#include "curlbutton.h"
#include "fieldproblem.h"
#include "formats.h"
#include "motion.h"
#include "noticebox.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Lines under headings, in the order in which the headings first come.
class Filler final
{
public:
    explicit Filler(QTreeWidget *list) : m_list(list) { list->clear(); }

    void add(const QString &heading, const QStringList &columns)
    {
        QTreeWidgetItem *&parent = m_parents[heading];
        if (parent == nullptr) {
            parent = new QTreeWidgetItem(m_list, { heading });
            parent->setFirstColumnSpanned(m_list->columnCount() > 1);
            m_headings.append(heading);
        }
        auto *line = new QTreeWidgetItem(parent, columns);
        for (int column = 0; column < columns.size(); ++column)
            line->setToolTip(column, plainToolTip(columns.at(column)));
    }
    /// Counts, and opens what is short enough to be read at once.
    void finish()
    {
        constexpr int most = 12;
        for (const QString &heading : std::as_const(m_headings)) {
            QTreeWidgetItem *parent = m_parents.value(heading);
            const QString count = QLocale().toString(parent->childCount());
            parent->setText(0, RecreateDialog::tr("%1 (%2)").arg(heading, count));
            parent->setExpanded(parent->childCount() <= most);
        }
        // A list without a current line does not show that it has the focus.
        if (const QTreeWidgetItem *first = m_list->topLevelItem(0))
            m_list->setCurrentItem(first->child(0), 0, QItemSelectionModel::NoUpdate);
        m_list->resizeColumnToContents(0);
        if (m_list->columnCount() < 2)
            return;
        // The reasons need their room; a long id is in the tool tip, too.
        const int share = m_list->viewport()->width() * 3 / 5;
        m_list->header()->resizeSection(0, qMin(m_list->columnWidth(0), share));
    }

private:
    QTreeWidget *m_list;
    QHash<QString, QTreeWidgetItem *> m_parents;
    QStringList m_headings;
};

bool isAboutName(const RecreationObstacle &obstacle)
{
    using Kind = RecreationObstacle::Kind;
    return obstacle.kind == Kind::NameTaken || obstacle.kind == Kind::SameName
        || obstacle.kind == Kind::NameMissing;
}

} // namespace

RecreationPlan RecreateDialog::plan() const
{
    return m_planner ? m_planner(name()) : RecreationPlan();
}

void RecreateDialog::showReading()
{
    enterPhase(Phase::Reading);
    m_notice->say(NoticeBox::Kind::Busy,
                  tr("Reading what %1 still has of it…").arg(m_subject.platform));
    updateState();
}

void RecreateDialog::showPlan()
{
    if (m_phase == Phase::Running || m_phase == Phase::Done || !m_planner)
        return;
    if (m_phase == Phase::Reading)
        enterPhase(Phase::Asking);
    const RecreationPlan shown = plan();
    const QList<RecreationObstacle> &obstacles = shown.obstacles;
    m_nameMatters
        = m_nameMatters || std::any_of(obstacles.cbegin(), obstacles.cend(), &isAboutName);
    fill(shown.comesBack(), shown.lost);
    showObstacles(shown);
    updateState();
}

void RecreateDialog::refreshRights()
{
    if (m_phase == Phase::Asking)
        showPlan();
}

void RecreateDialog::showObstacles(const RecreationPlan &shown)
{
    m_nameHint->say({});
    ErrorText first;
    QStringList others;
    for (const RecreationObstacle &obstacle : shown.obstacles) {
        const ErrorText text = obstacleText(obstacle, m_subject);
        if (isAboutName(obstacle)) {
            m_nameHint->say(text.headline,
                            obstacle.blocks() ? FieldProblem::Tone::Wrong
                                              : FieldProblem::Tone::Warning);
        } else if (first.headline.isEmpty()) {
            first = text;
        } else {
            others.append(text.headline);
        }
    }
    if (const QString problem = nameProblem(shown); !problem.isEmpty())
        m_nameHint->say(problem);
    if (!first.headline.isEmpty()) {
        first.advice = QStringList(others << first.advice).join(u' ').trimmed();
        m_notice->say(NoticeBox::Kind::Warning, first);
    } else if (const QString unchecked = uncheckedText(shown.unchecked); !unchecked.isEmpty()) {
        m_notice->say(NoticeBox::Kind::Information, unchecked,
                      tr("What is gone will be said in the report."));
    } else {
        m_notice->clear();
    }
}

/// Why the platform would not take the name; empty if it may.
QString RecreateDialog::nameProblem(const RecreationPlan & /*shown*/) const
{
    const PlatformUi *ui = findPlatformUi(m_subject.place.platform);
    if (ui == nullptr || name().isEmpty() || name() == m_subject.name)
        return {}; // it was good enough once
    for (const EditFieldUi &field : ui->editFields) {
        if (field.field == GroupField::Name && field.nameProblem)
            return field.nameProblem(name());
    }
    return {};
}

void RecreateDialog::fill(const QList<RecreationPart> &back, const QList<LostPart> &lost)
{
    Filler backLines(m_back);
    for (const RecreationPart &part : back)
        backLines.add(partTitle(part), { partText(part) });
    backLines.finish();
    Filler lostLines(m_lost);
    for (const LostPart &one : lost)
        lostLines.add(partTitle(one.part), { partText(one.part), lossText(one, m_subject) });
    lostLines.finish();
}

void RecreateDialog::enterPhase(Phase phase)
{
    m_phase = phase;
    const bool before = phase == Phase::Reading || phase == Phase::Asking;
    m_backTitle->setText(phase == Phase::Done ? tr("Came &back") : tr("Comes &back"));
    m_lostTitle->setText(phase == Phase::Done ? tr("Did not c&ome back")
                                              : tr("Does not c&ome back"));
    m_recreate->setVisible(before);
    m_check->setVisible(before);
    m_stop->setVisible(phase == Phase::Running);
    m_progress->setVisible(phase == Phase::Running);
    m_copy->setVisible(phase == Phase::Done);
    m_show->setVisible(phase == Phase::Done);
    m_close->setVisible(phase != Phase::Running);
    m_close->setText(phase == Phase::Done ? tr("Close") : tr("Cancel"));
}

void RecreateDialog::updateState()
{
    const QString shownName = displayName(m_subject.name);
    const QString where = classWord(EndpointClass::Production).toUpper();
    const bool isProduction = m_subject.place.endpointClass == EndpointClass::Production;
    if (m_phase == Phase::Done)
        m_headline->setText(reportHeadline(m_report, m_subject));
    else if (m_phase == Phase::Running)
        m_headline->setText(tr("Creating “%1” again…").arg(shownName));
    else if (isProduction)
        m_headline->setText(tr("Create “%1” again in %2?").arg(shownName, where));
    else
        m_headline->setText(tr("Create “%1” again?").arg(shownName));
    const bool isAsking = m_phase == Phase::Asking;
    const RecreationPlan shown = isAsking ? plan() : RecreationPlan();
    const bool ready
        = isAsking && !shown.steps.isEmpty() && !shown.isBlocked() && nameProblem(shown).isEmpty();
    m_recreate->setEnabled(ready);
    m_recreate->setToolTip(
        ready ? tr("Create the group and what belonged to it at %1").arg(m_subject.platform)
              : tr("Something is in the way: see above"));
    m_check->setEnabled(isAsking);
    m_curl->setVisible(isAsking && !shown.steps.isEmpty());
    m_nameRow->setVisible(m_nameMatters && m_phase != Phase::Done);
    m_name->setEnabled(isAsking);
    m_show->setEnabled(m_report.group.has_value());
}

void RecreateDialog::start()
{
    if (m_phase != Phase::Asking || !m_recreate->isEnabled())
        return;
    enterPhase(Phase::Running);
    groupdesk::showProgress(m_progress, 0, 0);
    m_stop->setEnabled(true);
    m_notice->clear();
    updateState();
    Q_EMIT recreateRequested(name());
}

void RecreateDialog::showProgress(int done, int total)
{
    groupdesk::showProgress(m_progress, done, total);
}

void RecreateDialog::stop()
{
    m_stop->setEnabled(false);
    m_notice->say(NoticeBox::Kind::Busy, tr("Stopping after this step…"));
    Q_EMIT stopRequested();
}

void RecreateDialog::showReport(const RecreationReport &report)
{
    m_report = report;
    enterPhase(Phase::Done);
    fill(report.back, report.lost);
    m_notice->clear();
    if (!report.obstacles.isEmpty()) {
        ErrorText text = obstacleText(report.obstacles.constFirst(), m_subject);
        m_notice->say(NoticeBox::Kind::Warning, text);
    }
    updateState();
    QPushButton *next = report.group ? m_show : m_close;
    next->setDefault(true);
    next->setFocus(Qt::OtherFocusReason);
}

void RecreateDialog::reject()
{
    if (m_phase != Phase::Running)
        QDialog::reject();
    else if (m_stop->isEnabled())
        stop();
}

} // namespace groupdesk
