#include "deletion/deletedialog.h"

#include "classstyle.h"
#include "confirmfield.h"
#include "deletion/deletionview.h"
#include "errorwords.h"
#include "motion.h"
#include "noticebox.h"
#include "platformui.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// A single group's names are opened by themselves, unless there are too many to look at.
constexpr int openedAtMost = 40;

QList<PlatformId> platformsOf(const QList<DeletionSubject> &subjects)
{
    QList<PlatformId> platforms;
    for (const DeletionSubject &subject : subjects) {
        if (!platforms.contains(subject.platform))
            platforms.append(subject.platform);
    }
    return platforms;
}

QString quotedNames(const QList<DeletionSubject> &subjects)
{
    QStringList names;
    for (const DeletionSubject &subject : subjects)
        names.append(quotedName(subject.name));
    return someNames(names);
}

} // namespace

DeletionGate DeleteDialog::gate() const
{
    const auto &measure = m_model->measure();
    return deletionGate(m_model->subjects(), measure ? &*measure : nullptr);
}

QString DeleteDialog::forbidden() const
{
    return m_rights.whyNot ? m_rights.whyNot() : QString();
}

QString DeleteDialog::whyNotYet() const
{
    if (m_phase == Phase::Checking)
        return tr("Reading once more what goes with it, right before deleting.");
    if (m_model->targets().isEmpty())
        return tr("There is nothing to delete: every group here is skipped or gone.");
    if (const QString reason = forbidden(); !reason.isEmpty())
        return reason;
    if (m_phase == Phase::Reading)
        return tr("The button works once it is known what goes with it.");
    if (gate() == DeletionGate::TypeText && !m_confirm->isMatched())
        return tr("The button works once the text is typed exactly.");
    return m_settled ? QString() : tr("One moment: read the list first.");
}

QString DeleteDialog::headline() const
{
    const QList<DeletionSubject> targets = m_model->targets();
    const auto count = int(targets.size());
    if (count == 0)
        return tr("None of these groups can be deleted");
    const bool production
        = std::any_of(targets.cbegin(), targets.cend(), [](const DeletionSubject &subject) {
              return subject.endpointClass == EndpointClass::Production;
          });
    if (!production)
        return count == 1 ? tr("Delete this group?") : tr("Delete %n groups?", nullptr, count);
    const QString where = classWord(EndpointClass::Production).toUpper();
    return count == 1 ? tr("Delete this group in %1?").arg(where)
                      : tr("Delete %n groups in %1?", nullptr, count).arg(where);
}

void DeleteDialog::updateState()
{
    const QString reason = whyNotYet();
    m_delete->setEnabled(reason.isEmpty());
    m_delete->setToolTip(reason.isEmpty() ? tr("This cannot be taken back") : reason);
    m_delete->setAccessibleDescription(reason);
    m_hint->setText(reason);
    // Its place stays while something is typed: the buttons must not move under the pointer.
    m_hint->setVisible(gate() == DeletionGate::TypeText || !reason.isEmpty());
}

void DeleteDialog::updateTexts()
{
    const auto count = int(m_model->targets().size());
    m_headline->setText(headline());
    m_delete->setText(count == 1 ? tr("&Delete Group") : tr("&Delete %n Groups", nullptr, count));
    const auto &measure = m_model->measure();
    m_total->setText(measure ? totalWords(*measure, refs()) : QString());
    m_total->setVisible(!m_total->text().isEmpty());
    m_bin->setText(binWords());
    m_bin->setVisible(!m_bin->text().isEmpty());
}

/// The text to type follows what would be deleted; what was typed for another is forgotten.
void DeleteDialog::updateGate()
{
    const QList<DeletionSubject> targets = m_model->targets();
    const bool typing = gate() == DeletionGate::TypeText && !targets.isEmpty();
    m_confirm->setVisible(typing);
    if (!typing)
        return;
    const QString phrase = deletionPhrase(targets);
    if (phrase != m_confirm->phrase())
        m_confirm->setPhrase(phrase);
}

void DeleteDialog::enterPhase(Phase phase)
{
    m_phase = phase;
    const bool reading = phase != Phase::Asking;
    m_reading->setVisible(reading);
    m_progress->setVisible(reading);
    m_confirm->setEnabled(phase != Phase::Checking);
    updateTexts();
    updateGate();
    updateState();
}

void DeleteDialog::showReading(int done, int total)
{
    showProgress(m_progress, done, total);
    if (m_phase == Phase::Checking)
        m_reading->setText(tr("Reading once more, right before deleting…"));
    else
        m_reading->setText(total > 1
                               ? tr("Reading what goes with it… %1 of %2").arg(done).arg(total)
                               : tr("Reading what goes with it…"));
}

void DeleteDialog::showMeasure(const DeletionMeasure &measure, News news,
                               const QList<ErrorText> &problems)
{
    m_model->setMeasure(measure, m_names);
    const QModelIndex only = m_model->index(0, 0);
    if (m_model->rowCount() == 1 && m_model->rowCount(only) <= openedAtMost)
        m_view->expand(only);
    if (news == News::Changed)
        m_confirm->setPhrase({}); // nobody has confirmed this
    enterPhase(Phase::Asking);
    sayProblems(news, problems);
    sayGrave();
    sayIrreversible();
    restartSettling();
}

void DeleteDialog::keep(const GroupRef &ref, const QString &reason)
{
    m_model->keep(ref, reason);
    updateTexts();
    updateGate();
    sayIrreversible();
    updateState();
}

void DeleteDialog::refreshNames()
{
    if (const auto measure = m_model->measure())
        m_model->setMeasure(*measure, m_names);
}

void DeleteDialog::restartSettling()
{
    m_settled = false;
    m_settle.stop();
    updateState();
    if (isVisible())
        m_settle.start(m_delay.value_or(settleDelay(gate())));
}

void DeleteDialog::sayProblems(News news, const QList<ErrorText> &problems)
{
    QStringList headlines;
    QStringList details;
    for (const ErrorText &problem : problems) {
        headlines.append(problem.headline);
        details.append(problem.details);
    }
    details.removeAll(QString());
    const QString advice = headlines.join(u' ');
    const QString more = details.join(u"\n\n"_s);
    const QString unread
        = tr("What goes with some of these groups could not be read. It may be more than is said "
             "here.");
    if (news == News::Changed)
        m_notice->say(NoticeBox::Kind::Warning,
                      tr("This changed since it was shown. Nothing was deleted; look again."),
                      problems.isEmpty() ? QString() : QString(unread % u' ' % advice), more);
    else if (!problems.isEmpty())
        m_notice->say(NoticeBox::Kind::Error, unread, advice, more);
    else
        m_notice->clear();
}

QStringList DeleteDialog::graveSentences() const
{
    const auto &measure = m_model->measure();
    if (!measure)
        return {};
    QList<DeletionSubject> last;
    QList<DeletionSubject> lockingOut;
    for (const DeletionSubject &subject : m_model->targets()) {
        const GroupImpact impact = measure->impacts.value(subject.ref);
        if (impact.lastAdministrators)
            last.append(subject);
        if (impact.locksOut.value_or(false))
            lockingOut.append(subject);
    }
    QStringList sentences;
    if (last.size() == 1)
        sentences.append(tr("%1 is the last administrator group of %2: nobody would be left to "
                            "manage it.")
                             .arg(quotedName(last.constFirst().name),
                                  displayName(last.constFirst().organization)));
    else if (last.size() > 1)
        sentences.append(tr("With %1 the last administrators go: nobody would be left to manage "
                            "what they manage.")
                             .arg(quotedNames(last)));
    if (!lockingOut.isEmpty())
        sentences.append(tr("You would lock yourself out: the account of this token loses rights "
                            "with %1.")
                             .arg(quotedNames(lockingOut)));
    return sentences;
}

void DeleteDialog::sayGrave()
{
    const QStringList sentences = graveSentences();
    if (sentences.isEmpty())
        m_grave->clear();
    else
        m_grave->say(NoticeBox::Kind::Error, sentences.join(u'\n'));
}

void DeleteDialog::sayIrreversible()
{
    const QList<DeletionSubject> targets = m_model->targets();
    QStringList sentences;
    for (const PlatformId &platform : platformsOf(targets)) {
        const PlatformUi *ui = findPlatformUi(platform);
        if (ui == nullptr || !ui->deletionIsIrreversible || !ui->deletionWarning)
            continue;
        sentences.append(ui->deletionWarning(int(
            std::count_if(targets.cbegin(), targets.cend(), [&](const DeletionSubject &subject) {
                return subject.platform == platform;
            }))));
    }
    if (sentences.isEmpty())
        m_irreversible->clear();
    else
        m_irreversible->say(NoticeBox::Kind::Warning, sentences.join(u'\n'));
}

QString DeleteDialog::binWords() const
{
    const QList<DeletionSubject> targets = m_model->targets();
    const QList<PlatformId> platforms = platformsOf(targets);
    QStringList lines;
    for (const PlatformId &platform : platforms) {
        const PlatformUi *ui = findPlatformUi(platform);
        if (ui == nullptr || ui->comesBack.isEmpty())
            continue;
        if (platforms.size() == 1)
            return tr("Can be made again from the recycle bin: %1.\nNever comes back: %2.")
                .arg(ui->comesBack, ui->neverComesBack);
        const auto subject
            = std::find_if(targets.cbegin(), targets.cend(),
                           [&](const DeletionSubject &each) { return each.platform == platform; });
        lines.append(tr("%1: the recycle bin can make again %2. Never comes back: %3.")
                         .arg(subject->platformName, ui->comesBack, ui->neverComesBack));
    }
    return lines.join(u'\n');
}

void DeleteDialog::confirm()
{
    if (m_phase != Phase::Asking || !whyNotYet().isEmpty())
        return;
    const QList<GroupRef> confirmed = refs();
    enterPhase(Phase::Checking);
    showReading(0, 0);
    m_cancel->setFocus(Qt::OtherFocusReason); // the button that had it does nothing now
    Q_EMIT deleteRequested(confirmed);
}

} // namespace groupdesk
