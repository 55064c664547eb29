#include "testresult.h"

#include "accessible.h"
#include "classstyle.h"
#include "clipboard.h"
#include "formats.h"
#include "icons.h"
#include "noticebox.h"
#include "redactor.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QIcon iconOf(ReportLine::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case ReportLine::Kind::Good:
        return tintedIcon(u"object-select"_s, successColor(palette));
    case ReportLine::Kind::Neutral:
        return symbolicIcon(u"dialog-question"_s);
    case ReportLine::Kind::Warning:
        return tintedIcon(u"dialog-warning"_s, warningColor(palette));
    case ReportLine::Kind::Bad:
        return tintedIcon(u"dialog-error"_s, dangerColor(palette));
    }
    Q_UNREACHABLE();
}

/// What an icon says, for those who do not see it.
QString wordOf(ReportLine::Kind kind)
{
    switch (kind) {
    case ReportLine::Kind::Good:
        return TestResult::tr("fine");
    case ReportLine::Kind::Neutral:
        return TestResult::tr("not known");
    case ReportLine::Kind::Warning:
        return TestResult::tr("to note");
    case ReportLine::Kind::Bad:
        return TestResult::tr("problem");
    }
    Q_UNREACHABLE();
}

} // namespace

TestResult::TestResult(QWidget *parent)
    : QWidget(parent), m_notice(new NoticeBox(this)), m_box(new QWidget(this)),
      m_grid(new QGridLayout(m_box))
{
    setObjectName(u"testResult"_s);
    makePane(this, tr("Result of the connection test"));
    m_notice->setObjectName(u"testNotice"_s);
    makeLive(m_box);
    m_grid->setContentsMargins(em(this) / 2, 0, 0, 0);
    m_grid->setVerticalSpacing(em(this) / 4);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 3);
    column->addWidget(m_notice);
    column->addWidget(m_box);
    m_box->hide();
    hide();
}

void TestResult::showWaiting(const QString &headline, const QString &advice, Cancel cancel)
{
    setLines({});
    m_notice->say(NoticeBox::Kind::Busy, headline, advice);
    if (cancel == Cancel::With)
        connect(m_notice->addButton(tr("Cancel Test"), u"testCancelButton"_s),
                &QPushButton::clicked, this, &TestResult::cancelRequested);
    announce();
}

void TestResult::showReport(const ConnectionReport &report, const Profile &profile)
{
    const bool fine = !report.organizations.isEmpty();
    m_notice->say(fine ? NoticeBox::Kind::Success : NoticeBox::Kind::Warning,
                  reportHeadline(report));
    setLines(reportLines(report, profile, QDateTime::currentDateTimeUtc()));
    if (allowsNoWrites(report) && !startsLocked(profile)) {
        QPushButton *button = m_notice->addButton(tr("Start Read-Only"), u"offerReadOnlyButton"_s);
        button->setToolTip(tr("This token may not change anything anyway; read-only, nobody is "
                              "offered to"));
        connect(button, &QPushButton::clicked, this, &TestResult::readOnlyRequested);
    }
    announce();
}

void TestResult::showFailure(const ErrorText &text)
{
    setLines({});
    m_notice->say(NoticeBox::Kind::Error, text);
    QPushButton *copy = m_notice->addButton(tr("Copy Details"), u"copyDetailsButton"_s);
    copy->setToolTip(tr("Copy what went wrong, without any secret, for a colleague or a report"));
    const QString details = text.headline % u'\n' % text.advice % u'\n' % text.details;
    connect(copy, &QPushButton::clicked, this,
            [details] { copyText(withoutTokens(details.trimmed())); });
    announce();
}

void TestResult::showSignInNeeded()
{
    setLines({});
    m_notice->say(NoticeBox::Kind::Information, tr("Nobody is signed in yet."),
                  tr("The connection can be tested after you signed in with the browser. For that "
                     "the profile is saved first."));
    connect(m_notice->addButton(tr("Save and Sign In"), u"saveAndSignInButton"_s),
            &QPushButton::clicked, this, &TestResult::signInRequested);
    announce();
}

void TestResult::clear()
{
    setLines({});
    m_notice->clear();
    hide();
}

bool TestResult::isWaiting() const
{
    return isVisibleTo(parentWidget()) && m_notice->kind() == NoticeBox::Kind::Busy;
}

QString TestResult::text() const
{
    QStringList parts { m_notice->text() };
    for (const ReportLine &line : m_lines)
        parts.append(line.text);
    return parts.join(u'\n');
}

void TestResult::setLines(const QList<ReportLine> &lines)
{
    m_lines = lines;
    fillGrid();
    QStringList texts;
    for (const ReportLine &line : m_lines)
        texts.append(line.text);
    m_box->setVisible(false);
    readOut(m_box, texts.join(u'\n'));
    m_box->setVisible(!m_lines.isEmpty());
}

void TestResult::fillGrid()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int side = em(this);
    for (int row = 0; row < m_lines.size(); ++row) {
        const ReportLine &line = m_lines.at(row);
        auto *icon = new QLabel(m_box);
        icon->setPixmap(
            iconOf(line.kind, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
        icon->setAccessibleName(wordOf(line.kind));
        icon->setToolTip(wordOf(line.kind));
        auto *words = new QLabel(m_box);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setText(line.text);
        m_grid->addWidget(icon, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
        icon->show();
        words->show();
    }
}

void TestResult::announce()
{
    setAccessibleDescription(text());
    show();
}

void TestResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fillGrid();
    QWidget::changeEvent(event);
}

} // namespace groupdesk
