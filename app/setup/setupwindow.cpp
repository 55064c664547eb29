#include "setupwindow.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QLabel *plain(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

/// A line that explains the button above it: indented like the button's text.
QLabel *explanation(const QString &text, const QString &name, QWidget *parent)
{
    QLabel *label = plain(text, name, parent);
    label->setIndent(parent->fontMetrics().height() * 3 / 2);
    return label;
}

} // namespace

SetupWindow::SetupWindow(SetupPlan plan, QWidget *parent) : QDialog(parent), m_plan(std::move(plan))
{
    setObjectName(u"setupWindow"_s);
    const bool install = m_plan.task == SetupPlan::Task::Install;
    setWindowTitle(install ? tr("Install Groupdesk") : tr("Remove Groupdesk"));
    auto *column = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    column->setSpacing(unit);
    column->setContentsMargins(unit, unit, unit, unit);
    addHeader();
    m_question = new QWidget(this);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    if (install)
        addPlaces();
    else
        addProfiles();
    addOutcome();
    column->addStretch();
    addButtons();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);

    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0, QString::fromUtf8(m_process.readAll()));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false, m_process.errorString());
    });
}

SetupWindow::~SetupWindow()
{
    m_process.disconnect(this); // it may end only with its object
}

void SetupWindow::addHeader()
{
    const int unit = fontMetrics().height();
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/groupdesk/icons/app/groupdesk.svg"_s)
                        .pixmap(QSize(unit * 3, unit * 3), devicePixelRatioF()));
    const bool install = m_plan.task == SetupPlan::Task::Install;
    const QString version = QLatin1String(GROUPDESK_VERSION);
    QLabel *title = plain(install ? tr("Install Groupdesk %1").arg(version)
                                  : tr("Remove Groupdesk %1?").arg(version),
                          u"titleLabel"_s, this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    if (install)
        words->addWidget(plain(tr("Everything it needs is in this file. Nothing is downloaded."),
                               u"aboutLabel"_s, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void SetupWindow::addPlaces()
{
    auto *me = new QRadioButton(tr("For &me only"), m_question);
    me->setObjectName(u"meButton"_s);
    me->setChecked(true);
    m_everyone = new QRadioButton(tr("For &everyone on this computer"), m_question);
    m_everyone->setObjectName(u"everyoneButton"_s);
    m_everyone->setEnabled(!m_plan.administrator.isEmpty());
    const QString personal = tr("In %1").arg(QDir::toNativeSeparators(m_plan.personalFolder));
    const QString common = m_everyone->isEnabled()
        ? tr("In %1. You are asked for the password of an administrator.")
              .arg(QDir::toNativeSeparators(m_plan.commonFolder))
        : tr("In a terminal only, as an administrator: sudo sh %1 --system").arg(m_plan.script);
    me->setAccessibleDescription(personal);
    m_everyone->setAccessibleDescription(common);
    QLayout *question = m_question->layout();
    question->addWidget(me);
    question->addWidget(explanation(personal, u"personalLabel"_s, m_question));
    question->addWidget(m_everyone);
    question->addWidget(explanation(common, u"commonLabel"_s, m_question));
}

void SetupWindow::addProfiles()
{
    QLayout *question = m_question->layout();
    if (m_plan.needsAdministrator) {
        question->addWidget(
            plain(tr("It was installed for everyone on this computer. You are asked for the "
                     "password of an administrator. Nobody’s profiles are removed."),
                  u"commonLabel"_s, m_question));
        return;
    }
    if (m_plan.profileFolders.isEmpty())
        return;
    m_profiles = new QCheckBox(tr("Remove my &profiles and the journal, too"), m_question);
    m_profiles->setObjectName(u"profilesBox"_s);
    const QString folders = m_plan.profileFolders.join(u'\n');
    m_profiles->setAccessibleDescription(folders);
    question->addWidget(m_profiles);
    question->addWidget(explanation(folders, u"foldersLabel"_s, m_question));
}

void SetupWindow::addOutcome()
{
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(windowTitle());
    m_busy->hide();
    m_outcome = plain({}, u"outcomeLabel"_s, this);
    m_outcome->hide();
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(u"detailsEdit"_s);
    m_details->setAccessibleName(tr("What the installer said"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMinimumHeight(fontMetrics().height() * 5);
    m_details->hide();
    for (QWidget *widget : { static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_outcome),
                             static_cast<QWidget *>(m_details) })
        layout()->addWidget(widget);
}

void SetupWindow::addButtons()
{
    m_buttons = new QDialogButtonBox(this);
    const bool install = m_plan.task == SetupPlan::Task::Install;
    m_goButton = m_buttons->addButton(install ? tr("&Install") : tr("&Remove"),
                                      install ? QDialogButtonBox::ActionRole
                                              : QDialogButtonBox::DestructiveRole);
    m_goButton->setObjectName(u"goButton"_s);
    m_goButton->setDefault(install);
    m_closeButton = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_closeButton->setDefault(!install);
    m_closeButton->setIcon({});
    layout()->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SetupWindow::reject);
    connect(m_goButton, &QPushButton::clicked, this, &SetupWindow::begin);
}

void SetupWindow::addStartButton()
{
    auto *start = m_buttons->addButton(tr("&Start Groupdesk"), QDialogButtonBox::ActionRole);
    start->setObjectName(u"startButton"_s);
    connect(start, &QPushButton::clicked, this, [this] {
        Q_EMIT startRequested(program());
        accept();
    });
    start->setDefault(true);
    start->setFocus();
}

bool SetupWindow::isForEveryone() const
{
    return m_everyone && m_everyone->isChecked();
}

QString SetupWindow::program() const
{
    return (isForEveryone() ? m_plan.commonFolder : m_plan.personalFolder) + u"/bin/groupdesk"_s;
}

void SetupWindow::begin()
{
    const QStringList command
        = setupCommand(m_plan, isForEveryone(), m_profiles && m_profiles->isChecked());
    m_question->setEnabled(false);
    m_goButton->setEnabled(false);
    m_closeButton->setEnabled(false);
    m_outcome->hide();
    m_details->hide();
    m_busy->show();
    m_process.start(command.constFirst(), command.mid(1));
}

void SetupWindow::end(bool succeeded, const QString &said)
{
    const bool install = m_plan.task == SetupPlan::Task::Install;
    m_busy->hide();
    m_closeButton->setEnabled(true);
    m_details->setPlainText(said.trimmed());
    m_details->setVisible(!succeeded && !said.trimmed().isEmpty());
    m_outcome->show();
    m_question->setEnabled(!succeeded);
    m_goButton->setEnabled(!succeeded);
    if (!succeeded) {
        m_outcome->setText(install ? tr("It could not be installed.")
                                   : tr("It could not be removed."));
        m_goButton->setFocus();
        return;
    }
    m_outcome->setText(install ? tr("Groupdesk is installed. You find it in the menu.")
                               : tr("Groupdesk is removed."));
    m_buttons->removeButton(m_goButton); // hidden only, the box would show it again
    m_goButton->deleteLater();
    m_closeButton->setText(tr("Close"));
    m_closeButton->setFocus();
    if (install)
        addStartButton();
}

void SetupWindow::reject()
{
    if (m_process.state() == QProcess::NotRunning)
        QDialog::reject();
}

} // namespace groupdesk
